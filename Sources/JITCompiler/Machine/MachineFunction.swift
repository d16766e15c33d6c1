import JITIR
import JITStorage

/// A function in instructions of the target, on virtual registers: what lowering makes, register allocation reads, and
/// emission writes out.
///
/// Storage is dense: an instruction is a record whose operands are a range of ``operands``. What an instruction *is*
/// (``MachineInstruction/code``) concerns the target alone; what it *uses and defines*, and where that may be, concerns
/// register allocation alone. The function is in static single assignment form: each virtual register has one
/// definition, an operand or a block parameter, that dominates its uses.
///
/// Invariants, see ``firstViolation``:
/// - blocks are in layout order, their instruction ranges adjacent and ascending; block 0 is the entry and has no
///   predecessors;
/// - the last instruction of a block is a branch, and no other is; it has an argument list for each successor;
/// - an edge from a block with several successors to a block with several predecessors does not occur (critical edges
///   have been split), so moves for block arguments have a place at one end;
/// - `reuse` constraints name a use of the same instruction, and only definitions have them.
struct MachineFunction: ~Copyable, Sendable {
  var instructions = Table<MachineInstruction>()
  var operands = Table<Operand>()
  var blocks = Table<MachineBlock>()
  /// Lists of block parameters, successors, predecessors and branch arguments, as ranges of one pool.
  var pool = Table<UInt32>()
  /// The class of each virtual register.
  var classes = Table<RegisterClass>()
  /// For a virtual register that is cheaper to rematerialize than to load: the instruction that defines it, which
  /// has no uses; `UInt32.max` for others.
  var rematerializations = Table<UInt32>()
  /// The sets of physical registers that instructions destroy, by ``MachineInstruction/clobbers``; 0 is the empty set.
  var clobberSets = Table<RegisterSet>()

  init() { clobberSets.append(RegisterSet()) }

  /// Makes a virtual register of a class.
  @inline(__always)
  mutating func makeRegister(_ registerClass: RegisterClass) -> VirtualRegister {
    let register = VirtualRegister(rawValue: UInt32(truncatingIfNeeded: classes.count))
    classes.append(registerClass)
    rematerializations.append(.max)
    return register
  }

  /// The number of a set of registers that instructions destroy.
  mutating func makeClobbers(_ set: RegisterSet) -> UInt16 {
    for index in clobberSets.indices where clobberSets[index] == set { return UInt16(index) }
    clobberSets.append(set)
    return UInt16(clobberSets.count - 1)
  }

  /// Makes room for what a function of `count` values usually becomes.
  mutating func reserveCapacity(_ count: Int) {
    instructions.reserveCapacity(count + count / 2)
    operands.reserveCapacity(3 * count)
    classes.reserveCapacity(count)
    rematerializations.reserveCapacity(count)
    pool.reserveCapacity(count)
  }

  /// The virtual register at a position of ``pool``.
  @inline(__always) func register(at position: Int) -> VirtualRegister { VirtualRegister(rawValue: pool[position]) }
  @inline(__always) func register(at position: UInt32) -> VirtualRegister { register(at: Int(position)) }

  /// The block at a position of ``pool``.
  @inline(__always) func blockID(at position: UInt32) -> BlockID { BlockID(rawValue: pool[Int(position)]) }
  @inline(__always) func blockNumber(at position: UInt32) -> Int { Int(pool[Int(position)]) }

  /// Makes this an empty function that keeps the memory of the old one.
  mutating func removeAll() {
    instructions.removeAll()
    operands.removeAll()
    blocks.removeAll()
    pool.removeAll()
    classes.removeAll()
    rematerializations.removeAll()
    clobberSets.removeAll()
    clobberSets.append(RegisterSet())
  }

  /// Another function with the same contents.
  func clone() -> MachineFunction {
    var copy = MachineFunction()
    copy.instructions = instructions.clone()
    copy.operands = operands.clone()
    copy.blocks = blocks.clone()
    copy.pool = pool.clone()
    copy.classes = classes.clone()
    copy.rematerializations = rematerializations.clone()
    copy.clobberSets = clobberSets.clone()
    return copy
  }
}

/// A value that register allocation gives a register or a slot.
struct VirtualRegister: CompactIndex {
  var rawValue: UInt32
  @inline(__always) init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A block of a machine function.
struct BlockID: CompactIndex {
  var rawValue: UInt32
  @inline(__always) init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A kind of physical register. Registers of different classes never alias.
enum RegisterClass: UInt8, Sendable, CaseIterable {
  /// General-purpose registers: integers and addresses.
  case integer
  /// Vector registers: floating point and vectors, 16 bytes wide when spilled.
  case vector
}

/// A register of the machine: bits 0–5 its number in its class, bit 6 its class.
struct PhysicalRegister: Hashable, Sendable {
  let rawValue: UInt8
  init(_ registerClass: RegisterClass, _ number: Int) { rawValue = registerClass.rawValue << 6 | UInt8(number) }
  init(rawValue: UInt8) { self.rawValue = rawValue }
  var registerClass: RegisterClass { RegisterClass(rawValue: rawValue >> 6)! }
  var number: Int { Int(rawValue & 63) }
}

/// A set of physical registers of both classes.
struct RegisterSet: Hashable, Sendable {
  var words: (UInt64, UInt64) = (0, 0)
  static func == (a: RegisterSet, b: RegisterSet) -> Bool { a.words == b.words }
  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
  func contains(_ register: PhysicalRegister) -> Bool {
    (register.rawValue < 64 ? words.0 : words.1) >> UInt64(register.rawValue & 63) & 1 != 0
  }
  mutating func insert(_ register: PhysicalRegister) {
    if register.rawValue < 64 {
      words.0 |= 1 << UInt64(register.rawValue)
    } else {
      words.1 |= 1 << UInt64(register.rawValue & 63)
    }
  }
  /// Appends the registers to a list: integers first, by ascending numbers.
  func append(to list: inout Table<PhysicalRegister>) {
    for registerClass in RegisterClass.allCases {
      var rest = bits(of: registerClass)
      while rest != 0 {
        list.append(PhysicalRegister(registerClass, rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
    }
  }

  /// The numbers of the registers of a class, as bits.
  func bits(of registerClass: RegisterClass) -> UInt64 { registerClass == .integer ? words.0 : words.1 }
}

/// One instruction: 32 bytes.
struct MachineInstruction: Sendable {
  /// What the target emits; the target alone knows what it means.
  var code: UInt64
  /// An immediate, a displacement, or whatever else `code` says.
  var immediate: Int64
  /// The range of ``MachineFunction/operands``.
  var operandStart: UInt32
  /// The position of the IR instruction that this one comes from, for traps and source locations; `UInt32.max` for
  /// none.
  var source: UInt32
  var operandCount: UInt16
  /// The position in ``MachineFunction/clobberSets`` of the registers that are destroyed after the uses are read.
  var clobbers: UInt16
  var kind: Kind
  /// For the target: the shape of the operands, scale factors and the like.
  var detail: UInt8
  var detail2: UInt16 = 0

  enum Kind: UInt8, Sendable {
    case ordinary
    /// Copies its use to its definition: allocation may give both the same place, and the instruction then vanishes.
    case move
    /// Ends a block.
    case branch
    /// A call: allocation prefers callee-saved registers for what lives across it.
    case call
  }
}

/// A basic block.
struct MachineBlock: Sendable {
  /// The range of instructions.
  var start: UInt32 = 0
  var end: UInt32 = 0
  /// Ranges of the pool: virtual registers, blocks, blocks.
  var parameters = PoolRange(0..<0)
  var successors = PoolRange(0..<0)
  var predecessors = PoolRange(0..<0)
  /// For each successor in order, the virtual registers that its parameters get: one list after the other.
  var arguments = PoolRange(0..<0)
  /// How many loops the block is in.
  var loopDepth: UInt16 = 0
  /// Whether the block is rarely executed (leads to a trap, or is said to be unlikely).
  var isCold = false
}

/// Positions in ``MachineFunction/pool``. Unlike a `Range`, it may be in a `Table`.
struct PoolRange: RandomAccessCollection, BitwiseCopyable, Sendable {
  let lowerBound: UInt32
  let upperBound: UInt32

  @inline(__always)
  init(_ range: Range<UInt32>) {
    lowerBound = range.lowerBound
    upperBound = range.upperBound
  }

  @inline(__always)
  var startIndex: UInt32 { lowerBound }
  @inline(__always)
  var endIndex: UInt32 { upperBound }
  @inline(__always)
  var count: Int { Int(upperBound &- lowerBound) }
  @inline(__always)
  var isEmpty: Bool { lowerBound == upperBound }
  @inline(__always)
  subscript(position: UInt32) -> UInt32 { position }
}

/// A use or a definition of a virtual register, and where it may be: 8 bytes.
struct Operand: Hashable, Sendable {
  var register: VirtualRegister
  var role: Role
  var constraint: Constraint
  /// The physical register of `.fixed`, the position among the instruction's operands of `.reuse`.
  var detail: UInt8
  private var padding: UInt8 = 0

  enum Role: UInt8, Sendable {
    /// Read before anything is written.
    case use
    /// Read while, or after, definitions are written: shares no register with any definition.
    case lateUse
    /// Written after the uses have been read: may share a register with a use that ends here.
    case definition
    /// Written while uses are still to be read: shares no register with any use.
    case earlyDefinition
  }

  enum Constraint: UInt8, Sendable {
    /// A register or a stack slot: the instruction has a form for each.
    case any
    /// A register.
    case register
    /// One particular physical register.
    case fixed
    /// The register that the use at position `detail` has (two-address instructions). Definitions only.
    case reuse
  }

  init(_ register: VirtualRegister, _ role: Role, _ constraint: Constraint, detail: UInt8 = 0) {
    self.register = register
    self.role = role
    self.constraint = constraint
    self.detail = detail
  }

  /// The register of a `.fixed` operand.
  @inline(__always) var fixedRegister: PhysicalRegister { PhysicalRegister(rawValue: detail) }

  var isUse: Bool { role == .use || role == .lateUse }
  var isDefinition: Bool { !isUse }
}
