#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// The descriptors 0, 1 and 2 of this process.
enum StandardStreams {
  /// Opens the null device for those that whoever started this process has closed.
  ///
  /// Whatever is opened next would get their numbers otherwise, a queue of the system, say, or a program's file, and be
  /// taken for them. So this comes before anything that opens something.
  static func openClosedOnes() {
    // A new descriptor gets the smallest number that is free.
    var opened: CInt
    repeat { opened = open("/dev/null", O_RDWR) } while 0...STDERR_FILENO ~= opened
    if opened >= 0 {
      close(opened)
    } else if (0...STDERR_FILENO).contains(where: { fcntl($0, F_GETFD) == -1 }) {
      // There is nowhere to say it.
      exit(EX_OSERR)
    }
  }

  /// Writes bytes to standard output, after what `print` was given before.
  static func write(_ bytes: some Collection<UInt8>) {
    _ = Array(bytes).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stdout) }
  }

  /// Writes what `print` has kept back.
  ///
  /// - Throws: ``OutputError`` if some of the output could not be written.
  static func finishOutput() throws(OutputError) {
    guard fflush(stdout) == 0, ferror(stdout) == 0 else { throw OutputError(errno) }
  }
}

/// Output that standard output does not take, because the disk is full, for instance.
struct OutputError: Error, CustomStringConvertible {
  let description: String

  init(_ error: CInt) {
    description = "cannot write to standard output: \(systemMessage(error))"
  }
}
