import Foundation
import JIT
import TestSupport
import Testing

@testable import JITWebAssembly

/// Programs in C that csmith makes up: as WebAssembly they print the checksum that they print natively.
///
/// `SWIFT_JIT_CSMITH` in the environment is how many there are, `SWIFT_JIT_SEED` the number of the first one.
@Suite(
  .enabled(
    if: SweepSize.current > .brief && Programs.areExpected("csmith") && Programs.areExpected("clang-14"),
    "needs SWIFT_JIT_SWEEP=1 and apt-get install csmith libcsmith-dev clang-14 lld wasi-libc libclang-rt-14-dev-wasm32"),
  .serialized)
struct RandomCTests {
  static let environment = ProcessInfo.processInfo.environment
  static let count = environment["SWIFT_JIT_CSMITH"].flatMap(Int.init) ?? 10
  static let firstSeed = environment["SWIFT_JIT_SEED"].flatMap(Int.init) ?? 1

  @Test func checksums() throws {
    let csmith = try Programs.installed("csmith")
    var compared = 0
    for seed in RandomCTests.firstSeed..<RandomCTests.firstSeed + RandomCTests.count {
      // It leaves a file where it is run.
      let source = try Subprocess.run(
        csmith, ["--seed", "\(seed)", "--no-argc"], in: FileManager.default.temporaryDirectory)
      try #require(source.status == 0, "\(source.errorOutput)")
      if try compare(RandomCTests.withoutLong(source.output), seed) { compared += 1 }
    }
    print("csmith: \(compared) of \(RandomCTests.count) programs end natively within 5 seconds and were compared")
    #expect(compared > RandomCTests.count / 2)
  }

  /// Constants such as `0x9BL` are 64 bits wide natively and 32 bits in WebAssembly. Without their `L` they have the
  /// same type in both.
  private static func withoutLong(_ source: String) -> String {
    source.replacing(/\b(0x[0-9A-F]+|[0-9]+)(U?)L\b/) { "\($0.output.1)\($0.output.2)" }
  }

  /// Whether there was something to compare: some of the programs run for very long.
  private func compare(_ source: String, _ seed: Int) throws -> Bool {
    let sandbox = try Sandbox()
    try sandbox.write(source, to: "program.c")
    let path = { (name: String) in sandbox.top.appending(path: name).path }
    let clang = try Programs.installed("clang-14")
    let shared = [seed % 2 == 0 ? "-O1" : "-O2", "-w", "-fwrapv", path("program.c")]
    let headers = "/usr/include/csmith"
    for arguments in [
      ["-I\(headers)", "-o", path("native")],
      ["--target=wasm32-wasi", "-idirafter", headers, "-o", path("program.wasm")],
    ] {
      let result = try Subprocess.run(clang, shared + arguments)
      try #require(result.status == 0, "seed \(seed): \(result.errorOutput)")
    }
    let native = try Subprocess.run(URL(filePath: path("native")), [], seconds: 5)
    guard !native.wasSignalled else { return false }
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path("program.wasm"))))
    for mode in [ProgramMode.none, .full] {
      let (status, output) = try WebAssemblyModule(bytes, name: "csmith", options: mode.options).runProgram(["csmith"])
      #expect(status == native.status && output == native.output, "seed \(seed), \(mode)")
    }
    return true
  }
}
