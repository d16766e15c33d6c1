extension X86_64 {
  /// What a row allows in one operand.
  package struct OperandPattern: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
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

    package enum Memory: UInt8, Sendable {
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
      /// Not relative to the instruction pointer; printed without a size.
      case based
    }

    /// The places of the encoding that an operand can be in.
    package struct Slots: OptionSet, Hashable, Sendable {
      package let rawValue: UInt8
      package init(rawValue: UInt8) { self.rawValue = rawValue }
      package static let reg = Slots(rawValue: 1)
      package static let rm = Slots(rawValue: 2)
      package static let vvvv = Slots(rawValue: 4)
      package static let opcode = Slots(rawValue: 8)
      package static let immediate = Slots(rawValue: 16)
      package static let is4 = Slots(rawValue: 32)
      package static let displacement = Slots(rawValue: 64)
    }

    package struct Decorators: OptionSet, Hashable, Sendable {
      package let rawValue: UInt8
      package init(rawValue: UInt8) { self.rawValue = rawValue }
      package static let mask = Decorators(rawValue: 1)
      package static let zeroing = Decorators(rawValue: 2)
      package static let rounding = Decorators(rawValue: 4)
      package static let suppressExceptions = Decorators(rawValue: 8)
      /// A pair of masks, named by its even one.
      package static let pair = Decorators(rawValue: 16)
    }

    package struct Access: OptionSet, Hashable, Sendable {
      package let rawValue: UInt8
      package init(rawValue: UInt8) { self.rawValue = rawValue }
      package static let read = Access(rawValue: 1)
      package static let write = Access(rawValue: 2)
    }

    package var kind = Kind.registerOrMemory
    package var registers: RegisterClass?
    package var memory = Memory.none
    package var access: Access = .read
    package var slots: Slots = []
    package var decorators: Decorators = []
    /// A fixed register's number, or a constant.
    package var number: UInt8 = 0
    /// The size of one element that may be broadcast, in bits; 0 where none may.
    package var broadcastBits: UInt8 = 0
    /// The width of an immediate's value after its sign extension.
    package var extendedBits: UInt8 = 0
    /// The size of the memory, immediate or displacement, in bits.
    package var bits: UInt16 = 0
  }
}
