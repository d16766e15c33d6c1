import JIT

// The machine code that is measured, and how it becomes a closure.

/// `lea rax, [rdi + rsi]; ret`: the sum of two integers.
let addition: [UInt8] = [0x48, 0x8D, 0x04, 0x37, 0xC3]

/// `ud2`
let trapping: [UInt8] = [0x0F, 0x0B]

/// `sub rsp, 8; mov rax, address; call rax; add rsp, 8; ret`: what the function at `address` returns.
func calling(_ address: UInt) -> [UInt8] {
  let littleEndian = (0..<8).map { UInt8(truncatingIfNeeded: address >> (8 * $0)) }
  return [0x48, 0x83, 0xEC, 0x08, 0x48, 0xB8] + littleEndian + [0xFF, 0xD0, 0x48, 0x83, 0xC4, 0x08, 0xC3]
}

typealias Addition = (Int64, Int64) -> Int64
typealias ThrowingAddition = (Int64, Int64) throws -> Int64

/// The same closure as the field of a structure.
struct AdditionTable {
  let add: Addition
}

func page(_ bytes: [UInt8]) throws -> ExecutableMemory {
  var memory = try WritableMemory(byteCount: bytes.count)
  try memory.write(bytes)
  return try memory.makeExecutable()
}

/// Runs what cannot fail in a benchmark, in registering it or in an operation.
func must<Result>(_ body: () throws -> Result) -> Result {
  do {
    return try body()
  } catch {
    fatalError("a benchmark failed: \(error)")
  }
}
