public import JITWebAssembly

extension WASTScript {
  /// Runs the script: instantiates its modules, which may import the suite's module `spectest`, and checks what is
  /// expected of them.
  ///
  /// - Parameter options: How modules are loaded.
  /// - Throws: What prevents the script from being run at all. A command that does not do what it should is in the
  ///   report.
  public func run(options: WebAssemblyModule.Options = WebAssemblyModule.Options()) throws -> WASTReport {
    try WASTRunner.run(self, RuntimeHost(options: options))
  }
}

/// The runtime of this package, as scripts use it.
struct RuntimeHost: WASTHost {
  let options: WebAssemblyModule.Options
  private let externals = Externals()

  init(options: WebAssemblyModule.Options) { self.options = options }

  /// The host's objects that scripts call `(ref.extern n)`.
  private final class Externals {
    final class Object {
      let number: UInt32

      init(_ number: UInt32) { self.number = number }
    }

    private var objects: [UInt32: Object] = [:]

    subscript(number: UInt32) -> Object {
      if let object = objects[number] { return object }
      let object = Object(number)
      objects[number] = object
      return object
    }
  }

  func compile(_ module: [UInt8], name: String) throws -> WebAssemblyModule {
    try WebAssemblyModule(module, name: name, options: options)
  }

  func instantiate(
    _ module: WebAssemblyModule, imports: [String: WebAssemblyInstance]
  ) throws -> WebAssemblyInstance {
    try module.instantiate(imports: WebAssemblyImports(imports.mapValues { .exports(of: $0) }))
  }

  func call(_ function: String, of instance: WebAssemblyInstance, _ arguments: [WASTValue]) throws -> [WASTResult] {
    try instance.call(function, arguments.map(value)).map(result)
  }

  func value(_ global: String, of instance: WebAssemblyInstance) throws -> WASTResult {
    result(try instance.global(global).value)
  }

  func failure(_ error: any Error) -> WASTFailure {
    switch error {
    case let trap as Trap: return .trap(trap.webAssemblyMessage)
    case let error as WebAssemblyError:
      switch error.kind {
      case .malformed: return .malformed("\(error)")
      case .invalid: return .invalid("\(error)")
      case .link: return .unlinkable("\(error)")
      default: return .other("\(error)")
      }
    default: return .other("\(error)")
    }
  }

  private func value(_ value: WASTValue) -> WebAssemblyValue {
    switch value {
    case .bits(.i32, let low, _): .i32(Int32(truncatingIfNeeded: low))
    case .bits(.i64, let low, _): .i64(Int64(bitPattern: low))
    case .bits(.f32, let low, _): .f32(Float(bitPattern: UInt32(truncatingIfNeeded: low)))
    case .bits(.f64, let low, _): .f64(Double(bitPattern: low))
    case .bits(_, let low, let high): .v128(low: low, high: high)
    case .null(let type): WebAssemblyValue(zeroOf: type)
    case .external(let number): .external(WebAssemblyExternal(externals[number]))
    }
  }

  private func result(_ value: WebAssemblyValue) -> WASTResult {
    switch value {
    case .i32(let value): .bits(.i32, low: UInt64(UInt32(bitPattern: value)))
    case .i64(let value): .bits(.i64, low: UInt64(bitPattern: value))
    case .f32(let value): .bits(.f32, low: UInt64(value.bitPattern))
    case .f64(let value): .bits(.f64, low: value.bitPattern)
    case .v128(let low, let high): .bits(.v128, low: low, high: high)
    case .function(let function): function == nil ? .null(.funcref) : .function
    case .external(let external):
      // Scripts have no other objects.
      (external?.object as? Externals.Object).map { .external($0.number) } ?? .null(.externref)
    }
  }
}
