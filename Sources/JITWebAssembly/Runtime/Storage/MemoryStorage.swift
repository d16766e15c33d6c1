import JIT

/// A memory: address space that it grows in, and the descriptor that code reads.
///
/// It refers to nothing, so that handles and instances simply retain it.
final class MemoryStorage {
  let type: WebAssemblyMemoryType
  /// Whether every access with a 32-bit address and a 32-bit offset faults behind the end.
  let hasGuard: Bool
  private let memory: ReservedMemory
  private let words: UnsafeMutablePointer<UInt64>
  private let account: ResourceAccount

  static let pageSize: UInt64 = 65536
  /// What 32-bit addresses plus 32-bit offsets reach, and the size of an access.
  private static let guardedByteCount = 8 << 30 + 65536
  /// What lies before a memory and faults as well: code that is wrong about the sign of an address comes no further.
  private static let precedingByteCount = 2 << 30
  /// Whether the system lets a process reserve as much as code without checks needs: not under a limit of address space
  /// (`RLIMIT_AS`), and not when it is used up.
  static func canReserveGuard() -> Bool {
    (try? ReservedMemory(reserving: guardedByteCount, guardingBefore: precedingByteCount)) != nil
  }

  /// What is reserved for memories without a maximum if nobody states a limit.
  private static let standardReservation: UInt64 = 64 << 30

  /// Whether faults behind the end are to be relied on.
  enum Guarding {
    /// Code relies on them.
    case needed
    /// Code of whoever imports the memory may, if it can be had.
    case wanted
    /// Code compares addresses with the size.
    case none
  }

  /// - Parameters:
  ///   - type: Least and greatest size.
  ///   - guarding: Whether faults behind the end are to be relied on.
  ///   - account: How much more memory there may be.
  /// - Throws: ``WebAssemblyError`` of the kind `limit`.
  init(_ type: WebAssemblyMemoryType, guarding: Guarding, account: ResourceAccount) throws(WebAssemblyError) {
    self.type = type
    self.account = account
    guard type.limits.minimum <= type.pageBound, account.takePages(type.limits.minimum, current: 0, type) else {
      throw WebAssemblyError(.limit, "a memory of \(counted(type.limits.minimum, "page")) is more than the host allows")
    }
    do throws(MemoryError) {
      (memory, hasGuard) = try MemoryStorage.reserve(type, guarding, account)
    } catch {
      account.giveBackPages(type.limits.minimum)
      let hint =
        guarding == .needed ? "; code that checks bounds (`Options.checksBounds`) would do with less address space" : ""
      let size = counted(type.limits.minimum, "page")
      throw WebAssemblyError(.limit, "no memory of \(size) can be reserved: \(error)\(hint)")
    }
    words = .allocate(capacity: MemoryDescriptor.size / 8)
    words[MemoryDescriptor.base / 8] = UInt64(UInt(bitPattern: memory.address))
    words[MemoryDescriptor.byteCount / 8] = type.limits.minimum * MemoryStorage.pageSize
    words[2] = min(type.limits.maximum ?? type.pageBound, type.pageBound)
  }

  deinit {
    account.giveBackPages(pageCount)
    words.deallocate()
  }

  /// Reserves address space: what 32-bit addresses reach where faults are relied on, else as much as the memory can
  /// become.
  private static func reserve(
    _ type: WebAssemblyMemoryType, _ guarding: Guarding, _ account: ResourceAccount
  ) throws(MemoryError) -> (ReservedMemory, hasGuard: Bool) {
    // No more than 2^47: see `ResourceAccount`.
    let minimum = Int(type.limits.minimum * pageSize)
    if !type.is64Bit, guarding != .none {
      do throws(MemoryError) {
        return (
          try ReservedMemory(reserving: guardedByteCount, byteCount: minimum, guardingBefore: precedingByteCount), true
        )
      } catch {
        if guarding == .needed { throw error }
      }
    }
    let most = min(type.limits.maximum ?? type.pageBound, type.pageBound, account.pageLimit)
    var size = min(most * pageSize, max(standardReservation, type.limits.minimum * pageSize))
    size = max(size, type.limits.minimum * pageSize, pageSize)
    while true {
      do throws(MemoryError) {
        return (try ReservedMemory(reserving: Int(size), byteCount: minimum, guardingBefore: Int(pageSize)), false)
      } catch {
        // A memory that can't grow to all that it asks for is better than none.
        guard size / 2 >= max(type.limits.minimum * pageSize, pageSize) else { throw error }
        size = size / 2 & ~(pageSize - 1)
      }
    }
  }

  /// The address of byte 0; never changes.
  var base: UnsafeMutableRawPointer { memory.address }
  var byteCount: Int { Int(words[MemoryDescriptor.byteCount / 8]) }
  var pageCount: UInt64 { words[MemoryDescriptor.byteCount / 8] / MemoryStorage.pageSize }
  /// The address of the descriptor.
  var descriptor: UInt { UInt(bitPattern: words) }

  /// The type with the size as it is now.
  var currentType: WebAssemblyMemoryType {
    WebAssemblyMemoryType(WebAssemblySizeRange(pageCount, type.limits.maximum), is64Bit: type.is64Bit)
  }

  /// Adds pages that are zero.
  ///
  /// - Returns: The former number of pages; nil if there can't be so many more.
  func grow(by count: UInt64) -> UInt64? {
    let old = pageCount
    let (new, isTooMany) = old.addingReportingOverflow(count)
    guard !isTooMany, new <= words[2], account.takePages(count, current: old, type) else { return nil }
    do throws(MemoryError) {
      guard new <= UInt64(memory.reservedByteCount) / MemoryStorage.pageSize else { throw MemoryError(.inUse, size: 0) }
      try memory.grow(to: Int(new * MemoryStorage.pageSize))
    } catch {
      account.giveBackPages(count)
      return nil
    }
    words[MemoryDescriptor.byteCount / 8] = new * MemoryStorage.pageSize
    return old
  }

  /// Whether a range is in the memory.
  func contains(_ start: UInt64, _ count: UInt64) -> Bool {
    let size = words[MemoryDescriptor.byteCount / 8]
    return start <= size && count <= size - start
  }

  /// How many bytes are written without looking whether the call is to end.
  private static let pieceSize = 1 << 20

  /// Copies bytes into the memory.
  ///
  /// - Parameter check: Throws when the call is to end.
  /// - Returns: False if they do not fit; nothing is written then.
  func write(_ bytes: ArraySlice<UInt8>, at address: UInt64, _ check: () throws -> Void) throws -> Bool {
    guard contains(address, UInt64(bytes.count)) else { return false }
    try bytes.withUnsafeBytes { source in
      for start in stride(from: 0, to: source.count, by: MemoryStorage.pieceSize) {
        if start > 0 { try check() }
        let count = min(MemoryStorage.pieceSize, source.count - start)
        (base + Int(address) + start).copyMemory(from: source.baseAddress! + start, byteCount: count)
      }
    }
    return true
  }
}
