extension X86_64.Assembler {
  /// What an assembler knows beside the bytes. Offsets are into the buffer, where every branch to a label that is not
  /// known to be near is long; ``Layout`` translates them when branches have been shortened.
  struct Records: Sendable {
    /// Something that changes its length at the end: a branch that may become short, or padding. Kept small, because
    /// code has one for every few instructions.
    struct Flexible: Sendable {
      enum Kind: UInt8, Sendable {
        case jump, conditionalJump
        /// A branch back that is short in the buffer, and surely in the final code.
        case near
        case alignment
      }
      var kind: Kind
      /// A branch that does not reach in two bytes.
      var isLong = false
      /// How long it is in the buffer.
      var bufferLength: UInt16
      /// Where it begins in the buffer.
      private var bufferOffset: UInt32
      /// The branch's label, or an index into ``Records/alignments``.
      var argument: UInt32

      var offset: Int { Int(bufferOffset) }

      init(kind: Kind, offset: Int, length: Int, argument: Int) {
        self.kind = kind
        bufferLength = UInt16(truncatingIfNeeded: length)
        bufferOffset = UInt32(truncatingIfNeeded: offset)
        self.argument = UInt32(truncatingIfNeeded: argument)
      }
    }

    /// Padding to a boundary.
    struct Alignment: Sendable {
      var boundary: Int
      /// The byte to pad with, or nil for NOPs.
      var fill: UInt8?
      /// No more padding than this, or none at all.
      var maximum: Int

      func padding(at offset: Int) -> Int {
        let needed = -offset & (boundary - 1)
        return needed > maximum ? 0 : needed
      }
    }

    /// A field that holds the distance to a label, or the label's address.
    struct Reference: Sendable {
      enum Target: Sendable {
        case label(UInt32)
        case constant(Int)
        case symbol(Int)
      }
      var target: Target
      /// Where the field is, how many bytes it has, and how many flexible elements come before it.
      var offset: Int
      var size: Int
      var epoch: Int
      /// Distances are from this many bytes behind the field's start, or absolute if nil.
      var origin: Int?
      /// The field is the difference to another label (jump tables).
      var base: UInt32?
      var addend: Int
    }

    struct LabelState: Sendable {
      private var place: Int32 = -1
      private var elements: UInt32 = 0

      /// −1 until bound.
      var offset: Int {
        get { Int(place) }
        set { place = Int32(truncatingIfNeeded: newValue) }
      }
      /// How many flexible elements come before it.
      var epoch: Int {
        get { Int(elements) }
        set { elements = UInt32(truncatingIfNeeded: newValue) }
      }
    }

    struct Constant: Hashable, Sendable {
      var bytes: [UInt8]
      var alignment: Int
    }

    struct Note: Sendable {
      var offset: Int
      var epoch: Int
      var text: String
    }

    struct Position: Sendable {
      var offset: Int
      var epoch: Int
      var line: Int
      var column: Int
    }

    /// A stretch of bytes that are not instructions.
    struct DataRange: Sendable {
      var start: Int
      var startEpoch: Int
      var end: Int
      var endEpoch: Int
    }

    var flexible: [Flexible] = []
    var alignments: [Alignment] = []
    var references: [Reference] = []
    var labels: [LabelState] = []
    /// The names of those labels that have one.
    var labelNames: [UInt32: String] = [:]
    var constants: [Constant] = []
    var constantNumbers: [Constant: Int] = [:]
    var symbols: [String] = []
    var symbolNumbers: [String: Int] = [:]
    var comments: [Note] = []
    var positions: [Position] = []
    var data: [DataRange] = []
    /// Names for offsets of the finished code.
    var exports: [(name: String, label: UInt32)] = []
    var alignment = 16

    /// How many flexible things come before what is emitted now.
    var epoch: Int { flexible.count }
  }
}
