import JITIR

/// From what the pass has decided to an ``Allocation``.
extension FastAllocator {
  /// Stores spilled values where they are defined, gives them slots, and puts the moves in order.
  mutating func finish(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    var stores = Table<Allocation.Move>()
    var hasSlots = false
    for index in values.indices where values[index].flags & Flag.isSpilled != 0 {
      let value = values[index]
      hasSlots = true
      if value.flags & Flag.isDefinedInSlot != 0 { continue }
      let isParameter = value.flags & Flag.isParameter != 0
      let from = isParameter ? place(value.entryHome) : places[Int(value.operand)]
      stores.append(
        Allocation.Move(
          position: value.definition * 2 + (isParameter ? 0 : 1), registerClass: function.classes[index], from: from,
          to: Place(spillSlot: index)))
    }
    result.spillSlotCount = 0
    if hasSlots || usesTemporarySlot() {
      widenParameterRanges(function)
      var slots = SlotAssignment(valueCount: values.count)
      for index in values.indices where values[index].flags & Flag.isSpilled != 0 {
        slots.add(index, values[index].definition...values[index].end, function.classes[index])
      }
      slots.assign()
      for index in places.indices { places[index] = slots.rename(places[index]) }
      slots.rename(&stores)
      slots.rename(&startMoves)
      slots.rename(&moves)
      slots.rename(&endMoves)
      result.spillSlotCount = slots.count
    }
    result.usedCalleeSaved = file.set(used & file.calleeSaved)
    sort(stores, function.instructions.count, &result)
  }

  private func usesTemporarySlot() -> Bool {
    let temporary = temporarySlot
    return startMoves.indices.contains { startMoves[$0].to == temporary }
      || endMoves.indices.contains { endMoves[$0].to == temporary }
  }

  /// A parameter's slot is written at the ends of the predecessors: its range has to reach there, so that it is another
  /// slot than those of the arguments that are read at the same time.
  private mutating func widenParameterRanges(_ function: borrowing MachineFunction) {
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      var first = block.start
      var last = block.start
      for word in block.predecessors {
        let end = function.blocks[Int(function.pool[Int(word)])].end - 1
        first = min(first, end)
        last = max(last, end)
      }
      for word in block.parameters {
        let parameter = Int(function.pool[Int(word)])
        guard values[parameter].flags & Flag.isDefinedInSlot != 0 else { continue }
        values[parameter].definition = min(values[parameter].definition, first)
        values[parameter].end = max(values[parameter].end, last)
      }
    }
  }

  /// Sorts by position, stably: at one position come moves on the edge to a block, stores of its parameters, moves for
  /// the instruction, moves on the edge from the block. Counting sort.
  private mutating func sort(
    _ stores: borrowing Table<Allocation.Move>, _ instructionCount: Int, _ result: inout Allocation
  ) {
    let total = stores.count + startMoves.count + moves.count + endMoves.count
    result.moves.removeAll()
    guard total > 0 else { return }
    if total == moves.count {
      swap(&result.moves, &moves)
      return
    }
    var counts = [UInt32](repeating: 0, count: instructionCount * 2 + 1)
    count(startMoves, &counts)
    count(stores, &counts)
    count(moves, &counts)
    count(endMoves, &counts)
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    let filler = Allocation.Move(position: 0, registerClass: .integer, from: .none, to: .none)
    result.moves.refill(filler, total)
    place(startMoves, &counts, &result.moves)
    place(stores, &counts, &result.moves)
    place(moves, &counts, &result.moves)
    place(endMoves, &counts, &result.moves)
  }

  private func count(_ list: borrowing Table<Allocation.Move>, _ counts: inout [UInt32]) {
    for index in list.indices { counts[Int(list[index].position) + 1] += 1 }
  }

  /// Puts moves where ``sort(_:_:_:)`` has counted that they belong.
  private func place(
    _ list: borrowing Table<Allocation.Move>, _ counts: inout [UInt32], _ result: inout Table<Allocation.Move>
  ) {
    for index in list.indices {
      let position = Int(list[index].position)
      result[Int(counts[position])] = list[index]
      counts[position] += 1
    }
  }
}
