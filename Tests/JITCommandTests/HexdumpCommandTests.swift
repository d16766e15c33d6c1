import TestSupport
import Testing

@Suite struct HexdumpCommandTests {
  @Test func showsAPageOfReturns() throws {
    let result = try jit(["hexdump"])
    #expect(
      result.output == """
        00000000  c3 c3 c3 c3 c3 c3 c3 c3  c3 c3 c3 c3 c3 c3 c3 c3  |................|
        *
        00001000

        """)
    #expect(result.status == 0)
  }

  @Test func showsBytesInPagesOfTraps() throws {
    let result = try jit(["hexdump", "--bytes", "48 69 0F 0B", "--trap-fill", "--pages", "2"])
    #expect(
      result.output == """
        00000000  48 69 0f 0b cc cc cc cc  cc cc cc cc cc cc cc cc  |Hi..............|
        00000010  cc cc cc cc cc cc cc cc  cc cc cc cc cc cc cc cc  |................|
        *
        00002000

        """)
  }

  @Test func showsAllLines() throws {
    let lines = try jit(["hexdump", "--all", "--pages", "1"]).output.split(separator: "\n")
    #expect(lines.count == 257)
    #expect(lines[255].hasPrefix("00000ff0  c3 c3 "))
    #expect(lines[256] == "00001000")
  }

  @Test func takesAsManyPagesAsTheBytesNeed() throws {
    let result = try jit(["hexdump", "--bytes", "-"], input: String(repeating: "90 ", count: 4097))
    #expect(result.output.hasSuffix("*\n00002000\n"))
    #expect(result.output.contains("\n00001000  90 c3 c3 "))
  }

  @Test func refusesWhatItCannotUse() throws {
    for (pages, status) in [("0", 64), ("-1", 64), ("65537", 64), ("9223372036854775808", 64), ("x", 64)]
      as [(String, Int32)]
    {
      let result = try jit(["hexdump", "--pages=\(pages)"])
      #expect(result.errorOutput.contains("--pages"))
      #expect(result.output == "")
      #expect(result.status == status)
    }
    let tooMany = try jit(["hexdump", "--pages", "1", "--bytes", "-"], input: String(repeating: "90 ", count: 4097))
    #expect(
      tooMany.errorOutput == "Error: 4097 bytes do not fit: they would end at offset 4097, past the end of the memory\n"
    )
    #expect(tooMany.status == 1)
  }
}
