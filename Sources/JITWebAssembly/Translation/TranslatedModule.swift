import JIT
import Synchronization

/// Translates a module: decodes its sections, then validates and translates the bodies, in parallel.
struct TranslatedModule: Sendable {
  let module: BinaryModule
  let layout: InstanceLayout
  /// The functions, with the numbers that they have in the WebAssembly module. Imported ones are never called by
  /// number: they are found in the context.
  let ir: Module

  /// Decodes, validates and translates a module.
  ///
  /// - Parameters:
  ///   - bytes: The binary format.
  ///   - name: What backtraces and debuggers call the module.
  ///   - features: The extensions that it may use.
  ///   - limits: How large it may be.
  ///   - checksBounds: Whether code compares addresses with the size of the memory, rather than rely on faults.
  ///   - masksIndexes: Whether indexes of tables are also bounded where the processor only guesses that they are in
  ///     range.
  ///   - isInterruptible: Whether filling and copying much memory can be interrupted.
  ///   - threadCount: How many threads translate.
  ///   - hasLocations: Whether instructions know where in the binary format they come from.
  /// - Throws: ``WebAssemblyError`` for the first mistake.
  init(
    _ bytes: [UInt8], name: String, features: WebAssemblyFeatures, limits: WebAssemblyLimits.ModuleSize = .init(),
    checksBounds: Bool, masksIndexes: Bool, isInterruptible: Bool, threadCount: Int, hasLocations: Bool = true
  ) throws(WebAssemblyError) {
    let (module, declared) = try ModuleDecoder.decode(bytes, features: features, limits: limits)
    let context = TranslationContext(
      module, declaredFunctions: declared, features: features, checksBounds: checksBounds,
      masksIndexes: masksIndexes, isInterruptible: isInterruptible, hasLocations: hasLocations)
    var ir = Module()
    if hasLocations { ir.files = [name] }
    for signature in context.signatures { _ = ir.intern(signature) }
    for function in RuntimeFunction.allCases { _ = ir.intern(function.signature) }
    // Names are for people: producers give one to several functions, such as static ones of C. Symbols differ.
    var symbols: Set<String> = []
    for (index, type) in module.functionTypes.enumerated() {
      var symbol = module.functionName(index)
      while !symbols.insert(symbol).inserted { symbol += " #\(index)" }
      _ = ir.declareFunction(symbol, context.signatures[Int(type)])
    }
    let bodies = try TranslatedModule.translate(context, ir, threadCount)
    for (index, body) in bodies.enumerated() {
      ir.define(FunctionIndex(index + module.importedFunctionCount), body)
    }
    try TranslatedModule.defineImports(context, &ir)
    self.module = module
    layout = context.layout
    self.ir = ir
  }

  private static func translate(
    _ context: TranslationContext, _ ir: Module, _ threadCount: Int
  ) throws(WebAssemblyError) -> [Function] {
    let first = context.module.importedFunctionCount
    let count = context.module.bodies.count
    // A part is large enough to be worth a thread's while.
    let size = context.module.bodies.reduce(0) { $0 + $1.count }
    let partCount = max(1, min(threadCount * 4, count, size / 16384))
    let parts = Mutex<[Int: Result<[Function], WebAssemblyError>]>([:])
    let next = Atomic(0)
    @Sendable func part(_ number: Int) {
      let range = count * number / partCount..<count * (number + 1) / partCount
      let result = Result<[Function], WebAssemblyError> { () throws(WebAssemblyError) in
        var functions: [Function] = []
        if range.isEmpty { return functions }
        functions.reserveCapacity(range.count)
        var translator = BodyTranslator(context, ir, first + range.lowerBound)
        for index in range { functions.append(try translator.translate(first + index)) }
        return functions
      }
      parts.withLock { $0[number] = result }
    }
    runOnThreads(min(threadCount, partCount)) {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < partCount else { return }
        part(number)
      }
    }
    let results = parts.withLock { $0 }
    var functions: [Function] = []
    functions.reserveCapacity(count)
    for number in 0..<partCount { functions += try results[number]!.get() }
    return functions
  }

  /// Gives imported functions bodies that call what the context names, for references to them.
  private static func defineImports(_ context: TranslationContext, _ ir: inout Module) throws(WebAssemblyError) {
    for index in 0..<context.module.importedFunctionCount {
      var builder = FunctionBuilder(ir, defining: FunctionIndex(index))
      let access = { (offset: Int) in MemoryAccess(offset: Int64(offset), region: MemoryRegion.constants, alignment: 8)
      }
      let instance = builder.parameters[0]
      let code = builder.load(.i64, at: instance, access(context.layout.importedCode(index)))
      let callee = builder.load(.i64, at: instance, access(context.layout.importedContext(index)))
      let signature = context.signatures[Int(context.module.functionTypes[index])]
      // The import has a few bytes itself.
      let count = signature.parameters.count + signature.results.count
      if count > 32 { try context.budget.spend(count, TranslationBudget.parameters, at: 0) }
      builder.tailCallIndirect(code, signature, [callee] + builder.parameters.dropFirst())
      do { _ = try builder.finish(into: &ir) } catch {
        preconditionFailure("the translator has made a mistake: \(error)")
      }
    }
  }
}
