import JITIR
import JITStorage

/// The targets that lead to each block: where the arguments for its parameters are.
struct IncomingTargets: ~Copyable {
  private var start = Table<UInt32>()
  private var targets: [Target] = []
  private var isDead = Table<Bool>()

  /// Collects the targets of all terminators of `function`. Linear time.
  mutating func update(_ function: Function) {
    start.refill(0, function.blockCount + 1)
    var total = 0
    for block in function.blocks {
      guard let terminator = function.terminator(of: block) else { continue }
      function.forEachTarget(of: function[terminator]) { target in
        start[function.block(of: target).index + 1] += 1
        total += 1
      }
    }
    for index in 1..<start.count { start[index] += start[index - 1] }
    targets.refill(Target(rawValue: 0), total)
    for block in function.blocks {
      guard let terminator = function.terminator(of: block) else { continue }
      function.forEachTarget(of: function[terminator]) { target in
        let index = function.block(of: target).index
        targets[Int(start[index])] = target
        start[index] += 1
      }
    }
    // Filling moved each start to the next one's place.
    for index in stride(from: start.count - 1, to: 0, by: -1) { start[index] = start[index - 1] }
    start[0] = 0
  }

  /// The targets that lead to `block`.
  @inline(__always) subscript(block: Block) -> ArraySlice<Target> {
    targets[Int(start[block.index])..<Int(start[block.index + 1])]
  }

  /// Removes the parameters of `block` that `isRemoved` says, and the arguments for them.
  mutating func removeParameters(of block: Block, in function: inout Function, where isRemoved: (Value) -> Bool) {
    isDead.removeAll()
    var isAnyDead = false
    for position in 0..<function.parameterCount(of: block) {
      isDead.append(isRemoved(function.parameter(position, of: block)))
      isAnyDead = isAnyDead || isDead[position]
    }
    guard isAnyDead else { return }
    for number in Int(start[block.index])..<Int(start[block.index + 1]) {
      function.removeArguments(of: targets[number]) { isDead[$0] }
    }
    function.removeParameters(of: block, where: isRemoved)
  }
}
