import JITMachineCode

extension X86_64: ExecutionTarget {
  static var isSupported: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  static var remoteAddresses: Range<UInt>? { isSupported ? 1 << 44..<5 << 44 : nil }
}
