import JIT

/// Makes an instance, in the order of the specification's section 4.5.4: what happens before a trap stays.
struct Instantiation {
  private let storage: InstanceStorage
  private let binary: BinaryModule

  /// Makes an instance.
  ///
  /// - Throws: ``WebAssemblyError`` of the kinds `link` and `limit`; `Trap` when a segment does not fit or the start function
  ///   traps.
  static func run(_ module: WebAssemblyModule, _ imports: WebAssemblyImports) throws -> WebAssemblyInstance {
    let resolved = try ResolvedImports(module.translated.module, imports, needsGuard: !module.checksBounds)
    let group = LinkGroup(isInterpreted: module.isInterpreted)
    let storage = try InstanceStorage(module, resolved, group)
    return try withExtendedLifetime(group) {
      let instantiation = Instantiation(storage: storage, binary: module.translated.module)
      try instantiation.initialize()
      return WebAssemblyInstance(storage, group)
    }
  }

  private func initialize() throws {
    for (index, expression) in binary.globalInitializers.enumerated() {
      storage.globals[binary.importedGlobalCount + index].words = evaluate(expression)
    }
    storage.setElements(binary.elements.map { $0.items.map { evaluate($0).low } })
    for index in binary.elements.indices { try initializeTable(index) }
    for index in binary.data.indices { try initializeMemory(index) }
    if let start = binary.start { try call(start) }
  }

  private func initializeTable(_ segment: Int) throws {
    switch binary.elements[segment].mode {
    case .passive: return
    case .declarative: break
    case .active(let table, let offset):
      let start = UInt32(truncatingIfNeeded: evaluate(offset).low)
      let count = UInt32(storage.elementCount(segment))
      guard storage.initialize(table: Int(table), at: start, fromSegment: segment, 0, count: count) else {
        throw Trap(.tableAccess, "element segment \(segment)")
      }
    }
    storage.dropElements(segment)
  }

  private func initializeMemory(_ segment: Int) throws {
    guard case .active(let memory, let offset) = binary.data[segment].mode else { return }
    let is64Bit = binary.memories[Int(memory)].is64Bit
    let word = evaluate(offset).low
    let start = is64Bit ? word : word & 0xFFFF_FFFF
    let count = UInt32(storage.dataCount(segment))
    guard storage.initialize(memory: Int(memory), at: start, fromSegment: segment, 0, count: count) else {
      throw Trap(.outOfBounds, "data segment \(segment)")
    }
    storage.dropData(segment)
  }

  private func call(_ function: UInt32) throws {
    let (code, context) = try storage.target(ofFunction: function)
    _ = try RuntimeEngine.shared(isInterpreted: storage.module.isInterpreted)
      .call(code, Signature([.i64]), [Constant(.i64, UInt64(context))])
  }

  // MARK: - Constant expressions

  private func evaluate(_ expression: ConstantExpression) -> WordPair {
    var stack: [WordPair] = []
    func combine(_ body: (UInt64, UInt64) -> UInt64) {
      let (b, a) = (stack.removeLast().low, stack.removeLast().low)
      stack.append(WordPair(low: body(a, b)))
    }
    for instruction in expression.instructions {
      switch instruction {
      case .i32(let value): stack.append(WordPair(low: UInt64(UInt32(bitPattern: value))))
      case .i64(let value): stack.append(WordPair(low: UInt64(bitPattern: value)))
      case .f32(let bits): stack.append(WordPair(low: UInt64(bits)))
      case .f64(let bits): stack.append(WordPair(low: bits))
      case .v128(let low, let high): stack.append(WordPair(low: low, high: high))
      case .nullReference: stack.append(WordPair(low: 0))
      case .functionReference(let index):
        stack.append(WordPair(low: UInt64(UInt(bitPattern: storage.record(ofFunction: index)))))
      case .global(let index): stack.append(storage.globals[Int(index)].words)
      case .i32Add: combine { ($0 &+ $1) & 0xFFFF_FFFF }
      case .i32Subtract: combine { ($0 &- $1) & 0xFFFF_FFFF }
      case .i32Multiply: combine { ($0 &* $1) & 0xFFFF_FFFF }
      case .i64Add: combine { $0 &+ $1 }
      case .i64Subtract: combine { $0 &- $1 }
      case .i64Multiply: combine { $0 &* $1 }
      }
    }
    // The decoder has checked the types: one value is left.
    return stack[0]
  }
}
