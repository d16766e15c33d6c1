/// Loads, stores and atomics.
extension Machine {
  /// The number of `shape`, at most 64 bits, at an address.
  @inline(__always)
  func load(_ shape: Shape, _ address: UInt64, _ isBigEndian: Bool) -> UInt64? {
    switch shape {
    case .i8: memory.load(address, as: UInt8.self).map { UInt64($0) }
    case .i16: memory.load(address, as: UInt16.self).map { UInt64(isBigEndian ? $0.byteSwapped : $0) }
    case .i32, .f32: memory.load(address, as: UInt32.self).map { UInt64(isBigEndian ? $0.byteSwapped : $0) }
    default: memory.load(address, as: UInt64.self).map { isBigEndian ? $0.byteSwapped : $0 }
    }
  }

  /// Writes the low bits of `word`.
  @inline(__always)
  mutating func store(_ shape: Shape, _ word: UInt64, _ address: UInt64, _ isBigEndian: Bool) -> Bool {
    switch shape {
    case .i8: return memory.store(UInt8(truncatingIfNeeded: word), at: address)
    case .i16:
      let word = UInt16(truncatingIfNeeded: word)
      return memory.store(isBigEndian ? word.byteSwapped : word, at: address)
    case .i32, .f32:
      let word = UInt32(truncatingIfNeeded: word)
      return memory.store(isBigEndian ? word.byteSwapped : word, at: address)
    default: return memory.store(isBigEndian ? word.byteSwapped : word, at: address)
    }
  }

  func loadWide(_ shape: Shape, isSigned: Bool, _ address: UInt64, _ isBigEndian: Bool) -> UInt128? {
    if shape.lane.size < 16 {
      guard let word = load(shape, address, isBigEndian) else { return nil }
      let unused = UInt64(64 - shape.lane.bitWidth)
      return isSigned ? UInt128(truncatingIfNeeded: WordSemantics.signed(word, unused)) : UInt128(word)
    }
    return memory.load(address, as: UInt128.self).map { isBigEndian ? $0.byteSwapped : $0 }
  }

  mutating func storeWide(_ word: UInt128, _ address: UInt64, _ isBigEndian: Bool) -> Bool {
    memory.store(isBigEndian ? word.byteSwapped : word, at: address)
  }

  /// Copying, filling, the deadline, fences.
  mutating func executeMemory(_ operation: Operation, _ base: Int, _ registers: [UInt64]) throws(TrapCode) {
    let a = registers[base + Int(operation.a)]
    switch operation.opcode {
    case .memoryCopy:
      let count = registers[base + Int(operation.c)]
      if !memory.copy(from: registers[base + Int(operation.b)], to: a, count: count) { throw .outOfBounds }
    case .memoryFill:
      let byte = UInt8(truncatingIfNeeded: registers[base + Int(operation.b)])
      if !memory.fill(a, count: registers[base + Int(operation.c)], with: byte) { throw .outOfBounds }
    case .checkDeadline:
      let access = program.accesses[Int(operation.c)]
      guard let word = loadFlag(a &+ access.offset) else { throw access.trap }
      if word != 0 { throw .interrupted }
      if threadFlag != 0, loadFlag(threadFlag) ?? 0 != 0 { throw .interrupted }
    case .fence: atomicFence()
    default: preconditionFailure("\(operation.opcode) is not of this family")
    }
  }

  /// 32 bits that another thread may write at any time, at once if they are aligned.
  private func loadFlag(_ address: UInt64) -> UInt32? {
    guard address % 4 == 0 else { return load(.i32, address, false).map { UInt32($0) } }
    return memory.atomicLoad(address, as: UInt32.self)
  }

  /// An atomic access: the result is what was in memory. `last` is the replacement of a compare-exchange.
  mutating func atomic(_ operation: Operation, _ a: UInt64, _ b: UInt64, _ last: UInt64) throws(TrapCode) -> UInt64 {
    let access = program.accesses[Int(operation.c)]
    let address = a &+ access.offset
    let size = UInt64(operation.shape.lane.size)
    guard address & (size - 1) == 0 else { throw .misalignedAccess }
    let result: UInt64? =
      switch operation.shape {
      case .i8: exchange(operation.opcode, UInt8.self, address, b, last)
      case .i16: exchange(operation.opcode, UInt16.self, address, b, last)
      case .i32: exchange(operation.opcode, UInt32.self, address, b, last)
      default: exchange(operation.opcode, UInt64.self, address, b, last)
      }
    guard let result else { throw access.trap }
    return result
  }

  @inline(__always)
  private mutating func exchange<Word: AtomicWord>(
    _ opcode: Opcode, _ type: Word.Type, _ address: UInt64, _ operand: UInt64, _ last: UInt64
  ) -> UInt64? {
    let operand = Word(truncatingIfNeeded: operand)
    let last = Word(truncatingIfNeeded: last)
    // A constant can be read at once, but not exchanged.
    if opcode == .atomicLoad { return memory.atomicLoad(address, as: type).map { UInt64($0) } }
    let old = memory.exchange(address, as: type) { old in
      switch opcode {
      case .atomicStore, .atomicExchange: operand
      case .atomicAdd: old &+ operand
      case .atomicSubtract: old &- operand
      case .atomicAnd: old & operand
      case .atomicOr: old | operand
      case .atomicXor: old ^ operand
      case .atomicCompareExchange: old == operand ? last : old
      default: preconditionFailure("\(opcode) is not atomic")
      }
    }
    return old.map { UInt64($0) }
  }
}
