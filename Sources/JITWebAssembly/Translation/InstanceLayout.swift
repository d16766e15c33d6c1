/// Where compiled code finds what belongs to an instance: offsets in bytes from the context, which every function gets
/// as its first argument. All instances of a module have the same layout, and share code.
///
///     0                          the runtime's own word
///     8                          the tank, from which fuel is taken first
///     16                         the address of the account, from which the rest is taken
///     runtimeFunction(f)         an address of code
///     memoryBase(m)              the address of byte 0, which never changes
///     memoryDescriptor(m)        the address of a ``MemoryDescriptor``
///     tableElements(t)           the address of element 0 of a table of fixed size
///     tableDescriptor(t)         the address of a ``TableDescriptor``
///     importedCode(f)            the address of the code of an imported function
///     importedContext(f)         the context to give it
///     global(g)                  the value, 16 bytes; of an imported global the address of its 16 bytes
///     signature(t)               the number of a type, equal for equal types in the whole process
///     record(f)                  a ``FunctionRecord``: what a reference to the function points to
struct InstanceLayout: Sendable {
  /// How many bytes a context has.
  let byteCount: Int
  /// The functions that have a record, in the order of the records.
  let recordedFunctions: [UInt32]
  /// By function: the number of its record; `UInt32.max` for none.
  private let recordPlaces: [UInt32]
  private let memories, tables, imports, globals, signatures, records: Int

  /// - Parameter declaredFunctions: The functions that can be referenced.
  init(_ module: BinaryModule, declaredFunctions: Set<UInt32>) {
    recordedFunctions = declaredFunctions.sorted()
    var places = [UInt32](repeating: .max, count: module.functionTypes.count)
    for (number, function) in recordedFunctions.enumerated() { places[Int(function)] = UInt32(number) }
    recordPlaces = places
    memories = 24 + RuntimeFunction.allCases.count * 8
    tables = memories + module.memories.count * 16
    imports = tables + module.tables.count * 16
    // Vectors are aligned.
    globals = (imports + module.importedFunctionCount * 16 + 15) & -16
    signatures = globals + module.globals.count * 16
    records = signatures + module.types.count * 8
    byteCount = records + recordedFunctions.count * FunctionRecord.size
  }

  static let ownerOffset = 0
  static let fuelOffset = 8
  static let fuelAccountOffset = 16

  func runtimeFunction(_ function: RuntimeFunction) -> Int { 24 + function.rawValue * 8 }
  func memoryBase(_ memory: Int) -> Int { memories + memory * 16 }
  func memoryDescriptor(_ memory: Int) -> Int { memories + memory * 16 + 8 }
  func tableElements(_ table: Int) -> Int { tables + table * 16 }
  func tableDescriptor(_ table: Int) -> Int { tables + table * 16 + 8 }
  func importedCode(_ function: Int) -> Int { imports + function * 16 }
  func importedContext(_ function: Int) -> Int { imports + function * 16 + 8 }
  func global(_ global: Int) -> Int { globals + global * 16 }
  func signature(_ type: Int) -> Int { signatures + type * 8 }
  /// Nil for functions that can't be referenced.
  func record(_ function: UInt32) -> Int? {
    let place = recordPlaces[Int(function)]
    return place == .max ? nil : records + Int(place) * FunctionRecord.size
  }
}

/// What a memory is, for code: offsets in bytes.
enum MemoryDescriptor {
  static let base = 0
  static let byteCount = 8
  static let size = 24
}

/// What a table is, for code: offsets in bytes. An element is the address of a ``FunctionRecord`` or what stands for a
/// reference of the host; null is 0.
enum TableDescriptor {
  static let elements = 0
  static let count = 8
  static let size = 16
}

/// What a reference to a function points to: offsets in bytes.
enum FunctionRecord {
  static let code = 0
  static let context = 8
  /// The number of its type in the process.
  static let signature = 16
  /// The runtime's own word.
  static let owner = 24
  static let size = 32
}

/// The regions of memory that never overlap, for the compiler.
enum MemoryRegion {
  /// The memories of WebAssembly.
  static let memory: UInt16 = 1
  /// What is in a context or record and does not change while code runs.
  static let constants: UInt16 = 2
  /// The module's own globals.
  static let globals: UInt16 = 3
  /// Imported globals, of which two can be the same.
  static let importedGlobals: UInt16 = 4
  /// Sizes of memories and tables.
  static let descriptors: UInt16 = 5
  /// Elements of tables.
  static let elements: UInt16 = 6
  /// The tank and the address of the account.
  static let fuel: UInt16 = 7
}
