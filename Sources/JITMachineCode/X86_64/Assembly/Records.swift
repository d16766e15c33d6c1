extension X86_64.Assembler {
  /// What an assembler knows beside the bytes. Offsets are into the buffer, where every branch to a label that is not known
  /// to be near is long; ``Layout`` translates them when branches have been shortened.
  struct Records: Sendable {
    /// Something that changes its length at the end: a branch that may become short, or padding.
    struct Flexible: Sendable {
      enum Kind: UInt8, Sendable { case jump, conditionalJump, alignment }
      var kind: Kind
      /// Padding: not with NOPs but with this byte.
      var fill: UInt8?
      /// Padding: no more than this, or none at all.
      var maximum: Int
      /// Where it begins, and how long it is in the buffer.
      var offset: Int
      var length: Int
      /// The branch's label, or the boundary to align to.
      var argument: Int
    }

    /// A field that holds the distance to a label, or the label's address.
    struct Reference: Sendable {
      enum Target: Sendable {
        case label(UInt32)
        case constant(Int)
        case symbol(Int)
      }
      var target: Target
      /// Where the field is, how many bytes it has, and how many events come before it.
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
      var name: String?
      /// −1 until bound.
      var offset = -1
      var epoch = 0
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
    var references: [Reference] = []
    var labels: [LabelState] = []
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
