import Foundation
import TestSupport
import Testing

/// What profilers are told, and what `perf` makes of it.
@Suite struct ProfilerTests {
  #if os(Linux)
    static let isSupported = true
  #else
    static let isSupported = false
  #endif

  /// Runs the fixture in a new directory, perhaps under `perf record`; the process's number is that in the name of the
  /// dump.
  private func withProfile(_ recorder: [String], _ body: (URL, String) throws -> Void) throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "swift-jit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let result = try Subprocess.run(
      try Programs.installed("env"),
      ["--chdir=\(directory.path)"] + recorder
        + [try Programs.built("DebuggingFixture").path, "spin", recorder.isEmpty ? "10" : "100000000"],
      environment: ["SWIFT_JIT_DEBUG": "perf,jitdump"])
    #expect(result.status == 0, "\(result.errorOutput)")
    let dump = try #require(
      try FileManager.default.contentsOfDirectory(atPath: directory.path).first { $0.hasSuffix(".dump") })
    let process = String(dump.dropFirst("jit-".count).dropLast(".dump".count))
    defer { try? FileManager.default.removeItem(atPath: "/tmp/perf-\(process).map") }
    try body(directory, process)
  }

  @Test(.enabled(if: isSupported, "perf is for Linux"))
  func perfMapListsFunctions() throws {
    try withProfile([]) { _, process in
      let map = try String(contentsOfFile: "/tmp/perf-\(process).map", encoding: .utf8)
      let lines = map.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2) }
      #expect(lines.allSatisfy { $0.count == 3 && UInt($0[0], radix: 16) != nil && UInt($0[1], radix: 16) ?? 0 > 0 })
      #expect(lines.contains { $0[2] == "spin" })
      #expect(lines.contains { $0[2] == "entry thunk (i64) -> i64" })
    }
  }

  @Test(.enabled(if: isSupported, "perf is for Linux"))
  func jitdumpHasCodeAndLines() throws {
    try withProfile([]) { directory, process in
      let dump = [UInt8](try Data(contentsOf: directory.appending(path: "jit-\(process).dump")))
      let word = { (offset: Int) in (0..<4).reduce(0) { $0 | Int(dump[offset + $1]) << (8 * $1) } }
      let long = { (offset: Int) in word(offset) | word(offset + 4) << 32 }
      let text = { (offset: Int) in String(decoding: dump[offset...].prefix { $0 != 0 }, as: UTF8.self) }
      #expect(word(0) == 0x4A69_5444 && word(4) == 1 && word(20) == Int(process))
      var (offset, time) = (word(8), 0)
      var described: [Int: [(address: Int, line: Int, file: String)]] = [:]
      var functions: [String] = []
      while offset < dump.count {
        let (kind, size) = (word(offset), word(offset + 4))
        #expect(long(offset + 8) >= time, "records are in the order of time")
        time = long(offset + 8)
        if kind == 2 {
          var entry = offset + 32
          for _ in 0..<long(offset + 24) {
            let file = text(entry + 16)
            described[long(offset + 16), default: []].append((long(entry), word(entry + 8), file))
            entry += 17 + file.utf8.count
          }
          #expect(entry == offset + size)
        } else {
          #expect(kind == 0)
          let (address, count, name) = (long(offset + 32), long(offset + 40), text(offset + 56))
          #expect(size == 57 + name.utf8.count + count)
          functions.append(name)
          if name == "spin" {
            let lines = try #require(described[address])
            #expect(lines[0].address == address && lines.map(\.line).max() ?? 0 > 8)
            #expect(lines.allSatisfy { $0.file.hasSuffix("/fixture.ir") })
            #expect(lines.allSatisfy { (address..<address + count).contains($0.address) })
            #expect(dump[offset + 57 + name.utf8.count] == 0x55)
          }
        }
        offset += size
      }
      #expect(offset == dump.count && functions == ["spin", "entry thunk (i64) -> i64"])
    }
  }

  @Test(
    .enabled(if: isSupported, "perf is for Linux"),
    .enabled(if: Programs.areExpected("perf"), "perf is not installed"))
  func perfReportNamesFunctions() throws {
    let perf = try Programs.installed("perf").path
    let run = { (directory: URL, arguments: [String]) in
      try Subprocess.run(try Programs.installed("env"), ["--chdir=\(directory.path)", perf] + arguments)
    }
    try withProfile([perf, "record", "-k", "1", "-e", "cpu-clock", "-o", "samples"]) { directory, process in
      let report = try run(directory, ["report", "-i", "samples", "--stdio"])
      #expect(report.output.contains(/\[\.\] spin/), "\(report.output) \(report.errorOutput)")
      #expect(try run(directory, ["inject", "--jit", "-i", "samples", "-o", "injected"]).status == 0)
      let script = try run(directory, ["script", "-i", "injected"])
      #expect(script.output.contains(#/ spin\+0x[0-9a-f]+ \(.*jitted-/#), "\(script.output.prefix(2000))")
    }
  }
}
