import JIT

/// A memory: bytes that WebAssembly code and the host share.
///
/// It grows in place, in pages of 64 KiB, and never shrinks. Views of it stay valid as long as it lives, but not longer
/// than the expression or closure that they are given to. A memory is for one thread at a time, as the instances are
/// that use it.
public final class WebAssemblyMemory {
  let storage: MemoryStorage

  init(_ storage: MemoryStorage) { self.storage = storage }

  /// Makes a memory, all zero.
  ///
  /// - Parameters:
  ///   - type: The least and the greatest size in pages, and the size of addresses.
  ///   - limits: How far it may grow.
  /// - Throws: ``WebAssemblyError`` of the kind `limit` if there is no memory.
  public init(_ type: WebAssemblyMemoryType, limits: WebAssemblyLimits = WebAssemblyLimits()) throws(WebAssemblyError) {
    if let maximum = type.limits.maximum, maximum < type.limits.minimum {
      throw WebAssemblyError(.use, "size minimum must not be greater than maximum")
    }
    storage = try MemoryStorage(type, guarding: .wanted, account: ResourceAccount(limits))
  }

  /// The bytes in a page.
  public static var pageSize: Int { Int(MemoryStorage.pageSize) }

  /// The type; its minimum is the size that the memory has now.
  public var type: WebAssemblyMemoryType { storage.currentType }

  /// The number of bytes.
  public var byteCount: Int { storage.byteCount }

  /// The number of pages.
  public var pageCount: Int { Int(storage.pageCount) }

  /// Adds pages that are zero.
  ///
  /// - Parameter count: How many pages, not negative.
  /// - Returns: The former number of pages.
  /// - Throws: ``WebAssemblyError`` of the kind `limit` if the memory can't become so large.
  @discardableResult
  public func grow(by count: Int) throws(WebAssemblyError) -> Int {
    guard count >= 0, let old = storage.grow(by: UInt64(count)) else {
      throw WebAssemblyError(.limit, "a memory of \(counted(storage.pageCount, "page")) cannot grow by \(count)")
    }
    return Int(old)
  }
}

// MARK: - Views

extension WebAssemblyMemory {
  /// The bytes, without a copy.
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      let span = RawSpan(_unsafeStart: storage.base, byteCount: storage.byteCount)
      // The storage, and with it the address space, lives as long as this object, and the base never changes.
      return _overrideLifetime(span, borrowing: self)
    }
  }

  /// Calls a closure with the bytes, to read and write without a copy.
  ///
  /// - Parameter body: Takes the bytes as they are now; what is added while it runs is not in the span.
  public func withMutableBytes<R>(_ body: (inout MutableRawSpan) throws -> R) rethrows -> R {
    try withExtendedLifetime(self) {
      var span = MutableRawSpan(
        _unsafeStart: storage.base, byteCount: storage.byteCount)
      return try body(&span)
    }
  }

  /// Calls a closure with the bytes, for C functions.
  ///
  /// - Parameter body: Takes the bytes as they are now, which must not be used after it returns.
  public func withUnsafeBytes<R>(_ body: (UnsafeMutableRawBufferPointer) throws -> R) rethrows -> R {
    try withExtendedLifetime(self) {
      try body(UnsafeMutableRawBufferPointer(start: storage.base, count: storage.byteCount))
    }
  }
}

// MARK: - Checked access

extension WebAssemblyMemory {
  /// Where a range begins, once it is sure to be in the memory.
  private func pointer(_ address: Int, _ count: Int) throws(WebAssemblyError) -> UnsafeMutableRawPointer {
    guard address >= 0, count >= 0, storage.contains(UInt64(address), UInt64(count)) else {
      throw WebAssemblyError(
        .use,
        "out of bounds memory access: \(counted(count, "byte")) at \(address) of a memory of "
          + counted(storage.byteCount, "byte"))
    }
    return storage.base + address
  }

  /// Loads a value: an integer, floating-point number or other type that is just bits, little-endian as WebAssembly is.
  ///
  /// - Parameters:
  ///   - address: Where it begins; need not be aligned.
  ///   - type: The type.
  /// - Throws: ``WebAssemblyError`` of the kind `use` if it is not in the memory.
  public func load<T: BitwiseCopyable>(_ type: T.Type = T.self, at address: Int) throws(WebAssemblyError) -> T {
    try pointer(address, MemoryLayout<T>.size).loadUnaligned(as: type)
  }

  /// Stores a value, see ``load(_:at:)``.
  public func store<T: BitwiseCopyable>(_ value: T, at address: Int) throws(WebAssemblyError) {
    try pointer(address, MemoryLayout<T>.size).storeBytes(of: value, as: T.self)
  }

  /// A copy of bytes.
  ///
  /// - Parameters:
  ///   - address: Where they begin.
  ///   - count: How many bytes.
  /// - Throws: ``WebAssemblyError`` of the kind `use` if they are not in the memory.
  public func bytes(at address: Int, count: Int) throws(WebAssemblyError) -> [UInt8] {
    [UInt8](UnsafeRawBufferPointer(start: try pointer(address, count), count: count))
  }

  /// Copies bytes into the memory.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if they do not fit; nothing is written then.
  public func write(_ bytes: [UInt8], at address: Int) throws(WebAssemblyError) {
    let start = try pointer(address, bytes.count)
    bytes.withUnsafeBytes { if let source = $0.baseAddress { start.copyMemory(from: source, byteCount: $0.count) } }
  }

  /// A string of UTF-8, in which mistakes are replaced by U+FFFD.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if it is not in the memory.
  public func string(at address: Int, byteCount: Int) throws(WebAssemblyError) -> String {
    String(decoding: UnsafeRawBufferPointer(start: try pointer(address, byteCount), count: byteCount), as: UTF8.self)
  }
}

extension WebAssemblyMemory: Hashable {
  /// Whether both are the same memory.
  public static func == (a: WebAssemblyMemory, b: WebAssemblyMemory) -> Bool { a.storage === b.storage }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(storage)) }
}
