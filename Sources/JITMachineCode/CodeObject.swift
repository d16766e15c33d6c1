/// Machine code that has a place for everything but an address: what assemblers and compilers produce, and what a
/// code allocator publishes.
public struct CodeObject: Sendable, Hashable {
  /// The instruction set of ``bytes``.
  public var architecture: Architecture

  /// The instructions and the constants that lie among them.
  public var bytes: [UInt8]

  /// The alignment of the first byte, in bytes: a power of two from 1 to 4096.
  public var alignment: Int

  /// Names for offsets in ``bytes``. A name occurs once.
  public var symbols: [Symbol]

  /// Places in ``bytes`` that depend on the final address or on other code, and are filled in at publication.
  public var relocations: [Relocation]

  /// What a fault at certain instructions means, by ascending offset.
  public var traps: [TrapSite]

  /// What traps are called in messages; those without a name are called by their number. A code occurs once.
  public var trapNames: [TrapName] = []

  /// Which source the instructions come from, by ascending offset; each entry holds up to the next.
  public var locations: [Location]

  /// The number of bytes at the start that are instructions; constants and tables follow.
  public var codeSize: Int

  /// The unwind information of the code: a DWARF common information entry and frame description entry, as in
  /// `.eh_frame`, without the zeros at the end; the start of the function in it is zero and has to be filled in. Empty
  /// for none.
  public var unwindInformation: [UInt8] = []

  /// Where the start of the function is in ``unwindInformation``, if there is any: behind the common entry, and the
  /// length of the other and its distance from the first.
  package var unwindAddressOffset: Int {
    let length = (0..<4).reduce(0) { $0 | Int(unwindInformation[$1]) << (8 * $1) }
    return 4 + length + 8
  }

  /// The names of values and where they are, for debuggers.
  public var variables: [Variable] = []

  /// Creates a code object.
  ///
  /// - Parameters:
  ///   - architecture: The instruction set of `bytes`.
  ///   - bytes: The instructions and constants.
  ///   - alignment: The alignment of the first byte, a power of two from 1 to 4096.
  ///   - symbols: Names for offsets in `bytes`.
  ///   - relocations: Places to fill in at publication.
  ///   - traps: What a fault at certain instructions means, by ascending offset.
  ///   - locations: Which source the instructions come from, by ascending offset.
  ///   - codeSize: The number of bytes at the start that are instructions; nil for all of them.
  public init(
    architecture: Architecture = .host, bytes: [UInt8], alignment: Int = 16, symbols: [Symbol] = [],
    relocations: [Relocation] = [], traps: [TrapSite] = [], locations: [Location] = [], codeSize: Int? = nil
  ) {
    self.architecture = architecture
    self.bytes = bytes
    self.alignment = alignment
    self.symbols = symbols
    self.relocations = relocations
    self.traps = traps
    self.locations = locations
    self.codeSize = codeSize ?? bytes.count
  }

  /// What a trap is called.
  public struct TrapName: Sendable, Hashable {
    /// Which trap, as in ``TrapSite/code``.
    public var code: UInt32
    public var name: String

    /// Creates a name for a trap.
    public init(code: UInt32, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// An instruction at which a fault, explicit or not, is a trap of the program.
  public struct TrapSite: Sendable, Hashable, BitwiseCopyable {
    /// Where the instruction starts, in bytes from the start of the code object.
    public var offset: UInt32

    /// Which trap: a number that the producer of the code chooses, never 0; or ``stackOverflow``.
    public var code: UInt32

    /// The code of sites where a function has found too little stack for itself and what it calls.
    public static let stackOverflow: UInt32 = .max

    /// Creates a trap site.
    public init(offset: UInt32, code: UInt32) {
      self.offset = offset
      self.code = code
    }
  }

  /// A source location of the instructions from an offset on.
  public struct Location: Sendable, Hashable, BitwiseCopyable {
    /// Where the first instruction starts, in bytes from the start of the code object.
    public var offset: UInt32
    /// The number of the source file.
    public var file: UInt32
    /// The line, from 1.
    public var line: UInt32
    /// The column, from 1; 0 when unknown.
    public var column: UInt32

    /// Creates a location.
    public init(offset: UInt32, file: UInt32, line: UInt32, column: UInt32) {
      self.offset = offset
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// A name for an offset in the bytes of a code object.
  public struct Symbol: Sendable, Hashable {
    /// The name, which relocations of other code objects may refer to.
    public var name: String

    /// Where the named thing starts, in bytes from the start of the code object.
    public var offset: Int

    /// Creates a symbol.
    public init(name: String, offset: Int) {
      self.name = name
      self.offset = offset
    }
  }

  /// A place whose bytes are the address of a symbol, plus an addend.
  public struct Relocation: Sendable, Hashable {
    /// How the address is written.
    public enum Kind: Sendable, Hashable {
      /// The eight bytes of the address (ELF `R_X86_64_64`, `R_AARCH64_ABS64`).
      case absolute64
      /// The four bytes of the signed distance from the place itself (ELF `R_X86_64_PC32`, `R_AARCH64_PREL32`).
      case relative32

      /// The number of bytes that are written.
      public var byteCount: Int {
        switch self {
        case .absolute64: 8
        case .relative32: 4
        }
      }
    }

    /// How the address is written.
    public var kind: Kind

    /// Where the address is written, in bytes from the start of the code object.
    public var offset: Int

    /// The symbol, of this code object or elsewhere, whose address is meant.
    public var symbol: String

    /// What is added to the address of the symbol.
    public var addend: Int64

    /// Creates a relocation.
    public init(kind: Kind, offset: Int, symbol: String, addend: Int64 = 0) {
      self.kind = kind
      self.offset = offset
      self.symbol = symbol
      self.addend = addend
    }
  }
}
