/// Puts checks into a module before it is compiled: whether its calls are to stop, and how much fuel is left.
///
/// The checks are instructions of the IR like any other, so that all modes agree on them. Every cycle of blocks has an
/// edge that does not go forward in the order of the blocks; the flag is looked at where such edges lead, and at the
/// beginning of functions. The same instruction looks at the deadlines of the thread.
///
/// Fuel is taken at the beginning of a block, for all its instructions at once, and for what the blocks behind it cost
/// at least: these take only what is missing, and often nothing. A block whose instructions cannot all be paid is not
/// begun. What copies and fills memory is paid by its size besides, right before.
///
/// A module's account is a word that any number of threads take from at once, in one atomic step: what all of them have
/// taken together is what they have executed. Atomic steps are dear, so a context has a tank, which belongs to one
/// thread at a time: blocks hand its contents on in a register, beside what they are given anyway, and write them to
/// memory at each payment. Whatever can see the tank, be it a callee or who handles a trap, sees what is left. Only
/// what the tank lacks is taken from the account.
struct Instrumentation {
  /// The symbols of the data objects that the checks use. No module has such names from text.
  static let interruptSymbol = "swift-jit interrupted"
  static let fuelSymbol = "swift-jit fuel"

  private let interrupt: DataIndex?
  private let fuel: DataIndex?
  private let unit: Engine.FuelUnit
  private let account: Engine.FuelAccount
  /// In the function that is changed: the address of the account, or of the context.
  private var address = Value(rawValue: 0)
  /// What the tank of the context holds, at the place that is being filled.
  private var tank = Value(rawValue: 0)

  /// Memory that is copied or filled costs one for so many bytes, as a power of two.
  private static let bytesPerPrice = 4

  /// Adds the checks that the options ask for.
  ///
  /// - Throws: ``EngineError/noContext(function:signature:)`` if a function gets no context and fuel is to be found by
  ///   it.
  static func apply(_ options: Engine.Options, to module: inout Module) throws(EngineError) {
    guard options.isInterruptible || options.isMetered else { return }
    var interrupt: DataIndex?
    var fuel: DataIndex?
    if options.isInterruptible {
      interrupt = module.define(DataObject(name: interruptSymbol, importedSymbol: interruptSymbol))
    }
    if options.isMetered { fuel = module.define(DataObject(name: fuelSymbol, importedSymbol: fuelSymbol)) }
    var instrumentation = Instrumentation(
      interrupt: interrupt, fuel: fuel, unit: options.fuelUnit, account: options.fuelAccount)
    for index in module.functions.indices {
      guard var body = module.functions[index].body else { continue }
      if instrumentation.hasTank, body.signature.parameters.first != .i64 {
        throw .noContext(function: body.name, signature: body.signature)
      }
      module.functions[index].linkage = .defined(nil)
      instrumentation.apply(&body)
      module.functions[index].linkage = .defined(body)
    }
  }

  private mutating func apply(_ function: inout Function) {
    let isChecked = interrupt == nil ? [] : checkedBlocks(function)
    let payments = fuel == nil ? [] : payments(function)
    let blocks = function.blocks
    if hasTank {
      for block in blocks.dropFirst() { function.appendParameter(.i64, to: block) }
    }
    var layout = Function.Layout()
    for block in blocks {
      let positions = function.positions(of: block)
      layout.begin(block)
      if let interrupt, isChecked[block.index] { appendCheck(interrupt, &function, &layout) }
      if let fuel {
        if block == blocks[0] { beginAccount(fuel, block, &function, &layout) }
        if hasTank {
          tank = block == blocks[0] ? appendLoad(0, &function, &layout) : function.parameters(of: block).last!
        }
        let payment = payments[block.index]
        if payment > 0 { appendPayment(function.constant(Constant(.i64, payment)), &function, &layout) }
      }
      for position in positions {
        let instruction = function.instruction(at: position)
        if fuel != nil { appendPaymentOfSize(instruction, &function, &layout) }
        if hasTank { handOnTank(instruction, &function) }
        layout.append(instruction)
        let opcode = function[instruction].opcode
        if hasTank, opcode == .call || opcode == .callIndirect { tank = appendLoad(0, &function, &layout) }
      }
    }
    function.exchangeLayout(with: &layout)
  }

  /// By block: the entry, and whatever an edge leads back to.
  private func checkedBlocks(_ function: Function) -> [Bool] {
    var isChecked = [Bool](repeating: false, count: function.blockCount)
    var hasBegun = isChecked
    if let entry = function.entry { isChecked[entry.index] = true }
    for block in function.blocks {
      hasBegun[block.index] = true
      guard let terminator = function.terminator(of: block) else { continue }
      function.forEachTarget(of: function[terminator]) { target in
        let destination = function.block(of: target).index
        if hasBegun[destination] { isChecked[destination] = true }
      }
    }
    return isChecked
  }

  private func appendCheck(_ flag: DataIndex, _ function: inout Function, _ layout: inout Function.Layout) {
    let address = append(.dataAddress, .i64, .i64, c: flag.rawValue, &function, &layout)
    let access = function.intern(MemoryAccess(alignment: 4)).rawValue
    _ = append(.checkDeadline, .i32, nil, a: address.rawValue, c: access, &function, &layout)
  }

  /// By block: what is paid where it begins.
  ///
  /// Blocks that the same block leads to are a group, of which each finds the same amount paid on whatever way it is
  /// reached: the least that any of them needs, if what is behind it is known already. So what is paid on a way through
  /// the function is the sum of the prices of its blocks.
  private func payments(_ function: Function) -> [Int] {
    var groups = DisjointSets(count: function.blockCount)
    var successor = [Int?](repeating: nil, count: function.blockCount)
    for block in function.blocks {
      guard let terminator = function.terminator(of: block) else { continue }
      function.forEachTarget(of: function[terminator]) { target in
        let destination = function.block(of: target).index
        if let other = successor[block.index] { groups.unite(other, destination) }
        successor[block.index] = destination
      }
    }
    var remaining = [Int](repeating: 0, count: function.blockCount)
    for block in function.blocks { remaining[groups.root(of: block.index)] += 1 }
    var least = [Int?](repeating: nil, count: function.blockCount)
    var paidBefore = [Int](repeating: 0, count: function.blockCount)
    var payments = paidBefore
    for block in function.blocks.reversed() {
      let price = price(of: function.positions(of: block), function)
      payments[block.index] = price
      if block == function.entry { continue }
      let group = groups.root(of: block.index)
      let next = successor[block.index].map { groups.root(of: $0) }
      if next != group {
        let needed = price + (next.map { paidBefore[$0] } ?? 0)
        least[group] = min(needed, least[group] ?? needed)
      }
      remaining[group] -= 1
      if remaining[group] == 0 { paidBefore[group] = least[group] ?? 0 }
    }
    for block in function.blocks {
      if let next = successor[block.index] { payments[block.index] += paidBefore[groups.root(of: next)] }
      payments[block.index] -= paidBefore[groups.root(of: block.index)]
    }
    return payments
  }

  /// What the instructions of a block cost.
  private func price(of positions: Range<Int>, _ function: Function) -> Int {
    guard unit == .sourceLocation else { return positions.count }
    var count = 0
    var last: SourceLocation?
    for position in positions {
      let location = function.location(of: function.instruction(at: position))
      if count == 0 || location != last { count += 1 }
      last = location
    }
    return count
  }

  // MARK: - Fuel

  private var hasTank: Bool {
    if case .context = account { fuel != nil } else { false }
  }

  /// Finds the account, once a call.
  private mutating func beginAccount(
    _ fuel: DataIndex, _ entry: Block, _ function: inout Function, _ layout: inout Function.Layout
  ) {
    address =
      hasTank
      ? function.parameter(0, of: entry)
      : append(.dataAddress, .i64, .i64, c: fuel.rawValue, &function, &layout)
  }

  private mutating func appendPayment(_ price: Value, _ function: inout Function, _ layout: inout Function.Layout) {
    guard hasTank else { return appendAtomicPayment(price, at: address, &function, &layout) }
    let fromAccount = function.makeBlock()
    let paid = function.makeBlock()
    let left = function.appendParameter(.i64, to: paid)
    let rest = append(.subtract, .i64, .i64, a: tank.rawValue, b: price.rawValue, &function, &layout)
    let isLacking = append(.lessSigned, .i64, .i8, a: tank.rawValue, b: price.rawValue, &function, &layout)
    _ = append(
      .branchIf, .i8, nil, a: isLacking.rawValue, b: function.appendTarget(fromAccount, []).rawValue,
      c: function.appendTarget(paid, [rest]).rawValue, &function, &layout)
    layout.begin(fromAccount)
    appendAtomicPayment(price, at: appendLoad(8, &function, &layout), &function, &layout)
    _ = append(.branch, .i64, nil, b: function.appendTarget(paid, [tank]).rawValue, &function, &layout)
    layout.begin(paid)
    _ = append(
      .store, .i64, nil, a: left.rawValue, b: address.rawValue, c: access(0, &function), &function, &layout)
    tank = left
  }

  private func appendAtomicPayment(
    _ price: Value, at account: Value, _ function: inout Function, _ layout: inout Function.Layout
  ) {
    let access = function.intern(MemoryAccess(alignment: 8, ordering: .relaxed)).rawValue
    let before = append(
      .atomicSubtract, .i64, .i64, a: account.rawValue, b: price.rawValue, c: access, &function, &layout)
    let isEmpty = append(.lessSigned, .i64, .i8, a: before.rawValue, b: price.rawValue, &function, &layout)
    _ = append(.trapIf, .i8, nil, a: isEmpty.rawValue, c: TrapCode.outOfFuel.rawValue, &function, &layout)
  }

  /// Gives the blocks that a terminator leads to what the tank holds.
  private func handOnTank(_ terminator: Instruction, _ function: inout Function) {
    let record = function[terminator]
    for number in 0..<function.targetCount(of: record) {
      let target = function.target(number: number, of: record)
      let arguments = function.arguments(of: target) + [tank]
      function.setTarget(
        number: number, of: terminator, to: function.appendTarget(function.block(of: target), arguments))
    }
  }

  /// A word of the context: the tank, or the address of the account.
  private func appendLoad(_ word: Int64, _ function: inout Function, _ layout: inout Function.Layout) -> Value {
    append(.load, .i64, .i64, a: address.rawValue, c: access(word, &function), &function, &layout)
  }

  private func access(_ word: Int64, _ function: inout Function) -> UInt32 {
    guard case .context(let offset, let region) = account else { preconditionFailure("only contexts have a tank") }
    return function.intern(MemoryAccess(offset: offset + word, region: region, alignment: 8)).rawValue
  }

  private mutating func appendPaymentOfSize(
    _ instruction: Instruction, _ function: inout Function, _ layout: inout Function.Layout
  ) {
    let record = function[instruction]
    guard record.opcode == .memoryCopy || record.opcode == .memoryFill else { return }
    let shift = function.constant(Constant(.i64, Instrumentation.bytesPerPrice)).rawValue
    appendPayment(
      append(.shiftRightUnsigned, .i64, .i64, a: record.c, b: shift, &function, &layout), &function, &layout)
  }

  private func append(
    _ opcode: Opcode, _ shape: Shape, _ type: ValueType?, a: UInt32 = 0, b: UInt32 = 0, c: UInt32 = 0,
    _ function: inout Function, _ layout: inout Function.Layout
  ) -> Value {
    let instruction = function.makeUnplaced(Record(opcode, shape, opcode.format, type: type, a: a, b: b, c: c))
    layout.append(instruction)
    return Value(rawValue: instruction.rawValue)
  }
}

/// Sets of numbers that are united again and again (Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm",
/// 1975; here with halved paths).
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The number that stands for the set of a number.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func unite(_ number: Int, _ other: Int) { parents[root(of: number)] = root(of: other) }
}
