import JITIR

/// A machine that functions are compiled to, in two halves: what chooses instructions and what writes them.
typealias BackEnd = InstructionSelector & CodeEmitter

/// What the halves of a back end share. It is the workspace of one thread, and keeps the memory of the last function
/// for the next one.
protocol BackEndWorkspace: ~Copyable {
  /// The registers there are.
  static var environment: MachineEnvironment { get }

  /// A workspace for functions of a module.
  init(_ module: ModuleContext, _ options: CompilerOptions)

  /// Turns to another module or other options, keeping memory.
  mutating func begin(_ module: ModuleContext, _ options: CompilerOptions)

  var options: CompilerOptions { get }

  /// The function at hand: in the IR, and in machine instructions once it has been lowered.
  var lowering: Lowering { get set }
}
