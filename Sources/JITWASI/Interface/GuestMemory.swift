// The memory of a guest as the functions of WASI see it: every access is checked.

import JITWebAssembly

/// A guest's linear memory during one call of a host function.
///
/// Addresses and sizes come from the guest and may be anything: what is not wholly inside is `fault`, and nothing
/// outside is touched. Bytes are little-endian and need no alignment.
struct GuestMemory {
  /// All bytes of the memory, which stay where they are while the host function runs.
  let bytes: UnsafeMutableRawBufferPointer
  /// The module that calls, whose interruption and deadlines end calls that wait; nil for none.
  var module: LoadedModule?
  /// What fuel is taken from; nil if no instance calls.
  var fuelAccount: FuelAccount?

  /// The longest path that is looked at, in bytes, as on Linux.
  static let longestPath = 4096
  /// The most buffers that a call reads into or writes from, as wasi-libc's `IOV_MAX`.
  static let mostVectors = 1024

  /// The bytes from an address on, for which fuel is taken by their number.
  /// - Throws: `fault` unless all of them are in the memory; a trap if there is not so much fuel.
  func range(_ address: UInt32, _ count: UInt32) throws -> UnsafeMutableRawBufferPointer {
    let range = try checkedRange(address, count)
    try spendFuel(UInt64(count) / 16)
    return range
  }

  private func checkedRange(_ address: UInt32, _ count: UInt32) throws(WASIErrno) -> UnsafeMutableRawBufferPointer {
    let (start, count) = (Int(address), Int(count))
    guard start <= bytes.count, count <= bytes.count - start else { throw .fault }
    return UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + count])
  }

  /// Takes fuel for what the host does, if it is counted.
  func spendFuel(_ price: UInt64) throws { try fuelAccount?.spend(price, in: "WASI") }

  /// The integer at an address.
  func load<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type = T.self) throws(WASIErrno) -> T {
    let source = try checkedRange(address, UInt32(MemoryLayout<T>.size))
    return T(littleEndian: source.loadUnaligned(as: T.self))
  }

  /// Stores an integer.
  func store<T: FixedWidthInteger>(_ value: T, at address: UInt32) throws(WASIErrno) {
    let target = try checkedRange(address, UInt32(MemoryLayout<T>.size))
    target.storeBytes(of: value.littleEndian, as: T.self)
  }

  /// The bytes of a path. They need not be UTF-8: a host has names of other kinds too, which guests list and use.
  /// - Throws: `nametoolong`, `fault`, `inval` for a null byte in it.
  func path(_ address: UInt32, _ count: UInt32) throws -> [UInt8] {
    guard count <= UInt32(GuestMemory.longestPath) else { throw WASIErrno.nametoolong }
    let path = [UInt8](try range(address, count))
    guard !path.contains(0) else { throw WASIErrno.inval }
    return path
  }

  /// The buffers of an array of `iovec`, all of which are in the memory. They may overlap.
  /// - Throws: `inval` for more than ``mostVectors``; `fault`.
  func vectors(_ address: UInt32, _ count: UInt32) throws -> [UnsafeMutableRawBufferPointer] {
    guard count <= UInt32(GuestMemory.mostVectors) else { throw WASIErrno.inval }
    let table = try range(address, count * 8)
    var result: [UnsafeMutableRawBufferPointer] = []
    result.reserveCapacity(Int(count))
    for offset in stride(from: 0, to: table.count, by: 8) {
      let start = UInt32(littleEndian: table.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      let size = UInt32(littleEndian: table.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
      result.append(try range(start, size))
    }
    return result
  }
}

/// Writes the fields of a structure one after the other into a range of guest memory that holds them all.
struct StructureWriter {
  private let target: UnsafeMutableRawBufferPointer
  private var offset = 0

  init(_ target: UnsafeMutableRawBufferPointer) {
    self.target = target
    target.initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// Writes a field at the next offset that is a multiple of its size.
  mutating func append<T: FixedWidthInteger>(_ value: T) {
    let size = MemoryLayout<T>.size
    offset = (offset + size - 1) / size * size
    target.storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
    offset += size
  }
}
