/// One entry of a function's table of values and instructions: 16 bytes.
///
/// `a`, `b` and `c` hold what ``format`` says; see ``OperandFormat`` for the rules. A parameter keeps its block in `a`
/// and its position in `b`; a constant its bits in `a` and `b`, or the position of 128 bits in `c`; a further result
/// its instruction in `a` and its position among the results in `b`.
public struct Record: Sendable, Hashable, BitwiseCopyable {
  public var opcode: Opcode
  public var shape: Shape
  public var format: OperandFormat
  @usableFromInline var typeCode: UInt8
  public var a: UInt32
  public var b: UInt32
  public var c: UInt32

  @inlinable public init(
    _ opcode: Opcode, _ shape: Shape, _ format: OperandFormat, type: ValueType?, a: UInt32 = 0, b: UInt32 = 0,
    c: UInt32 = 0
  ) {
    self.opcode = opcode
    self.shape = shape
    self.format = format
    typeCode = type?.rawValue ?? 255
    self.a = a
    self.b = b
    self.c = c
  }

  /// The type of the value, or of the first result; nil when there is none.
  @inlinable public var type: ValueType? {
    @inline(__always) get { typeCode == 255 ? nil : ValueType(rawValue: typeCode) }
    set { typeCode = newValue?.rawValue ?? 255 }
  }

  /// Whether the value, or the first result, is an integer.
  @inlinable @inline(__always) public var hasIntegerType: Bool { typeCode <= ValueType.i128.rawValue }

  /// Whether the instruction has results.
  @inlinable public var hasResult: Bool { typeCode != 255 }

  /// Whether the instruction ends its block.
  @inlinable public var isTerminator: Bool { format.contains(.terminator) }

  /// The operands, as far as ``format`` says that they are in the record itself.
  @inlinable @inline(__always) public var first: Value {
    get { Value(rawValue: a) }
    set { a = newValue.rawValue }
  }
  @inlinable @inline(__always) public var second: Value {
    get { Value(rawValue: b) }
    set { b = newValue.rawValue }
  }
  @inlinable @inline(__always) public var third: Value {
    get { Value(rawValue: c) }
    set { c = newValue.rawValue }
  }

  /// The targets of a branch; of a `branch_if`, the first is for what is not 0.
  @inlinable @inline(__always) public var firstTarget: Target {
    get { Target(rawValue: b) }
    set { b = newValue.rawValue }
  }
  @inlinable @inline(__always) public var secondTarget: Target {
    get { Target(rawValue: c) }
    set { c = newValue.rawValue }
  }

  /// The block of a parameter, and its position among the block's parameters.
  @inlinable @inline(__always) public var parameterBlock: Block { Block(rawValue: a) }
  @inlinable @inline(__always) public var parameterPosition: Int { Int(b) }

  /// The bits of a constant of up to 64 bits.
  @inlinable @inline(__always) public var constantBits: UInt64 { UInt64(b) << 32 | UInt64(a) }

  /// The one immediate, see ``OperandFormat``.
  @inlinable public var immediate: UInt32 { c }
}
