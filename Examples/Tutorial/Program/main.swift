import JIT

let engine = try Engine()
let module = try engine.compile { module in
  var f = FunctionBuilder(module, "sum_of_squares", Signature([.i64], [.i64]))
  let n = f.parameters[0]
  let sum = f.variable(f.constant(.i64, 0))
  let i = f.variable(f.constant(.i64, 1))
  f.while { f in
    f.lessOrEqualSigned(f[i], n)
  } do: { f in
    let square = f.multiply(f[i], f[i])
    f[sum] = f.add(f[sum], square)
    f[i] = f.add(f[i], 1)
  }
  f.return(f[sum])
  try f.finish(into: &module)
}
print(module.module.text)

let sumOfSquares = try module.function("sum_of_squares", as: ((Int64) throws -> Int64).self)
print(try sumOfSquares(10))

// The types of closure and function are compared when the closure is made.
do {
  _ = try module.function("sum_of_squares", as: ((Double) throws -> Double).self)
} catch {
  print(error)
}
