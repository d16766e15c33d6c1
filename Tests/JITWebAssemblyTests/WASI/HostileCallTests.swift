import Foundation
import SystemPackage
import Testing

@testable import JITWASI
@testable import JITWebAssembly

/// Random arguments for every function: an error number or success, no crash, and nothing outside changes.
@Suite struct HostileCallTests {
  /// Arguments that are often interesting.
  struct Source {
    var generator: SplitMix
    /// Addresses of paths and arrays of buffers.
    let addresses: [UInt32]

    mutating func next<T: FixedWidthInteger>(_ type: T.Type) -> T {
      switch generator.next() % 8 {
      case 0: T(truncatingIfNeeded: generator.next())
      case 1: [T.max, T.max - 1, T.max / 2, T.min, 0].randomElement(using: &generator)!
      case 2: T(truncatingIfNeeded: 65536 - Int(generator.next() % 64))
      case 3, 4: T(truncatingIfNeeded: addresses.randomElement(using: &generator)!)
      default: T(truncatingIfNeeded: generator.next() % 16)
      }
    }
  }

  struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
      return word ^ word >> 31
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func randomCalls(_ seed: UInt64) throws {
    let sandbox = try Sandbox()
    try sandbox.makeDirectory("inside/a/b")
    try sandbox.makeLink("inside/up", to: "../outside")
    try sandbox.makeLink("inside/a/here", to: "..")
    let guest = try sandbox.guest(input: .text(String(repeating: "input", count: 100)))
    var addresses: [UInt32] = []
    for path in [
      "a", "a/b", "a/b/c", "file", "../outside/secret", "up/secret", "a/here/file", "a/", ".", "/", "x/../y",
    ] {
      addresses.append(try guest.put(path).0)
    }
    for vectors in [[(1024, 16), (2048, 100)], [(0, 65536)], [(65530, 100)]] as [[(UInt32, UInt32)]] {
      addresses.append(try guest.vectors(vectors).0)
    }
    let clocked = try WASI(
      arguments: ["a"], directories: [.init(FilePath(sandbox.inside.path), as: "/")], standardInput: .empty,
      standardOutput: .discarded, standardError: .discarded, clocks: .simulated(), maximumDescriptorCount: 32)
    var source = Source(generator: SplitMix(state: seed), addresses: addresses)
    let memory = guest.memory
    func call<each Argument: FixedWidthInteger>(
      _ function: (GuestMemory, repeat each Argument) throws -> Void
    ) throws {
      do {
        try function(memory, repeat source.next((each Argument).self))
      } catch is WASIExit {
      } catch {
        guard WASIErrno(thrown: error) != nil else { throw error }
      }
    }
    let functions: [(WASI) throws -> Void] = [
      { try call($0.argsGet) }, { try call($0.argsSizesGet) }, { try call($0.environGet) },
      { try call($0.environSizesGet) }, { try call($0.clockResGet) }, { try call($0.clockTimeGet) },
      { try call($0.fdAdvise) }, { try call($0.fdClose) }, { try call($0.fdDatasync) }, { try call($0.fdFdstatGet) },
      { try call($0.fdFdstatSetFlags) }, { try call($0.fdFdstatSetRights) }, { try call($0.fdFilestatGet) },
      { try call($0.fdFilestatSetSize) }, { try call($0.fdFilestatSetTimes) }, { try call($0.fdPread) },
      { try call($0.fdPrestatGet) }, { try call($0.fdPrestatDirName) }, { try call($0.fdPwrite) },
      { try call($0.fdRead) }, { try call($0.fdReaddir) }, { try call($0.fdRenumber) }, { try call($0.fdSeek) },
      { try call($0.fdTell) }, { try call($0.fdWrite) }, { try call($0.pathCreateDirectory) },
      { try call($0.pathFilestatGet) }, { try call($0.pathFilestatSetTimes) }, { try call($0.pathLink) },
      { try call($0.pathOpen) }, { try call($0.pathOpen) }, { try call($0.pathOpen) }, { try call($0.pathReadlink) },
      { try call($0.pathRemoveDirectory) }, { try call($0.pathRename) }, { try call($0.pathSymlink) },
      { try call($0.pathUnlinkFile) }, { try call($0.pollOneoff) },
      { try call($0.procRaise) },
      { try call($0.schedYield) }, { try call($0.randomGet) }, { try call($0.sockAccept) }, { try call($0.sockRecv) },
      { try call($0.sockSend) }, { try call($0.sockShutdown) }, { try call($0.fdSync) },
    ]
    // Some calls on a process that keeps its directory, most on one that may close it.
    for round in 0..<20_000 {
      let wasi = round % 4 == 0 ? guest.wasi : clocked
      let index = Int(source.generator.next() % UInt64(functions.count))
      if wasi === guest.wasi, index == 37 { continue }  // Would wait for real.
      try functions[index](wasi)
    }
    #expect(sandbox.paths(below: "outside") == ["secret"])
    #expect(try sandbox.read("outside/secret") == "secret")
  }
}
