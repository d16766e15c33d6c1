import JITIR
import JITStorage

// Following values through an allocation, by the checker's own symbolic execution.

extension AllocationChecker {
  /// What happens at an instruction, in this order.
  enum Phase { case movesBefore, instruction, movesAfter }

  /// Follows values through an allocation.
  protocol Observer {
    /// A block is entered with these sets: pairs of place and virtual register.
    mutating func enter(_ block: Int, _ contents: [(place: Allocation.Place, value: UInt32)])
    /// Places have changed their sets at an instruction.
    mutating func change(_ instruction: Int, _ phase: Phase, _ changes: [(place: Allocation.Place, values: [UInt32])])
    /// A block ends.
    mutating func leave(_ block: Int)
  }

  /// Says which virtual registers are in which places all over a function, for a valid allocation.
  ///
  /// - Parameter budget: How many pairs of a place and a virtual register may be looked at.
  /// - Returns: False when that was not enough: the observer has seen a part, if any.
  static func trace(
    _ allocation: borrowing Allocation, of function: borrowing MachineFunction, on environment: MachineEnvironment,
    budget: Int, _ observer: inout some Observer
  ) -> Bool {
    var checker = AllocationChecker(allocation, function, environment)
    guard (try? checker.checkShape()) != nil else { return false }
    checker.budget = budget
    checker.solve()
    checker.touched = []
    for block in function.blocks.indices {
      guard let entry = checker.entries[block] else { continue }
      checker.budget -= entry.count
      guard checker.budget > 0 else { return false }
      checker.load(entry)
      observer.enter(block, entry.map { (place(Int($0 >> 32)), UInt32(truncatingIfNeeded: $0)) })
      var next = checker.moveRanges[block].lowerBound
      for instruction in Int(function.blocks[block].start)..<Int(function.blocks[block].end) {
        next = checker.makeMoves(from: next, at: instruction * 2, block)
        checker.report(instruction, .movesBefore, &observer)
        checker.apply(instruction)
        checker.report(instruction, .instruction, &observer)
        next = checker.makeMoves(from: next, at: instruction * 2 + 1, block)
        checker.report(instruction, .movesAfter, &observer)
      }
      observer.leave(block)
    }
    return true
  }

  private mutating func report(_ instruction: Int, _ phase: Phase, _ observer: inout some Observer) {
    guard let changed = touched, !changed.isEmpty else { return }
    touched = []
    for location in changed { budget -= contents[location].count }
    observer.change(instruction, phase, Set(changed).sorted().map { (AllocationChecker.place($0), contents[$0]) })
  }

  private static func place(_ location: Int) -> Allocation.Place {
    location < firstSlot
      ? Allocation.Place(PhysicalRegister(rawValue: UInt8(location)))
      : Allocation.Place(spillSlot: location - firstSlot)
  }
}
