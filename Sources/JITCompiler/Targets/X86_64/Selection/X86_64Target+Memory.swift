import JITIR
import JITMachineCode
import JITStorage

// Loads, stores, bulk copies, atomics, addresses.

extension X86_64Target {
  mutating func lowerLoad(_ record: Record, _ result: VirtualRegister) {
    let access = lowering.function.access(of: record)
    let address = address(Value(rawValue: record.a), access.offset, lowering.current)
    let type = record.type!
    if access.isBigEndian, record.shape.lane.size > 1 { return loadReversed(record, result, address) }
    switch record.opcode {
    case .loadSigned, .loadUnsigned:
      if type == .i128 { return loadExtendedWide(record, result, address) }
      extend(
        result, .memory(address), from: size(record), to: type.size, isSigned: record.opcode == .loadSigned)
    default: load(type, result, address)
    }
  }

  mutating func load(_ type: ValueType, _ result: VirtualRegister, _ address: Address) {
    switch type {
    case .i8: unary(.movzxR32RM8, result, .memory(address), flags: Detail.rm8)
    case .i16: unary(.movzxR32RM16, result, .memory(address))
    case .i32: unary(.movR32RM32, result, .memory(address))
    case .i64: unary(.movR64RM64, result, .memory(address))
    case .i128:
      unary(.movR64RM64, result, .memory(address))
      unary(
        .movR64RM64, VirtualRegister(rawValue: result.rawValue + 1), .memory(moved(address, by: 8)))
    case .f32, .f64, .v128: unary(loadForm(type), result, .memory(address))
    }
  }

  /// The address `bytes` further on.
  mutating func moved(_ address: Address, by bytes: Int32) -> Address {
    var address = address
    let (sum, overflow) = address.displacement.addingReportingOverflow(bytes)
    if overflow {
      let base = newInteger()
      lea(base, address)
      return Address(base: base, displacement: bytes, source: address.source)
    }
    address.displacement = sum
    return address
  }

  private mutating func loadExtendedWide(_ record: Record, _ result: VirtualRegister, _ address: Address) {
    let isSigned = record.opcode == .loadSigned
    extend(result, .memory(address), from: size(record), to: 8, isSigned: isSigned)
    fillHigh(result, isSigned: isSigned)
  }

  private mutating func fillHigh(_ result: VirtualRegister, isSigned: Bool) {
    let high = VirtualRegister(rawValue: result.rawValue + 1)
    if isSigned {
      modify(.sarRM64I8, high, result, immediate: 63)
    } else {
      materialize(0, high)
    }
  }

  private mutating func loadReversed(_ record: Record, _ result: VirtualRegister, _ address: Address) {
    let memoryType = record.shape.valueType
    let type = record.type!
    switch memoryType {
    case .i128:
      loadReversed(8, VirtualRegister(rawValue: result.rawValue + 1), address)
      loadReversed(8, result, moved(address, by: 8))
    case .f32, .f64:
      let bits = newInteger()
      loadReversed(memoryType.size, bits, address)
      moveToVector(result, bits, memoryType.size)
    case .v128:
      let (low, high) = (newInteger(), newInteger())
      loadReversed(8, high, address)
      loadReversed(8, low, moved(address, by: 8))
      joinVector(result, low, high)
    default:
      guard record.opcode != .load else { return loadReversed(memoryType.size, result, address) }
      let bits = newInteger()
      loadReversed(memoryType.size, bits, address)
      let isSigned = record.opcode == .loadSigned
      extend(result, .register(bits), from: memoryType.size, to: min(type.size, 8), isSigned: isSigned)
      if type == .i128 { fillHigh(result, isSigned: isSigned) }
    }
  }

  private mutating func loadReversed(_ size: Int, _ result: VirtualRegister, _ address: Address) {
    let bits = newInteger()
    load(size == 2 ? .i16 : size == 4 ? .i32 : .i64, bits, address)
    reverseBytes(bits, result, size)
  }

  mutating func lowerStore(_ record: Record) {
    let access = lowering.function.access(of: record)
    let value = Value(rawValue: record.a)
    let type = record.shape.valueType
    if access.isBigEndian, type.size > 1 { return storeReversed(value, type, record, access) }
    if type.isInteger, type != .i128, let constant = storable(value, type) {
      let address = address(Value(rawValue: record.b), access.offset, lowering.current)
      let form = X86_64.InstructionForm.movRM32I32.sized(type.size)
      return storeImmediate(form, address, constant)
    }
    if type == .i128 {
      let pair = usePair(value)
      return storePair(pair.low, pair.high, record, access)
    }
    if fuseReadModifyWrite(record, access) { return }
    let register = use(value)
    store(type, register, address(Value(rawValue: record.b), access.offset, lowering.current))
  }

  mutating func lowerNarrowStore(_ record: Record) {
    let access = lowering.function.access(of: record)
    let value = Value(rawValue: record.a)
    let type = record.shape.valueType
    if let constant = lowering.function.constant(value), !access.isBigEndian || type == .i8 {
      let address = address(Value(rawValue: record.b), access.offset, lowering.current)
      let form = X86_64.InstructionForm.movRM32I32.sized(type.size)
      return storeImmediate(form, address, Int64(truncatingIfNeeded: Constant(type, low: constant.low).signed))
    }
    var register = lowering.function.type(of: value) == .i128 ? usePair(value).low : use(value)
    if access.isBigEndian, type != .i8 {
      let reversed = newInteger()
      reverseBytes(register, reversed, type.size)
      register = reversed
    }
    store(type, register, address(Value(rawValue: record.b), access.offset, lowering.current))
  }

  /// Stores 16 bytes: where that may trap, with one instruction, so that all of them are written or none.
  private mutating func storePair(
    _ first: VirtualRegister, _ second: VirtualRegister, _ record: Record, _ access: MemoryAccess
  ) {
    if access.trap != nil {
      let vector = newVector()
      joinVector(vector, first, second)
      return store(.v128, vector, address(Value(rawValue: record.b), access.offset, lowering.current))
    }
    let address = address(Value(rawValue: record.b), access.offset, lowering.current)
    store(.i64, first, address)
    store(.i64, second, moved(address, by: 8))
  }

  /// The constant that `value` is, as an immediate of a store of `type`.
  private func storable(_ value: Value, _ type: ValueType) -> Int64? {
    let record = lowering.function[value]
    guard record.opcode == .constant, record.type != .i128, record.type != .v128 else { return nil }
    return shortened(record.constantBits, type)
  }

  mutating func store(_ type: ValueType, _ register: VirtualRegister, _ address: Address) {
    switch type {
    case .i8: store(.movRM8R8, register, address, flags: Detail.reg8)
    case .i16: store(.movRM16R16, register, address)
    case .i32: store(.movRM32R32, register, address)
    case .i64, .i128: store(.movRM64R64, register, address)
    case .f32, .f64, .v128: store(storeForm(type), register, address)
    }
  }

  /// `store(op(load p, x), p)` as one instruction, when the load is used by this alone and nothing comes between.
  private mutating func fuseReadModifyWrite(_ record: Record, _ access: MemoryAccess) -> Bool {
    guard record.opcode == .store, record.shape.isInteger else { return false }
    let value = Value(rawValue: record.a)
    let operation = lowering.function[value]
    guard lowering.useCount(value) == 1, !lowering.isDemanded(value), operation.shape == record.shape else {
      return false
    }
    let arithmetic: Arithmetic
    switch operation.opcode {
    case .add: arithmetic = .add
    case .subtract: arithmetic = .sub
    case .and: arithmetic = .and
    case .or: arithmetic = .or
    case .xor: arithmetic = .xor
    default: return false
    }
    let loaded = Value(rawValue: operation.a)
    let load = lowering.function[loaded]
    guard load.opcode == .load, load.shape == record.shape, load.a == record.b, lowering.canMoveHere(loaded),
      lowering.function.access(of: load).offset == access.offset, !lowering.function.access(of: load).isBigEndian,
      lowering.function.access(of: load).trap == access.trap
    else { return false }
    lowering.fold(loaded)
    let size = size(record)
    let second = Value(rawValue: operation.b)
    if let constant = immediate(second) {
      let address = address(Value(rawValue: record.b), access.offset, lowering.current)
      storeImmediate(arithmetic.immediate(size, constant), address, constant)
    } else {
      let register = use(second)
      let address = address(Value(rawValue: record.b), access.offset, lowering.current)
      store(arithmetic.store(size), register, address, flags: size == 1 ? Detail.reg8 : 0)
    }
    return true
  }

  private mutating func storeReversed(
    _ value: Value, _ type: ValueType, _ record: Record, _ access: MemoryAccess
  ) {
    if type.size == 16 {
      var pair: (low: VirtualRegister, high: VirtualRegister)
      if type == .i128 {
        pair = usePair(value)
      } else {
        pair = (newInteger(), newInteger())
        splitVector(use(value), pair.low, pair.high)
      }
      let (low, high) = (newInteger(), newInteger())
      reverseBytes(pair.low, low, 8)
      reverseBytes(pair.high, high, 8)
      return storePair(high, low, record, access)
    }
    var bits = use(value)
    if type.isFloat {
      let copy = newInteger()
      moveToInteger(copy, bits, type.size)
      bits = copy
    }
    let reversed = newInteger()
    reverseBytes(bits, reversed, type.size)
    let address = address(Value(rawValue: record.b), access.offset, lowering.current)
    store(type.size == 2 ? .i16 : type.size == 4 ? .i32 : .i64, reversed, address)
  }

  // MARK: Bulk

  mutating func lowerMemoryCopy(_ record: Record) {
    let (target, source) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let count = use(Value(rawValue: record.c))
    let start = operandCount
    add(target, .use, at: .rdi)
    add(source, .use, at: .rsi)
    add(count, .use, at: .rcx)
    pseudo(.memoryCopy, from: start, clobbers: lowering.machine.makeClobbers(RegisterSet([.rdi, .rsi, .rcx])))
  }

  mutating func lowerMemoryFill(_ record: Record) {
    let (target, byte) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let count = use(Value(rawValue: record.c))
    let start = operandCount
    add(target, .use, at: .rdi)
    add(byte, .use, at: .rax)
    add(count, .use, at: .rcx)
    pseudo(.memoryFill, from: start, clobbers: lowering.machine.makeClobbers(RegisterSet([.rdi, .rcx])))
  }

  // MARK: Atomics. On x86-64 plain loads acquire and plain stores release (SDM volume 3, 9.2.2).

  mutating func lowerFence(_ record: Record) {
    let ordering = MemoryOrdering(rawValue: UInt8(truncatingIfNeeded: record.immediate))
    if ordering == .sequentiallyConsistent { pseudo(.fence, from: operandCount) }
  }

  mutating func lowerAtomicLoad(_ record: Record, _ result: VirtualRegister) {
    let access = lowering.function.access(of: record)
    load(record.type!, result, address(Value(rawValue: record.a), access.offset, lowering.current))
  }

  mutating func lowerAtomicStore(_ record: Record) {
    let access = lowering.function.access(of: record)
    let value = use(Value(rawValue: record.a))
    let address = address(Value(rawValue: record.b), access.offset, lowering.current)
    if access.ordering == .sequentiallyConsistent {
      exchange(newInteger(), value, address, size(record))
    } else {
      store(record.shape.valueType, value, address)
    }
  }

  /// XCHG, which locks by itself.
  private mutating func exchange(
    _ result: VirtualRegister, _ value: VirtualRegister, _ address: Address, _ size: Int
  ) {
    atomic(.atomicExchange, result, value, address, size, immediate: 0)
  }

  /// Operands: result, in the register of the value; base; index.
  private mutating func atomic(
    _ kind: Pseudo, _ result: VirtualRegister, _ value: VirtualRegister, _ address: Address, _ size: Int,
    immediate: Int64
  ) {
    let start = operandCount
    add(result, .definition, .reuse, detail: 1)
    add(value, .use, .register)
    appendAtomic(kind, address, size, immediate: immediate, from: start)
  }

  /// Adds the address, whose registers are read after the result is written.
  private mutating func appendAtomic(
    _ kind: Pseudo, _ address: Address, _ size: Int, immediate: Int64, from start: Int, clobbers: UInt16 = 0
  ) {
    var (base, index) = (7, 7)
    if let register = address.base {
      base = operandCount - start
      add(register, .lateUse, .register)
    }
    if let register = address.index {
      index = operandCount - start
      add(register, .lateUse, .register)
    }
    lowering.append(
      UInt64(kind.rawValue) | UInt64(size) << 8 | UInt64(address.mode.rawValue) << 16 | UInt64(address.scale) << 24,
      detail: Detail.pseudo, fields: Fields.make(reg: 0, base: base, index: index),
      immediate: Int64(UInt32(bitPattern: address.displacement)) | immediate << 32, from: start, clobbers: clobbers)
  }

  mutating func lowerAtomicUpdate(_ record: Record) {
    let result = lowering.register(of: Value(lowering.current))
    let access = lowering.function.access(of: record)
    var operand = use(Value(rawValue: record.b))
    let address = address(Value(rawValue: record.a), access.offset, lowering.current)
    let size = size(record)
    switch record.opcode {
    case .atomicExchange: exchange(result, operand, address, size)
    case .atomicAdd: atomic(.atomicAdd, result, operand, address, size, immediate: 0)
    case .atomicSubtract:
      let negated = newInteger()
      modify(.negRM32.sized(max(size, 4)), negated, operand)
      operand = negated
      atomic(.atomicAdd, result, operand, address, size, immediate: 0)
    default:
      // A loop with CMPXCHG: what was there is in rax; r11 gets the new value.
      let operation: Arithmetic = record.opcode == .atomicAnd ? .and : record.opcode == .atomicOr ? .or : .xor
      let start = operandCount
      add(result, .definition, at: .rax)
      add(operand, .lateUse, .register)
      appendAtomic(.atomicLoop, address, size, immediate: Int64(operation.rawValue), from: start)
    }
  }

  mutating func lowerCompareExchange(_ record: Record) {
    let result = lowering.register(of: Value(lowering.current))
    let access = lowering.function.access(of: record)
    let list = lowering.function.list(of: record)
    let (expected, replacement) = (use(list[1]), use(list[2]))
    let address = address(list[0], access.offset, lowering.current)
    let start = operandCount
    add(result, .definition, at: .rax)
    add(expected, .use, at: .rax)
    add(replacement, .lateUse, .register)
    appendAtomic(.atomicCompareExchange, address, size(record), immediate: 0, from: start)
  }

  // MARK: Addresses

  mutating func lowerStackSlotAddress(_ record: Record, _ result: VirtualRegister) {
    let slot = Int(record.immediate)
    if lowering.frame.slotAlignments[slot] > 16 {
      let start = operandCount
      add(result, .definition, .register)
      pseudo(.alignedSlotAddress, from: start, immediate: Int64(slot))
    } else {
      lea(result, Address(mode: .slots, displacement: Int32(lowering.frame.slotOffsets[slot])))
    }
  }

  mutating func lowerSymbolAddress(_ kind: Pseudo, _ record: Record, _ result: VirtualRegister) {
    let start = operandCount
    add(result, .definition, .register)
    pseudo(kind, from: start, immediate: Int64(record.immediate))
  }
}
