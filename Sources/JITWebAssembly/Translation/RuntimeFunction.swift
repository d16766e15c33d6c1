import JIT

/// What compiled code calls of the runtime. The first parameter is the context of the calling instance; indices and the
/// addresses of 32-bit memories are zero-extended.
enum RuntimeFunction: Int, CaseIterable, Sendable {
  /// (memory: i32, pages: i64) -> the former size in pages, or -1
  case memoryGrow
  /// (memory: i32, segment: i32, destination: i64, source: i32, count: i32)
  case memoryInitialize
  /// (segment: i32)
  case dataDrop
  /// (table: i32, value: i64, count: i32) -> the former size, or -1
  case tableGrow
  /// (table: i32, segment: i32, destination: i32, source: i32, count: i32)
  case tableInitialize
  /// (segment: i32)
  case elementDrop
  /// (destination table: i32, source table: i32, destination: i32, source: i32, count: i32)
  case tableCopy
  /// (table: i32, start: i32, value: i64, count: i32)
  case tableFill

  /// The signature in the IR.
  var signature: Signature {
    switch self {
    case .memoryGrow: Signature([.i64, .i32, .i64], [.i64])
    case .memoryInitialize: Signature([.i64, .i32, .i32, .i64, .i32, .i32])
    case .dataDrop, .elementDrop: Signature([.i64, .i32])
    case .tableGrow: Signature([.i64, .i32, .i64, .i32], [.i32])
    case .tableInitialize, .tableCopy: Signature([.i64, .i32, .i32, .i32, .i32, .i32])
    case .tableFill: Signature([.i64, .i32, .i32, .i64, .i32])
    }
  }
}

extension TrapCode {
  /// An index outside a table, other than in an indirect call.
  static let tableAccess = TrapCode.user(1)
}

extension ValueType {
  /// The type that values of a WebAssembly type have in the IR. References are addresses, null is 0.
  init(_ type: WebAssemblyType) {
    self =
      switch type {
      case .i32: .i32
      case .i64, .funcref, .externref: .i64
      case .f32: .f32
      case .f64: .f64
      case .v128: .v128
      }
  }
}

extension Signature {
  /// The signature of the code of a function: the context of its instance comes first.
  init(_ signature: WebAssemblySignature) {
    self.init([.i64] + signature.parameters.map { ValueType($0) }, signature.results.map { ValueType($0) })
  }
}
