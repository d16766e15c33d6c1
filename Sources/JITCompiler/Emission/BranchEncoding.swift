import JITMachineCode

/// What ``CodeBuffer`` has to know of an instruction set: its jumps, and how the distances in its instructions are
/// filled in.
protocol BranchEncoding {
  /// What a conditional jump depends on. 254 and 255 are no raw values.
  associatedtype Condition: RawRepresentable<UInt8>

  static var architecture: Architecture { get }
  /// What is written between code and constants.
  static var padding: UInt8 { get }
  /// The bytes of a jump that reaches everything.
  static func longLength(_ condition: Condition?) -> Int
  /// The bytes of a short one; no more than those of any long one.
  static var shortLength: Int { get }
  /// The distances from its end that a short jump reaches.
  static var shortReach: ClosedRange<Int> { get }

  /// Writes a jump and returns where it ends.
  ///
  /// - Parameters:
  ///   - condition: What it depends on; nil for always.
  ///   - isShort: Whether it is a short one.
  ///   - distance: From its start to the target.
  ///   - start: Where it is written. Unsafe: there must be room.
  static func writeJump(
    _ condition: Condition?, isShort: Bool, distance: Int, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8>

  /// Writes instructions that do nothing, as few as possible, and returns where they end.
  ///
  /// Unsafe: there must be room.
  static func writeNops(_ count: Int, at start: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>

  /// Fills in the distance to something, in an instruction that was written with none.
  ///
  /// - Parameters:
  ///   - kind: What the distance leads to.
  ///   - distance: From the field to there.
  ///   - tail: The bytes of the instruction behind the field.
  ///   - field: The four bytes that have the distance. Unsafe: they must be there.
  static func fillIn(_ kind: Fixup.Kind, distance: Int, tail: Int, at field: UnsafeMutablePointer<UInt8>)
}

/// Four bytes that get the distance to something.
struct Fixup {
  enum Kind: UInt8 { case stub, constant, table }
  var field: UInt32
  var target: UInt32
  var kind: Kind
  /// The bytes of the instruction behind the field.
  var tail: UInt8
}
