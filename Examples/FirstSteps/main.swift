import JIT

// `mov rax, 3` in a page that was filled with return instructions.
func makeThree() throws -> () -> Int64 {
  var page = try WritableMemory(pageCount: 1)
  page[0...] = [0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00]
  return try page.makeExecutable().function(as: (() -> Int64).self)
}
let three = try makeThree()
print(three())

// `mov rax, rdi; cqo; idiv rsi`: a division by zero is a Swift error, not a crash.
let allocator = try CodeAllocator(policy: .dualMapped)
let code = try allocator.publish(CodeObject(bytes: [0x48, 0x89, 0xF8, 0x48, 0x99, 0x48, 0xF7, 0xFE, 0xC3]))
let divide = try code.function(as: ((Int64, Int64) throws -> Int64).self)
print(try divide(84, 2))
do { _ = try divide(84, 0) } catch { print(error) }

// `mov rax, <address>; jmp rax`: compiled code calls a Swift closure with everything that it captures.
var total: Int64 = 0
let add = try HostFunction { (value: Int64) in total += value }
let jump: [UInt8] = [0x48, 0xB8] + (0..<8).map { UInt8(truncatingIfNeeded: add.address >> ($0 * 8)) } + [0xFF, 0xE0]
let count = try allocator.publish(CodeObject(bytes: jump)).function(as: ((Int64) -> Void).self, retaining: [add])
for value: Int64 in 1...10 { count(value) }
print(total)
