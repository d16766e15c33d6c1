import JIT

/// A page that shows what becomes of each function: source, IR, optimised IR and machine code side by side, with the
/// lines that belong together linked by the line of the source, and the control flow before and after.
///
/// It is one file without references to others.
struct ExplorePage {
  /// A line of one of the columns.
  private struct Line {
    var text: String
    /// The line of the source that it comes from; nil for none.
    var source: Int?
  }

  private struct Section {
    let name: String
    let columns: [(title: String, lines: [Line])]
    let pictures: [(title: String, svg: String)]
  }

  private let title: String
  private var sections: [Section] = []

  /// - Parameters:
  ///   - title: What the page is called.
  ///   - module: A verified module whose functions have source locations.
  ///   - functions: The functions to show.
  ///   - sources: The texts of the module's files, by number; nil for those that can't be read.
  ///   - compiler: How to compile.
  init(
    title: String, _ module: Module, _ functions: [FunctionIndex], sources: [[Substring]?], _ compiler: Compiler
  ) throws {
    self.title = title
    for index in functions {
      let (stages, object) = try compiler.explain(module, index)
      var optimized = module
      if let body = stages.optimized { optimized.define(index, body) }
      let original = ExplorePage.lines(of: index, in: module)
      let file = module[index].body.flatMap(ExplorePage.file)
      var columns = [
        ("IR", original), ("Optimised", ExplorePage.lines(of: index, in: optimized)),
        ("Machine code", ExplorePage.lines(of: object)),
      ]
      if let file, file < sources.count, let text = sources[file] {
        columns.insert(
          ("Source", ExplorePage.excerpt(text, from: module[index].body?.location?.line, original + columns[1].1)),
          at: 0)
      }
      var pictures = [("Control flow", module.graph(.svg, of: [index]))]
      if stages.optimized != nil { pictures.append(("Optimised", optimized.graph(.svg, of: [index]))) }
      sections.append(Section(name: module[index].name, columns: columns, pictures: pictures))
    }
  }

  // MARK: - Columns

  /// The text of one function, without the locations that the lines end with.
  private static func lines(of index: FunctionIndex, in module: Module) -> [Line] {
    var alone = module
    for other in module.functions.indices where other != index.index { alone.functions[other].body = nil }
    var lines: [Line] = []
    var isInside = false
    for line in alone.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("function "), line.hasSuffix("{") { isInside = true }
      guard isInside else { continue }
      if let match = line.firstMatch(of: /\ at (?:"(?:[^"\\]|\\.)*":)?([0-9]+)(?::[0-9]+)?( \{)?$/) {
        let end = match.2 == nil ? "" : " {"
        lines.append(Line(text: line[..<match.range.lowerBound] + end, source: Int(match.1)))
      } else {
        lines.append(Line(text: String(line)))
      }
      if line == "}" { break }
    }
    return lines
  }

  /// Offset, bytes and instruction of each line of the code.
  private static func lines(of object: CodeObject) -> [Line] {
    let code = Array(object.bytes[..<object.codeSize])
    var lines: [Line] = []
    var offset = 0
    var location = object.locations.startIndex
    while offset < code.count {
      let instruction = X86_64.decode(code, at: offset)
      while location + 1 < object.locations.endIndex, Int(object.locations[location + 1].offset) <= offset {
        location += 1
      }
      let source = object.locations.isEmpty ? nil : object.locations[location]
      let bytes = code[offset..<offset + instruction.length].map { hexadecimal(Int($0), width: 2) }
      var text = hexadecimal(offset, width: 4) + "  " + bytes.joined(separator: " ")
      text += String(repeating: " ", count: max(1, 36 - text.count)) + instruction.text(at: UInt64(offset))
      let range = offset..<offset + instruction.length
      if let relocation = object.relocations.first(where: { range.contains($0.offset) }) {
        text += "  # \(relocation.symbol)"
      }
      if let trap = object.traps.first(where: { Int($0.offset) == offset }) {
        text += "  # trap \(object.trapNames.first { $0.code == trap.code }?.name ?? "\(trap.code)")"
      }
      let line = source.flatMap { Int($0.offset) <= offset ? Int($0.line) : nil }
      lines.append(Line(text: text, source: line))
      offset += instruction.length
    }
    return lines
  }

  /// The lines of the source from where the function begins, or the first that something comes from, to the last, and
  /// the one behind it.
  private static func excerpt(_ source: [Substring], from start: UInt32?, _ lines: [Line]) -> [Line] {
    let used = lines.compactMap(\.source) + [start].compactMap { $0.map { Int($0) } }
    guard let first = used.min(), let last = used.max(), first >= 1, first <= source.count else { return [] }
    return (first...min(last + 1, source.count)).map { Line(text: String(source[$0 - 1]), source: $0) }
  }

  private static func file(_ body: Function) -> Int? {
    if let location = body.location { return Int(location.file) }
    for block in body.blocks {
      for instruction in body.instructions(of: block) {
        if let location = body.location(of: instruction) { return Int(location.file) }
      }
    }
    return nil
  }

  private static func hexadecimal(_ value: Int, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  // MARK: - HTML

  var html: String {
    var html = """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(ExplorePage.escape(title))</title>
      <style>\(ExplorePage.style)</style></head><body>
      <h1>\(ExplorePage.escape(title))</h1>
      <nav>
      """
    for (number, section) in sections.enumerated() {
      html += "<a href=\"#function\(number)\">\(ExplorePage.escape(section.name))</a> "
    }
    html += "</nav>\n"
    for (number, section) in sections.enumerated() { html += ExplorePage.html(section, number) }
    return html + "<script>\(ExplorePage.script)</script>\n</body></html>\n"
  }

  private static func html(_ section: Section, _ number: Int) -> String {
    var html = "<section id=\"function\(number)\"><h2>\(escape(section.name))</h2>\n<div class=\"columns\">\n"
    for column in section.columns {
      html += "<div class=\"column\"><h3>\(escape(column.title))</h3><pre>"
      for line in column.lines {
        let source = line.source.map { " data-line=\"\($0)\"" } ?? ""
        html += "<span class=\"line\"\(source)>\(line.text.isEmpty ? " " : escape(line.text))</span>"
      }
      html += "</pre></div>\n"
    }
    html += "</div>\n<div class=\"pictures\">"
    for picture in section.pictures {
      html += "<figure><figcaption>\(escape(picture.title))</figcaption>\(picture.svg)</figure>"
    }
    return html + "</div></section>\n"
  }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  private static let style = """
    :root { color-scheme: light dark; --lit: #ffe9a8; --edge: #8886; }
    @media (prefers-color-scheme: dark) { :root { --lit: #5a4a12; } }
    body { font: 15px/1.4 system-ui, sans-serif; margin: 1.5rem; }
    .columns { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; }
    .column { border: 1px solid var(--edge); border-radius: 6px; padding: 0 .6rem; flex: none; }
    pre { font: 12.5px/1.5 ui-monospace, monospace; margin: 0 0 .6rem; }
    .line { display: block; padding: 0 .3rem; border-radius: 3px; }
    .line.lit { background: var(--lit); }
    figure { display: inline-block; margin: 1rem 2rem 0 0; vertical-align: top; max-width: 100%; overflow-x: auto; }
    figure svg { background: #fff; border-radius: 6px; }
    nav a { margin-right: .8rem; }
    """

  private static let script = """
    document.addEventListener('mouseover', event => {
      document.querySelectorAll('.lit').forEach(line => line.classList.remove('lit'));
      const line = event.target.closest('[data-line]');
      if (!line) return;
      line.closest('section').querySelectorAll(`[data-line="${line.dataset.line}"]`)
        .forEach(other => other.classList.add('lit'));
    });
    """
}
