import ArgumentParser
import JIT
import JITWebAssembly

/// `jit disassemble`: bytes to assembly language.
struct DisassembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disassemble",
    abstract: "Disassemble x86-64 machine code, or a WebAssembly module.",
    discussion: """
      The code is given in hexadecimal, in which spaces, commas and 0x are optional, or as a file of raw bytes. Bytes \
      that are no instruction are shown as (bad).

      Of a WebAssembly module the text format is printed.

      With --lines every line of standard input is the hexadecimal bytes of code of its own, and is answered with one \
      line: its instructions with "; " between them, or "error: " and what is wrong.

      Examples:
        jit disassemble "48 c7 c0 03 00 00 00 c3"
        jit disassemble code.bin --address 0x401000
        jit disassemble module.wasm
        echo 488d0477 | jit disassemble --lines
      """)

  @Argument(help: "The bytes in hexadecimal, or the name of a file of raw bytes; - or nothing reads standard input.")
  var code: String?

  @Option(help: "The address of the first byte.")
  var address: AddressArgument = .zero

  @Flag(help: "Standard input holds raw bytes rather than hexadecimal.")
  var raw = false

  @Flag(help: "Answer each line of standard input with one line.")
  var lines = false

  func run() throws {
    if lines {
      guard code == nil, !raw else { throw InputError("--lines reads hexadecimal from standard input") }
      return try answerLines { line in
        let bytes = try Self.bytes(line)
        var texts: [String] = []
        var offset = 0
        while offset < bytes.count {
          let instruction = X86_64.decode(bytes, at: offset)
          texts.append(instruction.text(at: address.value &+ UInt64(offset)))
          offset += instruction.length
        }
        return texts.joined(separator: "; ")
      }
    }
    let code = try readCode()
    if let file = code.file, file.isBinaryModule || [".wasm", ".wat"].contains(where: file.name.hasSuffix) {
      return try writeOutput(try WebAssemblyText.text(try file.webAssemblyBinary()))
    }
    try writeOutput(X86_64.disassemble(code.bytes, at: address.value).description)
  }

  /// The code, and the file that it is in if it is in one.
  private func readCode() throws(InputError) -> (bytes: [UInt8], file: InputFile?) {
    guard let code, code != "-" else {
      let file = try InputFile(path: "-")
      if raw || file.isBinaryModule { return (file.bytes, file) }
      return (try Self.bytes(String(decoding: file.bytes, as: UTF8.self)), nil)
    }
    if SourceText.isFile(code) || code.contains(where: { "./".contains($0) }) {
      let file = try InputFile(path: code)
      return (file.bytes, file)
    }
    return (try Self.bytes(code), nil)
  }

  private static func bytes(_ text: String) throws(InputError) -> [UInt8] {
    do throws(HexadecimalError) {
      return try [UInt8](hexadecimal: text)
    } catch {
      throw InputError("the bytes are not hexadecimal: \(error)")
    }
  }
}
