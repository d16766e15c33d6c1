/// Where virtual registers are, as ranges of code: what debuggers want to know.
///
/// A debugger may stop at any instruction of the machine, and at a call in the middle of the stack, where it looks just
/// before the return address. So a place counts where its value is certain: what an instruction of the machine
/// function, or the moves before or behind it, destroy is gone from their second byte on, and what they make is there
/// from their end on.
struct ValueTrace: AllocationChecker.Observer {
  /// A range of the long code in which a value is in a place.
  struct Range {
    var start: UInt32
    var end: UInt32
    var place: Allocation.Place
  }

  private let traces: [EmissionState.Trace]
  private let blocks: [MachineBlock]
  /// By virtual register that is of interest: where it is, by ascending start.
  private(set) var ranges: [UInt32: [Range]] = [:]
  private var isOpen: [UInt32: Bool] = [:]
  /// By virtual register: the places that it is in now.
  private var places: [UInt32: [Allocation.Place]] = [:]
  private var valuesIn: [Allocation.Place: [UInt32]] = [:]
  private let wanted: Set<UInt32>

  init(_ wanted: Set<UInt32>, _ traces: [EmissionState.Trace], _ blocks: [MachineBlock]) {
    self.wanted = wanted
    self.traces = traces
    self.blocks = blocks
  }

  /// Where a virtual register is, in the order of the code.
  func sortedRanges(of register: UInt32) -> [Range] { (ranges[register] ?? []).sorted { $0.start < $1.start } }

  mutating func enter(_ block: Int, _ contents: [(place: Allocation.Place, value: UInt32)]) {
    places.removeAll(keepingCapacity: true)
    valuesIn.removeAll(keepingCapacity: true)
    let offset = traces[Int(blocks[block].start)].moves
    for (place, value) in contents where wanted.contains(value) {
      valuesIn[place, default: []].append(value)
      add(place, to: value, at: offset)
    }
  }

  mutating func change(
    _ instruction: Int, _ phase: AllocationChecker.Phase, _ changes: [(place: Allocation.Place, values: [UInt32])]
  ) {
    let trace = traces[instruction]
    let (before, after): (UInt32, UInt32) =
      switch phase {
      case .movesBefore: (trace.moves, trace.start)
      case .instruction: (trace.start, trace.end)
      case .movesAfter: (trace.end, moves(after: instruction))
      }
    let gone = min(before == .max ? before : before + 1, after)
    for (place, values) in changes {
      for value in valuesIn[place] ?? [] where !values.contains(value) { remove(place, from: value, at: gone) }
    }
    for (place, values) in changes {
      let values = values.filter { wanted.contains($0) }
      for value in values where valuesIn[place]?.contains(value) != true { add(place, to: value, at: after) }
      valuesIn[place] = values
    }
  }

  mutating func leave(_ block: Int) {
    let end = traces[Int(blocks[block].end) - 1].end
    for value in places.keys { close(value, at: end) }
    places.removeAll(keepingCapacity: true)
  }

  /// Where the instruction after another one in a block begins.
  private func moves(after instruction: Int) -> UInt32 {
    instruction + 1 < traces.count && traces[instruction + 1].moves != .max
      ? traces[instruction + 1].moves : traces[instruction].end
  }

  private mutating func add(_ place: Allocation.Place, to value: UInt32, at offset: UInt32) {
    places[value, default: []].append(place)
    if isOpen[value] != true { open(value, place, at: offset) }
  }

  private mutating func remove(_ place: Allocation.Place, from value: UInt32, at offset: UInt32) {
    places[value]?.removeAll { $0 == place }
    guard isOpen[value] == true, ranges[value]!.last!.place == place else { return }
    close(value, at: offset)
    if let other = places[value]?.first { open(value, other, at: offset) }
  }

  private mutating func open(_ value: UInt32, _ place: Allocation.Place, at offset: UInt32) {
    // In a block without code nothing is anywhere.
    guard offset != .max else { return }
    isOpen[value] = true
    if let last = ranges[value]?.last, last.place == place, last.end == offset { return }
    ranges[value, default: []].append(Range(start: offset, end: offset, place: place))
  }

  private mutating func close(_ value: UInt32, at offset: UInt32) {
    guard isOpen[value] == true else { return }
    isOpen[value] = false
    let last = ranges[value]!.count - 1
    ranges[value]![last].end = max(offset, ranges[value]![last].start)
  }
}
