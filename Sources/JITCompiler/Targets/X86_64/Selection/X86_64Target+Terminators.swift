import JITIR
import JITMachineCode
import JITStorage

// Checks and terminators.

extension X86_64Target {
  // MARK: Checks

  mutating func lowerTrapIf(_ record: Record) {
    let condition = condition(Value(rawValue: record.a))
    trapIf(condition, TrapCode(rawValue: record.immediate) ?? .unreachable)
  }

  mutating func lowerCheckStack(_ record: Record) {
    let limit = use(Value(rawValue: record.a))
    // RSP is no virtual register: the form has it in ModRM.rm.
    let start = operandCount
    add(limit, .use, .register)
    pseudo(.compareStack, from: start)
    trapIf(.ifAbove, .stackOverflow)
  }

  mutating func lowerCheckDeadline(_ record: Record) {
    let access = lowering.function.access(of: record)
    let address = address(Value(rawValue: record.a), access.offset, lowering.current)
    compare(Arithmetic.cmp.immediate(4, 0), .memory(address), immediate: 0)
    trapIf(.ifNotEqual, .interrupted)
    guard let word = options.deadlineWord else { return }
    pseudo(.compareThreadWord, from: operandCount, immediate: Int64(word))
    trapIf(.ifNotEqual, .interrupted)
  }

  // MARK: Terminators

  mutating func selectJump() { pseudo(.jump, from: operandCount, kind: .branch) }

  mutating func selectTerminator(_ record: Record, of block: Block) {
    switch record.opcode {
    case .branch: selectJump()
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
      return selectJump()
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
