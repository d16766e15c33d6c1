import Foundation

/// Where things are.
enum Folders {
  /// `Benchmarks/wasm`, beside the sources that this was built from.
  static let wasm = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "wasm")

  static let kernels = wasm.appending(path: "kernels")

  /// A script in `Benchmarks/wasm/adapters`.
  static func adapter(_ name: String) -> String { wasm.appending(path: "adapters").appending(path: name).path }

  /// Makes a folder for files of this run; whoever asks for it removes it.
  static func makeTemporary() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wasm-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
