/// The state of running code: frames of registers, a stack pointer, memory.
///
/// Frames are in arrays of the machine's own, so that the depth of calls costs no native stack. ``run()`` goes on until
/// the outermost function of this run has returned, or until it needs something from outside: then it says what, and is
/// called again. So host functions run while nothing of the machine is borrowed, and may call into it.
struct Machine<Memory: InterpreterMemory> {
  var memory: Memory
  var program = Program()
  /// All frames, the outermost first. Above the innermost is room that can be used at any time.
  var registers: [UInt64] = []
  var frames: [Frame] = []
  /// The function that runs, its next operation, and the first register of its frame.
  var function = -1
  var position = 0
  var base = 0
  /// The lowest address of the stack in use. The slots of the innermost frame begin here.
  var stackPointer: UInt64
  /// How many more instructions can be executed.
  var fuel: UInt64
  /// The address of a second word that `check_deadline` looks at; 0 for none.
  var threadFlag: UInt64 = 0

  /// The caller of a frame: what `return` goes back to.
  struct Frame {
    var function: Int
    var position: Int
    var base: Int
    var stackPointer: UInt64
    /// Where the results go in the caller's frame.
    var destination: UInt32
    /// Whether the caller is the host.
    var isEntry: Bool
  }

  /// Why the machine stopped without a trap.
  enum Stop {
    /// The outermost function has returned: ``results(_:)`` are what it returned.
    case finished
    /// The function must be decoded. The call is repeated then.
    case undecoded(Int)
    /// An imported function must be called. ``deliver(_:to:)`` takes the results.
    case hostCall(Int, arguments: [UInt64], Return)
    /// An address that no function of the module has must be called, as one of the signature with this number.
    case indirectCall(UInt64, signature: UInt32, arguments: [UInt64], Return)
  }

  /// Where results of a host function go.
  enum Return {
    /// To this place in the frame.
    case place(UInt32)
    /// To the caller of the innermost frame: the call was a tail call.
    case caller
  }

  /// The address of the function with number 0; further functions follow every 16 bytes. No memory is here.
  let firstFunctionAddress: UInt64
  /// By number of a signature: the first that has the same types.
  var signatureTypes: [UInt32] = []

  init(memory: Memory, fuel: UInt64, firstFunctionAddress: UInt64) {
    self.memory = memory
    self.fuel = fuel
    self.firstFunctionAddress = firstFunctionAddress
    stackPointer = memory.stack.upperBound
  }

  /// The first register above the innermost frame.
  var registerTop: Int { function < 0 ? base : base + program.functions[function].frameSize }

  // MARK: - Entry

  /// Makes the frame of a decoded function that the host calls. ``leave(to:)`` goes back.
  ///
  /// The results will be right above the frame that is innermost now.
  mutating func enter(_ callee: Int, _ arguments: [UInt64]) throws(TrapCode) {
    let entry = program.functions[callee]
    let top = registerTop
    let caller = Frame(
      function: function, position: position, base: base, stackPointer: stackPointer,
      destination: UInt32(top - base), isEntry: true)
    try claimStack(entry)
    frames.append(caller)
    base = top + entry.resultWords
    Machine.reserve(base + entry.frameSize, &registers)
    for (index, word) in arguments.enumerated() { registers[base + index] = word }
    Machine.copyConstants(entry, program.constants, base, &registers)
    function = callee
    position = entry.start
  }

  /// Removes what was entered when there were `depth` frames, whether it has returned or not.
  mutating func leave(to depth: Int) {
    guard depth < frames.count else { return }
    let frame = frames[depth]
    (function, position, base, stackPointer) = (frame.function, frame.position, frame.base, frame.stackPointer)
    frames.removeSubrange(depth...)
  }

  /// The results of the function that has just returned to the host.
  func results(_ count: Int) -> [UInt64] { Array(registers[registerTop..<registerTop + count]) }

  /// Puts the results of a host function where the call wants them; false when that ended the outermost function.
  mutating func deliver(_ words: [UInt64], to place: Return) -> Bool {
    switch place {
    case .place(let place):
      for (index, word) in words.enumerated() { registers[base + Int(place) + index] = word }
      return true
    case .caller:
      let frame = frames[frames.count - 1]
      for (index, word) in words.enumerated() { registers[frame.base + Int(frame.destination) + index] = word }
      popFrame()
      return !frame.isEntry
    }
  }

  // MARK: - Frames

  /// Takes a frame's part of the stack, with its slots filled with zeros, so that runs are alike.
  @inline(__always)
  mutating func claimStack(_ entry: FunctionEntry) throws(TrapCode) {
    let available = Int(truncatingIfNeeded: stackPointer &- memory.stack.lowerBound)
    guard entry.stackSize &+ entry.slotAlignment <= available else { throw .stackOverflow }
    stackPointer =
      (stackPointer &- UInt64(truncatingIfNeeded: entry.stackSize)) & ~UInt64(
        truncatingIfNeeded: entry.slotAlignment &- 1)
    if entry.slotSize > 0 { memory.clearStack(from: stackPointer, count: UInt64(entry.slotSize)) }
  }

  /// Goes back to the caller, whose registers then begin at `base`.
  @inline(__always)
  mutating func popFrame() {
    let frame = frames.removeLast()
    function = frame.function
    position = frame.position
    base = frame.base
    stackPointer = frame.stackPointer
  }

  @inline(__always)
  static func reserve(_ count: Int, _ registers: inout [UInt64]) {
    if count > registers.count { grow(count, &registers) }
  }

  @inline(never)
  private static func grow(_ count: Int, _ registers: inout [UInt64]) {
    registers.append(contentsOf: repeatElement(0, count: max(1024, count, registers.count) - registers.count / 2))
  }

  @inline(__always)
  static func copyConstants(
    _ entry: FunctionEntry, _ constants: [UInt64], _ base: Int, _ registers: inout [UInt64]
  ) {
    var index = 0
    while index < entry.constantCount {
      registers[base &+ entry.parameterWords &+ index] = constants[entry.constantStart &+ index]
      index &+= 1
    }
  }
}
