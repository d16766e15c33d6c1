import JIT

/// What an instance is: its context, and what the context refers to.
final class InstanceStorage: ContextOwner {
  let module: WebAssemblyModule
  /// The block of memory that code gets the address of: see ``InstanceLayout``.
  let context: UnsafeMutableRawPointer
  let memories: [MemoryStorage]
  let tables: [TableStorage]
  /// By global: where it is.
  private(set) var globals: [GlobalPlace] = []
  /// The element and data segments that are dropped: they are empty.
  private var droppedElements: Set<Int> = []
  private var droppedData: Set<Int> = []
  /// Counts the instance as one of the module's.
  private let entry: InstanceCount.Entry
  private let memoryOfContext: ZeroedMemory
  /// What imported functions and globals need to live on that belongs to no group.
  private let retained: [AnyObject]

  var layout: InstanceLayout { module.translated.layout }
  private var binary: BinaryModule { module.translated.module }

  /// Allocates everything and fills in the context, but runs nothing yet. The group gets the instance.
  ///
  /// - Throws: ``WebAssemblyError`` of the kinds `link` and `limit`.
  init(_ module: WebAssemblyModule, _ imports: ResolvedImports, _ group: LinkGroup) throws {
    self.module = module
    let binary = module.translated.module
    let limits = module.options.limits
    entry = try module.instanceCount.enter(limits)
    try InstanceStorage.checkCounts(binary, limits)
    let account = ResourceAccount(limits)
    for table in imports.tables { try group.merge(table.group) }
    for global in imports.globals {
      guard let other = global.group else { continue }
      if global.type.value.isReference { try group.merge(other) } else { try group.depend(on: other) }
    }
    memories =
      try imports.memories.map(\.storage)
      + binary.memories[imports.memories.count...].map { type throws(WebAssemblyError) in
        try MemoryStorage(type, guarding: module.checksBounds ? .none : .needed, account: account)
      }
    tables =
      try imports.tables.map(\.storage)
      + binary.tables[imports.tables.count...].map { type throws(WebAssemblyError) in
        try TableStorage(type, 0, account: account, of: group)
      }
    let functions = try imports.functions.map { try ImportedFunction($0, group) }
    retained = functions.compactMap(\.retained) + imports.globals.filter { $0.group == nil }.map(\.owner)
    memoryOfContext = try ZeroedMemory(byteCount: max(16, module.translated.layout.byteCount))
    context = memoryOfContext.address
    super.init(of: group)
    for table in tables[imports.tables.count...] { group.add(table) }
    try fill(functions, imports.globals)
    group.add(self)
  }

  private static func checkCounts(_ module: BinaryModule, _ limits: WebAssemblyLimits) throws(WebAssemblyError) {
    let memories = module.memories.count - module.importedMemoryCount
    guard memories <= limits.memoryCount else {
      throw WebAssemblyError(.limit, "\(memories) memories are more than the host allows")
    }
    let tables = module.tables.count - module.importedTableCount
    guard tables <= limits.tableCount else {
      throw WebAssemblyError(.limit, "\(tables) tables are more than the host allows")
    }
  }

  // MARK: - Fuel

  /// The address of the account: the module's, or the tank of the instance once that is all it has.
  private var fuelAccount: UInt { load(InstanceLayout.fuelAccountOffset) }

  /// What is left. The tank is empty as long as fuel comes from the module.
  var fuel: Int64 { LoadedModule.fuel(at: fuelAccount) }

  /// Makes the tank the only account, from the next payment on.
  func setOwnFuel(_ fuel: Int64) {
    let tank = UInt(bitPattern: context + InstanceLayout.fuelOffset)
    LoadedModule.setFuel(fuel, at: tank)
    store(tank, InstanceLayout.fuelAccountOffset)
  }

  /// Takes fuel for what the runtime does, if it is counted.
  ///
  /// - Throws: A trap if there is not so much.
  func spendFuel(_ price: UInt64, _ place: String) throws {
    guard module.options.engine.isMetered else { return }
    guard LoadedModule.spendFuel(Int64(clamping: price), at: fuelAccount) else { throw Trap(.outOfFuel, place) }
  }

  // MARK: - The context

  private func store(_ word: UInt, _ offset: Int) { context.storeBytes(of: word, toByteOffset: offset, as: UInt.self) }
  private func load(_ offset: Int) -> UInt { context.load(fromByteOffset: offset, as: UInt.self) }

  private func fill(_ functions: [ImportedFunction], _ importedGlobals: [WebAssemblyGlobal]) throws {
    store(ownWord, InstanceLayout.ownerOffset)
    store(module.loaded.fuelAddress, InstanceLayout.fuelAccountOffset)
    let runtime = try RuntimeFunction.addresses(isInterpreted: module.isInterpreted)
    for function in RuntimeFunction.allCases { store(runtime[function.rawValue], layout.runtimeFunction(function)) }
    for (index, memory) in memories.enumerated() {
      store(UInt(bitPattern: memory.base), layout.memoryBase(index))
      store(memory.descriptor, layout.memoryDescriptor(index))
    }
    for (index, table) in tables.enumerated() {
      store(UInt(bitPattern: table.elements), layout.tableElements(index))
      store(table.descriptor, layout.tableDescriptor(index))
    }
    for (index, function) in functions.enumerated() {
      store(function.code, layout.importedCode(index))
      store(function.context ?? UInt(bitPattern: context), layout.importedContext(index))
    }
    for index in binary.globals.indices {
      let place = context + layout.global(index)
      if index < importedGlobals.count {
        globals.append(importedGlobals[index].place)
        store(UInt(bitPattern: importedGlobals[index].place.address), layout.global(index))
      } else {
        globals.append(GlobalPlace(address: place))
      }
    }
    for (index, type) in binary.types.enumerated() {
      store(UInt(signatureNumbers.number(of: type)), layout.signature(index))
    }
    for function in layout.recordedFunctions { try storeRecord(function) }
  }

  private func storeRecord(_ function: UInt32) throws {
    let target = try target(ofFunction: function)
    FunctionRecord.store(
      at: context + layout.record(function)!, code: target.code, context: target.context,
      signature: UInt64(load(layout.signature(Int(binary.functionTypes[Int(function)])))))
  }

  /// What a call of a function goes to.
  func target(ofFunction function: UInt32) throws -> (code: UInt, context: UInt) {
    let index = Int(function)
    guard index < binary.importedFunctionCount else {
      return (try module.loaded.address(of: FunctionIndex(index)), UInt(bitPattern: context))
    }
    return (load(layout.importedCode(index)), load(layout.importedContext(index)))
  }

  /// The record of a function that can be referenced.
  func record(ofFunction function: UInt32) -> UnsafeRawPointer {
    guard let offset = layout.record(function) else { preconditionFailure("a function without a record is referenced") }
    return UnsafeRawPointer(context + offset)
  }

  // MARK: - Exports

  /// The export with a name, and its number.
  func export(_ name: String) -> BinaryModule.Export? {
    module.exportsByName[ExactName(name)].map { binary.exports[$0] }
  }

  /// The memory that is exported as `memory`, or else the first one.
  var defaultMemory: MemoryStorage? {
    if let export = export("memory"), export.kind == .memory { return memories[Int(export.index)] }
    return memories.first
  }

  /// What is exported.
  func item(_ export: BinaryModule.Export) -> WebAssemblyExport {
    let index = Int(export.index)
    return switch export.kind {
    case .function: .function(WebAssemblyFunction(record(ofFunction: export.index), group))
    case .table: .table(WebAssemblyTable(tables[index], group))
    case .memory: .memory(WebAssemblyMemory(memories[index]))
    case .global: .global(WebAssemblyGlobal(binary.globals[index], globals[index], group))
    }
  }

  override func forEachReference(_ body: (UInt64) -> Void) {
    for (type, place) in zip(binary.globals, globals) where type.value == .externref { body(place.words.low) }
  }

  // MARK: - Segments

  func dropElements(_ segment: Int) { droppedElements.insert(segment) }
  func dropData(_ segment: Int) { droppedData.insert(segment) }

  /// How many elements, or bytes, a segment has.
  func elementCount(_ segment: Int) -> Int {
    droppedElements.contains(segment) ? 0 : binary.elements[segment].items.count
  }
  private func dataRange(_ segment: Int) -> Range<Int> {
    droppedData.contains(segment) ? 0..<0 : binary.data[segment].range
  }
  func dataCount(_ segment: Int) -> Int { dataRange(segment).count }

  /// Copies a part of an element segment to a table; false if source or destination are too short.
  ///
  /// - Parameter check: Throws when the call is to end.
  func initialize(
    table number: Int, at start: UInt32, fromSegment segment: Int, _ source: UInt32, count: UInt32,
    _ check: () throws -> Void = {}
  ) throws -> Bool {
    let table = tables[number]
    guard table.contains(start, count), Int(source) + Int(count) <= elementCount(segment) else { return false }
    let items = binary.elements[segment].items
    let distance = Int(source) - Int(start)
    try table.write(Int(start)..<Int(start) + Int(count), check) { place, range in
      for (index, item) in zip(0..., range) { place[index] = evaluate(items[item + distance]) }
    }
    return true
  }

  /// Copies a part of a data segment to a memory; false if source or destination are too short.
  ///
  /// - Parameter check: Throws when the call is to end.
  func initialize(
    memory: Int, at start: UInt64, fromSegment segment: Int, _ source: UInt32, count: UInt32,
    _ check: () throws -> Void = {}
  ) throws -> Bool {
    let range = dataRange(segment)
    guard Int(source) + Int(count) <= range.count else { return false }
    let first = range.lowerBound + Int(source)
    return try memories[memory].write(binary.bytes[first..<first + Int(count)], at: start, check)
  }
}

extension WebAssemblySignature {
  /// Whether calls pass references.
  fileprivate var hasReferences: Bool { (parameters + results).contains(where: \.isReference) }
}

/// What the context says about an imported function.
private struct ImportedFunction {
  let code: UInt
  /// Nil for the importing instance's.
  let context: UInt?
  /// What keeps it alive, if that is not the group.
  let retained: AnyObject?

  init(_ function: WebAssemblyFunction, _ group: LinkGroup) throws {
    switch function.source {
    case .record(let record, let other):
      if function.signature.hasReferences { try group.merge(other) } else { try group.depend(on: other) }
      code = record.load(fromByteOffset: FunctionRecord.code, as: UInt.self)
      context = record.load(fromByteOffset: FunctionRecord.context, as: UInt.self)
      retained = nil
    case .host(let closure):
      let addressable = try closure.addressable(isInterpreted: group.isInterpreted)
      code = addressable.address
      context = nil
      retained = addressable
    }
  }
}
