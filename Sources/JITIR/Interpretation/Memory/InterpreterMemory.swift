/// The memory that interpreted code reads and writes. Addresses are 64 bits.
///
/// Every operation returns nil, or false, for an address that cannot be used that way; then nothing has changed.
protocol InterpreterMemory {
  /// The integer at `address`, little-endian.
  func load<Word: MemoryWord>(_ address: UInt64, as type: Word.Type) -> Word?

  /// Writes an integer, little-endian.
  mutating func store<Word: MemoryWord>(_ word: Word, at address: UInt64) -> Bool

  /// Replaces the integer at `address`, a multiple of its size, by what `body` makes of it: at once, for every thread.
  /// The result is what was there.
  mutating func exchange<Word: AtomicWord>(_ address: UInt64, as type: Word.Type, _ body: (Word) -> Word) -> Word?

  /// The integer at `address`, a multiple of its size, read at once.
  func atomicLoad<Word: AtomicWord>(_ address: UInt64, as type: Word.Type) -> Word?

  /// Copies bytes as if through a buffer.
  mutating func copy(from source: UInt64, to destination: UInt64, count: UInt64) -> Bool

  mutating func fill(_ address: UInt64, count: UInt64, with byte: UInt8) -> Bool

  /// The bytes in a range.
  func read(_ address: UInt64, count: Int) -> [UInt8]?

  mutating func write(_ bytes: [UInt8], at address: UInt64) -> Bool

  /// Makes room for an object, filled with zeros, until it is deallocated or the memory goes; nil when there is no
  /// more. `alignment` is a power of two.
  mutating func allocate(count: Int, alignment: Int) -> UInt64?

  /// Ends the life of an object that ``allocate(count:alignment:)`` made; false when there is none at `address`.
  mutating func deallocate(_ address: UInt64) -> Bool

  /// Makes the object at `address` constant, where memory can.
  mutating func protect(_ address: UInt64)

  /// The addresses of the program's stack, which grows down from the upper bound.
  var stack: Range<UInt64> { get }

  /// Makes the stack from `address` up usable and fills `count` bytes from there with zeros.
  mutating func clearStack(from address: UInt64, count: UInt64)
}

/// An integer that memory holds.
protocol MemoryWord: FixedWidthInteger, UnsignedInteger, BitwiseCopyable, Sendable {}
extension UInt8: MemoryWord {}
extension UInt16: MemoryWord {}
extension UInt32: MemoryWord {}
extension UInt64: MemoryWord {}
extension UInt128: MemoryWord {}

/// Where an interpreter's memory is.
public enum MemoryModel: Sendable, Hashable {
  /// An address space of the interpreter's own, where every object, and nothing else, can be reached. An access beside
  /// an object is a fault, a write to a constant one too. This is safe with any program.
  case sandboxed
  /// The memory of the process, at its real addresses, as in compiled code: for hosts that share memory with the
  /// program. Only the lowest page is sure to fault; any other wrong address is undefined behaviour. All operations of
  /// an ``Interpreter`` on this memory are as unsafe as its program is.
  case process
}
