import Foundation
import Reporting

/// Time against size as a picture (SVG): both axes logarithmic, a line a level, and the kernels as dots.
struct Picture {
  private let width = 720.0
  private let height = 400.0
  private let left = 70.0
  private let right = 120.0
  private let top = 40.0
  private let bottom = 50.0
  private let sizes = (first: 10.0, last: 200_000.0)
  private let times = (first: 100.0, last: 10_000.0)
  private let colours = ["#2166ac", "#b2182b"]
  private let functions: [CompileTime]
  private let kernels: [CompileTime]

  init(functions: [CompileTime], kernels: [CompileTime]) {
    self.functions = functions
    self.kernels = kernels
  }

  /// The document.
  var text: String {
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(width)) \(Int(height))" font-family="sans-serif" \
      font-size="12" fill="#333">
      <rect width="100%" height="100%" fill="white"/>
      <text x="\(left)" y="22" font-size="14">Compile time for one instruction of the IR, against the size of the \
      function</text>
      """
    ]
    lines += grid()
    for level in levels.indices { lines += curve(level) }
    lines.append("</svg>\n")
    return lines.joined(separator: "\n")
  }

  private func x(_ size: Double) -> Double {
    left + (log10(size / sizes.first) / log10(sizes.last / sizes.first)) * (width - left - right)
  }

  private func y(_ time: Double) -> Double {
    height - bottom - log10(time / times.first) / log10(times.last / times.first) * (height - top - bottom)
  }

  private func grid() -> [String] {
    var lines: [String] = []
    for size in [10, 100, 1_000, 10_000, 100_000] {
      let x = x(Double(size)).text(1)
      lines.append("<path d=\"M\(x) \(top)V\(height - bottom)\" stroke=\"#ddd\"/>")
      lines.append("<text x=\"\(x)\" y=\"\(height - bottom + 18)\" text-anchor=\"middle\">\(size)</text>")
    }
    for (time, label) in [(100, "100 ns"), (300, "300 ns"), (1_000, "1 µs"), (3_000, "3 µs"), (10_000, "10 µs")] {
      let y = y(Double(time))
      lines.append("<path d=\"M\(left) \(y.text(1))H\(width - right)\" stroke=\"#ddd\"/>")
      lines.append("<text x=\"\(left - 8)\" y=\"\((y + 4).text(1))\" text-anchor=\"end\">\(label)</text>")
    }
    lines.append(
      "<text x=\"\((left + width - right) / 2)\" y=\"\(height - 12)\" text-anchor=\"middle\">instructions</text>")
    return lines
  }

  private func curve(_ level: Int) -> [String] {
    let colour = colours[level]
    let points = functions.map { (x(Double($0.instructionCount)), y($0.perInstruction(level))) }
    let path = points.map { "\($0.text(1)) \($1.text(1))" }.joined(separator: "L")
    var lines = ["<path d=\"M\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"/>"]
    for (x, y) in points {
      lines.append("<circle cx=\"\(x.text(1))\" cy=\"\(y.text(1))\" r=\"3.5\" fill=\"\(colour)\"/>")
    }
    for kernel in kernels {
      let (x, y) = (x(Double(kernel.instructionCount)), y(kernel.perInstruction(level)))
      lines.append(
        "<circle cx=\"\(x.text(1))\" cy=\"\(y.text(1))\" r=\"3.5\" fill=\"white\" stroke=\"\(colour)\">"
          + "<title>\(kernel.name)</title></circle>")
    }
    if let last = points.last {
      lines.append(
        "<text x=\"\((last.0 + 10).text(1))\" y=\"\((last.1 + 4).text(1))\" fill=\"\(colour)\">.\(levels[level])</text>"
      )
    }
    return lines
  }
}
