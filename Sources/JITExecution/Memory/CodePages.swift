import CJIT
import JITMachineCode

/// Whole pages of memory of our own, which are writable or executable and unmapped exactly once.
///
/// The type states ``WritableMemory`` and ``ExecutableMemory`` share one of these; closures made from executable
/// memory retain it. Only the owner of a type state changes the protection, and only a unique owner makes executable
/// pages writable, so no lock is needed.
final class CodePages: @unchecked Sendable {
  private(set) var start: UnsafeMutableRawPointer
  let byteCount: Int
  private var isExecutable = false

  /// Maps at least `byteCount` writable bytes, rounded up to whole pages.
  init(byteCount: Int) throws(MemoryError) {
    self.byteCount = try SystemCalls.roundedToPages(byteCount)
    start = try SystemCalls.map(self.byteCount, .readWrite)
  }

  deinit {
    if isExecutable { CodeMap.remove(start, byteCount) }
    SystemCalls.unmap(start, byteCount)
  }

  func makeExecutable() throws(MemoryError) {
    #if canImport(Darwin) && arch(arm64)
      // MAP_JIT pages must never be given to mprotect: the bytes move to a new mapping instead. Not yet run.
      let executable = try SystemCalls.mapJIT(byteCount)
      cjit_jit_write_toggle(true)
      executable.copyMemory(from: start, byteCount: byteCount)
      cjit_jit_write_toggle(false)
      SystemCalls.unmap(start, byteCount)
      start = executable
    #else
      try SystemCalls.protect(start, byteCount, .readExecute)
    #endif
    cjit_flush_instruction_cache(start, byteCount)
    try CodeMap.insert(start, byteCount)
    isExecutable = true
  }

  func makeWritable() throws(MemoryError) {
    #if canImport(Darwin) && arch(arm64)
      let writable = try SystemCalls.map(byteCount, .readWrite)
      writable.copyMemory(from: start, byteCount: byteCount)
      CodeMap.remove(start, byteCount)
      SystemCalls.unmap(start, byteCount)
      start = writable
    #else
      try SystemCalls.protect(start, byteCount, .readWrite)
      CodeMap.remove(start, byteCount)
    #endif
    isExecutable = false
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: byteCount) }
  var mutableBytes: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(start: start, count: byteCount) }
}
