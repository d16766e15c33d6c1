import CJIT
import JITMachineCode

/// Frames of compiled code, the innermost first. Printed, it is a line for each.
public struct Backtrace: Sendable, Hashable {
  /// A function of compiled code that was active.
  public struct Frame: Sendable, Hashable {
    /// The address of the instruction that trapped, or the address that the function it called would have returned to;
    /// zero for a function that is interpreted.
    public let address: UInt
    /// The symbol of the function; nil for code without symbols.
    public let function: String?
    /// The distance of ``address`` from that symbol, in bytes.
    public let offset: Int
    /// The name of the source file; nil when it is unknown.
    public let file: String?
    /// The line in the source, from 1; nil when it is unknown.
    public let line: Int?
    /// The column in the source, from 1; nil when it is unknown.
    public let column: Int?
  }

  /// The frames.
  public let frames: [Frame]
  /// Whether there were more frames than are recorded.
  public let isTruncated: Bool

  /// No frames.
  public init() {
    frames = []
    isTruncated = false
  }
}

extension Backtrace: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { frames.count }
  public subscript(position: Int) -> Frame { frames[position] }
}

extension Backtrace: CustomStringConvertible {
  /// A line for each frame.
  public var description: String {
    var lines = frames.map(\.description)
    if isTruncated { lines.append("...") }
    return lines.joined(separator: "\n")
  }
}

extension Backtrace.Frame: CustomStringConvertible {
  /// Such as `gcd + 24 at gcd.ir:15:3`.
  public var description: String {
    guard let function else { return "0x" + String(address, radix: 16) }
    let place = file.map { file in
      " at " + ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
    return (address == 0 ? function : "\(function) + \(offset)") + (place ?? line.map { " at line \($0)" } ?? "")
  }
}

extension Backtrace {
  /// The frames of compiled code that called the host function that is running on this thread: for errors that it
  /// throws. Empty where none is running.
  public static var ofCallers: Backtrace {
    cjit_record_callers(HostThunk.barrierOffset) ? Backtrace(cjit_last_backtrace()) : Backtrace()
  }

  /// Frames that were recorded; none where memory for them was exhausted.
  init(_ recorded: UnsafePointer<cjit_backtrace>?) {
    guard let last = recorded?.pointee else {
      self.init()
      return
    }
    let frames = withUnsafeBytes(of: last.addresses) { bytes in
      let addresses = bytes.bindMemory(to: UInt.self).prefix(Int(last.count))
      return addresses.enumerated().compactMap { index, address in
        // A return address may lie behind its function: what called is the instruction before.
        Frame(address, isExact: index == 0 && last.is_exact)
      }
    }
    self.init(frames: frames, isTruncated: last.is_truncated)
  }

  private init(frames: [Frame], isTruncated: Bool) {
    self.frames = frames
    self.isTruncated = isTruncated
  }
}

extension Backtrace {
  /// These frames and those of functions that have no code, up to the most that a backtrace has.
  package func appending(_ more: [Frame]) -> Backtrace {
    let room = Swift.max(0, Int(cjit_backtrace_limit) - frames.count)
    return Backtrace(frames: frames + more.prefix(room), isTruncated: isTruncated || more.count > room)
  }
}

extension Backtrace.Frame {
  /// A frame of a function that has no code.
  package init(function: String, file: String?, line: Int?, column: Int?) {
    self.function = function
    self.file = file
    self.line = line
    self.column = column
    address = 0
    offset = 0
  }
}

extension Backtrace.Frame {
  /// The frame at an address; nil if it is one of a thunk.
  fileprivate init?(_ address: UInt, isExact: Bool) {
    self.address = address
    let place = isExact ? address : address - 1
    guard let entry = CodeTable.entry(containing: place) else {
      (function, offset, file, line, column) = (nil, 0, nil, nil, nil)
      return
    }
    if entry.isThunk { return nil }
    let placeInCode = UInt32(place - entry.start)
    let symbol = entry.symbol(at: Int(placeInCode))
    let location = entry.location(at: Int(placeInCode))
    function = symbol?.name
    offset = Int(address - entry.start) - (symbol?.offset ?? 0)
    file = location.flatMap { Int($0.file) < entry.sources.count ? entry.sources[Int($0.file)] : nil }
    line = location.map { Int($0.line) }
    column = location.flatMap { $0.column == 0 ? nil : Int($0.column) }
  }
}
