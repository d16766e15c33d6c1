import JITMachineCode

/// Calls and jumps to symbols that may be more than 2 GiB away.
///
/// Problem: `call symbol` has a displacement of 32 bits, and what is outside of the allocator's own reservation, as host functions
/// and C's, can be anywhere. Mechanism: where the target is out of reach of any place in the reservation, the branch goes
/// to a veneer behind the object's own bytes, which jumps on through an address of 64 bits. (ELF linkers do the same for
/// `R_X86_64_PLT32`.)
enum Veneers {
  /// The object with veneers for the branches that need them; their relocations are gone.
  ///
  /// - Parameters:
  ///   - object: A valid object.
  ///   - reservation: Where all code of the allocator lies.
  ///   - resolve: The address of a symbol that is defined outside of what is published; nil for others.
  static func added(
    to object: CodeObject, in reservation: Range<UInt>, resolvingWith resolve: (String) -> UInt?
  ) -> CodeObject {
    var far: [(relocation: Int, target: UInt)] = []
    for (index, relocation) in object.relocations.enumerated() where isBranch(relocation, in: object) {
      guard let target = resolve(relocation.symbol), !isReachable(target, from: reservation) else { continue }
      far.append((index, target))
    }
    guard !far.isEmpty else { return object }
    var object = object
    var veneers: [UInt: Int] = [:]
    for (index, target) in far {
      let relocation = object.relocations[index]
      let veneer = veneers[target] ?? append(target, to: &object)
      veneers[target] = veneer
      let displacement = Int32(truncatingIfNeeded: Int64(veneer - relocation.offset) + relocation.addend)
      Swift.withUnsafeBytes(of: displacement.littleEndian) {
        object.bytes.replaceSubrange(relocation.offset..<relocation.offset + 4, with: $0)
      }
    }
    let removed = Set(far.map(\.relocation))
    object.relocations = object.relocations.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    return object
  }

  /// Whether a relocation is the displacement of CALL, JMP or Jcc. What comes before the displacement of an operand in memory
  /// is a ModRM byte with mod 0 and rm 5, which none of these opcodes looks like.
  private static func isBranch(_ relocation: CodeObject.Relocation, in object: CodeObject) -> Bool {
    guard relocation.kind == .relative32, relocation.addend == -4, object.architecture == .x86_64,
      relocation.offset > 0
    else { return false }
    let opcode = object.bytes[relocation.offset - 1]
    if opcode == 0xE8 || opcode == 0xE9 { return true }
    return 0x80...0x8F ~= opcode && relocation.offset > 1 && object.bytes[relocation.offset - 2] == 0x0F
  }

  private static func isReachable(_ target: UInt, from reservation: Range<UInt>) -> Bool {
    // Addresses of user space have fewer than 63 bits.
    let (lowest, highest) = (Int(reservation.lowerBound), Int(reservation.upperBound))
    guard let target = Int(exactly: target) else { return false }
    return target - lowest <= Int(Int32.max) && target - highest >= Int(Int32.min)
  }

  /// Appends `jmp [rip]` with the address behind it; returns where it begins. Only direct branches lead there: it needs no
  /// ENDBR64.
  private static func append(_ target: UInt, to object: inout CodeObject) -> Int {
    // The address is aligned. Nobody comes to the bytes before it.
    while object.bytes.count % 8 != 2 { object.bytes.append(0xCC) }
    let offset = object.bytes.count
    object.bytes += [0xFF, 0x25, 0, 0, 0, 0]
    Swift.withUnsafeBytes(of: UInt64(target).littleEndian) { object.bytes += $0 }
    return offset
  }
}
