import JITIR
import JITStorage

/// Puts moves that happen at the same time in sequence.
///
/// Every place is the destination of at most one move, and sources are read before anything is written. A move is made
/// as soon as no other move still has to read its destination. What remains then is cycles; one is broken by saving a
/// source in the scratch register of its class, or in a stack slot when moves between stack slots need that register
/// meanwhile. Loads and rematerialized values read no register, so they come last. Linear time, memory is reused.
struct ParallelMoves: ~Copyable {
  typealias Place = Allocation.Place

  struct Pending {
    var from: Place
    var to: Place
    var registerClass: RegisterClass
    var isDone = false
  }

  /// A value to be rematerialized, by which instruction.
  struct Rematerialization {
    var instruction: UInt32
    var to: Place
    var registerClass: RegisterClass
  }

  /// The moves that read and write a place while moves are put in sequence.
  struct Location {
    /// The number of moves yet to be made that read it.
    var readers: UInt32 = 0
    /// The move that writes it; `UInt32.max` for none.
    var writer: UInt32 = .max
  }

  private var pending = Table<Pending>()
  private var rematerialized = Table<Rematerialization>()
  /// Registers, then slots.
  private var locations = Table<Location>()
  private var ready = Table<UInt32>()
  private var scratch = Table<Place>()
  /// Whether a cycle has gone through the temporary slot, since this was set last.
  var hasUsedTemporarySlot = false

  init(scratch registers: [PhysicalRegister]) { for register in registers { scratch.append(Place(register)) } }

  var isEmpty: Bool { @inline(__always) get { pending.isEmpty && rematerialized.isEmpty } }

  @inline(__always)
  mutating func add(_ registerClass: RegisterClass, from: Place, to: Place) {
    if from != to { pending.append(Pending(from: from, to: to, registerClass: registerClass)) }
  }

  mutating func add(_ registerClass: RegisterClass, rematerializing instruction: UInt32, to: Place) {
    rematerialized.append(Rematerialization(instruction: instruction, to: to, registerClass: registerClass))
  }

  /// Takes back the move to a place, if there is one.
  mutating func cancel(to place: Place) {
    for index in pending.indices where pending[index].to == place {
      for next in (index + 1)..<pending.count { pending[next - 1] = pending[next] }
      pending.removeLast()
      break
    }
    for index in rematerialized.indices where rematerialized[index].to == place {
      for next in (index + 1)..<rematerialized.count { rematerialized[next - 1] = rematerialized[next] }
      rematerialized.removeLast()
      break
    }
  }

  /// Appends the moves in sequence and forgets them. `temporarySlot` is used when a cycle
  /// goes through stack slots.
  mutating func flush(at position: UInt32, into moves: inout Table<Allocation.Move>, temporarySlot: Place) {
    if pending.count == 1 {
      copy(pending[0].registerClass, from: pending[0].from, to: pending[0].to, at: position, into: &moves)
      pending.removeAll()
    } else if areIndependent {
      // The last first, as `sequence` does it.
      while let move = pending.popLast() {
        copy(move.registerClass, from: move.from, to: move.to, at: position, into: &moves)
      }
    } else {
      sequence(at: position, into: &moves, temporarySlot: temporarySlot)
    }
    for index in rematerialized.indices {
      let move = rematerialized[index]
      let isSlot = move.to.spillSlot != nil
      let register = isSlot ? scratch[Int(move.registerClass.rawValue)] : move.to
      moves.append(
        Allocation.Move(
          position: position, registerClass: move.registerClass, from: .none, to: register,
          rematerialization: move.instruction))
      if isSlot { copy(move.registerClass, from: register, to: move.to, at: position, into: &moves) }
    }
    rematerialized.removeAll()
  }

  /// Whether no move writes what another reads: true only if that can be told from registers.
  private var areIndependent: Bool {
    @inline(__always) get {
      var read = RegisterSet()
      var written = RegisterSet()
      var (readsSlot, writesSlot) = (false, false)
      for index in pending.indices {
        if let register = pending[index].from.register { read.insert(register) } else { readsSlot = true }
        if let register = pending[index].to.register { written.insert(register) } else { writesSlot = true }
      }
      return (read.words.0 & written.words.0) | (read.words.1 & written.words.1) == 0 && !(readsSlot && writesSlot)
    }
  }

  @inline(__always)
  private func location(_ place: Place) -> Int {
    place.rawValue >> 31 == 0 ? Int(place.rawValue) : 128 + Int(place.rawValue & 0x7FFF_FFFF)
  }

  @inline(__always)
  private func areSlots(_ from: Place, _ to: Place) -> Bool { (from.rawValue & to.rawValue) >> 31 != 0 }

  @inline(__always)
  private func copy(
    _ registerClass: RegisterClass, from: Place, to: Place, at position: UInt32,
    into moves: inout Table<Allocation.Move>
  ) {
    if areSlots(from, to) {
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
    for index in pending.indices {
      highest = max(highest, location(pending[index].from), location(pending[index].to))
    }
    if locations.count <= highest {
      locations.append(repeating: Location(), count: highest + 1 - locations.count)
    }
    for index in pending.indices {
      locations[location(pending[index].from)].readers += 1
      let to = location(pending[index].to)
      assert(locations[to].writer == .max, "two moves to one place")
      locations[to].writer = UInt32(truncatingIfNeeded: index)
    }
    for index in pending.indices where locations[location(pending[index].to)].readers == 0 {
      ready.append(UInt32(truncatingIfNeeded: index))
    }
    makeReady(at: position, into: &moves)
    for index in pending.indices where !pending[index].isDone {
      breakCycle(index, at: position, into: &moves, temporarySlot: temporarySlot)
    }
    for index in pending.indices { locations[location(pending[index].to)].writer = .max }
    pending.removeAll()
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
  @inline(__always)
  private mutating func finishReading(_ place: Place) {
    let location = location(place)
    // What a cycle was saved in has not been counted, and might be a slot that nothing else has to do with.
    guard location < locations.count, locations[location].readers > 0 else { return }
    locations[location].readers -= 1
    let next = locations[location].writer
    if locations[location].readers == 0, next != .max, !pending[Int(next)].isDone { ready.append(next) }
  }

  /// Every move that is left is in a cycle, and every place in it has one reader.
  private mutating func breakCycle(
    _ index: Int, at position: UInt32, into moves: inout Table<Allocation.Move>, temporarySlot: Place
  ) {
    let move = pending[index]
    var needsScratch = false
    var step = index
    repeat {
      if areSlots(pending[step].from, pending[step].to) { needsScratch = true }
      step = Int(locations[location(pending[step].from)].writer)
    } while step != index
    let saved = needsScratch ? temporarySlot : scratch[Int(move.registerClass.rawValue)]
    if needsScratch { hasUsedTemporarySlot = true }
    copy(move.registerClass, from: move.from, to: saved, at: position, into: &moves)
    pending[index].from = saved
    finishReading(move.from)
    makeReady(at: position, into: &moves)
  }
}
