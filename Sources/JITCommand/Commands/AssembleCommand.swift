import ArgumentParser
import Foundation
import JIT

/// `jit assemble`: assembly language to bytes.
struct AssembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assemble",
    abstract: "Assemble x86-64 instructions in Intel syntax.",
    discussion: """
      The syntax is that of llvm-mc and the GNU assembler after .intel_syntax noprefix. Statements are separated by line \
      ends or ;, comments begin with # or //.

      With --lines every line of standard input is a program of its own, and is answered with one line: its bytes, or \
      "error: " and the first mistake.

      Examples:
        jit assemble "mov rax, 3; ret"
        jit assemble program.s --format listing
        echo "lea rax, [rdi + rsi*2]" | jit assemble --lines
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// `48 c7`, `0x48, 0xc7`, a Swift array, address and bytes and instruction, the bytes themselves.
    case hex, bytes, swift, listing, raw
  }

  @Argument(help: "Instructions, or the name of a file; - or nothing reads standard input.")
  var source: String?

  @Option(help: "How the code is written.")
  var format: Format = .hex

  @Option(help: "The address of the first byte.")
  var address: AddressArgument = .zero

  @Flag(help: "Answer each line of standard input with one line.")
  var lines = false

  func run() throws {
    if lines {
      guard source == nil, format != .listing, format != .raw else {
        throw InputError("--lines reads standard input, and answers in the formats hex, bytes and swift")
      }
      return try answerLines { line in
        let code: CodeObject
        do throws(X86_64.AssemblyTextError) {
          code = try X86_64.assemble(line, at: address.value)
        } catch {
          throw InputError(error.problems[0].message)
        }
        return formatted(try code.linked(at: address.value))
      }
    }
    let (text, name) = try SourceText.resolve(source)
    let (code, listing) = try assembled(text, name)
    switch format {
    case .raw:
      guard writeAll(try code.linked(at: address.value), to: 1) else { throw OutputError(errno) }
    case .listing:
      // References to other code stay empty.
      let bytes = try code.linked(at: address.value, allowsMissing: true)
      try writeOutput(listing.filled(with: bytes, at: address.value).description)
    default: print(formatted(try code.linked(at: address.value)))
    }
  }

  private func assembled(
    _ text: String, _ name: String?
  ) throws(SourceError) -> (code: CodeObject, listing: X86_64.Listing) {
    do throws(X86_64.AssemblyTextError) {
      return try X86_64.assembleWithListing(text, at: address.value)
    } catch {
      throw SourceError(error.text(file: name ?? "<input>"))
    }
  }

  private func formatted(_ bytes: [UInt8]) -> String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return switch format {
    case .bytes: digits.map { "0x" + $0 }.joined(separator: ", ")
    case .swift: "let code: [UInt8] = [" + digits.map { "0x" + $0 }.joined(separator: ", ") + "]"
    default: digits.joined(separator: " ")
    }
  }
}

extension CodeObject {
  /// The bytes with references to the code's own symbols filled in.
  func linked(at address: UInt64, allowsMissing: Bool = false) throws(InputError) -> [UInt8] {
    var bytes = bytes
    var offsets: [String: Int] = [:]
    for symbol in symbols { offsets[symbol.name] = symbol.offset }
    var missing: [String] = []
    for relocation in relocations {
      guard let offset = offsets[relocation.symbol] else {
        if !missing.contains(relocation.symbol), missing.count < 20 { missing.append(relocation.symbol) }
        continue
      }
      var value = address &+ UInt64(offset) &+ UInt64(bitPattern: relocation.addend)
      if relocation.kind == .relative32 { value &-= address &+ UInt64(relocation.offset) }
      for index in 0..<relocation.kind.byteCount {
        bytes[relocation.offset + index] = UInt8(truncatingIfNeeded: value >> (UInt64(index) * 8))
      }
    }
    guard missing.isEmpty || allowsMissing else {
      throw InputError("not defined: \(missing.map { "'\($0)'" }.joined(separator: ", "))")
    }
    return bytes
  }
}

extension X86_64.Listing {
  /// The same lines with the bytes of linked code.
  fileprivate func filled(with bytes: [UInt8], at address: UInt64) -> X86_64.Listing {
    var listing = self
    listing.address = address
    for index in listing.lines.indices {
      let offset = listing.lines[index].offset
      listing.lines[index].bytes = Array(bytes[offset..<offset + listing.lines[index].bytes.count])
    }
    return listing
  }
}
