extension CodeObject {
  /// A named value of the source, for debuggers.
  public struct Variable: Sendable, Hashable {
    /// The name in the source.
    public var name: String
    /// How its bytes are to be read.
    public var type: Kind
    /// Whether it is a parameter of the function; those come first, in their order.
    public var isParameter: Bool
    /// Where it is, by ascending offsets that do not overlap; elsewhere it is nowhere.
    public var ranges: [Range]

    /// Creates a variable.
    public init(name: String, type: Kind, isParameter: Bool, ranges: [Range] = []) {
      self.name = name
      self.type = type
      self.isParameter = isParameter
      self.ranges = ranges
    }

    /// How bytes are to be read.
    public enum Kind: Sendable, Hashable {
      /// A signed integer of 1, 2, 4, 8 or 16 bytes.
      case integer(byteCount: Int)
      /// A floating-point number of 4 or 8 bytes.
      case float(byteCount: Int)
      /// Bytes.
      case bytes(count: Int)
    }

    /// Instructions before which a variable is in one place.
    public struct Range: Sendable, Hashable {
      /// Where the first instruction starts, in bytes from the start of the code object.
      public var start: UInt32
      /// Where the instructions end.
      public var end: UInt32
      /// The places of its parts, the lowest bytes first; eight bytes each if there are several.
      public var places: [Place]

      /// Creates a range.
      public init(start: UInt32, end: UInt32, places: [Place]) {
        self.start = start
        self.end = end
        self.places = places
      }
    }

    /// A place that a debugger can read.
    public enum Place: Sendable, Hashable {
      /// A register by its number in DWARF.
      case register(UInt8)
      /// Memory of the frame, in bytes from the canonical frame address: what the stack pointer was before the call.
      case frame(Int32)
    }
  }
}
