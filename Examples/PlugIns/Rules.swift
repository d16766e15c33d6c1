import JIT

/// Rules of a shop that its owner writes, and changes while the shop is open.
///
/// The rules are a text in the intermediate representation with a function `price(count, cents) -> cents`, which may ask
/// the host for the stock. Any thread can ask for prices at any time, while another one replaces the rules.
final class Rules: Sendable {
  /// What a number of pieces costs, from the price of one, in cents.
  ///
  /// A rule that traps, as by a division by zero, is an error that this throws.
  let price: @Sendable (_ count: Int64, _ cents: Int64) throws -> Int64
  private let module: LoadedModule
  private let imports: Imports

  /// Compiles the first rules.
  ///
  /// - Parameters:
  ///   - text: The rules.
  ///   - stock: How many pieces there are.
  /// - Throws: `EngineError` that says what is wrong with them.
  init(_ text: String, stock: @escaping @Sendable () -> Int64) throws {
    var options = Engine.Options()
    options.isRedefinable = true
    imports = ["stock": stock]
    module = try Engine(options: options).compile(text, name: "rules", imports: imports)
    price = try module.function("price", as: (@Sendable (Int64, Int64) throws -> Int64).self)
  }

  /// Makes all calls from now on go to other rules. Those that have begun end in the old ones.
  ///
  /// - Throws: `EngineError` that says what is wrong with the new rules; the old ones are then still in force.
  func replace(with text: String) throws {
    try module.redefine("price", with: text, named: "rules", imports: imports)
  }
}
