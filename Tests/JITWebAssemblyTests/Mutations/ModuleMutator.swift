import JIT
import TestSupport

@testable import JITWebAssembly

/// Changes modules at random: some so that they are broken, many so that they are valid and do something else.
struct ModuleMutator {
  var random: RandomSource

  /// A module that is like another one, but for a few changes.
  mutating func mutate(_ module: [UInt8]) -> [UInt8] {
    guard var parts = try? ModuleParts(module) else { return module }
    let kind = random.below(100)
    if kind < 70, !parts.bodies.isEmpty {
      for _ in 0...random.below(4) {
        let index = random.below(parts.bodies.count)
        parts.bodies[index] = editInstruction(parts.bodies[index], parts)
      }
      return parts.bytes
    }
    if kind < 85, !parts.sections.isEmpty {
      for _ in 0...random.below(2) { editSections(&parts) }
      return parts.bytes
    }
    var bytes = parts.bytes
    for _ in 0...random.below(3) { damage(&bytes) }
    return bytes
  }

  // MARK: - Bytes

  /// Changes bytes whatever they mean.
  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count)
    switch random.below(6) {
    case 0, 1: bytes[place] ^= 1 << UInt8(random.below(8))
    case 2: bytes[place] = UInt8(random.below(256))
    case 3: bytes.insert(UInt8(random.below(256)), at: place)
    case 4: bytes.remove(at: place)
    // A number that is longer than it needs to be, or another one.
    default: bytes.replaceSubrange(place...place, with: random.chance(50) ? [bytes[place] | 0x80, 0] : number())
    }
  }

  private mutating func editSections(_ parts: inout ModuleParts) {
    let index = random.below(parts.sections.count)
    switch random.below(10) {
    case 0: parts.sections.swapAt(index, random.below(parts.sections.count))
    case 1: parts.sections.remove(at: index)
    case 2: parts.sections.insert(parts.sections[index], at: random.below(parts.sections.count + 1))
    case 3 where !parts.bodies.isEmpty:
      let body = random.below(parts.bodies.count)
      damage(&parts.bodies[body])
    default: damage(&parts.sections[index].contents)
    }
    if parts.sections.isEmpty { parts.sections.append(ModuleParts.Section(id: UInt8(random.below(14)), contents: [])) }
  }

  /// An unsigned number near which things go wrong.
  private mutating func number() -> [UInt8] {
    let numbers: [UInt64] = [
      0, 1, 2, 3, 7, 127, 128, 255, 65535, 65536, 65537, 50_000, 1 << 20, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF,
      0x1_0000_0000, .max,
    ]
    return LEB128.unsigned(random.chance(40) ? UInt64(random.below(8)) : random.pick(numbers))
  }

  // MARK: - Instructions

  /// Changes an instruction of a body, or its surroundings.
  private mutating func editInstruction(_ body: [UInt8], _ parts: ModuleParts) -> [UInt8] {
    guard let list = try? PlacedInstruction.list(body), !list.isEmpty else { return body }
    var body = body
    let index = random.below(list.count)
    let instruction = list[index]
    switch random.below(16) {
    case 0...4: body.replaceSubrange(instruction.range, with: another(instruction, body))
    case 5...7:
      let (place, instructions) = continuation(list, index)
      body.insert(contentsOf: instructions, at: place)
    case 8, 9:
      body.replaceSubrange(instruction.immediates..<instruction.range.upperBound, with: immediates(instruction, body))
    case 10:
      guard instruction.description.signature?.operands.isEmpty == true else { break }
      let type = instruction.description.signature?.result.map(\.rawValue) ?? 0x40
      body.replaceSubrange(instruction.range, with: [0x02, type] + body[instruction.range] + [0x0B])
    case 11: body.removeSubrange(instruction.range)
    case 12: body.insert(contentsOf: body[instruction.range], at: instruction.range.upperBound)
    case 13:
      guard index + 1 < list.count else { break }
      let second = list[index + 1].range
      body.replaceSubrange(
        instruction.range.lowerBound..<second.upperBound, with: body[second] + body[instruction.range])
    case 14:
      let other = random.pick(parts.bodies)
      guard let source = try? PlacedInstruction.list(other), !source.isEmpty else { break }
      let first = random.below(source.count)
      let last = min(source.count - 1, first + random.below(6))
      body.insert(
        contentsOf: other[source[first].range.lowerBound..<source[last].range.upperBound],
        at: instruction.range.lowerBound)
    default:
      let place = instruction.range.lowerBound + random.below(instruction.range.count)
      body[place] = UInt8(random.below(256))
    }
    return body
  }

  /// An instruction with the same operands, results and immediates.
  private mutating func another(_ instruction: PlacedInstruction, _ body: [UInt8]) -> [UInt8] {
    guard let key = Shape(instruction.description), let choices = ModuleMutator.alike[key] else {
      return Array(body[instruction.range])
    }
    let choice = random.pick(choices)
    var immediates = Array(body[instruction.immediates..<instruction.range.upperBound])
    // The alignment may not be greater than the access.
    if choice.accessSize != 0, immediates[0] < 0x80 { immediates[0] &= 0x40 }
    return ModuleMutator.opcode(choice) + immediates
  }

  /// Instructions that take what the instruction leaves, and leave a value of that type; or that leave nothing.
  private mutating func continuation(_ list: [PlacedInstruction], _ index: Int) -> (Int, [UInt8]) {
    let instruction = list[index]
    guard let type = instruction.description.signature?.result ?? instruction.description.constantType else {
      let type = random.pick([WebAssemblyType.i32, .i64, .f32, .f64, .v128])
      return (instruction.range.lowerBound, constant(type) + [0x1A])
    }
    let place = instruction.range.upperBound
    let other = random.pick([type, type, .i32])
    let binary = OperatorSignature(operands: [type, other], result: type)
    let unary = OperatorSignature(operands: [type], result: type)
    let isUnary = random.chance(30)
    let signature = isUnary ? unary : binary
    guard let choices = ModuleMutator.alike[Shape(signature: signature, immediates: [])] else { return (place, []) }
    return (place, (isUnary ? [] : constant(other)) + ModuleMutator.opcode(random.pick(choices)))
  }

  /// Other immediates for an instruction.
  private mutating func immediates(_ instruction: PlacedInstruction, _ body: [UInt8]) -> [UInt8] {
    let old = Array(body[instruction.immediates..<instruction.range.upperBound])
    guard let first = instruction.description.immediates.first else { return old }
    switch first {
    case .constant(let type): return Array(constant(type).dropFirst(type == .v128 ? 2 : 1))
    case .access: return [0] + number()
    case .lane(let count): return [UInt8(random.below(Int(count)))]
    case .shuffle: return (0..<16).map { _ in UInt8(random.below(33)) }
    case .block: return [random.pick([0x40, 0x7F, 0x7E, 0x7D, 0x7C, 0x7B, 0x70, 0, 1])]
    case .label, .function, .type, .table, .memory, .local, .global, .data, .element:
      guard instruction.description.immediates.count == 1 else { return old }
      return LEB128.unsigned(UInt64(random.below(6)))
    case .labels, .reference, .types: return old
    }
  }

  /// An instruction that makes a constant.
  private mutating func constant(_ type: WebAssemblyType) -> [UInt8] {
    let integers: [UInt64] = [0, 1, 2, .max, 31, 32, 63, 64, 1 << 31, 1 << 63, 0x7FFF_FFFF, 0x8000, 255, 65536]
    let word = random.chance(70) ? random.pick(integers) : random.next()
    let singles: [Float] = [0, -0.0, 1, -1.5, .nan, .infinity, -.infinity, 2_147_483_648, .leastNonzeroMagnitude, 1e30]
    let doubles: [Double] = [
      0, -0.0, 1, -1.5, .nan, .infinity, -.infinity, 9_223_372_036_854_775_808, .leastNonzeroMagnitude, 1e300,
    ]
    switch type {
    case .i32: return [0x41] + LEB128.signed(Int64(Int32(truncatingIfNeeded: word)))
    case .i64: return [0x42] + LEB128.signed(Int64(bitPattern: word))
    case .f32: return [0x43] + ModuleMutator.littleEndian(UInt64(random.pick(singles).bitPattern), 4)
    case .f64: return [0x44] + ModuleMutator.littleEndian(random.pick(doubles).bitPattern, 8)
    case .v128:
      return [0xFD, 0x0C] + ModuleMutator.littleEndian(word, 8) + ModuleMutator.littleEndian(random.next(), 8)
    case .funcref, .externref: return [0xD0, type.rawValue]
    }
  }

  private static func littleEndian(_ word: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
  }

  // MARK: - The table

  /// What two instructions have in common that can stand for each other.
  private struct Shape: Hashable {
    var signature: OperatorSignature
    var immediates: [OperatorDescription.Immediate]

    init(signature: OperatorSignature, immediates: [OperatorDescription.Immediate]) {
      self.signature = signature
      self.immediates = immediates
    }

    init?(_ description: OperatorDescription) {
      guard let signature = description.signature else { return nil }
      self.signature = signature
      immediates = description.immediates.map { if case .access = $0 { .access(size: 0) } else { $0 } }
    }
  }

  private static let alike = Dictionary(
    grouping: OperatorTable.shared.descriptions.filter { Shape($0) != nil }, by: { Shape($0)! })

  private static func opcode(_ description: OperatorDescription) -> [UInt8] {
    description.prefix == 0 ? [description.code] : [description.prefix] + LEB128.unsigned(UInt64(description.code))
  }
}

extension OperatorDescription {
  /// The type of the constant that the instruction makes.
  fileprivate var constantType: WebAssemblyType? {
    if case .constant(let type)? = immediates.first { type } else { nil }
  }
}
