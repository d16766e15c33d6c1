import ArgumentParser
import JIT

/// `jit run`: calls machine code and prints what it returns.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Call a function of a program, or machine code, and print what it returns.",
    usage: """
      jit run <program> [<function>] [<arguments> ...] [--interpret]
      jit run <program.s> [<function>] [--signature <signature> | --result <result>] [<arguments> ...]
      jit run --assembly <instructions> [--signature <signature> | --result <result>] [<arguments> ...]
      jit run --bytes <bytes> [--signature <signature> | --result <result>] [<arguments> ...]
      """,
    discussion: """
      The program is a text in the intermediate representation, or assembly language if its name ends in .s or .asm. Without the name of a function, main is called, or the \
      only function there is. The program can import the functions "print", with any parameters, and "write", which \
      takes the address and count of bytes to print.

      The bytes are put at the start of a page that is filled with return instructions, and called with the C calling \
      convention. Each result is printed on a line of its own.

      A program in assembly language is called at the label that is given, or at its first byte. Without a signature its \
      parameters and its result are i64, as many as there are arguments.

      Types are i8, i16, i32, i64, i128, the same with u, bool, f32, f64 and pointer. Whether the bytes have the \
      signature that is given cannot be checked.

      Examples:
        jit run Examples/gcd.ir gcd 1071 462
        jit run --bytes "48 C7 C0 03 00 00 00"
        jit run --bytes 488D0437 --signature "(i64, i64) -> i64" 40 -5
        jit run --assembly "lea rax, [rdi + rsi*2]; ret" --signature "(i64, i64) -> i64" 2 20
        jit run program.s factorial 10
      """)

  @Option(help: "The machine code in hexadecimal; spaces, commas and 0x are optional, and - reads standard input.")
  var bytes: BytesArgument?

  @Option(help: "The code in assembly language: instructions, the name of a file, or - for standard input.")
  var assembly: String?

  @Option(help: "The types of the parameters and results, such as \"(i64, f64) -> i64\".")
  var signature: String?

  @Option(help: "The type of the result of a function without parameters: short for --signature \"() -> <result>\".")
  var result: String?

  @Flag(help: "Execute the program with the interpreter, as is done wherever there is no compiler.")
  var interpret = false

  // Everything that is no option of this command, so that negative numbers are arguments.
  @Argument(
    parsing: .allUnrecognized, help: "The program if there is one, its function, and the values to call it with.")
  var arguments: [String] = []

  func run() throws {
    let isAssembly = assembly != nil || arguments.first.map(SourceText.looksLikeFile) ?? false
    guard bytes != nil || isAssembly else { return try runProgram() }
    if interpret { throw InputError("--interpret is for programs, not for machine code") }
    for result in try results() { print(result) }
  }

  private func results() throws -> [ScalarValue] {
    guard let bytes else { return try runAssembly() }
    guard assembly == nil else { throw InputError("--bytes and --assembly both give the code") }
    let signature = try parsedSignature(parameterCount: 0)
    let values = try parse(valueArguments(), for: signature)
    return try Self.call(try bytes.read(), signature, values)
  }

  /// Assembles a program and calls one of its functions.
  private func runAssembly() throws -> [ScalarValue] {
    var values = try valueArguments()
    // Without --assembly the program is the first of the arguments: run() has looked.
    let source = assembly ?? values.removeFirst()
    let (text, name) = try SourceText.resolve(source)
    let object: CodeObject
    do throws(X86_64.AssemblyTextError) {
      object = try X86_64.assemble(text)
    } catch {
      throw SourceError(error.text(file: name ?? "<input>"))
    }
    guard !object.bytes.isEmpty else { throw InputError("the program has no instructions") }
    var entry = 0
    if let first = values.first, let symbol = object.symbols.first(where: { $0.name == first }) {
      entry = symbol.offset
      values.removeFirst()
    } else if let first = values.first, first.first?.isLetter == true || first.first == "_", Double(first) == nil,
      signature == nil
    {
      let names = object.symbols.map(\.name).filter { !$0.hasPrefix(".") }.joined(separator: ", ")
      throw InputError("the program has no label '\(first)'" + (names.isEmpty ? "" : "; its labels are \(names)"))
    }
    let signature = try parsedSignature(parameterCount: values.count)
    let arguments = try parse(values, for: signature)
    let code = try CodeAllocator(reservation: object.bytes.count + (1 << 16)).publish(object)
    return try code.function(signature: signature, at: entry)(arguments)
  }

  /// Calls `code` in a page of its own.
  static func call(_ code: [UInt8], _ signature: Signature, _ arguments: [ScalarValue]) throws -> [ScalarValue] {
    guard !code.isEmpty else { throw InputError("there are no bytes to run") }
    // One return instruction more than the code needs, should it fill its pages exactly.
    var memory = try WritableMemory(byteCount: code.count + Architecture.host.returnInstruction.count)
    try memory.write(code)
    return try memory.makeExecutable().function(signature: signature)(arguments)
  }

  /// - Parameter parameterCount: How many parameters there are if the signature is not given.
  private func parsedSignature(parameterCount: Int) throws(InputError) -> Signature {
    guard signature == nil || result == nil else {
      throw InputError("--signature and --result both give the type of the result")
    }
    let parameters = repeatElement("i64", count: result == nil ? parameterCount : 0).joined(separator: ", ")
    do throws(SignatureError) {
      return try Signature(parsing: signature ?? "(\(parameters)) -> \(result ?? "i64")")
    } catch {
      throw InputError(result.map { "'\($0)' is not the type of a result: \(error.reason)" } ?? error.description)
    }
  }

  /// What is no option.
  private func valueArguments() throws(InputError) -> [String] {
    let arguments = arguments.filter { $0 != "--" }
    if let option = arguments.first(where: { $0.hasPrefix("--") }) { throw InputError("unknown option '\(option)'") }
    return arguments
  }

  private func parse(_ arguments: [String], for signature: Signature) throws(InputError) -> [ScalarValue] {
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
