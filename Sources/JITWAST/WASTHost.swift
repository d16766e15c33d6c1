import JITWebAssembly

/// What a script needs of an implementation of WebAssembly.
protocol WASTHost {
  associatedtype Module
  associatedtype Instance

  /// Checks and compiles a module in the binary format.
  func compile(_ module: [UInt8], name: String) throws -> Module

  /// - Parameter imports: By module name, instances whose exports may be imported.
  func instantiate(_ module: Module, imports: [String: Instance]) throws -> Instance

  func call(_ function: String, of instance: Instance, _ arguments: [WASTValue]) throws -> [WASTResult]

  /// The value of a global.
  func value(_ global: String, of instance: Instance) throws -> WASTResult

  func failure(_ error: any Error) -> WASTFailure
}

/// What a function returns or a global is.
enum WASTResult: Hashable, Sendable {
  /// A number or vector.
  case bits(WebAssemblyType, low: UInt64, high: UInt64 = 0)
  case null(WebAssemblyType)
  case function
  case external(UInt32)
}

/// Why something could not be done, with the message.
enum WASTFailure: Hashable, Sendable {
  case malformed(String)
  case invalid(String)
  case unlinkable(String)
  case trap(String)
  case other(String)
}

extension WASTFailure: CustomStringConvertible {
  var description: String {
    switch self {
    case .malformed(let message): "malformed: \(message)"
    case .invalid(let message): "invalid: \(message)"
    case .unlinkable(let message): "cannot link: \(message)"
    case .trap(let message): "trap: \(message)"
    case .other(let message): message
    }
  }
}

extension WASTPattern {
  /// Whether a result is as expected.
  func matches(_ result: WASTResult) -> Bool {
    switch (self, result) {
    case (.lanes(let type, let shape, let lanes), .bits(let resultType, let low, let high)):
      guard type == resultType else { return false }
      return lanes.enumerated().allSatisfy { index, lane in
        lane.matches(WASTPattern.lane(index, shape, low, high), width: shape.byteCount * 8)
      }
    case (.null(let type), .null(let resultType)): return type == nil || type == resultType
    case (.anyFunction, .function): return true
    case (.external(let number), .external(let resultNumber)): return number == nil || number == resultNumber
    case (.either(let patterns), _): return patterns.contains { $0.matches(result) }
    default: return false
    }
  }

  /// A lane of a vector, or all of a number.
  static func lane(_ index: Int, _ shape: LaneShape, _ low: UInt64, _ high: UInt64) -> UInt64 {
    let shift = UInt64(index * shape.byteCount * 8)
    let word = shift < 64 ? low >> shift : high >> (shift - 64)
    return word & (UInt64.max >> UInt64(64 - shape.byteCount * 8))
  }
}

extension WASTPattern.Lane {
  fileprivate func matches(_ bits: UInt64, width: Int) -> Bool {
    // Sign, exponent, fraction: all of the exponent and the highest bit of the fraction make a NaN quiet.
    let sign: UInt64 = 1 << UInt64(width - 1)
    let quiet: UInt64 = width == 32 ? 0x7FC0_0000 : 0x7FF8 << 48
    switch self {
    case .bits(let expected): return bits == expected
    case .canonicalNaN: return bits & ~sign == quiet
    case .arithmeticNaN: return bits & quiet == quiet
    }
  }
}

// MARK: - For people

extension WASTPattern: CustomStringConvertible {
  var description: String {
    switch self {
    case .lanes(let type, let shape, let lanes):
      let text = lanes.map { $0.text(shape) }.joined(separator: " ")
      return type == .v128 ? "(v128.const \(shape) \(text))" : "(\(type).const \(text))"
    case .null(let type): return "(ref.null\(type == .funcref ? " func" : type == nil ? "" : " extern"))"
    case .anyFunction: return "(ref.func)"
    case .external(let number): return "(ref.extern\(number.map { " \($0)" } ?? ""))"
    case .either(let patterns): return "(either \(patterns.map(\.description).joined(separator: " ")))"
    }
  }

  /// `result` as the text format writes it, a vector in the shape of this pattern.
  func describe(_ result: WASTResult) -> String {
    guard case .bits(let type, let low, let high) = result else { return result.description }
    guard type == .v128, case .lanes(.v128, let shape, _) = self else { return result.description }
    let lanes = (0..<(16 / shape.byteCount)).map { WASTPattern.Lane.bits(WASTPattern.lane($0, shape, low, high)) }
    return WASTPattern.lanes(type, shape, lanes).description
  }
}

extension WASTPattern.Lane {
  fileprivate func text(_ shape: LaneShape) -> String {
    switch self {
    case .canonicalNaN: return "nan:canonical"
    case .arithmeticNaN: return "nan:arithmetic"
    case .bits(let bits):
      guard !shape.isFloat else {
        return shape.byteCount == 4 ? NumberText.text(f32: UInt32(bits)) : NumberText.text(f64: bits)
      }
      let unused = UInt64(64 - shape.byteCount * 8)
      return "\(Int64(bitPattern: bits << unused) >> Int64(unused))"
    }
  }
}

extension WASTResult: CustomStringConvertible {
  var description: String {
    switch self {
    case .bits(.v128, let low, let high): "(v128.const \(NumberText.text(low: low, high: high)))"
    case .bits(let type, let low, _):
      WASTPattern.lanes(type, LaneShape(scalar: type), [.bits(low)]).description
    case .null(let type): WASTPattern.null(type).description
    case .function: "(ref.func)"
    case .external(let number): "(ref.extern \(number))"
    }
  }
}
