import JITIR
import Testing

@Suite struct BuilderTests {
  /// The text of the function that `build` makes, which must be valid.
  func text(
    _ signature: Signature, in module: Module = Module(), _ build: (inout FunctionBuilder) -> Void
  ) throws -> String {
    var module = module
    var builder = FunctionBuilder(module, "f", signature)
    build(&builder)
    let index = try builder.finish(into: &module)
    try module.verify()
    var alone = Module()
    alone.define(try #require(module[index].body))
    return alone.text
  }

  @Test func loopWithVariables() throws {
    let text = try text(Signature([.i64, .i64], [.i64])) { f in
      let (x, y) = (f.variable(f.parameters[0]), f.variable(f.parameters[1]))
      f.while { f in
        f.notEqual(f[y], 0)
      } do: { f in
        let rest = f.remainderUnsigned(f[x], f[y])
        f[x] = f[y]
        f[y] = rest
      }
      f.return(f[x])
    }
    #expect(
      text == """
        function @f(%0: i64, %1: i64) -> i64 {
        block0:
          branch block1(%1, %0)

        block1(%2: i64, %3: i64):
          %4 = not_equal.i64 %2, 0
          branch_if %4, block2, block3

        block2:
          %5 = remainder_unsigned.i64 %3, %2
          branch block1(%5, %2)

        block3:
          return %3
        }

        """)
  }

  @Test func variablesThatNeedNoParameter() throws {
    let text = try text(Signature([.i64], [.i64])) { f in
      let unchanged = f.variable(f.parameters[0])
      let changed = f.variable(.i64)
      f.loop { f, loop in
        f.if(f.lessSigned(f[unchanged], 10)) { f in
          f[changed] = f.add(f[changed], f[unchanged])
        } else: { f in
          f.branch(to: loop.exit)
        }
      }
      f.return(f[changed])
    }
    #expect(
      text == """
        function @f(%0: i64) -> i64 {
        block0:
          branch block1(0)

        block1(%1: i64):
          %2 = less_signed.i64 %0, 10
          branch_if %2, block2, block3

        block2:
          %3 = add.i64 %1, %0
          branch block4

        block3:
          branch block5

        block4:
          branch block1(%3)

        block5:
          return %1
        }

        """)
  }

  @Test func branchesThatGoOn() throws {
    let text = try text(Signature([.i64], [.i64])) { f in
      let count = f.variable(f.parameters[0])
      let done = f.makeBlock()
      for _ in 0..<2 {
        f.branch(if: f.equal(f[count], 0), to: done)
        f[count] = f.subtract(f[count], 1)
      }
      f.branch(to: done)
      f.begin(done)
      f.return(f[count])
    }
    #expect(
      text == """
        function @f(%0: i64) -> i64 {
        block0:
          %1 = equal.i64 %0, 0
          branch_if %1, block3(%0), block1

        block1:
          %2 = subtract.i64 %0, 1
          %3 = equal.i64 %2, 0
          branch_if %3, block3(%2), block2

        block2:
          %4 = subtract.i64 %2, 1
          branch block3(%4)

        block3(%5: i64):
          return %5
        }

        """)
  }

  @Test func mistakesNameTheCall() throws {
    var module = Module()
    let callee = module.importFunction("g", Signature([.i32], []))
    var f = FunctionBuilder(module, "f", Signature([.i64, .f64], [.i64]))
    let line = #line
    let sum = f.add(f.parameters[0], f.parameters[1])
    f.call(callee, sum)
    _ = f.floatAdd(sum, 1)
    f.return(f.parameters[1])
    f.trap(.unreachable)
    let lost = f.makeBlock(name: "lost")
    f.begin(lost)
    do {
      try f.finish(into: &module)
      Issue.record("no error")
    } catch {
      let file = "JITIRTests/BuilderTests.swift"
      #expect(
        error.description == """
          \(file):\(line + 1): @f: `add.i64`: operand 2 is of type f64, not i64
          \(file):\(line + 2): @f: call: argument 1 is of type i64, not i32
          \(file):\(line + 3): @f: `float_add` can't be applied to i64
          \(file):\(line + 4): @f: return: result 1 is of type f64, not i64
          \(file):\(line + 5): @f: `trap` comes after a terminator: begin a block first
          @f: block lost has no terminator
          """)
    }
  }

  @Test func everyWayToLeaveABlock() throws {
    var module = Module()
    let callee = module.importFunction("g", Signature([.i32], [.i64, .i8]))
    let text = try text(Signature([.i64, .i32], [.i64, .i8]), in: module) { f in
      let (zero, one) = (f.makeBlock([.i64], name: "zero"), f.makeBlock(name: "one"))
      let rest = f.makeBlock(name: "rest")
      f.switch(f.parameters[1], [.to(zero, f.parameters[0]), .to(one)], default: .to(rest))
      f.begin(zero)
      let results = f.results(f.emit(.addOverflowSigned, f.parameters(of: zero)[0], f.parameters[0]))
      f.return(results[0], results[1])
      f.begin(one)
      let address = f.address(of: callee)
      f.tailCallIndirect(address, Signature([.i32], [.i64, .i8]), [f.parameters[1]])
      f.begin(rest)
      let both = f.call(callee, f.parameters[1])
      f.return(both[0], both[1])
    }
    #expect(text.contains("switch.i32 %1, [zero(%0), one], rest"))
    #expect(text.contains("tail_call_indirect"))
  }
}

/// Building many functions fast.
@Suite struct ReuseTests {
  @Test func formsAreCheckedLikeOpcodes() throws {
    #expect(InstructionTemplate(.add) == nil)
    #expect(InstructionTemplate(.add, .f64) == nil)
    #expect(InstructionTemplate(.zeroExtend, .i32) == nil)
    #expect(InstructionTemplate(.zeroExtend, .i32, to: .i16) == nil)
    #expect(InstructionTemplate(.unreachable) != nil)
    let module = Module()
    let signature = Signature([.i64, .i32, .v128], [.i64])
    let forms = [
      try #require(InstructionTemplate(.add, .i64)), try #require(InstructionTemplate(.zeroExtend, .i32, to: .i64)),
      try #require(InstructionTemplate(.extractLane, .i64x2)), try #require(InstructionTemplate(.trapIf)),
    ]
    var f = FunctionBuilder(module, "f", signature)
    let (x, y, vector) = (f.parameters[0], f.parameters[1], f.parameters[2])
    let sum = f.emit(forms[0], x, f.emit(forms[1], y))
    let line = #line
    f.emit(forms[0], x, y)
    f.emit(forms[0], x)
    f.emit(forms[2], vector, immediate: 2)
    f.emit(forms[3], y, immediate: 100)
    f.emit(forms[0], x, Value(rawValue: 1000))
    f.return(f.emit(.add, sum, f.emit(forms[2], vector, immediate: 1)))
    do {
      _ = try f.finish()
      Issue.record("no error")
    } catch {
      #expect(error.mistakes.map(\.line) == (1...5).map { line + $0 })
      #expect(error.mistakes[0].message == "`add.i64`: operand 2 is of type i32, not i64")
      #expect(error.mistakes[1].message == "`add` takes 2 operands, not 1")
    }
  }

  /// One builder makes the same as one for each function does, whatever was built before.
  @Test func buildersAreReused() throws {
    var module = Module()
    let indices = (0..<3).map { module.declareFunction("f\($0)", Signature([.i64], [.i64])) }
    func build(_ f: inout FunctionBuilder, _ number: Int) {
      let count = f.variable(f.parameters[0])
      for _ in 0..<(3 - number) {
        f.while { f in
          f.notEqual(f[count], 0)
        } do: { f in
          f[count] = f.subtract(f[count], number + 1)
        }
      }
      f.return(f.add(f[count], number))
    }
    var reused = FunctionBuilder(module, defining: indices[0])
    for (number, index) in indices.enumerated() {
      reused.restart(module, defining: index)
      build(&reused, number)
      var single = FunctionBuilder(module, defining: index)
      build(&single, number)
      let function = try reused.take()
      let other = try single.finish()
      #expect(function.isEquivalent(to: other))
      module.define(index, function)
      // Between two functions there is nothing to add to, which is a mistake that is forgotten.
      reused.return(Value(rawValue: 0))
    }
    try module.verify()
  }

  /// Each variable would be a parameter of each loop.
  @Test(.enabled(if: isSweep, "takes many seconds in debug")) func tooManyParameters() {
    let module = Module()
    var f = FunctionBuilder(module, "large", Signature([.i64]))
    let variables = (0..<20_000).map { _ in f.variable(.i64) }
    let headers = (0..<128).map { _ in f.makeBlock() }
    for header in headers {
      f.branch(to: header)
      f.begin(header)
    }
    for variable in variables { f[variable] = f.add(f[variable], 1) }
    let wasTooLarge = f.isTooLarge
    #expect(!wasTooLarge)
    for header in headers.reversed() {
      let next = f.makeBlock()
      f.branch(if: f.parameters[0], then: header, else: next)
      f.seal(header)
      f.begin(next)
    }
    f.return()
    let isTooLarge = f.isTooLarge
    #expect(isTooLarge)
    do {
      _ = try f.finish()
      Issue.record("no error")
    } catch {
      #expect(error.description == "@large: variables need too many block parameters")
    }
  }
}

/// What a front end can tell the builder about structured control flow.
@Suite struct StructureHintTests {
  /// `sum` is assigned in the loop, `step` is not: only the first becomes a parameter, whatever the order of sealing.
  @Test func loopsWithKnownAssignments() throws {
    var module = Module()
    var f = FunctionBuilder(module, "triangle", Signature([.i64, .i64], [.i64]))
    let (count, step) = (f.variable(f.parameters[0]), f.variable(f.parameters[1]))
    let sum = f.variable(.i64)
    let (header, body, done) = (f.makeBlock(), f.makeBlock(), f.makeBlock())
    f.branch(to: header)
    f.beginLoop(header, assigning: [count, sum])
    f.branch(if: f[count], then: body, else: done)
    f.seal(body)
    f.begin(body)
    f[sum] = f.add(f[sum], f.multiply(f[count], f[step]))
    f[count] = f.subtract(f[count], 1)
    f.branch(to: header)
    f.seal(header)
    f.seal(done, after: header)
    f.begin(done)
    f.return(f.add(f[sum], f[step]))
    try f.finish(into: &module)
    #expect(module.functions[0].body!.parameters(of: header).count == 2)
    #expect(
      try Interpreter(module).call("triangle", [Constant(4 as Int64), Constant(3 as Int64)]) == [Constant(33 as Int64)])
  }

  @Test func branchToASealedBlock() throws {
    let module = Module()
    var f = FunctionBuilder(module, "wrong", Signature())
    let block = f.makeBlock()
    f.seal(block)
    f.branch(to: block)
    f.begin(block)
    f.return()
    do {
      _ = try f.finish()
      Issue.record("no error")
    } catch {
      #expect(error.description.contains("is branched to after it was sealed"))
    }
  }
}
