import JITIR
import JITTestSupport
import TestSupport
import Testing

@testable import JITCompiler

/// Divisions by constants give what divisions give: for all numbers of eight bits (by each fifth of them if that has to
/// be brief), and for boundaries and random numbers of the others.
@Suite struct DivisionByConstantsTests {
  static let opcodes: [Opcode] = [.divideUnsigned, .divideSigned, .remainderUnsigned, .remainderSigned]

  @Test(arguments: opcodes)
  func eightBits(opcode: Opcode) {
    for divisor in stride(from: 2, to: 256, by: isSweep ? 1 : 5) {
      check(opcode, Constant(.i8, divisor), (0..<256).map { Constant(.i8, $0) })
    }
  }

  @Test(arguments: opcodes, [ValueType.i16, .i32, .i64])
  func wider(opcode: Opcode, type: ValueType) {
    var random = RandomSource(seed: 3)
    var divisors = (2..<20).flatMap { [Constant(type, $0), Constant(type, -$0)] }
    for exponent in 4..<type.bitWidth {
      for near in -1...1 { divisors.append(Constant(type, (1 as Int128) << Int128(exponent) + Int128(near))) }
    }
    for _ in 0..<(isSweep ? 5_000 : 60) {
      divisors.append(Constant(type, low: random.next() >> UInt64(random.below(type.bitWidth))))
    }
    for divisor in divisors where divisor.low > 1 {
      var dividends = [0, 1, 2, -1, -2].map { Constant(type, $0) }
      for near in -1...1 {
        dividends.append(Constant(type, (1 as Int128) << Int128(type.bitWidth - 1) + Int128(near)))
        let multiple = divisor.low &* random.next()
        dividends.append(Constant(type, low: multiple &+ UInt64(bitPattern: Int64(near))))
      }
      for _ in 0..<(isSweep ? 200 : 10) {
        dividends.append(Constant(type, low: random.next() >> UInt64(random.below(64))))
      }
      check(opcode, divisor, dividends)
    }
  }

  /// Expands one division and computes it for all dividends.
  func check(_ opcode: Opcode, _ divisor: Constant, _ dividends: [Constant]) {
    let type = divisor.type
    var function = Function(name: "f", signature: Signature([type], [type]))
    let entry = function.makeBlock()
    let dividend = function.appendParameter(type, to: entry)
    function.beginBlock(entry)
    let division = Record(
      opcode, Shape(type), opcode.format, type: type, a: dividend.rawValue, b: function.constant(divisor).rawValue)
    let result = function.append(division)
    let list = function.appendList([Value(result)])
    function.append(Record(.return, .i64, Opcode.return.format, type: nil, a: list, b: 1))
    let isLeft = (opcode == .divideSigned || opcode == .remainderSigned) && divisor.signed == -1
    var pass = DivisionByConstants()
    pass.run(on: &function)
    for value in dividends {
      var values = [Constant?](repeating: nil, count: function.recordCount)
      values[dividend.index] = value
      var result: Constant?
      for instruction in function.instructions(of: entry) {
        let record = function[instruction]
        func operand(_ number: UInt32) -> Constant {
          function.constant(Value(rawValue: number)) ?? values[Int(number)] ?? Constant(.i8, 0)
        }
        if record.opcode == .return {
          result = operand(function.list(of: record)[0].rawValue)
        } else {
          if !isLeft { #expect(record.opcode != opcode) }
          let b = record.format.contains(.b) ? operand(record.b) : operand(record.a)
          values[instruction.index] =
            try? Evaluation.evaluate(record, in: function, operand(record.a), b, b)?.first
        }
      }
      let expected = try? Evaluation.evaluate(division, in: function, value, divisor, divisor)?.first
      if let expected, result != expected {
        Issue.record("\(opcode) \(type) \(value.low) by \(divisor.low): \(String(describing: result))")
        return
      }
    }
  }
}
