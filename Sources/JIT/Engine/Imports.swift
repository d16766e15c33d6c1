// What modules import.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the host provides for a symbol that a module imports.
public enum Import: Sendable {
  /// A Swift closure, called on the threads that the compiled code runs on. It may capture and throw; an error arrives at the
  /// Swift caller of the compiled code.
  case closure(AnyClosure)
  /// A value that cannot be imported, with the reason: an error when the module is loaded.
  case invalid(FunctionTypeError)
  /// A function or data object of a loaded module, whose code and data then live on.
  case exported(from: LoadedModule, name: String)
  /// A C function or variable of this process, found by its name (`dlsym`). Its type is not checked. A function with
  /// variable arguments, as `printf`, is imported with the types of one call, under as many names as there are such.
  case processSymbol(String)
  /// An address of code or data, valid as long as the module. Its type is not checked.
  case address(UInt)

  /// A Swift closure of any type that `HostFunction` takes: it must be `@Sendable`.
  public static func function<F: Sendable>(_ closure: F) -> Import {
    do throws(FunctionTypeError) {
      return .closure(try AnyClosure(closure))
    } catch {
      return .invalid(error)
    }
  }
}

/// What the host provides for a module's imports, by symbol.
///
/// ```swift
/// let imports: Imports = ["log": { @Sendable (value: Int64) in print(value) }, "math": Import.processSymbol("cos")]
/// ```
///
/// In a dictionary literal, values are ``Import``s or `@Sendable` closures.
public struct Imports: Sendable, ExpressibleByDictionaryLiteral {
  /// The imports by symbol.
  public var symbols: [String: Import]
  /// What happens with symbols that are not in ``symbols``.
  public var others = Others.missing

  /// What happens with symbols that nothing is said about.
  public enum Others: Sendable, Hashable {
    /// They are an error when the module is loaded.
    case missing
    /// They are those of this process, C's library among them. Only for modules that are trusted.
    case process
    /// Calling such a function throws ``MissingFunction``. Data objects are an error as before.
    case failing
  }

  /// Imports by symbol.
  public init(_ symbols: [String: Import] = [:], others: Others = .missing) {
    self.symbols = symbols
    self.others = others
  }

  public init(dictionaryLiteral elements: (String, any Sendable)...) {
    symbols = [:]
    for (symbol, value) in elements {
      symbols[symbol] = (value as? Import) ?? .function(value)
    }
  }

  /// The import of a symbol; nil for none.
  public subscript(symbol: String) -> Import? {
    get { symbols[symbol] }
    set { symbols[symbol] = newValue }
  }
}

/// Compiled code has called an import that nobody provides.
public struct MissingFunction: Error, Hashable, Sendable, CustomStringConvertible {
  /// The symbol of the import.
  public let symbol: String
  public var description: String { "there is no host function '\(symbol)'" }
}

// MARK: - Resolution

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

/// What compiled code calls of the C library.
enum RuntimeFunctions {
  static func address(of symbol: String) -> UInt? {
    switch symbol {
    case "fma":
      let function: @convention(c) (Double, Double, Double) -> Double = { fma($0, $1, $2) }
      return UInt(bitPattern: unsafeBitCast(function, to: Int.self))
    case "fmaf":
      let function: @convention(c) (Float, Float, Float) -> Float = { fmaf($0, $1, $2) }
      return UInt(bitPattern: unsafeBitCast(function, to: Int.self))
    default: return nil
    }
  }
}

// MARK: - Types

extension ScalarType {
  /// The type of the IR that has these bits.
  var valueType: ValueType {
    switch self {
    case .int8, .uint8, .bool: .i8
    case .int16, .uint16: .i16
    case .int32, .uint32: .i32
    case .int64, .uint64, .pointer: .i64
    case .int128, .uint128: .i128
    case .float32: .f32
    case .float64: .f64
    }
  }
}

extension ValueType {
  /// The scalar with these bits; nil for a vector, which Swift closures do not take.
  public var scalarType: ScalarType? {
    switch self {
    case .i8: .int8
    case .i16: .int16
    case .i32: .int32
    case .i64: .int64
    case .i128: .int128
    case .f32: .float32
    case .f64: .float64
    case .v128: nil
    }
  }
}

extension Signature {
  /// Whether a closure of that signature takes and returns the same bits in the same places.
  func matches(_ closure: ScalarSignature) -> Bool {
    parameters == closure.parameters.map(\.valueType) && results == closure.results.map(\.valueType)
  }
}
