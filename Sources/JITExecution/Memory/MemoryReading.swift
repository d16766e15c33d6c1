import CJIT

/// Reads memory of this process that may not be there.
///
/// - Parameters:
///   - address: Where to begin.
///   - count: The number of bytes.
/// - Returns: The bytes; nil if they cannot all be read. The corresponding C function on Linux is `process_vm_readv`.
public func processMemory(at address: UInt, count: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  while bytes.count < count {
    let part = min(512, count - bytes.count)
    let chunk = [UInt8](unsafeUninitializedCapacity: part) { buffer, used in
      used = cjit_read_memory(address &+ UInt(bytes.count), buffer.baseAddress!, part) ? part : 0
    }
    if chunk.isEmpty { return nil }
    bytes += chunk
  }
  return bytes
}
