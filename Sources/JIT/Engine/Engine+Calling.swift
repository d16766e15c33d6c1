import Synchronization

// Calls whose types are known at run time only.

extension Engine {
  /// Calls compiled code with constants.
  ///
  /// The arguments and results lie in memory, 16 bytes apart. The function that loads the ones, calls, and stores the
  /// others is compiled code itself, one for each signature.
  func call(_ address: UInt, _ signature: Signature, _ arguments: [Constant]) throws -> [Constant] {
    let entry = try entry(signature)
    let blocks = UnsafeMutableBufferPointer<UInt128>.allocate(
      capacity: arguments.count + signature.results.count + 1)
    defer { blocks.deallocate() }
    blocks.initialize(repeating: 0)
    for (index, argument) in arguments.enumerated() { blocks[index] = argument.bits }
    let results = blocks.baseAddress! + arguments.count
    typealias Call = (UInt, UnsafeMutableRawPointer, UnsafeMutableRawPointer) throws -> Void
    let call = try entry.function(
      as: Call.self, at: 0, traps: .thrown, stackLimit: options.stackLimit, retaining: [])
    try call(address, blocks.baseAddress!, results)
    return signature.results.enumerated().map { Constant($1, results[$0]) }
  }

  private func entry(_ signature: Signature) throws -> PublishedCode {
    if let known = entries.withLock({ $0[signature] }) { return known }
    var module = Module()
    try Engine.buildEntry(signature, &module)
    let options = CompilerOptions(x86Features: compiler.options.x86Features)
    let code = try allocator!.publish(
      Compiler(options: options).compile(module).objects, describedBy: ModuleDescription(name: "calls"))[0]
    return entries.withLock { entries in
      if let known = entries[signature] { return known }
      entries[signature] = code
      return code
    }
  }

  private static func buildEntry(_ signature: Signature, _ module: inout Module) throws {
    var f = FunctionBuilder(module, "call \(signature)", Signature([.i64, .i64, .i64]))
    let (callee, arguments, results) = (f.parameters[0], f.parameters[1], f.parameters[2])
    var values: [Value] = []
    for (index, type) in signature.parameters.enumerated() {
      values.append(f.load(type, at: arguments, MemoryAccess(offset: Int64(16 * index))))
    }
    for (index, value) in f.callIndirect(callee, signature, values).enumerated() {
      f.store(value, at: results, MemoryAccess(offset: Int64(16 * index)))
    }
    f.return()
    try f.finish(into: &module)
  }
}

extension Constant {
  /// The constant of a type with these bits.
  init(_ type: ValueType, _ bits: UInt128) {
    self.init(type, low: UInt64(truncatingIfNeeded: bits), high: UInt64(truncatingIfNeeded: bits >> 64))
  }
}
