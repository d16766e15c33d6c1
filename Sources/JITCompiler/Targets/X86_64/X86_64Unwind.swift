/// Unwind information of a function with a frame pointer: `.eh_frame` as the System V ABI and DWARF 5, 6.4 have it.
enum X86_64Unwind {
  /// A common information entry and a frame description entry, without the terminator. The function's address at
  /// ``addressOffset`` is zero: eight bytes that are absolute, or four that are relative to themselves.
  ///
  /// - Parameters:
  ///   - saved: The encoding numbers of the registers that the prologue pushes behind rbp.
  ///   - pushOffsets: Where the instruction behind each push is.
  ///   - codeSize: The bytes of code.
  ///   - isRelative: Whether the address is relative.
  static func information(saved: [Int], pushOffsets: [Int], codeSize: Int, isRelative: Bool) -> [UInt8] {
    var bytes = isRelative ? relative : absolute
    var entry: [UInt8] = []
    entry.append(UInt32(bytes.count + 4))
    entry += [UInt8](repeating: 0, count: isRelative ? 4 : 8)
    if isRelative { entry.append(UInt32(codeSize)) } else { entry.append(UInt64(codeSize)) }
    entry.append(0)
    // push rbp has one byte, mov rbp, rsp three.
    entry += [0x40 | 1, 0x0E, 16, 0x80 | 6, 2]
    entry += [0x40 | 3, 0x0D, 6]
    var last = 4
    for (position, (register, offset)) in zip(saved, pushOffsets).enumerated() {
      entry += [0x40 | UInt8(offset - last), 0x80 | dwarfNumber(register), UInt8(3 + position)]
      last = offset
    }
    while (entry.count + 4) % 8 != 0 { entry.append(0) }
    bytes.append(UInt32(entry.count))
    bytes += entry
    return bytes
  }

  /// The offset of the function's address in the information.
  static var addressOffset: Int { absolute.count + 8 }

  private static let absolute = common(encoding: 0)
  private static let relative = common(encoding: 0x1B)

  /// Version 1, "zR", code alignment 1, data alignment -8, return address in 16, pointers as `encoding` says; the frame
  /// begins with CFA = rsp + 8 and the return address at CFA - 8.
  private static func common(encoding: UInt8) -> [UInt8] {
    var entry: [UInt8] = [0, 0, 0, 0, 1, 0x7A, 0x52, 0, 1, 0x78, 16, 1, encoding, 0x0C, 7, 8, 0x80 | 16, 1]
    while (entry.count + 4) % 8 != 0 { entry.append(0) }
    var bytes: [UInt8] = []
    bytes.append(UInt32(entry.count))
    return bytes + entry
  }

  /// DWARF numbers rax, rdx, rcx, rbx, rsi, rdi, rbp, rsp, then r8 and on.
  private static func dwarfNumber(_ register: Int) -> UInt8 {
    let numbers: [UInt8] = [0, 2, 1, 3, 7, 6, 4, 5]
    return register < 8 ? numbers[register == 4 ? 7 : register == 5 ? 6 : register] : UInt8(register)
  }
}
