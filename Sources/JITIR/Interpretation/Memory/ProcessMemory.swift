import Synchronization

/// An integer that can be read and written at once.
protocol AtomicWord: MemoryWord, AtomicRepresentable {
  static func exchange(_ pointer: UnsafeMutableRawPointer, _ body: (Self) -> Self) -> Self
  static func atomicLoad(_ pointer: UnsafeMutableRawPointer) -> Self
}

/// The memory of the process. Nothing here is safe: what an address means is the program's and the host's to know.
struct ProcessMemory: InterpreterMemory {
  let stack: Range<UInt64>
  private let objects: Objects
  private let limit: Int
  /// Constant data by ascending addresses, and from the first of it to the end of the last: what stores look at.
  private var constants: [Range<UInt64>] = []
  private var constantBounds: Range<UInt64> = 0..<0
  /// No object is in the lowest page.
  private static let firstAddress: UInt64 = 4096

  /// What is allocated, freed with the last copy of the memory.
  private final class Objects {
    var sizes: [UInt64: Int] = [:]
    var usedBytes = 0

    deinit {
      for address in sizes.keys { unsafe ProcessMemory.pointer(address)?.deallocate() }
    }
  }

  init(limit: Int, stackSize: Int) {
    objects = Objects()
    self.limit = limit
    let count = stackSize + 4096
    // At least as many bytes as are recorded; freed by `Objects`.
    let pointer = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 4096)
    let address = UInt64(UInt(bitPattern: pointer))
    objects.sizes[address] = count
    stack = address..<address + UInt64(stackSize)
  }

  /// Memory for another thread of the same program: with a stack and objects of its own, and the same constants.
  init(sharing other: ProcessMemory, limit: Int, stackSize: Int) {
    self.init(limit: limit, stackSize: stackSize)
    constants = other.constants
    constantBounds = other.constantBounds
  }

  @inline(__always)
  private static func pointer(_ address: UInt64) -> UnsafeMutableRawPointer? {
    guard address >= firstAddress else { return nil }
    // The program is trusted to make addresses of what it may use.
    return unsafe UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: address))
  }

  @inline(__always)
  func load<Word: MemoryWord>(_ address: UInt64, as type: Word.Type) -> Word? {
    guard let pointer = unsafe ProcessMemory.pointer(address) else { return nil }
    return Word(littleEndian: unsafe pointer.loadUnaligned(as: type))
  }

  /// The same for `count` bytes that are to be written, at least one: nil where some are constant.
  @inline(__always)
  private func writable(_ address: UInt64, _ count: Int) -> UnsafeMutableRawPointer? {
    let end = address &+ UInt64(truncatingIfNeeded: count)
    if address < constantBounds.upperBound, end > constantBounds.lowerBound, touchesConstant(address, end) {
      return nil
    }
    return unsafe ProcessMemory.pointer(address)
  }

  @inline(never)
  private func touchesConstant(_ address: UInt64, _ end: UInt64) -> Bool {
    let position = firstConstant(endingBehind: address)
    return position < constants.count && constants[position].lowerBound < end
  }

  private func firstConstant(endingBehind address: UInt64) -> Int {
    var (low, high) = (0, constants.count)
    while low < high {
      let middle = (low + high) / 2
      if constants[middle].upperBound <= address { low = middle + 1 } else { high = middle }
    }
    return low
  }

  @inline(__always)
  mutating func store<Word: MemoryWord>(_ word: Word, at address: UInt64) -> Bool {
    guard let pointer = unsafe writable(address, MemoryLayout<Word>.size) else { return false }
    unsafe pointer.storeBytes(of: word.littleEndian, as: Word.self)
    return true
  }

  mutating func exchange<Word: AtomicWord>(_ address: UInt64, as type: Word.Type, _ body: (Word) -> Word) -> Word? {
    guard let pointer = unsafe writable(address, MemoryLayout<Word>.size) else { return nil }
    // The address is a multiple of the size.
    return unsafe Word.exchange(pointer) { body($0.littleEndian).littleEndian }.littleEndian
  }

  func atomicLoad<Word: AtomicWord>(_ address: UInt64, as type: Word.Type) -> Word? {
    guard let pointer = unsafe ProcessMemory.pointer(address) else { return nil }
    // The address is a multiple of the size.
    return unsafe Word.atomicLoad(pointer).littleEndian
  }

  mutating func copy(from source: UInt64, to destination: UInt64, count: UInt64) -> Bool {
    if count == 0 { return true }
    guard let count = Int(exactly: count), let from = unsafe ProcessMemory.pointer(source),
      let to = unsafe writable(destination, count)
    else { return false }
    unsafe to.copyMemory(from: from, byteCount: count)
    return true
  }

  mutating func fill(_ address: UInt64, count: UInt64, with byte: UInt8) -> Bool {
    if count == 0 { return true }
    guard let count = Int(exactly: count), let pointer = unsafe writable(address, count) else { return false }
    unsafe pointer.initializeMemory(as: UInt8.self, repeating: byte, count: count)
    return true
  }

  func read(_ address: UInt64, count: Int) -> [UInt8]? {
    if count == 0 { return [] }
    guard count > 0, let pointer = unsafe ProcessMemory.pointer(address) else { return nil }
    return unsafe Array(UnsafeRawBufferPointer(start: pointer, count: count))
  }

  mutating func write(_ bytes: [UInt8], at address: UInt64) -> Bool {
    if bytes.isEmpty { return true }
    guard let pointer = unsafe writable(address, bytes.count) else { return false }
    unsafe bytes.withUnsafeBytes { unsafe pointer.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
    return true
  }

  mutating func allocate(count: Int, alignment: Int) -> UInt64? {
    guard count >= 0, count <= limit - objects.usedBytes else { return nil }
    // An empty object has an address of its own as well.
    let pointer = UnsafeMutableRawPointer.allocate(byteCount: max(1, count), alignment: max(16, alignment))
    unsafe pointer.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    let address = UInt64(UInt(bitPattern: pointer))
    objects.sizes[address] = count
    objects.usedBytes += count
    return address
  }

  mutating func deallocate(_ address: UInt64) -> Bool {
    guard address != stack.lowerBound, let count = objects.sizes.removeValue(forKey: address) else { return false }
    objects.usedBytes -= count
    unsafe ProcessMemory.pointer(address)?.deallocate()
    return true
  }

  /// Objects share pages, so stores look whether they are to constants. Those of other modules and of the host are not
  /// known.
  mutating func protect(_ address: UInt64) {
    guard let count = objects.sizes[address], count > 0 else { return }
    constants.insert(address..<address + UInt64(count), at: firstConstant(endingBehind: address))
    constantBounds = constants[0].lowerBound..<constants[constants.count - 1].upperBound
  }

  mutating func clearStack(from address: UInt64, count: UInt64) {
    _ = fill(address, count: count, with: 0)
  }
}

extension AtomicWord {
  /// Repeats until no other thread has come between reading and writing.
  fileprivate static func exchange(
    from initial: Self, _ body: (Self) -> Self, _ compareExchange: (Self, Self) -> (exchanged: Bool, original: Self)
  ) -> Self {
    var old = initial
    while true {
      let result = compareExchange(old, body(old))
      if result.exchanged { return old }
      old = result.original
    }
  }
}

// `Atomic` declares its operations once a size, so each type says the same.

extension UInt8: AtomicWord {
  static func exchange(_ pointer: UnsafeMutableRawPointer, _ body: (Self) -> Self) -> Self {
    // An `Atomic` is laid out as its value, and the address is a multiple of its size.
    let atomic = unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self)
    return exchange(from: unsafe atomic.pointee.load(ordering: .relaxed), body) {
      unsafe atomic.pointee.compareExchange(expected: $0, desired: $1, ordering: .sequentiallyConsistent)
    }
  }

  static func atomicLoad(_ pointer: UnsafeMutableRawPointer) -> Self {
    unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self).pointee.load(ordering: .sequentiallyConsistent)
  }
}

extension UInt16: AtomicWord {
  static func exchange(_ pointer: UnsafeMutableRawPointer, _ body: (Self) -> Self) -> Self {
    // An `Atomic` is laid out as its value, and the address is a multiple of its size.
    let atomic = unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self)
    return exchange(from: unsafe atomic.pointee.load(ordering: .relaxed), body) {
      unsafe atomic.pointee.compareExchange(expected: $0, desired: $1, ordering: .sequentiallyConsistent)
    }
  }

  static func atomicLoad(_ pointer: UnsafeMutableRawPointer) -> Self {
    unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self).pointee.load(ordering: .sequentiallyConsistent)
  }
}

extension UInt32: AtomicWord {
  static func exchange(_ pointer: UnsafeMutableRawPointer, _ body: (Self) -> Self) -> Self {
    // An `Atomic` is laid out as its value, and the address is a multiple of its size.
    let atomic = unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self)
    return exchange(from: unsafe atomic.pointee.load(ordering: .relaxed), body) {
      unsafe atomic.pointee.compareExchange(expected: $0, desired: $1, ordering: .sequentiallyConsistent)
    }
  }

  static func atomicLoad(_ pointer: UnsafeMutableRawPointer) -> Self {
    unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self).pointee.load(ordering: .sequentiallyConsistent)
  }
}

extension UInt64: AtomicWord {
  static func exchange(_ pointer: UnsafeMutableRawPointer, _ body: (Self) -> Self) -> Self {
    // An `Atomic` is laid out as its value, and the address is a multiple of its size.
    let atomic = unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self)
    return exchange(from: unsafe atomic.pointee.load(ordering: .relaxed), body) {
      unsafe atomic.pointee.compareExchange(expected: $0, desired: $1, ordering: .sequentiallyConsistent)
    }
  }

  static func atomicLoad(_ pointer: UnsafeMutableRawPointer) -> Self {
    unsafe pointer.assumingMemoryBound(to: Atomic<Self>.self).pointee.load(ordering: .sequentiallyConsistent)
  }
}
