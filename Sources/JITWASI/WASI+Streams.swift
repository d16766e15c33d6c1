// What a guest's standard streams can be connected to.

import JITWebAssembly
public import SystemPackage

extension WASI {
  /// Where a guest's standard input comes from.
  public enum Input: Sendable {
    /// There is nothing to read: the end is reached at once.
    case empty
    /// A descriptor of the host, which must stay open. It is neither closed nor given other flags.
    case descriptor(FileDescriptor)
    /// These bytes, and then the end.
    case bytes([UInt8])
    /// What a closure returns, which is called with the most bytes that it may return; none for the end. A guest sees a
    /// thrown `Errno` as an error number; any other error ends the call of the guest and arrives at its caller.
    case reading(@Sendable (_ maximumByteCount: Int) throws -> [UInt8])

    /// The standard input of this process.
    public static var inherited: Input { .descriptor(.standardInput) }
    /// The bytes of a text.
    public static func text(_ text: String) -> Input { .bytes(Array(text.utf8)) }
  }

  /// Where a guest's standard output or its error messages go.
  public enum Output: Sendable {
    /// Nowhere.
    case discarded
    /// A descriptor of the host, which must stay open. It is neither closed nor given other flags.
    case descriptor(FileDescriptor)
    /// Memory, to be looked at at any time.
    case buffer(OutputBuffer)
    /// A closure that is called with each piece of at most 64 KiB. A guest sees a thrown `Errno` as an error number;
    /// any other error ends the call of the guest and arrives at its caller.
    case writing(@Sendable ([UInt8]) throws -> Void)

    /// The standard output of this process.
    public static var standardOutput: Output { .descriptor(.standardOutput) }
    /// The standard error output of this process.
    public static var standardError: Output { .descriptor(.standardError) }
  }

  /// What a guest has written, in memory.
  public final class OutputBuffer: Sendable {
    private let content = ForkSafeMutex<[UInt8]>([])
    /// The most bytes that are kept. A guest that writes more gets the error `nospc`.
    public let capacity: Int

    /// An empty buffer.
    /// - Parameter capacity: The most bytes that are kept.
    public init(capacity: Int = 1 << 26) {
      self.capacity = capacity
    }

    /// What has been written so far.
    public var bytes: [UInt8] { content.withLock { $0 } }

    /// What has been written so far as text; bytes that are not UTF-8 become U+FFFD.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what has been written so far.
    public func removeAll() { content.withLock { $0 = [] } }

    func append(_ bytes: [UInt8]) throws(WASIErrno) {
      try content.withLock { content throws(WASIErrno) in
        guard bytes.count <= capacity - content.count else { throw .nospc }
        content += bytes
      }
    }
  }
}

/// Bytes for a guest that come from no descriptor of the host.
final class InputStream: Sendable {
  enum Source: Sendable {
    case bytes([UInt8])
    case closure(@Sendable (Int) throws -> [UInt8])
  }

  private let source: Source
  /// How many bytes have been read.
  private let position = ForkSafeMutex(0)

  init(_ source: Source) {
    self.source = source
  }

  /// How many bytes are known to be there.
  var readableByteCount: Int {
    guard case .bytes(let bytes) = source else { return 0 }
    return position.withLock { bytes.count - $0 }
  }

  /// Reads into the first buffer that is not empty: a guest asks for the rest again.
  func read(into buffers: [UnsafeMutableRawBufferPointer]) throws -> Int {
    guard let target = buffers.first(where: { !$0.isEmpty }) else { return 0 }
    switch source {
    case .bytes(let bytes):
      return position.withLock { position in
        let piece = bytes[position...].prefix(target.count)
        target.copyBytes(from: piece)
        position += piece.count
        return piece.count
      }
    case .closure(let read):
      let maximum = min(target.count, largestPiece)
      let piece = try read(maximum).prefix(maximum)
      target.copyBytes(from: piece)
      return piece.count
    }
  }
}

/// Takes bytes of a guest to somewhere else than a descriptor of the host.
final class OutputStream: Sendable {
  private let write: @Sendable ([UInt8]) throws -> Void

  init(_ write: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.write = write
  }

  /// Writes the beginning of the buffers' bytes and returns how many. A guest offers the rest again.
  func write(from buffers: [UnsafeMutableRawBufferPointer]) throws -> Int {
    var piece: [UInt8] = []
    for buffer in buffers where piece.count < largestPiece {
      piece += buffer.prefix(largestPiece - piece.count)
    }
    if !piece.isEmpty { try write(piece) }
    return piece.count
  }
}

/// The most bytes that are moved through a closure at once, whatever a guest asks for.
private let largestPiece = 1 << 16
