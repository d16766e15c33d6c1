/// A table of references to functions or to objects of the host.
///
/// It keeps alive what it may refer to: all instances that are linked with it.
public final class WebAssemblyTable {
  let storage: TableStorage
  let group: LinkGroup

  init(_ storage: TableStorage, _ group: LinkGroup) {
    self.storage = storage
    self.group = group.root
  }

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - type: The type of the elements, and the least and the greatest number.
  ///   - value: What all elements are; nil for null.
  ///   - limits: How far it may grow.
  /// - Throws: ``WebAssemblyError`` if the value has another type, or the table is too large.
  public init(
    _ type: WebAssemblyTableType, filledWith value: WebAssemblyValue? = nil,
    limits: WebAssemblyLimits = WebAssemblyLimits()
  ) throws {
    if let maximum = type.limits.maximum, maximum < type.limits.minimum {
      throw WebAssemblyError(.use, "size minimum must not be greater than maximum")
    }
    group = LinkGroup()
    let word = try WebAssemblyTable.lower(value ?? WebAssemblyValue(zeroOf: type.element), type, group)
    storage = try TableStorage(type, word, account: ResourceAccount(limits), of: group)
    group.add(storage)
  }

  /// The type; its minimum is the size that the table has now.
  public var type: WebAssemblyTableType { storage.currentType }

  /// The number of elements.
  public var count: Int { storage.count }

  /// An element.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if there is none of this number.
  public func element(at index: Int) throws -> WebAssemblyValue {
    try check(index)
    return group.lift(WordPair(low: storage[index]), storage.type.element)
  }

  /// Replaces an element.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if there is none of this number or the value has another type.
  public func set(_ value: WebAssemblyValue, at index: Int) throws {
    try check(index)
    storage[index] = try WebAssemblyTable.lower(value, storage.type, group)
  }

  /// Adds elements.
  ///
  /// - Parameters:
  ///   - count: How many, not negative.
  ///   - value: What they are; nil for null.
  /// - Returns: The former number of elements.
  /// - Throws: ``WebAssemblyError`` if the table can't become so large, or the value has another type.
  @discardableResult
  public func grow(by count: Int, with value: WebAssemblyValue? = nil) throws -> Int {
    let word = try WebAssemblyTable.lower(value ?? WebAssemblyValue(zeroOf: storage.type.element), storage.type, group)
    guard count >= 0, let old = try storage.grow(by: UInt64(count), with: word) else {
      throw WebAssemblyError(.limit, "a table of \(counted(storage.count, "element")) cannot grow by \(count)")
    }
    return old
  }

  private func check(_ index: Int) throws(WebAssemblyError) {
    guard index >= 0, index < storage.count else {
      throw WebAssemblyError(.use, "out of bounds table access: element \(index) of \(storage.count)")
    }
  }

  private static func lower(_ value: WebAssemblyValue, _ type: WebAssemblyTableType, _ group: LinkGroup) throws
    -> UInt64
  {
    guard value.type == type.element else {
      throw WebAssemblyError(.use, "a table of \(type.element) cannot hold \(value.type)")
    }
    return try group.lower(value).low
  }
}

extension WebAssemblyTable: Hashable {
  /// Whether both are the same table.
  public static func == (a: WebAssemblyTable, b: WebAssemblyTable) -> Bool { a.storage === b.storage }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(storage)) }
}
