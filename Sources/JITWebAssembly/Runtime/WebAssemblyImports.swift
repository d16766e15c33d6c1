import JIT

/// What a module is given for its imports: closures, functions, memories, tables and globals, by module name and name.
///
/// ```swift
/// let imports: WebAssemblyImports = [
///   "env": ["log": { (value: Int32) in print(value) }, "memory": memory],
///   "math": .exports(of: otherInstance),
/// ]
/// ```
///
/// Closures are such as ``WebAssemblyFunction/init(_:)-(F)`` takes. For an immutable global, a ``WebAssemblyValue``
/// will do.
public struct WebAssemblyImports: ExpressibleByDictionaryLiteral {
  /// What is imported, by module name.
  public var namespaces: [String: Namespace]

  /// What is imported under one module name.
  public struct Namespace: ExpressibleByDictionaryLiteral {
    var items: [ExactName: Item]

    /// Nothing.
    public init() { items = [:] }

    public init(dictionaryLiteral elements: (String, Any)...) {
      items = [:]
      for (name, value) in elements { items[ExactName(name)] = Item(value) }
    }

    /// Everything that an instance exports.
    public static func exports(of instance: WebAssemblyInstance) -> Namespace {
      var namespace = Namespace()
      for name in instance.exportNames { namespace.items[ExactName(name)] = instance[name].map { .export($0) } }
      return namespace
    }

    /// Adds a closure, or replaces what has its name.
    public mutating func define<F>(_ name: String, _ closure: F) { items[ExactName(name)] = Item(closure) }

    /// Adds what another namespace has; where both have a name, the other's is taken.
    public mutating func merge(_ other: Namespace) { items.merge(other.items) { $1 } }
  }

  enum Item {
    case export(WebAssemblyExport)
    /// Nothing that can be imported, and why.
    case unusable(String)
  }

  /// Imports by module name.
  public init(_ namespaces: [String: Namespace] = [:]) { self.namespaces = namespaces }

  public init(dictionaryLiteral elements: (String, Namespace)...) {
    namespaces = Dictionary(elements) { first, second in
      var both = first
      both.merge(second)
      return both
    }
  }

  /// What is imported under a module name.
  public subscript(module: String) -> Namespace {
    get { namespaces[module] ?? Namespace() }
    set { namespaces[module] = newValue }
  }

  /// Adds what other imports have; where both have a name, the other's is taken.
  public mutating func merge(_ other: WebAssemblyImports) {
    for (module, namespace) in other.namespaces { self[module].merge(namespace) }
  }

  /// These imports and others; where both have a name, the other's is taken.
  public func merging(_ other: WebAssemblyImports) -> WebAssemblyImports {
    var result = self
    result.merge(other)
    return result
  }

  /// Adds one item: a closure, a ``WebAssemblyFunction``, ``WebAssemblyMemory``, ``WebAssemblyTable``,
  /// ``WebAssemblyGlobal``, ``WebAssemblyExport``, or a ``WebAssemblyValue`` for an immutable global.
  public mutating func define<T>(_ module: String, _ name: String, _ value: T) { self[module].define(name, value) }
}

extension WebAssemblyImports.Item {
  init(_ value: Any) {
    switch value {
    case let item as WebAssemblyExport: self = .export(item)
    case let function as WebAssemblyFunction: self = .export(.function(function))
    case let memory as WebAssemblyMemory: self = .export(.memory(memory))
    case let table as WebAssemblyTable: self = .export(.table(table))
    case let global as WebAssemblyGlobal: self = .export(.global(global))
    case let value as WebAssemblyValue:
      do { self = .export(.global(try WebAssemblyGlobal(value))) } catch { self = .unusable("\(error)") }
    default: self = Self.closure(value)
    }
  }

  private static func closure(_ value: Any) -> Self {
    // Opens the value, so that the closure is one in Swift's most general convention.
    func open<F>(_ closure: F) -> Self {
      do { return .export(.function(try WebAssemblyFunction(closure))) } catch { return .unusable("\(error)") }
    }
    return _openExistential(value, do: open)
  }
}
