import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Reading and writing whole files, with messages that say what and why.

/// The most bytes that are read from one file: what has no end, such as a device, is no program.
private let largestFile = 1 << 30

/// The bytes of a file.
///
/// - Parameter name: Its name; `-` for standard input.
func readFile(_ name: String) throws(InputError) -> [UInt8] {
  if name == "-" { return try readAll(of: STDIN_FILENO, "standard input") }
  let descriptor = open(name, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw InputError("cannot read '\(name)': \(systemMessage(errno))") }
  defer { close(descriptor) }
  return try readAll(of: descriptor, "'\(name)'")
}

private func readAll(of descriptor: CInt, _ name: String) throws(InputError) -> [UInt8] {
  try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { piece throws(InputError) in
    var bytes: [UInt8] = []
    while true {
      let count = read(descriptor, piece.baseAddress, piece.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw InputError("cannot read \(name): \(systemMessage(errno))") }
      bytes += piece[..<count]
      guard bytes.count <= largestFile else { throw InputError("cannot read \(name): it has more than a gibibyte") }
    }
  }
}

/// Makes a file, or replaces what is in it.
///
/// - Parameter isAtomic: Whether the file stays as it was when something goes wrong.
func writeFile(_ bytes: some Sequence<UInt8>, to path: String, isAtomic: Bool = false) throws(InputError) {
  do {
    try Data(bytes).write(to: URL(filePath: path), options: isAtomic ? .atomic : [])
  } catch {
    throw InputError("cannot write '\(path)': \(reason(error))")
  }
}

/// Writes all of `bytes` to a file descriptor, without a buffer.
///
/// - Returns: Whether the descriptor has taken them all; `errno` says why not.
@discardableResult
func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, bytes.count - done) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    done += count
  }
  return true
}

/// Writes text to standard output as it is.
func writeOutput(_ text: String) throws(OutputError) {
  guard writeAll(Array(text.utf8), to: STDOUT_FILENO) else { throw OutputError(errno) }
}

/// Why Foundation could not do something with a file.
private func reason(_ error: any Error) -> String {
  if let underlying = (error as? CocoaError)?.underlying as? POSIXError {
    return systemMessage(underlying.code.rawValue)
  }
  return switch (error as? CocoaError)?.code {
  case .fileReadNoSuchFile, .fileNoSuchFile: systemMessage(ENOENT)
  case .fileReadNoPermission, .fileWriteNoPermission: systemMessage(EACCES)
  case .fileWriteOutOfSpace: systemMessage(ENOSPC)
  default: error.localizedDescription
  }
}

/// What an error number of the system means.
func systemMessage(_ error: CInt) -> String {
  switch error {
  case ENOENT: "there is no such file"
  case EACCES: "permission denied"
  case EISDIR: "it is a directory"
  default: String(cString: strerror(error))
  }
}
