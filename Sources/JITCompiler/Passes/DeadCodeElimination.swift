import JITIR
import JITStorage

/// Removes instructions whose results nobody needs and that do nothing else, block parameters that nobody reads, and
/// the arguments for them.
///
/// Why: other passes replace values and leave the old computations behind. A parameter that only feeds itself round a
/// loop is dead as well, which counting uses would not see.
///
/// Before: a valid function. After: as before, and each instruction left has effects or a use that matters.
///
/// What has effects is alive, and what something alive uses; the rest goes (Cytron et al., "Efficiently Computing
/// Static Single Assignment Form and the Control Dependence Graph", 1991, section 7.1, with all branches alive). Linear
/// time.
struct DeadCodeElimination: Pass, ~Copyable {
  static let name = "DeadCodeElimination"

  private let effects = EffectTable()
  /// By record: whether an instruction or a parameter is alive.
  private var isLive = Table<Bool>()
  private var worklist = Table<UInt32>()
  private var incoming = IncomingTargets()
  private var layout = Function.Layout()

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    isLive.refill(false, function.recordCount)
    incoming.update(function)
    for block in function.blocks {
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        let record = function[instruction]
        let own = effects.effects(of: record, in: function)
        if !own.isDisjoint(with: [.writes, .traps, .control]), !function.isPure(record, own) {
          mark(instruction.rawValue)
        }
      }
    }
    while let index = worklist.popLast() { visit(index, function) }
    sweep(&function)
  }

  @inline(__always) private mutating func mark(_ index: UInt32) {
    if isLive[Int(index)] { return }
    isLive[Int(index)] = true
    worklist.append(index)
  }

  private mutating func visit(_ index: UInt32, _ function: borrowing Function) {
    let record = function[Value(rawValue: index)]
    switch record.opcode {
    case .constant: return
    case .result: mark(record.a)
    case .parameter:
      for target in incoming[record.parameterBlock] {
        mark(function.argument(record.parameterPosition, of: target).rawValue)
      }
    default: function.forEachDirectOperand(of: record) { mark($0.rawValue) }
    }
  }

  private mutating func sweep(_ function: inout Function) {
    for block in function.blocks {
      if block != function.entry {
        incoming.removeParameters(of: block, in: &function) { !isLive[$0.index] }
      }
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        if isLive[instruction.index] { layout.append(instruction) }
      }
    }
    function.exchangeLayout(with: &layout)
  }
}
