import JITMachineCode

/// The addresses of host functions.
///
/// Problem: each host function needs an address of its own, from which its thunk learns whose closure to call. Code
/// generated for each would cost a change of protection each time one comes or goes.
///
/// Mechanism: tables of identical stubs in executable pages. Behind each table, at the same distance from every stub,
/// lie its slots in pages that are writable and not executable: a stub loads the box from its slot and jumps to the
/// thunk that the slot names. Tables are made as needed and never freed; stubs are used again.
///
/// Invariant: the slot of a free stub is zero, so that a call to a host function that is gone is a ``Trap``.
enum HostStub {
  /// What a stub stands for.
  private struct Slot {
    var box: UInt = 0
    var thunk: UInt = 0
  }

  /// Bytes from one stub to the next, and from one slot to the next.
  private static let stride = HostTarget.hostStubStride
  private static let free = ForkSafeMutex<[UInt]>([])
  /// Bytes from a stub to its slot.
  private static let distance = max(16 * 1024, SystemCalls.pageSize)

  /// Takes a free stub.
  ///
  /// - Parameters:
  ///   - box: What the thunk receives.
  ///   - thunk: The address of the thunk.
  /// - Returns: The address of the stub.
  static func take(box: UInt, thunk: UInt) throws(MemoryError) -> UInt {
    let stub = try free.withLock { free throws(MemoryError) in
      if free.isEmpty { free = try makeTable() }
      return free.removeLast()
    }
    slot(of: stub).pointee = Slot(box: box, thunk: thunk)
    return stub
  }

  /// Gives a stub back. From now on its address must not be called.
  static func giveBack(_ stub: UInt) {
    slot(of: stub).pointee = Slot()
    free.withLock { $0.append(stub) }
  }

  private static func slot(of stub: UInt) -> UnsafeMutablePointer<Slot> {
    UnsafeMutablePointer(bitPattern: stub + UInt(distance))!
  }

  private static func makeTable() throws(MemoryError) -> [UInt] {
    let table = try SystemCalls.map(2 * distance, .readWrite)
    do throws(MemoryError) {
      try makeCode(table)
      try CodeMap.insert(table, distance)
    } catch {
      SystemCalls.unmap(table, 2 * distance)
      throw error
    }
    let start = UInt(bitPattern: table)
    // Nothing is pushed anywhere in a stub, and the table is there for good.
    _ = UnwindSection(address: start, information: HostTarget.framelessUnwindInformation(codeSize: distance))
    return Swift.stride(from: start, to: start + UInt(distance), by: stride).reversed()
  }

  private static func makeCode(_ table: UnsafeMutableRawPointer) throws(MemoryError) {
    fill(UnsafeMutableRawBufferPointer(start: table, count: distance))
    do throws(MemoryError) {
      try SystemCalls.protect(table, distance, .readExecute)
    } catch {
      #if canImport(Darwin)
        throw error
      #else
        try makeCodeInFile(table)
      #endif
    }
  }

  #if !canImport(Darwin)
    /// Where no page that could be written may become executable.
    private static func makeCodeInFile(_ table: UnsafeMutableRawPointer) throws(MemoryError) {
      let file = try MemoryFile(byteCount: distance)
      let view = try SystemCalls.mapShared(file.descriptor, distance, .readWrite)
      fill(UnsafeMutableRawBufferPointer(start: view, count: distance))
      SystemCalls.unmap(view, distance)
      try file.forbidWritableViews()
      try SystemCalls.mapPrivate(file.descriptor, distance, .readExecute, over: table)
    }
  #endif

  private static func fill(_ table: UnsafeMutableRawBufferPointer) {
    let code = HostTarget.hostStub(
      box: distance + MemoryLayout<Slot>.offset(of: \.box)!, thunk: distance + MemoryLayout<Slot>.offset(of: \.thunk)!)
    table.fill(repeating: CodeAllocator.padding)
    for offset in Swift.stride(from: 0, to: table.count, by: stride) {
      UnsafeMutableRawBufferPointer(rebasing: table[offset..<offset + code.count]).copyBytes(from: code)
    }
  }
}
