/// A failure to obtain, protect, or place executable memory.
public struct MemoryError: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    /// A size of zero bytes or pages was asked for, or a negative one.
    case sizeNotPositive
    /// The size is more than this platform can address, or more than the allocator's whole reservation.
    case sizeTooLarge
    /// The bytes do not fit: they would end at `end`, past the last byte of the memory.
    case outOfBounds(end: Int)
    /// The reservation of a code allocator is used up, or too fragmented for the size asked for.
    case exhausted(reserved: Int)
    /// The memory cannot become writable again: functions made from it are still alive.
    case inUse
    /// The process has become the child of a fork while code was being placed in memory that it now shares with its
    /// parent. Publishing again works.
    case forked
    /// A system call failed with an errno.
    case systemCall(String, errno: Int32)
    /// The operating system does not offer this, for example a dual mapping.
    case unsupported(String)
  }

  /// What went wrong.
  public let reason: Reason

  /// The number of bytes that were asked for; for ``Reason/sizeNotPositive`` and ``Reason/sizeTooLarge``, of bytes or
  /// of pages, as the caller counted them.
  public let size: Int

  /// Creates an error about a request for `size` bytes.
  public init(_ reason: Reason, size: Int) {
    self.reason = reason
    self.size = size
  }
}

extension MemoryError: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .sizeNotPositive:
      "cannot allocate executable memory of size \(size): the size must be positive"
    case .sizeTooLarge:
      "cannot allocate executable memory of size \(size): the size is too large"
    case .outOfBounds(let end):
      (size == 1 ? "1 byte does not fit: it" : "\(size) bytes do not fit: they")
        + " would end at offset \(end), past the end of the memory"
    case .exhausted(let reserved):
      "cannot place code of size \(size): the reservation of \(reserved) bytes is used up"
    case .inUse:
      "cannot make memory of size \(size) writable again: functions made from it are still alive"
    case .forked:
      "cannot place code of size \(size): the process was forked meanwhile"
    case .systemCall(let name, let errno):
      "\(name) failed for \(size) bytes: \(SystemCalls.message(of: errno)) (errno \(errno))"
    case .unsupported(let what):
      "\(what) is not available on this operating system"
    }
  }
}
