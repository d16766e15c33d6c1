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
  private let budget: MemoryBudget

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

  /// - Parameters:
  ///   - type: Least and greatest size.
  ///   - needsGuard: Whether code relies on faults; otherwise it compares addresses with the size.
  ///   - budget: How much more memory there may be.
  /// - Throws: ``WebAssemblyError`` of the kind `limit`.
  init(_ type: WebAssemblyMemoryType, needsGuard: Bool, budget: MemoryBudget) throws(WebAssemblyError) {
    self.type = type
    self.budget = budget
    guard type.limits.minimum <= type.pageBound, budget.take(type.limits.minimum) else {
      throw WebAssemblyError(.limit, "a memory of \(counted(type.limits.minimum, "page")) is more than the host allows")
    }
    do throws(MemoryError) {
      (memory, hasGuard) = try MemoryStorage.reserve(type, needsGuard, budget)
    } catch {
      budget.giveBack(type.limits.minimum)
      let hint = needsGuard ? "; code that checks bounds (`Options.checksBounds`) would do with less address space" : ""
      throw WebAssemblyError(
        .limit, "no memory of \(counted(type.limits.minimum, "page")) can be reserved: \(error)\(hint)")
    }
    words = .allocate(capacity: MemoryDescriptor.size / 8)
    words[MemoryDescriptor.base / 8] = UInt64(UInt(bitPattern: memory.address))
    words[MemoryDescriptor.byteCount / 8] = type.limits.minimum * MemoryStorage.pageSize
    words[2] = min(type.limits.maximum ?? type.pageBound, type.pageBound)
  }

  deinit {
    budget.giveBack(pageCount)
    words.deallocate()
  }

  /// Reserves address space: what 32-bit addresses reach if possible, else as much as the memory can become.
  private static func reserve(
    _ type: WebAssemblyMemoryType, _ needsGuard: Bool, _ budget: MemoryBudget
  ) throws(MemoryError) -> (ReservedMemory, hasGuard: Bool) {
    // No more than 2^47: see `MemoryBudget`.
    let minimum = Int(type.limits.minimum * pageSize)
    if !type.is64Bit {
      do throws(MemoryError) {
        return (
          try ReservedMemory(reserving: guardedByteCount, byteCount: minimum, guardingBefore: precedingByteCount), true
        )
      } catch {
        if needsGuard { throw error }
      }
    }
    let most = min(type.limits.maximum ?? type.pageBound, type.pageBound, MemoryBudget.greatest)
    var size = min(most * pageSize, max(standardReservation, type.limits.minimum * pageSize))
    if let limit = budget.total { size = min(size, limit * pageSize) }
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
    WebAssemblyMemoryType(WebAssemblyLimits(pageCount, type.limits.maximum), is64Bit: type.is64Bit)
  }

  /// Adds pages that are zero.
  ///
  /// - Returns: The former number of pages; nil if there can't be so many more.
  func grow(by count: UInt64) -> UInt64? {
    let old = pageCount
    let (new, isTooMany) = old.addingReportingOverflow(count)
    guard !isTooMany, new <= words[2], budget.take(count) else { return nil }
    do throws(MemoryError) {
      guard new <= UInt64(memory.reservedByteCount) / MemoryStorage.pageSize else { throw MemoryError(.inUse, size: 0) }
      try memory.grow(to: Int(new * MemoryStorage.pageSize))
    } catch {
      budget.giveBack(count)
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

  /// Copies bytes into the memory.
  ///
  /// - Returns: False if they do not fit; nothing is written then.
  func write(_ bytes: ArraySlice<UInt8>, at address: UInt64) -> Bool {
    guard contains(address, UInt64(bytes.count)) else { return false }
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { (base + Int(address)).copyMemory(from: start, byteCount: source.count) }
    }
    return true
  }
}

/// How many pages the memories of an instance may have together.
final class MemoryBudget {
  /// Nil for no limit but what a process can have.
  let total: UInt64?
  private var used: UInt64 = 0

  /// More pages than this no process can have.
  static let greatest: UInt64 = 1 << 31

  /// - Parameter limit: In bytes; nil for no limit.
  init(limit: Int?) { total = limit.map { UInt64(max(0, $0)) / MemoryStorage.pageSize } }

  func take(_ pages: UInt64) -> Bool {
    guard pages <= min(total ?? .max, MemoryBudget.greatest) - used else { return false }
    used += pages
    return true
  }

  func giveBack(_ pages: UInt64) { used -= pages }
}
