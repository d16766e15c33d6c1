import JIT
import Synchronization

/// What WebAssembly may use of the host's memory: how many things, how large, and a closure that is asked before any of
/// it is given; and how large a module may be.
///
/// What is refused is an error of the kind `limit` when a module is loaded or an instance is made, and -1 from
/// `memory.grow` and `table.grow`.
public struct WebAssemblyLimits: Sendable {
  /// The most bytes that the memories of an instance may have together; nil for no limit. Imported ones count where
  /// they were made.
  public var memoryByteCount: Int?
  /// The most memories that an instance may have, without imported ones.
  public var memoryCount = 100
  /// The most tables that an instance may have, without imported ones.
  public var tableCount = 100
  /// The most elements that the tables of an instance may have together, at 8 bytes each.
  public var tableElementCount = 10_000_000
  /// The most instances of a module that may exist at the same time.
  public var instanceCount = 1_000_000
  /// Says whether there may be as much as is asked for, within the limits above: for each instance, and for memories
  /// and tables when they are made and when they grow. Nil allows it. It is called on the thread that asks, and must
  /// not use the instance.
  public var mayGrow: (@Sendable (Growth) -> Bool)?

  /// How large a module may be.
  public var moduleSize = ModuleSize()

  /// Limits that suit programs which are not trusted, but for memory: that has only the bounds which they state.
  ///
  /// - Parameters:
  ///   - memoryByteCount: See ``memoryByteCount``.
  ///   - tableElementCount: See ``tableElementCount``.
  ///   - mayGrow: See ``mayGrow``.
  public init(
    memoryByteCount: Int? = nil, tableElementCount: Int = 10_000_000, mayGrow: (@Sendable (Growth) -> Bool)? = nil
  ) {
    self.memoryByteCount = memoryByteCount
    self.tableElementCount = tableElementCount
    self.mayGrow = mayGrow
  }

  /// Something that is to become larger, or to be made.
  public struct Growth: Sendable, Hashable {
    /// What grows.
    public enum Kind: Sendable, Hashable {
      /// A memory, counted in bytes.
      case memory
      /// A table, counted in elements.
      case table
      /// The number of instances of a module.
      case instances
    }

    /// What grows.
    public let kind: Kind
    /// How large it is; 0 before it is made.
    public let current: UInt64
    /// How large it is to become.
    public let wanted: UInt64
    /// How large it can become according to the module; nil for no bound.
    public let maximum: UInt64?
  }
}

/// What the memories and tables of one owner have together, of what its limits allow: those of an instance, or one that
/// the host has made. Memories may be used on several threads, each by one.
final class ResourceAccount: Sendable {
  let limits: WebAssemblyLimits
  private let used = ForkSafeMutex(Used())

  private struct Used {
    var pages: UInt64 = 0
    var elements: UInt64 = 0
  }

  /// More pages than this no process can have.
  static let greatestPageCount: UInt64 = 1 << 31

  init(_ limits: WebAssemblyLimits) { self.limits = limits }

  /// The most pages that the memories may have together.
  var pageLimit: UInt64 {
    let limit = limits.memoryByteCount.map { UInt64(max(0, $0)) / MemoryStorage.pageSize }
    return min(limit ?? .max, ResourceAccount.greatestPageCount)
  }

  /// The most elements that the tables may have together.
  var elementLimit: UInt64 { min(UInt64(max(0, limits.tableElementCount)), TableStorage.greatest) }

  /// Takes pages for a memory; false if it may not grow so much.
  func takePages(_ count: UInt64, current: UInt64, _ type: WebAssemblyMemoryType) -> Bool {
    let size = MemoryStorage.pageSize
    let isGranted = used.withLock { used in
      guard count <= pageLimit - used.pages else { return false }
      used.pages += count
      return true
    }
    guard isGranted else { return false }
    let maximum = type.limits.maximum.map { $0.multipliedReportingOverflow(by: size) }
    let growth = WebAssemblyLimits.Growth(
      kind: .memory, current: current * size, wanted: (current + count) * size,
      maximum: maximum.map { $0.overflow ? .max : $0.partialValue })
    if limits.mayGrow?(growth) ?? true { return true }
    giveBackPages(count)
    return false
  }

  func giveBackPages(_ count: UInt64) { used.withLock { $0.pages -= count } }

  /// Takes elements for a table; false if it may not grow so much.
  func takeElements(_ count: UInt64, current: UInt64, _ type: WebAssemblyTableType) -> Bool {
    let isGranted = used.withLock { used in
      guard count <= elementLimit - used.elements else { return false }
      used.elements += count
      return true
    }
    guard isGranted else { return false }
    let growth = WebAssemblyLimits.Growth(
      kind: .table, current: current, wanted: current + count, maximum: type.limits.maximum)
    if limits.mayGrow?(growth) ?? true { return true }
    giveBackElements(count)
    return false
  }

  func giveBackElements(_ count: UInt64) { used.withLock { $0.elements -= count } }
}

/// The number of instances that exist of a module.
final class InstanceCount: Sendable {
  private let count = Atomic<Int>(0)

  /// Counts an instance as long as it lives.
  final class Entry: Sendable {
    private let owner: InstanceCount

    fileprivate init(_ owner: InstanceCount) { self.owner = owner }

    deinit { owner.count.subtract(1, ordering: .relaxed) }
  }

  /// - Throws: ``WebAssemblyError`` of the kind `limit` if there are as many as there may be.
  func enter(_ limits: WebAssemblyLimits) throws(WebAssemblyError) -> Entry {
    let (before, now) = count.add(1, ordering: .relaxed)
    let entry = Entry(self)
    let growth = WebAssemblyLimits.Growth(
      kind: .instances, current: UInt64(before), wanted: UInt64(now), maximum: nil)
    guard now <= limits.instanceCount, limits.mayGrow?(growth) ?? true else {
      throw WebAssemblyError(.limit, "\(now) instances of a module are more than the host allows")
    }
    return entry
  }
}
