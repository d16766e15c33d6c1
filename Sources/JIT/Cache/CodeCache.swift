#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Compiled code in files, so that the next process need not compile it again.
///
/// A file is named by a hash of everything that the code depends on: the module, the compiler's options with the features
/// of the processor, and the version of swift-jit. It holds a hash of its contents. A file that is damaged, cut off, of
/// another version or of another module is taken for missing, and written anew; so is everything that cannot be read.
///
/// Whoever can write to the directory can make the program execute what they like: it must be as safe as the program
/// itself. Several processes may use one directory at once.
public struct CodeCache: Sendable, Hashable {
  /// The directory with the files.
  public let directory: String

  /// Changed whenever the format of the files or what the compiler makes of a module changes.
  static let version = "swift-jit 1"

  /// A cache in a directory, which is made when the first file is written.
  public init(directory: String) { self.directory = directory }

  /// What a module is kept under.
  struct Key: Hashable {
    let hash: [UInt8]
    var text: String { hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
  }

  func key(_ module: Module, _ options: CompilerOptions) -> Key {
    var options = options
    // The same code comes of it.
    options.threadCount = 1
    options.verifiesInput = true
    var hash = SHA256()
    hash.update("\(CodeCache.version)\n\(options)\n".utf8)
    hash.update(module.text.utf8)
    return Key(hash: hash.finish())
  }

  /// What one function of a module is kept under. Its code depends on the others, which may have been inlined.
  func key(_ module: Key, _ function: FunctionIndex) -> Key {
    var hash = SHA256()
    hash.update(module.hash)
    hash.update("function \(function.index)".utf8)
    return Key(hash: hash.finish())
  }

  // MARK: - Files

  private static let magic = Array("SWIFTJIT".utf8)
  private static let headerSize = 8 + 32 + 32

  private func path(_ key: Key) -> String { "\(directory)/\(key.text).code" }

  /// The code of a module; nil when there is none that can be trusted to be it.
  func load(_ key: Key) -> [CodeObject]? {
    guard let file = CodeCache.read(path(key)), file.count > CodeCache.headerSize,
      Array(file[..<8]) == CodeCache.magic, Array(file[8..<40]) == key.hash
    else { return nil }
    guard SHA256.hash(file[CodeCache.headerSize...]) == Array(file[40..<72]) else { return nil }
    var offset = CodeCache.headerSize
    var objects: [CodeObject] = []
    while offset < file.count {
      guard let object = try? CodeObject(deserializing: file, at: &offset) else { return nil }
      objects.append(object)
    }
    return objects
  }

  /// Keeps the code of a module, if there is room. A file appears whole or not at all.
  func store(_ objects: [CodeObject], _ key: Key) {
    var contents: [UInt8] = []
    for object in objects { object.serialize(into: &contents) }
    mkdir(directory, 0o700)
    let temporary = "\(directory)/.\(key.text).\(getpid()).\(UInt64.random(in: 0 ... .max))"
    let file = CodeCache.magic + key.hash + SHA256.hash(contents) + contents
    if !CodeCache.write(file, to: temporary) || rename(temporary, path(key)) != 0 { unlink(temporary) }
  }

  private static func read(_ path: String) -> [UInt8]? {
    // What is no file, such as a pipe, must not keep us waiting.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 32 else {
      return nil
    }
    let size = Int(status.st_size)
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while done < size {
        let part = readBytes(descriptor, buffer.baseAddress! + done, size - done)
        guard part > 0 else { break }
        done += part
      }
      count = done
    }
    return done == size ? bytes : nil
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var done = 0
    bytes.withUnsafeBytes { bytes in
      while done < bytes.count {
        let part = writeBytes(descriptor, bytes.baseAddress! + done, bytes.count - done)
        guard part > 0 else { break }
        done += part
      }
    }
    return close(descriptor) == 0 && done == bytes.count
  }
}

// The methods of the same names hide these.
private func readBytes(_ descriptor: Int32, _ target: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, target, count)
}

private func writeBytes(_ descriptor: Int32, _ source: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, source, count)
}
