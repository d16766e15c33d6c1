// The kernels as a simple front end would write them: `kernels.c` has the same algorithms.

extension Kernel {
  static let sum = """
    function @sum(%base: i64, %count: i64) -> i64 {
    entry:
      branch loop(0, 0)

    loop(%i: i64, %sum: i64):
      %is_inside = less_signed %i, %count
      branch_if %is_inside, body, done

    body:
      %offset = shift_left %i, 3
      %address = add %base, %offset
      %number = load.i64 [%address]
      %sum2 = add %sum, %number
      %i2 = add %i, 1
      branch loop(%i2, %sum2)

    done:
      return %sum
    }
    """

  static let sieve = """
    function @sieve(%base: i64, %limit: i64) -> i64 {
    entry:
      branch numbers(2, 0)

    numbers(%n: i64, %count: i64):
      %is_number = less_signed %n, %limit
      branch_if %is_number, test, done

    test:
      %flag = add %base, %n
      %is_composite = load.i8 [%flag]
      branch_if %is_composite, next(%count), prime

    prime:
      %found = add %count, 1
      %twice = add %n, %n
      branch multiples(%twice)

    multiples(%multiple: i64):
      %is_below = less_signed %multiple, %limit
      branch_if %is_below, cross_out, next(%found)

    cross_out:
      %place = add %base, %multiple
      store.i8 1, [%place]
      %multiple2 = add %multiple, %n
      branch multiples(%multiple2)

    next(%count2: i64):
      store.i8 0, [%flag]
      %n2 = add %n, 1
      branch numbers(%n2, %count2)

    done:
      return %count
    }
    """

  static let matmul = """
    function @matmul(%a: i64, %n: i64) -> i64 {
    entry:
      %square = multiply %n, %n
      %size = shift_left %square, 3
      %b = add %a, %size
      %c = add %b, %size
      branch rows(0)

    rows(%i: i64):
      %is_row = less_signed %i, %n
      branch_if %is_row, columns(0), done

    columns(%j: i64):
      %is_column = less_signed %j, %n
      branch_if %is_column, inner(0, 0.0), next_row

    inner(%k: i64, %sum: f64):
      %is_inner = less_signed %k, %n
      branch_if %is_inner, step, next_column

    step:
      %row_a = multiply %i, %n
      %number_a = add %row_a, %k
      %offset_a = shift_left %number_a, 3
      %address_a = add %a, %offset_a
      %x = load.f64 [%address_a]
      %row_b = multiply %k, %n
      %number_b = add %row_b, %j
      %offset_b = shift_left %number_b, 3
      %address_b = add %b, %offset_b
      %y = load.f64 [%address_b]
      %product = float_multiply %x, %y
      %sum2 = float_add %sum, %product
      %k2 = add %k, 1
      branch inner(%k2, %sum2)

    next_column:
      %row_c = multiply %i, %n
      %number_c = add %row_c, %j
      %offset_c = shift_left %number_c, 3
      %address_c = add %c, %offset_c
      store %sum, [%address_c]
      %j2 = add %j, 1
      branch columns(%j2)

    next_row:
      %i2 = add %i, 1
      branch rows(%i2)

    done:
      %last = subtract %square, 1
      %last_offset = shift_left %last, 3
      %last_address = add %c, %last_offset
      %element = load.f64 [%last_address]
      %result = float_to_signed_saturating %element to i64
      return %result
    }
    """

  static let mandelbrot = """
    function @mandelbrot(%size: i64, %limit: i64) -> i64 {
    entry:
      %f = signed_to_float %size to f64
      %step = float_divide 3.0, %f
      branch rows(0, 0)

    rows(%i: i64, %inside: i64):
      %is_row = less_signed %i, %size
      branch_if %is_row, row, done

    row:
      %fi = signed_to_float %i to f64
      %dy = float_multiply %fi, %step
      %im = float_subtract %dy, 1.5
      branch columns(0, %inside)

    columns(%j: i64, %count: i64):
      %is_column = less_signed %j, %size
      branch_if %is_column, point, next_row

    point:
      %fj = signed_to_float %j to f64
      %dx = float_multiply %fj, %step
      %re = float_subtract %dx, 2.0
      branch iterate(0, 0.0, 0.0)

    iterate(%n: i64, %x: f64, %y: f64):
      %is_below = less_signed %n, %limit
      branch_if %is_below, square, escaped

    square:
      %x2 = float_multiply %x, %x
      %y2 = float_multiply %y, %y
      %distance = float_add %x2, %y2
      %is_outside = float_greater %distance, 4.0
      branch_if %is_outside, escaped, next

    next:
      %xy = float_multiply %x, %y
      %difference = float_subtract %x2, %y2
      %next_x = float_add %difference, %re
      %double = float_add %xy, %xy
      %next_y = float_add %double, %im
      %n2 = add %n, 1
      branch iterate(%n2, %next_x, %next_y)

    escaped:
      %is_inside = equal %n, %limit
      %one = zero_extend %is_inside to i64
      %count2 = add %count, %one
      %j2 = add %j, 1
      branch columns(%j2, %count2)

    next_row:
      %i2 = add %i, 1
      branch rows(%i2, %count)

    done:
      return %inside
    }
    """

  /// Sixteen variables that are all alive round a loop. Each step is `a = (a + b) ^ (c >> n)`.
  static let live16: String = {
    let letters = (0..<16).map { String(UnicodeScalar(UInt8(ascii: "a") + $0)) }
    var text = "function @live16(%base: i64, %count: i64) -> i64 {\nentry:\n"
    for (index, letter) in letters.enumerated() { text += "  %\(letter)0 = load.i64 [%base + \(8 * index)]\n" }
    func list(_ suffix: String) -> String { letters.map { "%\($0)\(suffix)" }.joined(separator: ", ") }
    text += "  branch loop(0, \(list("0")))\n"
    text += "loop(%round: i64, \(letters.map { "%\($0): i64" }.joined(separator: ", "))):\n"
    text += "  %is_round = less_signed %round, %count\n  branch_if %is_round, body, done\nbody:\n"
    // The variables before `index` have their new values.
    func value(_ number: Int, before index: Int) -> String {
      "%\(letters[number % 16])\(number % 16 < index ? "2" : "")"
    }
    for (index, letter) in letters.enumerated() {
      text += "  %\(letter)_sum = add %\(letter), \(value(index + 1, before: index))\n"
      text += "  %\(letter)_bits = shift_right_unsigned \(value(index + 5, before: index)), \(index + 1)\n"
      text += "  %\(letter)2 = xor %\(letter)_sum, %\(letter)_bits\n"
    }
    text += "  %round2 = add %round, 1\n  branch loop(%round2, \(list("2")))\ndone:\n"
    var result = "%a"
    for letter in letters.dropFirst() {
      text += "  %result_\(letter) = xor \(result), %\(letter)\n"
      result = "%result_\(letter)"
    }
    return text + "  return \(result)\n}\n"
  }()

  static let fib = """
    function @fib(%n: i64, %limit: i64) -> i64 {
      %is_small = less_signed %n, %limit
      branch_if %is_small, small, large

    small:
      return %n

    large:
      %n1 = subtract %n, 1
      %first = call @fib(%n1, %limit)
      %n2 = subtract %n, 2
      %second = call @fib(%n2, %limit)
      %sum = add %first, %second
      return %sum
    }
    """

  /// The sum of three numbers: hardly more than what a function costs at least.
  static let add3 = """
    function @add3(%a: i64, %b: i64, %c: i64) -> i64 {
      %ab = add %a, %b
      %abc = add %ab, %c
      return %abc
    }
    """
}
