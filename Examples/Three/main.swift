// The smallest program of machine code: seven bytes that make 3. Documentation/Debugging.md follows it in a debugger.

import JIT

/// Everything is ready, and the next thing to happen is the call: the place for a breakpoint.
@_silgen_name("readyToCall")  // a name that debuggers can be told
@inline(never)
func readyToCall(_ function: UnsafeRawPointer) {
  print("Calling the function at \(function).")
}

do {
  var page = try WritableMemory(pageCount: 1)
  page[0...] = [0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00]  // mov rax, 3
  let memory = try page.makeExecutable()
  let three = try memory.function(as: (() throws -> Int64).self)
  memory.withUnsafeAddress { readyToCall($0) }
  print("It returns \(try three()).")
}
