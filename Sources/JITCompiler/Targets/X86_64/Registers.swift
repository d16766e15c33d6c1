/// The registers by name. Integer register numbers are those of encodings.
enum X86Register {
  static let rax = PhysicalRegister(.integer, 0)
  static let rcx = PhysicalRegister(.integer, 1)
  static let rdx = PhysicalRegister(.integer, 2)
  static let rbx = PhysicalRegister(.integer, 3)
  static let rsp = PhysicalRegister(.integer, 4)
  static let rbp = PhysicalRegister(.integer, 5)
  static let rsi = PhysicalRegister(.integer, 6)
  static let rdi = PhysicalRegister(.integer, 7)
  static let r8 = PhysicalRegister(.integer, 8)
  static let r9 = PhysicalRegister(.integer, 9)
  static let r10 = PhysicalRegister(.integer, 10)
  static let r11 = PhysicalRegister(.integer, 11)
  static let r12 = PhysicalRegister(.integer, 12)
  static let r13 = PhysicalRegister(.integer, 13)
  static let r14 = PhysicalRegister(.integer, 14)
  static let r15 = PhysicalRegister(.integer, 15)
  static func xmm(_ number: Int) -> PhysicalRegister { PhysicalRegister(.vector, number) }

  /// R11 and XMM15 are never allocated: moves between stack slots, cycles, and expansions of instructions use them.
  static let integerScratch = r11
  static let vectorScratch = xmm(15)

  static let calleeSaved: [PhysicalRegister] = [rbx, r12, r13, r14, r15]

  static let environment: MachineEnvironment = {
    var preserved = RegisterSet()
    for register in calleeSaved { preserved.insert(register) }
    // Shorter encodings first; rax, rcx and rdx late because instructions want them.
    return MachineEnvironment(
      allocatable: [
        [rsi, rdi, r8, r9, r10, rcx, rdx, rax, rbx, r14, r15, r12, r13], (0..<15).map { xmm($0) },
      ],
      calleeSaved: preserved, scratch: [integerScratch, vectorScratch])
  }()

  /// What a call destroys, by System V: everything but rbx, rsp, rbp and r12–r15.
  static let callerSaved: RegisterSet = {
    var set = RegisterSet()
    for register in [rax, rcx, rdx, rsi, rdi, r8, r9, r10, r11] { set.insert(register) }
    for number in 0..<16 { set.insert(xmm(number)) }
    return set
  }()
}
