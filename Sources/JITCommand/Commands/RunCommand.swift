import ArgumentParser
import JIT

/// `jit run`: calls machine code and prints what it returns.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Call a function of a program, or machine code, and print what it returns.",
    usage: """
      jit run <program> [<function>] [<arguments> ...] [--interpret]
      jit run --bytes <bytes> [--signature <signature> | --result <result>] [<arguments> ...]
      """,
    discussion: """
      The program is a text in the intermediate representation. Without the name of a function, main is called, or the \
      only function there is. The program can import the functions "print", with any parameters, and "write", which \
      takes the address and count of bytes to print.

      The bytes are put at the start of a page that is filled with return instructions, and called with the C calling \
      convention. Each result is printed on a line of its own.

      Types are i8, i16, i32, i64, i128, the same with u, bool, f32, f64 and pointer. Whether the bytes have the \
      signature that is given cannot be checked.

      Examples:
        jit run Examples/gcd.ir gcd 1071 462
        jit run --bytes "48 C7 C0 03 00 00 00"
        jit run --bytes 488D0437 --signature "(i64, i64) -> i64" 40 -5
      """)

  @Option(help: "The machine code in hexadecimal; spaces, commas and 0x are optional, and - reads standard input.")
  var bytes: BytesArgument?

  @Option(help: "The types of the parameters and results, such as \"(i64, f64) -> i64\".")
  var signature: String?

  @Option(help: "The type of the result of a function without parameters: short for --signature \"() -> <result>\".")
  var result: String?

  @Flag(help: "Execute the program with the interpreter, as is done wherever there is no compiler.")
  var interpret = false

  // Everything that is no option of this command, so that negative numbers are arguments.
  @Argument(parsing: .allUnrecognized, help: "The program and function, and the values to call the function with.")
  var arguments: [String] = []

  func run() throws {
    guard let bytes else { return try runProgram() }
    if interpret { throw InputError("--interpret is for programs, and --bytes is machine code") }
    let signature = try parsedSignature()
    let values = try parsedArguments(for: signature)
    for result in try Self.call(try bytes.read(), signature, values) { print(result) }
  }

  /// Calls `code` in a page of its own.
  static func call(_ code: [UInt8], _ signature: Signature, _ arguments: [ScalarValue]) throws -> [ScalarValue] {
    guard !code.isEmpty else { throw InputError("there are no bytes to run") }
    // One return instruction more than the code needs, should it fill its pages exactly.
    var memory = try WritableMemory(byteCount: code.count + Architecture.host.returnInstruction.count)
    try memory.write(code)
    return try memory.makeExecutable().function(signature: signature)(arguments)
  }

  private func parsedSignature() throws(InputError) -> Signature {
    guard signature == nil || result == nil else {
      throw InputError("--signature and --result both give the type of the result")
    }
    do throws(SignatureError) {
      return try Signature(parsing: signature ?? "() -> \(result ?? "i64")")
    } catch {
      throw InputError(result.map { "'\($0)' is not the type of a result: \(error.reason)" } ?? error.description)
    }
  }

  private func parsedArguments(for signature: Signature) throws(InputError) -> [ScalarValue] {
    let arguments = arguments.filter { $0 != "--" }
    if let option = arguments.first(where: { $0.hasPrefix("--") }) { throw InputError("unknown option '\(option)'") }
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
