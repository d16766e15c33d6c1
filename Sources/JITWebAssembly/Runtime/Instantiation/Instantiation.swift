import JIT

/// Makes an instance, in the order of the specification's section 4.5.4: what happens before a trap stays.
struct Instantiation {
  private let storage: InstanceStorage
  private let binary: BinaryModule

  /// Makes an instance, with fuel of its own or nil.
  ///
  /// - Throws: ``WebAssemblyError`` of the kinds `link` and `limit`; `Trap` when a segment does not fit or the start
  ///   function traps.
  static func run(
    _ module: WebAssemblyModule, _ imports: WebAssemblyImports, _ fuel: Int64?
  ) throws -> WebAssemblyInstance {
    let resolved = try ResolvedImports(module.translated.module, imports, needsGuard: !module.checksBounds)
    let group = LinkGroup(isInterpreted: module.isInterpreted)
    let storage = try InstanceStorage(module, resolved, group)
    if let fuel { storage.setOwnFuel(fuel) }
    return try withExtendedLifetime(group) {
      let instantiation = Instantiation(storage: storage, binary: module.translated.module)
      try instantiation.initialize()
      return WebAssemblyInstance(storage, group)
    }
  }

  private func initialize() throws {
    for (index, expression) in binary.globalInitializers.enumerated() {
      storage.globals[binary.importedGlobalCount + index].words = storage.evaluate(expression)
    }
    for index in binary.elements.indices { try initializeTable(index) }
    for index in binary.data.indices { try initializeMemory(index) }
    if let start = binary.start { try call(start) }
  }

  private func initializeTable(_ segment: Int) throws {
    switch binary.elements[segment].mode {
    case .passive: return
    case .declarative: break
    case .active(let table, let offset):
      let start = UInt32(truncatingIfNeeded: storage.evaluate(offset).low)
      let count = UInt32(storage.elementCount(segment))
      guard try storage.initialize(table: Int(table), at: start, fromSegment: segment, 0, count: count) else {
        throw Trap(.tableAccess, "element segment \(segment)")
      }
    }
    storage.dropElements(segment)
  }

  private func initializeMemory(_ segment: Int) throws {
    guard case .active(let memory, let offset) = binary.data[segment].mode else { return }
    let is64Bit = binary.memories[Int(memory)].is64Bit
    let word = storage.evaluate(offset).low
    let start = is64Bit ? word : word & 0xFFFF_FFFF
    let count = UInt32(storage.dataCount(segment))
    guard try storage.initialize(memory: Int(memory), at: start, fromSegment: segment, 0, count: count) else {
      throw Trap(.outOfBounds, "data segment \(segment)")
    }
    storage.dropData(segment)
  }

  private func call(_ function: UInt32) throws {
    let (code, context) = try storage.target(ofFunction: function)
    _ = try RuntimeEngine.shared(isInterpreted: storage.module.isInterpreted)
      .call(code, Signature([.i64]), [Constant(.i64, UInt64(context))])
  }
}
