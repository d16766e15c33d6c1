import JIT
import JITWAST
import JITWebAssembly

extension FuzzTarget {
  static func runWebAssemblyBinary(_ bytes: [UInt8]) throws {
    if let text = try unlessRefused({ try WebAssemblyText.text(bytes) }) { try checkPrinted(text) }
    guard let module = try unlessRefused({ try WebAssemblyModule.intermediateRepresentation(of: bytes) }) else {
      return
    }
    // The translator's builder checks what it is told; so does the verifier.
    try module.verify()
  }

  static func runWebAssemblyText(_ bytes: [UInt8]) throws {
    guard let binary = try unlessRefused({ try WebAssemblyText.binary(utf8: bytes) }) else { return }
    if let text = try unlessRefused({ try WebAssemblyText.text(binary) }) { try checkPrinted(text) }
  }

  /// Scripts can loop for ever, so that their calls are stopped after a while.
  static func runWebAssemblyScript(_ bytes: [UInt8]) throws {
    guard let script = try unlessRefused({ try WASTScript(name: "script", utf8: bytes) }) else { return }
    var options = Behaviour.options(.eager, .none)
    options.engine.isMetered = false
    options.engine.isInterruptible = true
    let report = try Engine(options: options.engine).withDeadline(.milliseconds(100)) {
      try script.run(options: options)
    }
    for failure in report.failures { _ = failure.description }
  }

  static func runWebAssembly(_ bytes: [UInt8]) throws {
    let interpreted = try unlessRefused {
      try WebAssemblyModule(bytes, options: Behaviour.options(.interpreted, .none))
    }
    guard let interpreted else { return }
    let seed = UInt64(bytes.count)
    let expected = try Behaviour(of: interpreted, seed: seed)
    for level in CompilerOptions.OptimizationLevel.allCases {
      var options = Behaviour.options(.eager, level)
      options.engine.compiler.checksStages = true
      let found = try Behaviour(of: try WebAssemblyModule(bytes, options: options), seed: seed)
      guard let step = found.firstDifference(from: expected) else { continue }
      let texts = [found, expected].map { step < $0.steps.count ? "\($0.steps[step])" : "no more" }
      throw Finding("\(level): step \(step): \(texts[0]); interpreted: \(texts[1])")
    }
  }

  /// What the printer writes can be read, and is the same module when it is printed and read again.
  private static func checkPrinted(_ text: String) throws {
    let binary: [UInt8]
    do throws(WebAssemblyError) { binary = try WebAssemblyText.binary(text) } catch {
      // Offsets above 2^32 are malformed in text and only invalid in bytes.
      return try Finding.require(error.message.contains("constant out of range"), "printed text: \(error)")
    }
    // Custom sections are comments of the text, and not in what is printed again.
    let again = try WebAssemblyText.binary(try WebAssemblyText.text(binary))
    try Finding.require(again == binary, "printed and read again, the module is another one")
  }

  /// The result; nil when the module is refused as modules may be.
  private static func unlessRefused<Result>(_ body: () throws -> Result) throws -> Result? {
    do { return try body() } catch let error as WebAssemblyError {
      // No other kind of error can be thrown before there is an instance.
      guard error.kind != .link, error.kind != .use else { throw error }
      return nil
    }
  }
}
