/// Compiles the functions of one module when they are called, or called often.
///
/// A function is compiled once, on whichever thread comes first; others that come meanwhile wait for it.
final class FunctionLoader: Sendable {
  private let engine: Engine
  /// The module ready for the first compilation.
  let prepared: PreparedModule
  /// The module, to be prepared for the second one.
  private let module: Module
  private let description: ModuleDescription
  /// What the module's functions are kept under in the engine's cache; nil when they are not.
  private let cacheKey: CodeCache.Key?
  private let optimized = ForkSafeMutex<PreparedModule?>(nil)
  private let functions: [FunctionState]
  private let link = ForkSafeMutex(Link())

  /// The image does not exist yet when the loader is made, and keeps what keeps the loader.
  private struct Link: Sendable {
    weak var image: ModuleImage?
    /// Where what code refers to is, by symbol.
    var addresses: [String: UInt] = [:]
  }

  private final class FunctionState: Sendable {
    /// The address to go on at, once there is code; held while the function is compiled.
    let address = ForkSafeMutex<UInt>(0)
    let isHot = ForkSafeMutex(false)
  }

  init(
    _ engine: Engine, _ module: Module, _ prepared: PreparedModule, _ description: ModuleDescription,
    cacheKey: CodeCache.Key?
  ) {
    self.cacheKey = cacheKey
    self.engine = engine
    self.module = module
    self.prepared = prepared
    self.description = description
    functions = module.functions.map { _ in FunctionState() }
  }

  /// Ends the making of the image.
  func begin(_ image: ModuleImage, _ addresses: [String: UInt]) {
    link.withLock { $0 = Link(image: image, addresses: addresses) }
  }

  /// Where a call goes on whose stub has asked: the function has no code yet, or has been called often.
  func resolve(_ index: Int) throws -> UInt {
    let function = FunctionIndex(index)
    let address = try functions[index].address.withLock { address in
      guard address == 0 else { return address }
      return try load(function, &address)
    }
    return address
  }

  /// Where a call goes on whose function has code; in the tiered mode better code is made meanwhile. Nil if it has none
  /// yet.
  func address(of index: Int, isTiered: Bool) -> UInt? {
    let address = functions[index].address.withLock(\.self)
    guard address != 0 else { return nil }
    if isTiered { becomeHot(index) }
    return address
  }

  private func load(_ function: FunctionIndex, _ address: inout UInt) throws -> UInt {
    let event = EngineEvent.lazyCompilation(function: module[function].name)
    engine.options.observer?.engineDidBegin(event)
    defer { engine.options.observer?.engineDidEnd(event) }
    let code = try publish(try compile(function))
    image?.install(code, of: function, counting: callsBeforeTierUp(function))
    address = code.withUnsafeAddress { UInt(bitPattern: $0) }
    return address
  }

  /// The code of a function, from the cache if it is there.
  private func compile(_ function: FunctionIndex) throws -> CodeObject {
    guard let cache = engine.options.cache, let cacheKey else { return try prepared.compile(function) }
    let key = cache.key(cacheKey, function)
    if let known = cache.load(key), known.count == 1 {
      engine.options.observer?.engineDidBegin(.cacheHit)
      engine.options.observer?.engineDidEnd(.cacheHit)
      return known[0]
    }
    let object = try prepared.compile(function)
    cache.store([object], key)
    return object
  }

  /// Puts code in its place. Calls of functions of the module go to their stubs, those of the function itself too.
  func publish(_ object: CodeObject) throws -> PublishedCode { try publish([object])[0] }

  func publish(_ objects: [CodeObject]) throws -> [PublishedCode] {
    let addresses = link.withLock(\.addresses)
    var objects = objects
    for index in objects.indices {
      for position in objects[index].relocations.indices {
        let entry = FunctionStubs.symbol(of: objects[index].relocations[position].symbol)
        if addresses[entry] != nil { objects[index].relocations[position].symbol = entry }
      }
    }
    try engine.checkSize(objects, image?.statistics.codeByteCount ?? 0)
    return try engine.allocator!.publish(objects, describedBy: description) { symbol in
      (addresses[symbol] ?? RuntimeFunctions.address(of: symbol)).flatMap { UnsafeRawPointer(bitPattern: $0) }
    }
  }

  private var image: ModuleImage? { link.withLock(\.image) }

  // MARK: - Tiers

  /// Publishes code of all functions.
  func install(_ compiled: CompiledModule, in image: ModuleImage) throws {
    for (function, code) in zip(compiled.functions, try publish(compiled.objects)) {
      functions[function.index].address.withLock { $0 = code.withUnsafeAddress { UInt(bitPattern: $0) } }
      image.install(code, of: function)
    }
  }

  /// How often a function is called before it is compiled again; nil for never. A function with loops may do much in
  /// few calls.
  private func callsBeforeTierUp(_ function: FunctionIndex) -> Int? {
    guard engine.options.mode == .tiered, let body = module[function].body else { return nil }
    var hasBegun = [Bool](repeating: false, count: body.blockCount)
    for block in body.blocks {
      hasBegun[block.index] = true
      guard let terminator = body.terminator(of: block) else { continue }
      var isLoop = false
      body.forEachTarget(of: body[terminator]) { isLoop = isLoop || hasBegun[body.block(of: $0).index] }
      if isLoop { return max(1, engine.options.tierUpCalls / 50) }
    }
    return max(1, engine.options.tierUpCalls)
  }

  /// Compiles a function again in the background, once, and makes calls go to what comes of it.
  private func becomeHot(_ index: Int) {
    let state = functions[index]
    let isNew = state.isHot.withLock { isHot in
      defer { isHot = true }
      return !isHot
    }
    if isNew {
      engine.background.add { [weak self] in self?.tierUp(FunctionIndex(index)) }
    }
  }

  private func tierUp(_ function: FunctionIndex) {
    guard let image else { return }
    let event = EngineEvent.tierUp(function: module[function].name)
    engine.options.observer?.engineDidBegin(event)
    defer { engine.options.observer?.engineDidEnd(event) }
    // What was compiled once can be again; if not, the first code goes on to serve.
    guard let code = try? publish(try optimizedModule().compile(function)) else { return }
    image.install(code, of: function)
  }

  private func optimizedModule() throws -> PreparedModule {
    try optimized.withLock { optimized in
      if let optimized { return optimized }
      var compiler = engine.compiler
      compiler.options.verifiesInput = false
      let prepared = try compiler.prepare(module)
      optimized = prepared
      return prepared
    }
  }
}
