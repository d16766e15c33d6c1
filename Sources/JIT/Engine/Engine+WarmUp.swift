extension Engine {
  /// Does at once what the first compilation in a process does besides compiling, so that the first module is there as
  /// soon as later ones: tables and types are made, and the compiler's code comes into memory. Takes some milliseconds.
  ///
  /// For programs that have time when they start and none later. Does nothing but that, also where no code can be
  /// executed: whoever compiles something then is told.
  public static func warmUp() {
    guard let engine = try? Engine(options: Options()), let module = try? engine.compile(sample),
      let sum = try? module.function("sum", as: ((Int64, Double) throws -> Double).self)
    else { return }
    _ = try? sum(3, 0.5)
    _ = try? module.call("name", [])
  }

  /// What most programs have: integers and floating point, a loop, memory, a call, a choice.
  static let sample = """
    data @word {
      i64 7
    }
    function @name() -> i64 {
      %p = data_address @word
      %n = load.i64 [%p]
      return %n
    }
    function @sum(%count: i64, %x: f64) -> f64 {
    entry:
      branch loop(0, 0.0)
    loop(%i: i64, %sum: f64):
      %is_more = less_signed %i, %count
      branch_if %is_more, body, done
    body:
      %k = signed_to_float %i to f64
      %y = float_multiply %k, %x
      %z = float_divide %y, 3.0
      %w = float_subtract %z, %k
      %sum2 = float_add %sum, %w
      %i2 = add %i, 1
      branch loop(%i2, %sum2)
    done:
      %n = call @name()
      %masked = and %n, 3
      %product = multiply %masked, %i
      %is_odd = equal %product, 1
      %r = select.f64 %is_odd, %sum, %x
      return %r
    }
    """
}
