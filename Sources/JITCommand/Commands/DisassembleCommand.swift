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

      Of a WebAssembly module (*.wasm) the text format is printed.

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
    if let code, RunCommand.isWebAssembly(code) {
      return writeOutput(try WebAssemblyText.text(try WebAssemblyFile.contents(of: code)))
    }
    let listing = X86_64.disassemble(try readCode(), at: address.value)
    writeOutput(listing.description)
  }

  private func readCode() throws(InputError) -> [UInt8] {
    guard let code, code != "-" else {
      let bytes = try SourceText.standardInput()
      return raw ? bytes : try Self.bytes(String(decoding: bytes, as: UTF8.self))
    }
    if SourceText.isFile(code) { return try SourceText.contents(of: code) }
    return try Self.bytes(code)
  }

  private static func bytes(_ text: String) throws(InputError) -> [UInt8] {
    do throws(HexadecimalError) {
      return try [UInt8](hexadecimal: text)
    } catch {
      throw InputError("the bytes are not hexadecimal: \(error)")
    }
  }
}
