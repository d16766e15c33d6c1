/// Which locals the loops of a body assign, found before the body is translated: the others have the same value in every
/// round.
///
/// The bytes are only looked at as far as it takes to find the next operator. Where that fails there is an error, which the
/// translator will find.
struct LoopAssignments {
  /// By loop, in the order in which they begin: the locals, in ascending order.
  private let locals: [[UInt32]]

  /// More than this many locals, of all loops together, are not counted. Loops within loops could make it a square.
  private static let limit = 1 << 20

  /// What a loop assigns: the first has the number 0.
  func assigned(_ loop: Int) -> [UInt32]? { loop < locals.count ? locals[loop] : nil }

  /// Looks at the first loop of a body and what follows.
  ///
  /// - Parameter reader: Reads on behind the operator and the type of the loop.
  /// - Returns: Nil where the body is malformed, or too large.
  init?(_ reader: ByteReader) {
    var scanner = Scanner(reader: reader)
    guard (try? scanner.scan()) != nil else { return nil }
    locals = scanner.locals
  }

  private struct Scanner {
    var reader: ByteReader
    var locals: [[UInt32]] = [[]]
    /// The blocks that have begun: the number of a loop, or nil.
    private var blocks: [Int?] = [0]
    /// The numbers of the loops that have begun.
    private var open = [0]
    private var total = 0

    init(reader: ByteReader) { self.reader = reader }

    mutating func scan() throws(WebAssemblyError) {
      while !reader.isAtEnd {
        let opcode = try reader.byte()
        switch opcode {
        case 0x02, 0x04:
          blocks.append(nil)
          _ = try reader.s33()
        case 0x03:
          blocks.append(locals.count)
          open.append(locals.count)
          locals.append([])
          _ = try reader.s33()
        case 0x0B: try end()
        case 0x21, 0x22:
          let local = try reader.u32()
          if let loop = open.last, locals[loop].last != local { locals[loop].append(local) }
        default: try skipImmediates(opcode)
        }
      }
    }

    /// What a loop assigns, the loop around it assigns too.
    private mutating func end() throws(WebAssemblyError) {
      // The blocks around the first loop are not known.
      guard let block = blocks.popLast(), let loop = block else { return }
      open.removeLast()
      let sorted = Set(locals[loop]).sorted()
      locals[loop] = sorted
      total += sorted.count
      if let outer = open.last {
        locals[outer] += sorted
        total += sorted.count
      }
      guard total < LoopAssignments.limit else { throw reader.malformed("too many assignments") }
    }

    private mutating func skipImmediates(_ opcode: UInt8) throws(WebAssemblyError) {
      switch opcode {
      case 0x0C, 0x0D, 0x10, 0x12, 0x20, 0x23...0x26, 0x3F, 0x40, 0x41, 0xD0, 0xD2: try integer()
      case 0x11, 0x13:
        try integer()
        try integer()
      case 0x28...0x3E: try access()
      case 0x0E, 0x1C:
        for _ in 0..<(try reader.count()) { try integer() }
        if opcode == 0x0E { try integer() }
      case 0x42: try integer()
      case 0x43: try reader.skip(4)
      case 0x44: try reader.skip(8)
      case 0xFC, 0xFD:
        let code = try reader.u32()
        for immediate in OperatorTable.shared.description(prefix: opcode, code: code)?.immediates ?? [] {
          switch immediate {
          case .access: try access()
          case .lane: try reader.skip(1)
          case .shuffle, .constant(.v128): try reader.skip(16)
          default: try integer()
          }
        }
      default: break
      }
    }

    private mutating func access() throws(WebAssemblyError) {
      if try reader.u32() & 0x40 != 0 { try integer() }
      try integer()
    }

    /// An integer of any width.
    private mutating func integer() throws(WebAssemblyError) { while try reader.byte() & 0x80 != 0 {} }
  }
}
