import JITMachineCode

extension X86_64 {
  /// A power of two that a host stub fits in.
  static let hostStubStride = 32

  /// The code of each host stub: the box goes to r10.
  static func hostStub(box: Int, thunk: Int) -> [UInt8] {
    var assembler = ThunkAssembler()
    let start = assembler.label()
    assembler.bind(start)
    assembler.emit(.endbr64)
    assembler.mov(.r10, [.label(start) + box])
    assembler.jmp([.label(start) + thunk])
    return assembler.finish().bytes
  }

  /// Where nothing is pushed, the frame is as it was at the call.
  static func framelessUnwindInformation(codeSize: Int) -> [UInt8] { CallFrames().information(codeSize: codeSize) }
}
