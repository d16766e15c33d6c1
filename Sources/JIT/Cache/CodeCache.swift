#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Compiled code in files, so that the next process need not compile it again.
///
/// A file is named by a hash of everything that the code depends on: the module, the compiler's options with the
/// features of the processor, and the build of the program that swift-jit is in. It holds a hash of its contents. A
/// file that is damaged, cut off, of another build or of another module is taken for missing, and written anew; so is
/// everything that cannot be read.
///
/// Whoever can write to the directory can make the program execute what they like. So it must belong to the user of the
/// process or to root, and nobody else may write to it: an ``Engine`` with another one is an error, and files that
/// belong to others, or that others may write, are taken for missing. Several processes may use one directory at once.
public struct CodeCache: Sendable, Hashable {
  /// The directory with the files.
  public let directory: String

  /// Which builds of the compiler and what it is made of are running: what they make of a module may differ from one to
  /// the next. Nil where that cannot be told; nothing is kept then.
  static let build: [UInt64]? = buildIdentity(of: [
    CodeCache.self, Compiler.self, Module.self, CodeObject.self, CodeAllocator.self,
  ])

  /// A cache in a directory, which is made when the first file is written.
  public init(directory: String) { self.directory = directory }

  /// What a module is kept under.
  struct Key: Hashable {
    let hash: [UInt8]
    var text: String { hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
  }

  func key(_ module: Module, _ options: CompilerOptions) -> Key? {
    guard let build = CodeCache.build else { return nil }
    var options = options
    // The same code comes of it.
    options.threadCount = 1
    options.verifiesInput = true
    var hash = SHA256()
    hash.update("\(build)\n\(options)\n".utf8)
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

  private func name(_ key: Key) -> String { "\(key.text).code" }

  /// Says whether the directory can be used; one that is not there yet can.
  ///
  /// - Throws: ``CodeCacheError`` if somebody else can put files into it.
  public func check() throws(CodeCacheError) { _ = try TrustedDirectory.open(directory) }

  /// The directory, as it is now; nil if it cannot be used.
  private func open() -> TrustedDirectory? { (try? TrustedDirectory.open(directory)) ?? nil }

  /// The code of a module; nil when there is none that can be trusted to be it.
  func load(_ key: Key) -> [CodeObject]? {
    guard let file = open()?.read(name(key)), file.count > CodeCache.headerSize,
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

  /// Keeps the code of a module, if there is room.
  func store(_ objects: [CodeObject], _ key: Key) {
    var contents: [UInt8] = []
    for object in objects { object.serialize(into: &contents) }
    mkdir(directory, 0o700)
    open()?.write(CodeCache.magic + key.hash + SHA256.hash(contents) + contents, name(key))
  }
}
