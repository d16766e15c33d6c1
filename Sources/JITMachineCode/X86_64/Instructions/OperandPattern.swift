extension X86_64 {
  /// What a row allows in one operand.
  struct OperandPattern: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
      /// A register of ``registers``, or memory as ``memory`` says.
      case registerOrMemory
      /// Register ``number`` of ``registers``.
      case fixedRegister
      /// The number ``number``.
      case constant
      /// ``bits`` bits, sign-extended to ``extendedBits``.
      case signedImmediate
      /// ``bits`` bits, as they are.
      case unsignedImmediate
      /// A branch displacement of ``bits`` bits.
      case relative
    }

    enum Memory: UInt8, Sendable {
      case none
      /// ``bits`` bits, printed with the size.
      case sized
      /// Printed without a size.
      case unsized
      /// A far pointer, selector and ``bits`` − 16 bits of offset; printed without a size.
      case far
      /// A vector of indices in an xmm, ymm or zmm register.
      case vectorXMM, vectorYMM, vectorZMM
      /// At ES:RDI, at DS:RSI or another segment.
      case stringDestination, stringSource
      /// An absolute 64-bit address without ModRM.
      case absolute
      /// Must have a SIB byte; printed without a size.
      case scaled
    }

    /// The places of the encoding that an operand can be in.
    struct Slots: OptionSet, Hashable, Sendable {
      let rawValue: UInt8
      static let reg = Slots(rawValue: 1)
      static let rm = Slots(rawValue: 2)
      static let vvvv = Slots(rawValue: 4)
      static let opcode = Slots(rawValue: 8)
      static let immediate = Slots(rawValue: 16)
      static let is4 = Slots(rawValue: 32)
      static let displacement = Slots(rawValue: 64)
    }

    struct Decorators: OptionSet, Hashable, Sendable {
      let rawValue: UInt8
      static let mask = Decorators(rawValue: 1)
      static let zeroing = Decorators(rawValue: 2)
      static let rounding = Decorators(rawValue: 4)
      static let suppressExceptions = Decorators(rawValue: 8)
      /// A pair of masks or tiles, named by its even one.
      static let pair = Decorators(rawValue: 16)
    }

    struct Access: OptionSet, Hashable, Sendable {
      let rawValue: UInt8
      static let read = Access(rawValue: 1)
      static let write = Access(rawValue: 2)
    }

    var kind = Kind.registerOrMemory
    var registers: RegisterClass?
    var memory = Memory.none
    var access: Access = .read
    var slots: Slots = []
    var decorators: Decorators = []
    /// A fixed register's number, or a constant.
    var number: UInt8 = 0
    /// The size of one element that may be broadcast, in bits; 0 where none may.
    var broadcastBits: UInt8 = 0
    /// The width of an immediate's value after its sign extension.
    var extendedBits: UInt8 = 0
    /// The size of the memory, immediate or displacement, in bits.
    var bits: UInt16 = 0
  }
}
