import JITIR
import TestSupport

/// Loads, stores and atomics, inside a stack slot and two data objects.
extension FunctionGenerator {
  mutating func memory() {
    switch random.below(10) {
    case 0..<4: load()
    case 4..<7: store()
    case 7: atomic()
    case 8: block()
    default: checkedLoad()
    }
  }

  /// The address of 64 bytes: of those that can be written, or of any.
  mutating func base(isWritten: Bool, isAligned: Bool = false) -> Value {
    let windows = isAligned ? windows.filter(\.isAligned) : windows
    if !windows.isEmpty, random.chance(50) { return random.pick(windows).address }
    return f.address(of: isWritten || random.chance(50) ? data.mutable : data.constant)
  }

  /// An address and access for `size` bytes inside 64, the address a multiple of 16 from the start.
  private mutating func place(_ size: Int, isWritten: Bool) -> (address: Value, access: MemoryAccess) {
    let base = base(isWritten: isWritten)
    var access = MemoryAccess(
      alignment: random.pick([1, 1, 2, 4]), isBigEndian: random.chance(8))
    if random.chance(30) { access.trap = .outOfBounds }
    count(3)
    if random.chance(40) {
      access.offset = Int64(random.below(FunctionGenerator.dataSize - size + 1))
      return (base, access)
    }
    let index = f.and(value(.i64), 0x20)
    access.offset = Int64(random.below(33 - size))
    return (f.add(base, index), access)
  }

  private mutating func load() {
    let narrow: [ValueType] = [.i8, .i16, .i32].filter { options.types.contains($0) }
    let type = random.pick(options.types)
    if random.chance(40), let memory = narrow.randomElement(using: &random),
      let wide = options.types.filter({ $0.isInteger && $0.bitWidth > memory.bitWidth }).randomElement(using: &random)
    {
      let (address, access) = place(memory.size, isWritten: false)
      let opcode: Opcode = random.chance(50) ? .loadSigned : .loadUnsigned
      guard options.isAllowed(opcode) else { return }
      define(f.emit(opcode, address, shape: Shape(memory), to: wide, immediate: f.immediate(access)))
    } else {
      guard options.isAllowed(.load) else { return count() }
      let (address, access) = place(type.size, isWritten: false)
      define(f.load(type, at: address, access))
    }
  }

  private mutating func store() {
    let type = random.pick(options.types)
    let narrow: [ValueType] = [.i8, .i16, .i32].filter { type.isInteger && $0.bitWidth < type.bitWidth }
    if random.chance(30), let memory = narrow.randomElement(using: &random) {
      guard options.isAllowed(.storeNarrow) else { return count() }
      let (address, access) = place(memory.size, isWritten: true)
      f.storeNarrow(memory, value(type), at: address, access)
    } else {
      guard options.isAllowed(.store) else { return count() }
      let (address, access) = place(type.size, isWritten: true)
      f.store(canonical(value(type)), at: address, access)
    }
  }

  private mutating func atomic() {
    let opcodes: [Opcode] = [
      .atomicLoad, .atomicStore, .atomicAdd, .atomicSubtract, .atomicAnd, .atomicOr, .atomicXor, .atomicExchange,
      .atomicCompareExchange,
    ]
    let type = random.pick([ValueType.i8, .i16, .i32, .i64])
    let opcode = random.pick(opcodes)
    guard options.isAllowed(opcode), options.types.contains(type) else { return count() }
    if random.chance(10), options.isAllowed(.fence) {
      f.emit(.fence, immediate: UInt32(MemoryOrdering.sequentiallyConsistent.rawValue))
    }
    let address = f.add(base(isWritten: true, isAligned: true), f.and(value(.i64), 0x30))
    let immediate = f.immediate(MemoryAccess(alignment: type.size))
    count(3)
    switch opcode {
    case .atomicLoad: define(f.emit(opcode, address, shape: Shape(type), immediate: immediate))
    case .atomicStore: f.emit(opcode, value(type), address, immediate: immediate)
    case .atomicCompareExchange:
      define(f.emit(opcode, address, value(type), value(type), shape: Shape(type), immediate: immediate))
    default: define(f.emit(opcode, address, value(type), shape: Shape(type), immediate: immediate))
    }
  }

  /// A copy or fill of up to 32 bytes.
  private mutating func block() {
    let length = f.and(value(.i64), 31)
    count(4)
    if random.chance(50), options.isAllowed(.memoryCopy) {
      f.emit(.memoryCopy, f.add(base(isWritten: true), random.below(33)), base(isWritten: false), length)
    } else if options.isAllowed(.memoryFill) {
      f.emit(.memoryFill, base(isWritten: true), value(.i8), length)
    }
  }

  /// A load whose index is checked, and may well be too large.
  private mutating func checkedLoad() {
    guard options.isAllowed(.load), options.isAllowed(.trapIf) else { return count() }
    let index = random.chance(90) ? f.and(value(.i64), 63) : value(.i64)
    f.trapIf(f.greaterUnsigned(index, FunctionGenerator.dataSize - 1), .outOfBounds)
    define(f.load(.i8, at: f.add(base(isWritten: false), index)))
    count(4)
  }
}
