import JITIR

/// A position in a machine function: each instruction has four of them, in order.
///
/// At its *gap*, moves before the instruction read. Where it *reads*, these moves have been written and uses are read.
/// Where it *writes*, late uses are still read, registers are destroyed and definitions are written. The last position
/// is behind all that.
struct ProgramPoint: Comparable, Hashable, BitwiseCopyable, Sendable {
  /// Four times the number of the instruction, and the position within it.
  var rawValue: UInt32

  @inline(__always) init(rawValue: UInt32) { self.rawValue = rawValue }
  /// The gap before an instruction.
  @inline(__always) init(gapBefore instruction: UInt32) { rawValue = instruction * 4 }
  @inline(__always) init(gapBefore instruction: Int) { rawValue = UInt32(truncatingIfNeeded: instruction) * 4 }

  /// Before and behind every other point; the latter also stands for "never".
  static let first = ProgramPoint(rawValue: 0)
  static let never = ProgramPoint(rawValue: .max)

  @inline(__always) var instruction: Int { Int(rawValue / 4) }
  @inline(__always) var gap: ProgramPoint { ProgramPoint(rawValue: rawValue & ~3) }
  @inline(__always) var reads: ProgramPoint { ProgramPoint(rawValue: rawValue & ~3 | 1) }
  @inline(__always) var writes: ProgramPoint { ProgramPoint(rawValue: rawValue & ~3 | 2) }
  /// The last position of the same instruction.
  @inline(__always) var last: ProgramPoint { ProgramPoint(rawValue: rawValue | 3) }

  @inline(__always) var isGap: Bool { rawValue & 3 == 0 }
  @inline(__always) var isRead: Bool { rawValue & 3 == 1 }
  @inline(__always) var isWrite: Bool { rawValue & 3 == 2 }

  @inline(__always) static func < (a: ProgramPoint, b: ProgramPoint) -> Bool { a.rawValue < b.rawValue }
  @inline(__always) static func + (point: ProgramPoint, distance: UInt32) -> ProgramPoint {
    ProgramPoint(rawValue: point.rawValue + distance)
  }
  @inline(__always) static func - (point: ProgramPoint, distance: UInt32) -> ProgramPoint {
    ProgramPoint(rawValue: point.rawValue - distance)
  }
}

extension MachineBlock {
  /// The gap before the first instruction.
  @inline(__always) var startPoint: ProgramPoint { ProgramPoint(gapBefore: start) }
  /// Behind the last instruction: where the next block begins.
  @inline(__always) var endPoint: ProgramPoint { ProgramPoint(gapBefore: end) }
  /// The last position of the last instruction, where values that go on to successors are read.
  @inline(__always) var lastPoint: ProgramPoint { endPoint - 1 }
}
