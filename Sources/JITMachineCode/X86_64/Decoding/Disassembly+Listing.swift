extension X86_64 {
  /// Disassembles bytes: every one of them is part of a line.
  ///
  /// Branches and rip-relative operands show the names of their targets, where those are symbols or inside of the
  /// bytes. Inside, a target without a symbol is called `L1`, `L2` and so on, in order of addresses.
  ///
  /// - Parameters:
  ///   - bytes: Machine code, or any bytes at all.
  ///   - address: The address of the first byte.
  ///   - symbols: Names for offsets in `bytes`.
  /// - Returns: A line for each instruction, data byte that is none, and label.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func disassemble(
    _ bytes: [UInt8], at address: UInt64 = 0, symbols: [CodeObject.Symbol] = []
  ) -> Listing {
    var instructions: [Int: Instruction] = [:]
    var targets: Set<Int> = []
    var offset = 0
    while offset < bytes.count {
      let instruction = decode(bytes, at: offset)
      if let target = instruction.target(at: address &+ UInt64(offset)) {
        if let inside = Int(exactly: target &- address), inside < bytes.count { targets.insert(inside) }
      }
      instructions[offset] = instruction
      offset += instruction.length
    }
    var names: [Int: [String]] = [:]
    for symbol in symbols { names[symbol.offset, default: []].append(symbol.name) }
    let unnamed = targets.filter { names[$0] == nil && instructions[$0] != nil }.sorted()
    for (index, target) in unnamed.enumerated() { names[target] = ["L\(index + 1)"] }

    var lines: [Listing.Line] = []
    offset = 0
    while offset < bytes.count, let instruction = instructions[offset] {
      for name in names[offset] ?? [] { lines.append(.init(offset: offset, bytes: [], text: name + ":")) }
      let place = address &+ UInt64(offset)
      let name = { (target: UInt64) in Int(exactly: target &- address).flatMap { names[$0]?.first } }
      var text = instruction.text(at: place, symbol: name)
      // The printer names branch targets; what a rip-relative operand refers to is told behind it.
      if case .relative? = instruction.operands.first {
      } else if let target = instruction.target(at: place) {
        text += " # 0x" + String(target, radix: 16) + (name(target).map { " <\($0)>" } ?? "")
      }
      lines.append(.init(offset: offset, bytes: Array(bytes[offset..<offset + instruction.length]), text: text))
      offset += instruction.length
    }
    for name in names[bytes.count] ?? [] { lines.append(.init(offset: bytes.count, bytes: [], text: name + ":")) }
    return Listing(lines: lines, address: address)
  }
}
