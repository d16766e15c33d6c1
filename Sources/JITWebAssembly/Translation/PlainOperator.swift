import JIT

/// An operator whose operands and results do not depend on more than itself, in the form that the translator needs:
/// nothing in it is counted by reference.
struct PlainOperator: Sendable {
  var kind: Kind
  var opcode: Opcode
  var shape: Shape
  var destination: ValueType?
  /// The first is there always.
  var operands: (WebAssemblyType, WebAssemblyType?, WebAssemblyType?)
  var result: WebAssemblyType
  /// Of an access, in bytes.
  var size: UInt8
  /// Of vectors.
  var laneCount: UInt8
  /// Whether the result is an `i8` that stands for an `i32`.
  var makesTruth: Bool
  /// Whether the first operand has to be made narrower.
  var narrows: Bool
  /// Whether a lane is extended with its sign.
  var isSigned: Bool

  enum Kind { case operation, access, vectorAccess, vectorConstant, shuffle, lane }
}

extension PlainOperator {
  /// Nil for operators whose operands depend on more.
  init?(_ row: OperatorDescription) {
    guard let signature = row.signature else { return nil }
    switch row.immediates.first {
    case nil: kind = .operation
    case .access?: kind = row.operation.map { $0.opcode.isPlainAccess } == true ? .access : .vectorAccess
    case .constant(.v128)?: kind = .vectorConstant
    case .shuffle?: kind = .shuffle
    case .lane?: kind = .lane
    default: return nil
    }
    opcode = row.operation?.opcode ?? .constant
    shape = row.operation?.shape ?? .i32
    destination = row.operation?.destination
    let types = signature.operands
    operands = (types.first ?? .i32, types.count > 1 ? types[1] : nil, types.count > 2 ? types[2] : nil)
    result = signature.result ?? .i32
    size = row.accessSize
    laneCount = 0
    for case .lane(let count) in row.immediates { laneCount = count }
    makesTruth = opcode.makesTruth && result == .i32
    // `i32.extend8_s` looks at the low bits of an i32, and `i8x16.splat` too.
    let isNarrow = shape.lane.isInteger && shape.lane.size < ValueType(operands.0).size
    narrows = kind == .operation && isNarrow && (opcode == .signExtend || opcode == .splat)
    isSigned = row.name.hasSuffix("_s")
  }
}

extension Opcode {
  fileprivate var isPlainAccess: Bool {
    switch self {
    case .load, .loadSigned, .loadUnsigned, .store, .storeNarrow: true
    default: false
    }
  }

  fileprivate var makesTruth: Bool {
    switch self {
    case .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned, .greaterSigned,
      .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned, .floatEqual, .floatNotEqual, .floatLess,
      .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual, .anyTrue, .allTrue:
      true
    default: false
    }
  }
}
