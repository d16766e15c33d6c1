import JIT

/// Turns expressions into instructions: on one number, or on two at a time in the lanes of a vector.
struct Emitter: ~Copyable {
  var f: FunctionBuilder
  let isVector: Bool
  /// The C functions of the module.
  let imports: [(function: Function, index: FunctionIndex)]
  /// By variable: where its value is.
  var variables: [Value]

  private var lanes: Shape { isVector ? .f64x2 : .f64 }

  mutating func emit(_ expression: Expression) -> Value {
    switch expression {
    case .number(let number): return constant(number)
    case .variable(let number): return variables[number]
    case .negation(let inner): return f.floatNegate(emit(inner), as: lanes)
    case .arithmetic(.power, let base, let exponent): return power(base, exponent)
    case .arithmetic(let sign, let left, let right):
      let (a, b) = (emit(left), emit(right))
      switch sign {
      case .plus: return f.floatAdd(a, b, as: lanes)
      case .minus: return f.floatSubtract(a, b, as: lanes)
      case .times: return f.floatMultiply(a, b, as: lanes)
      case .divided, .power: return f.floatDivide(a, b, as: lanes)
      }
    case .call(let function, let arguments): return call(function, arguments.map { emit($0) })
    case .conditional(let condition, let first, let second): return choose(condition, first, second)
    case .sum(let variable, let lower, let upper, let term): return sum(variable, lower, upper, term)
    }
  }

  // MARK: - Functions

  /// Small whole exponents are products.
  private mutating func power(_ base: Expression, _ exponent: Expression) -> Value {
    guard case .number(let number) = exponent, let count = Int(exactly: number), (1...16).contains(count) else {
      return call(.pow, [emit(base), emit(exponent)])
    }
    var square = emit(base)
    var result: Value?
    var rest = count
    while true {
      if rest & 1 != 0 { result = result.map { f.floatMultiply($0, square, as: lanes) } ?? square }
      rest >>= 1
      guard rest > 0 else { return result! }
      square = f.floatMultiply(square, square, as: lanes)
    }
  }

  private mutating func call(_ function: Function, _ arguments: [Value]) -> Value {
    switch function {
    case .sqrt: return f.floatSquareRoot(arguments[0], as: lanes)
    case .abs: return f.floatAbsolute(arguments[0], as: lanes)
    case .floor: return f.floatFloor(arguments[0], as: lanes)
    case .ceil: return f.floatCeiling(arguments[0], as: lanes)
    case .min: return f.floatMinimum(arguments[0], arguments[1], as: lanes)
    case .max: return f.floatMaximum(arguments[0], arguments[1], as: lanes)
    default: break
    }
    let callee = imports.first { $0.function == function }!.index
    guard isVector else { return f.call(callee, arguments)[0] }
    let low = f.call(callee, arguments.map { lane($0, 0) })[0]
    let high = f.call(callee, arguments.map { lane($0, 1) })[0]
    return f.emit(.replaceLane, splat(low), high, shape: .f64x2, immediate: 1)
  }

  // MARK: - Choices and sums

  /// Only what is chosen is computed; of two lanes that choose differently, both.
  private mutating func choose(_ condition: Condition, _ first: Expression, _ second: Expression) -> Value {
    let holds = emit(condition)
    if isVector {
      let (a, b) = (emit(first), emit(second))
      return f.emit(.bitSelect, a, b, holds, shape: .v128)
    }
    let result = f.variable(.f64)
    let (then, otherwise, join) = (f.makeBlock(), f.makeBlock(), f.makeBlock())
    f.branch(if: holds, then: then, else: otherwise)
    for (block, expression) in [(then, first), (otherwise, second)] {
      f.seal(block)
      f.begin(block)
      f[result] = emit(expression)
      f.branch(to: join)
    }
    f.seal(join)
    f.begin(join)
    return f[result]
  }

  /// An i8 that is 0 or 1; in vectors all bits of the lanes for which it holds.
  private mutating func emit(_ condition: Condition) -> Value {
    switch condition {
    case .comparison(let sign, let left, let right):
      let (a, b) = (emit(left), emit(right))
      switch sign {
      case .less: return f.floatLess(a, b, as: lanes)
      case .lessOrEqual: return f.floatLessOrEqual(a, b, as: lanes)
      case .greater: return f.floatGreater(a, b, as: lanes)
      case .greaterOrEqual: return f.floatGreaterOrEqual(a, b, as: lanes)
      case .equal: return f.floatEqual(a, b, as: lanes)
      case .notEqual: return f.floatNotEqual(a, b, as: lanes)
      }
    case .both(let left, let right):
      let (a, b) = (emit(left), emit(right))
      return f.and(a, b, as: isVector ? .v128 : .i8)
    case .either(let left, let right):
      let (a, b) = (emit(left), emit(right))
      return f.or(a, b, as: isVector ? .v128 : .i8)
    }
  }

  /// A loop, in which lanes that have reached their limit add nothing any more.
  private mutating func sum(_ number: Int, _ lower: Expression, _ upper: Expression, _ term: Expression) -> Value {
    let type: ValueType = isVector ? .v128 : .f64
    let limit = emit(upper)
    let (index, total) = (f.variable(emit(lower)), f.variable(constant(0)))
    let (head, body, exit) = (f.makeBlock(), f.makeBlock(), f.makeBlock())
    f.branch(to: head)
    f.begin(head)
    let isInside = f.floatLessOrEqual(f[index], limit, as: lanes)
    f.branch(if: isVector ? f.emit(.anyTrue, isInside, shape: .v128) : isInside, then: body, else: exit)
    f.seal(body)
    f.begin(body)
    while variables.count <= number { variables.append(constant(0)) }
    variables[number] = f[index]
    var value = emit(term)
    if isVector { value = f.and(value, isInside, as: .v128) }
    f[total] = f.floatAdd(f[total], value, as: lanes)
    f[index] = f.floatAdd(f[index], constant(1), as: lanes)
    f.branch(to: head)
    f.seal(head)
    f.seal(exit)
    f.begin(exit)
    precondition(f.type(of: f[total]) == type)
    return f[total]
  }

  // MARK: - Lanes

  private mutating func constant(_ number: Double) -> Value {
    guard isVector else { return f.constant(number) }
    return f.constant(Constant(.v128, low: number.bitPattern, high: number.bitPattern))
  }

  private mutating func splat(_ value: Value) -> Value { f.emit(.splat, value, shape: .f64x2) }

  private mutating func lane(_ value: Value, _ number: UInt32) -> Value {
    f.emit(.extractLane, value, shape: .f64x2, immediate: number)
  }

  /// Ends the function.
  consuming func finish(into module: inout Module) throws -> FunctionIndex { try f.finish(into: &module) }
}
