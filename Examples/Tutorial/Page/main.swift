import JIT

do {
  // A page of memory. In the beginning every byte of it is C3, the instruction `ret`.
  var page = try WritableMemory(pageCount: 1)

  // Machine code is bytes. These seven are `mov rax, 3`.
  page[0...] = [0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00]
  print(page.hexdump(0..<32))

  // From here on it cannot be written, but executed.
  let code = try page.makeExecutable()

  // A closure that calls the first byte.
  let three = try code.function(as: (() -> Int64).self)
  print(three())
}

/// Bytes, as a function of whatever type they are meant to have.
func function<F>(_ bytes: [UInt8], as type: F.Type) throws -> F {
  var page = try WritableMemory(byteCount: bytes.count)
  page[0...] = bytes
  return try page.makeExecutable().function(as: type)
}

// lea rax, [rdi + rsi]
let sum = try function([0x48, 0x8D, 0x04, 0x37], as: ((Int64, Int64) -> Int64).self)
print(sum(40, 2))

// ud2, which no processor executes.
let broken = try function([0x0F, 0x0B], as: (() throws -> Int64).self)
do { _ = try broken() } catch { print(error) }
