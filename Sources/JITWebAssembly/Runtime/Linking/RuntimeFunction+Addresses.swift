import JIT

// What code calls of the runtime: host functions that all instances share, and that find the instance by its context.

extension RuntimeFunction {
  private static let compiled = Result { try allCases.map { try $0.makeAddressable(isInterpreted: false) } }
  private static let interpreted = Result { try allCases.map { try $0.makeAddressable(isInterpreted: true) } }

  /// The address of each function, by its raw value.
  static func addresses(isInterpreted: Bool) throws -> [UInt] {
    try (isInterpreted ? interpreted : compiled).get().map(\.address)
  }

  private func makeAddressable(isInterpreted: Bool) throws -> AddressableFunction {
    let function = try RuntimeEngine.shared(isInterpreted: isInterpreted).makeAddressable(closure())
    precondition(function.signature == signature, "\(self) has another signature")
    return function
  }

  private func closure() throws -> AnyClosure {
    switch self {
    case .memoryGrow: try AnyClosure(Self.growMemory)
    case .memoryInitialize: try AnyClosure(Self.initializeMemory)
    case .dataDrop:
      try AnyClosure { @Sendable (context: UInt, segment: UInt32) in instance(context).dropData(Int(segment)) }
    case .tableGrow: try AnyClosure(Self.growTable)
    case .tableInitialize: try AnyClosure(Self.initializeTable)
    case .elementDrop:
      try AnyClosure { @Sendable (context: UInt, segment: UInt32) in instance(context).dropElements(Int(segment)) }
    case .tableCopy: try AnyClosure(Self.copyTable)
    case .tableFill: try AnyClosure(Self.fillTable)
    }
  }

  private static func growMemory(_ context: UInt, _ memory: UInt32, _ pages: UInt64) -> Int64 {
    instance(context).memories[Int(memory)].grow(by: pages).map { Int64($0) } ?? -1
  }

  private static func initializeMemory(
    _ context: UInt, _ memory: UInt32, _ segment: UInt32, _ destination: UInt64, _ source: UInt32, _ count: UInt32
  ) throws {
    let instance = instance(context)
    try instance.spendFuel(UInt64(count) / 16, "memory.init")
    guard
      try instance.initialize(
        memory: Int(memory), at: destination, fromSegment: Int(segment), source, count: count,
        instance.checkInterruption)
    else { throw Trap(.outOfBounds, "memory.init") }
  }

  private static func growTable(_ context: UInt, _ table: UInt32, _ value: UInt64, _ count: UInt32) throws -> Int32 {
    let instance = instance(context)
    guard
      let old = try instance.tables[Int(table)].grow(by: UInt64(count), with: value, instance.checkInterruption)
    else { return -1 }
    // Only what has been done costs.
    try instance.spendFuel(UInt64(count), "table.grow")
    return Int32(truncatingIfNeeded: old)
  }

  private static func initializeTable(
    _ context: UInt, _ table: UInt32, _ segment: UInt32, _ destination: UInt32, _ source: UInt32, _ count: UInt32
  ) throws {
    let instance = instance(context)
    try instance.spendFuel(UInt64(count), "table.init")
    guard
      try instance.initialize(
        table: Int(table), at: destination, fromSegment: Int(segment), source, count: count,
        instance.checkInterruption)
    else { throw Trap(.tableAccess, "table.init") }
  }

  private static func copyTable(
    _ context: UInt, _ to: UInt32, _ from: UInt32, _ destination: UInt32, _ source: UInt32, _ count: UInt32
  ) throws {
    let instance = instance(context)
    try instance.spendFuel(UInt64(count), "table.copy")
    guard
      try instance.tables[Int(to)].copy(
        from: instance.tables[Int(from)], source, to: destination, count: count, instance.checkInterruption)
    else { throw Trap(.tableAccess, "table.copy") }
  }

  private static func fillTable(
    _ context: UInt, _ table: UInt32, _ start: UInt32, _ value: UInt64, _ count: UInt32
  ) throws {
    let instance = instance(context)
    let table = instance.tables[Int(table)]
    guard table.contains(start, count) else { throw Trap(.tableAccess, "table.fill") }
    try instance.spendFuel(UInt64(count), "table.fill")
    try table.write(Int(start)..<Int(start) + Int(count), instance.checkInterruption) {
      $0.update(repeating: value, count: $1.count)
    }
  }
}

extension InstanceStorage {
  /// Throws the trap `interrupted` if calls are to end.
  fileprivate func checkInterruption() throws { try module.loaded.checkInterruption() }
}

/// The instance that calls.
private func instance(_ context: UInt) -> InstanceStorage {
  unsafeDowncast(ContextOwner.of(context: context), to: InstanceStorage.self)
}
