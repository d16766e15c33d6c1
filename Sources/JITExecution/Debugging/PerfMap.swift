import JITMachineCode

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lists published functions in `/tmp/perf-PID.map`, where `perf report` looks for them: a line for each with its
/// address and size in hexadecimal and its name. There is no way to say that code has gone; of two functions at an
/// address `perf` takes one.
final class PerfMap: CodeObserver {
  static let shared = PerfMap()

  private let file = ForkSafeMutex(ProcessFile())

  func codeWasPublished(_ module: PublishedModule) -> (any AnyObject & Sendable)? {
    var lines: [UInt8] = []
    for function in module.functions {
      let symbols = function.object.symbols.isEmpty ? [] : function.object.symbols.sorted { $0.offset < $1.offset }
      if symbols.isEmpty { PerfMap.append(function.name, function.range, to: &lines) }
      for (index, symbol) in symbols.enumerated() {
        let start = function.address + UInt(symbol.offset)
        let end =
          index + 1 < symbols.count ? function.address + UInt(symbols[index + 1].offset) : function.range.upperBound
        if start < end { PerfMap.append(symbol.name, start..<end, to: &lines) }
      }
    }
    file.withLock { file in
      if file.isForeign { file.open("/tmp/perf-\(getpid()).map") }
      file.write(lines)
    }
    return nil
  }

  private static func append(_ name: String, _ range: Range<UInt>, to lines: inout [UInt8]) {
    lines += "\(String(range.lowerBound, radix: 16)) \(String(range.count, radix: 16)) ".utf8
    lines += name.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
    lines.append(UInt8(ascii: "\n"))
  }
}

/// A file with the process's number in its name: after a fork the child needs one of its own.
struct ProcessFile {
  private(set) var descriptor: Int32 = -1
  private var owner: pid_t = 0

  /// Whether the file has not been opened by this process.
  var isForeign: Bool { owner != getpid() }

  /// Creates the file. If that is not possible, nothing will be written, and that is mentioned on standard error once.
  mutating func open(_ path: String) {
    owner = getpid()
    if descriptor >= 0 { close(descriptor) }
    // In a directory that everyone can write to, a link at that place is not ours.
    #if canImport(Glibc)
      descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    #elseif canImport(Musl)
      descriptor = Musl.open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    #else
      descriptor = Darwin.open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    #endif
    if descriptor < 0 { warn("cannot write '\(path)': \(SystemCalls.message(of: errno))") }
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) {
    guard descriptor >= 0 else { return }
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress!, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress!, rest.count)
        #else
          let count = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress!, rest.count)
        #endif
        guard count > 0 || errno == EINTR else { return }
        rest = rest.dropFirst(max(0, count))
      }
    }
  }
}
