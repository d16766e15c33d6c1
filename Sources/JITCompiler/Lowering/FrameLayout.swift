/// What the frame holds besides spilled values: stack slots of the function and memory for calls. Distances grow
/// downwards from the frame pointer once the sizes are known.
struct FrameLayout {
  /// For each slot, where it begins in the area of slots, whose size is a multiple of 16.
  private(set) var slotOffsets: [Int] = []
  private(set) var slotAlignments: [Int] = []
  /// By slot: the room it has in the area, in bytes.
  private var slotRooms: [Int] = []
  /// Where the function's slots end, and memory for the results of calls begins.
  private var resultOffset = 0
  /// What the results of the calls need that need most: they are fetched before the next call.
  private var resultSize = 0
  /// What arguments of calls need at the lower end.
  private(set) var outgoingSize = 0
  /// Whether the function calls others or ends in a call, and whether one of these may be no function of the module.
  var makesCalls = false
  var leavesModule = false

  /// No frame is larger: every distance in it fits 32 bits, also beside a displacement of a program's own.
  static let limit = 1 << 30

  /// What is guarded below the stack: frames that are not smaller are touched page by page.
  static let pageSize = 4096

  /// Forgets all slots and calls, keeping memory.
  mutating func removeAll() {
    slotOffsets.removeAll(keepingCapacity: true)
    slotAlignments.removeAll(keepingCapacity: true)
    slotRooms.removeAll(keepingCapacity: true)
    resultOffset = 0
    resultSize = 0
    outgoingSize = 0
    makesCalls = false
    leavesModule = false
  }

  /// Adds a slot of the function. The area is aligned to 16 bytes; a slot with a larger alignment has room to be
  /// aligned at run time.
  ///
  /// - Returns: Whether the frame is within ``limit``. If not, nothing has been added.
  mutating func addSlot(size: Int, alignment: Int) -> Bool {
    guard size <= FrameLayout.limit else { return false }
    let padded = alignment > 16 ? size + alignment - 16 : size
    let unit = max(1, min(alignment, 16))
    let offset = (resultOffset + unit - 1) & -unit
    let room = max(padded, 1)
    guard offset + room <= FrameLayout.limit else { return false }
    slotOffsets.append(offset)
    slotAlignments.append(alignment)
    slotRooms.append(room)
    resultOffset = offset + room
    return true
  }

  /// Where memory for the results of a call begins in the area of slots: all calls share it. Called after all slots
  /// have been added.
  mutating func makeRoom(forResults size: Int) -> Int {
    resultSize = max(resultSize, size)
    return (resultOffset + 15) & -16
  }

  /// Makes room for the arguments of a call on the stack.
  mutating func makeRoom(forArguments size: Int) { outgoingSize = max(outgoingSize, size) }

  /// The size of the area of slots.
  var slotSize: Int { ((resultOffset + 15) & -16) + ((resultSize + 15) & -16) }

  /// What the area of slots consists of.
  var extents: [FrameUse.Extent] {
    var extents = slotOffsets.indices.map {
      FrameUse.Extent(area: .slots, offset: slotOffsets[$0], size: slotRooms[$0])
    }
    if resultSize > 0 { extents.append(.init(area: .slots, offset: (resultOffset + 15) & -16, size: resultSize)) }
    return extents
  }
}
