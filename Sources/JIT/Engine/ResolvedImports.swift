#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The imports of one module, checked and with addresses.
struct ResolvedImports {
  /// By symbol. Absent for what is missing.
  private(set) var addresses: [String: UInt] = [:]
  /// What the module has to keep.
  private(set) var hostFunctions: [HostFunction] = []
  /// What the module uses.
  private(set) var modules: [LoadedModule] = []
  private var problems: [EngineError.ImportProblem] = []

  /// - Throws: ``EngineError`` with all imports that are missing or have the wrong type.
  init(_ module: Module, _ imports: Imports, _ control: ModuleControl) throws {
    for function in module.functions {
      guard let symbol = function.importedSymbol else { continue }
      try add(symbol, function.signature, imports)
    }
    for object in module.data {
      guard let symbol = object.importedSymbol else { continue }
      if let address = control.address(of: symbol) {
        addresses[symbol] = address
      } else {
        try add(symbol, nil, imports)
      }
    }
    guard problems.isEmpty else { throw EngineError.imports(problems) }
  }

  /// - Parameter signature: The signature of a function; nil for data.
  private mutating func add(_ symbol: String, _ signature: Signature?, _ imports: Imports) throws {
    switch imports.symbols[symbol] {
    case .closure(let closure)?:
      guard let signature else { return problems.append(.init(symbol, .notData)) }
      guard signature.matches(closure.signature) else {
        return problems.append(.init(symbol, .mistyped(expected: signature, actual: "\(closure.signature)")))
      }
      guard addresses[symbol] == nil else { return }
      try add(symbol, HostFunction(closure))
    case .invalid(let error)?:
      problems.append(.init(symbol, .unsupportedClosure(error)))
    case .exported(let other, let name)?:
      add(symbol, signature, other, name)
    case .processSymbol(let name)?:
      addProcessSymbol(symbol, name)
    case .address(let address)?:
      addresses[symbol] = address
    case nil:
      if let runtime = RuntimeFunctions.address(of: symbol) {
        addresses[symbol] = runtime
      } else if imports.others == .process {
        addProcessSymbol(symbol, symbol)
      } else if imports.others == .failing, signature != nil {
        if addresses[symbol] == nil {
          try add(symbol, HostFunction { @Sendable () throws -> Void in throw MissingFunction(symbol: symbol) })
        }
      } else {
        problems.append(.init(symbol, signature.map { .missingFunction($0) } ?? .missingData))
      }
    }
  }

  private mutating func add(_ symbol: String, _ function: HostFunction) {
    hostFunctions.append(function)
    addresses[symbol] = function.address
  }

  private mutating func add(_ symbol: String, _ signature: Signature?, _ other: LoadedModule, _ name: String) {
    if let signature {
      guard let index = other.module.function(named: name), let address = other.image?.entryAddress(index) else {
        return problems.append(.init(symbol, .notExported(name)))
      }
      guard other.module[index].signature.hasSameTypes(as: signature) else {
        let actual = "\(other.module[index].signature)"
        return problems.append(.init(symbol, .mistyped(expected: signature, actual: actual)))
      }
      addresses[symbol] = address
    } else {
      guard let index = other.module.dataObject(named: name), let address = other.dataAddress(index) else {
        return problems.append(.init(symbol, .notExported(name)))
      }
      addresses[symbol] = address
    }
    modules.append(other)
  }

  private mutating func addProcessSymbol(_ symbol: String, _ name: String) {
    guard let address = dlsym(nil, name) else { return problems.append(.init(symbol, .noProcessSymbol(name))) }
    addresses[symbol] = UInt(bitPattern: address)
  }
}
