// Not yet run: written from Apple's documentation ("Porting just-in-time compilers to Apple silicon").
#if canImport(Darwin)
  import CJIT
  import Darwin

  /// `MAP_JIT` pages, which each thread sees as writable or as executable, never both.
  ///
  /// The toggle belongs to the thread, so other threads go on executing while this one writes. A process under the
  /// hardened runtime needs the entitlement `com.apple.security.cs.allow-jit`.
  final class PrivateRegion: CodeRegion {
    let base: UnsafeMutableRawPointer
    let capacity: Int
    var writableView: UnsafeMutableRawPointer? { nil }
    var isSharedAfterFork: Bool { false }

    init(capacity: Int) throws(MemoryError) {
      self.capacity = capacity
      #if arch(arm64)
        base = try SystemCalls.mapJIT(capacity)
      #else
        base = try SystemCalls.map(capacity, .none)
      #endif
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
      #if arch(arm64)
        cjit_jit_write_toggle(true)
        body(target)
        cjit_jit_write_toggle(false)
      #else
        // Intel Macs have neither the toggle nor an atomic replacement of pages.
        guard !mayBeExecuting else {
          throw MemoryError(.unsupported("changing private code that may be executing"), size: range.count)
        }
        try SystemCalls.protect(target, range.count, .readWrite)
        body(target)
        try SystemCalls.protect(target, range.count, .readExecute)
      #endif
      cjit_flush_instruction_cache(target, range.count)
    }
  }

  /// Two views of the same memory, made by `mach_vm_remap`: one executable, one writable.
  final class DualMappedRegion: CodeRegion {
    let base: UnsafeMutableRawPointer
    let capacity: Int
    private let writable: UnsafeMutableRawPointer
    var writableView: UnsafeMutableRawPointer? { writable }
    var isSharedAfterFork: Bool { true }
    /// Whose writable view it is: children do not inherit it.
    private let processDepth = Forks.depth

    init(capacity: Int) throws(MemoryError) {
      self.capacity = capacity
      writable = try SystemCalls.map(capacity, .readWrite)
      var executable: mach_vm_address_t = 0
      var current: vm_prot_t = 0
      var maximum: vm_prot_t = 0
      let result = mach_vm_remap(
        mach_task_self_, &executable, mach_vm_size_t(capacity), 0, VM_FLAGS_ANYWHERE, mach_task_self_,
        mach_vm_address_t(UInt(bitPattern: writable)), 0, &current, &maximum, VM_INHERIT_NONE)
      guard result == KERN_SUCCESS, let base = UnsafeMutableRawPointer(bitPattern: UInt(executable)) else {
        SystemCalls.unmap(writable, capacity)
        throw MemoryError(.systemCall("mach_vm_remap", errno: ENOMEM), size: capacity)
      }
      self.base = base
      do throws(MemoryError) {
        _ = try SystemCalls.check("minherit", size: capacity) { [writable] in cjit_do_not_inherit(writable, capacity) }
        try SystemCalls.protect(base, capacity, .none)
      } catch {
        SystemCalls.unmap(base, capacity)
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
      cjit_flush_instruction_cache(base + range.lowerBound, range.count)
      try SystemCalls.protect(base + range.lowerBound, range.count, .readExecute)
    }

    func modify(_ range: Range<Int>, mayBeExecuting: Bool, _ body: (UnsafeMutableRawPointer) -> Void) {
      body(writable + range.lowerBound)
      cjit_flush_instruction_cache(base + range.lowerBound, range.count)
    }
  }
#endif
