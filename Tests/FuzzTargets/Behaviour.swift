public import JIT
public import JITWebAssembly
import TestSupport

/// What can be seen of a module that is instantiated and whose exports are called, with little fuel and memory.
public struct Behaviour {
  public enum Step: Hashable {
    case returned([UInt64])
    case trapped(String)
    /// The instance cannot be made.
    case failed(WebAssemblyError.Kind)
    /// What the memories, tables and globals are like.
    case state([UInt64])
  }

  public private(set) var steps: [Step] = []
  /// Fuel or stack was used up. Modes do not agree on when: each has instructions of its own.
  public private(set) var isCut = false

  static let fuel: Int64 = 10_000
  /// So many exports are called.
  static let exportLimit = 40
  private static let limits = WebAssemblyLimits(memoryByteCount: 1 << 20, tableElementCount: 10_000)

  /// How modules are loaded whose behaviour is compared.
  public static func options(_ mode: Engine.Mode, _ level: CompilerOptions.OptimizationLevel)
    -> WebAssemblyModule.Options
  {
    var options = WebAssemblyModule.Options(mode: mode)
    options.engine.compiler.optimizationLevel = level
    options.engine.isMetered = true
    // Everything is compared to the bit.
    options.canonicalNaNs = true
    options.limits = limits
    return options
  }

  /// Runs a module.
  ///
  /// - Parameters:
  ///   - module: The module.
  ///   - seed: What the arguments depend on.
  ///   - state: What can be seen of an instance in the end; what it exports, if nothing else is said.
  /// - Throws: Errors that there should not be.
  public init(
    of module: WebAssemblyModule, seed: UInt64,
    seeing state: (WebAssemblyInstance) throws -> [UInt64] = Behaviour.exportedState
  ) throws {
    var random = RandomSource(seed: seed)
    module.fuel = Behaviour.fuel
    var made: WebAssemblyInstance?
    try step {
      made = try module.instantiate(imports: try Behaviour.imports(of: module))
      return []
    }
    guard let instance = made else { return }
    for export in module.exports.prefix(Behaviour.exportLimit) where !isCut {
      guard case .function(let signature) = export.type else { continue }
      let arguments = signature.parameters.map { Behaviour.argument($0, &random) }
      module.fuel = Behaviour.fuel
      try step { try instance.call(export.name, arguments).flatMap(Behaviour.words) }
    }
    if !isCut { steps.append(.state(try state(instance))) }
  }

  /// The number of the first step that is not the same, as far as both runs went; nil if there is none.
  public func firstDifference(from other: Behaviour) -> Int? {
    let count = max(steps.count, other.steps.count)
    let common = min(isCut ? steps.count : count, other.isCut ? other.steps.count : count)
    return (0..<common).first { index in
      guard index < steps.count, index < other.steps.count else { return true }
      return steps[index] != other.steps[index]
    }
  }

  private mutating func step(_ body: () throws -> [UInt64]) throws {
    do {
      steps.append(.returned(try body()))
    } catch let trap as Trap {
      switch trap.code {
      case .outOfFuel?, .stackOverflow?: isCut = true
      default: steps.append(.trapped(trap.webAssemblyMessage))
      }
    } catch let error as WebAssemblyError where error.kind == .link || error.kind == .limit {
      steps.append(.failed(error.kind))
    }
  }

  // MARK: - What modules get

  private static func imports(of module: WebAssemblyModule) throws -> WebAssemblyImports {
    var imports = WebAssemblyImports()
    for item in module.imports {
      switch item.type {
      case .function(let signature):
        let function = WebAssemblyFunction(signature) { _, arguments in
          let sum = arguments.flatMap(words).reduce(17) { $0 &* 31 &+ $1 }
          return signature.results.map { $0.isReference ? WebAssemblyValue(zeroOf: $0) : value($0, sum) }
        }
        imports.define(item.module, item.name, function)
      case .memory(let type):
        imports.define(item.module, item.name, try WebAssemblyMemory(type, limits: limits))
      case .table(let type):
        imports.define(item.module, item.name, try WebAssemblyTable(type, limits: limits))
      case .global(let type):
        let initial = type.value.isReference ? WebAssemblyValue(zeroOf: type.value) : value(type.value, 3)
        imports.define(item.module, item.name, try WebAssemblyGlobal(initial, isMutable: type.isMutable))
      }
    }
    return imports
  }

  private static func argument(_ type: WebAssemblyType, _ random: inout RandomSource) -> WebAssemblyValue {
    let words: [UInt64] = [
      0, 1, 2, 7, 255, 65535, 65536, .max, 1 << 31, 1 << 63, 0x7FFF_FFFF, 0x3F80_0000, 0x3FF0 << 48,
    ]
    return value(type, random.chance(75) ? random.pick(words) : random.next())
  }

  private static func value(_ type: WebAssemblyType, _ word: UInt64) -> WebAssemblyValue {
    switch type {
    case .i32: .i32(Int32(truncatingIfNeeded: word))
    case .i64: .i64(Int64(bitPattern: word))
    case .f32: .f32(Float(bitPattern: UInt32(truncatingIfNeeded: word)))
    case .f64: .f64(Double(bitPattern: word))
    case .v128: .v128(low: word, high: ~word)
    case .funcref, .externref: WebAssemblyValue(zeroOf: type)
    }
  }

  // MARK: - What is seen

  /// The bits of a value; of a reference, whether it is null.
  public static func words(_ value: WebAssemblyValue) -> [UInt64] {
    switch value {
    case .i32(let value): [UInt64(UInt32(bitPattern: value))]
    case .i64(let value): [UInt64(bitPattern: value)]
    case .f32(let value): [UInt64(value.bitPattern)]
    case .f64(let value): [value.bitPattern]
    case .v128(let low, let high): [low, high]
    case .function(let function): [function == nil ? 0 : 1]
    case .external(let external): [external == nil ? 0 : 1]
    }
  }

  /// What the memories, tables and globals that an instance exports are like.
  public static func exportedState(_ instance: WebAssemblyInstance) throws -> [UInt64] {
    try instance.module.exports.flatMap { export -> [UInt64] in
      switch export.type {
      case .function: return []
      case .memory: return try instance.memory(export.name).withUnsafeBytes { state(of: UnsafeRawBufferPointer($0)) }
      case .table: return [UInt64(try instance.table(export.name).count)]
      case .global: return words(try instance.global(export.name).value)
      }
    }
  }

  /// The size and a hash of the bytes of a memory.
  public static func state(of memory: UnsafeRawBufferPointer) -> [UInt64] {
    var hash: UInt64 = 0
    for word in memory.bindMemory(to: UInt64.self) where word != 0 || hash != 0 { hash = (hash &* 31) ^ word }
    return [UInt64(memory.count), hash]
  }
}

extension Behaviour.Step: CustomStringConvertible {
  public var description: String {
    switch self {
    case .returned(let words): "returned \(words.map { String($0, radix: 16) })"
    case .trapped(let message): "trapped: \(message)"
    case .failed(let kind): "failed: \(kind)"
    case .state(let words): "ended with \(words.map { String($0, radix: 16) })"
    }
  }
}
