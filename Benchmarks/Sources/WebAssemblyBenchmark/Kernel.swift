import Foundation

/// A function in C that is compiled for WebAssembly and for the machine.
struct Kernel {
  let name: String
  /// The argument, for which the machine's code takes some ten milliseconds.
  let count: UInt32

  static let all = [
    Kernel(name: "base64", count: 500), Kernel(name: "calls", count: 150), Kernel(name: "floats", count: 200),
    Kernel(name: "hashtable", count: 50), Kernel(name: "indirect", count: 500),
    Kernel(name: "integers", count: 200_000),
    Kernel(name: "integers64", count: 40_000), Kernel(name: "interpreter", count: 100),
    Kernel(name: "mandelbrot", count: 260), Kernel(name: "matrix", count: 20), Kernel(name: "memory", count: 600),
    Kernel(name: "nbody", count: 180_000), Kernel(name: "sha256", count: 40_000), Kernel(name: "sieve", count: 100),
    Kernel(name: "sorting", count: 20), Kernel(name: "strings", count: 200), Kernel(name: "trees", count: 800),
  ]

  /// For both targets. Nothing of a C library, whose functions differ; with a library, a root is one instruction of both
  /// targets only where `errno` does not matter.
  private static let flags = ["-O2", "-ffreestanding", "-fno-math-errno"]
  private static let wasmFlags = ["--target=wasm32", "-nostdlib", "-Wl,--no-entry", "-Wl,--export=kernel"]
  /// What WebAssembly without vector instructions cannot have.
  private static let scalarFlags = ["-fno-vectorize", "-fno-slp-vectorize"]

  /// What was built of a kernel.
  struct Built {
    let kernel: Kernel
    let wasm: URL
    /// Programs like the adapters, with and without vectors.
    let native, scalar: URL
  }

  static var description: String {
    "native: clang \(flags.joined(separator: " ")); scalar: also \(scalarFlags.joined(separator: " ")); "
      + "WebAssembly: clang \((flags + wasmFlags).joined(separator: " "))"
  }

  /// Builds the kernel for both targets.
  func build(in folder: URL) throws -> Built {
    let source = Folders.kernels.appending(path: "\(name).c").path
    let driver = folder.appending(path: "native.o")
    if !FileManager.default.fileExists(atPath: driver.path) {
      _ = try Command([Tool.clangPath, "-O2", "-c", Folders.adapter("native.c"), "-o", driver.path]).run(in: folder)
    }
    func compile(_ flags: [String], _ inputs: [String], _ suffix: String) throws -> URL {
      let file = folder.appending(path: name + suffix)
      _ = try Command([Tool.clangPath] + Kernel.flags + flags + inputs + ["-o", file.path]).run(in: folder)
      return file
    }
    return Built(
      kernel: self, wasm: try compile(Kernel.wasmFlags, [source], ".wasm"),
      native: try compile([], [source, driver.path], ".native"),
      scalar: try compile(Kernel.scalarFlags, [source, driver.path], ".scalar"))
  }
}
