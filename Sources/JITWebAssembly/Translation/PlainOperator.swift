import JIT

/// An operator whose operands and results do not depend on more than itself, in the form that the translator needs:
/// bits, in a flat table, so that getting one is reading a few bytes.
struct PlainOperator: Sendable, BitwiseCopyable {
  var kind = Kind.absent
  /// Of ``operands``; at least 1.
  var operandCount: UInt8 = 1
  var operands: (WebAssemblyType, WebAssemblyType, WebAssemblyType) = (.i32, .i32, .i32)
  var result = WebAssemblyType.i32
  /// Of an access, in bytes.
  var size: UInt8 = 0
  /// Of vectors.
  var laneCount: UInt8 = 0
  /// Whether the result is an `i8` that stands for an `i32`.
  var makesTruth = false
  /// Whether the first operand has to be made narrower.
  var narrows = false
  /// Whether a lane is extended with its sign.
  var isSigned = false
  /// The instruction of the IR; `unreachable` where it takes others.
  var form = InstructionTemplate(.unreachable)!

  enum Kind {
    /// There is no such operator, or it needs more than its row.
    case absent
    case operation, access, vectorAccess, vectorConstant, shuffle, lane
  }

  /// The place of an operator in ``OperatorTable/plainOperators``.
  ///
  /// - Parameter prefix: 0, FC or FD.
  @inline(__always)
  static func place(prefix: UInt8, _ code: UInt8) -> Int {
    (prefix == 0 ? 0 : prefix == OperatorCode.bulkPrefix ? 256 : 512) + Int(code)
  }
}

extension PlainOperator {
  /// Absent for operators whose operands depend on more.
  init(_ row: OperatorDescription) {
    guard let signature = row.signature else { return }
    switch row.immediates.first {
    case nil: kind = .operation
    case .access?: kind = row.operation.map { $0.opcode.isLoad || $0.opcode.isStore } == true ? .access : .vectorAccess
    case .constant(.v128)?: kind = .vectorConstant
    case .shuffle?: kind = .shuffle
    case .lane?: kind = .lane
    default: return
    }
    let types = signature.operands
    operandCount = UInt8(max(1, types.count))
    operands = (types.first ?? .i32, types.count > 1 ? types[1] : .i32, types.count > 2 ? types[2] : .i32)
    result = signature.result ?? .i32
    size = row.accessSize
    for case .lane(let count) in row.immediates { laneCount = count }
    guard let operation = row.operation else { return }
    guard let form = InstructionTemplate(operation.opcode, operation.shape, to: operation.destination) else {
      preconditionFailure("\(row.name) is no instruction of the IR")
    }
    self.form = form
    makesTruth = operation.opcode.traits.contains(.truth) && result == .i32
    // `i32.extend8_s` looks at the low bits of an i32, and `i8x16.splat` too.
    let isNarrow = operation.shape.lane.isInteger && operation.shape.lane.size < ValueType(operands.0).size
    narrows = kind == .operation && isNarrow && (operation.opcode == .signExtend || operation.opcode == .splat)
    isSigned = row.name.hasSuffix("_s")
  }
}

/// The instructions of the IR that many operators need.
struct TranslationForms: Sendable {
  let zeroExtendTruth = InstructionTemplate(.zeroExtend, .i8, to: .i32)!
  let zeroExtendIndex = InstructionTemplate(.zeroExtend, .i32, to: .i64)!
  let addAddress = InstructionTemplate(.add, .i64)!
  let loadAddress = InstructionTemplate(.load, .i64)!
  let equalTruth = InstructionTemplate(.equal, .i8)!
  let equal32 = InstructionTemplate(.equal, .i32)!
  let equal64 = InstructionTemplate(.equal, .i64)!
}
