import JIT
import JITExecution
import JITMachineCode

extension FuzzTarget {
  static func runAssemblerText(_ bytes: [UInt8]) throws {
    let object: CodeObject
    do throws(X86_64.AssemblyTextError) {
      let (code, listing) = try X86_64.assembleWithListing(String(decoding: bytes, as: UTF8.self))
      _ = listing.description
      object = code
    } catch {
      try Finding.require(
        !error.problems.isEmpty && error.problems.count <= X86_64.AssemblyTextError.maximumCount, "\(error)")
      for problem in error.problems {
        try Finding.require(
          !problem.message.isEmpty && problem.line >= 1 && (1...problem.source.count + 1).contains(problem.column)
            && problem.length >= 1,
          "no place: \(problem)")
      }
      return
    }
    try checkSerialized(object)
    try runDisassembler(Array(object.bytes.prefix(4096)))
  }

  static func runDisassembler(_ bytes: [UInt8]) throws {
    _ = X86_64.disassemble(bytes).description
    var offset = 0
    while offset < bytes.count {
      let instruction = X86_64.decode(bytes, at: offset)
      try Finding.require((1...min(15, bytes.count - offset)).contains(instruction.length), "length at \(offset)")
      try checkText(of: instruction, Array(bytes[offset..<offset + instruction.length]))
      offset += instruction.length
    }
  }

  static func runCodeObject(_ bytes: [UInt8]) throws {
    var position = 0
    let object: CodeObject
    do throws(SerializationError) { object = try CodeObject(deserializing: bytes, at: &position) } catch {
      return try Finding.require((0...bytes.count).contains(error.position), "\(error)")
    }
    try Finding.require((0...bytes.count).contains(position), "the object ends at \(position)")
    try checkSerialized(object)
    do {
      let code = try allocator.get().publish(object) { $0.isEmpty ? nil : UnsafeRawPointer(bitPattern: 0x10000) }
      _ = try? disassembly(of: code)
    } catch is LinkError {
    } catch is MemoryError {
    }
  }

  private static let allocator = Result { try CodeAllocator() }

  private static func checkSerialized(_ object: CodeObject) throws {
    var bytes: [UInt8] = []
    object.serialize(into: &bytes)
    var position = 0
    try Finding.require(try CodeObject(deserializing: bytes, at: &position) == object, "another object is read")
    try Finding.require(position == bytes.count, "\(bytes.count - position) bytes are not read")
  }

  /// What is printed for an instruction assembles to an instruction that is printed so, if it can be assembled.
  private static func checkText(of instruction: X86_64.Instruction, _ bytes: [UInt8]) throws {
    let text = instruction.text()
    try Finding.require(!text.isEmpty, "no text")
    // A repetition that means nothing is printed where it is not needed otherwise.
    if instruction.isBad || isPrefix(instruction) || !instruction.prefixes.isDisjoint(with: [.rep, .repne]) { return }
    guard let assembled = try? X86_64.assemble(text).bytes else { return }
    let again = X86_64.decode(assembled)
    if isPrefix(again) { return }
    // Another encoding may be shorter, and print an immediate otherwise; of some instructions the operands can be
    // exchanged.
    let isSymmetric = ["xchg", "test"].contains(instruction.mnemonic)
    let hasSameOperands =
      again.operands == instruction.operands || isSymmetric && again.operands.reversed() == instruction.operands
    let isSame =
      again.length == assembled.count
      && (meaning(again.text()) == meaning(text) || again.mnemonic == instruction.mnemonic && hasSameOperands)
    try Finding.require(isSame, "\(bytes.map { String($0, radix: 16) }): '\(text)' becomes '\(again.text())'")
  }

  /// Whether it is a prefix on a line of its own, which is one only before the instruction that follows.
  private static func isPrefix(_ instruction: X86_64.Instruction) -> Bool {
    ["lock", "xacquire", "xrelease"].contains(instruction.mnemonic)
  }

  /// The text, in one way where there are two: shifts by one have forms of their own, ST is ST(0), and DS is what most
  /// addresses have anyway.
  private static func meaning(_ text: String) -> String {
    let text = text.replacing("st(0)", with: "st").replacing("ds:[", with: "[")
    let shifts = ["rol", "ror", "rcl", "rcr", "shl", "shr", "sar"]
    return text.hasSuffix(", 0x1") && shifts.contains(where: text.contains) ? String(text.dropLast(5)) : text
  }
}
