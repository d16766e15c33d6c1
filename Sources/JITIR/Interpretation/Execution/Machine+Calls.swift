extension Machine {
  /// The address of a function.
  func address(ofFunction number: Int) -> UInt64 { firstFunctionAddress &+ UInt64(number) * 16 }

  /// Begins a call, or says why it can't yet.
  mutating func call(_ operation: Operation, _ registers: inout [UInt64]) throws(TrapCode) -> Stop? {
    let isTail = operation.family == .tailCall || operation.family == .tailCallIndirect
    var list = Int(operation.a)..<Int(operation.a) + Int(operation.b)
    var callee = Int(operation.c)
    if operation.family == .callIndirect || operation.family == .tailCallIndirect {
      let address = registers[base &+ Int(program.words[list.lowerBound])]
      list = list.dropFirst()
      guard let number = try function(at: address, signature: operation.c) else {
        let arguments = program.words[list].map { registers[base + Int($0)] }
        return .indirectCall(
          address, signature: operation.c, arguments: arguments, isTail ? .caller : .place(operation.d))
      }
      callee = number
    }
    let entry = program.functions[callee]
    if entry.start == FunctionEntry.undecoded { return .undecoded(callee) }
    if entry.start == FunctionEntry.imported {
      let arguments = program.words[list].map { registers[base + Int($0)] }
      return .hostCall(callee, arguments: arguments, isTail ? .caller : .place(operation.d))
    }
    if isTail { try replaceFrame(entry, list, &registers) } else { try pushFrame(entry, list, operation.d, &registers) }
    Machine.copyConstants(entry, program.constants, base, &registers)
    function = callee
    position = entry.start
    return nil
  }

  /// The number of the function at an address; nil when it is none of the module's.
  private func function(at address: UInt64, signature: UInt32) throws(TrapCode) -> Int? {
    if address == 0 { throw .nullReference }
    let offset = address &- firstFunctionAddress
    guard offset % 16 == 0, offset / 16 < UInt64(program.functions.count) else { return nil }
    let number = Int(offset / 16)
    let own = program.functions[number].signature
    guard own == signature || signatureTypes[Int(own)] == signatureTypes[Int(signature)] else { throw .badSignature }
    return number
  }

  @inline(__always)
  private mutating func pushFrame(
    _ entry: FunctionEntry, _ arguments: Range<Int>, _ destination: UInt32, _ registers: inout [UInt64]
  ) throws(TrapCode) {
    let caller = Frame(
      function: function, position: position, base: base, stackPointer: stackPointer, destination: destination,
      isEntry: false)
    try claimStack(entry)
    frames.append(caller)
    let top = base &+ program.functions[function].frameSize
    Machine.reserve(top &+ entry.frameSize, &registers)
    copy(arguments, to: top, &registers)
    base = top
  }

  /// Copies registers of the frame, which words list, to where registers from `destination` on are.
  @inline(__always)
  private func copy(_ list: Range<Int>, to destination: Int, _ registers: inout [UInt64]) {
    var to = destination
    var index = list.lowerBound
    while index < list.upperBound {
      registers[to] = registers[base &+ Int(program.words[index])]
      to &+= 1
      index &+= 1
    }
  }

  /// Makes the frame that of another function, by way of the registers above both: an argument may be where a parameter
  /// goes.
  private mutating func replaceFrame(_ entry: FunctionEntry, _ arguments: Range<Int>, _ registers: inout [UInt64])
    throws(TrapCode)
  {
    let size = max(entry.frameSize, program.functions[function].frameSize)
    Machine.reserve(base + size + arguments.count, &registers)
    copy(arguments, to: base + size, &registers)
    for index in 0..<arguments.count { registers[base + index] = registers[base + size + index] }
    let own = stackPointer
    stackPointer = frames[frames.count - 1].stackPointer
    do { try claimStack(entry) } catch {
      stackPointer = own
      throw error
    }
  }

  /// Copies the results to the caller and goes back to it; true when that is the host.
  @inline(__always)
  mutating func returnWords(_ operation: Operation, _ registers: inout [UInt64]) -> Bool {
    let frame = frames[frames.count &- 1]
    copy(
      Int(operation.a)..<Int(operation.a) &+ Int(operation.b), to: frame.base &+ Int(frame.destination), &registers)
    popFrame()
    return frame.isEntry
  }
}
