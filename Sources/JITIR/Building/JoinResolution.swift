import JITStorage

/// Finds the joins that only ever get one value, apart from themselves: they are that value.
struct JoinResolution: ~Copyable {
  /// By value: the join it is the parameter of, plus 1; 0 for other values.
  private var joinOfValue = Table<UInt32>()
  /// By join: what it is replaced by.
  private var replacement = Table<UInt32>()
  /// By join: where in `users` the joins end that have it among their operands.
  private var userEnds = Table<Int>()
  private var users = Table<UInt32>()
  private var worklist = Table<UInt32>()
  /// The first parameter that is replaced. What uses one comes after it.
  private var firstReplaced = Int.max

  private static let none = UInt32.max

  /// Finds the joins that can be replaced, and replaces them in the operands of joins.
  mutating func solve(
    _ joins: borrowing Table<VariableTable.Join>, _ operands: inout Table<Value>, _ function: inout FunctionDraft,
    _ types: borrowing Table<ValueType>
  ) {
    joinOfValue.refill(0, function.records.count)
    replacement.refill(JoinResolution.none, joins.count)
    firstReplaced = .max
    for number in joins.indices { joinOfValue[joins[number].parameter.index] = UInt32(number + 1) }
    findUsers(joins, operands)
    worklist.removeAll()
    for number in joins.indices.reversed() { worklist.append(UInt32(number)) }
    while let next = worklist.popLast() {
      let number = Int(next)
      if isReplaced(join: number) { continue }
      guard let value = onlyValue(joins[number], operands) else { continue }
      replacement[number] =
        value == joins[number].parameter ? zero(types[Int(joins[number].variable)], &function) : value.rawValue
      firstReplaced = min(firstReplaced, joins[number].parameter.index)
      for user in (number == 0 ? 0 : userEnds[number - 1])..<userEnds[number] { worklist.append(users[user]) }
    }
    if firstReplaced == .max { return }
    for index in operands.indices where joinOfValue[operands[index].index] != 0 {
      operands[index] = resolve(operands[index])
    }
  }

  /// The one value that a join gets: the join itself if it gets none, nil if it gets several.
  private mutating func onlyValue(_ join: VariableTable.Join, _ operands: borrowing Table<Value>) -> Value? {
    var only = join.parameter
    for index in join.operandStart..<join.operandStart + join.operandCount {
      let value = resolve(operands[index])
      if value == join.parameter || value == only { continue }
      if only != join.parameter { return nil }
      only = value
    }
    return only
  }

  private mutating func zero(_ type: ValueType, _ function: inout FunctionDraft) -> UInt32 {
    let value = function.constant(Constant(type, low: 0))
    while joinOfValue.count < function.records.count { joinOfValue.append(0) }
    return value.rawValue
  }

  /// Lists the joins that have a join among their operands, by join.
  private mutating func findUsers(
    _ joins: borrowing Table<VariableTable.Join>, _ operands: borrowing Table<Value>
  ) {
    userEnds.refill(0, joins.count)
    for index in operands.indices {
      let join = Int(joinOfValue[operands[index].index])
      if join != 0 { userEnds[join - 1] += 1 }
    }
    // First where each list begins; filling it moves that to the end.
    var total = 0
    for join in userEnds.indices {
      let count = userEnds[join]
      userEnds[join] = total
      total += count
    }
    users.refill(0, total)
    for number in joins.indices {
      let start = joins[number].operandStart
      for index in start..<start + joins[number].operandCount {
        let join = Int(joinOfValue[operands[index].index])
        if join == 0 { continue }
        users[userEnds[join - 1]] = UInt32(number)
        userEnds[join - 1] += 1
      }
    }
  }

  func isReplaced(join: Int) -> Bool { replacement[join] != JoinResolution.none }

  /// What stands for `value` in the end. The ways there get shorter.
  @inline(__always)
  private mutating func resolve(_ value: Value) -> Value {
    let join = joinOfValue[value.index]
    if join == 0 || replacement[Int(join) - 1] == JoinResolution.none { return value }
    return resolveReplaced(value)
  }

  private mutating func resolveReplaced(_ value: Value) -> Value {
    var last = value
    while let next = next(last) { last = next }
    var current = value
    while let next = next(current) {
      replacement[Int(joinOfValue[current.index]) - 1] = last.rawValue
      current = next
    }
    return last
  }

  private func next(_ value: Value) -> Value? {
    let join = joinOfValue[value.index]
    if join == 0 || replacement[Int(join) - 1] == JoinResolution.none { return nil }
    return Value(rawValue: replacement[Int(join) - 1])
  }

  // MARK: - Uses

  /// Replaces the joins in all instructions.
  mutating func replaceUses(_ function: inout FunctionDraft) {
    if firstReplaced == .max { return }
    for index in firstReplaced..<function.records.count {
      let record = function.records[index]
      let format = record.format
      if format.contains(.a) { function.records[index].a = resolve(record.first).rawValue }
      if format.contains(.b) { function.records[index].b = resolve(record.second).rawValue }
      if format.contains(.c) { function.records[index].c = resolve(record.third).rawValue }
      if format.isDisjoint(with: [.list, .targetB, .targetC, .table]) { continue }
      if format.contains(.list) { replaceWords(Int(record.a), Int(record.b), &function) }
      if format.contains(.targetB) { replaceArguments(Int(record.b), &function) }
      if format.contains(.targetC) { replaceArguments(Int(record.c), &function) }
      if format.contains(.table) {
        for place in Int(record.b)..<Int(record.b) + Int(record.c) {
          replaceArguments(Int(function.pool[place]), &function)
        }
      }
    }
  }

  private mutating func replaceArguments(_ target: Int, _ function: inout FunctionDraft) {
    replaceWords(target + 2, Int(function.pool[target + 1]), &function)
  }

  private mutating func replaceWords(_ start: Int, _ count: Int, _ function: inout FunctionDraft) {
    for position in start..<start + count {
      function.pool[position] = resolve(Value(rawValue: function.pool[position])).rawValue
    }
  }
}
