/// Unwind information of a function with a frame pointer: `.eh_frame` as the System V ABI and DWARF 5, 6.4 have it.
enum X86_64Unwind {
  /// A common information entry and a frame description entry, without the terminator. The function's address, eight
  /// bytes at ``addressOffset``, is zero.
  ///
  /// - Parameters:
  ///   - saved: The encoding numbers of the registers that the prologue pushes behind rbp.
  ///   - pushOffsets: Where the instruction behind each push is.
  ///   - codeSize: The bytes of code.
  static func information(saved: [Int], pushOffsets: [Int], codeSize: Int) -> [UInt8] {
    var bytes = common
    var entry: [UInt8] = []
    append(UInt32(common.count + 4), &entry)
    append(UInt64(0), &entry)
    append(UInt64(codeSize), &entry)
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
    append(UInt32(entry.count), &bytes)
    bytes += entry
    return bytes
  }

  /// The offset of the function's address in the information.
  static var addressOffset: Int { common.count + 8 }

  /// Version 1, "zR", code alignment 1, data alignment -8, return address in 16, absolute pointers; the frame begins with
  /// CFA = rsp + 8 and the return address at CFA - 8.
  private static let common: [UInt8] = {
    var entry: [UInt8] = [0, 0, 0, 0, 1, 0x7A, 0x52, 0, 1, 0x78, 16, 1, 0, 0x0C, 7, 8, 0x80 | 16, 1]
    while (entry.count + 4) % 8 != 0 { entry.append(0) }
    var bytes: [UInt8] = []
    append(UInt32(entry.count), &bytes)
    return bytes + entry
  }()

  /// DWARF numbers rax, rdx, rcx, rbx, rsi, rdi, rbp, rsp, then r8 and on.
  private static func dwarfNumber(_ register: Int) -> UInt8 {
    let numbers: [UInt8] = [0, 2, 1, 3, 7, 6, 4, 5]
    return register < 8 ? numbers[register == 4 ? 7 : register == 5 ? 6 : register] : UInt8(register)
  }

  private static func append(_ value: some FixedWidthInteger, _ bytes: inout [UInt8]) {
    for index in 0..<(value.bitWidth / 8) { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * .init(index)))) }
  }
}
