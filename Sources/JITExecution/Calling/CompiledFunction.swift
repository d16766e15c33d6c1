import JITMachineCode

/// The context object of a closure made from compiled code: what the closure retains.
///
/// Invariant: ``target`` lies at ``EntryThunk/targetOffset``, ``word`` at ``EntryThunk/wordOffset`` and ``stackLimit``
/// at ``EntryThunk/stackLimitOffset``, where entry thunks read them.
final class CompiledFunction: Sendable {
  /// The address of the code. First, directly behind the object header.
  private let target: UInt
  /// What the code gets as its first argument, if the thunk passes it.
  private let word: UInt
  /// How many bytes of stack may be used from the outermost call on; read by thunks that limit the stack.
  private let stackLimit: Int
  /// What keeps the code in memory; nil if that is among ``retained``.
  private let owner: (any CodeOwner)?
  /// What else the code needs to stay alive, such as host functions it calls.
  private let retained: [any AnyObject & Sendable]

  init(
    target: UnsafeRawPointer, word: UInt = 0, owner: (any CodeOwner)?, stackLimit: Int? = nil,
    retaining retained: [any AnyObject & Sendable]
  ) {
    self.target = UInt(bitPattern: target)
    self.word = word
    // No thread has that much, and no address is that small.
    self.stackLimit = max(0, min(stackLimit ?? .max, 1 << 40))
    self.owner = owner
    self.retained = retained
  }

  /// The distance of an address from the start of the function, if it lies in the function's own code.
  func offset(of address: UInt) -> Int? {
    guard let owner, address >= target, owner.codeRange.contains(address) else { return nil }
    return Int(address - target)
  }

  /// The code from the function's first byte on.
  var codeFromEntry: Range<UInt> { target..<(owner?.codeRange.upperBound ?? target) }

  /// The symbols from there on.
  var symbolsFromEntry: [CodeObject.Symbol] {
    guard let owner else { return [] }
    let start = Int(target - owner.codeRange.lowerBound)
    return owner.codeSymbols.filter { $0.offset >= start }.map { .init(name: $0.name, offset: $0.offset - start) }
  }
}

/// Something that keeps code in memory as long as it lives.
protocol CodeOwner: AnyObject, Sendable {
  /// The addresses of the code.
  var codeRange: Range<UInt> { get }
  /// Names for offsets in the code.
  var codeSymbols: [CodeObject.Symbol] { get }
}

extension CodePages: CodeOwner {
  var codeRange: Range<UInt> { UInt(bitPattern: start)..<UInt(bitPattern: start) + UInt(byteCount) }
  var codeSymbols: [CodeObject.Symbol] { [] }
}

extension PublishedCode: CodeOwner {
  var codeRange: Range<UInt> { UInt(bitPattern: address)..<UInt(bitPattern: address) + UInt(byteCount) }
  var codeSymbols: [CodeObject.Symbol] { symbols }
}
