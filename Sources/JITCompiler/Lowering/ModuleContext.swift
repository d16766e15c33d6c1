import JITIR
import JITStorage

/// What functions of a module know of each other while they are compiled, in parallel.
struct ModuleContext: Sendable {
  /// The signatures of functions, by number.
  let signatures: [Signature]
  /// The symbols of functions and data, by number.
  let functionSymbols: [String]
  let dataSymbols: [String]
  /// By function: whether the module has its body.
  let isDefined: [Bool]
  /// The signatures that indirect calls state.
  let indirectSignatures: [Signature]

  /// The most parameters and results that a signature may have together. What is passed in memory then has 16 MiB, so
  /// that sums of distances fit 32 bits.
  private static let signatureLimit = 1 << 20

  /// Symbols are the names in the module, and the host's names of imports. A defined name that the host uses for
  /// something else gets an apostrophe.
  ///
  /// - Throws: ``CompilationError`` if a signature is too large.
  init(_ module: borrowing Module) throws(CompilationError) {
    try ModuleContext.check(module)
    var imported: Set<String> = []
    for index in module.functions.indices {
      if case .imported(let symbol) = module.functions[index].linkage { imported.insert(symbol) }
    }
    for index in module.data.indices {
      if let symbol = module.data[index].importedSymbol { imported.insert(symbol) }
    }
    var symbols: [String] = []
    var signatures: [Signature] = []
    var isDefined: [Bool] = []
    func own(_ name: String) -> String { imported.contains(name) ? name + "'" : name }
    for index in module.functions.indices {
      signatures.append(module.functions[index].signature)
      if case .imported(let symbol) = module.functions[index].linkage {
        symbols.append(symbol)
        isDefined.append(false)
      } else {
        symbols.append(own(module.functions[index].name))
        isDefined.append(true)
      }
    }
    var dataSymbols: [String] = []
    for index in module.data.indices {
      dataSymbols.append(module.data[index].importedSymbol ?? own(module.data[index].name))
    }
    self.signatures = signatures
    self.isDefined = isDefined
    self.dataSymbols = dataSymbols
    functionSymbols = symbols
    indirectSignatures = module.signatures
  }

  private static func check(_ module: borrowing Module) throws(CompilationError) {
    for index in module.functions.indices {
      try check(module.functions[index].signature, function: module.functions[index].name)
    }
    for index in module.signatures.indices { try check(module.signatures[index], function: nil) }
  }

  private static func check(_ signature: Signature, function: String?) throws(CompilationError) {
    let count = signature.parameters.count + signature.results.count
    guard count <= signatureLimit else {
      throw CompilationError(
        .tooLarge("a signature has more than \(signatureLimit) parameters and results"), function: function,
        stage: "lowering")
    }
  }
}
