import Testing

@testable import JITCommand

@Suite struct HexadecimalTextTests {
  @Test(arguments: [
    "48C7C003000000", "48 C7 C0 03 00 00 00", "0x48 0xC7 0xC0 0x03 0x00 0x00 0x00", "0x48,0xc7,0xc0,03 ,00,00,0x00",
    " 48c7\tC003\r\n0x0000\n00,", "0X48C7C003000000",
  ])
  func readsBytes(text: String) throws {
    #expect(try [UInt8](hexadecimal: text) == [0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00])
  }

  @Test func readsEveryByte() throws {
    let text = (0...255).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16, uppercase: true) }
    #expect(try [UInt8](hexadecimal: text.joined()) == Array(0...255))
    #expect(try [UInt8](hexadecimal: text.joined(separator: ", ")) == Array(0...255))
    #expect(try [UInt8](hexadecimal: "0x" + text.joined(separator: " 0x")) == Array(0...255))
  }

  @Test(arguments: ["", "  ", ",\n"])
  func readsNothing(text: String) throws {
    #expect(try [UInt8](hexadecimal: text) == [])
  }

  @Test(
    arguments: [
      ("4", .halfByte, 1), ("48 C", .halfByte, 4), ("48C,", .halfByte, 3), ("0x480", .halfByte, 5), ("0", .halfByte, 1),
      ("0x", .nothingAfterPrefix, 1), ("48 0x C7", .nothingAfterPrefix, 4), ("0x,48", .nothingAfterPrefix, 1),
      ("G8", .notADigit("G"), 1), ("4G", .notADigit("G"), 2), ("48 -5", .notADigit("-"), 4),
      ("0x480xC7", .notADigit("x"), 6), ("0x0x48", .notADigit("x"), 4), ("x48", .notADigit("x"), 1),
      ("48é", .notADigit("é"), 3), ("４８", .notADigit("４"), 1), ("48\u{0}", .notADigit("\u{0}"), 3),
    ] as [(String, HexadecimalError.Reason, Int)])
  func saysWhatIsWrong(text: String, reason: HexadecimalError.Reason, position: Int) {
    let error = #expect(throws: HexadecimalError.self) { try [UInt8](hexadecimal: text) }
    #expect(error?.reason == reason)
    #expect(error?.position == position)
  }

  @Test func showsControlCharactersEscaped() {
    #expect(oneLine("a\nb\u{1B}[1mé") == "a\\nb\\u{1B}[1mé")
    let error = #expect(throws: HexadecimalError.self) { try [UInt8](hexadecimal: "4\u{7}") }
    #expect(error?.description == "\"\\u{07}\" (character 2) is not a hexadecimal digit")
  }
}
