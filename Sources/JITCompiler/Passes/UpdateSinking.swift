import JITIR
import JITStorage

/// Computes what a loop's parameter becomes for the next round as late as possible: where the old value is no longer
/// wanted, so that both can be in one register.
///
/// Why: `next = i + 1` at the beginning of a round, with `i` in use until its end, costs a register and a move in every
/// round. Behind the last use it is an addition in place.
///
/// Before: a valid function, blocks in reverse postorder. After: as before. An update that nothing but the way back
/// wants stands in front of that jump, or in a block of its own on that way when the block has other ways; one that its
/// own block wants stands in front of the first instruction that does.
///
/// An update is a pure instruction on the parameter that it is for and on a constant or a value from before the loop.
/// Linear time.
struct UpdateSinking: Pass, ~Copyable {
  static let name = "UpdateSinking"

  private static let none = UInt32.max

  /// An update for the way back by a target of a terminator.
  struct Sunk {
    var block: Block
    var target: UInt32
    var update: Instruction
  }

  /// By block: its place in the order; by value: where it is defined, how often, where first and where last used.
  private var places = Table<UInt32>()
  private var positions = Table<UInt32>()
  private var counts = Table<UInt8>()
  private var firstUses = Table<UInt32>()
  private var lastUses = Table<UInt32>()
  private var sunk = Table<Sunk>()
  /// The position in front of which an update is to be, in the high half, and the update.
  private var lowered: [UInt64] = []
  private var isMoved = Table<Bool>()
  private var layout = Function.Layout()
  private var words: [Value] = []

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    guard findBackEdges(function) else { return }
    findUses(function)
    sunk.removeAll()
    lowered.removeAll(keepingCapacity: true)
    isMoved.refill(false, function.recordCount)
    for block in function.blocks { choose(block, function) }
    if sunk.isEmpty, lowered.isEmpty { return }
    lowered.sort()
    place(&function)
    if !sunk.isEmpty { analyses.invalidate() }
  }

  private mutating func findBackEdges(_ function: borrowing Function) -> Bool {
    places.refill(UpdateSinking.none, function.blockCount)
    for (place, block) in function.blocks.enumerated() { places[block.index] = UInt32(place) }
    for block in function.blocks {
      guard let terminator = function.terminator(of: block) else { continue }
      for number in 0..<function.targetCount(of: function[terminator])
      where isBack(function.target(number: number, of: function[terminator]), block, function) {
        return true
      }
    }
    return false
  }

  private func isBack(_ target: Target, _ block: Block, _ function: borrowing Function) -> Bool {
    places[function.block(of: target).index] <= places[block.index]
  }

  private mutating func findUses(_ function: borrowing Function) {
    positions.refill(0, function.recordCount)
    counts.refill(0, function.recordCount)
    firstUses.refill(UpdateSinking.none, function.recordCount)
    lastUses.refill(0, function.recordCount)
    for block in function.blocks {
      let range = function.positions(of: block)
      for parameter in function.parameters(of: block) { positions[parameter.index] = UInt32(range.lowerBound) }
      for position in range {
        let instruction = function.instruction(at: position)
        positions[instruction.index] = UInt32(position)
        let record = function[instruction]
        // A comparison is made where it decides.
        let last = UInt32(record.opcode.isComparison ? range.upperBound - 1 : position)
        function.forEachOperand(of: record) { value in
          if counts[value.index] < 2 { counts[value.index] += 1 }
          firstUses[value.index] = min(firstUses[value.index], UInt32(position))
          lastUses[value.index] = max(lastUses[value.index], last)
        }
      }
    }
  }

  // MARK: Choosing

  private mutating func choose(_ block: Block, _ function: borrowing Function) {
    guard let terminator = function.terminator(of: block) else { return }
    let record = function[terminator]
    let end = UInt32(function.positions(of: block).upperBound - 1)
    for number in 0..<function.targetCount(of: record) {
      let target = function.target(number: number, of: record)
      guard isBack(target, block, function) else { continue }
      let header = function.block(of: target)
      for position in 0..<function.argumentCount(of: target) {
        let value = function.argument(position, of: target)
        let parameter = function.parameter(position, of: header)
        guard isUpdate(value, of: parameter, header, function), !isMoved[value.index] else { continue }
        let own = positions[value.index]
        if counts[value.index] == 1 {
          if record.opcode == .branch ? own + 1 < end : lastUses[parameter.index] > own {
            sunk.append(Sunk(block: block, target: UInt32(number), update: Instruction(rawValue: value.rawValue)))
            isMoved[value.index] = true
          }
        } else if function.positions(of: block).contains(Int(own)), firstUses[value.index] > own + 1,
          firstUses[value.index] <= end
        {
          lowered.append(UInt64(firstUses[value.index]) << 32 | UInt64(value.rawValue))
          isMoved[value.index] = true
        }
      }
    }
  }

  private func isUpdate(
    _ value: Value, of parameter: Value, _ header: Block, _ function: borrowing Function
  ) -> Bool {
    let record = function[value]
    guard record.shape.isInteger, record.shape != .i128 else { return false }
    switch record.opcode {
    case .add, .subtract, .multiply, .and, .or, .xor, .shiftLeft, .shiftRightSigned, .shiftRightUnsigned: break
    default: return false
    }
    let (first, second) = (record.first, record.second)
    guard first != second, first == parameter || second == parameter else { return false }
    let other = first == parameter ? second : first
    return function[other].opcode == .constant
      || positions[other.index] < UInt32(function.positions(of: header).lowerBound)
  }

  // MARK: Placing

  private mutating func place(_ function: inout Function) {
    var next = (lowered: 0, sunk: 0)
    for block in Array(function.blocks) {
      layout.begin(block)
      let range = function.positions(of: block)
      for position in range {
        let instruction = function.instruction(at: position)
        while next.lowered < lowered.count, lowered[next.lowered] >> 32 == UInt64(position) {
          layout.append(Instruction(rawValue: UInt32(truncatingIfNeeded: lowered[next.lowered])))
          next.lowered += 1
        }
        if position == range.upperBound - 1, function[instruction].opcode == .branch {
          while next.sunk < sunk.count, sunk[next.sunk].block == block {
            layout.append(sunk[next.sunk].update)
            next.sunk += 1
          }
        }
        if !isMoved[instruction.index] { layout.append(instruction) }
      }
      while next.sunk < sunk.count, sunk[next.sunk].block == block { placeOnEdge(&next.sunk, &function) }
    }
    function.exchangeLayout(with: &layout)
  }

  /// Makes a block for the updates of one target.
  private mutating func placeOnEdge(_ next: inout Int, _ function: inout Function) {
    let first = sunk[next]
    guard let terminator = function.terminator(of: first.block) else { return }
    let target = function.target(number: Int(first.target), of: function[terminator])
    words.removeAll(keepingCapacity: true)
    words += function.arguments(of: target)
    let header = function.block(of: target)
    let block = function.makeBlock()
    let onward = function.appendTarget(header, words)
    function.setBlock(of: target, to: block)
    function.removeArguments(of: target) { _ in true }
    layout.begin(block)
    while next < sunk.count, sunk[next].block == first.block, sunk[next].target == first.target {
      layout.append(sunk[next].update)
      next += 1
    }
    layout.append(
      function.makeUnplaced(Record(.branch, .i64, Opcode.branch.format, type: nil, b: onward.rawValue)))
  }
}
