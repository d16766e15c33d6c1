import JIT

/// An operand on the stack: its type, and the value of the IR that holds it.
struct Operand: BitwiseCopyable {
  var value: Value
  /// Nil for the operands of unreachable code, which have any type.
  var type: WebAssemblyType?
  /// Whether the value is an `i8`, 0 or 1, that stands for an `i32`.
  var isTruth = false
}

/// A local variable: its type, and the variable of the builder.
struct Local: BitwiseCopyable {
  var type: WebAssemblyType
  var variable: Variable
}

/// Types that follow one another in ``TypePool``: what a block or function takes or gives.
struct TypeList: BitwiseCopyable {
  var start: UInt32
  var count: UInt32

  static let none = TypeList(start: 0, count: 0)
}

/// What a block or function takes and gives.
struct BlockType: BitwiseCopyable {
  var parameters = TypeList.none
  var results = TypeList.none
}

/// The types of all signatures of a module in one array, so that a control frame needs no arrays of its own.
struct TypePool: Sendable {
  /// First every type once, then what the signatures say.
  private var types = WebAssemblyType.allCases
  /// By number of the type in the module.
  private(set) var signatures: [BlockType] = []

  init(_ signatures: [WebAssemblySignature]) {
    for signature in signatures {
      let parameters = add(signature.parameters)
      self.signatures.append(BlockType(parameters: parameters, results: add(signature.results)))
    }
  }

  private mutating func add(_ list: [WebAssemblyType]) -> TypeList {
    let start = UInt32(types.count)
    types += list
    return TypeList(start: start, count: UInt32(list.count))
  }

  /// The list of one type.
  func list(_ type: WebAssemblyType) -> TypeList {
    for (index, candidate) in types.enumerated() where candidate == type {
      return TypeList(start: UInt32(index), count: 1)
    }
    return .none
  }

  subscript(list: TypeList, index: Int) -> WebAssemblyType { types[Int(list.start) + index] }

  subscript(list: TypeList) -> ArraySlice<WebAssemblyType> {
    types[Int(list.start)..<Int(list.start) + Int(list.count)]
  }

  func areEqual(_ a: TypeList, _ b: TypeList) -> Bool {
    a.count == b.count && (a.start == b.start || self[a] == self[b])
  }
}

/// A block, loop or conditional that has begun: section 3.2 of the appendix on validation, and the blocks of the IR.
struct ControlFrame: BitwiseCopyable {
  enum Kind { case function, block, loop, then, otherwise }
  var kind: Kind
  /// Whether an instruction of the block goes elsewhere, so that the rules of validation let the stack hold whatever is
  /// needed.
  var isUnreachable = false
  /// Whether the block began where no code is emitted.
  let beganDead: Bool
  /// Whether no code is emitted, because execution can't get here. More code than the rules of validation know of.
  var isDead: Bool
  /// The height of the operand stack below the parameters.
  var height: Int
  var type: BlockType
  /// Where branches to the frame go: the start of a loop, and what follows the end of others, once there is a branch.
  var target: Block?
  /// The block that the frame begins in; nil where no code is emitted.
  var entry: Block?
  /// The block of `else`.
  var elseBlock: Block?
  /// How many addresses had been computed before it: see ``AddressCache``.
  var addressTime: UInt32 = 0

  init(_ kind: Kind, _ type: BlockType, height: Int, isDead: Bool, entry: Block? = nil) {
    self.kind = kind
    self.type = type
    self.height = height
    self.entry = entry
    beganDead = isDead
    self.isDead = isDead
  }

  /// What a branch to the frame takes along.
  var labelTypes: TypeList { kind == .loop ? type.parameters : type.results }
}
