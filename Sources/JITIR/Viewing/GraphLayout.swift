/// Places boxes in layers, so that most arrows point down: the method of Sugiyama et al. (1981) in its simplest form.
///
/// 1. A box is one layer below the lowest box with an arrow to it; arrows of loops don't count.
/// 2. An arrow across several layers gets a point in each layer between, which is placed like a small box.
/// 3. Layers are sorted by the mean position of neighbours, downwards and upwards in turn.
/// 4. Boxes move towards their neighbours as far as the boxes beside them let them.
struct GraphLayout {
  struct Size {
    var width: Double
    var height: Double
  }

  struct Point {
    var x: Double
    var y: Double
  }

  /// By node: the upper left corner.
  private(set) var corners: [Point] = []
  /// By edge: the points in the layers between its ends, from its start. Empty for an edge to the next layer.
  private(set) var bends: [[Point]] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  static let gap = Size(width: 28, height: 44)
  /// The most points in all: an arrow that would need more is drawn without.
  private static let bendLimit = 20_000

  /// A box of the graph, or a bend of an arrow.
  private struct Item {
    var size: Size
    var layer: Int
    var center = 0.0
    var above: [Int] = []
    var below: [Int] = []
  }

  private var items: [Item] = []
  private var layers: [[Int]] = []
  private var bendItems: [[Int]] = []

  /// Places boxes of `sizes` for the nodes of `graph`.
  init(_ graph: FlowGraph, sizes: [Size]) {
    items = sizes.map { Item(size: $0, layer: 0) }
    assignLayers(graph)
    addBends(graph)
    layers = [[Int]](repeating: [], count: (items.map(\.layer).max() ?? -1) + 1)
    for node in graph.order { layers[items[node].layer].append(node) }
    for bends in bendItems { for item in bends { layers[items[item].layer].append(item) } }
    for round in 0..<8 { sortLayers(downwards: round % 2 == 0) }
    placeCenters()
    placeRows(graph)
  }

  private mutating func assignLayers(_ graph: FlowGraph) {
    var forward = [[Int]](repeating: [], count: items.count)
    for edge in graph.edges where !edge.isBack { forward[edge.from].append(edge.to) }
    for node in graph.order {
      for next in forward[node] { items[next].layer = max(items[next].layer, items[node].layer + 1) }
    }
  }

  private mutating func addBends(_ graph: FlowGraph) {
    var total = 0
    for edge in graph.edges {
      let (upper, lower) =
        items[edge.from].layer <= items[edge.to].layer ? (edge.from, edge.to) : (edge.to, edge.from)
      let count = items[lower].layer - items[upper].layer - 1
      guard count > 0, total + count <= GraphLayout.bendLimit else {
        if count == 0 { connect(upper, lower) }
        bendItems.append([])
        continue
      }
      total += count
      var chain: [Int] = []
      for layer in (items[upper].layer + 1)..<items[lower].layer {
        chain.append(items.count)
        items.append(Item(size: Size(width: 12, height: 0), layer: layer))
      }
      for (above, below) in zip([upper] + chain, chain + [lower]) { connect(above, below) }
      bendItems.append(edge.from == upper ? chain : chain.reversed())
    }
  }

  private mutating func connect(_ upper: Int, _ lower: Int) {
    items[upper].below.append(lower)
    items[lower].above.append(upper)
  }

  /// Sorts each layer by the mean position of the neighbours in the layer before.
  private mutating func sortLayers(downwards: Bool) {
    for layer in layers.indices {
      for (position, item) in layers[layer].enumerated() { items[item].center = Double(position) }
    }
    for layer in downwards ? Array(layers.indices) : layers.indices.reversed() {
      let keys = layers[layer].enumerated().map { position, item in
        (
          item: item, key: mean(downwards ? items[item].above : items[item].below) ?? Double(position),
          position: position
        )
      }
      layers[layer] = keys.sorted { ($0.key, $0.position) < ($1.key, $1.position) }.map(\.item)
      for (position, item) in layers[layer].enumerated() { items[item].center = Double(position) }
    }
  }

  private func mean(_ neighbours: [Int]) -> Double? {
    neighbours.isEmpty ? nil : neighbours.reduce(0) { $0 + items[$1].center } / Double(neighbours.count)
  }

  private mutating func placeCenters() {
    for layer in layers {
      var x = 0.0
      for item in layer {
        items[item].center = x + items[item].size.width / 2
        x += items[item].size.width + GraphLayout.gap.width
      }
    }
    for round in 0..<12 {
      let downwards = round % 2 == 0
      for layer in downwards ? Array(layers.indices) : layers.indices.reversed() {
        align(layers[layer], downwards: downwards)
      }
    }
  }

  /// Moves the boxes of a layer towards their neighbours' mean. The places reached from the left and from the right
  /// both keep the distances, and so does their mean.
  private mutating func align(_ layer: [Int], downwards: Bool) {
    guard !layer.isEmpty else { return }
    let wanted = layer.map { mean(downwards ? items[$0].above : items[$0].below) ?? items[$0].center }
    var fromLeft = wanted
    for position in layer.indices.dropFirst() {
      fromLeft[position] = max(
        wanted[position], fromLeft[position - 1] + distance(layer[position - 1], layer[position]))
    }
    var fromRight = wanted
    for position in layer.indices.dropLast().reversed() {
      fromRight[position] = min(
        wanted[position], fromRight[position + 1] - distance(layer[position], layer[position + 1]))
    }
    for (position, item) in layer.enumerated() { items[item].center = (fromLeft[position] + fromRight[position]) / 2 }
  }

  private func distance(_ left: Int, _ right: Int) -> Double {
    (items[left].size.width + items[right].size.width) / 2 + GraphLayout.gap.width
  }

  /// Turns centers and layers into coordinates from 0.
  private mutating func placeRows(_ graph: FlowGraph) {
    let leftmost = items.map { $0.center - $0.size.width / 2 }.min() ?? 0
    var y = 0.0
    var tops = [Double](repeating: 0, count: layers.count)
    var heights = tops
    for (number, layer) in layers.enumerated() {
      tops[number] = y
      heights[number] = layer.map { items[$0].size.height }.max() ?? 0
      y += heights[number] + GraphLayout.gap.height
    }
    corners = graph.nodes.indices.map { node in
      Point(x: items[node].center - items[node].size.width / 2 - leftmost, y: tops[items[node].layer])
    }
    bends = bendItems.map { chain in
      chain.map { item in
        Point(x: items[item].center - leftmost, y: tops[items[item].layer] + heights[items[item].layer] / 2)
      }
    }
    width = (items.map { $0.center + $0.size.width / 2 }.max() ?? 0) - leftmost
    height = max(0, y - GraphLayout.gap.height)
  }
}
