import ArgumentParser
import Dispatch
import JIT
import JITCompiler
import JITWASI
import JITWebAssembly
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `jit run module.wasm`: runs a WebAssembly program, or calls one of its functions.
extension RunCommand {
  /// What a program may use, and how long.
  struct WebAssemblyOptions: ParsableArguments {
    @Option(
      name: .customLong("dir"),
      help: ArgumentHelp(
        "A directory that a WebAssembly program may use, and the path by which it knows it.",
        valueName: "host[:guest]"))
    var directories: [String] = []

    @Option(
      name: .customLong("env"),
      help: ArgumentHelp("An environment variable of a WebAssembly program.", valueName: "name=value"))
    var variables: [String] = []

    @Option(help: "The function of a WebAssembly module to call with the arguments, instead of running the program.")
    var invoke: String?

    @Option(
      help: ArgumentHelp(
        "A folder that keeps the code of WebAssembly programs from one run to the next.", valueName: "folder"))
    var cache: String?

    @Option(help: "How many instructions of the IR a WebAssembly program may execute.")
    var fuel: Int64?

    @Option(help: "How many seconds a WebAssembly program may take.")
    var timeout: Double?

    @Option(help: ArgumentHelp("How many bytes of memory a WebAssembly program may have.", valueName: "bytes"))
    var memoryLimit: Int?

    @Option(
      help: ArgumentHelp(
        "How many elements the tables of a WebAssembly program may have together.", valueName: "elements"))
    var tableLimit: Int?
  }

  /// - Parameter words: The program's name and its arguments.
  func runWebAssembly(_ file: InputFile, _ words: [String]) throws {
    let module = try WebAssemblyModule(
      try file.webAssemblyBinary(), name: file.name, options: webAssemblyModuleOptions())
    let wasi = try makeWASI(words)
    startTimer(module, wasi)
    do {
      // The start function is part of the program: it may take long, trap, and end the program.
      let instance = try module.instantiate(imports: wasi.imports, fuel: webAssembly.fuel)
      if let function = webAssembly.invoke {
        try wasi.initialize(instance)
        try call(try instance.function(function), function, Array(words.dropFirst()))
      } else {
        let status = try wasi.run(instance)
        if status != 0 { throw ExitCode(status) }
      }
    } catch let exit as WASIExit {
      throw ExitCode(exit.code)
    } catch let trap as Trap {
      throw WebAssemblyTrapReport(trap)
    }
  }

  private func webAssemblyModuleOptions() throws(InputError) -> WebAssemblyModule.Options {
    var engine = Engine.Options(mode: interpret ? .interpreted : mode ?? (webAssembly.cache == nil ? .tiered : .eager))
    engine.compiler.optimizationLevel = level
    engine.compiler.canonicalNaNs = canonicalNaNs
    engine.observer = ProgressBar.onTerminal
    if let cache = webAssembly.cache { engine.cache = CodeCache(directory: cache) }
    if let fuel = webAssembly.fuel {
      guard fuel >= 0 else { throw InputError("--fuel \(fuel) is negative") }
      engine.isMetered = true
    }
    if let timeout = webAssembly.timeout {
      guard timeout >= 0, timeout <= 1e9 else { throw InputError("--timeout \(timeout) is no number of seconds") }
      engine.isInterruptible = true
    }
    var options = WebAssemblyModule.Options(engine: engine)
    options.limits.memoryByteCount = try notNegative(webAssembly.memoryLimit, "--memory-limit")
    if let limit = try notNegative(webAssembly.tableLimit, "--table-limit") { options.limits.tableElementCount = limit }
    return options
  }

  private func notNegative(_ value: Int?, _ option: String) throws(InputError) -> Int? {
    if let value, value < 0 { throw InputError("\(option) \(value) is negative") }
    return value
  }

  private func makeWASI(_ words: [String]) throws -> WASI {
    let directories = webAssembly.directories.map { text in
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return WASI.Directory(FilePath(parts[0]), as: parts.count == 2 ? parts[1] : nil)
    }
    var environment: [String: String] = [:]
    for text in webAssembly.variables {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { throw InputError("--env \(text) is not of the form NAME=VALUE") }
      environment[parts[0]] = parts[1]
    }
    do {
      return try WASI(arguments: words, environment: environment, directories: directories)
    } catch let error as WASI.ConfigurationError {
      throw InputError(error.description)
    }
  }

  /// Stops the program when its time has passed.
  private func startTimer(_ module: WebAssemblyModule, _ wasi: WASI) {
    guard let timeout = webAssembly.timeout else { return }
    DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + timeout) {
      module.interrupt()
      wasi.interrupt()
    }
  }

  private func call(_ function: WebAssemblyFunction, _ name: String, _ words: [String]) throws {
    let types = function.signature.parameters
    guard words.count == types.count else {
      let given = (words.count == 1 ? "there is " : "there are ") + counted(words.count, "argument")
      throw InputError("\(name) has the type \(function.signature), and \(given)")
    }
    var arguments: [WebAssemblyValue] = []
    for (word, type) in zip(words, types) {
      guard let value = WebAssemblyValue(word, type) else { throw InputError("'\(word)' is no \(type)") }
      arguments.append(value)
    }
    for result in try function.call(arguments) { print(result.text) }
  }
}

/// Why a WebAssembly program has stopped: the trap, and the functions that were active.
struct WebAssemblyTrapReport: Error, CustomStringConvertible {
  let trap: Trap

  init(_ trap: Trap) { self.trap = trap }

  var description: String {
    var lines = ["Error: trap: \(trap.webAssemblyMessage)"]
    lines += trap.backtrace.prefix(50).map { "  at \(RootCommand.oneLine("\($0)"))" }
    if trap.backtrace.count > 50 { lines.append("  and \(trap.backtrace.count - 50) more") }
    return lines.joined(separator: "\n")
  }
}

extension WebAssemblyValue {
  /// The value alone.
  fileprivate var text: String {
    switch self {
    case .i32(let value): "\(value)"
    case .i64(let value): "\(value)"
    case .f32(let value): "\(value)"
    case .f64(let value): "\(value)"
    default: "\(self)"
    }
  }

  /// The value of a type that a text denotes; nil for none. Integers may be signed or not, references are null only.
  fileprivate init?(_ text: String, _ type: WebAssemblyType) {
    switch type {
    case .i32:
      guard let value = Int32(text) ?? UInt32(text).map(Int32.init(bitPattern:)) else { return nil }
      self = .i32(value)
    case .i64:
      guard let value = Int64(text) ?? UInt64(text).map(Int64.init(bitPattern:)) else { return nil }
      self = .i64(value)
    case .f32:
      guard let value = Float(text) else { return nil }
      self = .f32(value)
    case .f64:
      guard let value = Double(text) else { return nil }
      self = .f64(value)
    case .v128, .funcref, .externref:
      guard text == "null", type.isReference else { return nil }
      self = WebAssemblyValue(zeroOf: type)
    }
  }
}
