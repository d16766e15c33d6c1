import Foundation
import JIT

extension FuzzTarget {
  /// The file is changed as the bytes say; then its code is not used, or it is what it was.
  static func runCodeCache(_ bytes: [UInt8]) throws { try cache.get().run(bytes) }

  private static let cache = Result { try CacheAttack() }
}

/// A cache with one file, which is changed from outside.
private struct CacheAttack {
  private let engine: Engine
  private let module: Module
  private let file: URL
  private let contents: Data

  init() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "swift-jit-fuzz-\(UUID().uuidString)")
    // The contents stay in memory, and the next compilation makes the directory again.
    defer { try? FileManager.default.removeItem(at: directory) }
    var options = Engine.Options()
    options.cache = CodeCache(directory: directory.path)
    options.threadCount = 1
    engine = try Engine(options: options)
    module = try Module(
      parsing: """
        function @f(%a: i64) -> i64 {
          %b = add.i64 %a, 1
          return %b
        }
        """)
    _ = try engine.compile(module)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    guard let name = names.first, names.count == 1 else { throw Finding("the cache has the files \(names)") }
    file = directory.appending(path: name)
    contents = try Data(contentsOf: file)
  }

  func run(_ bytes: [UInt8]) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    try changed(bytes).write(to: file)
    let results = try engine.compile(module).call("f", [Constant(.i64, 41)])
    try Finding.require(results == [Constant(.i64, 42)], "the code returns \(results)")
    try Finding.require(try Data(contentsOf: file) == contents, "the file is not written anew")
  }

  /// Three bytes are a place and what is written there; a single one at the end is where the file ends.
  private func changed(_ bytes: [UInt8]) -> Data {
    var file = contents
    var rest = bytes[...]
    while rest.count >= 3 {
      let place = (Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())) % (file.count + 1)
      let byte = rest.removeFirst()
      if place == file.count { file.append(byte) } else { file[place] = byte }
    }
    if rest.count == 1, let last = rest.first { file = file.prefix(file.count * Int(last) / 256) }
    return file
  }
}
