import JITMachineCode
import Testing

@testable import TableGenerator

/// Instructions that are made from others are rows of the table.
@Suite struct InstructionFamilyTests {
  private static let forms = Dictionary(
    uniqueKeysWithValues: FormNames(.shared).entries.map { ($0.name, $0.row.form) })

  private static let arithmetic: [String] = ["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"]

  /// Instructions with a form for each size.
  private static let allSizes: [String] = {
    var names: [String] = []
    for name in arithmetic { names += [name + "R32RM32", name + "RM32R32", name + "RM32I32"] }
    for name in ["shl", "shr", "sar", "rol", "ror"] { names += [name + "RM32CL", name + "RM32I8"] }
    names += ["movR32RM32", "movRM32R32", "movRM32I32", "testRM32R32", "testRM32I32", "notRM32", "negRM32", "mulRM32"]
    names += ["imulRM32", "divRM32", "idivRM32", "xaddRM32R32", "cmpxchgRM32R32", "xchgM32R32"]
    return names
  }()

  /// Instructions that have no form for 8 bits, or another one.
  private static let largeSizes: [String] = {
    var names = arithmetic.map { (name: String) in name + "RM32I8" }
    names += ["imulR32RM32", "imulR32RM32I8", "imulR32RM32I32", "cmovoR32RM32", "bsfR32RM32", "bsrR32RM32"]
    names += ["lzcntR32RM32", "tzcntR32RM32", "popcntR32RM32", "leaR32M"]
    return names
  }()

  /// The name's operands of 32 bits, with another size.
  private func form(_ name: String, _ bits: Int) throws -> X86_64.InstructionForm {
    var name = name.replacing("R32", with: "R\(bits)").replacing("RM32", with: "RM\(bits)").replacing(
      "M32", with: "M\(bits)")
    // The immediate of 64-bit instructions has 32 bits.
    name.replace("I32", with: "I\(min(bits, 32))")
    return try #require(Self.forms[name], "\(name)")
  }

  @Test(arguments: allSizes)
  func sizes(name: String) throws {
    let word = try form(name, 32)
    #expect(word.sized(4) == word)
    #expect(try word.sized(1) == form(name, 8))
    for bits in [16, 64] {
      let other = try form(name, bits)
      #expect(word.sized(bits / 8) == other)
      #expect(other.unsized == word)
      #expect(other.operandSize == bits / 8)
    }
  }

  @Test(arguments: largeSizes)
  func sizesFrom16(name: String) throws {
    let word = try form(name, 32)
    for bits in [16, 64] { #expect(try word.sized(bits / 8) == form(name, bits)) }
  }

  @Test func conditions() throws {
    let names = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]
    for (condition, name) in zip(X86_64.Condition.allCases, names) {
      for (prefix, operands) in [("j", "Rel8"), ("j", "Rel32"), ("set", "RM8"), ("cmov", "R32RM32")] {
        let overflow = try #require(Self.forms[prefix + "o" + operands])
        #expect(overflow.with(condition) == Self.forms[prefix + name + operands], "\(prefix)\(name)")
      }
    }
  }

  /// A pair's encodings are rows of the table, but for what the assembler alone uses.
  @Test func pairs() {
    let pairs = VectorPairs(FormNames(.shared))
    #expect(pairs.names.isSuperset(of: ["paddb", "addss", "movupsXXM128", "movupsXM128X", "psrldXI8", "movqXRM64"]))
    #expect(X86_64.mnemonic(of: X86_64.VectorInstruction.paddb.legacy) == "paddb")
    #expect(X86_64.mnemonic(of: X86_64.VectorInstruction.paddb.vex) == "vpaddb")
  }
}
