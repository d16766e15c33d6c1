/// How an instruction reaches memory, apart from the address operand and the type.
public struct MemoryAccess: Sendable, Hashable, BitwiseCopyable {
  /// Bytes added to the address operand, modulo 2^64.
  public var offset: Int64
  /// The trap that a fault of this access raises. Nil: the access is promised not to fault.
  public var trap: TrapCode?
  /// The aliasing region. Accesses with different regions never overlap, except that region 0 may overlap all.
  public var region: UInt16
  /// The alignment that the address most likely has, as a power of two: a hint, never a promise. 0…15.
  public var alignmentLog2: UInt8
  /// Whether the bytes are in big-endian order.
  public var isBigEndian: Bool
  /// The memory ordering of an atomic access; sequentially consistent elsewhere, where it means nothing.
  public var ordering: MemoryOrdering

  @inlinable public init(
    offset: Int64 = 0, trap: TrapCode? = nil, region: UInt16 = 0, alignment: Int = 1, isBigEndian: Bool = false,
    ordering: MemoryOrdering = .sequentiallyConsistent
  ) {
    precondition(alignment > 0 && alignment <= 1 << 15 && alignment.nonzeroBitCount == 1, "not an alignment")
    self.offset = offset
    self.trap = trap
    self.region = region
    alignmentLog2 = UInt8(alignment.trailingZeroBitCount)
    self.isBigEndian = isBigEndian
    self.ordering = ordering
  }

  /// The alignment in bytes.
  @inlinable public var alignment: Int { 1 &<< Int(alignmentLog2) }
}

/// The ordering of an atomic access or fence, as in C11.
public enum MemoryOrdering: UInt8, Sendable, Hashable, BitwiseCopyable, CaseIterable, CustomStringConvertible {
  case relaxed, acquire, release, acquireRelease, sequentiallyConsistent

  public var description: String {
    switch self {
    case .relaxed: "relaxed"
    case .acquire: "acquire"
    case .release: "release"
    case .acquireRelease: "acquire_release"
    case .sequentiallyConsistent: "sequentially_consistent"
    }
  }
}
