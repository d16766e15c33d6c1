/// Draws a function's control flow as SVG.
struct GraphPicture {
  private let graph: FlowGraph
  private let layout: GraphLayout
  private let sizes: [GraphLayout.Size]
  private(set) var output = ""

  private static let lineHeight = 15.0
  private static let characterWidth = 7.25
  private static let padding = 8.0
  private static let margin = 40.0

  /// The size of the picture.
  var width: Double { layout.width + 2 * GraphPicture.margin }
  var height: Double { layout.height + 2 * GraphPicture.margin }

  init(_ graph: FlowGraph) {
    self.graph = graph
    sizes = graph.nodes.map { node in
      let characters = ([node.label] + node.lines).map(\.count).max() ?? 0
      return GraphLayout.Size(
        width: Double(characters) * GraphPicture.characterWidth + 2 * GraphPicture.padding,
        height: Double(node.lines.count + 1) * GraphPicture.lineHeight + 2 * GraphPicture.padding)
    }
    layout = GraphLayout(graph, sizes: sizes)
    draw()
  }

  private mutating func draw() {
    let size = "width=\"\(text(width))\" height=\"\(text(height))\" viewBox=\"0 0 \(text(width)) \(text(height))\""
    output += "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) font-family=\"monospace\" font-size=\"12\">\n"
    output += "<title>\(escaped(graph.title))</title>\n<style>\(GraphPicture.style)</style>\n"
    output += "<defs>"
    for kind in ["plain", "true", "false"] {
      output +=
        "<marker id=\"\(kind)\" class=\"\(kind)\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\""
        + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker>"
    }
    output += "</defs>\n<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n"
    for index in graph.edges.indices { drawEdge(index) }
    for index in graph.nodes.indices { drawNode(index) }
    output += "</svg>\n"
  }

  private static let style = """
    .page{fill:#fff}.box{fill:#f6f7f9;stroke:#6b7280}.entry{fill:#e8f1fd;stroke:#1d4ed8}.leaving{fill:#f1f5ee;stroke:#4d7c0f}\
    .unreachable{fill:#fafafa;stroke:#bbb;stroke-dasharray:4 3}text{fill:#111;white-space:pre}.label{font-weight:bold}\
    .edge{fill:none;stroke:#4b5563;stroke-width:1.3}.true{stroke:#15803d}.false{stroke:#b91c1c}.back{stroke-dasharray:6 3}\
    marker path{stroke:none;fill:#4b5563}marker.true path{fill:#15803d}marker.false path{fill:#b91c1c}\
    @media(prefers-color-scheme:dark){.page{fill:#14161a}.box{fill:#22262d}.entry{fill:#1c2b45}.leaving{fill:#22301b}\
    .unreachable{fill:#1a1c20}text{fill:#e6e6e6}.edge{stroke:#9ca3af}.true{stroke:#4ade80}.false{stroke:#f87171}\
    marker path{fill:#9ca3af}marker.true path{fill:#4ade80}marker.false path{fill:#f87171}}
    """

  private mutating func drawNode(_ index: Int) {
    let node = graph.nodes[index]
    let corner = corner(index)
    let kind =
      switch node.kind {
      case .entry: " entry"
      case .inner: ""
      case .leaving: " leaving"
      case .unreachable: " unreachable"
      }
    output +=
      "<g><rect class=\"box\(kind)\" rx=\"4\" x=\"\(text(corner.x))\" y=\"\(text(corner.y))\" width=\"\(text(sizes[index].width))\""
      + " height=\"\(text(sizes[index].height))\"/>"
    for (number, line) in ([node.label] + node.lines).enumerated() {
      let y = corner.y + GraphPicture.padding + Double(number + 1) * GraphPicture.lineHeight - 4
      output +=
        "<text\(number == 0 ? " class=\"label\"" : "") x=\"\(text(corner.x + GraphPicture.padding))\" y=\"\(text(y))\">"
        + "\(escaped(line))</text>"
    }
    output += "</g>\n"
  }

  private func corner(_ node: Int) -> GraphLayout.Point {
    let corner = layout.corners[node]
    return GraphLayout.Point(x: corner.x + GraphPicture.margin, y: corner.y + GraphPicture.margin)
  }

  /// An arrow from the bottom of a box to the top of another, through its bends.
  private mutating func drawEdge(_ index: Int) {
    let edge = graph.edges[index]
    let (from, to) = (corner(edge.from), corner(edge.to))
    let port = edge.kind == .whenTrue ? -0.2 : edge.kind == .whenFalse ? 0.2 : 0
    let start = GraphLayout.Point(
      x: from.x + sizes[edge.from].width * (0.5 + port), y: from.y + sizes[edge.from].height)
    let end = GraphLayout.Point(x: to.x + sizes[edge.to].width / 2, y: to.y)
    var points = layout.bends[index].map {
      GraphLayout.Point(x: $0.x + GraphPicture.margin, y: $0.y + GraphPicture.margin)
    }
    if edge.isBack || start.y >= end.y {
      // Up along the bends, or beside the boxes when there are none, with a turn below and above.
      let beside = max(from.x + sizes[edge.from].width, to.x + sizes[edge.to].width) + 16
      let (first, last) = (points.first?.x ?? beside, points.last?.x ?? beside)
      points =
        [GraphLayout.Point(x: first, y: start.y + 14), GraphLayout.Point(x: first, y: from.y)] + points
        + [GraphLayout.Point(x: last, y: end.y), GraphLayout.Point(x: last, y: end.y - 16)]
    }
    let kind =
      switch edge.kind {
      case .whenTrue: "true"
      case .whenFalse: "false"
      default: "plain"
      }
    output +=
      "<path class=\"edge \(kind)\(edge.isBack ? " back" : "")\" marker-end=\"url(#\(kind))\" d=\"\(path(start, points, end))\"/>"
    if !edge.label.isEmpty {
      let (x, y) = ((start.x + (points.first ?? end).x) / 2 + 4, start.y + 16)
      output += "<text x=\"\(text(x))\" y=\"\(text(y))\">\(escaped(edge.label))</text>"
    }
    output += "\n"
  }

  /// A smooth line: each piece leaves and arrives vertically.
  private func path(_ start: GraphLayout.Point, _ points: [GraphLayout.Point], _ end: GraphLayout.Point) -> String {
    var result = "M\(text(start.x)) \(text(start.y))"
    var last = start
    for point in points + [end] {
      let middle = (last.y + point.y) / 2
      result +=
        "C\(text(last.x)) \(text(middle)) \(text(point.x)) \(text(middle)) \(text(point.x)) \(text(point.y))"
      last = point
    }
    return result
  }

  /// A coordinate with one decimal.
  private func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}

/// Text for XML and HTML.
func escaped(_ text: String) -> String {
  var result = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    // Control characters are not allowed in XML.
    case _ where character.value < 0x20: result += "\u{FFFD}"
    default: result.unicodeScalars.append(character)
    }
  }
  return result
}
