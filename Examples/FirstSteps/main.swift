import JIT
import JITAssembler

// A program becomes closures. It calls a closure of yours, and a division by zero is a Swift error, not a crash.
let module = try Engine().compile(
  """
  import function @report(i64)

  function @gcd(%a: i64, %b: i64) -> i64 {
  entry:
    branch loop(%a, %b)
  loop(%x: i64, %y: i64):
    branch_if %y, next, done
  next:
    call @report(%y)
    %rest = remainder_signed %x, %y
    branch loop(%y, %rest)
  done:
    return %x
  }

  function @quotient(%a: i64, %b: i64) -> i64 {
    %q = divide_signed.i64 %a, %b
    return %q
  }
  """, imports: ["report": { @Sendable (value: Int64) in print("by way of", value) }])
let gcd = try module.function("gcd", as: ((Int64, Int64) throws -> Int64).self)
print(try gcd(1071, 462))
let quotient = try module.function("quotient", as: ((Int64, Int64) throws -> Int64).self)
do { _ = try quotient(42, 0) } catch { print(error) }

// Instructions become a closure too.
let sum = try assemble(as: ((Int64, Int64) -> Int64).self) { a in
  a.lea(.rax, [.rdi + .rsi * 2])
  a.ret()
}
print(sum(2, 20))

// And so do bytes: `mov rax, 3` in a page that was filled with return instructions.
func makeThree() throws -> () -> Int64 {
  var page = try WritableMemory(pageCount: 1)
  page[0...] = [0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00]
  return try page.makeExecutable().function(as: (() -> Int64).self)
}
print(try makeThree()())
