/// What a picture of a function's control flow shows: boxes of text and arrows between them.
struct FlowGraph {
  /// A block, with its label and instructions as text.
  struct Node {
    var label: String
    var lines: [String]
    var kind: Kind
  }

  enum Kind {
    case entry, inner, leaving, unreachable
  }

  struct Edge {
    var from: Int
    var to: Int
    var kind: EdgeKind
    /// Which arm of a switch this is, or empty.
    var label: String
    /// Whether it leads back to a block that comes before in the order of the text's flow: a loop.
    var isBack: Bool
  }

  enum EdgeKind {
    case always, whenTrue, whenFalse, arm
  }

  var title: String
  var nodes: [Node] = []
  var edges: [Edge] = []
  /// The nodes so that each comes before its successors, but for loops; those that can't be reached last.
  var order: [Int] = []

  /// The most lines of a block that are shown, and the most characters of a line.
  static let lineLimit = 40
  static let widthLimit = 96

  init(_ function: Function, in module: Module) {
    let graph = ControlFlowGraph(function)
    var printer = Printer(module)
    printer.nameEntities(function)
    title = "@\(function.name)\(function.signature)"
    var nodeOf = [Int](repeating: 0, count: function.blockCount)
    for (number, block) in function.blocks.enumerated() {
      nodeOf[block.index] = number
      nodes.append(FlowGraph.node(block, function, graph, &printer))
    }
    for block in function.blocks {
      guard let terminator = function.terminator(of: block) else { continue }
      addEdges(function, function[terminator], from: block, nodeOf, graph)
    }
    order = graph.reversePostorder.map { nodeOf[$0.index] }
    order += function.blocks.filter { !graph.isReachable($0) }.map { nodeOf[$0.index] }
  }

  private mutating func addEdges(
    _ function: Function, _ record: Record, from block: Block, _ nodeOf: [Int], _ graph: ControlFlowGraph
  ) {
    var targets: [Block] = []
    function.forEachTarget(of: record) { targets.append(function.block(of: $0)) }
    for (number, target) in targets.enumerated() {
      let kind: EdgeKind =
        switch record.opcode {
        case .branchIf: number == 0 ? .whenTrue : .whenFalse
        case .switch: .arm
        default: .always
        }
      let label = record.opcode != .switch ? "" : number == targets.count - 1 ? "else" : "\(number)"
      let isBack =
        graph.isReachable(block) && graph.position[target.index] <= graph.position[block.index]
        || !graph.isReachable(block) && nodeOf[target.index] <= nodeOf[block.index]
      edges.append(
        Edge(from: nodeOf[block.index], to: nodeOf[target.index], kind: kind, label: label, isBack: isBack))
    }
  }

  private static func node(
    _ block: Block, _ function: Function, _ graph: ControlFlowGraph, _ printer: inout Printer
  ) -> Node {
    printer.output.removeAll()
    printer.write(block)
    let parameters = function.parameters(of: block)
    if !parameters.isEmpty {
      printer.write("(")
      for (number, value) in parameters.enumerated() {
        if number > 0 { printer.write(", ") }
        printer.write(value)
        printer.write(": \(function.type(of: value))")
      }
      printer.write(")")
    }
    let label = shortened(printer.text)
    let instructions = function.instructions(of: block)
    var lines: [String] = []
    for (number, instruction) in instructions.enumerated() {
      // Of a long block, the beginning and the terminator.
      if instructions.count > lineLimit, number >= lineLimit - 2, number < instructions.count - 1 {
        if number == lineLimit - 2 { lines.append("… \(instructions.count - lineLimit + 1) more") }
        continue
      }
      printer.output.removeAll()
      printer.write(instruction, function)
      lines.append(shortened(printer.text))
    }
    let leaves = instructions.last.map { graph.successors(of: block).isEmpty && function[$0].isTerminator } ?? true
    let kind: Kind =
      !graph.isReachable(block) ? .unreachable : block == function.entry ? .entry : leaves ? .leaving : .inner
    return Node(label: label, lines: lines, kind: kind)
  }

  private static func shortened(_ line: String) -> String {
    line.count <= widthLimit ? line : line.prefix(widthLimit - 1) + "…"
  }
}
