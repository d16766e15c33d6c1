/// A place in the source that an instruction was made from.
public struct SourceLocation: Sendable, Hashable, BitwiseCopyable {
  /// Which of ``Module/files``.
  public var file: UInt32
  /// The line, from 1.
  public var line: UInt32
  /// The column, from 1; 0 when unknown.
  public var column: UInt32

  public init(file: UInt32 = 0, line: UInt32, column: UInt32 = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}
