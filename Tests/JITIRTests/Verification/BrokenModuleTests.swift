import JITIR
import JITTestSupport
import TestSupport
import Testing

/// What only the unchecked interface can make: every rule of the verifier has a module that breaks it, and no module,
/// however broken, crashes it.
@Suite struct BrokenModuleTests {
  /// The rules broken by a function of two blocks after `damage` has been done to it.
  func rules(_ damage: (inout Module, inout Function) -> Void) -> Set<Violation.Rule> {
    var module = Module()
    var function = Function(name: "f", signature: Signature([.i64, .i64], [.i64]))
    let entry = function.makeBlock()
    let a = function.appendParameter(.i64, to: entry)
    let b = function.appendParameter(.i64, to: entry)
    function.beginBlock(entry)
    let sum = function.append(
      Record(.addOverflowSigned, .i64, Opcode.addOverflowSigned.format, type: .i64, a: a.rawValue, b: b.rawValue))
    let flag = function.appendResult(.i8, of: sum)
    let access = function.intern(MemoryAccess(offset: 8))
    function.append(
      Record(.store, .i64, Opcode.store.format, type: nil, a: sum.rawValue, b: a.rawValue, c: access.rawValue))
    let next = function.makeBlock()
    let parameter = function.appendParameter(.i8, to: next)
    let target = function.appendTarget(next, [flag])
    function.append(Record(.branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue))
    function.beginBlock(next)
    let wide = function.append(
      Record(.zeroExtend, .i8, Opcode.zeroExtend.format, type: .i64, a: parameter.rawValue))
    let list = function.appendList([Value(wide)])
    function.append(Record(.return, .i64, Opcode.return.format, type: nil, a: list, b: 1))
    damage(&module, &function)
    module.define(function)
    do { try module.verify() } catch { return Set(error.violations.map(\.rule)) }
    return []
  }

  /// The instruction of the function with this opcode.
  func find(_ opcode: Opcode, _ function: Function) -> Instruction {
    function.blocks.flatMap { function.instructions(of: $0) }.first { function[$0].opcode == opcode }!
  }

  @Test func soundFunction() { #expect(rules { _, _ in } == []) }

  @Test func modules() {
    #expect(rules { module, _ in module.importFunction("f", Signature()) } == [.uniqueNames])
    #expect(rules { module, _ in _ = module.declareFunction("g", Signature()) } == [.bodies])
    for signature in [Signature([.i32], signedParameters: [0]), Signature([], [.i8], signedResults: [1])] {
      #expect(rules { module, _ in module.importFunction("g", signature) } == [.signatures])
    }
    #expect(
      rules { module, _ in module.exports.append(Export(name: "x", item: .data(DataIndex(0)))) } == [.exports])
    #expect(
      rules { module, _ in module.define(DataObject(name: "d", bytes: [], alignment: 3)) } == [.dataObjects])
    #expect(
      rules { module, _ in
        module.define(
          DataObject(name: "d", bytes: [0], relocations: [DataRelocation(offset: 0, target: .data(DataIndex(0)))]))
      } == [.dataObjects])
    #expect(
      rules { module, _ in
        module.define(
          DataObject(
            name: "d", bytes: [UInt8](repeating: 0, count: 8),
            relocations: [DataRelocation(offset: 0, target: .function(FunctionIndex(9)))]))
      } == [.dataObjects])
  }

  @Test func functions() {
    #expect(rules { _, f in f.signature = Signature([.i64], [.i64]) } == [.entry])
    #expect(rules { _, f in f.beginBlock(Block(0)) } == [.placement])
    #expect(rules { _, f in f.stackSlots.append(StackSlotDescription(size: 8, alignment: 3)) } == [.stackSlots])
    #expect(
      rules { _, f in
        f.setLocation(SourceLocation(file: 3, line: 1), of: find(.store, f))
      } == [.locations])
    #expect(
      rules { _, f in
        var layout = Function.Layout()
        layout.begin(Block(0))
        for _ in 0..<2 { layout.append(find(.store, f)) }
        f.exchangeLayout(with: &layout)
      } == [.placement])
  }

  @Test func records() {
    #expect(rules { _, f in f[find(.store, f)].opcode = .load } == [.records])
    #expect(rules { _, f in f[find(.store, f)].opcode = .constant } == [.records])
    #expect(rules { _, f in f[find(.store, f)].format = [.a, .b, .c] } == [.records])
    #expect(rules { _, f in f[find(.store, f)].shape = .i16x8 } == [.records])
    #expect(rules { _, f in f[find(.store, f)].a = .max } == [.records])
    // A value that the instruction itself is not: a store has no result.
    #expect(rules { _, f in f[find(.store, f)].a = find(.store, f).rawValue } == [.records])
    #expect(rules { _, f in f[find(.return, f)].a = .max } == [.records])
    #expect(rules { _, f in f[find(.branch, f)].b = .max } == [.records])
    #expect(rules { _, f in f[find(.store, f)].c = .max } == [.immediates])
    #expect(rules { _, f in f[find(.store, f)].shape = .i32 } == [.operandTypes])
    #expect(rules { _, f in f[find(.zeroExtend, f)].type = .i8 }.contains(.resultTypes))
    #expect(rules { _, f in f[find(.zeroExtend, f)].type = nil } == [.records])
    #expect(rules { _, f in f[find(.addOverflowSigned, f)].opcode = .add } == [.resultTypes])
    #expect(
      rules { _, f in f.setBlock(of: Target(rawValue: f[find(.branch, f)].b), to: f.makeBlock()) } == [.targets])
  }

  /// Random numbers in random places of random functions.
  @Test func anythingAtAll() throws {
    var random = RandomSource(seed: 1)
    for seed in 0..<UInt64(isSweep ? 2000 : 40) {
      let module = RandomModule(seed: seed).module
      for _ in 0..<10 {
        var broken = module
        guard var function = broken.functions[0].body else { continue }
        for _ in 0...random.below(3) { damage(&function, &random) }
        broken.functions[0].body = function
        _ = try? broken.verify()
      }
    }
  }

  private func damage(_ function: inout Function, _ random: inout RandomSource) {
    let instruction = Instruction(random.below(function.recordCount))
    let word = UInt32(truncatingIfNeeded: random.chance(50) ? UInt64(random.below(200)) : random.next())
    switch random.below(8) {
    case 0: function[instruction].a = word
    case 1: function[instruction].b = word
    case 2: function[instruction].c = word
    case 3: function[instruction].opcode = random.pick(Opcode.allCases)
    case 4: function[instruction].shape = random.pick(Shape.allCases)
    case 5: function[instruction].format = OperandFormat(rawValue: UInt8(truncatingIfNeeded: random.next()))
    case 6: function[instruction].type = random.chance(20) ? nil : random.pick(ValueType.allCases)
    default: function[instruction] = function[Instruction(random.below(function.recordCount))]
    }
  }
}
