/// The data objects of a loaded module in memory, constants in pages that cannot be written.
final class DataImage: Sendable {
  private let memory: DataMemory?
  /// Bytes from the start of the memory to the end of the pages with constants.
  private let constantEnd: Int
  /// The address of each object; zero for imports.
  let addresses: [UInt]

  /// Reserves memory and copies the initial bytes.
  init(_ module: Module) throws(MemoryError) {
    var offsets = [Int?](repeating: nil, count: module.data.count)
    var end = 0
    var constantSize = 0
    for isMutable in [false, true] {
      end = DataImage.roundUp(end, to: DataMemory.pageSize)
      for (index, object) in module.data.enumerated() where object.isMutable == isMutable {
        guard let bytes = object.bytes else { continue }
        end = DataImage.roundUp(end, to: max(16, object.alignment))
        offsets[index] = end
        // Objects have different addresses, empty ones too.
        end += max(1, bytes.count)
      }
      if !isMutable { constantSize = DataImage.roundUp(end, to: DataMemory.pageSize) }
    }
    guard end > 0 else {
      memory = nil
      constantEnd = 0
      addresses = [UInt](repeating: 0, count: offsets.count)
      return
    }
    // Memory is aligned to pages; for more, more is reserved.
    let alignment = max(module.data.map(\.alignment).max() ?? 1, DataMemory.pageSize)
    let memory = try DataMemory(byteCount: end + alignment - DataMemory.pageSize)
    let skipped = DataImage.roundUp(Int(bitPattern: memory.address), to: alignment) - Int(bitPattern: memory.address)
    self.memory = memory
    constantEnd = constantSize == 0 ? 0 : skipped + constantSize
    addresses = offsets.map { offset in offset.map { UInt(bitPattern: memory.address + skipped + $0) } ?? 0 }
    for (object, address) in zip(module.data, addresses) {
      guard let bytes = object.bytes, !bytes.isEmpty else { continue }
      UnsafeMutableRawPointer(bitPattern: address)!.copyMemory(from: bytes, byteCount: bytes.count)
    }
  }

  /// Fills in the addresses that objects hold, and makes constants constant.
  ///
  /// - Parameter resolve: The address of a function or data object.
  func finish(_ module: Module, _ resolve: (Export.Item) -> UInt) throws(MemoryError) {
    for (object, address) in zip(module.data, addresses) where address != 0 {
      for relocation in object.relocations {
        let value = resolve(relocation.target) &+ UInt(bitPattern: Int(relocation.addend))
        UnsafeMutableRawPointer(bitPattern: address)!
          .storeBytes(of: value, toByteOffset: relocation.offset, as: UInt.self)
      }
    }
    try memory?.makeConstant(constantEnd)
  }

  private static func roundUp(_ value: Int, to alignment: Int) -> Int { (value + alignment - 1) & -alignment }
}
