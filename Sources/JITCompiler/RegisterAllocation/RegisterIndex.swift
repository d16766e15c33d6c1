import JITIR

/// A register in the order of a ``RegisterFile``: bit 5 is its class, bits 0–4 its rank among the registers of the
/// class.
///
/// The allocatable registers come first, in the order of ``MachineEnvironment/allocatable``. A class has at most 32
/// registers.
struct RegisterIndex: Equatable, BitwiseCopyable, Sendable {
  var rawValue: UInt8
  @inline(__always) init(rawValue: UInt8) { self.rawValue = rawValue }

  @inline(__always) static var none: RegisterIndex { RegisterIndex(rawValue: 255) }
  @inline(__always) var isNone: Bool { rawValue == 255 }
}

extension Table {
  /// The element of a register.
  subscript(register: RegisterIndex) -> Element {
    @inline(__always) get { self[Int(register.rawValue)] }
    @inline(__always) _modify { yield &self[Int(register.rawValue)] }
  }
}
