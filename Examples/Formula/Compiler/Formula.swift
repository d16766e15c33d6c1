import JIT

/// A formula of the user's, as fast as if it had been written into the program.
///
/// ```swift
/// let formula = try Formula("a * x^2 + b * x + c", parameters: ["x", "a", "b", "c"])
/// let f = try formula.function(as: ((Double, Double, Double, Double) throws -> Double).self)
/// try f(2, 3, 4, 5)                                 // 25
/// try formula.map([[1, 2, 3], [3, 3, 3], [4, 4, 4], [5, 5, 5]])
/// ```
///
/// Numbers are doubles. There are `+ - * / ^`, parentheses, `pi`, the functions of ``Function``, `if(a < b, x, y)` with
/// `&&` and `||` between comparisons, and `sum(i, from, to, term)`.
public struct Formula: Sendable {
  /// How many parameters it has.
  public let parameterCount: Int
  private let module: LoadedModule
  private let loop: @Sendable (UnsafeRawPointer, UnsafeMutableRawPointer, Int) throws -> Void

  private static let engine = Result { try Engine() }

  /// Gets everything ready, so that the first formula is compiled as soon as later ones.
  public static func warmUp() {
    Engine.warmUp()
    _ = engine
  }

  /// Compiles a formula.
  ///
  /// - Parameters:
  ///   - text: The formula.
  ///   - parameters: The names of its parameters, which are letters, digits and underscores.
  /// - Throws: ``FormulaError`` that says what is wrong and where.
  public init(_ text: String, parameters: [String] = []) throws {
    var parser = Parser(text, parameters: parameters)
    let expression = try parser.parse()
    parameterCount = parameters.count
    module = try Self.engine.get().compile(imports: Imports(others: .process)) { module in
      let imports = parser.functions.map { function in
        let types = [ValueType](repeating: .f64, count: function.parameterCount)
        return (function, module.importFunction(function.rawValue, Signature(types, [.f64])))
      }
      try Self.addFunction(expression, parameters, imports, &module)
      try Self.addLoop(expression, parameters, imports, &module)
    }
    typealias Loop = @Sendable (UnsafeRawPointer, UnsafeMutableRawPointer, Int) throws -> Void
    loop = try module.function("for each", as: Loop.self)
  }

  /// The formula as a closure of as many doubles as it has parameters.
  ///
  /// - Throws: `EngineError` if the type is another one.
  public func function<F>(as type: F.Type) throws -> F { try module.function("formula", as: type) }

  /// The formula's value for given parameters.
  public func callAsFunction(_ arguments: Double...) throws -> Double {
    try module.call("formula", arguments.map { Constant($0) })[0].double
  }

  /// The formula's values for columns of parameters, which are equally long.
  ///
  /// - Parameter columns: For each parameter, its values.
  public func map(_ columns: [[Double]]) throws -> [Double] {
    precondition(columns.count == parameterCount && !columns.isEmpty, "there must be a column for each parameter")
    let count = columns[0].count
    precondition(columns.allSatisfy { $0.count == count }, "columns must be equally long")
    return try [Double](unsafeUninitializedCapacity: count) { buffer, used in
      try withAddresses(of: columns[...], []) { addresses in
        try addresses.withUnsafeBytes { try loop($0.baseAddress!, UnsafeMutableRawPointer(buffer.baseAddress!), count) }
      }
      used = count
    }
  }

  private func withAddresses(
    of columns: ArraySlice<[Double]>, _ addresses: [UnsafeRawPointer], _ body: ([UnsafeRawPointer]) throws -> Void
  ) throws {
    guard let first = columns.first else { return try body(addresses) }
    try first.withUnsafeBytes { bytes in
      // An empty column has no address, and nothing is read from it.
      let address = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 8)!
      try withAddresses(of: columns.dropFirst(), addresses + [address], body)
    }
  }

  // MARK: - Code

  private static func addFunction(
    _ expression: Expression, _ parameters: [String], _ imports: [(Function, FunctionIndex)], _ module: inout Module
  ) throws {
    var f = FunctionBuilder(
      module, "formula", Signature([ValueType](repeating: .f64, count: parameters.count), [.f64]))
    let values = zip(f.parameters, parameters).map { f.name($0, $1) }
    var emitter = Emitter(f: f, isVector: false, imports: imports, variables: values)
    let result = emitter.emit(expression)
    emitter.f.return(result)
    _ = try emitter.finish(into: &module)
  }

  /// `(addresses of columns, address of results, count)`: two at a time, then the one that may be left.
  private static func addLoop(
    _ expression: Expression, _ parameters: [String], _ imports: [(Function, FunctionIndex)], _ module: inout Module
  ) throws {
    var f = FunctionBuilder(module, "for each", Signature([.i64, .i64, .i64]))
    let (columns, results, count) = (f.parameters[0], f.parameters[1], f.parameters[2])
    let addresses = parameters.indices.map { f.load(.i64, at: columns, MemoryAccess(offset: Int64(8 * $0))) }
    let end = f.multiply(count, 8)
    let pairsEnd = f.and(end, -16)
    let offset = f.variable(f.constant(.i64, 0))
    for (isVector, limit) in [(true, pairsEnd), (false, end)] {
      let (head, body, exit) = (f.makeBlock(), f.makeBlock(), f.makeBlock())
      f.branch(to: head)
      f.begin(head)
      let isInside = f.lessUnsigned(f[offset], limit)
      f.branch(if: isInside, then: body, else: exit)
      f.seal(body)
      f.begin(body)
      let type: ValueType = isVector ? .v128 : .f64
      // The results overlap no column.
      let values = addresses.map { f.load(type, at: f.add($0, f[offset]), MemoryAccess(region: 1)) }
      var emitter = Emitter(f: f, isVector: isVector, imports: imports, variables: values)
      let result = emitter.emit(expression)
      f = emitter.release()
      f.store(result, at: f.add(results, f[offset]), MemoryAccess(region: 2))
      f[offset] = f.add(f[offset], isVector ? 16 : 8)
      f.branch(to: head)
      f.seal(head)
      f.seal(exit)
      f.begin(exit)
    }
    f.return()
    try f.finish(into: &module)
  }
}

extension Emitter {
  /// The builder, to go on with.
  consuming func release() -> FunctionBuilder { f }
}
