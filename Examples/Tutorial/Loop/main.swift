import JIT
import JITAssembler

do {
  var a = X86_64.Assembler()
  let (loop, done) = (a.label("loop"), a.label("done"))
  a.xor(.eax, .eax)  // the sum
  a.test(.rsi, .rsi)
  a.jump(.ifZero, to: done)  // a label that is not bound yet
  a.bind(loop)
  a.add(.rax, [.rdi + .rsi * 8 - 8])  // from the last element to the first
  a.sub(.rsi, 1)
  a.jump(.ifNotZero, to: loop)
  a.bind(done)
  a.ret()

  let (code, listing) = try a.finishWithListing()
  print(listing)

  let allocator = try CodeAllocator()
  let sum = try allocator.publish(code).function(as: ((UnsafePointer<Int64>, Int) -> Int64).self)
  let numbers: [Int64] = [3, 1, 4, 1, 5, 9, 2, 6]
  print(numbers.withUnsafeBufferPointer { sum($0.baseAddress!, $0.count) })
}
