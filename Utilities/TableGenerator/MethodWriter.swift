import JITMachineCode

/// Writes one method: the encodings that its operand types allow, the shortest first.
struct MethodWriter {
  let name: String
  let variants: [Variant]
  let isHot: Bool

  /// The names of the parameters.
  private static let letters = ["a", "b", "c", "d", "e"]

  func text() -> String {
    let candidates = chosen()
    var lines = ["  /// `\(documentation)`"]
    let evex = candidates.first { $0.isEVEX && ($0.hasMask || $0.hasRounding || $0.suppressesExceptions) }
    var parameters = zip(variants[0].parameters, Self.letters).map { parameter, letter in
      "\(parameter.label ?? "_") \(letter): \(parameter.type)"
    }
    if variants[0].isComparison {
      parameters.insert("_ condition: X86_64.SourceCondition", at: 0)
      parameters.append("otherwise flags: X86_64.DefaultFlags")
    } else if variants[0].isConditionInOpcode {
      parameters.insert("_ condition: X86_64.Condition", at: 0)
    }
    if hasFlags { parameters.append("_ flags: X86_64.FlagUpdate\(variants[0].needsFlags ? "" : " = .flags")") }
    let mask = candidates.contains { $0.hasMask }
    if mask { parameters.append("mask: X86_64.WriteMask\(isMaskNeeded ? "" : " = .none")") }
    if evex?.hasRounding == true { parameters.append("rounding: X86_64.StaticRounding = .dynamic") }
    if evex?.suppressesExceptions == true { parameters.append("suppressingExceptions: Bool = false") }
    let attributes = isDisfavored ? "@_disfavoredOverload " : ""
    let declared = name == "in" ? "`in`" : name
    lines.append(
      "  \(attributes)\(isHot ? "@inlinable " : "")public mutating func \(declared)(\(parameters.joined(separator: ", "))) {"
    )
    lines += body(candidates, hasMask: mask).map { "    " + $0 }
    lines.append("  }")
    return lines.joined(separator: "\n")
  }

  private var documentation: String {
    let row = variants[0].row
    return ([name.uppercased()] + [row.operands.map { "\($0)" }.joined(separator: ", ")]).filter { !$0.isEmpty }.joined(
      separator: " ")
  }

  private var isMaskNeeded: Bool { variants.allSatisfy { $0.row.properties.contains(.masked) } }

  /// `FADD ST(0), ST(0)` would be ambiguous.
  private var isDisfavored: Bool {
    variants[0].parameters.count == 2 && variants[0].parameters[1].type == "X86_64.ST0Register"
  }

  /// The encodings worth having: not one whose operands an earlier and no longer one takes too.
  private func chosen() -> [Variant] {
    let sorted = variants.enumerated().sorted {
      ($0.element.isEVEX ? 100 : $0.element.cost, $0.offset) < ($1.element.isEVEX ? 100 : $1.element.cost, $1.offset)
    }
    var result: [Variant] = []
    for (_, variant) in sorted where !result.contains(where: { covers($0, variant) }) { result.append(variant) }
    return result
  }

  private func covers(_ earlier: Variant, _ later: Variant) -> Bool {
    guard earlier.accumulator == nil || earlier.accumulator == later.accumulator, earlier.constant == nil else {
      return false
    }
    if later.isEVEX, !earlier.isEVEX { return false }
    return zip(earlier.parameters, later.parameters).allSatisfy { one, other in
      guard one.type == "Int" else { return true }
      return one.pattern.bits >= other.pattern.bits || other.pattern.kind == .constant
    }
  }

  private func body(_ candidates: [Variant], hasMask: Bool) -> [String] {
    var lines: [String] = []
    for (index, variant) in candidates.enumerated() {
      let isLast = index == candidates.count - 1
      let conditions = conditions(variant, isLast: isLast, hasMask: hasMask)
      if variant.row.form.encoding == .legacy,
        let relative = variant.parameters.firstIndex(where: { $0.pattern.kind == .relative })
      {
        lines.append("branchShort(\(constant(variant)), to: \(Self.letters[relative]))")
        continue
      }
      let call = call(variant)
      if conditions.isEmpty {
        lines.append(call)
      } else if isLast {
        let value = immediate(variant).map { Self.letters[$0] } ?? "0"
        let failure = variant.row.predicates == .none ? "failImmediate(\(constant(variant)), \(value))" : call
        lines.append("guard \(conditions.joined(separator: ", ")) else { return \(failure) }")
        lines.append(call)
      } else {
        lines.append("if \(conditions.joined(separator: ", ")) { return \(call) }")
      }
    }
    return lines
  }

  private func immediate(_ variant: Variant) -> Int? {
    variant.parameters.firstIndex { [.signedImmediate, .unsignedImmediate].contains($0.pattern.kind) }
  }

  private func conditions(_ variant: Variant, isLast: Bool, hasMask: Bool) -> [String] {
    var conditions: [String] = []
    if let accumulator = variant.accumulator {
      conditions.append("\(Self.letters[accumulator]).code == 0")
      // 90 is NOP, and does not clear the upper half of RAX as XCHG EAX, EAX does.
      if variant.row.form.opcode == 0x90, variant.parameters[accumulator].type == "X86_64.Register32" {
        conditions.append("\(Self.letters[1 - accumulator]).code != 0")
      }
    }
    if let constant = variant.constant { conditions.append("\(Self.letters[constant.parameter]) == \(constant.value)") }
    for (index, parameter) in variant.parameters.enumerated() where parameter.type == "Int" {
      let letter = Self.letters[index]
      switch parameter.pattern.kind {
      case .signedImmediate where parameter.pattern.bits < 64:
        conditions.append("Self.fits(\(letter), \(parameter.pattern.bits), of: \(parameter.pattern.extendedBits))")
      case .unsignedImmediate where parameter.pattern.bits < 64:
        conditions.append("Self.fits(\(letter), \(parameter.pattern.bits))")
      default: break
      }
    }
    if !isLast, !variant.isEVEX, variants.contains(where: \.isEVEX) {
      let codes = slots(variant).numbers.filter { $0 != "0" }
      if !codes.isEmpty { conditions.append("(\(codes.joined(separator: " | "))) & 16 == 0") }
      if let memory = memory(variant) { conditions.append("\(memory).isPlain") }
      if hasMask { conditions.append("mask == .none") }
      if hasFlags { conditions.append("flags == .flags") }
      if candidatesRound { conditions.append("rounding == .dynamic") }
      if candidatesSuppress { conditions.append("!suppressingExceptions") }
    }
    return conditions
  }

  private var hasFlags: Bool { variants.contains { $0.hasFlags } }
  private var candidatesRound: Bool { variants.contains { $0.hasRounding } }
  private var candidatesSuppress: Bool { variants.contains { $0.suppressesExceptions } }

  private func constant(_ variant: Variant) -> String {
    "X86_64.InstructionForm(bits: 0x\(String(variant.row.form.bits, radix: 16)))"
  }

  private func memory(_ variant: Variant) -> String? {
    for (index, parameter) in variant.parameters.enumerated() where parameter.type.contains("Memory") {
      return Self.letters[index] + (parameter.type == "X86_64.Memory" ? "" : ".memory")
    }
    return nil
  }

  /// The expressions for the three register fields and the selector.
  private func slots(_ variant: Variant) -> (
    reg: String, vvvv: String, rm: String, selector: String?, numbers: [String]
  ) {
    var (reg, vvvv, rm) = ("0", "0", "0")
    var selector: String?
    for (index, parameter) in variant.parameters.enumerated() {
      guard parameter.pattern.kind == .registerOrMemory, !parameter.type.contains("Memory") else { continue }
      let code = Self.letters[index] + ".code"
      if parameter.pattern.slots.contains(.reg) { reg = code }
      if parameter.pattern.slots.contains(.vvvv) { vvvv = code }
      if parameter.pattern.slots.contains(.rm) || parameter.pattern.slots.contains(.opcode) { rm = code }
      if parameter.pattern.slots.contains(.is4) { selector = code }
    }
    return (reg, vvvv, rm, selector, [reg, vvvv, rm])
  }

  private func call(_ variant: Variant) -> String {
    let slots = slots(variant)
    var arguments = [constant(variant), "reg: \(slots.reg)"]
    let isVector = variant.row.form.encoding != .legacy
    if isVector, !variant.isComparison { arguments.append("vvvv: \(slots.vvvv)") }
    if let memory = memory(variant) {
      arguments.append("memory: \(memory)")
    } else {
      arguments.append("rm: \(slots.rm)")
    }
    if variant.isComparison {
      arguments[0] += ", if: condition, otherwise: flags"
    } else if variant.isConditionInOpcode {
      arguments[0] =
        "X86_64.InstructionForm(bits: 0x\(String(variant.row.form.bits, radix: 16)) + UInt64(condition.rawValue))"
    }
    if variant.hasFlags { arguments.append("flags: flags") }
    if isVector, variant.hasMask { arguments.append("mask: mask") }
    if variant.hasRounding { arguments.append("rounding: rounding") }
    if variant.suppressesExceptions { arguments.append("rounding: suppressingExceptions ? .suppressed : .dynamic") }
    if let value = immediateExpression(variant, selector: slots.selector) { arguments.append("immediate: \(value)") }
    return "emit(\(arguments.joined(separator: ", ")))"
  }

  private func immediateExpression(_ variant: Variant, selector: String?) -> String? {
    let values = variant.parameters.enumerated().filter {
      [.signedImmediate, .unsignedImmediate].contains($0.element.pattern.kind) || $0.element.label == "absolute"
    }
    if let selector {
      return values.first.map { "Int(\(selector)) << 4 | \(Self.letters[$0.offset]) & 15" } ?? "Int(\(selector)) << 4"
    }
    guard let first = values.first else { return nil }
    let letter = Self.letters[first.offset] + (first.element.type == "Int" ? "" : ".number")
    guard values.count > 1 else { return letter }
    return
      "\(letter) & 0x\(String((1 << Int(first.element.pattern.bits)) - 1, radix: 16)) | \(Self.letters[values[1].offset]) << \(first.element.pattern.bits)"
  }
}
