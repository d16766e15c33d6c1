import JITIR
import JITMachineCode

// The dispatch over opcodes, and terminators.

extension X86_64Target {
  /// Lowers an instruction that is no terminator, if it has an effect or anybody wants a result.
  @inline(__always)
  mutating func lower(_ instruction: Instruction, _ record: Record) {
    let value = Value(instruction)
    if isPure[record.opcode.index], record.shape.rawValue <= Shape.i64.rawValue, lowering.isDemanded(value),
      lowerInteger(record, lowering.register(of: value))
    {
      return
    }
    switch record.opcode {
    case .store, .storeNarrow: return record.opcode == .store ? lowerStore(record) : lowerNarrowStore(record)
    case .memoryCopy: return lowerMemoryCopy(record)
    case .memoryFill: return lowerMemoryFill(record)
    case .atomicStore: return lowerAtomicStore(record)
    case .atomicAdd, .atomicSubtract, .atomicAnd, .atomicOr, .atomicXor, .atomicExchange:
      return lowerAtomicUpdate(record)
    case .atomicCompareExchange: return lowerCompareExchange(record)
    case .fence:
      let ordering = MemoryOrdering(rawValue: UInt8(truncatingIfNeeded: record.immediate))
      if ordering == .sequentiallyConsistent { pseudo(.fence, from: operandCount) }
      return
    case .checkStack: return lowerCheckStack(record)
    case .checkDeadline: return lowerCheckDeadline(record)
    case .trapIf:
      let code = condition(Value(rawValue: record.a))
      return trapIf(code, TrapCode(rawValue: record.immediate) ?? .unreachable)
    case .call: return lowerCall(record, isIndirect: false)
    case .callIndirect: return lowerCall(record, isIndirect: true)
    default: break
    }
    lowerValue(value, record)
  }

  /// An instruction that is made for its results, or for a trap.
  private mutating func lowerValue(_ value: Value, _ record: Record) {
    guard isWanted(value, record) else { return }
    switch record.opcode {
    case .addOverflowSigned, .addOverflowUnsigned, .subtractOverflowSigned, .subtractOverflowUnsigned,
      .multiplyOverflowSigned, .multiplyOverflowUnsigned:
      return lowerOverflow(record)
    case .addCarry: return lowerCarry(record, .adc)
    case .subtractBorrow: return lowerCarry(record, .sbb)
    case .split: return lowerSplit(record)
    default: break
    }
    let result = lowering.register(of: value)
    switch record.opcode {
    case .load, .loadSigned, .loadUnsigned: return lowerLoad(record, result)
    case .atomicLoad: return lowerAtomicLoad(record, result)
    case .stackSlotAddress: return lowerStackSlotAddress(record, result)
    case .functionAddress: return lowerSymbolAddress(.functionAddress, record, result)
    case .dataAddress: return lowerSymbolAddress(.dataAddress, record, result)
    case .addTrappingSigned, .addTrappingUnsigned, .subtractTrappingSigned, .subtractTrappingUnsigned,
      .multiplyTrappingSigned, .multiplyTrappingUnsigned:
      return lowerTrapping(record, result)
    default: break
    }
    if record.opcode == .select, record.shape != .i128 { return lowerSelect(record, result) }
    if lowerConversion(record, result) { return }
    let isLowered: Bool
    if record.shape.hasLanes || record.shape == .v128 {
      isLowered = lowerVector(record, result)
    } else if record.shape.isFloat {
      isLowered = lowerFloat(record, result) || lowerFloatComparison(record, result)
    } else if record.shape == .i128 {
      isLowered = lowerWide(record, result)
    } else {
      isLowered = lowerInteger(record, result)
    }
    if !isLowered { unsupported(record) }
  }

  private func isWanted(_ value: Value, _ record: Record) -> Bool {
    if lowering.isDemanded(value) { return true }
    switch record.opcode {
    case .divideSigned, .divideUnsigned, .remainderSigned, .remainderUnsigned, .addTrappingSigned,
      .addTrappingUnsigned, .subtractTrappingSigned, .subtractTrappingUnsigned, .multiplyTrappingSigned,
      .multiplyTrappingUnsigned, .floatToSigned, .floatToUnsigned, .atomicLoad:
      return true
    case .load, .loadSigned, .loadUnsigned:
      // Kept for its trap, unless it has become part of its only use.
      return lowering.function.access(of: record).trap != nil && !lowering.isFolded(value)
    case .addOverflowSigned, .addOverflowUnsigned, .subtractOverflowSigned, .subtractOverflowUnsigned,
      .multiplyOverflowSigned, .multiplyOverflowUnsigned, .addCarry, .subtractBorrow, .split:
      return lowering.isDemanded(Value(rawValue: value.rawValue + 1))
    default: return false
    }
  }

  private mutating func lowerFloatComparison(_ record: Record, _ result: VirtualRegister) -> Bool {
    switch record.opcode {
    case .floatEqual, .floatNotEqual, .floatLess, .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual,
      .floatUnordered:
      lowerComparison(record, result)
      return true
    default: return false
    }
  }

  private mutating func lowerSplit(_ record: Record) {
    let value = Value(lowering.current)
    let high = Value(rawValue: value.rawValue + 1)
    let pair = usePair(Value(rawValue: record.a))
    if lowering.isDemanded(value) { move(lowering.register(of: value), pair.low) }
    if lowering.isDemanded(high) { move(lowering.register(of: high), pair.high) }
  }

  private mutating func lowerInteger(_ record: Record, _ result: VirtualRegister) -> Bool {
    switch record.opcode {
    case .add: lowerAdd(record, result)
    case .subtract: lowerSubtract(record, result)
    case .multiply: lowerMultiply(record, result)
    case .negate: lowerNegate(record, result)
    case .absolute: lowerAbsolute(record, result)
    case .multiplyHighSigned: lowerMultiplyHigh(record, result, isSigned: true)
    case .multiplyHighUnsigned: lowerMultiplyHigh(record, result, isSigned: false)
    case .divideSigned: lowerDivide(record, result, isSigned: true, wantsRemainder: false)
    case .divideUnsigned: lowerDivide(record, result, isSigned: false, wantsRemainder: false)
    case .remainderSigned: lowerDivide(record, result, isSigned: true, wantsRemainder: true)
    case .remainderUnsigned: lowerDivide(record, result, isSigned: false, wantsRemainder: true)
    case .minimumSigned: lowerMinimumMaximum(record, result, .ifLess)
    case .minimumUnsigned: lowerMinimumMaximum(record, result, .ifBelow)
    case .maximumSigned: lowerMinimumMaximum(record, result, .ifGreater)
    case .maximumUnsigned: lowerMinimumMaximum(record, result, .ifAbove)
    case .and: lowerLogic(.and, record, result)
    case .or: lowerLogic(.or, record, result)
    case .xor: lowerLogic(.xor, record, result)
    case .not: lowerNot(record, result)
    case .andNot: lowerAndNot(record, result)
    case .shiftLeft: lowerShift(.left, record, result)
    case .shiftRightSigned: lowerShift(.rightSigned, record, result)
    case .shiftRightUnsigned: lowerShift(.rightUnsigned, record, result)
    case .rotateLeft: lowerShift(.rotateLeft, record, result)
    case .rotateRight: lowerShift(.rotateRight, record, result)
    case .countLeadingZeros: lowerCountLeadingZeros(record, result)
    case .countTrailingZeros: lowerCountTrailingZeros(record, result)
    case .countOnes: lowerCountOnes(record, result)
    case .reverseBytes: lowerReverseBytes(record, result)
    case .reverseBits: lowerReverseBits(record, result)
    case .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned, .greaterSigned,
      .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned:
      lowerComparison(record, result)
    default: return false
    }
    return true
  }

  // MARK: Checks

  private mutating func lowerCheckStack(_ record: Record) {
    let limit = use(Value(rawValue: record.a))
    // RSP is no virtual register: the form has it in ModRM.rm.
    let start = operandCount
    add(limit, .use, .register)
    pseudo(.compareStack, from: start)
    trapIf(.ifAbove, .stackOverflow)
  }

  private mutating func lowerCheckDeadline(_ record: Record) {
    let access = lowering.function.access(of: record)
    let address = address(Value(rawValue: record.a), access.offset, lowering.current)
    compare(Arithmetic.cmp.immediate(4, 0), .memory(address), immediate: 0)
    trapIf(.ifNotEqual, .interrupted)
    guard let word = options.deadlineWord else { return }
    pseudo(.compareThreadWord, from: operandCount, immediate: Int64(word))
    trapIf(.ifNotEqual, .interrupted)
  }

  private mutating func lowerNarrowStore(_ record: Record) {
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

  // MARK: Terminators

  /// Appends the virtual registers that the arguments of an edge are in to the pool.
  private mutating func appendArguments(_ edge: Int) {
    let target = lowering.order.edges[edge].target
    for position in 0..<lowering.function.argumentCount(of: target) {
      let value = lowering.function.argument(position, of: target)
      if lowering.function.type(of: value) == .i128 {
        let pair = usePair(value)
        lowering.machine.pool.append(pair.low.rawValue)
        lowering.machine.pool.append(pair.high.rawValue)
      } else {
        lowering.machine.pool.append(use(value).rawValue)
      }
    }
  }

  /// A block that only is an edge.
  mutating func lowerEdge(_ number: Int, _ edge: Int) {
    lowering.beginArguments(number, successor: lowering.order.position(of: lowering.order.edges[edge].block))
    appendArguments(edge)
    lowering.endArguments(number)
    pseudo(.jump, from: operandCount, kind: .branch)
  }

  mutating func lowerTerminator(_ number: Int, _ block: Block) {
    let record = lowering.function[lowering.current]
    let edges = lowering.order.edges(of: block)
    lowering.beginArguments(number, edges)
    // An edge that is a block of its own passes its arguments itself.
    for edge in edges where lowering.order.edges[edge].machineBlock == 0 { appendArguments(edge) }
    lowering.endArguments(number)
    switch record.opcode {
    case .branch: pseudo(.jump, from: operandCount, kind: .branch)
    case .branchIf:
      let code = condition(Value(rawValue: record.a))
      pseudo(.branch, from: operandCount, immediate: code.code, kind: .branch)
    case .switch: lowerSwitch(record, block)
    case .return: lowerReturn(record)
    case .unreachable:
      pseudo(.trap, from: operandCount, immediate: Int64(TrapCode.unreachable.rawValue), kind: .branch)
    case .trap: pseudo(.trap, from: operandCount, immediate: Int64(record.immediate), kind: .branch)
    case .tailCall: lowerTailCall(record, isIndirect: false)
    case .tailCallIndirect: lowerTailCall(record, isIndirect: true)
    default: unsupported(record)
    }
  }

  private mutating func lowerSwitch(_ record: Record, _ block: Block) {
    // With one way to go there is nothing to decide, and arguments are passed before a jump without operands.
    if lowering.order.edges(of: block).count == 1 {
      return pseudo(.jump, from: operandCount, kind: .branch)
    }
    let operand = Value(rawValue: record.a)
    let size = size(record)
    var index = use(operand)
    if size == 4, X86_64Target.hasCleanRegister(operand, lowering) {
      // The whole register is the number.
    } else if size < 8 {
      let wide = newInteger()
      extend(wide, .register(index), from: size, to: 8, isSigned: false)
      index = wide
    }
    let count = lowering.function.targetCount(of: record) - 1
    let temporary = newInteger()
    let start = operandCount
    add(temporary, .earlyDefinition, .register)
    add(index, .use, .register)
    pseudo(.jumpTable, from: start, immediate: Int64(count) << 32 | Int64(block.rawValue), kind: .branch)
  }
}

extension Opcode {
  /// By opcode: whether nothing but a result is ever wanted of it, and it has only one.
  static let pure: [Bool] = allCases.map { opcode in
    let summary = summaries[opcode.index]
    return summary.effects == .pure && summary.resultCount == 1 && summary.immediate != .access
  }
}
