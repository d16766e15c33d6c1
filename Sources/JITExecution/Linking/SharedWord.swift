import CJIT

/// Words of memory that generated code and threads of the host use at the same time.
package enum SharedWord {
  /// Loads a word that others store; what they wrote before is visible. The corresponding C function is
  /// `atomic_load_explicit`.
  package static func load(_ address: UnsafeRawPointer) -> UInt {
    cjit_load_word(address.assumingMemoryBound(to: UInt.self))
  }

  /// Stores a word that others load. The corresponding C function is `atomic_store_explicit`.
  package static func store(_ value: UInt, at address: UnsafeMutableRawPointer) {
    cjit_store_word(address.assumingMemoryBound(to: UInt.self), value)
  }

  /// Subtracts from a word in one step. The corresponding C function is `atomic_fetch_sub`.
  ///
  /// - Returns: What is there then.
  package static func subtract(_ value: Int64, at address: UInt) -> Int64 {
    Int64(
      truncatingIfNeeded: cjit_subtract_from_word(
        UnsafeMutablePointer(bitPattern: address)!, UInt(truncatingIfNeeded: value)))
  }
}
