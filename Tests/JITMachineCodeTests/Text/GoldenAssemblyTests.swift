import TestSupport
import Testing

@testable import JITMachineCode

/// Texts with their listings, and wrong texts with what is said about them.
@Suite struct GoldenAssemblyTests {
  static func files() throws -> [String] {
    try Repository.files(in: "Tests/JITMachineCodeTests/Golden/Assembly", withSuffix: ".s")
  }

  @Test(arguments: try files()) func agrees(file: String) throws {
    let output = Self.output(of: try Repository.text(file), name: String(file.split(separator: "/").last!))
    try Golden.expect(output, inFile: file.dropLast(2) + ".expected")
  }

  private static func output(of text: String, name: String) -> String {
    do throws(X86_64.AssemblyTextError) {
      let (code, listing) = try X86_64.assembleWithListing(text, at: 0)
      var output = listing.description
      for symbol in code.symbols { output += "symbol \(symbol.name) = 0x\(String(symbol.offset, radix: 16))\n" }
      for relocation in code.relocations {
        output += "relocation \(relocation.kind) at 0x\(String(relocation.offset, radix: 16)): \(relocation.symbol)"
        output += " + \(relocation.addend)\n"
      }
      return output
    } catch {
      return error.text(file: name) + "\n"
    }
  }
}
