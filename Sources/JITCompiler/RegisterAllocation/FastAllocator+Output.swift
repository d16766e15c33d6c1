import JITIR
import JITStorage

/// From what the pass has decided to an ``Allocation``.
extension FastAllocator {
  /// Stores spilled values where they are defined, gives them slots, and puts the moves in order.
  mutating func finish(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    let hasSlots = makeStores(function)
    result.spillSlotCount = 0
    if hasSlots || gap.hasUsedTemporarySlot {
      assignSlots(function)
      result.spillSlotCount = slots.count
    }
    gap.hasUsedTemporarySlot = false
    result.usedCalleeSaved = file.set(used & file.calleeSaved)
    result.moves.removeAll()
    if stores.isEmpty, startMoves.isEmpty, endMoves.isEmpty {
      swap(&result.moves, &moves)
    } else {
      putInOrder(function, &result)
    }
  }

  // MARK: Stores and slots

  /// Adds the stores of spilled values behind their definitions. Returns whether there are spilled values.
  private mutating func makeStores(_ function: borrowing MachineFunction) -> Bool {
    var hasSlots = false
    storeOrder.removeAll()
    for index in values.indices where values[index].flags & Flag.isSpilled != 0 {
      hasSlots = true
      if values[index].flags & Flag.isDefinedInSlot != 0 { continue }
      let behind: UInt32 = values[index].flags & Flag.isParameter != 0 ? 0 : 1
      storeOrder.append(UInt64(values[index].definition * 2 + behind) << 32 | UInt64(index))
    }
    storeOrder.sortByUpperHalf(&sortingScratch)
    stores.removeAll()
    for word in storeOrder.indices {
      let index = Int(UInt32(truncatingIfNeeded: storeOrder[word]))
      let from =
        values[index].flags & Flag.isParameter != 0
        ? place(values[index].entryHome) : definedPlace(VirtualRegister(index), function)
      stores.append(
        Allocation.Move(
          position: UInt32(truncatingIfNeeded: storeOrder[word] >> 32), registerClass: function.classes[index],
          from: from, to: Place(spillSlot: index)))
    }
    return hasSlots
  }

  /// The place of the operand that defines a value.
  private mutating func definedPlace(_ value: VirtualRegister, _ function: borrowing MachineFunction) -> Place {
    let instruction = function.instructions[Int(values[value].definition)]
    var index = Int(instruction.operandStart)
    while function.operands[index].isUse || function.operands[index].register != value { index += 1 }
    return places[index]
  }

  private mutating func assignSlots(_ function: borrowing MachineFunction) {
    widenParameterRanges(function)
    slots.begin(valueCount: values.count)
    for index in values.indices where values[index].flags & Flag.isSpilled != 0 {
      slots.add(VirtualRegister(index), values[index].definition, values[index].end, function.classes[index])
    }
    slots.assign()
    slots.rename(&places)
    slots.rename(&stores)
    slots.rename(&startMoves)
    slots.rename(&moves)
    slots.rename(&endMoves)
  }

  /// A parameter's slot is written at the ends of the predecessors: its range has to reach there, so that it is another
  /// slot than those of the arguments that are read at the same time.
  private mutating func widenParameterRanges(_ function: borrowing MachineFunction) {
    for number in function.blocks.indices where !function.blocks[number].parameters.isEmpty {
      let block = function.blocks[number]
      var first = block.start
      var last = block.start
      for word in block.predecessors {
        let end = function.blocks[function.blockNumber(at: word)].end - 1
        first = min(first, end)
        last = max(last, end)
      }
      for word in block.parameters {
        let parameter = function.register(at: word)
        guard values[parameter].flags & Flag.isDefinedInSlot != 0 else { continue }
        values[parameter].definition = min(values[parameter].definition, first)
        values[parameter].end = max(values[parameter].end, last)
      }
    }
  }

  // MARK: Order

  /// Merges the lists of moves by position. At one position come moves on the edge to a block, stores of its
  /// parameters, moves for the instruction, moves on the edge from the block. All lists are in order but the last,
  /// which is in order within a block.
  private mutating func putInOrder(_ function: borrowing MachineFunction, _ result: inout Allocation) {
    result.moves.reserveCapacity(stores.count + startMoves.count + moves.count + endMoves.count)
    var (start, store, move) = (0, 0, 0)
    for number in function.blocks.indices {
      let end = function.blocks[number].end * 2
      let first = function.blocks[number].start * 2
      while start < startMoves.count, startMoves[start].position == first {
        result.moves.append(startMoves[start])
        start += 1
      }
      while move < moves.count, moves[move].position < end {
        while store < stores.count, stores[store].position <= moves[move].position {
          result.moves.append(stores[store])
          store += 1
        }
        result.moves.append(moves[move])
        move += 1
      }
      while store < stores.count, stores[store].position < end {
        result.moves.append(stores[store])
        store += 1
      }
      var endMove = Int(blocks[number].firstEndMove)
      let endOfMoves = endMove + Int(blocks[number].endMoveCount)
      while endMove < endOfMoves {
        result.moves.append(endMoves[endMove])
        endMove += 1
      }
    }
  }
}
