extension X86_64 {
  /// A memory operand as a value of run time: what the text assembler and the disassembler work with.
  public struct MemoryOperand: Hashable, Sendable {
    /// ES, CS, SS, DS, FS, GS as 0 to 5, where a prefix says so.
    public var segment: UInt8?
    /// A general-purpose register of 32 or 64 bits, or the instruction pointer.
    public var base: Register?
    /// A general-purpose register of 32 or 64 bits, or a vector register (VSIB).
    public var index: Register?
    /// The base-2 logarithm of the index's factor: 0 to 3.
    public var scale: UInt8
    /// Added to the address. Sign-extended from 32 bits, except in the absolute addresses of `MOVABS`.
    public var displacement: Int64
    /// The operand's size in bits as written (`dword ptr`), or 0 where none is.
    public var size: Int
    /// How many copies of one element the operand is (`{1to16}`), or 0 without a broadcast.
    public var broadcast: Int
    /// The address is 32 bits wide though no register says so (`eip`, `[0x1234]` with an address-size prefix).
    public var isAddress32: Bool
    /// A 32-bit displacement is wanted even where 8 bits would do, as for a symbol that is not known yet.
    public var forcesLongDisplacement: Bool
    /// A displacement is wanted even where it is zero.
    public var forcesDisplacement = false

    public init(
      segment: UInt8? = nil, base: Register? = nil, index: Register? = nil, scale: UInt8 = 0, displacement: Int64 = 0,
      size: Int = 0, broadcast: Int = 0, isAddress32: Bool = false, forcesLongDisplacement: Bool = false
    ) {
      self.segment = segment
      self.base = base
      self.index = index
      self.scale = scale
      self.displacement = displacement
      self.size = size
      self.broadcast = broadcast
      self.isAddress32 = isAddress32
      self.forcesLongDisplacement = forcesLongDisplacement
    }
  }

  /// An operand as a value of run time.
  public enum Operand: Hashable, Sendable {
    case register(Register)
    case memory(MemoryOperand)
    /// An immediate or constant, as the instruction sees it: sign-extended or not, as its row says.
    case immediate(Int64)
    /// The distance from the end of the instruction to a branch target, in bytes.
    case relative(Int64)
  }
}
