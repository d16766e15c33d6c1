/// The opcodes that are named outside of ``OperatorTable``: those of operators that are more than their row says.
///
/// They are named as in the text format; ``selectTyped`` is the `select` that has types. A test compares them with the
/// table.
enum OperatorCode {
  @_transparent static var unreachable: UInt8 { 0x00 }
  @_transparent static var nop: UInt8 { 0x01 }
  @_transparent static var block: UInt8 { 0x02 }
  @_transparent static var loop: UInt8 { 0x03 }
  @_transparent static var `if`: UInt8 { 0x04 }
  @_transparent static var `else`: UInt8 { 0x05 }
  @_transparent static var end: UInt8 { 0x0B }
  @_transparent static var br: UInt8 { 0x0C }
  @_transparent static var brIf: UInt8 { 0x0D }
  @_transparent static var brTable: UInt8 { 0x0E }
  @_transparent static var `return`: UInt8 { 0x0F }
  @_transparent static var call: UInt8 { 0x10 }
  @_transparent static var callIndirect: UInt8 { 0x11 }
  @_transparent static var returnCall: UInt8 { 0x12 }
  @_transparent static var returnCallIndirect: UInt8 { 0x13 }
  @_transparent static var drop: UInt8 { 0x1A }
  @_transparent static var select: UInt8 { 0x1B }
  @_transparent static var selectTyped: UInt8 { 0x1C }
  @_transparent static var localGet: UInt8 { 0x20 }
  @_transparent static var localSet: UInt8 { 0x21 }
  @_transparent static var localTee: UInt8 { 0x22 }
  @_transparent static var globalGet: UInt8 { 0x23 }
  @_transparent static var globalSet: UInt8 { 0x24 }
  @_transparent static var tableGet: UInt8 { 0x25 }
  @_transparent static var tableSet: UInt8 { 0x26 }
  @_transparent static var i32Load: UInt8 { 0x28 }
  @_transparent static var i64Store32: UInt8 { 0x3E }
  @_transparent static var memorySize: UInt8 { 0x3F }
  @_transparent static var memoryGrow: UInt8 { 0x40 }
  @_transparent static var i32Const: UInt8 { 0x41 }
  @_transparent static var i64Const: UInt8 { 0x42 }
  @_transparent static var f32Const: UInt8 { 0x43 }
  @_transparent static var f64Const: UInt8 { 0x44 }
  @_transparent static var i32Eqz: UInt8 { 0x45 }
  @_transparent static var i64Eqz: UInt8 { 0x50 }
  @_transparent static var i32Add: UInt8 { 0x6A }
  @_transparent static var i32Sub: UInt8 { 0x6B }
  @_transparent static var i32Mul: UInt8 { 0x6C }
  @_transparent static var i64Add: UInt8 { 0x7C }
  @_transparent static var i64Sub: UInt8 { 0x7D }
  @_transparent static var i64Mul: UInt8 { 0x7E }
  @_transparent static var refNull: UInt8 { 0xD0 }
  @_transparent static var refIsNull: UInt8 { 0xD1 }
  @_transparent static var refFunc: UInt8 { 0xD2 }

  /// What begins the opcodes of garbage collection, which is not supported.
  @_transparent static var collectorPrefix: UInt8 { 0xFB }
  /// What begins the opcodes of bulk operators and saturating conversions: see ``Bulk``.
  @_transparent static var bulkPrefix: UInt8 { 0xFC }
  /// What begins the opcodes of vectors: see ``Vector``.
  @_transparent static var vectorPrefix: UInt8 { 0xFD }
  /// What begins the opcodes of atomic accesses, which are not supported.
  @_transparent static var atomicPrefix: UInt8 { 0xFE }

  /// The opcodes behind ``bulkPrefix``.
  enum Bulk {
    @_transparent static var memoryInit: UInt32 { 0x08 }
    @_transparent static var dataDrop: UInt32 { 0x09 }
    @_transparent static var memoryCopy: UInt32 { 0x0A }
    @_transparent static var memoryFill: UInt32 { 0x0B }
    @_transparent static var tableInit: UInt32 { 0x0C }
    @_transparent static var elemDrop: UInt32 { 0x0D }
    @_transparent static var tableCopy: UInt32 { 0x0E }
    @_transparent static var tableGrow: UInt32 { 0x0F }
    @_transparent static var tableSize: UInt32 { 0x10 }
    @_transparent static var tableFill: UInt32 { 0x11 }
  }

  /// The opcodes behind ``vectorPrefix``.
  enum Vector {
    @_transparent static var v128Const: UInt32 { 0x0C }
  }
}
