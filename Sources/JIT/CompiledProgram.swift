public import JITCompiler
public import JITIR

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A module compiled, published, and callable with constants: what run tests and command lines need.
///
/// Every function gets an entry that is compiled code itself: it takes the address of arguments and that of results, both
/// 16 bytes apart, so that any signature can be called.
public final class CompiledProgram {
  private let module: Module
  private var functions: [DynamicFunction?]
  private var memory: [UnsafeMutableRawPointer] = []
  private var missing: [String: HostFunction] = [:]
  /// What has been published, which keeps the code in memory.
  public private(set) var code: [PublishedCode] = []

  /// Compiles and publishes a module.
  ///
  /// - Parameters:
  ///   - module: What to compile.
  ///   - options: How.
  ///   - allocator: Where the code goes.
  ///   - resolve: Finds the addresses of imports.
  ///     A function without one throws ``MissingFunction`` when it is called.
  /// - Throws: ``CompilationError``, ``LinkError`` for imported data without an address, ``MemoryError``.
  public init(
    _ module: Module, options: CompilerOptions, allocator: CodeAllocator,
    resolvingWith resolve: (String) -> UnsafeRawPointer? = { _ in nil }
  ) throws {
    self.module = module
    functions = [DynamicFunction?](repeating: nil, count: module.functions.count)
    var extended = module
    var entries: [FunctionIndex?] = []
    for index in module.functions.indices { entries.append(CompiledProgram.addEntry(index, &extended)) }
    let compiled = try Compiler(options: options).compile(extended)
    let data = allocateData()
    var addresses: [String: UnsafeRawPointer] = [:]
    for (symbol, address) in zip(compiled.dataSymbols, data) where address != nil { addresses[symbol] = address }
    try addMissing(resolve)
    code = try allocator.publish(compiled.objects) { symbol in
      addresses[symbol] ?? resolve(symbol) ?? CompiledProgram.runtime(symbol)
        ?? missing[symbol].flatMap { UnsafeRawPointer(bitPattern: $0.address) }
    }
    var codeOf: [Int: PublishedCode] = [:]
    for (function, published) in zip(compiled.functions, code) { codeOf[function.index] = published }
    relocate(data, codeOf, resolve)
    for (index, entry) in entries.enumerated() {
      guard let entry, let published = codeOf[entry.index] else { continue }
      functions[index] = try published.function(
        signature: JITExecution.Signature(parameters: [.int64, .int64], results: []), retaining: [])
    }
  }

  deinit { for address in memory { address.deallocate() } }

  /// Calls a function.
  ///
  /// - Parameters:
  ///   - function: A function of the module.
  ///   - arguments: One constant a parameter, of its type.
  /// - Returns: One constant a result.
  /// - Throws: ``Trap`` when the code traps; ``ArgumentError`` when the arguments do not fit.
  public func call(_ function: FunctionIndex, _ arguments: [Constant]) throws -> [Constant] {
    let signature = module[function].signature
    guard arguments.count == signature.parameters.count, let entry = functions[function.index] else {
      throw ArgumentError.wrongCount(expected: signature.parameters.count, actual: arguments.count)
    }
    let blocks = UnsafeMutableBufferPointer<UInt128>.allocate(
      capacity: arguments.count + signature.results.count + 1)
    defer { blocks.deallocate() }
    blocks.initialize(repeating: 0)
    for (index, argument) in arguments.enumerated() { blocks[index] = argument.bits }
    let results = blocks.baseAddress! + arguments.count
    _ = try entry([
      ScalarValue(type: .int64, bits: UInt128(UInt(bitPattern: blocks.baseAddress!))),
      ScalarValue(type: .int64, bits: UInt128(UInt(bitPattern: results))),
    ])
    return signature.results.enumerated().map { index, type in
      Constant(
        type, low: UInt64(truncatingIfNeeded: results[index]), high: UInt64(truncatingIfNeeded: results[index] >> 64))
    }
  }

  /// Gives imported functions that nobody provides an address that throws.
  private func addMissing(_ resolve: (String) -> UnsafeRawPointer?) throws {
    for symbol in module.functions.compactMap(\.importedSymbol)
    where resolve(symbol) == nil && CompiledProgram.runtime(symbol) == nil {
      missing[symbol] = try HostFunction { () throws -> Void in throw MissingFunction(symbol: symbol) }
    }
  }

  // MARK: Entries

  private static func addEntry(_ index: Int, _ module: inout Module) -> FunctionIndex? {
    let declaration = module.functions[index]
    guard case .defined = declaration.linkage else { return nil }
    var body = Function(
      name: "\(declaration.name) entry", signature: JITIR.Signature([.i64, .i64], []))
    let block = body.makeBlock()
    let arguments = body.appendParameter(.i64, to: block)
    let results = body.appendParameter(.i64, to: block)
    body.beginBlock(block)
    var values: [Value] = []
    for (position, type) in declaration.signature.parameters.enumerated() {
      let access = body.intern(MemoryAccess(offset: Int64(16 * position)))
      let load = body.append(
        Record(
          .load, Shape(type), Opcode.load.format, type: type, a: arguments.rawValue, c: access.rawValue))
      values.append(Value(load))
    }
    let list = body.appendList(values)
    let types = declaration.signature.results
    let call = body.append(
      Record(
        .call, .i64, Opcode.call.format, type: types.first, a: list, b: UInt32(values.count), c: UInt32(index)))
    var outcomes: [Value] = types.isEmpty ? [] : [Value(call)]
    for type in types.dropFirst() { outcomes.append(body.appendResult(type, of: call)) }
    for (position, value) in outcomes.enumerated() {
      let access = body.intern(MemoryAccess(offset: Int64(16 * position)))
      body.append(
        Record(
          .store, Shape(types[position]), Opcode.store.format, type: nil, a: value.rawValue, b: results.rawValue,
          c: access.rawValue))
    }
    body.append(Record(.return, .i64, Opcode.return.format, type: nil, a: 0, b: 0))
    return module.define(body)
  }

  // MARK: Data

  private func allocateData() -> [UnsafeRawPointer?] {
    module.data.map { object in
      guard let bytes = object.bytes else { return nil }
      let address = UnsafeMutableRawPointer.allocate(
        byteCount: max(1, bytes.count), alignment: max(16, object.alignment))
      memory.append(address)
      address.copyMemory(from: bytes, byteCount: bytes.count)
      return UnsafeRawPointer(address)
    }
  }

  private func relocate(
    _ data: [UnsafeRawPointer?], _ code: [Int: PublishedCode], _ resolve: (String) -> UnsafeRawPointer?
  ) {
    for (object, address) in zip(module.data, data) {
      guard let address else { continue }
      for relocation in object.relocations {
        let target: UInt
        switch relocation.target {
        case .data(let index):
          target = UInt(bitPattern: data[index.index] ?? resolve(module.data[index.index].importedSymbol ?? ""))
        case .function(let index):
          target =
            code[index.index]?.withUnsafeAddress { UInt(bitPattern: $0) }
            ?? UInt(bitPattern: resolve(module[index].importedSymbol ?? ""))
        }
        UnsafeMutableRawPointer(mutating: address).storeBytes(
          of: target &+ UInt(bitPattern: Int(relocation.addend)), toByteOffset: relocation.offset, as: UInt.self)
      }
    }
  }

  /// What compiled code calls of the C library.
  private static func runtime(_ symbol: String) -> UnsafeRawPointer? {
    switch symbol {
    case "fma":
      let function: @convention(c) (Double, Double, Double) -> Double = { fma($0, $1, $2) }
      return unsafeBitCast(function, to: UnsafeRawPointer.self)
    case "fmaf":
      let function: @convention(c) (Float, Float, Float) -> Float = { fmaf($0, $1, $2) }
      return unsafeBitCast(function, to: UnsafeRawPointer.self)
    default: return nil
    }
  }
}

/// Compiled code has called an import that nobody provides.
public struct MissingFunction: Error, Hashable, CustomStringConvertible {
  /// The symbol of the import.
  public let symbol: String
  public var description: String { "there is no host function '\(symbol)'" }
}

extension X86Features {
  /// What the processor of this machine has.
  public static var host: X86Features { X86Features(rawValue: ProcessorFeatures.x86) }
}
