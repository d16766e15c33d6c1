import JITIR

/// Functions of any size, built as a front end would: arithmetic, loads and stores, conditions, and a loop now and then.
enum SyntheticFunction {
  /// A module with one function of exactly `count` instructions, `count` ≥ 32.
  static func module(_ count: Int) -> Module { must { try build(count) } }

  private static func build(_ count: Int) throws -> Module {
    var module = Module()
    var f = FunctionBuilder(module, "synthetic", Signature([.i64, .i64, .i64], [.i64]))
    let (a, b, memory) = (f.parameters[0], f.parameters[1], f.parameters[2])
    var x = a
    var y = b
    var z = f.add(a, b)
    var built = 1
    var number = 0
    while built + segmentSize + 2 <= count {
      segment(&f, number, &x, &y, &z, memory)
      built += segmentSize
      number += 1
    }
    while built + 1 < count {
      x = f.add(x, y)
      built += 1
    }
    f.return(x)
    try f.finish(into: &module)
    guard module.instructionCount == count else { fatalError("\(module.instructionCount) instructions, not \(count)") }
    return module
  }

  private static let segmentSize = 17

  /// A block, a condition and where its ways meet; every fourth segment is a loop.
  private static func segment(
    _ f: inout FunctionBuilder, _ number: Int, _ x: inout Value, _ y: inout Value, _ z: inout Value, _ memory: Value
  ) {
    let head = f.makeBlock([.i64, .i64, .i64])
    let then = f.makeBlock()
    let join = f.makeBlock([.i64])
    let exit = f.makeBlock()
    f.branch(to: head, x, y, z)
    f.begin(head)
    (x, y, z) = (f.parameters(of: head)[0], f.parameters(of: head)[1], f.parameters(of: head)[2])
    let sum = f.add(x, y)
    let product = f.multiply(sum, z)
    let word = f.load(.i64, at: memory, MemoryAccess(offset: Int64(8 * (number % 8))))
    let mixed = f.xor(product, word)
    let shifted = f.shiftRightUnsigned(mixed, 3)
    let difference = f.subtract(shifted, y)
    f.store(difference, at: memory, MemoryAccess(offset: Int64(8 * ((number + 3) % 8))))
    let low = f.and(difference, 255)
    let isSmall = f.lessSigned(low, 128)
    f.branch(if: isSmall, then: .to(then), else: .to(join, mixed))
    f.begin(then)
    let other = f.add(low, sum)
    f.branch(to: join, other)
    f.begin(join)
    let merged = f.add(f.parameters(of: join)[0], difference)
    if number % 4 == 3 {
      let isDone = f.lessSigned(merged, 1 << 40)
      f.branch(if: isDone, then: .to(exit), else: .to(head, mixed, merged, shifted))
    } else {
      y = f.xor(merged, low)
      f.branch(to: exit)
    }
    f.begin(exit)
    y = f.add(merged, y)
    (x, z) = (mixed, shifted)
  }
}
