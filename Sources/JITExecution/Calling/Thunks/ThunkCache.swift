import CJIT
import JITMachineCode

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// All thunks of the process, one for each kind of signature, made when first needed.
///
/// Those of the function types that the program is written with are never freed. Of those whose signatures are known at
/// run time only, such as a guest's, whoever uses one holds it, and no more than ``limit`` are kept for others to come.
enum ThunkCache {
  fileprivate struct State {
    var allocator: CodeAllocator?
    /// Signatures are few, and each is looked for once a type: lists will do.
    var entries: [(thunk: EntryThunk, code: PublishedThunk)] = []
    /// The latest ones last.
    var blocks: [(thunk: EntryThunk, code: PublishedThunk)] = []
    var hosts: [(thunk: HostThunk, code: PublishedThunk)] = []
    /// What has been found for a function type before, so that the usual case need not look at its metadata: by
    /// ascending key.
    var addressesByType: [(key: UInt, address: UInt)] = []
    /// Who is told about thunks.
    var debuggers = DebuggerRegistration.environment
  }

  private static let state = ForkSafeMutex(State())

  /// How many thunks of each kind are kept that nobody may be using.
  static let limit = 256

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

  /// The address of an entry thunk for closures of a type that the program is written with.
  static func entry(for thunk: EntryThunk) throws -> UnsafeRawPointer {
    try state.withLock { try $0.code(for: thunk).address }
  }

  /// An entry thunk for a signature that is known at run time only.
  static func block(for thunk: EntryThunk) throws -> PublishedThunk {
    try state.withLock { state in
      if let known = state.blocks.first(where: { $0.thunk == thunk }) { return known.code }
      try State.installTrapHandlers(for: thunk)
      let code = try state.publish(thunk.makeCode())
      if state.blocks.count == limit { state.blocks.removeFirst(limit / 2) }
      state.blocks.append((thunk, code))
      return code
    }
  }

  /// The thunk that host functions of a type share.
  static func host(for type: FunctionType, dropsWord: Bool) throws -> PublishedThunk {
    try state.withLock { state in
      let thunk = HostThunk(type: type, dropsWord: dropsWord)
      if let known = state.hosts.first(where: { $0.thunk == thunk }) { return known.code }
      let code = try state.publish(thunk.makeCode())
      if state.hosts.count == limit { state.hosts.removeFirst(limit / 2) }
      state.hosts.append((thunk, code))
      return code
    }
  }

  /// What the thunks occupy in memory.
  static var statistics: CodeAllocator.Statistics? { state.withLock { $0.allocator?.statistics } }

  /// Tells debuggers about thunks, those that are kept and those to come: frames of thunks lie between those of
  /// compiled code and its callers.
  static func register(with debuggers: DebuggerRegistration) {
    guard !debuggers.isEmpty else { return }
    state.withLock { state in
      let new = debuggers.subtracting(state.debuggers)
      state.debuggers.formUnion(new)
      for (_, code) in state.entries + state.blocks { code.notify(new) }
      for (_, code) in state.hosts { code.notify(new) }
    }
  }

  static func requirePlatform(_ type: Any.Type) throws(FunctionTypeError) {
    guard HostTarget.isSupported else { throw FunctionTypeError(type, .unsupportedPlatform) }
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

  fileprivate static func installTrapHandlers(for thunk: EntryThunk) throws(MemoryError) {
    guard thunk.traps == .thrown else { return }
    let error = cjit_install_trap_handlers()
    guard error == 0 else { throw MemoryError(.systemCall("sigaction", errno: error), size: 0) }
  }

  fileprivate mutating func code(for thunk: EntryThunk) throws -> PublishedThunk {
    if let known = entries.first(where: { $0.thunk == thunk }) { return known.code }
    try ThunkCache.State.installTrapHandlers(for: thunk)
    let code = try publish(thunk.makeCode())
    entries.append((thunk, code))
    return code
  }

  fileprivate mutating func publish(_ object: CodeObject) throws -> PublishedThunk {
    if allocator == nil { allocator = try CodeAllocator(.private, 64 << 20, [], isForThunks: true) }
    let code: PublishedCode
    do {
      code = try allocator!.publish(object)
    } catch let error as MemoryError where allocator!.policy == .private && error.isRefusal {
      // The process may forbid pages to become executable.
      allocator = try CodeAllocator(.dualMapped, 64 << 20, [], isForThunks: true)
      code = try allocator!.publish(object)
    }
    let thunk = PublishedThunk(code, object)
    thunk.notify(debuggers)
    return thunk
  }
}

/// A thunk in its place, which goes with the last who has it.
final class PublishedThunk: @unchecked Sendable {
  private let code: PublishedCode
  private let module: PublishedModule
  /// What debuggers want kept. Changed under the lock of ``ThunkCache`` only.
  private var records: [any AnyObject & Sendable] = []

  var address: UnsafeRawPointer { code.address }

  fileprivate init(_ code: PublishedCode, _ object: CodeObject) {
    self.code = code
    module = PublishedModule(
      description: ModuleDescription(name: "thunks"),
      functions: [.init(address: UInt(bitPattern: code.address), object: object)])
  }

  fileprivate func notify(_ debuggers: DebuggerRegistration) {
    for observer in debuggers.observers {
      if let record = observer.codeWasPublished(module) { records.append(record) }
    }
  }
}

extension MemoryError {
  /// Whether the system does not allow what was asked for.
  fileprivate var isRefusal: Bool {
    guard case .systemCall(_, let number) = reason else { return false }
    return number == EACCES || number == EPERM
  }
}
