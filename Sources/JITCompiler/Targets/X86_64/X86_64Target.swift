import JITIR
import JITMachineCode
import JITStorage

/// x86-64, System V.
///
/// Conventions of the code it makes:
/// - An integer narrower than 64 bits has anything in the rest of its register; instructions that care extend it.
/// - Nothing but the flags lives in the flags: an instruction that reads them directly follows, in the machine
///   function, the one that sets them. Register allocation may put moves between; no move or rematerialisation touches
///   flags.
/// - rbp is the frame pointer. r11 and xmm15 are free inside the expansion of any instruction.
struct X86_64Target: ~Copyable, BackEnd {
  private let anchor = PassedByAddress()
  private(set) var module: ModuleContext
  private(set) var options: CompilerOptions
  /// What code may use.
  private(set) var features: X86Features
  private(set) var hasAVX: Bool

  var lowering = Lowering()
  var conventions: [CallSignature?]
  var indirectConventions: [CallSignature?]
  /// That of the function being compiled.
  var convention = CallSignature(Signature())
  /// Of the call that is being lowered: the registers of its arguments, by part.
  var argumentRegisters = Table<VirtualRegister>()
  /// Arguments of calls on the stack, if stages are checked.
  var stackArguments: [StackArgument] = []
  /// Where a result in memory goes: what the caller passed in rdi.
  var resultPointer: VirtualRegister?
  /// The numbers of clobber sets of the current function.
  var callClobbers: UInt16 = 0
  var buffer = CodeBuffer<X86_64Branches>()
  var state = EmissionState()
  var unwinding = UnwindNotes()

  init(_ module: ModuleContext, _ options: CompilerOptions) {
    self.module = module
    self.options = options
    features = options.x86Features
    hasAVX = options.x86Features.contains(.avx)
    conventions = [CallSignature?](repeating: nil, count: module.signatures.count)
    indirectConventions = [CallSignature?](repeating: nil, count: module.indirectSignatures.count)
  }

  mutating func begin(_ module: ModuleContext, _ options: CompilerOptions) {
    self.module = module
    self.options = options
    features = options.x86Features
    hasAVX = options.x86Features.contains(.avx)
    conventions.refill(nil, module.signatures.count)
    indirectConventions.refill(nil, module.indirectSignatures.count)
  }

  @inline(__always)
  mutating func convention(of function: FunctionIndex) -> CallSignature {
    if let known = conventions[function.index] { return known }
    let convention = CallSignature(module.signatures[function.index])
    conventions[function.index] = convention
    return convention
  }

  @inline(__always)
  mutating func convention(of signature: SignatureIndex) -> CallSignature {
    if let known = indirectConventions[signature.index] { return known }
    let convention = CallSignature(module.indirectSignatures[signature.index])
    indirectConventions[signature.index] = convention
    return convention
  }

  mutating func beginFunction() {
    resultPointer = nil
    convention = CallSignature(lowering.function.signature)
    stackArguments.removeAll(keepingCapacity: true)
    callClobbers = lowering.machine.makeClobbers(X86_64Target.callerSaved)
    if convention.hasResultPointer { resultPointer = lowering.machine.makeRegister(.integer) }
  }
}
