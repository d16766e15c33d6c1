import JITIR

/// Which accesses can touch the same memory, by their aliasing regions.
///
/// Regions are put in eight slots, region 0 in slot 0 and the others in the seven that are left. A mask has a bit a
/// slot. Two regions in one slot are taken to overlap: that is safe.
struct MemoryRegions: Sendable {
  private let effects = EffectTable()

  static let slotCount = 8

  /// The slot of a region.
  @inline(__always) static func slot(_ region: UInt16) -> Int { region == 0 ? 0 : 1 + Int(region - 1) % 7 }

  /// The slots whose loads an instruction can change: a write to region 0 changes all, another its own and region 0.
  @inline(__always) func writes(_ record: Record, _ function: borrowing Function) -> UInt8 {
    guard effects.effects(of: record, in: function).contains(.writes) else { return 0 }
    guard record.opcode.isStore else { return 0xFF }
    let region = function.access(of: record).region
    return region == 0 ? 0xFF : 1 | 1 << UInt8(MemoryRegions.slot(region))
  }
}
