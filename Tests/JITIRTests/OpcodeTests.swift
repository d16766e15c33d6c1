import JITIR
import Testing

@Suite struct OpcodeTests {
  @Test func spellingsAreUnique() {
    #expect(Set(Opcode.rows.map(\.spelling)).count == Opcode.allCases.count)
  }

  @Test func recordsAre16Bytes() { #expect(MemoryLayout<Record>.size == 16) }

  @Test func derivedTraits() {
    let integerComparisons: [Opcode] = [
      .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned, .greaterSigned,
      .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned,
    ]
    let comparisons: [Opcode] =
      integerComparisons + [
        .floatEqual, .floatNotEqual, .floatLess, .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual,
        .floatUnordered,
      ]
    func opcodes(_ trait: OpcodeTraits) -> [Opcode] { Opcode.allCases.filter { $0.traits.contains(trait) } }
    #expect(opcodes(.shift) == [.shiftLeft, .shiftRightSigned, .shiftRightUnsigned, .rotateLeft, .rotateRight])
    #expect(opcodes(.integerComparison) == integerComparisons)
    #expect(opcodes(.comparison) == comparisons)
    #expect(opcodes(.truth) == comparisons + [.anyTrue, .allTrue])
    #expect(opcodes(.load) == [.load, .loadSigned, .loadUnsigned])
    #expect(opcodes(.store) == [.store, .storeNarrow])
    #expect(opcodes(.division) == [.divideSigned, .divideUnsigned, .remainderSigned, .remainderUnsigned])
  }

  /// What is commutative gives the same for exchanged operands; a comparison and its counterparts agree.
  @Test func exchangedOperands() throws {
    let module = try Module(parsing: "function @f() {\nentry:\n  return\n}\n")
    let function = try #require(module.functions[0].body)
    func evaluate(_ opcode: Opcode, _ shape: Shape, _ a: Constant, _ b: Constant) -> Evaluation.Results? {
      let type: ValueType = shape.hasLanes ? .v128 : opcode.isComparison ? .i8 : shape.lane
      let record = Record(opcode, shape, opcode.format, type: type)
      // A third operand, the carry, is 1.
      return try? Evaluation.evaluate(record, in: function, a, b, Constant(.i8, 1))
    }
    let numbers: [UInt64] = [0, 1, 7, 0x7F, 0x80, 0xFF, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, .max]
    for opcode in Opcode.allCases where opcode.isCommutative || opcode.isIntegerComparison {
      for shape in opcode.row.shapes.members {
        for a in numbers {
          for b in numbers {
            let type = shape.valueType
            let (first, second) = (Constant(type, low: a), Constant(type, low: b))
            let result = evaluate(opcode, shape, first, second)
            if opcode.isCommutative { #expect(result == evaluate(opcode, shape, second, first), "\(opcode).\(shape)") }
            guard let exchanged = opcode.exchanged, let negated = opcode.negated else { continue }
            #expect(result == evaluate(exchanged, shape, second, first), "\(opcode).\(shape)")
            if !shape.hasLanes { #expect(result != evaluate(negated, shape, first, second), "\(opcode).\(shape)") }
          }
        }
      }
    }
  }
}
