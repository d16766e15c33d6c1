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
  /// By element segment: its elements; empty once it is dropped.
  private var elements: [[UInt64]] = []
  /// By data segment: where its bytes are in the module; empty once it is dropped.
  private var data: [Range<Int>]
  /// The module, where ``data`` is.
  private let bytes: [UInt8]
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
    let budget = MemoryBudget(limit: module.options.memoryByteLimit)
    for table in imports.tables { try group.merge(table.group) }
    for global in imports.globals {
      guard let other = global.group else { continue }
      if global.type.value.isReference { try group.merge(other) } else { try group.depend(on: other) }
    }
    memories =
      try imports.memories.map(\.storage)
      + binary.memories[imports.memories.count...].map { type throws(WebAssemblyError) in
        try MemoryStorage(type, needsGuard: !module.checksBounds, budget: budget)
      }
    tables =
      try imports.tables.map(\.storage)
      + binary.tables[imports.tables.count...].map { type throws(WebAssemblyError) in
        try TableStorage(type, 0, limit: module.options.tableElementLimit, of: group)
      }
    let functions = try imports.functions.map { try ImportedFunction($0, group) }
    retained = functions.compactMap(\.retained) + imports.globals.filter { $0.group == nil }.map(\.owner)
    data = binary.data.map(\.range)
    bytes = binary.bytes
    context = .allocate(byteCount: max(16, module.translated.layout.byteCount), alignment: 16)
    super.init(of: group)
    for table in tables[imports.tables.count...] { group.add(table) }
    context.initializeMemory(as: UInt8.self, repeating: 0, count: max(16, layout.byteCount))
    try fill(functions, imports.globals)
    group.add(self)
  }

  deinit { context.deallocate() }

  // MARK: - The context

  private func store(_ word: UInt, _ offset: Int) { context.storeBytes(of: word, toByteOffset: offset, as: UInt.self) }
  private func load(_ offset: Int) -> UInt { context.load(fromByteOffset: offset, as: UInt.self) }

  private func fill(_ functions: [ImportedFunction], _ importedGlobals: [WebAssemblyGlobal]) throws {
    store(ownWord, InstanceLayout.ownerOffset)
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
    for (segment, words) in zip(binary.elements, elements) where segment.type == .externref { words.forEach(body) }
  }

  // MARK: - Segments

  func setElements(_ elements: [[UInt64]]) { self.elements = elements }
  func dropElements(_ segment: Int) { elements[segment] = [] }
  func dropData(_ segment: Int) { data[segment] = 0..<0 }

  /// Copies a part of an element segment to a table; false if source or destination are too short.
  func initialize(table: Int, at start: UInt32, fromSegment segment: Int, _ source: UInt32, count: UInt32) -> Bool {
    elements[segment].withUnsafeBufferPointer { tables[table].copy($0, source, to: start, count: count) }
  }

  /// Copies a part of a data segment to a memory; false if source or destination are too short.
  func initialize(memory: Int, at start: UInt64, fromSegment segment: Int, _ source: UInt32, count: UInt32) -> Bool {
    let range = data[segment]
    guard Int(source) + Int(count) <= range.count else { return false }
    let first = range.lowerBound + Int(source)
    return memories[memory].write(bytes[first..<first + Int(count)], at: start)
  }

  /// How many elements, or bytes, a segment has.
  func elementCount(_ segment: Int) -> Int { elements[segment].count }
  func dataCount(_ segment: Int) -> Int { data[segment].count }
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
