@testable import JITMachineCode

extension InstructionSamples {
  /// Every shape of address a pattern allows.
  func memories(_ pattern: X86_64.OperandPattern) -> [X86_64.Operand] {
    var plain: [X86_64.MemoryOperand]
    switch pattern.memory {
    case .none: return []
    case .stringDestination: plain = [.general64, .general32].map { .init(segment: 0, base: .init($0, 7)) }
    case .stringSource:
      plain = [.general64, .general32].flatMap { width in
        [nil, 0, 1, 2, 4, 5].map { X86_64.MemoryOperand(segment: $0, base: .init(width, 6)) }
      }
    case .absolute:
      plain = [0, 1, 0x1234_5678, Int64(UInt32.max), 0x1234_5678_9abc_def0, -1].map { .init(displacement: $0) }
      plain.append(.init(segment: 4, displacement: 0x30))
    case .vectorXMM: plain = indexed(.xmm)
    case .vectorYMM: plain = indexed(.ymm)
    case .vectorZMM: plain = indexed(.zmm)
    case .scaled, .based: plain = shapes.filter { $0.base?.isInstructionPointer != true }
    case .sized, .unsized, .far:
      plain = shapes + boundaries(shift: row.form.encoding == .evex ? row.form.displacementShift : 0)
    }
    let isSized =
      ![.unsized, .scaled, .based].contains(pattern.memory) && (pattern.memory != .far || row.operands.count == 1)
    for index in plain.indices { plain[index].size = isSized ? Int(pattern.bits) : 0 }
    if pattern.broadcastBits > 0 {
      for var memory in boundaries(shift: row.form.broadcastShift) + shapes.prefix(8) {
        memory.size = Int(pattern.broadcastBits)
        memory.broadcast = Int(pattern.bits) / Int(pattern.broadcastBits)
        plain.append(memory)
      }
    }
    if row.properties.contains(.addr64) { plain.removeAll(where: isNarrow) }
    if pattern.memory == .sized, row.form.hasPrefix67 {
      plain.removeAll { !isNarrow($0) }
    }
    return plain.map { .memory($0) }
  }

  private func isNarrow(_ memory: X86_64.MemoryOperand) -> Bool {
    memory.isAddress32 || memory.base?.registerClass == .general32 || memory.index?.registerClass == .general32
  }

  /// Displacements about the limits of 8 bits, multiplied and not, and of 32.
  private func boundaries(shift: UInt8) -> [X86_64.MemoryOperand] {
    let unit = Int64(1) << Int64(shift)
    let displacements: Set<Int64> = [
      1, -1, 127, 128, -128, -129, unit, -unit, unit * 127, unit * 128, unit * -128, unit * -129, unit * 127 + 1,
      unit / 2,
      Int64(Int32.max), Int64(Int32.min),
    ]
    return displacements.sorted().map { .init(base: .init(.general64, 3), displacement: $0) }
  }

  /// Every base, every index, every scale, with no, short and long displacements; absolute, rip-relative, with segments
  /// and with 32-bit registers.
  private var shapes: [X86_64.MemoryOperand] {
    typealias Memory = X86_64.MemoryOperand
    let displacements: [Int64] = [0, 0x10, -0x12345]
    var shapes: [Memory] = []
    for number in UInt8(0)..<(hasHighMemory ? 32 : 16) {
      let base = X86_64.Register(.general64, number)
      for displacement in displacements { shapes.append(Memory(base: base, displacement: displacement)) }
      shapes.append(Memory(base: .init(.general32, number), displacement: displacements[Int(number % 3)]))
      guard number != 4 else { continue }
      for scale in UInt8(0)..<4 {
        let other = X86_64.Register(.general64, (number &* 7 &+ scale * 5) & highest)
        shapes.append(
          Memory(base: other, index: base, scale: scale, displacement: displacements[Int((number + scale) % 3)]))
      }
      shapes.append(Memory(index: base, scale: 1 + number % 3, displacement: displacements[Int(number % 3)]))
      shapes.append(
        Memory(
          base: .init(.general32, highest - number), index: .init(.general32, number), scale: number & 3,
          displacement: 8))
    }
    for displacement in [0, 0x1000, -0x10] as [Int64] {
      shapes.append(Memory(displacement: displacement))
      shapes.append(Memory(base: .init(.instructionPointer64, 0), displacement: displacement))
    }
    shapes.append(Memory(base: .init(.instructionPointer32, 0), displacement: 0x20, isAddress32: true))
    shapes.append(Memory(base: .init(.general64, 13), index: .init(.general64, 12), scale: 0, displacement: 0))
    shapes.append(Memory(base: .init(.general64, 5), index: .init(.general64, 5), scale: 3, displacement: 0))
    for segment: UInt8 in [4, 5] {
      shapes.append(Memory(segment: segment, base: .init(.general64, 9), displacement: 0x28))
      shapes.append(Memory(segment: segment, displacement: 0x28))
    }
    return shapes
  }

  /// Whether base and index can be registers from 16 on.
  private var hasHighMemory: Bool {
    row.form.encoding == .evex
      || row.form.encoding == .legacy && row.form.highFields & X86_64.InstructionForm.highMemory != 0
  }

  private var highest: UInt8 { hasHighMemory ? 31 : 15 }

  /// Every vector index and scale, with every base and none.
  private func indexed(_ registers: X86_64.RegisterClass) -> [X86_64.MemoryOperand] {
    let count: UInt8 = row.form.encoding == .evex ? 32 : 16
    let unit = Int64(1) << Int64(row.form.encoding == .evex ? row.form.displacementShift : 0)
    var memories: [X86_64.MemoryOperand] = []
    for number in 0..<count {
      let index = X86_64.Register(registers, number)
      let displacement = [0, unit * 127, unit * 128, unit * -128, 1, -0x12345][Int(number % 6)]
      let base = X86_64.Register(.general64, number &* 7 & highest)
      memories.append(.init(base: base, index: index, scale: number & 3, displacement: displacement))
      memories.append(.init(base: base, index: index, scale: number >> 2 & 3))
      memories.append(.init(index: index, scale: 1 + number % 3, displacement: displacement))
      memories.append(
        .init(base: .init(.general32, number & highest), index: index, scale: number & 3, displacement: displacement))
    }
    return memories
  }
}
