import JITIR
import JITStorage

/// Constants in memory beside the code: each once, at an offset that is a multiple of its size.
struct ConstantPool {
  private(set) var bytes: [UInt8] = []
  /// By value and size: where it begins.
  private var offsets = InternTable()

  mutating func removeAll() {
    guard !bytes.isEmpty else { return }
    bytes.removeAll(keepingCapacity: true)
    offsets.removeAll()
  }

  /// The offset of a constant of 4, 8 or 16 bytes.
  mutating func offset(low: UInt64, high: UInt64 = 0, size: Int) -> Int32 {
    let hash = InternTable.mix(low ^ InternTable.mix(high &+ UInt64(size)))
    let known = offsets.find(hash: hash) { offset in
      Int(offset) % size == 0 && Int(offset) + size <= bytes.count
        && (0..<size).allSatisfy { bytes[Int(offset) + $0] == ConstantPool.byte($0, low, high) }
    }
    if let known { return Int32(known) }
    while bytes.count % size != 0 { bytes.append(0) }
    let offset = bytes.count
    for index in 0..<size { bytes.append(ConstantPool.byte(index, low, high)) }
    offsets.insert(UInt32(offset), hash: hash)
    return Int32(offset)
  }

  private static func byte(_ index: Int, _ low: UInt64, _ high: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64(index % 8 * 8))
  }
}
