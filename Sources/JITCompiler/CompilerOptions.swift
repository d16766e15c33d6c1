/// Settings of the compiler. The same input and options give the same output, on every machine.
public struct CompilerOptions: Sendable, Hashable {
  /// How much work is put into good code.
  public enum OptimizationLevel: String, Sendable, Hashable, CaseIterable {
    /// Compile time first: no passes, a register allocator that is linear in the function's size.
    case none
    /// Good code.
    case full
  }

  /// How much work is put into good code.
  public var optimizationLevel: OptimizationLevel
  /// The instructions beyond the baseline that code for x86-64 may use.
  public var x86Features: X86Features
  /// Whether calls are replaced by what the functions do, and by loops where functions call themselves, at
  /// ``OptimizationLevel/full``. Not where functions are to be replaced later.
  public var inlinesCalls: Bool
  /// Whether functions that call themselves become loops, where calls are inlined. Endless recursion is an endless loop
  /// then; otherwise it is a trap when the stack ends.
  public var turnsRecursionIntoLoops = true
  /// Whether each NaN that arithmetic makes, in scalars and lanes, is the positive quiet one without payload, as in the
  /// interpreter: then results are the same to the bit at every level and on every machine. Otherwise the sign and
  /// payload are those of the processor, or of a constant that was computed at compile time. What only moves or chooses
  /// numbers keeps the bits of NaNs either way.
  public var canonicalNaNs = false
  /// Whether modules are checked before they are compiled. What is not checked must come from ``FunctionBuilder`` or
  /// have been verified before: a broken module may then stop the program.
  public var verifiesInput: Bool
  /// Whether each stage's result is checked by the compiler itself; slow, for tests.
  public var checksStages: Bool
  /// Whether unwind information is made.
  public var makesUnwindInformation: Bool
  /// Whether code objects say where named values are (``CodeObject/variables``). The code is the same but for a NOP
  /// behind each prologue, where debuggers stop.
  public var makesDebugInformation: Bool
  /// Whether every symbol lies within 2 GiB of the code, as in a program that a linker makes: then imports are reached
  /// by relative addresses. Otherwise they may be anywhere.
  public var reachesSymbols: Bool
  /// Where functions find the lowest address that the stack may reach, if they are to trap `stack_overflow` before it
  /// grows further: the offset of a word from the thread pointer (FS), which must fit 32 bits. Nil for no check.
  ///
  /// Functions look there that have a large frame, or call what is not in their module. Below the limit there must be
  /// room for what they call.
  public var stackLimitWord: Int?
  /// Whether functions look there that call only functions of their module, too. Otherwise the memory below the stack
  /// ends recursion, which must not be accessible.
  public var checksStackOfEveryCall = true
  /// Another place that `check_deadline` looks at: the offset from the thread pointer (FS) of 32 bits that are not 0
  /// when the thread is to stop. It must fit 32 bits. Nil for none.
  public var deadlineWord: Int?
  /// Whether the number that selects an arm of a `switch` is also bounded where the processor only guesses that it is
  /// in range, so that nothing beside the table is read or jumped to then (Spectre, variant 1). Translators that see it
  /// bound the indexes of their own tables too, as that of WebAssembly does.
  public var masksIndexes: Bool
  /// How many threads compile a module's functions; 1 stays on the calling thread.
  public var threadCount: Int

  /// Settings with defaults for running code at once, on the baseline of x86-64.
  public init(
    optimizationLevel: OptimizationLevel = .none, x86Features: X86Features = .baseline, inlinesCalls: Bool = true,
    verifiesInput: Bool = true, checksStages: Bool = false, makesUnwindInformation: Bool = true,
    makesDebugInformation: Bool = false, reachesSymbols: Bool = false, stackLimitWord: Int? = nil,
    deadlineWord: Int? = nil, masksIndexes: Bool = true, threadCount: Int = 1
  ) {
    self.optimizationLevel = optimizationLevel
    self.x86Features = x86Features
    self.inlinesCalls = inlinesCalls
    self.verifiesInput = verifiesInput
    self.checksStages = checksStages
    self.makesUnwindInformation = makesUnwindInformation
    self.makesDebugInformation = makesDebugInformation
    self.reachesSymbols = reachesSymbols
    self.stackLimitWord = stackLimitWord
    self.deadlineWord = deadlineWord
    self.masksIndexes = masksIndexes
    self.threadCount = threadCount
  }
}

/// Instruction set extensions of x86-64 beyond SSE4.1, which is the baseline.
public struct X86Features: OptionSet, Sendable, Hashable {
  public var rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// POPCNT.
  public static let popcnt = X86Features(rawValue: 1)
  /// LZCNT.
  public static let lzcnt = X86Features(rawValue: 2)
  /// ANDN, BLSR, TZCNT.
  public static let bmi1 = X86Features(rawValue: 4)
  /// SHLX, SARX, SHRX, RORX.
  public static let bmi2 = X86Features(rawValue: 8)
  /// Three-operand vector instructions of 128 bits.
  public static let avx = X86Features(rawValue: 16)
  /// AVX2.
  public static let avx2 = X86Features(rawValue: 32)
  /// Fused multiply-add of three operands.
  public static let fma = X86Features(rawValue: 64)
  /// MOVBE.
  public static let movbe = X86Features(rawValue: 128)

  /// Indirect branch tracking (CET): functions begin with ENDBR64, and jumps by tables have the prefix NOTRACK. That is
  /// no better code; it is for processes in which the processor demands it, and does nothing elsewhere.
  public static let indirectBranchTracking = X86Features(rawValue: 256)

  /// Nothing beyond SSE4.1.
  public static let baseline: X86Features = []
  /// Everything the compiler can use for better code.
  public static let all: X86Features = [.popcnt, .lzcnt, .bmi1, .bmi2, .avx, .avx2, .fma, .movbe]
}
