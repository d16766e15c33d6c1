import Foundation
import Testing

/// The assembler and disassembler that ours are compared with: `clang` and `llvm-objdump` of LLVM 21 or later.
struct ReferenceTools: Sendable {
  let clang: String
  let objdump: String

  /// The tools, or nil with a loud message; where `CI` is set their absence is a failure.
  static let shared: ReferenceTools? = {
    guard let clang = find("clang"), let objdump = find("llvm-objdump") else {
      let message = "clang and llvm-objdump of LLVM 21 or later are not in PATH: nothing was compared with them"
      FileHandle.standardError.write(Data("warning: \(message)\n".utf8))
      return nil
    }
    return ReferenceTools(clang: clang, objdump: objdump)
  }()

  /// A number given in the environment, such as a count of samples.
  static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  /// The tools; records an issue where CI lacks them.
  static func required() -> ReferenceTools? {
    if shared == nil, ProcessInfo.processInfo.environment["CI"] == "true" {
      Issue.record("clang and llvm-objdump of LLVM 21 or later are needed")
    }
    return shared
  }

  private static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let directories = path.split(separator: ":").map(String.init) + ["/opt/swift/usr/bin", "/usr/lib/llvm-21/bin"]
    for directory in directories {
      let tool = directory + "/" + name
      guard FileManager.default.isExecutableFile(atPath: tool), let result = try? run(tool, ["--version"]) else {
        continue
      }
      let version = String(decoding: result.output, as: UTF8.self)
      guard let range = version.range(of: "version "),
        let major = Int(version[range.upperBound...].prefix { $0.isNumber })
      else { continue }
      if major >= 21 { return tool }
    }
    return nil
  }

  struct Result {
    var status: Int32
    var output: Data
    var errors: Data
  }

  static func run(_ tool: String, _ arguments: [String]) throws -> Result {
    let directory = try TemporaryDirectory()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    // Through files, because a pipe that nobody reads blocks its writer.
    let (output, errors) = (directory.file("output"), directory.file("errors"))
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: FileManager.default.contents(atPath: output) ?? Data(),
      errors: FileManager.default.contents(atPath: errors) ?? Data())
  }
}

/// A directory that goes away with its owner.
final class TemporaryDirectory {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/jit-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

extension ReferenceTools {
  /// One instruction as `llvm-objdump` prints it.
  struct Line: Equatable {
    var offset: Int
    var text: String
  }

  /// What clang made of a source.
  struct Assembly {
    var text: [UInt8]
    var object: String
    /// Kept because the object is in it.
    var directory: TemporaryDirectory
  }

  /// The errors clang reported: line (from 0) and message.
  struct Refusals: Error { var messages: [Int: String] }

  /// Assembles lines in Intel syntax; each is one line of the source.
  func assemble(_ lines: [String]) throws -> Assembly {
    let directory = try TemporaryDirectory()
    let (source, object) = (directory.file("source.s"), directory.file("object.o"))
    let text = ".intel_syntax noprefix\n" + lines.joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: source))
    let result = try Self.run(clang, ["--target=x86_64-linux-gnu", "-c", "-w", source, "-o", object])
    guard result.status == 0 else {
      throw Refusals(messages: Self.errors(String(decoding: result.errors, as: UTF8.self)))
    }
    let file = FileManager.default.contents(atPath: object) ?? Data()
    return Assembly(text: Self.section(".text", of: [UInt8](file)), object: object, directory: directory)
  }

  private static func errors(_ output: String) -> [Int: String] {
    var messages: [Int: String] = [:]
    for line in output.split(separator: "\n") {
      guard let range = line.range(of: ": error: "), let start = line.range(of: "source.s:") else { continue }
      let number = line[start.upperBound...].prefix { $0.isNumber }
      // Line 1 is the directive.
      if let number = Int(number) { messages[number - 2] = String(line[range.upperBound...]) }
    }
    return messages
  }

  /// The bytes of a section in a 64-bit ELF object.
  static func section(_ wanted: String, of file: [UInt8]) -> [UInt8] {
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(file[offset + $1]) << ($1 * 8) }
    }
    guard file.count > 64 else { return [] }
    let (headers, size, count, names) = (number(0x28, 8), number(0x3a, 2), number(0x3c, 2), number(0x3e, 2))
    let nameOffset = number(headers + names * size + 0x18, 8)
    for section in 0..<count {
      let header = headers + section * size
      let name = nameOffset + number(header, 4)
      guard Array(file[name..<name + wanted.utf8.count + 1]) == Array(wanted.utf8) + [0] else { continue }
      let offset = number(header + 0x18, 8)
      return Array(file[offset..<offset + number(header + 0x20, 8)])
    }
    return []
  }

  /// Disassembles bytes as one run of instructions.
  func disassemble(_ bytes: [UInt8]) throws -> [Line] {
    let directory = try TemporaryDirectory()
    let (source, object, data) = (directory.file("source.s"), directory.file("object.o"), directory.file("bytes"))
    try Data(bytes).write(to: URL(fileURLWithPath: data))
    try Data(".incbin \"\(data)\"\n".utf8).write(to: URL(fileURLWithPath: source))
    let result = try Self.run(clang, ["--target=x86_64-linux-gnu", "-c", source, "-o", object])
    try #require(result.status == 0)
    return try disassemble(object: object)
  }

  func disassemble(object: String) throws -> [Line] {
    let result = try Self.run(objdump, ["-d", "-z", "--no-show-raw-insn", "--x86-asm-syntax=intel", object])
    try #require(result.status == 0)
    return Self.lines(result.output)
  }

  /// Reads `  1f:  \tmov\teax, dword ptr [rip + 0x10]  # 0x35 <.text+0x35>`, without comments and symbols.
  static func lines(_ output: Data) -> [Line] {
    var lines: [Line] = []
    output.withUnsafeBytes { (buffer: UnsafeRawBufferPointer) in
      var start = 0
      while start < buffer.count {
        let found = memchr(buffer.baseAddress! + start, 10, buffer.count - start)
        let end = found.map { $0 - UnsafeMutableRawPointer(mutating: buffer.baseAddress!) } ?? buffer.count
        if let line = line(UnsafeRawBufferPointer(rebasing: buffer[start..<end])) { lines.append(line) }
        start = end + 1
      }
    }
    return lines
  }

  private static func line(_ bytes: UnsafeRawBufferPointer) -> Line? {
    guard let first = bytes.first, first == 0x20, let tab = bytes.firstIndex(of: 9) else { return nil }
    var offset = 0
    for byte in bytes[..<tab] {
      switch byte {
      case 0x30...0x39: offset = offset << 4 | Int(byte - 0x30)
      case 0x61...0x66: offset = offset << 4 | Int(byte - 0x57)
      default: break
      }
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count - tab)
    scan: for index in tab + 1..<bytes.count {
      switch bytes[index] {
      case 9, 0x20: if let last = text.last, last != 0x20 { text.append(0x20) }
      case UInt8(ascii: "#"): break scan
      // A symbol, but not `<unknown>`.
      case UInt8(ascii: "<") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "."): break scan
      default: text.append(bytes[index])
      }
    }
    while text.last == 0x20 { text.removeLast() }
    return Line(offset: offset, text: String(decoding: text, as: UTF8.self))
  }
}
