import JITIR
import TestSupport

/// Branches, loops and calls.
extension FunctionGenerator {
  /// Two ways that come together, with a value from each.
  mutating func conditional(depth: Int) {
    let type = random.pick(options.types)
    let (then, otherwise, join) = (f.makeBlock(), f.makeBlock(), f.makeBlock([type]))
    f.branch(if: condition(), then: then, else: otherwise)
    count(2)
    for block in [then, otherwise] {
      f.seal(block)
      f.begin(block)
      arm(join, type, depth)
    }
    f.seal(join)
    f.begin(join)
    define(f.parameters(of: join)[0])
  }

  /// Statements, then a branch to `join` with a value.
  private mutating func arm(_ join: Block, _ type: ValueType, _ depth: Int) {
    scope { generator in
      generator.statements(depth: depth + 1)
      if generator.f.currentBlock != nil { generator.f.branch(to: join, generator.value(type)) }
    }
  }

  /// A loop that ends after a few rounds.
  mutating func loop(depth: Int) {
    let rounds = 1 + random.below(6)
    guard cost + repetitions * rounds * 8 < FunctionGenerator.costLimit else { return count() }
    let counter = f.variable(f.constant(.i64, 0))
    let (next, body, exit) = (f.makeBlock(), f.makeBlock(), f.makeBlock())
    f.branch(to: next)
    f.begin(next)
    let outer = repetitions
    repetitions *= rounds
    exits.append(exit)
    scope { generator in
      let round = generator.f[counter]
      generator.define(round)
      generator.f[counter] = generator.f.add(round, 1)
      generator.f.branch(if: generator.f.lessUnsigned(round, rounds), then: body, else: exit)
      generator.f.seal(body)
      generator.f.begin(body)
      generator.count(4)
      generator.statements(depth: depth + 1)
      if generator.f.currentBlock != nil { generator.f.branch(to: next) }
    }
    exits.removeLast()
    repetitions = outer
    f.seal(next)
    f.seal(exit)
    f.begin(exit)
  }

  /// Leaves a loop around, sometimes.
  mutating func leave() {
    let stay = f.makeBlock()
    f.branch(if: condition(), then: random.pick(exits), else: stay)
    f.seal(stay)
    f.begin(stay)
    count(2)
  }

  /// A switch whose ways come together.
  mutating func choice(depth: Int) {
    let type = random.pick(options.types)
    let join = f.makeBlock([type])
    let arms = (0..<random.below(6)).map { _ in f.makeBlock() }
    let index = value(random.pick([.i8, .i16, .i32, .i64]))
    let small = random.chance(70) ? f.and(index, 7) : index
    f.switch(small, arms.map { .to($0) }, default: .to(join, value(type)))
    count(2)
    for block in arms {
      f.seal(block)
      f.begin(block)
      arm(join, type, depth)
    }
    f.seal(join)
    f.begin(join)
    define(f.parameters(of: join)[0])
  }

  /// Blocks that branch anywhere among themselves, until they have run often enough.
  mutating func stateMachine() {
    let steps = 4 + random.below(12)
    let fuel = f.variable(f.constant(.i32, steps))
    let blocks = (0..<(3 + random.below(6))).map { _ in f.makeBlock(random.chance(50) ? [.i64] : []) }
    let exit = f.makeBlock()
    repetitions = steps
    jump(blocks)
    for block in blocks {
      f.begin(block)
      scope { generator in
        for parameter in generator.f.parameters(of: block) { generator.define(parameter) }
        let left = generator.f.subtract(generator.f[fuel], 1)
        generator.f[fuel] = left
        let go = generator.f.makeBlock()
        generator.f.branch(if: left, then: go, else: exit)
        generator.f.seal(go)
        generator.f.begin(go)
        generator.count(3)
        generator.statements(depth: 2)
        if generator.f.currentBlock != nil { generator.jump(blocks) }
      }
    }
    repetitions = 1
    f.begin(exit)
  }

  /// A branch to one or several of `blocks`.
  private mutating func jump(_ blocks: [Block]) {
    switch random.below(3) {
    case 0: f.branch(to: blocks[0], arguments: arguments(of: blocks[0]))
    case 1: f.branch(if: condition(), then: destination(blocks), else: destination(blocks))
    default:
      let destinations = (0..<random.below(5)).map { _ in destination(blocks) }
      f.switch(f.and(value(.i32), 7), destinations, default: destination(blocks))
    }
    count(2)
  }

  private mutating func destination(_ blocks: [Block]) -> FunctionBuilder.Destination {
    let block = random.pick(blocks)
    return .to(block, arguments: arguments(of: block))
  }

  /// Values for the parameters that `stateMachine` gave a block; variables may have added more.
  private mutating func arguments(of block: Block) -> [Value] {
    f.parameters(of: block).map { f.type(of: $0) }.map { value($0) }
  }

  // MARK: - Calls

  /// The functions that can still be called without running too long.
  private func callees(where isWanted: (Signature) -> Bool) -> [FunctionIndex] {
    costs.indices.filter { cost + costs[$0] * repetitions < FunctionGenerator.costLimit * 2 }
      .map { FunctionIndex($0) }.filter { isWanted(module[$0].signature) }
  }

  mutating func call() {
    let possible = callees { _ in true }
    guard !possible.isEmpty else { return count() }
    let callee = random.pick(possible)
    let signature = module[callee].signature
    let witnesses = random.chance(40) ? (0..<(1 + random.below(16))).map { _ in value(random.pick(options.types)) } : []
    let arguments = signature.parameters.map { value($0) }
    let results: ResultList
    if random.chance(25) {
      results = f.callIndirect(address(of: callee), signature, arguments)
    } else {
      results = f.call(callee, arguments)
    }
    for result in results { define(result) }
    cost += costs[callee.index] * repetitions
    count()
    witness(witnesses)
  }

  /// The address of a function: as such, or from a table in memory.
  private mutating func address(of callee: FunctionIndex) -> Value {
    guard options.hasMemory, random.chance(40) else { return f.address(of: callee) }
    return f.load(.i64, at: f.address(of: data.table), MemoryAccess(offset: Int64(8 * callee.index)))
  }

  /// Makes the function's results depend on values that have been kept across a call.
  private mutating func witness(_ values: [Value]) {
    for value in values {
      switch f.type(of: value) {
      case .f32: define(f.emit(.bitcast, canonical(value), shape: .f32, to: .i32))
      case .f64: define(f.emit(.bitcast, canonical(value), shape: .f64, to: .i64))
      case .v128: define(f.emit(.bitcast, value, shape: .v128, to: .i128))
      default: define(f.add(value, 1))
      }
    }
    count(values.count)
  }

  /// Ends the function with a call of another one, if there is one with the same results.
  mutating func tailCall(_ signature: Signature) -> Bool {
    let possible = callees { $0.results == signature.results }
    guard !possible.isEmpty else { return false }
    let callee = random.pick(possible)
    let arguments = module[callee].signature.parameters.map { value($0) }
    if random.chance(30) {
      f.tailCallIndirect(address(of: callee), module[callee].signature, arguments)
    } else {
      f.tailCall(callee, arguments)
    }
    cost += costs[callee.index]
    return true
  }
}
