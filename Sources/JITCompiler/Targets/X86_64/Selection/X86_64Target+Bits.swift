import JITIR
import JITMachineCode

// Minimum and maximum, and instructions that count or reorder bits.

extension X86_64Target {
  mutating func lowerMinimumMaximum(_ record: Record, _ result: VirtualRegister, _ code: X86_64.Condition) {
    let size = size(record)
    let (first, second) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    compare(.cmpR32RM32.sized(size), first, .register(second), flags: size == 1 ? Detail.reg8 | Detail.rm8 : 0)
    conditionalMove(code, result, first, second, .conditionalMove, size: max(size, 4))
  }

  mutating func lowerCountLeadingZeros(_ record: Record, _ result: VirtualRegister) {
    let typeSize = size(record)
    let size = widened(typeSize)
    let operand = extended(Value(rawValue: record.a), typeSize, isSigned: false)
    let excess = Int64((size - typeSize) * 8)
    if features.contains(.lzcnt) {
      let count = excess == 0 ? result : newInteger()
      unary(.lzcntR32RM32.sized(size), count, .register(operand))
      if excess != 0 { addImmediate(result, count, -excess, 4) }
      return
    }
    // BSR leaves ZF set, and nothing else, for 0: then the count is the width, as 2 width - 1 xor (width - 1).
    let fallback = materialize(integer(UInt64(2 * size * 8 - 1)))
    let position = newInteger()
    unary(.bsrR32RM32.sized(size), position, .register(operand))
    let chosen = newInteger()
    conditionalMove(.ifEqual, chosen, fallback, position, .conditionalMove, size: 4)
    let count = excess == 0 ? result : newInteger()
    modify(Arithmetic.xor.immediate(4, 1), count, chosen, immediate: Int64(size * 8 - 1))
    if excess != 0 { addImmediate(result, count, -excess, 4) }
  }

  private mutating func addImmediate(
    _ result: VirtualRegister, _ first: VirtualRegister, _ constant: Int64, _ size: Int
  ) {
    let start = operandCount
    add(result, .definition, .register)
    add(first, .use, .register)
    pseudo(.addImmediate, from: start, immediate: constant, size: size)
  }

  mutating func lowerCountTrailingZeros(_ record: Record, _ result: VirtualRegister) {
    let typeSize = size(record)
    let size = widened(typeSize)
    var operand = use(Value(rawValue: record.a))
    if typeSize < 4 {
      // A bit above the width stops the count.
      let stopped = newInteger()
      let bit = Int64(1) << Int64(typeSize * 8)
      modify(Arithmetic.or.immediate(4, bit), stopped, operand, immediate: bit)
      operand = stopped
    }
    if features.contains(.bmi1) {
      return unary(.tzcntR32RM32.sized(size), result, .register(operand))
    }
    if typeSize < 4 { return unary(.bsfR32RM32, result, .register(operand)) }
    let width = materialize(integer(UInt64(size * 8)))
    let position = newInteger()
    unary(.bsfR32RM32.sized(size), position, .register(operand))
    conditionalMove(.ifEqual, result, width, position, .conditionalMove, size: 4)
  }

  mutating func lowerCountOnes(_ record: Record, _ result: VirtualRegister) {
    let typeSize = size(record)
    let size = widened(typeSize)
    let operand = extended(Value(rawValue: record.a), typeSize, isSigned: false)
    countOnes(operand, result, size)
  }

  /// POPCNT, or sums of ever wider fields (Warren, Hacker's Delight, figure 5-2).
  mutating func countOnes(_ operand: VirtualRegister, _ result: VirtualRegister, _ size: Int) {
    if features.contains(.popcnt) {
      return unary(.popcntR32RM32.sized(size), result, .register(operand))
    }
    let pairs = masked(operand, 1, 0x5555_5555_5555_5555, size)
    let difference = newInteger()
    binary(.subR32RM32.sized(size), difference, operand, .register(pairs))
    let (low, high) = (
      masked(difference, 0, 0x3333_3333_3333_3333, size), masked(difference, 2, 0x3333_3333_3333_3333, size)
    )
    let nibbles = newInteger()
    binary(.addR32RM32.sized(size), nibbles, low, .register(high))
    let shifted = newInteger()
    modify(.shrRM32I8.sized(size), shifted, nibbles, immediate: 4)
    let sum = newInteger()
    binary(.addR32RM32.sized(size), sum, nibbles, .register(shifted))
    let bytes = masked(sum, 0, 0x0F0F_0F0F_0F0F_0F0F, size)
    let ones = materialize(integer(truncated(0x0101_0101_0101_0101, size)))
    let product = newInteger()
    binary(.imulR32RM32.sized(size), product, bytes, .register(ones))
    modify(.shrRM32I8.sized(size), result, product, immediate: Int64(size * 8 - 8))
  }

  private func truncated(_ bits: UInt64, _ size: Int) -> UInt64 { size == 8 ? bits : bits & 0xFFFF_FFFF }

  /// `(value >> count) & mask`.
  private mutating func masked(_ value: VirtualRegister, _ count: Int64, _ mask: UInt64, _ size: Int) -> VirtualRegister
  {
    var shifted = value
    if count != 0 {
      shifted = newInteger()
      modify(.shrRM32I8.sized(size), shifted, value, immediate: count)
    }
    let bits = materialize(integer(truncated(mask, size)))
    let result = newInteger()
    binary(.andR32RM32.sized(size), result, bits, .register(shifted))
    return result
  }

  mutating func lowerReverseBytes(_ record: Record, _ result: VirtualRegister) {
    reverseBytes(use(Value(rawValue: record.a)), result, size(record))
  }

  mutating func reverseBytes(_ value: VirtualRegister, _ result: VirtualRegister, _ size: Int) {
    switch size {
    case 1: move(result, value)
    case 2: modify(.rolRM16I8, result, value, immediate: 8)
    default: modify(.bswapR32.sized(size), result, value)
    }
  }

  mutating func lowerReverseBits(_ record: Record, _ result: VirtualRegister) {
    reverseBits(use(Value(rawValue: record.a)), result, size(record))
  }

  /// Bytes reversed, then nibbles, pairs and bits within them exchanged.
  mutating func reverseBits(_ value: VirtualRegister, _ result: VirtualRegister, _ typeSize: Int) {
    let size = widened(typeSize)
    var bits = value
    if typeSize > 1 {
      bits = newInteger()
      reverseBytes(value, bits, typeSize)
    }
    let steps: [(Int64, UInt64)] = [(4, 0x0F0F_0F0F_0F0F_0F0F), (2, 0x3333_3333_3333_3333), (1, 0x5555_5555_5555_5555)]
    for (count, mask) in steps {
      let high = masked(bits, count, mask, size)
      let low = masked(bits, 0, mask, size)
      let shifted = newInteger()
      modify(.shlRM32I8.sized(size), shifted, low, immediate: count)
      let joined = count == 1 ? result : newInteger()
      binary(.orR32RM32.sized(size), joined, high, .register(shifted))
      bits = joined
    }
  }
}
