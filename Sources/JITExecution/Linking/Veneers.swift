import JITMachineCode

/// Calls and jumps to symbols that are further away than branches reach.
///
/// Problem: direct branches reach some way only, and what is outside of the allocator's own reservation, such as host
/// functions and C's, can be anywhere. Mechanism: where the target is out of reach of any place in the reservation, the
/// branch goes to a veneer behind the object's own bytes, which jumps on through an address of 64 bits. (ELF linkers do
/// the same.)
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
    for (index, relocation) in object.relocations.enumerated() where HostTarget.isBranch(relocation, in: object) {
      guard let target = resolve(relocation.symbol), !isReachable(target, from: reservation) else { continue }
      far.append((index, target))
    }
    guard !far.isEmpty else { return object }
    var object = object
    var veneers: [UInt: Int] = [:]
    for (index, target) in far {
      let veneer = veneers[target] ?? HostTarget.appendVeneer(to: target, &object)
      veneers[target] = veneer
      HostTarget.redirect(object.relocations[index], to: veneer, in: &object)
    }
    let removed = Set(far.map(\.relocation))
    object.relocations = object.relocations.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    return object
  }

  private static func isReachable(_ target: UInt, from reservation: Range<UInt>) -> Bool {
    // Addresses of user space have fewer than 63 bits.
    guard let target = Int(exactly: target) else { return false }
    return target - Int(reservation.lowerBound) <= HostTarget.branchReach
      && Int(reservation.upperBound) - target <= HostTarget.branchReach
  }
}
