import JIT

/// Sixteen registers, and their numbers in machine code.
enum Register: UInt8 {
  case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
}

/// An assembler of four instructions.
struct TinyAssembler {
  var bytes: [UInt8] = []

  mutating func move(_ destination: Register, _ number: Int32) {
    bytes += [prefix(rm: destination), 0xC7, operands(0, destination)]
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  mutating func multiply(_ destination: Register, _ source: Register) {
    bytes += [prefix(destination, rm: source), 0x0F, 0xAF, operands(destination.rawValue, source)]
  }

  mutating func subtract(_ destination: Register, _ number: Int8) {
    bytes += [prefix(rm: destination), 0x83, operands(5, destination), UInt8(bitPattern: number)]
  }

  /// Jumps back to a place unless the last result was zero.
  mutating func jumpIfNotZero(to place: Int) {
    let distance = place - (bytes.count + 2)
    bytes += [0x75, UInt8(bitPattern: Int8(distance))]
  }

  /// 64 bits, and the fourth bit of each register's number.
  private func prefix(_ reg: Register = .rax, rm: Register) -> UInt8 {
    0x48 | (reg.rawValue >> 3) << 2 | rm.rawValue >> 3
  }

  /// The other three bits of each: the byte that manuals call ModRM.
  private func operands(_ reg: UInt8, _ rm: Register) -> UInt8 {
    0b11_000_000 | (reg & 7) << 3 | rm.rawValue & 7
  }
}

var tiny = TinyAssembler()
tiny.move(.rax, 1)
let again = tiny.bytes.count
tiny.multiply(.rax, .rdi)
tiny.subtract(.rdi, 1)
tiny.jumpIfNotZero(to: again)

func factorial(_ bytes: [UInt8]) throws -> (Int64) -> Int64 {
  var page = try WritableMemory(byteCount: bytes.count)
  page[0...] = bytes
  return try page.makeExecutable().function(as: ((Int64) -> Int64).self)
}
print(try factorial(tiny.bytes)(5))

// The library's assembler makes the same bytes, from text.
let text = """
  mov rax, 1
  again:
  imul rax, rdi
  sub rdi, 1
  jnz again
  """
print(try X86_64.assemble(text).bytes == tiny.bytes)
