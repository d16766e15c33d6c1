import JITIR

/// Verifies an allocation by executing it symbolically, whatever allocator made it.
///
/// For each place (register or stack slot) the checker keeps the set of virtual registers whose value is in it. The sets
/// form a lattice by inclusion; where edges meet, they are intersected, from "everything" downwards, until nothing
/// changes. An operand is right if its place holds its virtual register at that point on every path. This is the method
/// of regalloc2's checker.
///
/// Transfer functions, for `S` the sets:
/// - a move: `S[to] = S[from]`; one that computes `v` again: `S[to]` is `v`, and the parameters of this block for which `v`
///   is the argument if the block has one predecessor;
/// - an instruction: its uses must be in `S`; then `S[r] = {}` for each clobbered register `r`; then `S[p] = {d}` for each
///   definition `d` at place `p`. For an instruction that is itself a move, `S[p] = S[place of its use] ∪ {d}`;
/// - an edge with arguments `a…` for parameters `p…`: every `p` leaves all sets, then joins each that had its `a`.
///
/// That a virtual register of an earlier iteration is taken for one of this iteration cannot happen: the way round the loop
/// meets a way from the entry, on which nothing holds that virtual register yet, and intersection removes it.
///
/// Apart from that, every constraint, role, clobber, register class, the order of moves, the slots' extents and the set of
/// callee-saved registers is checked directly.
struct AllocationChecker: ~Copyable {
  /// What is wrong, at which instruction.
  struct Violation: Error, CustomStringConvertible, Equatable {
    var instruction: Int
    var message: String
    var description: String { "allocation of machine instruction \(instruction): \(message)" }
  }

  /// For ``trace(_:of:on:_:)``: the locations that have changed since this was emptied last.
  var touched: [Int]?
  /// How many more pairs of location and virtual register may be looked at: nothing is known when it is used up. Many places
  /// that all hold many values, as those of a block whose parameters all get one argument, would take quadratic time.
  var budget = Int.max

  /// The function and the allocation, as copies.
  let function: MachineFunction
  private let allocation: Allocation
  private let environment: MachineEnvironment
  private var allocatable = RegisterSet()
  /// By location (registers, then slots): the virtual registers in it, in order.
  var contents: [[UInt32]]
  private var occupied: Set<Int> = []
  /// By block: the sets at its entry as sorted pairs of location and virtual register; nil while unreached.
  var entries: [[UInt64]?]
  /// By block: the range of its moves.
  var moveRanges: [Range<Int>] = []
  private var violation: Violation?

  /// Throws a ``Violation`` if `allocation` is not right for `function`.
  static func check(
    _ allocation: borrowing Allocation, of function: borrowing MachineFunction, on environment: MachineEnvironment
  ) throws(Violation) {
    var checker = AllocationChecker(allocation, function, environment)
    try checker.checkShape()
    checker.solve()
    for block in function.blocks.indices {
      guard let entry = checker.entries[block] else { continue }
      checker.load(entry)
      checker.execute(block, isChecking: true)
      if let violation = checker.violation { throw violation }
    }
  }

  init(_ allocation: borrowing Allocation, _ function: borrowing MachineFunction, _ environment: MachineEnvironment) {
    self.function = function.clone()
    self.allocation = allocation.clone()
    self.environment = environment
    contents = Array(repeating: [], count: 128 + allocation.spillSlotCount + 1)
    entries = Array(repeating: nil, count: function.blocks.count)
    for registers in environment.allocatable { for register in registers { allocatable.insert(register) } }
  }

  // MARK: What needs no execution

  mutating func checkShape() throws(Violation) {
    guard allocation.places.count == function.operands.count else {
      throw Violation(
        instruction: 0, message: "\(allocation.places.count) places for \(function.operands.count) operands")
    }
    var next = 0
    for number in function.blocks.indices {
      let block = function.blocks[number]
      let start = next
      while next < allocation.moves.count, allocation.moves[next].position < block.end * 2 {
        try checkMove(next, block)
        next += 1
      }
      moveRanges.append(start..<next)
    }
    if next < allocation.moves.count {
      throw Violation(instruction: function.instructions.count, message: "a move behind the last instruction")
    }
  }

  private func checkMove(_ index: Int, _ block: MachineBlock) throws(Violation) {
    let move = allocation.moves[index]
    func fail(_ message: String) -> Violation { Violation(instruction: Int(move.position / 2), message: message) }
    if index > 0, allocation.moves[index - 1].position > move.position { throw fail("moves are not sorted") }
    if move.position < block.start * 2 { throw fail("a move between blocks") }
    if move.position == block.end * 2 - 1 { throw fail("a move behind a branch") }
    for place in move.rematerialization == nil ? [move.from, move.to] : [move.to] {
      if let message = problem(of: place, move.registerClass) { throw fail("move: \(message)") }
    }
    if let instruction = move.rematerialization {
      guard move.to.register != nil else { throw fail("a value is computed again into a slot") }
      let operands = function.operands(of: Int(instruction))
      guard operands.count == 1,
        function.rematerializations[function.operands[operands.lowerBound].register.index] == instruction
      else { throw fail("instruction \(instruction) must not be computed again") }
    } else if move.from.spillSlot != nil, move.to.spillSlot != nil {
      throw fail("a move from slot to slot")
    }
    if let message = unsaved(move.to) { throw fail(message) }
  }

  /// Why a place can't hold a value of a class.
  private func problem(of place: Allocation.Place, _ registerClass: RegisterClass) -> String? {
    if place == .none { return "no place" }
    if let register = place.register {
      return register.registerClass == registerClass ? nil : "\(place) is of another class"
    }
    let slot = place.spillSlot!
    let size = registerClass == .vector ? 2 : 1
    if slot % size != 0 { return "\(place) is not aligned" }
    return slot + size <= allocation.spillSlotCount ? nil : "\(place) is behind the \(allocation.spillSlotCount) slots"
  }

  private func unsaved(_ place: Allocation.Place) -> String? {
    guard let register = place.register, environment.calleeSaved.contains(register),
      !allocation.usedCalleeSaved.contains(register)
    else { return nil }
    return "\(place) is written but not preserved"
  }

  // MARK: The fixed point

  mutating func solve() {
    guard !function.blocks.isEmpty else { return }
    entries[0] = []
    var dirty = [Bool](repeating: false, count: function.blocks.count)
    dirty[0] = true
    var block = 0
    while block < function.blocks.count, budget > 0 {
      guard dirty[block] else {
        block += 1
        continue
      }
      dirty[block] = false
      load(entries[block]!)
      execute(block, isChecking: false)
      let exit = store()
      var next = block + 1
      var argument = Int(function.blocks[block].arguments.lowerBound)
      for word in function.blocks[block].successors {
        let successor = Int(function.pool[Int(word)])
        if propagate(exit, to: successor, argumentStart: argument) {
          dirty[successor] = true
          next = min(next, successor)
        }
        argument += function.blocks[successor].parameters.count
      }
      block = next
    }
  }

  /// Intersects the sets at a block's entry with those that an edge brings; says whether they have changed.
  private mutating func propagate(_ exit: [UInt64], to successor: Int, argumentStart: Int) -> Bool {
    var incoming = exit
    budget -= exit.count
    let parameters = function.blocks[successor].parameters
    if !parameters.isEmpty {
      var becomes: [UInt32: [UInt32]] = [:]
      var isParameter: Set<UInt32> = []
      for (position, word) in parameters.enumerated() {
        let parameter = function.pool[Int(word)]
        isParameter.insert(parameter)
        becomes[function.pool[argumentStart + position], default: []].append(parameter)
      }
      incoming.removeAll(keepingCapacity: true)
      for pair in exit {
        let value = UInt32(truncatingIfNeeded: pair)
        if !isParameter.contains(value) { incoming.append(pair) }
        guard let equal = becomes[value] else { continue }
        budget -= equal.count
        if budget <= 0 { return false }
        for parameter in equal { incoming.append(pair & ~0xFFFF_FFFF | UInt64(parameter)) }
      }
      incoming.sort()
    }
    guard let old = entries[successor] else {
      entries[successor] = incoming
      return true
    }
    let both = AllocationChecker.intersection(old, incoming)
    guard both.count < old.count else { return false }
    entries[successor] = both
    return true
  }

  private static func intersection(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    var result: [UInt64] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        result.append(a[i])
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  mutating func load(_ pairs: [UInt64]) {
    for location in occupied { contents[location].removeAll(keepingCapacity: true) }
    occupied.removeAll(keepingCapacity: true)
    for pair in pairs {
      contents[Int(pair >> 32)].append(UInt32(truncatingIfNeeded: pair))
      occupied.insert(Int(pair >> 32))
    }
  }

  private func store() -> [UInt64] {
    var pairs: [UInt64] = []
    for location in occupied {
      for value in contents[location] { pairs.append(UInt64(location) << 32 | UInt64(value)) }
    }
    pairs.sort()
    return pairs
  }

  // MARK: Execution

  private func location(_ place: Allocation.Place) -> Int {
    if let slot = place.spillSlot { return AllocationChecker.firstSlot + min(slot, allocation.spillSlotCount) }
    return Int(place.rawValue)
  }

  /// Locations are registers, then slots.
  static let firstSlot = 128

  /// The values of a class in a place.
  private func values(in place: Allocation.Place, _ registerClass: RegisterClass) -> [UInt32] {
    contents[location(place)].filter { function.classes[Int($0)] == registerClass }
  }

  private mutating func write(_ values: [UInt32], to place: Allocation.Place, _ registerClass: RegisterClass) {
    let location = location(place)
    if place.spillSlot != nil {
      // A slot of eight bytes is half of a vector's.
      if registerClass == .vector {
        contents[location + 1].removeAll()
        touched?.append(location + 1)
      }
      if registerClass == .integer, location % 2 == 1 {
        contents[location - 1].removeAll { function.classes[Int($0)] == .vector }
        touched?.append(location - 1)
      }
    }
    contents[location] = values.sorted()
    occupied.insert(location)
    touched?.append(location)
  }

  private mutating func execute(_ number: Int, isChecking: Bool) {
    let block = function.blocks[number]
    var next = moveRanges[number].lowerBound
    for instruction in Int(block.start)..<Int(block.end) {
      next = makeMoves(from: next, at: instruction * 2, number)
      if isChecking { check(instruction) }
      apply(instruction)
      next = makeMoves(from: next, at: instruction * 2 + 1, number)
      if violation != nil { return }
    }
  }

  mutating func makeMoves(from start: Int, at position: Int, _ block: Int) -> Int {
    let end = moveRanges[block].upperBound
    var next = start
    while next < end, Int(allocation.moves[next].position) == position {
      let move = allocation.moves[next]
      if let instruction = move.rematerialization {
        let operands = function.operands(of: Int(instruction))
        let value = function.operands[operands.lowerBound].register.rawValue
        write([value] + parameters(of: block, equalTo: value), to: move.to, move.registerClass)
      } else {
        write(values(in: move.from, move.registerClass), to: move.to, move.registerClass)
      }
      next += 1
    }
    return next
  }

  /// The parameters of a block with one predecessor that get `value`: they are equal to it.
  private func parameters(of number: Int, equalTo value: UInt32) -> [UInt32] {
    let block = function.blocks[number]
    guard block.predecessors.count == 1, !block.parameters.isEmpty else { return [] }
    let predecessor = function.blocks[Int(function.pool[Int(block.predecessors.lowerBound)])]
    var argument = Int(predecessor.arguments.lowerBound)
    for word in predecessor.successors {
      if Int(function.pool[Int(word)]) == number { break }
      argument += function.blocks[Int(function.pool[Int(word)])].parameters.count
    }
    return block.parameters.enumerated().compactMap { position, word in
      function.pool[argument + position] == value ? function.pool[Int(word)] : nil
    }
  }

  mutating func apply(_ number: Int) {
    let instruction = function.instructions[number]
    let operands = function.operands(of: number)
    var copied: [UInt32] = []
    if instruction.kind == .move, let use = operands.first(where: { function.operands[$0].isUse }) {
      copied = values(in: allocation.places[use], function.classes[function.operands[use].register.index])
    }
    let clobbers = function.clobberSets[Int(instruction.clobbers)]
    if clobbers != RegisterSet() {
      for location in 0..<128 where clobbers.contains(PhysicalRegister(rawValue: UInt8(location))) {
        contents[location].removeAll()
        touched?.append(location)
      }
    }
    for index in operands where function.operands[index].isDefinition && allocation.places[index] != .none {
      let value = function.operands[index].register
      write(
        copied.filter { $0 != value.rawValue } + [value.rawValue], to: allocation.places[index],
        function.classes[value.index])
    }
  }

  private mutating func check(_ number: Int) {
    let operands = function.operands(of: number)
    for index in operands {
      if let message = problem(ofOperand: index, operands, function.instructions[number]) {
        let place = allocation.places[index]
        violation =
          violation
          ?? Violation(instruction: number, message: "operand \(index - operands.lowerBound) at \(place): \(message)")
      }
    }
  }

  private func problem(
    ofOperand index: Int, _ operands: Range<Int>, _ instruction: MachineInstruction
  ) -> String? {
    let operand = function.operands[index]
    let place = allocation.places[index]
    let registerClass = function.classes[operand.register.index]
    let recomputed = function.rematerializations[operand.register.index]
    if place == .none, operand.isDefinition, recomputed != .max, operands.count == 1 { return nil }
    if let message = problem(of: place, registerClass) { return message }
    if let message = problem(ofConstraint: index, operands) { return message }
    if operand.isUse, !contents[location(place)].contains(operand.register.rawValue) {
      return "holds \(contents[location(place)].map { "v\($0)" }), not v\(operand.register.rawValue)"
    }
    if operand.isDefinition, let message = unsaved(place) { return message }
    let clobbers = function.clobberSets[Int(instruction.clobbers)]
    if let register = place.register, clobbers.contains(register) {
      if operand.role == .lateUse || operand.role == .earlyDefinition { return "is destroyed" }
      if operand.role == .definition, operand.constraint != .fixed { return "is destroyed" }
    }
    for other in operands where other != index && overlap(other, index) {
      switch (operand.role, function.operands[other].role) {
      case (.definition, .definition), (.earlyDefinition, .definition), (.definition, .earlyDefinition),
        (.earlyDefinition, .earlyDefinition), (.lateUse, .definition), (.definition, .lateUse),
        (.lateUse, .earlyDefinition), (.earlyDefinition, .lateUse), (.use, .earlyDefinition),
        (.earlyDefinition, .use):
        return "is shared with operand \(other - operands.lowerBound)"
      default: break
      }
    }
    return nil
  }

  private func overlap(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (allocation.places[a], allocation.places[b])
    if first == second { return first != .none }
    guard let x = first.spillSlot, let y = second.spillSlot, first != .none, second != .none else { return false }
    func isWide(_ index: Int) -> Bool { function.classes[function.operands[index].register.index] == .vector }
    return isWide(a) && y == x + 1 || isWide(b) && x == y + 1
  }

  private func problem(ofConstraint index: Int, _ operands: Range<Int>) -> String? {
    let operand = function.operands[index]
    let place = allocation.places[index]
    if let register = place.register, operand.constraint == .any || operand.constraint == .register,
      !allocatable.contains(register), !isTied(index, operands)
    {
      return "is not allocatable"
    }
    switch operand.constraint {
    case .any:
      let slots = operands.filter { allocation.places[$0] != .none && allocation.places[$0].spillSlot != nil }
      return slots.count > 1
        && operands.contains { function.operands[$0].isDefinition && function.operands[$0].constraint == .any }
        ? "several operands are in slots" : nil
    case .register: return place.register == nil ? "is not a register" : nil
    case .fixed: return place.register?.rawValue == operand.detail ? nil : "is not the register demanded"
    case .reuse:
      return place == allocation.places[operands.lowerBound + Int(operand.detail)] && place.register != nil
        ? nil : "is not the place of operand \(operand.detail)"
    }
  }

  private func isTied(_ index: Int, _ operands: Range<Int>) -> Bool {
    operands.contains {
      function.operands[$0].constraint == .reuse && Int(function.operands[$0].detail) == index - operands.lowerBound
    }
  }
}

extension MachineFunction {
  /// The positions of an instruction's operands in ``operands``.
  func operands(of instruction: Int) -> Range<Int> {
    let record = instructions[instruction]
    return Int(record.operandStart)..<Int(record.operandStart) + Int(record.operandCount)
  }
}

extension Allocation.Place: CustomStringConvertible {
  /// As in printed machine functions: `i3` and `v3` are registers, `s3` a slot.
  var description: String {
    if self == .none { return "-" }
    if let register { return (register.registerClass == .integer ? "i" : "v") + "\(register.number)" }
    return "s\(spillSlot!)"
  }
}
