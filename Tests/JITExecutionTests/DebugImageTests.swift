import JITMachineCode
import Testing

@testable import JITExecution

/// The object files that debuggers are shown: their frame is right whatever is in them. What debuggers make of them is
/// tested with debuggers (`DebuggingTests`).
@Suite struct DebugImageTests {
  /// The sections of an image by name: type, address, contents.
  private func sections(_ image: [UInt8]) throws -> [(
    name: String, type: Int, address: Int, contents: [UInt8], size: Int
  )] {
    let number = { (offset: Int, size: Int) in (0..<size).reduce(0) { $0 | Int(image[offset + $1]) << (8 * $1) } }
    #expect(image.prefix(4) == [0x7F, 0x45, 0x4C, 0x46])
    let (table, count, names) = (number(40, 8), number(60, 2), number(62, 2))
    #expect(table + 64 * count == image.count)
    let nameOffset = number(table + 64 * names + 24, 8)
    return (0..<count).map { index in
      let header = table + 64 * index
      let name = image[(nameOffset + number(header, 4))...].prefix { $0 != 0 }
      let (type, offset, size) = (number(header + 4, 4), number(header + 24, 8), number(header + 32, 8))
      return (
        String(decoding: name, as: UTF8.self), type, number(header + 16, 8),
        type == 8 || type == 0 ? [] : Array(image[offset..<offset + size]), size
      )
    }
  }

  private func function(_ address: UInt, _ names: [String], _ change: (inout CodeObject) -> Void = { _ in })
    -> PublishedModule.Function
  {
    var object = CodeObject(bytes: [0x90, 0xC3], symbols: names.map { .init(name: $0, offset: 0) })
    change(&object)
    return PublishedModule.Function(address: address, object: object)
  }

  @Test func neighboursShareASection() throws {
    let module = PublishedModule(
      description: ModuleDescription(), functions: [0x10000, 0x10020, 0x90000].map { function($0, ["f"]) })
    let text = try sections(DebugImage.bytes(of: module)).filter { $0.name == ".text" }
    #expect(text.map(\.address) == [0x10000, 0x90000] && text.map(\.size) == [0x22, 2])
    #expect(text.allSatisfy { $0.type == 8 })
  }

  @Test func namesMayBeAnything() throws {
    let names = ["", "a\0b", "ü\n\"", String(repeating: "x", count: 100_000)]
    let module = PublishedModule(
      description: ModuleDescription(name: "a\0b", sources: [.init(path: "\0"), .init(name: "", text: "x")]),
      functions: [
        function(0x1000, names) { object in
          object.locations = [
            .init(offset: 0, file: 7, line: .max, column: .max), .init(offset: 1, file: 0, line: 0, column: 0),
          ]
          object.variables = names.map { name in
            .init(
              name: name, type: .integer(byteCount: 16), isParameter: true,
              ranges: [.init(start: 0, end: 2, places: [.register(255), .frame(.min)])])
          }
        }, function(0x1010, []),
      ])
    let sections = try sections(DebugImage.bytes(of: module))
    #expect(sections.map(\.name).contains(".debug_info"))
    let symbols = try #require(sections.first { $0.name == ".symtab" })
    #expect(symbols.contents.count == 24 * (names.count + 1))
    // Each unit says how long it is.
    for name in [".debug_info", ".debug_line"] {
      let contents = try #require(sections.first { $0.name == name }).contents
      #expect((0..<4).reduce(0) { $0 | Int(contents[$1]) << (8 * $1) } + 4 == contents.count)
    }
  }

  @Test func environmentVariableNamesObservers() {
    #expect(DebuggerRegistration(words: "gdb,perf jitdump") == [.debugger, .perfMap, .jitdump])
    #expect(DebuggerRegistration(words: "lldb,,nothing") == [.debugger])
    #expect(DebuggerRegistration(words: "").observers.isEmpty)
  }
}
