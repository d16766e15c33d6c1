import JITIR
import JITStorage

/// Verifies an allocation by executing it symbolically, whatever allocator made it.
///
/// For each place (register or stack slot) the checker keeps the set of virtual registers whose value is in it. The
/// sets form a lattice by inclusion; where edges meet, they are intersected, from "everything" downwards, until nothing
/// changes. An operand is right if its place holds its virtual register at that point on every path. This is the method
/// of regalloc2's checker.
///
/// Transfer functions, for `S` the sets:
/// - a move: `S[to] = S[from]`; one that rematerializes `v`: `S[to]` is `v`, and the parameters of this block for which
///   `v` is the argument if the block has one predecessor;
/// - an instruction: its uses must be in `S`; then `S[r] = {}` for each clobbered register `r`; then `S[p] = {d}` for
///   each definition `d` at place `p`. For an instruction that is itself a move, `S[p] = S[place of its use] ∪ {d}`;
/// - an edge with arguments `a…` for parameters `p…`: every `p` leaves all sets, then joins each that had its `a`.
///
/// That a virtual register of an earlier iteration is taken for one of this iteration cannot happen: the way round the
/// loop meets a way from the entry, on which nothing holds that virtual register yet, and intersection removes it.
///
/// Arguments of calls on the stack are followed in the same way, as byte ranges with a width (``FrameUse``).
///
/// Apart from that, every constraint, role, clobber, register class, the order of moves, the slots' extents and the set
/// of callee-saved registers is checked directly.
struct AllocationChecker: ~Copyable {
  /// What is wrong, at which instruction.
  struct Violation: Error, CustomStringConvertible, Equatable {
    var instruction: Int
    var message: String
    var description: String { "allocation of machine instruction \(instruction): \(message)" }
  }

  /// For ``trace(_:of:on:_:)``: the locations that have changed since this was emptied last.
  var touched: [Int]?
  /// How many more pairs of location and virtual register may be looked at: nothing is known when it is used up. Many
  /// places that all hold many values, as those of a block whose parameters all get one argument, would take quadratic
  /// time.
  var budget = Int.max

  /// The function and the allocation, as copies.
  let function: MachineFunction
  let allocation: Allocation
  let frame: FrameUse
  private let environment: MachineEnvironment
  private(set) var allocatable = RegisterSet()
  /// By location (registers, then slots): the virtual registers in it, in order.
  var contents: [[UInt32]]
  private var occupied: Set<Int> = []
  /// By block: the sets at its entry as sorted pairs of location and virtual register; nil while unreached.
  var entries: [[UInt64]?]
  /// By block: the range of its moves.
  var moveRanges: [Range<Int>] = []
  private var violation: Violation?
  /// What has been stored in this block for calls that have not come yet.
  var storedArguments: [StoredArgument] = []

  /// Throws a ``Violation`` if `allocation` is not right for `function`, which uses memory of its frame as `frame`
  /// says.
  static func check(
    _ allocation: borrowing Allocation, of function: borrowing MachineFunction, on environment: MachineEnvironment,
    _ frame: FrameUse = FrameUse()
  ) throws(Violation) {
    var checker = AllocationChecker(allocation, function, environment, frame)
    try checker.checkShape()
    checker.solve()
    for block in function.blocks.indices {
      guard let entry = checker.entries[block] else { continue }
      checker.load(entry)
      checker.execute(block, isChecking: true)
      if let violation = checker.violation { throw violation }
    }
  }

  init(
    _ allocation: borrowing Allocation, _ function: borrowing MachineFunction, _ environment: MachineEnvironment,
    _ frame: FrameUse = FrameUse()
  ) {
    self.frame = frame
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
  func problem(of place: Allocation.Place, _ registerClass: RegisterClass) -> String? {
    if place == .none { return "no place" }
    if let register = place.register {
      return register.registerClass == registerClass ? nil : "\(place) is of another class"
    }
    let slot = place.spillSlot!
    let size = registerClass == .vector ? 2 : 1
    if slot % size != 0 { return "\(place) is not aligned" }
    return slot + size <= allocation.spillSlotCount ? nil : "\(place) is behind the \(allocation.spillSlotCount) slots"
  }

  func unsaved(_ place: Allocation.Place) -> String? {
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
        let successor = function.blockNumber(at: word)
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

  func location(_ place: Allocation.Place) -> Int {
    if let slot = place.spillSlot { return AllocationChecker.firstSlot + min(slot, allocation.spillSlotCount) }
    return Int(place.rawValue)
  }

  /// Locations are registers, then slots.
  static let firstSlot = 128

  /// The values that may be in the place of an operand.
  func contents(of operand: Int) -> [UInt32] {
    allocation.places[operand] == .none ? [] : contents[location(allocation.places[operand])]
  }

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
    storedArguments.removeAll()
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
    let predecessor = function.blocks[function.blockNumber(at: block.predecessors.lowerBound)]
    var argument = Int(predecessor.arguments.lowerBound)
    for word in predecessor.successors {
      if Int(function.pool[Int(word)]) == number { break }
      argument += function.blocks[function.blockNumber(at: word)].parameters.count
    }
    return block.parameters.enumerated().compactMap { position, word in
      function.pool[argument + position] == value ? function.pool[Int(word)] : nil
    }
  }

  mutating func apply(_ number: Int) {
    applyFrameUse(number)
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
    if violation == nil, let message = problem(ofFrameUse: number) {
      violation = Violation(instruction: number, message: message)
    }
    for index in operands {
      let found =
        problem(ofOperand: index, operands, function.instructions[number]) ?? problem(ofSlotOperand: index, number)
      if let message = found {
        let place = allocation.places[index]
        violation =
          violation
          ?? Violation(instruction: number, message: "operand \(index - operands.lowerBound) at \(place): \(message)")
      }
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
