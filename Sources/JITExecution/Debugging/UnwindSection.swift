import CJIT
import JITMachineCode

/// Unwind information that the unwinder knows: a section of memory with an entry for each of some pieces of code that
/// lie next to each other.
///
/// One section a run of neighbours, not one a function: the unwinder of GCC before 13 goes through all of them, one
/// after the other; that of later versions wants their address ranges not to overlap.
struct UnwindSection: @unchecked Sendable {
  private let start: UnsafeMutableRawPointer

  /// A piece of code and its unwind information, which has been validated.
  typealias Piece = (address: UInt, information: [UInt8])

  /// Tells the unwinder. Pieces without information are left out; nil if none has any.
  init?(_ pieces: some Collection<Piece>) {
    let size = pieces.reduce(0) { $0 + UnwindInformation.size($1.information) }
    guard size > 0 else { return nil }
    start = .allocate(byteCount: size + 4, alignment: 8)
    var end = start
    for piece in pieces { end += UnwindInformation.copy(piece.information, for: piece.address, to: end) }
    end.storeBytes(of: 0, as: UInt32.self)
    cjit_register_frames(start)
  }

  /// The same for one piece.
  init?(address: UInt, information: [UInt8]) {
    guard !information.isEmpty else { return nil }
    self.init(CollectionOfOne((address: address, information: information)))
  }

  /// Tells the unwinder that the code is gone.
  func remove() {
    cjit_deregister_frames(start)
    start.deallocate()
  }
}

/// ``CodeObject/unwindInformation``: a common information entry and a frame description entry.
///
/// The common entry has version 1, the augmentation "zR", and numbers of one byte, so that everything is at a fixed
/// place.
enum UnwindInformation {
  private static let encodingOffset = 16
  private static let absolute: UInt8 = 0
  private static let relative: UInt8 = 0x1B

  /// What is wrong with unwind information for `codeSize` bytes of code; nil if it can be registered.
  static func problem(_ bytes: [UInt8], codeSize: Int) -> String? {
    if bytes.isEmpty { return nil }
    guard bytes.count >= 24, let common = word(bytes, 0).map({ Int($0) + 4 }), common >= 20, common <= bytes.count - 16,
      word(bytes, 4) == 0, word(bytes, 8) == 0x0052_7A01, bytes[12] | bytes[13] | bytes[14] < 0x80, bytes[15] == 1,
      bytes[encodingOffset] == absolute || bytes[encodingOffset] == relative
    else { return "the unwind information does not begin with a common information entry" }
    let pointerSize = bytes[encodingOffset] == absolute ? 8 : 4
    guard let length = word(bytes, common), Int(length) == bytes.count - common - 4, Int(length) > 4 + 2 * pointerSize,
      word(bytes, common + 4) == UInt32(common + 4)
    else { return "the unwind information does not end with one frame description entry" }
    let range = (0..<pointerSize).reduce(UInt64(0)) {
      $0 | UInt64(bytes[common + 8 + pointerSize + $1]) << UInt64(8 * $1)
    }
    return range > codeSize ? "the unwind information is for \(range) bytes of code, not \(codeSize)" : nil
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
  }

  /// What valid information consists of, for other forms of it.
  struct Parts {
    /// The alignment factors and the number of the return address.
    let numbers: ArraySlice<UInt8>
    let initialInstructions: ArraySlice<UInt8>
    let codeSize: UInt64
    let instructions: ArraySlice<UInt8>
  }

  /// The parts of valid information; nil if there is none.
  static func parts(_ bytes: [UInt8]) -> Parts? {
    guard let length = word(bytes, 0) else { return nil }
    let common = Int(length) + 4
    let pointerSize = bytes[encodingOffset] == absolute ? 8 : 4
    let sizeOffset = common + 8 + pointerSize
    let instructions = sizeOffset + pointerSize + 1 + Int(bytes[sizeOffset + pointerSize])
    return Parts(
      numbers: bytes[12..<15], initialInstructions: bytes[17..<common],
      codeSize: (0..<pointerSize).reduce(0) { $0 | UInt64(bytes[sizeOffset + $1]) << UInt64(8 * $1) },
      instructions: instructions <= bytes.count ? bytes[instructions...] : [])
  }

  /// How many bytes ``copy(_:for:to:)`` writes.
  static func size(_ bytes: [UInt8]) -> Int {
    bytes.isEmpty ? 0 : bytes.count + (bytes[encodingOffset] == absolute ? 0 : 8)
  }

  /// Writes the information for code at an address, which becomes absolute; returns how many bytes that are.
  @discardableResult
  static func copy(_ bytes: [UInt8], for address: UInt, to target: UnsafeMutableRawPointer) -> Int {
    let size = size(bytes)
    guard size > 0 else { return 0 }
    bytes.withUnsafeBytes { source in
      let common = Int(source.loadUnaligned(as: UInt32.self)) + 4
      if source[encodingOffset] == absolute {
        target.copyMemory(from: source.baseAddress!, byteCount: size)
      } else {
        // The address and the size of the code become four bytes wider each.
        let codeSize = source.loadUnaligned(fromByteOffset: common + 12, as: UInt32.self)
        target.copyMemory(from: source.baseAddress!, byteCount: common + 8)
        target.storeBytes(of: absolute, toByteOffset: encodingOffset, as: UInt8.self)
        target.storeBytes(of: UInt32(size - common - 4), toByteOffset: common, as: UInt32.self)
        target.storeBytes(of: UInt64(codeSize), toByteOffset: common + 16, as: UInt64.self)
        (target + common + 24).copyMemory(
          from: source.baseAddress! + common + 16, byteCount: source.count - common - 16)
      }
      target.storeBytes(of: UInt64(address), toByteOffset: common + 8, as: UInt64.self)
    }
    return size
  }
}
