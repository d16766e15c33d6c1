import JITIR
import JITMachineCode

/// x86-64, System V.
///
/// Conventions of the code it makes:
/// - An integer narrower than 64 bits has anything in the rest of its register; instructions that care extend it.
/// - Nothing but the flags lives in the flags: an instruction that reads them directly follows, in the machine function,
///   the one that sets them. Register allocation may put moves between; no move or rematerialisation touches flags.
/// - rbp is the frame pointer. r11 and xmm15 are free inside the expansion of any instruction.
struct X86_64Target: ~Copyable, CompilationTarget {
  private let anchor = PassedByAddress()
  private(set) var module: ModuleContext
  private(set) var options: CompilerOptions
  /// What code may use.
  private(set) var features: X86Features
  private(set) var hasAVX: Bool

  var lowering = Lowering()
  var conventions: [SystemVConvention?]
  var indirectConventions: [SystemVConvention?]
  /// That of the function being compiled.
  var convention = SystemVConvention(Signature())
  /// Of the call that is being lowered: the registers of its arguments, by part.
  var argumentRegisters = Table<VirtualRegister>()
  /// Arguments of calls on the stack, if stages are checked.
  var stackArguments: [StackArgument] = []
  /// Where a result in memory goes: what the caller passed in rdi.
  var resultPointer: VirtualRegister?
  var frame = FrameLayout()
  var constants = ConstantPool()
  /// The numbers of clobber sets of the current function.
  var callClobbers: UInt16 = 0
  var buffer = CodeBuffer()
  /// By opcode; a copy, since reading a global asks each time whether it has been made.
  let accesses = Opcode.accesses
  let isPure = Opcode.pure
  var state = EmissionState()
  var failure: CompilationError?

  init(_ module: ModuleContext, _ options: CompilerOptions) {
    self.module = module
    self.options = options
    features = options.x86Features
    hasAVX = options.x86Features.contains(.avx)
    conventions = [SystemVConvention?](repeating: nil, count: module.signatures.count)
    indirectConventions = [SystemVConvention?](repeating: nil, count: module.indirectSignatures.count)
  }

  mutating func begin(_ module: ModuleContext, _ options: CompilerOptions) {
    self.module = module
    self.options = options
    features = options.x86Features
    hasAVX = options.x86Features.contains(.avx)
    conventions.refill(nil, module.signatures.count)
    indirectConventions.refill(nil, module.indirectSignatures.count)
  }

  var environment: MachineEnvironment { X86_64Target.environment }
  var machine: MachineFunction { _read { yield lowering.machine } }

  @inline(__always)
  mutating func convention(of function: FunctionIndex) -> SystemVConvention {
    if let known = conventions[function.index] { return known }
    let convention = SystemVConvention(module.signatures[function.index])
    conventions[function.index] = convention
    return convention
  }

  @inline(__always)
  mutating func convention(of signature: SignatureIndex) -> SystemVConvention {
    if let known = indirectConventions[signature.index] { return known }
    let convention = SystemVConvention(module.indirectSignatures[signature.index])
    indirectConventions[signature.index] = convention
    return convention
  }

  mutating func lower(_ function: consuming Function) throws(CompilationError) {
    failure = nil
    resultPointer = nil
    constants.removeAll()
    frame.removeAll()
    lowering.begin(function, keepsOrder: options.optimizationLevel == .full)
    if options.optimizationLevel == .full { lowering.findCleanParameters(X86_64Target.hasCleanRegister) }
    convention = SystemVConvention(lowering.function.signature)
    stackArguments.removeAll(keepingCapacity: true)
    try layOutSlots()
    callClobbers = makeClobbers(X86_64Target.callerSaved)
    if convention.hasResultPointer { resultPointer = lowering.machine.makeRegister(.integer) }
    var number = lowering.order.entries.count
    while number > 0 {
      number -= 1
      lowerBlock(number)
      if let failure { throw failure }
    }
    lowering.finish()
  }

  private mutating func layOutSlots() throws(CompilationError) {
    for slot in lowering.function.stackSlots {
      guard frame.addSlot(size: Int(slot.size), alignment: Int(slot.alignment)) else {
        fail(.tooLarge("the stack slots exceed 1 GiB together"))
        throw failure!
      }
    }
  }

  private mutating func lowerBlock(_ number: Int) {
    let start = lowering.machine.instructions.count
    let entry = lowering.order.entries[number]
    if entry.edge != .max {
      let entryBlock = lowering.function.blocks[0]
      lowering.current = lowering.function.instruction(at: lowering.function.positions(of: entryBlock).upperBound - 1)
      lowerEdge(number, Int(entry.edge))
      lowering.flush()
    } else {
      let positions = lowering.function.positions(of: entry.block)
      var position = positions.upperBound - 1
      lowering.current = lowering.function.instruction(at: position)
      lowerTerminator(number, entry.block)
      lowering.flush()
      while position > positions.lowerBound {
        position -= 1
        let instruction = lowering.function.instruction(at: position)
        let record = lowering.function[instruction]
        // Most of what nobody wants has become part of something else.
        if isPure[record.opcode.index], !lowering.isDemanded(Value(instruction)) { continue }
        lowering.current = instruction
        lower(instruction, record)
        lowering.flush()
      }
      if number == 0 {
        lowerEntry(entry.block)
        lowering.flush()
      }
    }
    lowering.closeBlock(number, from: start)
  }

  mutating func unsupported(_ record: Record) {
    fail(.unsupportedInstruction(record.opcode, record.shape))
  }

  mutating func fail(_ reason: CompilationError.Reason) {
    guard failure == nil else { return }
    failure = CompilationError(reason, function: lowering.function.name, stage: "lowering")
  }

  mutating func makeClobbers(_ set: RegisterSet) -> UInt16 {
    for index in lowering.machine.clobberSets.indices where lowering.machine.clobberSets[index] == set {
      return UInt16(index)
    }
    lowering.machine.clobberSets.append(set)
    return UInt16(lowering.machine.clobberSets.count - 1)
  }
}
