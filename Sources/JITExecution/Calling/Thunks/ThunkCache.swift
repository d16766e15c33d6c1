import CJIT
import JITMachineCode

/// All thunks of the process, one for each kind of signature, made when first needed and never freed.
enum ThunkCache {
  fileprivate struct State {
    var allocator: CodeAllocator?
    /// Signatures are few, and each is looked for once a type: lists will do.
    var entries: [(thunk: EntryThunk, code: PublishedCode)] = []
    var hosts: [(thunk: HostThunk, code: PublishedCode)] = []
    /// What has been found for a function type before, so that the usual case need not look at its metadata: by
    /// ascending key.
    var addressesByType: [(key: UInt, address: UInt)] = []
    /// Who is told about thunks, and what they have been told or are to be told.
    var debuggers = DebuggerRegistration.environment
    var modules: [PublishedModule] = []
    var records: [any AnyObject & Sendable] = []
  }

  private static let state = ForkSafeMutex(State())

  /// The address of the entry thunk for closures of a type.
  static func entry(
    for type: Any.Type, _ traps: TrapHandling, passesWord: Bool = false, limitsStack: Bool = false
  ) throws -> UnsafeRawPointer {
    // The address of the metadata, which is that of a word.
    let key =
      UInt(bitPattern: ObjectIdentifier(type)) | (traps == .thrown ? 1 : 0) | (limitsStack ? 2 : 0)
      | (passesWord ? 4 : 0)
    if let known = state.withLock({ $0.address(for: key) }) { return UnsafeRawPointer(bitPattern: known)! }
    try requirePlatform(type)
    let function = try FunctionType(of: type)
    let thunk = EntryThunk(
      caller: .general(parameters: function.parameters, results: function.results), isThrowing: function.isThrowing,
      traps: traps, passesWord: passesWord, limitsStack: limitsStack)
    return try state.withLock { state in
      let address = try state.code(for: thunk).address
      state.addressesByType.insert((key, UInt(bitPattern: address)), at: state.position(of: key))
      return address
    }
  }

  /// The address of an entry thunk.
  static func entry(for thunk: EntryThunk) throws -> UnsafeRawPointer {
    try state.withLock { try $0.code(for: thunk).address }
  }

  /// The address of the thunk that host functions of a type share.
  static func host(for type: FunctionType, dropsWord: Bool) throws -> UnsafeRawPointer {
    try state.withLock { state in
      let thunk = HostThunk(type: type, dropsWord: dropsWord)
      if let known = state.hosts.first(where: { $0.thunk == thunk }) { return known.code.address }
      let code = try state.publish(thunk.makeCode())
      state.hosts.append((thunk, code))
      return code.address
    }
  }

  /// Tells debuggers about all thunks, those that there are and those to come: frames of thunks lie between those of
  /// compiled code and its callers.
  static func register(with debuggers: DebuggerRegistration) {
    guard !debuggers.isEmpty else { return }
    state.withLock { state in
      let new = debuggers.subtracting(state.debuggers)
      state.debuggers.formUnion(new)
      for module in state.modules { state.notify(new, module) }
    }
  }

  static func requirePlatform(_ type: Any.Type) throws(FunctionTypeError) {
    #if !(os(Linux) && arch(x86_64))
      throw FunctionTypeError(type, .unsupportedPlatform)
    #endif
  }
}

extension ThunkCache.State {
  /// Where the first entry is whose key is not less.
  fileprivate func position(of key: UInt) -> Int {
    var (low, high) = (0, addressesByType.count)
    while low < high {
      let middle = (low + high) / 2
      if addressesByType[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func address(for key: UInt) -> UInt? {
    let position = position(of: key)
    guard position < addressesByType.count, addressesByType[position].key == key else { return nil }
    return addressesByType[position].address
  }

  fileprivate mutating func code(for thunk: EntryThunk) throws -> PublishedCode {
    if let known = entries.first(where: { $0.thunk == thunk }) { return known.code }
    if thunk.traps == .thrown {
      let error = cjit_install_trap_handlers()
      guard error == 0 else { throw MemoryError(.systemCall("sigaction", errno: error), size: 0) }
    }
    let code = try publish(thunk.makeCode())
    entries.append((thunk, code))
    return code
  }

  fileprivate mutating func publish(_ object: CodeObject) throws -> PublishedCode {
    if allocator == nil { allocator = try CodeAllocator(.private, 64 << 20, [], isForThunks: true) }
    let code = try allocator!.publish(object)
    let module = PublishedModule(
      description: ModuleDescription(name: "thunks"),
      functions: [.init(address: UInt(bitPattern: code.address), object: object)])
    modules.append(module)
    notify(debuggers, module)
    return code
  }

  fileprivate mutating func notify(_ debuggers: DebuggerRegistration, _ module: PublishedModule) {
    for observer in debuggers.observers {
      if let record = observer.codeWasPublished(module) { records.append(record) }
    }
  }
}
