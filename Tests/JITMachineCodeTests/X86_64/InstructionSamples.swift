import TestSupport

@testable import JITMachineCode

/// Instructions that try everything a row allows: every register in every position, every shape of address, the
/// boundaries of displacements and immediates, masks, zeroing, broadcast, rounding and prefixes. What isn't being tried
/// is random.
struct InstructionSamples {
  let row: X86_64.InstructionRow
  let number: Int
  var random: RandomSource
  /// What each operand is where it isn't being tried: a register if it can be.
  private var usual: [[X86_64.Operand]] = []
  private(set) var samples: [X86_64.Instruction] = []

  private init(row: X86_64.InstructionRow, number: Int) {
    self.row = row
    self.number = number
    random = RandomSource(seed: UInt64(number))
    usual = row.operands.map { pattern in
      let registers = registers(pattern).filter { $0.registerClass != .general8High }
      return registers.isEmpty ? values(pattern) : registers.map { .register($0) }
    }
  }

  /// - Parameter size: A handful that touch each operand; of each operand's values one in ``step``, others for each
  ///   row; or all.
  static func of(row number: Int, _ size: SweepSize = .current) -> [X86_64.Instruction] {
    var generator = InstructionSamples(row: InstructionTable.shared.rows[number], number: number)
    switch size {
    case .brief: generator.addFew()
    case .broad: generator.addAll(step: step)
    case .full: generator.addAll(step: 1)
    }
    return generator.samples
  }

  private static let step = 8

  private mutating func addFew() {
    for _ in 0..<3 { add(distinctly()) }
    guard let memory = row.operands.firstIndex(where: { $0.kind == .registerOrMemory && $0.memory != .none }) else {
      return
    }
    add(memories(row.operands[memory]).randomElement(using: &random)!, at: memory)
  }

  /// Adds a sample with one operand given. What no other operands go with is left out: AH beside REX.W, and EAX in the
  /// short form of `XCHG r32, EAX`.
  private mutating func add(_ value: X86_64.Operand, at index: Int) {
    // One try in four succeeds for AH, which is the least likely that is possible.
    for _ in 0..<200 {
      var instruction = anything()
      instruction.operands[index] = value
      if hasHighByte(instruction), needsREX(instruction) { continue }
      if !row.properties.contains(.distinct) || isDistinct(instruction) { return add(instruction) }
    }
  }

  private func isDistinct(_ instruction: X86_64.Instruction) -> Bool {
    var seen: UInt32 = 0
    for operand in instruction.operands {
      let number: UInt8
      switch operand {
      case .register(let register): number = register.number
      case .memory(let memory):
        guard let index = memory.index, row.operands[0].kind == .registerOrMemory else { continue }
        number = index.number
      default: continue
      }
      if seen & 1 << number != 0 { return false }
      seen |= 1 << number
    }
    return true
  }

  private mutating func addAll(step: Int) {
    add(distinctly())
    for (index, pattern) in row.operands.enumerated() {
      let values = values(pattern)
      for position in stride(from: number % min(step, values.count), to: values.count, by: step) {
        add(values[position], at: index)
      }
    }
    addDecorated()
    addPrefixed()
    addConditions()
  }

  private mutating func addDecorated() {
    let decorators = row.operands.reduce(into: X86_64.OperandPattern.Decorators()) { $0.formUnion($1.decorators) }
    if decorators.contains(.mask) {
      for mask: UInt8 in 1...7 {
        for zeroing in decorators.contains(.zeroing) ? [false, true] : [false] {
          var instruction = distinctly()
          (instruction.mask, instruction.zeroing) = (mask, zeroing)
          add(instruction)
        }
      }
    }
    let roundings: [X86_64.Instruction.Rounding] =
      decorators.contains(.rounding)
      ? [.nearest, .down, .up, .towardZero] : decorators.contains(.suppressExceptions) ? [.suppressExceptions] : []
    for rounding in roundings {
      for _ in 0..<4 {
        var instruction = distinctly()
        instruction.rounding = rounding
        add(instruction)
      }
    }
  }

  /// Every condition and every set of default flags.
  private mutating func addConditions() {
    guard row.properties.contains(.conditional) else { return }
    for value: UInt8 in 0..<16 {
      var instruction = distinctly()
      (instruction.condition, instruction.defaultFlags) = (value, .init(rawValue: value ^ 5))
      add(instruction)
    }
  }

  private mutating func addPrefixed() {
    typealias Prefixes = X86_64.Instruction.Prefixes
    let properties = row.properties
    var wanted: [Prefixes] = []
    if properties.contains(.lock) { wanted += [.lock, [.lock, .xacquire], [.lock, .xrelease]] }
    if properties.contains(.rep) { wanted.append(.rep) }
    if properties.contains(.repe) { wanted += [.rep, .repne] }
    if properties.contains(.xacquire) { wanted.append(.xacquire) }
    if properties.contains(.xrelease) { wanted.append(.xrelease) }
    if properties.contains(.notrack) { wanted.append(.notrack) }
    if properties.contains(.bnd) { wanted.append(.bnd) }
    for prefixes in wanted {
      var instruction = distinctly()
      if prefixes.contains(.lock) || prefixes.contains(.xacquire) || prefixes.contains(.xrelease) {
        guard let index = row.operands.firstIndex(where: { $0.memory != .none }) else { continue }
        instruction.operands[index] = memories(row.operands[index]).randomElement(using: &random)!
      }
      instruction.prefixes.formUnion(prefixes)
      add(instruction)
    }
  }

  /// Adds what is encodable: AH and its like can't stand beside a REX prefix, and only registers are zeroed.
  private mutating func add(_ instruction: X86_64.Instruction) {
    var instruction = instruction
    if hasHighByte(instruction), needsREX(instruction) { return }
    if case .memory? = instruction.operands.first { instruction.zeroing = false }
    if instruction.zeroing, instruction.mask == 0 { instruction.zeroing = false }
    matchStrings(&instruction)
    samples.append(instruction)
  }

  private func hasHighByte(_ instruction: X86_64.Instruction) -> Bool {
    instruction.operands.contains {
      if case .register(let register) = $0 { register.registerClass == .general8High } else { false }
    }
  }

  private func needsREX(_ instruction: X86_64.Instruction) -> Bool {
    if row.form.isWide { return true }
    return instruction.operands.contains { operand in
      switch operand {
      case .register(let register): register.number > 7 || register.registerClass == .general8 && register.number > 3
      case .memory(let memory): (memory.base?.number ?? 0) > 7 || (memory.index?.number ?? 0) > 7
      default: false
      }
    }
  }

  /// Both addresses of a string instruction have one width.
  private func matchStrings(_ instruction: inout X86_64.Instruction) {
    guard row.operands.count == 2,
      row.operands.allSatisfy({ $0.memory == .stringSource || $0.memory == .stringDestination }),
      case .memory(let first) = instruction.operands[0], case .memory(var second) = instruction.operands[1],
      let (base, other) = first.base.flatMap({ base in second.base.map { (base, $0) } })
    else { return }
    second.base = .init(base.registerClass, other.number)
    instruction.operands[1] = .memory(second)
  }
}

extension InstructionSamples {
  /// The row with random operands, no register twice where that is forbidden.
  private mutating func distinctly() -> X86_64.Instruction {
    while true {
      let instruction = anything()
      if !row.properties.contains(.distinct) || isDistinct(instruction) { return instruction }
    }
  }

  /// The row with random operands.
  private mutating func anything() -> X86_64.Instruction {
    var instruction = X86_64.Instruction(row: UInt16(number), mnemonic: row.mnemonic)
    instruction.operands.reserveCapacity(usual.count)
    for operands in usual { instruction.operands.append(operands.randomElement(using: &random)!) }
    if row.properties.contains(.masked) { instruction.mask = .random(in: 1...7, using: &random) }
    if row.properties.contains(.vexOnRequest) { instruction.prefixes.insert(.vex) }
    if row.properties.contains(.noFlags), Bool.random(using: &random) {
      instruction.prefixes.insert(.noFlags)
    } else if row.properties.contains(.evexOnRequest) {
      instruction.prefixes.insert(.evex)
    }
    if row.properties.contains(.conditional) {
      instruction.condition = .random(in: 0..<16, using: &random)
      instruction.defaultFlags = .init(rawValue: .random(in: 0..<16, using: &random))
    }
    if row.properties.contains(.data16) { instruction.prefixes.insert(.data16) }
    return instruction
  }

  private func values(_ pattern: X86_64.OperandPattern) -> [X86_64.Operand] {
    switch pattern.kind {
    case .constant: return [.immediate(Int64(pattern.number))]
    case .fixedRegister: return [.register(.init(pattern.registers!, pattern.number))]
    case .signedImmediate: return signedImmediates(pattern).map { .immediate($0) }
    case .unsignedImmediate: return unsignedImmediates(pattern).map { .immediate($0) }
    case .relative:
      let bits = Int64(pattern.bits)
      // −140 and not −129, because what ends there with the long form begins near enough for the short one.
      return [0, 1, -1, 127, -128, 128, -140, 1 << (bits - 1) - 1, -(1 << (bits - 1))].filter {
        X86_64.RowEncoder.fits($0, bits: Int(bits))
      }.map { .relative($0) }
    case .registerOrMemory:
      let registers = registers(pattern).map { X86_64.Operand.register($0) }
      return pattern.memory == .none ? registers : registers + memories(pattern)
    }
  }

  private func signedImmediates(_ pattern: X86_64.OperandPattern) -> [Int64] {
    let half = pattern.bits == 64 ? Int64.max : 1 << Int64(pattern.bits - 1) - 1
    return [0, 1, -1, 2, -2, half, -half - 1, half >> 1, -half / 2]
  }

  private func unsignedImmediates(_ pattern: X86_64.OperandPattern) -> [Int64] {
    if row.predicates != .none { return Array(0..<33) + [127, 128, 255] }
    let end: Int64 = pattern.bits == 64 ? .max : 1 << Int64(pattern.bits) - 1
    return [0, 1, 2, end / 2, end / 2 + 1, end - 1, end]
  }

  private func registers(_ pattern: X86_64.OperandPattern) -> [X86_64.Register] {
    guard pattern.kind == .registerOrMemory, let registers = pattern.registers else { return [] }
    let count = hasHighRegisters(pattern, registers) ? registers.count : min(16, registers.count)
    var all = (0..<UInt8(count)).map { X86_64.Register(registers, $0) }
    if pattern.isRestricted { all.removeAll { !pattern.allows($0.number) } }
    if row.properties.contains(.noStackPointer) { all.removeAll { $0.number == 4 } }
    if pattern.decorators.contains(.pair) { all.removeAll { $0.number & 1 != 0 } }
    if registers == .general8, row.form.encoding == .legacy {
      all += (4...7).map { X86_64.Register(.general8High, $0) }
    }
    return all
  }

  /// Whether an operand can be a register from 16 on.
  private func hasHighRegisters(_ pattern: X86_64.OperandPattern, _ registers: X86_64.RegisterClass) -> Bool {
    switch row.form.encoding {
    case .evex: return true
    case .vex, .xop: return false
    case .legacy:
      guard registers.isGeneralPurpose else { return false }
      let field = pattern.slots.contains(.reg) ? X86_64.InstructionForm.highReg : X86_64.InstructionForm.highRM
      return row.form.highFields & field != 0
    }
  }
}
