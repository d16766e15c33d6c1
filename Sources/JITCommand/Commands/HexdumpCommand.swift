import ArgumentParser
import JIT

/// `jit hexdump`: shows memory as it is before code is called.
struct HexdumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hexdump",
    abstract: "Show pages of memory as they are filled, with bytes written into them.",
    discussion: """
      Each line shows an offset, sixteen bytes, and the characters they stand for. A * stands for lines that are the \
      same as the one before; the last line is the size.
      """)

  @Option(help: "Bytes to write at the start, in hexadecimal; - reads standard input.")
  var bytes: BytesArgument?

  @Option(help: "The number of pages; by default as many as the bytes need, and at least one.")
  var pages: Int?

  @Flag(help: "Fill the pages with instructions that trap rather than return.")
  var trapFill = false

  @Flag(help: "Show lines that are the same as the one before.")
  var all = false

  /// Far above what anyone reads, and below what would use up the machine.
  private static let pageLimits = 1...65_536

  func run() throws {
    if let pages, !Self.pageLimits.contains(pages) {
      throw InputError("--pages must be from 1 to \(Self.pageLimits.upperBound), not \(pages)")
    }
    let code = try bytes?.read() ?? []
    let fill: WritableMemory.Fill = trapFill ? .traps : .returnInstructions
    var memory =
      if let pages {
        try WritableMemory(pageCount: pages, filledWith: fill)
      } else {
        try WritableMemory(byteCount: max(1, code.count), filledWith: fill)
      }
    try memory.write(code)
    Self.show(memory.bytes, folding: !all)
  }

  /// Prints the bytes, sixteen a line.
  private static func show(_ bytes: Span<UInt8>, folding: Bool) {
    var previous: [UInt8]?
    var isFolding = false
    for offset in stride(from: 0, to: bytes.count, by: 16) {
      let line = (offset..<min(offset + 16, bytes.count)).map { bytes[$0] }
      if folding, line == previous {
        if !isFolding { print("*") }
        isFolding = true
        continue
      }
      previous = line
      isFolding = false
      print(hexdump(line, startingAt: UInt(offset)))
    }
    let size = String(bytes.count, radix: 16)
    print(String(repeating: "0", count: max(0, 8 - size.count)) + size)
  }
}
