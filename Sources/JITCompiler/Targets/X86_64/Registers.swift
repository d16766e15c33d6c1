import JITMachineCode

extension PhysicalRegister {
  init(_ register: X86_64.Register64) { self.init(.integer, Int(register.code)) }
  init(_ register: X86_64.XMMRegister) { self.init(.vector, Int(register.code)) }
}

extension RegisterSet {
  init(_ registers: [X86_64.Register64]) {
    for register in registers { insert(PhysicalRegister(register)) }
  }
}

extension X86_64Target {
  /// R11 and XMM15 are never allocated: moves between stack slots, cycles, and expansions of instructions use them.
  static var integerScratch: X86_64.Register64 { .r11 }
  static var vectorScratch: X86_64.XMMRegister { .xmm15 }

  static let calleeSaved = [X86_64.Register64.rbx, .r12, .r13, .r14, .r15].map { PhysicalRegister($0) }

  private static let vectors = (0..<16).map { PhysicalRegister(.vector, $0) }

  static let environment: MachineEnvironment = {
    var preserved = RegisterSet()
    for register in calleeSaved { preserved.insert(register) }
    // Shorter encodings first; rax, rcx and rdx late because instructions want them.
    let integers: [X86_64.Register64] = [
      .rsi, .rdi, .r8, .r9, .r10, .rcx, .rdx, .rax, .rbx, .r14, .r15, .r12, .r13,
    ]
    return MachineEnvironment(
      allocatable: [integers.map { PhysicalRegister($0) }, vectors.dropLast()], calleeSaved: preserved,
      scratch: [PhysicalRegister(integerScratch), PhysicalRegister(vectorScratch)])
  }()

  /// What a call destroys, by System V: everything but rbx, rsp, rbp and r12–r15.
  static let callerSaved: RegisterSet = {
    var set = RegisterSet([.rax, .rcx, .rdx, .rsi, .rdi, .r8, .r9, .r10, .r11])
    for register in vectors { set.insert(register) }
    return set
  }()
}
