import CJIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reserved address space that code is placed in: what the code allocator asks of a platform.
///
/// Offsets and sizes are in bytes and multiples of the page size. The allocator serialises all calls.
protocol CodeRegion: AnyObject {
  /// Where the code at offset 0 is executed.
  var base: UnsafeMutableRawPointer { get }

  /// The number of reserved bytes.
  var capacity: Int { get }

  /// A view of the same bytes that can be written at any time, if there is one.
  var writableView: UnsafeMutableRawPointer? { get }

  /// Whether a forked child would execute the very bytes that its parent goes on changing.
  var isSharedAfterFork: Bool { get }

  /// Backs pages with memory that is executable and filled with traps.
  func commit(_ range: Range<Int>) throws(MemoryError)

  /// Changes the bytes of committed pages.
  ///
  /// - Parameters:
  ///   - range: The pages.
  ///   - mayBeExecuting: Whether some thread may be executing other bytes of these pages meanwhile.
  ///   - body: Receives the place to write the bytes of `range` to; it starts out with the present bytes.
  func modify(
    _ range: Range<Int>, mayBeExecuting: Bool, _ body: (UnsafeMutableRawPointer) -> Void
  ) throws(MemoryError)
}

#if !canImport(Darwin)
  /// Private pages that `mprotect` makes executable, so that debuggers can plant breakpoints in them.
  ///
  /// Pages that other threads may be executing are never made writable. They are replaced: the new contents are
  /// written elsewhere, made executable there, and moved over the old pages in one step.
  final class PrivateRegion: CodeRegion {
    let base: UnsafeMutableRawPointer
    let capacity: Int
    var writableView: UnsafeMutableRawPointer? { nil }
    var isSharedAfterFork: Bool { false }

    init(capacity: Int) throws(MemoryError) {
      self.capacity = capacity
      base = try SystemCalls.reserve(capacity)
    }

    deinit {
      CodeMap.remove(base, capacity)
      SystemCalls.unmap(base, capacity)
    }

    func commit(_ range: Range<Int>) throws(MemoryError) {
      try CodeMap.insert(base + range.lowerBound, range.count)
      try modify(range, mayBeExecuting: false) {
        UnsafeMutableRawBufferPointer(start: $0, count: range.count).fill(repeating: CodeAllocator.padding)
      }
    }

    func modify(
      _ range: Range<Int>, mayBeExecuting: Bool, _ body: (UnsafeMutableRawPointer) -> Void
    ) throws(MemoryError) {
      let target = base + range.lowerBound
      if mayBeExecuting {
        let replacement = try SystemCalls.map(range.count, .readWrite)
        do throws(MemoryError) {
          replacement.copyMemory(from: target, byteCount: range.count)
          body(replacement)
          cjit_flush_instruction_cache(replacement, range.count)
          try SystemCalls.protect(replacement, range.count, .readExecute)
          try SystemCalls.move(replacement, range.count, over: target)
        } catch {
          SystemCalls.unmap(replacement, range.count)
          throw error
        }
      } else {
        try SystemCalls.protect(target, range.count, .readWrite)
        body(target)
        cjit_flush_instruction_cache(target, range.count)
        try SystemCalls.protect(target, range.count, .readExecute)
      }
    }
  }

  /// Two views of one sealed memory file: one executable that can never become writable, one writable at an independent
  /// random place.
  ///
  /// Publishing is a copy without any system call. Debuggers cannot plant breakpoints in such pages. Nothing that can
  /// be written ever gains the permission to be executed, so a process may forbid that (`PR_SET_MDWE`). Unless it has,
  /// whoever can call `mprotect` can make the writable view executable, as any other memory.
  final class DualMappedRegion: CodeRegion {
    let base: UnsafeMutableRawPointer
    let capacity: Int
    private let file: MemoryFile
    private let writable: UnsafeMutableRawPointer
    var writableView: UnsafeMutableRawPointer? { writable }
    var isSharedAfterFork: Bool { true }
    /// Whose writable view it is: children do not inherit it.
    private let processDepth = Forks.depth

    init(capacity: Int) throws(MemoryError) {
      self.capacity = capacity
      file = try MemoryFile(byteCount: capacity)
      writable = try SystemCalls.mapShared(file.descriptor, capacity, .readWrite)
      do throws(MemoryError) {
        // Mapped after this seal, the executable view can never be given write permission.
        try file.forbidWritableViews()
        // Without the writable view, a forked child cannot change what its parent executes.
        _ = try SystemCalls.check("madvise", size: capacity) { [writable] in cjit_do_not_inherit(writable, capacity) }
        base = try SystemCalls.reserve(capacity)
      } catch {
        SystemCalls.unmap(writable, capacity)
        throw error
      }
    }

    deinit {
      CodeMap.remove(base, capacity)
      SystemCalls.unmap(base, capacity)
      // In a child, other memory may be where the view would be.
      if processDepth == Forks.depth { SystemCalls.unmap(writable, capacity) }
    }

    func commit(_ range: Range<Int>) throws(MemoryError) {
      try CodeMap.insert(base + range.lowerBound, range.count)
      UnsafeMutableRawBufferPointer(start: writable + range.lowerBound, count: range.count)
        .fill(repeating: CodeAllocator.padding)
      // A new mapping is executable from the start: pages that become so may be forbidden.
      try file.map(range, .readExecute, over: base + range.lowerBound)
    }

    func modify(_ range: Range<Int>, mayBeExecuting: Bool, _ body: (UnsafeMutableRawPointer) -> Void) {
      body(writable + range.lowerBound)
      cjit_flush_instruction_cache(base + range.lowerBound, range.count)
    }
  }
#endif
