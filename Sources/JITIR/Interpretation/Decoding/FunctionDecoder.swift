/// Decodes one function into a ``Program``. The function is verified: this checks nothing.
struct FunctionDecoder {
  var program: Program
  let function: Function
  /// The addresses of the module's functions and data.
  let addresses: Addresses
  var entry: FunctionEntry
  /// By value: its first word in the frame.
  private var placeOfValue: [UInt32]
  private var firstOperation: [UInt32]
  var parallelMove = ParallelMove()

  /// Where the module's functions and data are.
  struct Addresses {
    var functions: [UInt64] = []
    var data: [UInt64] = []
    /// By signature number: equal for equal signatures.
    var signatures: [UInt32] = []
  }

  init(_ program: consuming Program, _ function: Function, _ entry: FunctionEntry, _ addresses: Addresses) {
    self.program = program
    self.function = function
    self.entry = entry
    self.addresses = addresses
    placeOfValue = [UInt32](repeating: 0, count: function.recordCount)
    firstOperation = [UInt32](repeating: 0, count: function.blockCount)
  }

  mutating func decode() {
    placeValues()
    placeSlots()
    entry.start = program.operations.count
    let firstEdge = program.edges.count
    for block in function.blocks {
      firstOperation[block.index] = UInt32(program.operations.count)
      for instruction in function.instructions(of: block) {
        program.operations.append(operation(instruction, function[instruction]))
        program.origins.append(instruction.rawValue)
      }
    }
    // Until here an edge names its block.
    for edge in firstEdge..<program.edges.count {
      program.edges[edge].target = firstOperation[Int(program.edges[edge].target)]
    }
  }

  // MARK: - Places

  private mutating func placeValues() {
    var next = 0
    if let first = function.entry {
      for parameter in function.parameters(of: first) { place(parameter, &next) }
    }
    entry.constantStart = program.constants.count
    for index in 0..<function.recordCount {
      guard let constant = function.constant(Value(index)) else { continue }
      place(Value(index), &next)
      program.constants.append(constant.low)
      if constant.type.size == 16 { program.constants.append(constant.high) }
    }
    entry.constantCount = program.constants.count - entry.constantStart
    for index in 0..<function.recordCount {
      let record = function[Value(index)]
      let isEntryParameter = record.opcode == .parameter && record.a == function.entry?.rawValue
      if record.hasResult, record.opcode != .constant, !isEntryParameter { place(Value(index), &next) }
    }
    // The last word is for moves in a circle.
    parallelMove.scratch = UInt32(next)
    entry.frameSize = next + 1
  }

  private mutating func place(_ value: Value, _ next: inout Int) {
    placeOfValue[value.index] = UInt32(next)
    next += wordCount(value)
  }

  func place(_ value: Value) -> UInt32 { placeOfValue[value.index] }
  func place(_ rawValue: UInt32) -> UInt32 { placeOfValue[Int(rawValue)] }
  func wordCount(_ value: Value) -> Int { function.type(of: value).size == 16 ? 2 : 1 }

  private var slotOffsets: [UInt32] = []

  private mutating func placeSlots() {
    var size = 0
    var largest = 16
    for slot in function.stackSlots {
      let alignment = max(1, Int(slot.alignment))
      size = (size + alignment - 1) & -alignment
      // A frame of more than the stack, which has 1 GiB at most, is never entered.
      slotOffsets.append(UInt32(truncatingIfNeeded: size))
      size += Int(slot.size)
      largest = max(largest, alignment)
    }
    entry.slotSize = size
    entry.slotAlignment = largest
    entry.stackSize = (size + 16 + entry.frameSize * 8 + 15) & -16
  }

  func slotOffset(_ slot: UInt32) -> UInt32 { slotOffsets[Int(slot)] }

  // MARK: - Lists

  /// Writes down the places of values; the result is where, and how many words.
  mutating func list(_ values: some Sequence<Value>) -> (start: UInt32, count: UInt32) {
    let start = program.words.count
    for value in values {
      let place = place(value)
      program.words.append(place)
      if wordCount(value) == 2 { program.words.append(place + 1) }
    }
    return (UInt32(start), UInt32(program.words.count - start))
  }

  mutating func edge(_ target: Target) -> UInt32 {
    let block = function.block(of: target)
    for (parameter, argument) in zip(function.parameters(of: block), function.arguments(of: target)) {
      for word in 0..<UInt32(wordCount(parameter)) {
        parallelMove.add(Move(from: place(argument) + word, to: place(parameter) + word))
      }
    }
    let start = program.moves.count
    parallelMove.finish(into: &program.moves)
    program.edges.append(
      Edge(moveStart: UInt32(start), moveEnd: UInt32(program.moves.count), target: block.rawValue))
    return UInt32(program.edges.count - 1)
  }

  mutating func access(_ record: Record) -> UInt32 {
    let access = function.access(of: record)
    program.accesses.append(
      Access(
        offset: UInt64(bitPattern: access.offset), trap: access.trap ?? .outOfBounds, isBigEndian: access.isBigEndian))
    return UInt32(program.accesses.count - 1)
  }
}
