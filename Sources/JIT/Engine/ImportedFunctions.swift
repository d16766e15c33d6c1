#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The imports of an interpreted module.
struct ImportedFunctions {
  private(set) var functions: [String: Interpreter.HostFunction] = [:]
  private(set) var addresses: [String: UInt64] = [:]
  /// What the module uses.
  private(set) var modules: [LoadedModule] = []
  private(set) var data: [String: Interpreter.ImportedData] = [:]
  private var problems: [EngineError.ImportProblem] = []

  init(_ module: Module, _ imports: Imports, _ control: ModuleControl) throws {
    for function in module.functions {
      guard let symbol = function.importedSymbol else { continue }
      add(symbol, function.signature, imports)
    }
    for object in module.data {
      guard let symbol = object.importedSymbol else { continue }
      if let address = control.address(of: symbol) {
        data[symbol] = .address(UInt64(address))
      } else {
        addData(symbol, imports)
      }
    }
    guard problems.isEmpty else { throw EngineError.imports(problems) }
  }

  private mutating func add(_ symbol: String, _ signature: Signature, _ imports: Imports) {
    switch imports.symbols[symbol] {
    case .closure(let closure)?:
      guard signature.matches(closure.signature) else {
        return problems.append(.init(symbol, .mistyped(expected: signature, actual: "\(closure.signature)")))
      }
      functions[symbol] = { _, arguments in
        let values = zip(arguments, closure.signature.parameters).map { ScalarValue(type: $1, bits: $0.bits) }
        return zip(try closure(values), signature.results).map { Constant($1, $0.bits) }
      }
    case .invalid(let error)?: problems.append(.init(symbol, .unsupportedClosure(error)))
    case .exported(let other, let name)?:
      guard let index = other.module.function(named: name) else {
        return problems.append(.init(symbol, .notExported(name)))
      }
      guard other.module[index].signature.hasSameTypes(as: signature) else {
        let actual = "\(other.module[index].signature)"
        return problems.append(.init(symbol, .mistyped(expected: signature, actual: actual)))
      }
      if let address = other.interpretedAddress(of: index) {
        addresses[symbol] = UInt64(address)
      } else if let engine = other.engine, let address = other.image?.entryAddress(index) {
        functions[symbol] = { _, arguments in try engine.callCode(address, signature, arguments) }
      } else {
        return problems.append(.init(symbol, .notExported(name)))
      }
      modules.append(other)
    case .address(let address)? where InterpretedFunctions.contains(address):
      addresses[symbol] = UInt64(address)
    case .processSymbol?, .address?: problems.append(.init(symbol, .needsCode))
    case nil:
      switch imports.others {
      case .missing: problems.append(.init(symbol, .missingFunction(signature)))
      case .process: problems.append(.init(symbol, .needsCode))
      case .failing: functions[symbol] = { _, _ in throw MissingFunction(symbol: symbol) }
      }
    }
  }

  private mutating func addData(_ symbol: String, _ imports: Imports) {
    switch imports.symbols[symbol] {
    case .closure?, .invalid?: problems.append(.init(symbol, .notData))
    case .exported(let other, let name)?:
      guard let index = other.module.dataObject(named: name), let address = other.dataAddress(index) else {
        return problems.append(.init(symbol, .notExported(name)))
      }
      data[symbol] = .address(UInt64(address))
      modules.append(other)
    case .address(let address)?: data[symbol] = .address(UInt64(address))
    case .processSymbol(let name)?: addProcessData(symbol, name)
    case nil where imports.others == .process: addProcessData(symbol, symbol)
    case nil: problems.append(.init(symbol, .missingData))
    }
  }

  private mutating func addProcessData(_ symbol: String, _ name: String) {
    guard let address = dlsym(nil, name) else { return problems.append(.init(symbol, .noProcessSymbol(name))) }
    data[symbol] = .address(UInt64(UInt(bitPattern: address)))
  }
}
