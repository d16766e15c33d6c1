extension X86_64 {
  /// Code as people read it: address, bytes, instruction and comment side by side.
  public struct Listing: Sendable, CustomStringConvertible {
    /// One line.
    public struct Line: Sendable, Hashable {
      /// Where it begins, in bytes from the start of the code.
      public var offset: Int
      public var bytes: [UInt8]
      /// An instruction or data directive, or a label with a colon.
      public var text: String
      public var comment: String?
      /// The line of the source file it comes from, if that was said.
      public var sourceLine: Int?
    }

    public var lines: [Line]
    /// Added to offsets when printing.
    public var address: UInt64 = 0

    public var description: String {
      lines.map { $0.text(at: address) }.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    }
  }
}

extension X86_64.Listing.Line {
  private static let bytesPerLine = 8

  /// The line, and further ones if its bytes need them.
  func text(at address: UInt64) -> String {
    if bytes.isEmpty { return text }
    func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    }
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let place = String(address &+ UInt64(offset), radix: 16)
    var result = String(repeating: " ", count: max(0, 8 - place.count)) + place + "  "
    result += padded(hexadecimal(bytes.prefix(Self.bytesPerLine)), 3 * Self.bytesPerLine) + "  "
    result += comment == nil ? text : padded(text, 40) + " ; " + comment!
    var index = Self.bytesPerLine
    while index < bytes.count {
      result += "\n          " + hexadecimal(bytes[index..<min(index + Self.bytesPerLine, bytes.count)])
      index += Self.bytesPerLine
    }
    return result
  }
}

extension X86_64.Assembler {
  func listing(_ code: CodeObject, _ layout: X86_64.Layout, codeEnd: Int) -> X86_64.Listing {
    var names: [Int: [String]] = [:]
    for (number, label) in records.labels.enumerated()
    where label.offset >= 0 && records.labelNames[UInt32(number)] != "" {
      names[layout.offset(of: label), default: []].append(labelName(UInt32(number)))
    }
    var comments: [Int: String] = [:]
    for note in records.comments {
      let offset = layout.offset(note.offset, epoch: note.epoch)
      comments[offset] = (comments[offset].map { $0 + "; " } ?? "") + note.text
    }
    var data: [Range<Int>] = records.data.map {
      layout.offset($0.start, epoch: $0.startEpoch)..<layout.offset($0.end, epoch: $0.endEpoch)
    }
    if codeEnd < code.bytes.count { data.append(codeEnd..<code.bytes.count) }
    let positions = records.positions.map { (layout.offset($0.offset, epoch: $0.epoch), $0.line) }
    return .init(
      lines: X86_64.ListingBuilder(
        bytes: code.bytes, names: names, comments: comments, data: data, positions: positions
      ).lines())
  }
}

extension X86_64 {
  /// Walks code and data in order.
  struct ListingBuilder {
    let bytes: [UInt8]
    let names: [Int: [String]]
    let comments: [Int: String]
    /// In order, without overlap.
    let data: [Range<Int>]
    /// In order of offsets.
    let positions: [(offset: Int, line: Int)]

    func lines() -> [Listing.Line] {
      var lines: [Listing.Line] = []
      var offset = 0
      var nextData = 0
      var position = 0
      while offset < bytes.count {
        while position < positions.count, positions[position].offset <= offset { position += 1 }
        let line = position > 0 ? positions[position - 1].line : nil
        for name in names[offset] ?? [] { lines.append(.init(offset: offset, bytes: [], text: name + ":")) }
        while nextData < data.count, data[nextData].upperBound <= offset { nextData += 1 }
        let end: Int
        let text: String
        if nextData < data.count, data[nextData].contains(offset) {
          end = min(data[nextData].upperBound, nextName(after: offset), offset + 8)
          text = "db " + bytes[offset..<end].map { X86_64.hexadecimal(Int64($0)) }.joined(separator: ", ")
        } else {
          let instruction = X86_64.decode(bytes, at: offset)
          end = offset + instruction.length
          text = instruction.text(at: UInt64(offset)) { names[Int(truncatingIfNeeded: $0)]?.first }
        }
        lines.append(
          .init(
            offset: offset, bytes: Array(bytes[offset..<end]), text: text, comment: comments[offset], sourceLine: line))
        offset = end
      }
      for name in names[bytes.count] ?? [] { lines.append(.init(offset: bytes.count, bytes: [], text: name + ":")) }
      return lines
    }

    private func nextName(after offset: Int) -> Int {
      (offset + 1..<offset + 8).first { names[$0] != nil } ?? .max
    }
  }
}
