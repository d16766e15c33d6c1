import JITMachineCode

/// One row with its register-or-memory operand decided: what becomes a method, or one branch of it.
struct Variant {
  let row: X86_64.InstructionRow
  let isMemory: Bool
  /// Swift types of the parameters, with the pattern each fills.
  var parameters: [Parameter] = []
  /// The parameter that must be the accumulator for this encoding to be allowed.
  var accumulator: Int?
  /// The immediate that this encoding is only for.
  var constant: (parameter: Int, value: Int)?

  /// What the method has beside operands, which APX holds in EVEX.
  var hasFlags: Bool { row.properties.contains(.noFlags) }
  /// Without the parameter this is another instruction.
  var needsFlags: Bool { hasFlags && row.properties.contains(.evexOnRequest) }
  /// A condition before the operands: added to the opcode, or in EVEX beside default flags.
  var hasCondition: Bool { isConditionInOpcode || isComparison }
  var isConditionInOpcode: Bool { row.form.isPromoted && row.form.map == 4 && row.form.opcode & 0xf0 == 0x40 }
  var isComparison: Bool { row.properties.contains(.conditional) }

  struct Parameter {
    var type: String
    var label: String?
    var pattern: X86_64.OperandPattern
  }

  var isEVEX: Bool { row.form.encoding == .evex }
  var isVEX: Bool { row.form.encoding == .vex }

  /// Bytes beside REX, which is the same for all encodings of the same operands.
  var cost: Int {
    let form = row.form
    let prefixes = form.encoding == .legacy ? (form.bits >> 40 & 31).nonzeroBitCount : 0
    return prefixes + form.opcodeCount + (form.modRM == .register || form.modRM == .digit ? 1 : 0) + form.immediateCount
  }

  init?(row: X86_64.InstructionRow, isMemory: Bool) {
    self.row = row
    self.isMemory = isMemory
    guard Self.isMethod(row) else { return nil }
    for pattern in row.operands {
      if pattern.kind == .constant {
        constant = (parameters.count, Int(pattern.number))
        parameters.append(.init(type: "Int", pattern: pattern))
        continue
      }
      guard let parameter = Self.parameter(pattern, isMemory: isMemory && pattern.memory != .none, row: row) else {
        return nil
      }
      parameters.append(parameter)
    }
  }

  /// Rows of APX that are other rows' instructions, longer, or one of 16 conditions, are no methods.
  private static func isMethod(_ row: X86_64.InstructionRow) -> Bool {
    guard row.form.isPromoted else { return true }
    if row.properties.contains(.evexOnRequest), !row.properties.contains(.noFlags) { return false }
    // Shifts by one are written with the one.
    if row.form.map == 4, row.form.opcode & 0xfe == 0xd0, !row.operands.contains(where: { $0.kind == .constant }) {
      return false
    }
    return row.form.map != 4 || row.form.opcode & 0xf0 != 0x40 || row.form.opcode == 0x40
  }

  private static func parameter(_ pattern: X86_64.OperandPattern, isMemory: Bool, row: X86_64.InstructionRow)
    -> Parameter?
  {
    switch pattern.kind {
    case .signedImmediate, .unsignedImmediate:
      return .init(type: row.predicates == .none ? "Int" : "X86_64.ComparisonPredicate", pattern: pattern)
    case .relative: return .init(type: "X86_64.Label", pattern: pattern)
    case .fixedRegister:
      let name = "\(X86_64.Register(pattern.registers!, pattern.number))"
      let type = name == "st" ? "ST0" : name.uppercased()
      return .init(type: "X86_64.\(type)Register", pattern: pattern)
    case .constant: return nil
    case .registerOrMemory: break
    }
    switch pattern.memory {
    case .stringDestination, .stringSource: return nil
    case .absolute: return .init(type: "Int", label: "absolute", pattern: pattern)
    case .vectorXMM: return .init(type: "X86_64.XMMMemory", pattern: pattern)
    case .vectorYMM: return .init(type: "X86_64.YMMMemory", pattern: pattern)
    case .vectorZMM: return .init(type: "X86_64.ZMMMemory", pattern: pattern)
    case .far where isMemory: return .init(type: "X86_64.FarMemory\(pattern.bits - 16)", pattern: pattern)
    default: break
    }
    if isMemory { return .init(type: "X86_64.Memory", pattern: pattern) }
    guard let registers = pattern.registers, let type = registerTypes[registers] else { return nil }
    return .init(type: "X86_64." + type, pattern: pattern)
  }

  private static let registerTypes: [X86_64.RegisterClass: String] = [
    .general8: "Register8", .general16: "Register16", .general32: "Register32", .general64: "Register64",
    .mmx: "MMXRegister",
    .xmm: "XMMRegister", .ymm: "YMMRegister", .zmm: "ZMMRegister", .mask: "MaskRegister", .tile: "TileRegister",
    .bound: "BoundRegister", .x87: "X87Register", .segment: "SegmentRegister", .control: "ControlRegister",
    .debug: "DebugRegister",
  ]

  var signature: String {
    let operands = parameters.map { ($0.label.map { $0 + ":" } ?? "") + $0.type }.joined(separator: ",")
    return (hasCondition ? "condition," : "") + operands + (needsFlags ? ",flags" : "")
  }

  /// The size of the memory operand, where sizes can be told apart by type.
  var memoryBits: Int? {
    guard isMemory, let operand = row.rmOperand, [.sized, .unsized].contains(operand.memory) else { return nil }
    return Int(operand.bits)
  }

  /// The same variant with a memory type that says its size.
  func sized() -> Variant {
    var variant = self
    for index in parameters.indices where parameters[index].type == "X86_64.Memory" {
      variant.parameters[index].type = "X86_64.Memory\(parameters[index].pattern.bits)"
    }
    return variant
  }

  var hasMask: Bool { row.operands.contains { $0.decorators.contains(.mask) } }
  var hasRounding: Bool { !isMemory && row.operands.contains { $0.decorators.contains(.rounding) } }
  var suppressesExceptions: Bool {
    !isMemory && !hasRounding && row.operands.contains { $0.decorators.contains(.suppressExceptions) }
  }
}
