@_exported public import JITStorage

/// A value of a function: a block parameter, a constant, or a result of an instruction.
///
/// Values and instructions number the same table, ``Function/subscript(_:)-(Value)``: the first result of an
/// instruction has the instruction's number, further results the numbers right after it.
public struct Value: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The first result of `instruction`; meaningful only if it has results.
  @inlinable public init(_ instruction: Instruction) { rawValue = instruction.rawValue }
}

/// An instruction of a function.
public struct Instruction: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A basic block of a function.
public struct Block: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A stack slot of a function.
public struct StackSlot: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A memory access description of a function, see ``MemoryAccess``.
public struct MemoryAccessIndex: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A function of a module, defined or imported.
public struct FunctionIndex: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A data object of a module, defined or imported.
public struct DataIndex: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// A signature of a module.
public struct SignatureIndex: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Where the block and arguments of a branch are kept in a function, see ``Function/target(_:)``.
public struct Target: EntityIndex {
  public var rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
}
