import JITIR
import JITMachineCode
import JITStorage

// Values as operands: constants made where they are used, loads taken into the instruction that uses them, addresses.

extension X86_64Target {
  /// The size in bytes of the integers or floats that a scalar instruction computes on.
  @inline(__always)
  func size(_ record: Record) -> Int { record.shape.lane.size }

  /// A constant in a new register. Zero is made by XOR, which changes flags: no constant is made between an instruction
  /// that sets flags and one that reads them.
  mutating func materialize(_ constant: Constant) -> VirtualRegister {
    guard constant.type.isInteger else { return materializeVector(constant) }
    let result = newInteger()
    let value = constant.type == .i64 || constant.type == .i128 ? constant.low : constant.low & 0xFFFF_FFFF
    materialize(value, result)
    return result
  }

  mutating func materialize(_ value: UInt64, _ result: VirtualRegister) {
    if value == 0 {
      let start = operandCount
      add(result, .definition, .register)
      pseudo(.zeroInteger, from: start)
    } else if value <= 0xFFFF_FFFF {
      define(.movR32I32, result, immediate: Int64(value))
    } else if let short = Int32(exactly: Int64(bitPattern: value)) {
      define(.movRM64I32, result, immediate: Int64(short))
    } else {
      define(.movabsR64I64, result, immediate: Int64(bitPattern: value))
    }
  }

  func integer(_ value: UInt64) -> Constant { Constant(.i64, low: value) }

  mutating func materializeVector(_ constant: Constant) -> VirtualRegister {
    let result = newVector()
    let start = operandCount
    if constant.isZero {
      add(result, .definition, .register)
      pseudo(.zeroVector, from: start)
    } else {
      unary(
        loadForm(constant.type), result,
        .memory(constantAddress(low: constant.low, high: constant.high, size: constant.type.size)))
    }
    return result
  }

  mutating func constantAddress(low: UInt64, high: UInt64, size: Int) -> Address {
    var address = Address(mode: .constant)
    address.displacement = lowering.constants.offset(low: low, high: high, size: size)
    return address
  }

  /// MOVSS, MOVSD or MOVUPS from memory.
  func loadForm(_ type: ValueType) -> X86_64.InstructionForm {
    let form: X86_64.VectorInstruction =
      switch type {
      case .f32: .movssXM32
      case .f64: .movsdXM64
      default: .movupsXXM128
      }
    return form.form(avx: hasAVX)
  }

  func storeForm(_ type: ValueType) -> X86_64.InstructionForm {
    let form: X86_64.VectorInstruction =
      switch type {
      case .f32: .movssM32X
      case .f64: .movsdM64X
      default: .movupsXM128X
      }
    return form.form(avx: hasAVX)
  }

  /// The constant that `value` is, when an instruction with a sign-extended immediate of 32 bits can have it.
  @inline(__always)
  func immediate(_ value: Value) -> Int64? {
    let record = lowering.function[value]
    guard record.opcode == .constant, let type = record.type, type.rawValue <= ValueType.i64.rawValue else {
      return nil
    }
    return shortened(record.constantBits, type)
  }

  /// The number that bits mean as an integer of up to 64 bits, if it fits 32 bits.
  @inline(__always)
  func shortened(_ bits: UInt64, _ type: ValueType) -> Int64? {
    let unused = Int64(64 - type.bitWidth)
    let number = (Int64(bitPattern: bits) &<< unused) &>> unused
    return number == Int64(Int32(truncatingIfNeeded: number)) ? number : nil
  }

  /// `value` as an operand in ModRM.rm that the instruction reads `size` bytes of: memory when it is a load of that
  /// size that can be made here.
  mutating func source(_ value: Value, _ size: Int, canFold: Bool = true) -> Source {
    if let register = lowering.knownRegister(of: value) { return .register(register) }
    let value = resolve(value)
    let record = lowering.function[value]
    if record.opcode == .load, canFold, lowering.canMoveHere(value), record.shape.valueType.size == size {
      let access = lowering.function.access(of: record)
      if !access.isBigEndian, size != 16 || hasAVX {
        lowering.fold(value)
        return .memory(address(Value(rawValue: record.a), access.offset, Instruction(rawValue: value.rawValue)))
      }
    }
    if record.opcode == .constant, let constant = lowering.function.constant(value), !constant.type.isInteger,
      !constant.isZero, constant.type.size == size
    {
      return .memory(constantAddress(low: constant.low, high: constant.high, size: size))
    }
    return .register(use(value))
  }

  /// A memory operand for the address in `value` plus `offset`: sums, shifts and stack slots become part of it.
  mutating func address(_ value: Value, _ offset: Int64, _ source: Instruction) -> Address {
    var address = Address(source: source)
    guard let displacement = Int32(exactly: offset) else {
      address.base = use(value)
      address.index = materialize(integer(UInt64(bitPattern: offset)))
      return address
    }
    address.displacement = displacement
    addBase(value, &address)
    return address
  }

  @inline(__always)
  private mutating func addBase(_ value: Value, _ address: inout Address) {
    var value = value
    var record = lowering.function[value]
    // Of a long chain of sums, each of which is an address too, only the last few are looked through each time.
    var steps = 0
    while record.opcode == .add, record.shape == .i64, !lowering.isDemanded(value), steps < 8 {
      steps += 1
      let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
      if let constant = immediate(b), let sum = sum(address.displacement, constant) {
        address.displacement = sum
        value = a
        record = lowering.function[value]
      } else if lowering.function[b].opcode != .constant {
        return addSum(a, b, &address)
      } else {
        break
      }
    }
    if record.opcode == .stackSlotAddress, lowering.frame.slotAlignments[Int(record.immediate)] <= 16,
      let sum = sum(address.displacement, Int64(lowering.frame.slotOffsets[Int(record.immediate)])),
      // What the area is away from the frame pointer is still to be subtracted.
      sum > -Int32(FrameLayout.limit)
    {
      address.mode = .slots
      address.displacement = sum
    } else if let constant = immediate(value), let sum = sum(address.displacement, constant) {
      // An absolute address: no base.
      address.displacement = sum
    } else {
      address.base = use(value)
    }
  }

  /// A base and an index. A sum with a constant in the base goes to the displacement.
  @inline(__always)
  private mutating func addSum(_ a: Value, _ b: Value, _ address: inout Address) {
    let first = lowering.function[a]
    let scale = scale(first)
    if scale != 0 {
      address.base = use(b)
      address.scale = scale
      address.index = use(Value(rawValue: first.a))
      return
    }
    if first.opcode == .add, first.shape == .i64, let constant = immediate(Value(rawValue: first.b)),
      let sum = sum(address.displacement, constant)
    {
      address.displacement = sum
      address.base = use(Value(rawValue: first.a))
    } else {
      address.base = use(a)
    }
    let second = lowering.function[b]
    address.scale = self.scale(second)
    address.index = use(address.scale == 0 ? b : Value(rawValue: second.a))
  }

  @inline(__always)
  private func sum(_ displacement: Int32, _ constant: Int64) -> Int32? {
    Int32(exactly: Int64(displacement) &+ constant)
  }

  /// By how much an index register is to be shifted for the value; 0 when it is no such shift.
  @inline(__always)
  private func scale(_ record: Record) -> UInt8 {
    guard record.opcode == .shiftLeft, record.shape == .i64, let count = immediate(Value(rawValue: record.b)),
      (1...3).contains(count)
    else { return 0 }
    return UInt8(truncatingIfNeeded: count)
  }
}
