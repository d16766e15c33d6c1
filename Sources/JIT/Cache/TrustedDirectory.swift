#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A directory that nobody but this user, and root, can have put anything into, and its files of which that is true
/// too.
///
/// Everything is looked at after it was opened, so that nothing can be exchanged in between; who may rename the
/// directory's parents can only put another directory of this user there.
struct TrustedDirectory: ~Copyable {
  private let descriptor: Int32

  /// Opens a directory.
  ///
  /// - Parameter path: Its path, which may go through symbolic links but not end in one.
  /// - Returns: Nil if it cannot be opened.
  /// - Throws: ``CodeCacheError`` if somebody else can put files into it.
  static func open(_ path: String) throws(CodeCacheError) -> TrustedDirectory? {
    let descriptor = openFile(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    guard descriptor >= 0 else {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return nil }
      throw CodeCacheError(directory: path, reason: .symbolicLink)
    }
    let directory = TrustedDirectory(descriptor: descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    if let reason = distrust(status) { throw CodeCacheError(directory: path, reason: reason) }
    return directory
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Why somebody else may have written a file or directory; nil if nobody else can.
  private static func distrust(_ status: stat) -> CodeCacheError.Reason? {
    guard status.st_uid == geteuid() || status.st_uid == 0 else { return .foreignOwner(user: status.st_uid) }
    // The group's bits are also the most that an access control list allows.
    guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
      return .writableByOthers(mode: UInt32(status.st_mode & 0o7777))
    }
    return nil
  }

  /// The contents of a file; nil if there is none, or somebody else can have written it.
  func read(_ name: String) -> [UInt8]? {
    // What is no file, such as a pipe, must not keep us waiting.
    let file = openFile(descriptor, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 32,
      TrustedDirectory.distrust(status) == nil
    else { return nil }
    let size = Int(status.st_size)
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while done < size {
        let part = readBytes(file, buffer.baseAddress! + done, size - done)
        guard part > 0 else { break }
        done += part
      }
      count = done
    }
    return done == size ? bytes : nil
  }

  /// Writes a file, if there is room. It appears whole or not at all.
  func write(_ bytes: [UInt8], _ name: String) {
    let temporary = ".\(name).\(getpid()).\(UInt64.random(in: 0 ... .max))"
    let isWritten = FailureSignal.fileSize.withheld { append(bytes, temporary) }
    if !isWritten || renameat(descriptor, temporary, descriptor, name) != 0 { unlinkat(descriptor, temporary, 0) }
  }

  private func append(_ bytes: [UInt8], _ name: String) -> Bool {
    let file = openFile(descriptor, name, O_WRONLY | O_CREAT | O_EXCL)
    guard file >= 0 else { return false }
    var done = 0
    bytes.withUnsafeBytes { bytes in
      while done < bytes.count {
        let part = writeBytes(file, bytes.baseAddress! + done, bytes.count - done)
        guard part > 0 else { break }
        done += part
      }
    }
    return close(file) == 0 && done == bytes.count
  }
}

/// A directory that code is not kept in, since others could put theirs there.
public struct CodeCacheError: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// It belongs to a user who is neither the one of this process nor root.
    case foreignOwner(user: UInt32)
    /// Its group, or everybody, may write to it.
    case writableByOthers(mode: UInt32)
    /// The path ends in a symbolic link.
    case symbolicLink
  }

  /// The path of the directory.
  public let directory: String
  /// What stands in the way.
  public let reason: Reason
}

extension CodeCacheError: CustomStringConvertible {
  public var description: String {
    let why =
      switch reason {
      case .foreignOwner(let user): "it belongs to user \(user)"
      case .writableByOthers(let mode): "others may write to it (mode \(String(mode, radix: 8)))"
      case .symbolicLink: "it is a symbolic link"
      }
    return "the directory \(directory) cannot be used as a cache of code: \(why)"
  }
}

// The methods of the same names hide these.
private func readBytes(_ descriptor: Int32, _ target: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, target, count)
}

private func writeBytes(_ descriptor: Int32, _ source: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, source, count)
}

private func openFile(_ directory: Int32, _ path: String, _ flags: Int32) -> Int32 {
  openat(directory, path, flags | O_CLOEXEC, 0o600)
}
