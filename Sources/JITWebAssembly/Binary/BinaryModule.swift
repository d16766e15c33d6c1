/// What the sections of a module say, all but the bodies of its functions, which stay where they are in the bytes.
///
/// Functions, tables, memories and globals are numbered with the imported ones first.
struct BinaryModule: Sendable {
  /// The whole module in the binary format.
  var bytes: [UInt8]
  var types: [WebAssemblySignature] = []
  var imports: [Import] = []
  /// By function: the number of its type.
  var functionTypes: [UInt32] = []
  var tables: [WebAssemblyTableType] = []
  var memories: [WebAssemblyMemoryType] = []
  var globals: [WebAssemblyGlobalType] = []
  /// By global of the module's own.
  var globalInitializers: [ConstantExpression] = []
  var exports: [Export] = []
  var start: UInt32?
  var elements: [ElementSegment] = []
  var data: [DataSegment] = []
  /// What the data count section says; nil without one.
  var dataCount: UInt32?
  /// By function of the module's own: where its locals and instructions are in ``bytes``.
  var bodies: [Range<Int>] = []
  var customSections: [CustomSection] = []
  var names = NameSection()

  var importedFunctionCount = 0
  var importedTableCount = 0
  var importedMemoryCount = 0
  var importedGlobalCount = 0

  struct Import: Sendable {
    var module: String
    var name: String
    var item: Item
  }

  enum Item: Sendable, Hashable {
    /// A function with the type of this number.
    case function(type: UInt32)
    case table(WebAssemblyTableType)
    case memory(WebAssemblyMemoryType)
    case global(WebAssemblyGlobalType)
  }

  struct Export: Sendable {
    var name: String
    var kind: ExternalKind
    var index: UInt32
  }

  struct CustomSection: Sendable {
    var name: String
    /// The contents, without the name.
    var range: Range<Int>
  }

  struct ElementSegment: Sendable {
    var mode: SegmentMode
    var type: WebAssemblyType
    var items: ElementItems
  }

  /// The references of an element segment.
  enum ElementItems: Sendable {
    case functions([UInt32])
    case expressions([ConstantExpression])

    enum Item {
      case function(UInt32)
      case expression(ConstantExpression)
    }

    var count: Int {
      switch self {
      case .functions(let functions): functions.count
      case .expressions(let expressions): expressions.count
      }
    }

    subscript(index: Int) -> Item {
      switch self {
      case .functions(let functions): .function(functions[index])
      case .expressions(let expressions): .expression(expressions[index])
      }
    }
  }

  struct DataSegment: Sendable {
    var mode: SegmentMode
    /// The contents in ``BinaryModule/bytes``.
    var range: Range<Int>
  }

  /// When a segment is copied.
  enum SegmentMode: Sendable {
    /// At instantiation, to a table or memory, at an offset.
    case active(UInt32, offset: ConstantExpression)
    case passive
    /// Never: it only says which functions can be referenced.
    case declarative
  }

  /// The signature of a function.
  func signature(ofFunction index: Int) -> WebAssemblySignature { types[Int(functionTypes[index])] }

  /// The name of a function: from the name section, or an export or import, or its number.
  func functionName(_ index: Int) -> String {
    if let name = names.functions[UInt32(index)] { return name }
    return "function[\(index)]"
  }
}

/// What is imported or exported; the raw value is its byte in the binary format.
enum ExternalKind: UInt8, Sendable, Hashable {
  case function, table, memory, global
}

/// The names that the custom section `name` gives. They mean nothing to the program.
struct NameSection: Sendable {
  var module: String?
  var functions: [UInt32: String] = [:]
  /// By function, then by local.
  var locals: [UInt32: [UInt32: String]] = [:]
}

/// An expression that is evaluated when a module is instantiated.
struct ConstantExpression: Sendable, Hashable {
  var instructions: [ConstantInstruction]
}

/// An instruction of a constant expression; operands are on a stack.
enum ConstantInstruction: Sendable, Hashable {
  case i32(Int32)
  case i64(Int64)
  /// The bits.
  case f32(UInt32)
  case f64(UInt64)
  case v128(low: UInt64, high: UInt64)
  case nullReference(WebAssemblyType)
  case functionReference(UInt32)
  case global(UInt32)
  case i32Add, i32Subtract, i32Multiply
  case i64Add, i64Subtract, i64Multiply
}
