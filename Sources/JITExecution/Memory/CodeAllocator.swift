import CJIT
public import JITMachineCode

/// Places many pieces of code near each other, and takes each of them back.
///
/// All code of one allocator lies in one reservation of at most 2 GiB, so that any of it reaches any other with a
/// 32-bit displacement. Space is backed with memory as it is needed; free space is filled with traps. Pieces are freed
/// one by one, when the last function made from them goes, and their space is used again.
///
/// An allocator may be used from any thread. After a `fork`, parent and child each place new code in a reservation of
/// their own if the old one is dual-mapped, and leave what was published before as it is.
public final class CodeAllocator: Sendable {
  /// How code that is being executed and code that is being written are kept apart.
  public enum Policy: Sendable, Hashable {
    /// Private pages, switched with `mprotect`. Debuggers can set breakpoints. A batch costs one switch (2–10 µs).
    case `private`
    /// Two views of the same memory, one writable, one executable (a sealed `memfd` on Linux, `mach_vm_remap` on
    /// macOS). Publishing is a copy, well under a microsecond. Debuggers cannot set breakpoints in the code.
    case dualMapped
  }

  /// What an allocator holds, in bytes.
  public struct Statistics: Sendable, Hashable {
    /// Address space that is set aside.
    public let reserved: Int
    /// The part of it that is backed with memory.
    public let committed: Int
    /// The part of that which code is in, rounded up to the unit of placement of 32 bytes.
    public let used: Int
    /// How many pieces of code are in use.
    public let codeCount: Int
  }

  /// How code that is being executed and code that is being written are kept apart.
  public let policy: Policy

  /// Who is told about code.
  public let observers: [any CodeObserver]

  /// Whether published code is thunks.
  private let isForThunks: Bool

  private let reservation: Int
  private let arena: ForkSafeMutex<CodeArena>

  /// What free space is filled with.
  static let padding = Architecture.host.trapInstruction

  /// Reserves address space for code.
  ///
  /// - Parameters:
  ///   - policy: How written and executed code are kept apart.
  ///   - reservation: The number of bytes to reserve, rounded up to whole pages; at most 2 GiB. All code must fit.
  ///   - debuggers: Which debuggers and profilers are told about code; by default those that the environment variable
  ///     `SWIFT_JIT_DEBUG` names.
  ///   - observers: Who else is told about code.
  /// - Throws: ``MemoryError`` if the size is not positive or too large, or if the system refuses.
  public convenience init(
    policy: Policy = .private, reservation: Int = 256 << 20, debuggers: DebuggerRegistration = .environment,
    observers: [any CodeObserver] = []
  ) throws(MemoryError) {
    try self.init(policy, reservation, debuggers.observers + observers, isForThunks: false)
    ThunkCache.register(with: debuggers)
  }

  init(
    _ policy: Policy, _ reservation: Int, _ observers: [any CodeObserver], isForThunks: Bool
  ) throws(MemoryError) {
    guard reservation <= 1 << 31 else { throw MemoryError(.sizeTooLarge, size: reservation) }
    self.policy = policy
    self.observers = observers
    self.isForThunks = isForThunks
    self.reservation = try SystemCalls.roundedToPages(reservation)
    arena = ForkSafeMutex(try Self.makeArena(policy, self.reservation))
  }

  private static func makeArena(_ policy: Policy, _ reservation: Int) throws(MemoryError) -> CodeArena {
    switch policy {
    case .private: CodeArena(region: try PrivateRegion(capacity: reservation))
    case .dualMapped: CodeArena(region: try DualMappedRegion(capacity: reservation))
    }
  }

  /// What the allocator holds now.
  public var statistics: Statistics { arena.withLock { $0.statistics } }

  /// Publishes one piece of code.
  ///
  /// - Parameters:
  ///   - object: The code.
  ///   - description: What debuggers and backtraces call the code, and where its source is.
  ///   - resolve: Finds the address of a symbol that the code refers to but does not define.
  /// - Returns: The code in its place.
  /// - Throws: ``LinkError`` if the code cannot be linked, ``MemoryError`` if there is no place for it.
  public func publish(
    _ object: CodeObject, describedBy description: ModuleDescription = ModuleDescription(),
    resolvingWith resolve: (String) -> UnsafeRawPointer? = { _ in nil }
  ) throws -> PublishedCode {
    guard Linker.isNeeded(for: object) else {
      try Linker.validate(object)
      let arena = try currentArena()
      let placement = try arena.place(object.bytes, alignment: object.alignment)
      return publishedCode(arena, placement, object, context(description))
    }
    return try publish([object], describedBy: description, resolvingWith: resolve)[0]
  }

  /// Publishes pieces of code together, which may refer to each other's symbols: all of them, or none.
  ///
  /// Under ``Policy/private`` the whole batch costs one switch of protection where one run of pages is free for it.
  ///
  /// - Parameters:
  ///   - objects: The pieces of code.
  ///   - description: What debuggers and backtraces call the code, and where its source is.
  ///   - resolve: Finds the address of a symbol that none of them defines.
  /// - Returns: The pieces in their places, in the same order.
  /// - Throws: ``LinkError`` if a piece cannot be linked, ``MemoryError`` if there is no place for all of them.
  public func publish(
    _ objects: [CodeObject], describedBy description: ModuleDescription = ModuleDescription(),
    resolvingWith resolve: (String) -> UnsafeRawPointer? = { _ in nil }
  ) throws -> [PublishedCode] {
    guard !objects.isEmpty else { return [] }
    for object in objects { try Linker.validate(object) }
    let arena = try currentArena()
    let objects = withVeneers(objects, arena, resolve)
    let placements = try withoutActuallyEscaping(resolve) { resolve in
      try arena.place(objects.map { .init(size: $0.bytes.count, alignment: $0.alignment) }) { placements in
        let addresses = placements.map { UInt(bitPattern: arena.base + $0.offset) }
        var linker = Linker(resolvingWith: resolve)
        for (object, address) in zip(objects, addresses) { try linker.define(object, at: address) }
        return try zip(objects, addresses).map { object, address in try linker.link(object, at: address) }
      }
    }
    let context = context(description)
    guard objects.count > 1, objects.contains(where: { CodeRegistration.isNeeded(for: $0, context) }) else {
      return zip(objects, placements).map { publishedCode(arena, $1, $0, context) }
    }
    let pieces = zip(objects, placements).map { object, placement in
      CodeRegistration.Piece(
        address: UInt(bitPattern: arena.base + placement.offset), granules: arena.granules(of: placement, for: object),
        object: object)
    }
    let batch = CodeBatch(arena, placements, CodeRegistration(pieces, context))
    return zip(objects, placements).map { PublishedCode(arena, $1, $0, .batch(batch)) }
  }

  private func withVeneers(
    _ objects: [CodeObject], _ arena: CodeArena, _ resolve: (String) -> UnsafeRawPointer?
  ) -> [CodeObject] {
    guard objects.contains(where: { object in object.relocations.contains { $0.kind == .relative32 } }) else {
      return objects
    }
    var defined: Set<String> = []
    for object in objects { for symbol in object.symbols { defined.insert(symbol.name) } }
    let start = UInt(bitPattern: arena.base)
    return objects.map { object in
      Veneers.added(to: object, in: start..<start + UInt(arena.capacity)) { symbol in
        defined.contains(symbol) ? nil : resolve(symbol).map(UInt.init(bitPattern:))
      }
    }
  }

  private func context(_ description: ModuleDescription) -> CodeRegistration.Context {
    CodeRegistration.Context(description: description, isThunk: isForThunks, observers: observers)
  }

  /// Code that owns its memory.
  private func publishedCode(
    _ arena: CodeArena, _ placement: CodeArena.Placement, _ object: CodeObject, _ context: CodeRegistration.Context
  ) -> PublishedCode {
    guard CodeRegistration.isNeeded(for: object, context) else {
      return PublishedCode(arena, placement, object, .itself(CodeRegistration()))
    }
    let address = UInt(bitPattern: arena.base + placement.offset)
    return PublishedCode(arena, placement, object, .itself(CodeRegistration(object, at: address, context)))
  }

  /// The arena for new code: a new one if the old one has come to be shared with another process.
  private func currentArena() throws(MemoryError) -> CodeArena {
    try arena.withLock { arena throws(MemoryError) in
      if arena.isFrozen { arena = try Self.makeArena(policy, reservation) }
      return arena
    }
  }
}
