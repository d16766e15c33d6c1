import CJIT
public import JITMachineCode

/// The machine code behind a function, as it lies in memory.
public struct LiveCode: Sendable, Hashable {
  /// The address of the first byte of the function.
  public let address: UInt
  /// The bytes from there to the end of the code that it is part of.
  public let bytes: [UInt8]
  /// Names for offsets in ``bytes``.
  public let symbols: [CodeObject.Symbol]
}

extension LiveCode {
  /// Finds the code behind a closure that was made from code.
  ///
  /// A closure that is converted between Swift's calling conventions is wrapped, so that the code may be behind a few
  /// closures. A closure that captures one made from code, and not much else, finds that one's code.
  ///
  /// - Parameter function: A closure.
  /// - Returns: Nil if the value is no closure, or no code made by this package is found behind it.
  public init?<F>(of function: F) {
    guard FunctionType.isFunction(F.self), MemoryLayout<F>.size == 2 * MemoryLayout<UInt>.size else { return nil }
    let words = unsafeBitCast(function, to: (code: UInt, context: UInt).self)
    self.init(context: words.context)
    // What was found above is alive as long as the closure is.
    withExtendedLifetime(function) {}
  }

  private init?(context: UInt) {
    var context = context
    for _ in 0..<Self.depthLimit {
      guard let isa = Self.word(at: context) else { return nil }
      if isa == unsafeBitCast(CompiledFunction.self as AnyClass, to: UInt.self) {
        self.init(Unmanaged<CompiledFunction>.fromOpaque(UnsafeRawPointer(bitPattern: context)!).takeUnretainedValue())
        return
      }
      // The context of a conversion: an object of captured values, behind whose header lies the closure it converts.
      guard Self.word(at: isa) == Self.heapLocalVariable,
        let inner = Self.word(at: context &+ Self.capturedContextOffset)
      else { return nil }
      context = inner
    }
    return nil
  }

  private init(_ function: CompiledFunction) {
    let range = function.codeFromEntry
    let start = UnsafeRawPointer(bitPattern: range.lowerBound)!
    address = range.lowerBound
    bytes = [UInt8](UnsafeRawBufferPointer(start: start, count: range.count))
    symbols = function.symbolsFromEntry
  }

  /// Closures of closures are followed so deep.
  private static let depthLimit = 4

  /// `MetadataKind::HeapLocalVariable` in the Swift ABI: the metadata of compiler-made objects that hold captured
  /// values.
  private static let heapLocalVariable: UInt = 0x400

  /// Behind the object header (two words) and the captured closure's code pointer.
  private static let capturedContextOffset: UInt = 24

  /// Reads a word of memory that may not exist.
  private static func word(at address: UInt) -> UInt? {
    guard address > 0xFFF, address % 8 == 0 else { return nil }
    var word: UInt = 0
    return cjit_read_memory(address, &word, MemoryLayout<UInt>.size) ? word : nil
  }
}
