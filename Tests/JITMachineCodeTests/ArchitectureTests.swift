import Foundation
import JITMachineCode
import Testing

@Test func hostIsKnown() { #expect(Architecture.allCases.contains(.host)) }

/// Outside of the folders of architectures, code names no register, no opcode byte and no architecture.
@Suite struct NeutralityTests {
  /// The folders of architectures; and the typed assembler and the tool, which are for people who write machine code.
  static let rooms = ["/X86_64/", "/architectures/", "/JITAssembler/", "/JITCommand/"]

  /// Files that may, with reasons.
  static let exceptions: [String: String] = [
    "JITMachineCode/Architecture.swift": "the list of architectures",
    "JITMachineCode/Architecture+ObjectFile.swift": "a table by architecture",
    "JITMachineCode/Architecture+Disassembly.swift": "chooses the disassembler",
    "JITExecution/Architectures/HostTarget.swift": "chooses the architecture",
    "JITCompiler/Targets/HostBackEnd.swift": "chooses the architecture",
    "CJIT/platform.c": "a rule of macOS for one of its architectures",
    "JITExecution/Memory/CodePages.swift": "a rule of macOS for one of its architectures",
    "JITExecution/Memory/CodeRegion+Darwin.swift": "a rule of macOS for one of its architectures",
    "JIT/Assembling.swift": "the assembler's public entry",
  ]

  /// Names that say of what they are.
  static let publicNames: Set<Substring> = ["x86Features", "X86Features", "x86"]

  static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    .standardizedFileURL

  private static func isSource(_ path: String) -> Bool {
    ["swift", "c", "h"].contains(URL(filePath: path).pathExtension) && !rooms.contains { "/\(path)".contains($0) }
  }

  @Test func onlyRoomsNameMachines() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path()).filter(Self.isSource)
    #expect(paths.count > 300)
    var named: Set<String> = []
    for path in paths.sorted() {
      let text = try String(contentsOf: Self.sources.appending(path: path), encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard let name = Self.machineName(in: line) else { continue }
        named.insert(path)
        if Self.exceptions[path] != nil { continue }
        Issue.record("\(path):\(number + 1) names \(name)")
      }
    }
    for path in Self.exceptions.keys where !named.contains(path) { Issue.record("\(path) needs no exception") }
  }

  /// The first thing in a line of code that belongs to a machine.
  static func machineName(in line: Substring) -> String? {
    let code = withoutComment(line)
    for pattern in opcodes where code.contains(pattern) { return pattern }
    let words = code.utf8.split { !isWord($0) }.map(Substring.init)
    if let register = words.first(where: registers.contains) { return String(register) }
    let lowercased = code.lowercased()
    return architectures.first { name in
      lowercased.contains(name) && words.contains { $0.lowercased().contains(name) && !publicNames.contains($0) }
    }
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    guard let slashes = line.utf8.firstRange(of: "//".utf8) else { return line }
    return line[..<slashes.lowerBound]
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static let architectures = ["x86", "amd64", "aarch64", "arm64", "systemv", "aapcs"]

  /// Those whose names can be nothing else.
  private static let registers: Set<Substring> = {
    var names: Set<Substring> = []
    for name in ["ax", "bx", "cx", "dx", "si", "di", "sp", "bp", "ip"] { names.formUnion(["r\(name)", "e\(name)"]) }
    for number in 8..<16 { names.formUnion(["r\(number)", "r\(number)d", "r\(number)w", "r\(number)b"]) }
    for number in 0..<32 { names.formUnion(["xmm\(number)", "ymm\(number)", "zmm\(number)"]) }
    for number in 8..<31 { names.formUnion(["x\(number)", "w\(number)"]) }
    return names
  }()

  /// Bytes written one by one, and lists that begin as instructions do.
  private static let opcodes = ["byte(0x", "[0x0F, ", "[0x66, ", "[0xF2, 0x0F", "[0xF3, 0x0F", "0xE8, ", "0xE9, "]

  @Test(arguments: [
    ("move(.rdi, to: register)", "rdi"), ("byte(0x0F)", "byte(0x"), ("let x = X86_64.decode(code)", "x86"),
    ("value = 7  // rax", nil), ("if options.x86Features.isEmpty {", nil), ("load(.v128, x1)", nil),
    ("stack.push(.x20)", "x20"),
  ])
  func machineNames(line: Substring, name: String?) { #expect(Self.machineName(in: line) == name) }
}
