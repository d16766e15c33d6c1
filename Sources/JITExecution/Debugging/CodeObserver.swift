public import JITMachineCode

/// Someone who wants to know which code there is: a debugger, a profiler.
///
/// A ``CodeAllocator`` tells its observers about everything that is published.
public protocol CodeObserver: Sendable {
  /// Code is in its place; nobody has called it yet.
  ///
  /// Called by the thread that publishes, several threads at once. It must not fork.
  ///
  /// - Parameter module: What was published together.
  /// - Returns: An object that is kept until the code goes, and released before its memory is used again; nil for none.
  func codeWasPublished(_ module: PublishedModule) -> (any AnyObject & Sendable)?
}

/// Code that was published together, for observers.
public struct PublishedModule: Sendable {
  /// A piece of code: usually a function.
  public struct Function: Sendable {
    /// Where the first byte is.
    public let address: UInt
    /// The code with its symbols and what is known about its source. Relocations are not filled in; they are in the
    /// bytes at ``address``.
    public let object: CodeObject

    /// The name: its first symbol, or its address.
    public var name: String { object.symbols.first?.name ?? "code at 0x" + String(address, radix: 16) }

    /// The addresses of the bytes.
    public var range: Range<UInt> { address..<address + UInt(object.bytes.count) }
  }

  /// What the module is called, and where its source is.
  public let description: ModuleDescription
  /// The pieces, by ascending addresses.
  public let functions: [Function]
}

/// The name and the source files of a module, for people: debuggers, profilers and backtraces show them.
public struct ModuleDescription: Sendable, Hashable {
  /// What the module is called.
  public var name: String
  /// The files that ``CodeObject/locations`` name by their numbers.
  public var sources: [SourceFile]

  /// Describes a module.
  public init(name: String = "code", sources: [SourceFile] = []) {
    self.name = name
    self.sources = sources
  }

  /// A file of source text.
  public struct SourceFile: Sendable, Hashable {
    /// The path if there is a file, or else what the text is called.
    public var name: String
    /// The text of a source that is in no file: debuggers are shown a temporary one. Nil when there is a file.
    public var text: String?

    /// A file that exists.
    public init(path: String) { name = path }

    /// A text that is in no file.
    ///
    /// - Parameters:
    ///   - name: What it is called: the last component of the temporary file's path, if it can be that.
    ///   - text: The text.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
}

/// Which debuggers and profilers are told about code.
public struct DebuggerRegistration: OptionSet, Sendable, Hashable {
  public var rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// GDB and LLDB: functions by name, source lines, and variables. Costs some ten microseconds a publication, and
  /// milliseconds while a debugger is attached.
  public static let debugger = DebuggerRegistration(rawValue: 1)
  /// The file `/tmp/perf-PID.map`, which `perf report` reads: functions by name.
  public static let perfMap = DebuggerRegistration(rawValue: 2)
  /// The file `jit-PID.dump` in the current directory, which `perf inject --jit` reads: functions by name, their code,
  /// and source lines.
  public static let jitdump = DebuggerRegistration(rawValue: 4)

  /// What the environment variable `SWIFT_JIT_DEBUG` asks for: `gdb`, `lldb`, `perf` and `jitdump`, separated by
  /// commas.
  public static let environment = DebuggerRegistration(words: environmentVariable("SWIFT_JIT_DEBUG") ?? "")

  /// Reads words such as `gdb,perf`. Unknown ones are mentioned on standard error.
  init(words: String) {
    self = []
    for word in words.split(whereSeparator: { $0 == "," || $0 == " " }) {
      switch word {
      case "gdb", "lldb", "debugger": insert(.debugger)
      case "perf": insert(.perfMap)
      case "jitdump": insert(.jitdump)
      default: warn("SWIFT_JIT_DEBUG: '\(word)' is none of gdb, lldb, perf and jitdump")
      }
    }
  }

  /// The observers that do it.
  var observers: [any CodeObserver] {
    var observers: [any CodeObserver] = []
    if contains(.debugger) { observers.append(DebuggerObserver()) }
    if contains(.perfMap) { observers.append(PerfMap.shared) }
    if contains(.jitdump) { observers.append(JITDump.shared) }
    return observers
  }
}
