// The names in a directory, as they were when a guest began to read it.

import JITWebAssembly
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in a directory at one time, "." and ".." first and then by their bytes, so that equal directories read
/// equally on every host. The cookie of an entry is its index, which stays true while the guest removes what it has
/// read.
///
/// Directories can be large: a name takes 15 bytes more than it has, which count against the guest's budget until the
/// listing goes.
final class DirectoryListing: Sendable {
  struct Entry {
    let name: ArraySlice<UInt8>
    let inode: UInt64
    let type: WASIFileType
  }

  /// What the directory itself is: "." and "..". What is above it is no business of the guest.
  private let inode: UInt64
  /// Every entry, in the host's order: inode, type and length of the name, as ``Layout`` says, and the name.
  private let records: [UInt8]
  /// Where in `records` the entries are, in the order of their names.
  private let order: [UInt32]
  private let share: ListingBudget.Share

  /// Reads a directory.
  /// - Parameters:
  ///   - earlier: A listing of the same directory, whose order is taken over if nothing has changed.
  ///   - budget: What the listing counts against.
  ///   - check: Called now and then; may throw.
  /// - Throws: `nomem` if the budget is used up; what the host says.
  init(
    _ directory: HostFile, after earlier: DirectoryListing?, _ budget: ListingBudget, check: () throws -> Void
  ) throws {
    inode = try directory.status().inode
    share = ListingBudget.Share(of: budget)
    let stream = try directory.openStream()
    defer { closedir(stream) }
    var records: [UInt8] = []
    var count = 0
    while true {
      errno = 0
      guard let next = readdir(stream) else { break }
      guard let name = DirectoryListing.name(of: next) else { continue }
      if count % 1024 == 0 { try check() }
      count += 1
      let size = Layout.name + name.count
      try share.take(size + MemoryLayout<UInt32>.size)
      withUnsafeBytes(of: UInt64(next.pointee.d_ino).littleEndian) { records += $0 }
      records.append(DirectoryListing.type(of: next.pointee).rawValue)
      withUnsafeBytes(of: UInt16(name.count).littleEndian) { records += $0 }
      records += name
    }
    if errno != 0 { throw Errno(rawValue: errno) }
    self.records = records
    order = earlier?.records == records ? earlier!.order : DirectoryListing.sorted(records, count: count)
  }

  /// How many entries there are.
  var count: Int { order.count + 2 }

  subscript(index: Int) -> Entry {
    if index < 2 { return Entry(name: [dot, dot][...index], inode: inode, type: .directory) }
    let start = Int(order[index - 2])
    let inode = records.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) }
    return Entry(
      name: records[DirectoryListing.nameRange(records, start)], inode: UInt64(littleEndian: inode),
      type: WASIFileType(rawValue: records[start + Layout.type])!)
  }

  // MARK: - Records

  /// Offsets in a record.
  private enum Layout {
    static let type = 8
    static let nameLength = 9
    static let name = 11
  }

  private static func nameRange(_ records: [UInt8], _ start: Int) -> Range<Int> {
    let length = Int(records[start + Layout.nameLength]) | Int(records[start + Layout.nameLength + 1]) << 8
    return start + Layout.name..<start + Layout.name + length
  }

  /// Where the records are, in the order of their names.
  private static func sorted(_ records: [UInt8], count: Int) -> [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(count)
    var next = 0
    while next < records.count {
      order.append(UInt32(next))
      next = nameRange(records, next).upperBound
    }
    records.withUnsafeBytes { bytes in
      order.sort { a, b in
        let (a, b) = (nameRange(records, Int(a)), nameRange(records, Int(b)))
        let result = memcmp(
          bytes.baseAddress! + a.lowerBound, bytes.baseAddress! + b.lowerBound, min(a.count, b.count))
        return result == 0 ? a.count < b.count : result < 0
      }
    }
    return order
  }

  // MARK: - What the host says

  /// The name of an entry; nil for "." and "..".
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> UnsafeRawBufferPointer? {
    // Records can be shorter than the structure: the name is read where it is, up to its null byte.
    let start = UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name)!)
    let name = UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
    return name.elementsEqual([dot]) || name.elementsEqual([dot, dot]) ? nil : name
  }

  private static func type(of entry: dirent) -> WASIFileType {
    switch CInt(entry.d_type) {
    case CInt(DT_BLK): .blockDevice
    case CInt(DT_CHR): .characterDevice
    case CInt(DT_DIR): .directory
    case CInt(DT_REG): .regularFile
    case CInt(DT_LNK): .symbolicLink
    case CInt(DT_SOCK): .socketStream
    default: .unknown
    }
  }
}

/// How many bytes all listings of a guest may take together.
final class ListingBudget: Sendable {
  private let capacity: Int
  private let used = ForkSafeMutex(0)

  init(capacity: Int) {
    // Places in a listing have 32 bits.
    self.capacity = min(capacity, Int(UInt32.max))
  }

  /// What one listing has of it, given back when it goes.
  final class Share: Sendable {
    private let budget: ListingBudget
    private let byteCount = ForkSafeMutex(0)

    init(of budget: ListingBudget) {
      self.budget = budget
    }

    deinit {
      let byteCount = byteCount.withLock { $0 }
      budget.used.withLock { $0 -= byteCount }
    }

    /// - Throws: `nomem` if there is not so much left.
    func take(_ count: Int) throws(WASIErrno) {
      try budget.used.withLock { used throws(WASIErrno) in
        guard count <= budget.capacity - used else { throw .nomem }
        used += count
      }
      byteCount.withLock { $0 += count }
    }
  }
}

private let dot = UInt8(ascii: ".")
