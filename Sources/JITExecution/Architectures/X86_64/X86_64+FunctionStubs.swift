import JITMachineCode

extension X86_64 {
  /// The stubs of functions: each its entry, its resolver and its counter, then what all resolvers go on with.
  ///
  /// Stubs use r11, which neither passes arguments nor is allocated by the compiler, and leave everything else alone.
  /// All of them are called or jumped to through memory, so they begin with ENDBR64.
  static func functionStubs(cells: [UInt?], resolver: UInt) -> FunctionStubs.Code {
    var assembler = ThunkAssembler()
    let resolve = assembler.label()
    var offsets: [FunctionStubs.Offsets?] = []
    for (index, cell) in cells.enumerated() {
      guard let cell else {
        offsets.append(nil)
        continue
      }
      let entry = assembler.count
      assembler.emit(.endbr64)
      assembler.mov(.r11, cell)
      assembler.jmp([.r11 + FunctionStubs.Cell.targetOffset])
      let resolution = assembler.label()
      assembler.bind(resolution)
      let resolver = assembler.count
      assembler.emit(.endbr64)
      assembler.mov32(.r11, index)
      assembler.branch(.jmpRel32, to: resolve)
      let counter = assembler.count
      assembler.emit(.endbr64)
      assembler.mov(.r11, cell)
      assembler.dec32([.r11 + FunctionStubs.Cell.remainingOffset])
      assembler.branch(.jeRel8, to: resolution)
      assembler.jmp([.r11 + FunctionStubs.Cell.countedOffset])
      offsets.append(.init(entry: entry, resolver: resolver, counter: counter))
    }
    assembler.bind(resolve)
    emitResolution(resolver, &assembler)
    return FunctionStubs.Code(object: assembler.finish(), offsets: offsets)
  }

  /// Keeps everything that may hold an argument, asks where to go, and goes there.
  private static func emitResolution(_ resolver: UInt, _ assembler: inout ThunkAssembler) {
    let registers = SystemVConvention.integerArguments + [.rax, .r10]
    let vectors: [XMMRegister] = [.xmm0, .xmm1, .xmm2, .xmm3, .xmm4, .xmm5, .xmm6, .xmm7]
    assembler.enterFrame()
    assembler.sub(.rsp, 192)
    for (index, register) in registers.enumerated() { assembler.mov([.rsp + 8 * index], register) }
    for (index, register) in vectors.enumerated() { assembler.movups([.rsp + 64 + 16 * index], register) }
    assembler.mov32(.rdi, .r11)
    assembler.mov(.rax, resolver)
    assembler.call(.rax)
    assembler.mov(.r11, .rax)
    for (index, register) in registers.enumerated() { assembler.mov(register, [.rsp + 8 * index]) }
    for (index, register) in vectors.enumerated() { assembler.movups(register, [.rsp + 64 + 16 * index]) }
    assembler.leaveAndJump(to: .r11)
  }
}
