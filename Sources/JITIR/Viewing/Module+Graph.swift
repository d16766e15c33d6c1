/// A file format for pictures of control flow.
public enum GraphFormat: String, Sendable, CaseIterable {
  /// The language of Graphviz.
  case dot
  /// A picture, laid out here.
  case svg
  /// A page with a picture a function.
  case html
}

extension Module {
  /// The control flow of functions as a picture or as text for Graphviz. The module must be valid.
  ///
  /// - Parameter functions: Which functions to show; nil for all that have a body. SVG holds one function only: the
  ///   first.
  /// - Complexity: O(n log n) in the number of instructions and branches.
  public func graph(_ format: GraphFormat, of functions: [FunctionIndex]? = nil) -> String {
    let shown = functions ?? self.functions.indices.map { FunctionIndex($0) }
    let graphs = shown.compactMap { index in self[index].body.map { FlowGraph($0, in: self) } }
    switch format {
    case .dot: return Module.dot(graphs)
    case .svg:
      return graphs.first.map { GraphPicture($0).output } ?? "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
    case .html: return Module.html(graphs)
    }
  }

  private static func html(_ graphs: [FlowGraph]) -> String {
    var result = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Control flow</title>
      <style>body{font-family:system-ui,sans-serif;color-scheme:light dark}h2{font-family:monospace}\
      div{overflow-x:auto}</style></head><body>

      """
    for graph in graphs {
      result += "<h2>\(escaped(graph.title))</h2>\n<div>\(GraphPicture(graph).output)</div>\n"
    }
    return result + "</body></html>\n"
  }

  private static func dot(_ graphs: [FlowGraph]) -> String {
    var result = "digraph {\n  node [shape=box, fontname=\"monospace\"];\n  edge [fontname=\"monospace\"];\n"
    for (number, graph) in graphs.enumerated() {
      result += "  subgraph cluster_\(number) {\n    label=\"\(quoted(graph.title))\";\n"
      for (index, node) in graph.nodes.enumerated() {
        let lines = ([node.label] + node.lines).map { quoted($0) + "\\l" }.joined()
        let style = node.kind == .unreachable ? ", style=dashed" : node.kind == .entry ? ", style=bold" : ""
        result += "    f\(number)b\(index) [label=\"\(lines)\"\(style)];\n"
      }
      for edge in graph.edges {
        let color =
          switch edge.kind {
          case .whenTrue: ", color=green4"
          case .whenFalse: ", color=red3"
          default: ""
          }
        result += "    f\(number)b\(edge.from) -> f\(number)b\(edge.to) [label=\"\(quoted(edge.label))\"\(color)];\n"
      }
      result += "  }\n"
    }
    return result + "}\n"
  }

  /// Text inside quotes of DOT.
  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: result.append(character)
      }
    }
    return result
  }
}
