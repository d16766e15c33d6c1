// Memory operands of a stated size, where no other operand says it: `a.inc(.dword([.rdi]))`.

extension X86_64 {
  /// A memory operand of 8 bits.
  @frozen
  public struct Memory8: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 8 bits: `byte ptr`.
    @inlinable @inline(__always) public static func byte(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A memory operand of 16 bits.
  @frozen
  public struct Memory16: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 16 bits: `word ptr`.
    @inlinable @inline(__always) public static func word(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A memory operand of 32 bits.
  @frozen
  public struct Memory32: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 32 bits: `dword ptr`.
    @inlinable @inline(__always) public static func dword(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A memory operand of 64 bits.
  @frozen
  public struct Memory64: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 64 bits: `qword ptr`.
    @inlinable @inline(__always) public static func qword(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A memory operand of 80 bits.
  @frozen
  public struct Memory80: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 80 bits: `tbyte ptr`.
    @inlinable @inline(__always) public static func tbyte(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A memory operand of 128 bits.
  @frozen
  public struct Memory128: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 128 bits: `xmmword ptr`.
    @inlinable @inline(__always) public static func xmmword(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A memory operand of 256 bits.
  @frozen
  public struct Memory256: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 256 bits: `ymmword ptr`.
    @inlinable @inline(__always) public static func ymmword(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A memory operand of 512 bits.
  @frozen
  public struct Memory512: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A memory operand of 512 bits: `zmmword ptr`.
    @inlinable @inline(__always) public static func zmmword(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A far pointer in memory: a selector and an offset of 16 bits.
  @frozen
  public struct FarMemory16: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A far pointer with an offset of 16 bits.
    @inlinable @inline(__always) public static func far16(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A far pointer in memory: a selector and an offset of 32 bits.
  @frozen
  public struct FarMemory32: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A far pointer with an offset of 32 bits.
    @inlinable @inline(__always) public static func far32(_ memory: Memory) -> Self { .init(memory) }
  }
}

extension X86_64 {
  /// A far pointer in memory: a selector and an offset of 64 bits.
  @frozen
  public struct FarMemory64: Hashable, Sendable {
    @usableFromInline package let memory: Memory
    @inlinable @inline(__always) init(_ memory: Memory) { self.memory = memory }

    /// A far pointer with an offset of 64 bits.
    @inlinable @inline(__always) public static func far64(_ memory: Memory) -> Self { .init(memory) }
  }
}
