import Foundation
import JIT
import TestSupport
import Testing

@testable import JITWebAssembly

/// Lua, SQLite and zlib do what their native builds do.
@Suite(.enabled(if: RealProgram.areExpected, Comment(rawValue: RealProgram.skipMessage)), .serialized)
struct RealProgramTests {
  /// Each script with an argument for how much it does: a little for the interpreter.
  static let scripts = [("closures.lua", "27", "12"), ("strings.lua", "", ""), ("tables.lua", "20000", "300")]

  @Test(arguments: ProgramMode.allCases) func lua(_ mode: ProgramMode) throws {
    let module = try RealProgram.lua.module(mode)
    let folder = RealProgram.sources.appending(path: "Lua")
    for (script, much, little) in RealProgramTests.scripts {
      let amount = mode == .interpreted ? little : much
      let native = try Subprocess.run(RealProgram.lua.native, [folder.appending(path: script).path, amount])
      #expect(native.status == 0 && native.output.count > 100, "\(native.errorOutput)")
      let (status, output) = try module.runProgram(["lua", script, amount], directory: folder)
      #expect(status == 0, "\(script)")
      #expect(output == native.output, "\(script)")
    }
  }

  @Test(arguments: ProgramMode.allCases) func sqlite(_ mode: ProgramMode) throws {
    var statements = try String(contentsOf: RealProgram.sources.appending(path: "shop.sql"), encoding: .utf8)
    // 10,000 people and 40,000 sales, or a hundredth of that.
    if mode == .interpreted { statements.replace("0000", with: "00") }
    let native = try Subprocess.run(RealProgram.sqlite.native, [], input: statements)
    #expect(native.status == 0 && native.output.split(separator: "\n").count > 10, "\(native.output)")
    let (status, output) = try RealProgram.sqlite.module(mode).runProgram(["sqlite"], input: statements)
    #expect(status == 0)
    #expect(output == native.output)
  }

  @Test func sqliteReportsErrors() throws {
    let module = try RealProgram.sqlite.module(.lazy)
    let (status, output) = try module.runProgram(["sqlite"], input: "SELECT 1; SELECT * FROM nowhere;")
    #expect(status == 1)
    #expect(output == "1\nerror: no such table: nowhere\n")
  }

  /// What one of the programs has compressed, the other one unpacks; both compress to the same bytes.
  @Test(arguments: ProgramMode.allCases) func minigzip(_ mode: ProgramMode) throws {
    let sandbox = try Sandbox()
    let (ours, native) = (sandbox.inside.appending(path: "data"), sandbox.outside.appending(path: "data"))
    let data = RealProgramTests.data(byteCount: mode == .interpreted ? 20_000 : 1_000_000)
    let module = try RealProgram.minigzip.module(mode)
    func run(_ arguments: [String]) throws {
      let (status, output) = try module.runProgram(["minigzip"] + arguments, directory: sandbox.inside)
      #expect(status == 0 && output.isEmpty, "\(output)")
      let result = try Subprocess.run(
        RealProgram.minigzip.native, arguments.map { $0.hasPrefix("-") ? $0 : sandbox.outside.path + "/" + $0 })
      #expect(result.status == 0, "\(result.errorOutput)")
    }
    for level in ["-1", "-6", "-9"] {
      try data.write(to: ours)
      try data.write(to: native)
      try run([level, "data"])
      let (packed, packedNatively) = (ours.appendingPathExtension("gz"), native.appendingPathExtension("gz"))
      #expect(sandbox.paths(below: "inside") == ["data.gz"])
      let (first, second) = (try Data(contentsOf: packed), try Data(contentsOf: packedNatively))
      #expect(first == second && first.count < data.count && first.count > data.count / 10, "level \(level)")
      // Each unpacks the other's.
      try second.write(to: packed)
      try first.write(to: packedNatively)
      try run(["-d", "data.gz"])
      #expect(try Data(contentsOf: ours) == data, "level \(level)")
      #expect(try Data(contentsOf: native) == data, "level \(level)")
    }
  }

  /// Bytes of which some repeat and some do not.
  private static func data(byteCount: Int) -> Data {
    var random = RandomSource(seed: 7)
    let words = (0..<500).map { _ in (0...random.below(9)).map { _ in UInt8(97 + random.below(26)) } }
    var bytes: [UInt8] = []
    while bytes.count < byteCount {
      switch random.below(100) {
      case 0: bytes += (0..<random.below(300)).map { _ in UInt8(random.below(256)) }
      case 1: bytes += [UInt8](repeating: UInt8(random.below(256)), count: random.below(2000))
      default: bytes += random.pick(words) + [32]
      }
    }
    return Data(bytes.prefix(byteCount))
  }
}
