/// Functions that have addresses, so that indirect calls can go to them, and no code at these.
protocol FunctionsWithoutCode: AnyObject, Sendable {
  /// Calls the function with a number, but not what it calls instead of returning. Throws ``TrapCode/badSignature`` if
  /// it has another signature.
  func begin(at index: Int, _ signature: Signature, _ arguments: [Constant]) throws -> Interpreter.Outcome
}

/// The addresses of functions that the interpreter executes, and of host functions that only it calls: of all there are
/// in the process.
///
/// An address is a number that no memory can have (bits 47 to 62 differ), is never used again, and is 16 bytes from the
/// next. Addresses are given out in whole chunks, so that finding whose one is takes one look into a table.
enum InterpretedFunctions {
  private struct Owner: Sendable {
    weak var functions: (any FunctionsWithoutCode)?
    var first: UInt
    var count: Int
  }

  private struct State: Sendable {
    var owners: [UInt: Owner] = [:]
    var nextChunk: UInt = 0
  }

  private static let firstAddress: UInt = 0x7FFF_0000_0000_0000
  private static let distance: UInt = 16
  /// Functions in a chunk.
  private static let chunkSize: UInt = 64
  private static let state = ForkSafeMutex(State())

  private static func chunk(_ address: UInt) -> UInt { (address &- firstAddress) / (distance * chunkSize) }

  private static func chunks(_ first: UInt, _ count: Int) -> ClosedRange<UInt> {
    chunk(first)...chunk(first + distance * UInt(max(1, count) - 1))
  }

  /// The address of the first of `count` functions, each of which has one.
  static func reserve(count: Int) -> UInt {
    state.withLock { state in
      let first = firstAddress + state.nextChunk * distance * chunkSize
      state.nextChunk += (UInt(max(1, count)) + chunkSize - 1) / chunkSize
      return first
    }
  }

  /// Makes calls of reserved addresses arrive, as long as `functions` lives.
  static func register(_ functions: any FunctionsWithoutCode, at first: UInt, count: Int) {
    state.withLock { state in
      for chunk in chunks(first, count) {
        state.owners[chunk] = Owner(functions: functions, first: first, count: count)
      }
    }
  }

  /// Ends the calls of addresses from `first` on.
  static func unregister(_ first: UInt) {
    state.withLock { state in
      guard let owner = state.owners[chunk(first)] else { return }
      for chunk in chunks(first, owner.count) { state.owners[chunk] = nil }
    }
  }

  private static func find(_ address: UInt) -> (any FunctionsWithoutCode, Int)? {
    guard address >= firstAddress, address % distance == 0 else { return nil }
    return state.withLock { state in
      guard let owner = state.owners[chunk(address)], let functions = owner.functions else { return nil }
      let index = Int((address - owner.first) / distance)
      return index < owner.count ? (functions, index) : nil
    }
  }

  /// Whether there is a function at an address.
  static func contains(_ address: UInt) -> Bool { find(address) != nil }

  /// Calls the function at an address.
  ///
  /// - Throws: `TrapCode.nullReference` if there is none, `badSignature` if it has another signature, and what it
  ///   throws.
  static func call(_ address: UInt, _ signature: Signature, _ arguments: [Constant]) throws -> [Constant] {
    guard let (functions, index) = find(address) else { throw TrapCode.nullReference }
    return try finish(try functions.begin(at: index, signature, arguments))
  }

  /// Makes the calls that functions have ended with, one after the other on the same stack.
  static func finish(_ outcome: Interpreter.Outcome) throws -> [Constant] {
    var outcome = outcome
    while true {
      switch outcome {
      case .returned(let results): return results
      case .tailCall(let address, let signature, let arguments):
        guard let (functions, index) = find(UInt(address)) else { throw TrapCode.nullReference }
        outcome = try functions.begin(at: index, signature, arguments)
      }
    }
  }
}
