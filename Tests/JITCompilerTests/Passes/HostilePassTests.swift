import JITIR
import JITTestSupport
import Testing

@testable import JITCompiler

/// Large and strange functions: a step that is quadratic, or a recursion, would not end here.
@Suite struct HostilePassTests {
  static let size = isSweep ? 100_000 : 1_000

  enum Shape: String, CaseIterable, Sendable {
    case chain, ladder, nestedLoops, sequentialLoops, wideSwitch, switchOfParameters, irreducible, manyParameters
    case storesAndLoads, sumOfConstants
  }

  @Test(arguments: Shape.allCases)
  func shape(_ shape: Shape) throws {
    var module = Module()
    try build(shape, Self.size, &module)
    try module.verify()
    for pass in PassUnderTest.allCases where pass != .inlining {
      var copy = module
      pass.run(on: &copy)
      try copy.verify()
    }
  }

  func build(_ shape: Shape, _ size: Int, _ module: inout Module) throws {
    var f = FunctionBuilder(module, shape.rawValue, Signature([.i64, .i64], [.i64]))
    let x = f.parameters[0]
    let pointer = f.parameters[1]
    var value = x
    switch shape {
    case .chain:
      for number in 0..<size {
        let block = f.makeBlock([.i64])
        f.branch(to: block, f.add(value, number))
        f.begin(block)
        value = f.parameters(of: block)[0]
      }
    case .ladder:
      for number in 0..<size / 2 {
        let (yes, join) = (f.makeBlock(), f.makeBlock([.i64]))
        f.branch(if: f.lessUnsigned(value, number), then: .to(yes), else: .to(join, value))
        f.begin(yes)
        f.branch(to: join, f.multiply(value, x))
        f.begin(join)
        value = f.parameters(of: join)[0]
      }
    case .nestedLoops:
      // Each loop inside the one before.
      var latches: [(header: Block, exit: Block)] = []
      for _ in 0..<size / 10 {
        let (header, exit) = (f.makeBlock(), f.makeBlock())
        f.branch(to: header)
        f.begin(header)
        value = f.add(x, 3)
        latches.append((header, exit))
      }
      for (header, exit) in latches.reversed() {
        f.branch(if: f.lessUnsigned(f.load(.i64, at: pointer), 5), then: header, else: exit)
        f.begin(exit)
      }
    case .sequentialLoops:
      for _ in 0..<size / 10 {
        let (header, body, exit) = (f.makeBlock([.i64]), f.makeBlock(), f.makeBlock())
        f.branch(to: header, f.constant(.i64, 0))
        f.begin(header)
        let counter = f.parameters(of: header)[0]
        f.branch(if: f.lessUnsigned(counter, x), then: body, else: exit)
        f.begin(body)
        f.store(f.multiply(x, x), at: pointer)
        f.branch(to: header, f.add(counter, 1))
        f.begin(exit)
        value = counter
      }
    case .wideSwitch, .switchOfParameters:
      let join = f.makeBlock([.i64])
      let arms = (0..<size / 2).map { _ in f.makeBlock(shape == .wideSwitch ? [] : [.i64]) }
      let values = (0..<(shape == .wideSwitch ? 0 : size / 2)).map { f.add(x, $0) }
      f.switch(
        x, arms.enumerated().map { .to($1, arguments: shape == .wideSwitch ? [] : [values[$0]]) },
        default: .to(join, x))
      for (number, arm) in arms.enumerated() {
        f.begin(arm)
        f.branch(to: join, shape == .wideSwitch ? f.constant(.i64, number) : f.parameters(of: arm)[0])
      }
      f.begin(join)
      value = f.parameters(of: join)[0]
    case .irreducible:
      let blocks = (0..<size / 4).map { _ in f.makeBlock([.i64]) }
      let exit = f.makeBlock([.i64])
      f.branch(if: x, then: .to(blocks[0], x), else: .to(blocks[blocks.count / 2], x))
      for (number, block) in blocks.enumerated() {
        f.begin(block)
        let parameter = f.parameters(of: block)[0]
        let sum = f.add(parameter, 1)
        let far = blocks[(number * 7 + 3) % blocks.count]
        let next = number + 1 < blocks.count ? blocks[number + 1] : exit
        f.branch(if: f.lessUnsigned(sum, 100), then: .to(far, sum), else: .to(next, parameter))
      }
      f.begin(exit)
      value = f.parameters(of: exit)[0]
    case .manyParameters:
      // A loop with thousands of parameters that change places.
      let count = size / 10
      let (header, exit) = (f.makeBlock([ValueType](repeating: .i64, count: count)), f.makeBlock())
      f.branch(to: header, arguments: (0..<count).map { f.constant(.i64, $0) })
      f.begin(header)
      let parameters = f.parameters(of: header).map { $0 }
      f.branch(
        if: f.lessUnsigned(parameters[0], parameters[count - 1]),
        then: .to(header, arguments: parameters.dropFirst() + [f.add(parameters[0], 1)]), else: .to(exit))
      f.begin(exit)
      value = parameters[count / 2]
    case .storesAndLoads:
      for number in 0..<size / 2 {
        let access = MemoryAccess(offset: Int64(number) * 8)
        f.store(value, at: pointer, access)
        value = f.add(value, f.load(.i64, at: pointer, MemoryAccess(offset: Int64(number / 2) * 8)))
      }
    case .sumOfConstants:
      for number in 0..<size { value = f.add(f.xor(value, number), number) }
    }
    f.return(value)
    try f.finish(into: &module)
  }
}
