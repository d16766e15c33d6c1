/// The functions of a module in the form that the interpreter runs: one flat list of operations for all of them.
///
/// A function is decoded when it is first called. Values have places in its frame, counted in 64-bit words: first the
/// parameters, then the constants, then everything else; a 128-bit value has two words, the low one first.
struct Program {
  var operations: [Operation] = []
  /// By operation: the instruction it was made from.
  var origins: [UInt32] = []
  var edges: [Edge] = []
  var moves: [Move] = []
  /// Lists of places in the frame, and the edges of switches.
  var words: [UInt32] = []
  var accesses: [Access] = []
  var constants: [UInt64] = []
  var masks: [UInt128] = []
  var functions: [FunctionEntry] = []
}

/// One step of the interpreter: 20 bytes.
struct Operation {
  var family: Family
  var opcode: Opcode
  var shape: Shape
  /// What the family needs to know: see there.
  var detail: UInt8 = 0
  /// Operands, as places in the frame unless the family says otherwise.
  var a: UInt32 = 0
  var b: UInt32 = 0
  var c: UInt32 = 0
  /// Where the result goes.
  var d: UInt32 = 0

  /// What has the same operands and results. Within a family, the opcode says what is computed.
  enum Family: UInt8 {
    /// Two words to one; `detail` is 64 minus the width.
    case word
    /// Two words to a word and whether it overflowed; the carry comes in `c`. `detail` as before.
    case wordPair, wordCarry
    /// `detail` is 1 when the condition has two words.
    case select, wideSelect
    /// Up to three numbers of 128 bits to one; to a truth value; to one and whether it overflowed. `detail` is 1 when
    /// the second operand has one word: the distance of a shift.
    case wide, wideCompare, widePair
    case float32, float64
    /// A word to a word; `detail` is the destination type.
    case convert
    /// A word of `shape` to 128 bits.
    case widen
    /// One or two words from `a`, or from `a` and `b`.
    case copy, copyWide, join
    /// Two vectors to one; a vector and a distance to one; a vector to a word; a lane, in `c`, of a vector.
    case lanes, laneShift, laneReduce, extractLane
    /// `splat`, `scalar_to_vector`, `replace_lane`, `shuffle`.
    case vector
    /// A word at the address in `a` and the access `c`. `b` is 64 minus the width of the result, `detail` 1 to extend
    /// the sign.
    case load
    /// The word `a` to the address in `b` and the access `c`.
    case store
    /// The same with 128 bits in a register. A number of 64 bits or less is extended.
    case loadWide, storeWide
    /// The rest of memory; `b` and `d` as for the opcode.
    case memory, atomic
    /// The number whose low half is `a` and high half `b`.
    case immediate
    /// The stack pointer plus `a`.
    case slotAddress
    case checkStack
    /// `detail` is 1 when the condition has two words; `c` is the trap code.
    case trapIf
    /// `c` is the trap code.
    case trap
    /// The edge `b`, or else the edge `c`. `detail` as for `trapIf`.
    case branch, branchIf
    /// The word `a`; the edges are `words` from `b`, `c` of them.
    case switchTable
    /// The arguments are in the places that `words` from `a` lists, `b` of them; the function is `c`.
    case call, tailCall
    /// The same, where the first argument is the address and `c` the signature.
    case callIndirect, tailCallIndirect
    /// The results are in the places that `words` from `a` lists, `b` of them.
    case functionReturn
  }
}

/// A way from one block to another: moves, then the operation to go on with.
struct Edge {
  var moveStart: UInt32
  var moveEnd: UInt32
  var target: UInt32
}

/// A word of the frame that is copied to another.
struct Move {
  var from: UInt32
  var to: UInt32
}

/// A ``MemoryAccess`` as far as it matters here.
struct Access {
  var offset: UInt64
  var trap: TrapCode
  var isBigEndian: Bool
}

/// A function that can be called.
struct FunctionEntry {
  /// Its first operation, or one of the numbers below.
  var start = FunctionEntry.undecoded
  /// Equal for equal signatures.
  var signature: UInt32
  var parameterWords = 0
  var resultWords = 0
  /// How many words a frame has.
  var frameSize = 0
  var constantStart = 0
  var constantCount = 0
  /// How many bytes the stack slots take.
  var slotSize = 0
  /// The alignment of the stack slots.
  var slotAlignment = 16
  /// How many bytes of the stack a frame uses: those of its slots, and 8 a word.
  var stackSize = 0

  static let undecoded = -1
  static let imported = -2
}
