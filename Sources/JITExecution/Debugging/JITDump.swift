import JITMachineCode

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes published functions with their bytes and lines to `jit-PID.dump`, from which `perf inject --jit` makes object
/// files (tools/perf/Documentation/jitdump-specification.txt in the Linux kernel).
///
/// `perf record -k 1` is necessary, so that its clock is the one of this file. It learns of the file by the first page
/// of it being mapped executable.
final class JITDump: CodeObserver {
  static let shared = JITDump()

  private struct State {
    var file = ProcessFile()
    var nextIndex: UInt64 = 0
  }

  private let state = ForkSafeMutex(State())

  func codeWasPublished(_ module: PublishedModule) -> (any AnyObject & Sendable)? {
    state.withLock { state in
      if state.file.isForeign { open(&state) }
      guard state.file.descriptor >= 0 else { return }
      var bytes: [UInt8] = []
      for function in module.functions {
        JITDump.appendLines(function, module.description, to: &bytes)
        JITDump.appendCode(function, state.nextIndex, to: &bytes)
        state.nextIndex += 1
      }
      state.file.write(bytes)
    }
    return nil
  }

  private func open(_ state: inout State) {
    state.file.open("jit-\(getpid()).dump")
    guard state.file.descriptor >= 0 else { return }
    var header: [UInt8] = []
    header.appendBytes(of: 0x4A69_5444 as UInt32)  // "JiTD"
    for word in [1, 40, UInt32(Architecture.host.elfMachine), 0, UInt32(getpid())] { header.appendBytes(of: word) }
    header.appendBytes(of: JITDump.now)
    header.appendBytes(of: 0 as UInt64)
    state.file.write(header)
    // The mark that perf looks for. It stays as long as the process.
    let mark = mmap(nil, SystemCalls.pageSize, PROT_READ | PROT_EXEC, MAP_PRIVATE, state.file.descriptor, 0)
    if mark == MAP_FAILED {
      warn("cannot map the jitdump file executable, so perf will not find it: \(SystemCalls.message(of: errno))")
    }
  }

  // MARK: Records

  private enum Kind: UInt32 { case code = 0, lines = 2 }

  private static func appendRecord(_ kind: Kind, _ contents: [UInt8], to bytes: inout [UInt8]) {
    bytes.appendBytes(of: kind.rawValue)
    bytes.appendBytes(of: UInt32(contents.count + 16))
    bytes.appendBytes(of: now)
    bytes += contents
  }

  private static func appendCode(_ function: PublishedModule.Function, _ index: UInt64, to bytes: inout [UInt8]) {
    let code = UnsafeRawBufferPointer(
      start: UnsafeRawPointer(bitPattern: function.address), count: function.object.bytes.count)
    var contents: [UInt8] = []
    contents.appendBytes(of: UInt32(getpid()))
    contents.appendBytes(of: UInt32(getpid()))
    contents.appendBytes(of: UInt64(function.address))
    contents.appendBytes(of: UInt64(function.address))
    contents.appendBytes(of: UInt64(code.count))
    contents.appendBytes(of: index)
    contents.appendString(function.name)
    contents += code
    appendRecord(.code, contents, to: &bytes)
  }

  /// The lines, which have to come before the code.
  private static func appendLines(
    _ function: PublishedModule.Function, _ description: ModuleDescription, to bytes: inout [UInt8]
  ) {
    guard !function.object.locations.isEmpty else { return }
    var contents: [UInt8] = []
    contents.appendBytes(of: UInt64(function.address))
    contents.appendBytes(of: UInt64(function.object.locations.count))
    for location in function.object.locations {
      contents.appendBytes(of: UInt64(function.address) + UInt64(location.offset))
      contents.appendBytes(of: location.line)
      contents.appendBytes(of: 0 as UInt32)
      contents.appendString(LineProgram.fileName(Int(location.file), description))
    }
    appendRecord(.lines, contents, to: &bytes)
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
