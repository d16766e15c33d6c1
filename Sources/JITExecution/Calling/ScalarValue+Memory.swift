extension ScalarValue {
  /// Loads the bytes of a value.
  init(type: ScalarType, loadedFrom address: UnsafeRawPointer) {
    var bits: UInt128 = 0
    withUnsafeMutableBytes(of: &bits) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: type.size))
    }
    self.init(type: type, bits: bits)
  }

  /// Stores the bytes of the value.
  func store(to address: UnsafeMutableRawPointer) {
    withUnsafeBytes(of: bits) { address.copyMemory(from: $0.baseAddress!, byteCount: type.size) }
  }
}
