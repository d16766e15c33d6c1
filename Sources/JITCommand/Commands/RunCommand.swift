public import ArgumentParser
public import JIT
public import JITCompiler

/// `jit run`: calls machine code and prints what it returns.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Call a function of a program, or machine code, and print what it returns.",
    usage: """
      jit run <program.ir> [<function>] [<arguments> ...] [--interpret]
      jit run [<options>] <module.wasm | module.wat> [<arguments> ...]
      jit run --bytes <bytes> [--signature <signature> | --result <result>] [<arguments> ...]
      jit run --assembly <instructions> [--signature <signature> | --result <result>] [<arguments> ...]
      jit run <program.s> [<function>] [--signature <signature> | --result <result>] [<arguments> ...]
      """,
    discussion: """
      A program is a text in the intermediate representation, or a WebAssembly module; - reads standard input. Without the name of a function, main is called, or the \
      only function there is. The program can import the functions "print", with any parameters, and "write", which \
      takes the address and count of bytes to print.

      The bytes are put at the start of a page that is filled with return instructions, and called with the C calling \
      convention. Each result is printed on a line of its own.

      A program in assembly language is called at the label that is given, or at its first byte. Without a signature its \
      parameters and its result are i64, as many as there are arguments.

      A WebAssembly program is one for WASI preview 1. It gets the arguments behind its name, and those behind -- as they \
      are; its exit status is passed on, and is 134 when it traps. It can use the directories that it is given, and no others. Its functions are \
      compiled when they are first called, and better when they are called often, unless there is a --mode.

      Types are i8, i16, i32, i64, i128, the same with u, bool, f32, f64 and pointer. Whether the bytes have the \
      signature that is given cannot be checked.

      Examples:
        jit run Examples/gcd.ir gcd 1071 462
        jit run --bytes "48 C7 C0 03 00 00 00"
        jit run --bytes 488D0437 --signature "(i64, i64) -> i64" 40 -5
        jit run --assembly "lea rax, [rdi + rsi*2]; ret" --signature "(i64, i64) -> i64" 2 20
        jit run program.s factorial 10
        jit run --dir . program.wasm -- --verbose file.txt
        jit run --invoke add module.wat 40 2
      """)

  @Option(help: "The machine code in hexadecimal; spaces, commas and 0x are optional, and - reads standard input.")
  var bytes: BytesArgument?

  @Option(help: "The code in assembly language: instructions, the name of a file, or - for standard input.")
  var assembly: String?

  @Option(help: "The types of the parameters and results, such as \"(i64, f64) -> i64\".")
  var signature: String?

  @Option(help: "The type of the result of a function without parameters: short for --signature \"() -> <result>\".")
  var result: String?

  @Flag(help: "Execute the program with the interpreter instead of compiling it.")
  var interpret = false

  @Option(
    help: "When functions of a program are compiled: eager, lazy or tiered. (default: eager; tiered for WebAssembly)")
  var mode: Engine.Mode?

  @Option(name: [.customShort("O"), .customLong("optimize")], help: "How well a program is compiled: none or full.")
  var level = CompilerOptions.OptimizationLevel.full

  @Flag(
    name: .customLong("canonical-nans"),
    help: "Make every NaN that arithmetic of a program gives the same one, however it is executed.")
  var canonicalNaNs = false

  @OptionGroup(title: "Options for WebAssembly")
  var webAssembly: WebAssemblyOptions

  // Everything that is no option of this command, so that negative numbers are arguments.
  @Argument(
    parsing: .allUnrecognized, help: "The program if there is one, its function, and the values to call it with.")
  var arguments: [String] = []

  func run() throws {
    guard bytes == nil || assembly == nil else { throw InputError("--bytes and --assembly both give the code") }
    if bytes == nil, assembly == nil, let path = arguments.first(where: { $0 != "--" }), Self.isProgram(path) {
      let file = try InputFile(path: path)
      if file.isWebAssembly { return try runWebAssembly(file, programWords()) }
      return try runProgram(file, Array(try words().dropFirst()))
    }
    let words = try words()
    if interpret, bytes != nil || assembly != nil || words.first.map(SourceText.looksLikeFile) == true {
      throw InputError("--interpret is for programs in the intermediate representation, not for machine code")
    }
    if let bytes {
      let signature = try parsedSignature(parameterCount: 0)
      show(try Self.call(try bytes.read(), signature, try parse(words, for: signature)))
    } else if let assembly {
      show(try runAssembly(assembly, words))
    } else if let program = words.first {
      show(try runAssembly(program, Array(words.dropFirst())))
    } else {
      throw InputError(
        "there is nothing to run: give a program such as program.ir or program.s, --bytes, or --assembly")
    }
  }

  /// Whether a word names a program that is no assembly language.
  private static func isProgram(_ word: String) -> Bool {
    !SourceText.looksLikeFile(word) && !word.hasPrefix("--")
  }

  private func show(_ results: [ScalarValue]) {
    for result in results { print(result) }
  }

  /// Calls `code` in a page of its own.
  static func call(_ code: [UInt8], _ signature: ScalarSignature, _ arguments: [ScalarValue]) throws -> [ScalarValue] {
    guard !code.isEmpty else { throw InputError("there are no bytes to run") }
    // One return instruction more than the code needs, should it fill its pages exactly.
    var memory = try WritableMemory(byteCount: code.count + Architecture.host.returnInstruction.count)
    try memory.write(code)
    return try memory.makeExecutable().function(signature: signature)(arguments)
  }

  /// - Parameter parameterCount: How many parameters there are if the signature is not given.
  func parsedSignature(parameterCount: Int) throws(InputError) -> ScalarSignature {
    guard signature == nil || result == nil else {
      throw InputError("--signature and --result both give the type of the result")
    }
    let parameters = repeatElement("i64", count: result == nil ? parameterCount : 0).joined(separator: ", ")
    do throws(ScalarSignatureError) {
      return try ScalarSignature(parsing: signature ?? "(\(parameters)) -> \(result ?? "i64")")
    } catch {
      throw InputError(result.map { "'\($0)' is not the type of a result: \(error.reason)" } ?? error.description)
    }
  }

  /// A program's name and its arguments: all but the first `--`.
  private func programWords() -> [String] {
    var words = arguments
    if let separator = words.firstIndex(of: "--") { words.remove(at: separator) }
    return words
  }

  /// What is no option.
  private func words() throws(InputError) -> [String] {
    let arguments = arguments.filter { $0 != "--" }
    if let option = arguments.first(where: { $0.hasPrefix("--") }) { throw InputError("unknown option '\(option)'") }
    return arguments
  }

  func parse(_ arguments: [String], for signature: ScalarSignature) throws(InputError) -> [ScalarValue] {
    do throws(ArgumentError) {
      guard arguments.count == signature.parameters.count else {
        throw .wrongCount(expected: signature.parameters.count, actual: arguments.count)
      }
      var values: [ScalarValue] = []
      for (text, type) in zip(arguments, signature.parameters) { values.append(try ScalarValue(text, as: type)) }
      return values
    } catch {
      throw InputError(error.description)
    }
  }
}

extension Engine.Mode: ExpressibleByArgument {}
extension CompilerOptions.OptimizationLevel: ExpressibleByArgument {}
