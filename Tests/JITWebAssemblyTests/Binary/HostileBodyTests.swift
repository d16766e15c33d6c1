import JIT
import JITWebAssembly
import TestSupport
import Testing

/// Bodies that are small, and would become large.
@Suite struct HostileBodyTests {
  /// Each local is assigned in the innermost of many loops, so each would be a parameter of each loop.
  @Test(.enabled(if: SweepSize.current > .brief, "takes many seconds in debug")) func manyLocalsInManyLoops() throws {
    let (localCount, loopCount) = (50_000, 64)
    var body: [UInt8] = []
    for _ in 0..<loopCount { body += [0x03, 0x40] }
    for local in 0..<localCount {
      let number = ModuleBytes.leb(local)
      body += [0x20] + number + [0x41, 1, 0x6A, 0x21] + number
    }
    for _ in 0..<loopCount { body += [0x20, 0, 0x0D, 0, 0x0B] }
    var module = ModuleBytes()
    module.function(locals: [1] + ModuleBytes.leb(localCount) + [0x7F], body)
    let error = #expect(throws: WebAssemblyError.self) { try module.load() }
    #expect(error?.kind == .limit)
    #expect(error?.message == "too many locals in too many blocks")
  }

  /// Each branch of three bytes takes a thousand operands along, and a table of branches that many for each label.
  @Test func manyArguments() throws {
    let (arity, branchCount) = (1000, 2000)
    let constants = [[UInt8]](repeating: [0x41, 0], count: arity).flatMap(\.self)
    let branches = [[UInt8]](repeating: [0x41, 0, 0x0D, 0], count: branchCount).flatMap(\.self)
    var table: [UInt8] = [0x41, 0, 0x0E]
    table += ModuleBytes.leb(branchCount)
    table += [UInt8](repeating: 0, count: branchCount + 1)
    for code in [branches, table] {
      var module = ModuleBytes()
      let type = module.type([], [WebAssemblyType](repeating: .i32, count: arity))
      var body: [UInt8] = [0x02]
      body += ModuleBytes.leb(type)
      body += constants
      body += code
      body += [0x0B]
      body += [UInt8](repeating: 0x1A, count: arity)
      module.function(nil, [], [], body)
      let error = #expect(throws: WebAssemblyError.self) { try module.load() }
      #expect(error?.kind == .limit)
      #expect(error?.message == "too many arguments of calls and branches")
    }
  }

  /// A few bytes for a function whose type has a thousand parameters, or which has fifty thousand locals, or for an
  /// import.
  @Test(.enabled(if: SweepSize.current > .brief, "takes many seconds in debug")) func manyFunctionsWithMany() throws {
    let many = [WebAssemblyType](repeating: .i64, count: 1000)
    var parameters = ModuleBytes()
    for _ in 0..<2000 { parameters.function(nil, many, [], [0x01]) }
    var results = ModuleBytes()
    for _ in 0..<2000 { results.function(nil, [], many, [0x00]) }
    var locals = ModuleBytes()
    for _ in 0..<1000 { locals.function(locals: [1] + ModuleBytes.leb(50_000) + [0x7F], [0x01]) }
    var imports = ModuleBytes()
    for number in 0..<2000 { _ = imports.importFunction("a", "\(number)", many) }
    // Many bodies share what goes beyond their size.
    var branches = ModuleBytes()
    let type = branches.type([], many)
    let constants = [[UInt8]](repeating: [0x42, 0], count: 1000).flatMap(\.self)
    let branch: [UInt8] = [0x41, 0, 0x0D, 0]
    let body = [0x02] + ModuleBytes.leb(type) + constants + [[UInt8]](repeating: branch, count: 500).flatMap(\.self)
    for _ in 0..<4 {
      branches.function(nil, [], [], body + [0x0B] + [UInt8](repeating: 0x1A, count: 1000))
    }
    for module in [parameters, results, locals, imports, branches] {
      #expect(#expect(throws: WebAssemblyError.self) { try module.load(.interpreted) }?.kind == .limit)
    }
  }

  /// Constant expressions take time in proportion to their length, which is tested by their being no trouble.
  @Test func longConstantExpressions() throws {
    let count = 200_000
    let deep =
      [[UInt8]](repeating: [0x41, 1], count: count).flatMap(\.self) + [UInt8](repeating: 0x6A, count: count - 1)
    let flat = [0x42, 0] + [[UInt8]](repeating: [0x42, 1, 0x7C], count: count).flatMap(\.self)
    var module = ModuleBytes()
    module.global(.i32, deep)
    module.global(.i64, flat)
    module.export("deep", 3, 0)
    module.export("flat", 3, 1)
    let instance = try module.load(.interpreted).instantiate()
    #expect(try instance.global("deep").value == .i32(Int32(count)))
    #expect(try instance.global("flat").value == .i64(Int64(count)))
  }

  /// Locals that are read far from where they are assigned, over branches and loops that assign others, and over some
  /// that may assign them: the results are those of the same steps in Swift.
  @Test(arguments: [Configuration.none, .full, .interpreted])
  func localsReadFarAway(mode: Configuration) throws {
    let (localCount, stepCount) = (200, 2000)
    var body: [UInt8] = []
    var expected = [UInt32](repeating: 0, count: localCount)
    func read(_ local: Int) -> [UInt8] { [0x20] + ModuleBytes.leb(local) }
    func add(_ local: Int, _ number: UInt8) -> [UInt8] {
      read(local) + [0x41, number, 0x6A, 0x21] + ModuleBytes.leb(local)
    }
    for step in 0..<stepCount {
      let (condition, changed) = (step * 7 % localCount, step * 31 % localCount)
      switch step % 4 {
      case 0:
        body += add(changed, 1)
        expected[changed] &+= 1
      case 1:
        // if (condition) changed += 2
        body += read(condition) + [0x04, 0x40] + add(changed, 2) + [0x0B]
        if expected[condition] != 0 { expected[changed] &+= 2 }
      case 2:
        // if (condition) changed += 3 else condition += 1
        body += read(condition) + [0x04, 0x40] + add(changed, 3) + [0x05] + add(condition, 1) + [0x0B]
        if expected[condition] != 0 { expected[changed] &+= 3 } else { expected[condition] &+= 1 }
      default:
        // do changed += 1 while (changed & 3)
        body += [0x03, 0x40] + add(changed, 1) + read(changed) + [0x41, 3, 0x71, 0x0D, 0, 0x0B]
        repeat { expected[changed] &+= 1 } while expected[changed] & 3 != 0
      }
    }
    body += [0x41, 0]
    for local in 0..<localCount { body += [0x41, 31, 0x6C] + read(local) + [0x6A] }
    var module = ModuleBytes()
    module.function("f", [], [.i32], locals: [1] + ModuleBytes.leb(localCount) + [0x7F], body)
    let sum = expected.reduce(0 as UInt32) { $0 &* 31 &+ $1 }
    let instance = try module.load(mode).instantiate()
    #expect(try instance.call("f") == [.i32(Int32(bitPattern: sum))])
  }
}
