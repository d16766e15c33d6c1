import CJIT

/// Shows GDB and LLDB what is published.
struct DebuggerObserver: CodeObserver {
  func codeWasPublished(_ module: PublishedModule) -> (any AnyObject & Sendable)? {
    Registration(DebugImage.bytes(of: module))
  }

  /// An image that debuggers know, as long as this object lives.
  private final class Registration: @unchecked Sendable {
    private let image: UnsafeMutableRawBufferPointer
    private let handle: UnsafeMutableRawPointer

    init?(_ bytes: [UInt8]) {
      image = .allocate(byteCount: bytes.count, alignment: 16)
      image.copyBytes(from: bytes)
      guard let handle = cjit_debugger_register(image.baseAddress!, image.count) else {
        image.deallocate()
        return nil
      }
      self.handle = handle
    }

    deinit {
      cjit_debugger_unregister(handle)
      image.deallocate()
    }
  }
}
