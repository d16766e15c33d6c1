// Closures from code: the one place where an address becomes a function value.

extension ExecutableMemory {
  /// A Swift closure that runs the code at an offset.
  ///
  /// The code is called with the C calling convention of the platform (on x86-64, System V). Bytes have no signature,
  /// so whether the code has the type that you say it has cannot be checked. The closure keeps the memory alive and
  /// may be called from any thread.
  ///
  /// - Parameters:
  ///   - type: The type of the closure. Parameters can be fixed-width integers, `Bool`, `Float`, `Double`, and typed
  ///     and raw pointers, optional or not; the result one of these, `Void`, or a tuple, which stands for a C
  ///     structure; it may throw.
  ///   - offset: Where the code starts, in `0..<count`.
  ///   - traps: What happens when the code traps.
  ///   - objects: What the code refers to and the closure has to keep alive, such as ``HostFunction``s.
  /// - Throws: ``FunctionTypeError`` for other types, ``MemoryError`` if `offset` is outside of the memory or there is
  ///   no memory for the entry thunk.
  public func function<F>(
    as type: F.Type, at offset: Int = 0, traps: TrapHandling = .thrown,
    retaining objects: [any AnyObject & Sendable] = []
  ) throws -> F {
    try checkEntry(offset, count)
    return try makeClosure(UnsafeRawPointer(pages.start) + offset, pages, type, traps, objects)
  }

  /// A function that is called with values whose types are known at run time only.
  ///
  /// - Parameters:
  ///   - signature: The types of the parameters and results. As with a closure, they cannot be checked.
  ///   - offset: Where the code starts, in `0..<count`.
  ///   - objects: What the code refers to and the function has to keep alive.
  /// - Throws: ``MemoryError`` if `offset` is outside of the memory or there is no memory for the entry thunk.
  public func function(
    signature: ScalarSignature, at offset: Int = 0, retaining objects: [any AnyObject & Sendable] = []
  ) throws -> DynamicFunction {
    try checkEntry(offset, count)
    return try DynamicFunction(signature, UnsafeRawPointer(pages.start) + offset, pages, objects)
  }
}

extension PublishedCode {
  /// As ``function(as:at:traps:retaining:)``, of code that compares the stack pointer with
  /// ``ThreadWords/stackLimitOffset``.
  ///
  /// - Parameter stackLimit: How many bytes of stack may be used from the outermost call on; nil for what the thread
  ///   has. With a limit, traps are thrown.
  package func function<F>(
    as type: F.Type, at offset: Int, traps: TrapHandling, stackLimit: Int?,
    retaining objects: [any AnyObject & Sendable]
  ) throws -> F {
    try checkEntry(offset, byteCount)
    return try makeClosure(address + offset, self, type, traps, objects, stackLimit: stackLimit)
  }

  /// A Swift closure that runs the code at an offset.
  ///
  /// The code is called with the C calling convention of the platform (on x86-64, System V). Bytes have no signature,
  /// so whether the code has the type that you say it has cannot be checked. The closure keeps the code alive and may
  /// be called from any thread.
  ///
  /// - Parameters:
  ///   - type: The type of the closure, as for ``ExecutableMemory/function(as:at:traps:retaining:)``.
  ///   - offset: Where the code starts, in `0..<byteCount`.
  ///   - traps: What happens when the code traps.
  ///   - objects: What the code refers to and the closure has to keep alive, such as ``HostFunction``s.
  /// - Throws: ``FunctionTypeError`` for other types, ``MemoryError`` if `offset` is outside of the code or there is
  ///   no memory for the entry thunk.
  public func function<F>(
    as type: F.Type, at offset: Int = 0, traps: TrapHandling = .thrown,
    retaining objects: [any AnyObject & Sendable] = []
  ) throws -> F {
    try checkEntry(offset, byteCount)
    return try makeClosure(address + offset, self, type, traps, objects)
  }

  /// A function that is called with values whose types are known at run time only.
  ///
  /// - Parameters:
  ///   - signature: The types of the parameters and results. As with a closure, they cannot be checked.
  ///   - offset: Where the code starts, in `0..<byteCount`.
  ///   - objects: What the code refers to and the function has to keep alive.
  /// - Throws: ``MemoryError`` if `offset` is outside of the code or there is no memory for the entry thunk.
  public func function(
    signature: ScalarSignature, at offset: Int = 0, retaining objects: [any AnyObject & Sendable] = []
  ) throws -> DynamicFunction {
    try checkEntry(offset, byteCount)
    return try DynamicFunction(signature, address + offset, self, objects)
  }
}

private func checkEntry(_ offset: Int, _ count: Int) throws(MemoryError) {
  guard (0..<count).contains(offset) else { throw MemoryError(.outOfBounds(end: offset), size: 0) }
}

/// A Swift closure that runs the code at an address, which `objects` keep in memory.
///
/// - Parameters:
///   - word: What the code gets as its first argument, before those of the closure; nil for nothing.
///   - stackLimit: How many bytes of stack the code may use; nil for what there is. Traps are thrown if it is stated.
package func makeClosure<F>(
  at address: UInt, word: UInt?, as type: F.Type, traps: TrapHandling, stackLimit: Int?,
  retaining objects: [any AnyObject & Sendable]
) throws -> F {
  guard let target = UnsafeRawPointer(bitPattern: address) else { throw MemoryError(.outOfBounds(end: 0), size: 0) }
  let thunk = try ThunkCache.entry(
    for: type, stackLimit == nil ? traps : .thrown, passesWord: word != nil, limitsStack: stackLimit != nil)
  let function = CompiledFunction(
    target: target, word: word ?? 0, owner: nil, stackLimit: stackLimit, retaining: objects)
  return closure(thunk, function, as: type)
}

private func makeClosure<F>(
  _ target: UnsafeRawPointer, _ owner: any CodeOwner, _ type: F.Type, _ traps: TrapHandling,
  _ objects: [any AnyObject & Sendable],
  stackLimit: Int? = nil
) throws -> F {
  let thunk = try ThunkCache.entry(for: type, stackLimit == nil ? traps : .thrown, limitsStack: stackLimit != nil)
  let function = CompiledFunction(target: target, owner: owner, stackLimit: stackLimit, retaining: objects)
  return closure(thunk, function, as: type)
}

/// A function value is a code pointer and a context object. Because `F` is a generic parameter here, the value has
/// Swift's most general calling convention, which entry thunks expect; the caller's copy owns the context.
func closure<F>(_ code: UnsafeRawPointer, _ context: AnyObject, as type: F.Type) -> F {
  let words = (code, Unmanaged.passUnretained(context).toOpaque())
  return withExtendedLifetime(context) {
    // The two words are trivial and F is not: the copy that the cast makes retains the context.
    unsafeBitCast(words, to: type)
  }
}
