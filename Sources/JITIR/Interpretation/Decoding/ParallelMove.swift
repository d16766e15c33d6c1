/// Puts moves that happen at once into an order in which each reads what it should.
///
/// A move can be made when no move still to come reads its destination. What is left when none can be are circles,
/// which a scratch word breaks. Linear time.
struct ParallelMove {
  /// A word of the frame for nothing else.
  var scratch: UInt32 = 0
  private var moves: [Move] = []
  /// By word: how many moves still to come read it. All zero between uses.
  private var readers: [UInt32] = []
  /// By word: the move to it still to come, plus 1; 0 for none. All zero between uses.
  private var writer: [UInt32] = []
  private var ready: [UInt32] = []

  /// Adds a move. No two have the same destination.
  mutating func add(_ move: Move) {
    if move.from != move.to { moves.append(move) }
  }

  /// Appends the moves added to `list`, in order, and forgets them.
  mutating func finish(into list: inout [Move]) {
    if moves.count == 1 { list.append(moves[0]) }
    if moves.count > 1 { order(into: &list) }
    moves.removeAll(keepingCapacity: true)
  }

  private mutating func order(into list: inout [Move]) {
    let missing = Int(scratch) + 1 - readers.count
    if missing > 0 {
      readers.append(contentsOf: repeatElement(0, count: missing))
      writer.append(contentsOf: repeatElement(0, count: missing))
    }
    for (index, move) in moves.enumerated() {
      readers[Int(move.from)] += 1
      writer[Int(move.to)] = UInt32(index + 1)
    }
    for move in moves where readers[Int(move.to)] == 0 { ready.append(move.to) }
    while let word = ready.popLast() { make(word, &list) }
    for move in moves where writer[Int(move.to)] != 0 {
      // A circle: save what the first move overwrites, for the one that reads it. That is the last to become ready.
      list.append(Move(from: move.to, to: scratch))
      var word = move.to
      while true {
        let source = moves[Int(writer[Int(word)]) - 1].from
        writer[Int(word)] = 0
        readers[Int(source)] -= 1
        if source == move.to {
          list.append(Move(from: scratch, to: word))
          break
        }
        list.append(Move(from: source, to: word))
        word = source
      }
    }
  }

  /// Makes the move to `word`, which may let another be made.
  private mutating func make(_ word: UInt32, _ list: inout [Move]) {
    let move = moves[Int(writer[Int(word)]) - 1]
    list.append(move)
    writer[Int(word)] = 0
    readers[Int(move.from)] -= 1
    if readers[Int(move.from)] == 0, writer[Int(move.from)] != 0 { ready.append(move.from) }
  }
}
