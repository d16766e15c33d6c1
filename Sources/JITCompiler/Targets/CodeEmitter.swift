import JITIR
import JITMachineCode

/// Writes machine instructions, whose operands have places, as bytes. ``emit(_:symbol:)`` is the driver: it lays out
/// frame and blocks, and asks for one instruction or move after the other.
///
/// A new back end writes these requirements; the driver is extensions in `Emission/`.
protocol CodeEmitter: BackEndWorkspace, ~Copyable {
  associatedtype Branches: BranchEncoding

  /// What emission knows while it goes through a function.
  var state: EmissionState { get set }
  /// The code as it grows.
  var buffer: CodeBuffer<Branches> { get set }

  /// Prepares for a function.
  mutating func beginEmission()

  /// Writes an instruction of the machine function.
  mutating func emit(instruction index: Int)

  /// Writes a copy from one place to another.
  mutating func emitMove(_ registerClass: RegisterClass, from: Allocation.Place, to: Allocation.Place)

  /// Writes an instruction without uses once more, where its result is wanted again. Nothing else may change, not even
  /// flags.
  mutating func emitRematerialization(of index: Int)

  /// Whether an instruction need not be written because of those around it in a block of the instructions in `range`.
  /// `cursor` is the number of the first move behind the gap in front of it.
  func isNeedless(_ index: Int, in range: Range<Int>, cursor: Int) -> Bool

  /// Whether an instruction does nothing but jump to the only successor of its block.
  static func isJump(_ instruction: MachineInstruction) -> Bool

  /// Writes an instruction that does nothing.
  mutating func emitNop()

  /// Writes an instruction that traps.
  mutating func emitTrap()

  /// The unwind information of a function that is finished.
  func unwindInformation(codeSize: Int) -> [UInt8]

  /// The number that debug information has for a register.
  static func debugNumber(of register: PhysicalRegister) -> UInt8
}
