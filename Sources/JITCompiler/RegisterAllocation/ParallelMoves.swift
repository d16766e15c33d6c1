import JITIR

/// Puts moves that happen at the same time in sequence.
///
/// Every place is the destination of at most one move, and sources are read before anything is written. A move is made
/// as soon as nobody has to read its destination any more. What remains then is cycles; one is broken by saving a source
/// in the scratch register of its class, or in a stack slot when moves between stack slots need that register meanwhile.
/// Loads, and values computed again, read no register, so they come last. Linear time, memory is reused.
struct ParallelMoves: ~Copyable {
  typealias Place = Allocation.Place

  private struct Pending {
    var from: Place
    var to: Place
    var registerClass: RegisterClass
    var isDone = false
  }

  private var pending: [Pending] = []
  /// Moves that compute a value again.
  private var recomputed: [(instruction: UInt32, to: Place, registerClass: RegisterClass)] = []
  /// By location (registers, then slots): the number of moves yet to be made that read it, and the one that writes it.
  private var readers: [UInt32] = []
  private var writer: [UInt32] = []
  private var ready: [UInt32] = []
  private let scratch: [Place]

  init(scratch: [PhysicalRegister]) { self.scratch = scratch.map(Place.init) }

  var isEmpty: Bool { pending.isEmpty && recomputed.isEmpty }

  mutating func add(_ registerClass: RegisterClass, from: Place, to: Place) {
    if from != to { pending.append(Pending(from: from, to: to, registerClass: registerClass)) }
  }

  mutating func add(_ registerClass: RegisterClass, recomputing instruction: UInt32, to: Place) {
    recomputed.append((instruction, to, registerClass))
  }

  /// Takes back the move to a place, if there is one.
  mutating func cancel(to place: Place) {
    if let index = pending.lastIndex(where: { $0.to == place }) { pending.remove(at: index) }
    if let index = recomputed.lastIndex(where: { $0.to == place }) { recomputed.remove(at: index) }
  }

  /// Appends the moves in sequence and forgets them. `temporarySlot` is used when a cycle
  /// goes through stack slots.
  mutating func flush(
    at position: UInt32, into moves: inout Table<Allocation.Move>, temporarySlot: Place
  ) {
    if pending.count == 1 {
      copy(pending[0].registerClass, from: pending[0].from, to: pending[0].to, at: position, into: &moves)
      pending.removeAll(keepingCapacity: true)
    } else if !pending.isEmpty {
      sequence(at: position, into: &moves, temporarySlot: temporarySlot)
    }
    for (instruction, to, registerClass) in recomputed {
      let isSlot = to.spillSlot != nil
      let register = isSlot ? scratch[Int(registerClass.rawValue)] : to
      moves.append(
        Allocation.Move(
          position: position, registerClass: registerClass, from: .none, to: register, rematerialization: instruction))
      if isSlot { copy(registerClass, from: register, to: to, at: position, into: &moves) }
    }
    recomputed.removeAll(keepingCapacity: true)
  }

  private func location(_ place: Place) -> Int {
    place.rawValue >> 31 == 0 ? Int(place.rawValue) : 128 + Int(place.rawValue & 0x7FFF_FFFF)
  }

  private func copy(
    _ registerClass: RegisterClass, from: Place, to: Place, at position: UInt32,
    into moves: inout Table<Allocation.Move>
  ) {
    if from.spillSlot != nil, to.spillSlot != nil {
      let through = scratch[Int(registerClass.rawValue)]
      moves.append(.init(position: position, registerClass: registerClass, from: from, to: through))
      moves.append(.init(position: position, registerClass: registerClass, from: through, to: to))
    } else {
      moves.append(.init(position: position, registerClass: registerClass, from: from, to: to))
    }
  }

  private mutating func sequence(
    at position: UInt32, into moves: inout Table<Allocation.Move>, temporarySlot: Place
  ) {
    var highest = 0
    for move in pending { highest = max(highest, location(move.from), location(move.to)) }
    if readers.count <= highest {
      readers.append(contentsOf: repeatElement(0, count: highest + 1 - readers.count))
      writer.append(contentsOf: repeatElement(.max, count: highest + 1 - writer.count))
    }
    for index in pending.indices {
      readers[location(pending[index].from)] += 1
      assert(writer[location(pending[index].to)] == .max, "two moves to one place")
      writer[location(pending[index].to)] = UInt32(index)
    }
    for index in pending.indices where readers[location(pending[index].to)] == 0 { ready.append(UInt32(index)) }
    makeReady(at: position, into: &moves)
    for index in pending.indices where !pending[index].isDone {
      breakCycle(index, at: position, into: &moves, temporarySlot: temporarySlot)
    }
    for move in pending {
      writer[location(move.to)] = .max
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func makeReady(at position: UInt32, into moves: inout Table<Allocation.Move>) {
    while let index = ready.popLast() {
      let move = pending[Int(index)]
      pending[Int(index)].isDone = true
      copy(move.registerClass, from: move.from, to: move.to, at: position, into: &moves)
      finishReading(move.from)
    }
  }

  /// One reader of `place` fewer; with none left the move that writes there is ready.
  private mutating func finishReading(_ place: Place) {
    let location = location(place)
    guard location < readers.count, readers[location] > 0 else { return }
    readers[location] -= 1
    let next = writer[location]
    if readers[location] == 0, next != .max, !pending[Int(next)].isDone { ready.append(next) }
  }

  /// Every move that is left is in a cycle, and every place in it has one reader.
  private mutating func breakCycle(
    _ index: Int, at position: UInt32, into moves: inout Table<Allocation.Move>, temporarySlot: Place
  ) {
    let move = pending[index]
    var needsScratch = false
    var step = index
    repeat {
      let (from, to) = (pending[step].from, pending[step].to)
      if from.spillSlot != nil, to.spillSlot != nil { needsScratch = true }
      step = Int(writer[location(from)])
    } while step != index
    let register = scratch[Int(move.registerClass.rawValue)]
    let saved = needsScratch ? temporarySlot : register
    copy(move.registerClass, from: move.from, to: saved, at: position, into: &moves)
    pending[index].from = saved
    finishReading(move.from)
    makeReady(at: position, into: &moves)
  }
}
