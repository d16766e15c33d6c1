import JIT
import Testing

@testable import JITWebAssembly

@Suite struct OperatorTableTests {
  @Test func allInstructionsAreThere() {
    let table = OperatorTable.shared
    #expect(table.descriptions.count == 439)
    #expect(table.descriptions.count { $0.prefix == 0xFD } == 236)
    #expect(table.description(prefix: 0, code: 0x6A)?.name == "i32.add")
    #expect(table.description(prefix: 0xFD, code: 0xFF)?.name == "f64x2.convert_low_i32x4_u")
    #expect(table.description(prefix: 0xFC, code: 0x12) == nil)
    #expect(OperatorTable.description(named: "select")?.code == 0x1B)
  }

  @Test func codesWithNamesAreThoseOfTheTable() {
    let table = OperatorTable.shared
    let plain: [(UInt8, String)] = [
      (OperatorCode.unreachable, "unreachable"),
      (OperatorCode.nop, "nop"),
      (OperatorCode.block, "block"),
      (OperatorCode.loop, "loop"),
      (OperatorCode.if, "if"),
      (OperatorCode.else, "else"),
      (OperatorCode.end, "end"),
      (OperatorCode.br, "br"),
      (OperatorCode.brIf, "br_if"),
      (OperatorCode.brTable, "br_table"),
      (OperatorCode.return, "return"),
      (OperatorCode.call, "call"),
      (OperatorCode.callIndirect, "call_indirect"),
      (OperatorCode.returnCall, "return_call"),
      (OperatorCode.returnCallIndirect, "return_call_indirect"),
      (OperatorCode.drop, "drop"),
      (OperatorCode.select, "select"),
      (OperatorCode.selectTyped, "select"),
      (OperatorCode.localGet, "local.get"),
      (OperatorCode.localSet, "local.set"),
      (OperatorCode.localTee, "local.tee"),
      (OperatorCode.globalGet, "global.get"),
      (OperatorCode.globalSet, "global.set"),
      (OperatorCode.tableGet, "table.get"),
      (OperatorCode.tableSet, "table.set"),
      (OperatorCode.i32Load, "i32.load"),
      (OperatorCode.i64Store32, "i64.store32"),
      (OperatorCode.memorySize, "memory.size"),
      (OperatorCode.memoryGrow, "memory.grow"),
      (OperatorCode.i32Const, "i32.const"),
      (OperatorCode.i64Const, "i64.const"),
      (OperatorCode.f32Const, "f32.const"),
      (OperatorCode.f64Const, "f64.const"),
      (OperatorCode.i32Eqz, "i32.eqz"),
      (OperatorCode.i64Eqz, "i64.eqz"),
      (OperatorCode.i32Add, "i32.add"),
      (OperatorCode.i32Sub, "i32.sub"),
      (OperatorCode.i32Mul, "i32.mul"),
      (OperatorCode.i64Add, "i64.add"),
      (OperatorCode.i64Sub, "i64.sub"),
      (OperatorCode.i64Mul, "i64.mul"),
      (OperatorCode.refNull, "ref.null"),
      (OperatorCode.refIsNull, "ref.is_null"),
      (OperatorCode.refFunc, "ref.func"),
    ]
    for (code, name) in plain { #expect(table.description(prefix: 0, code: UInt32(code))?.name == name) }
    let bulk: [(UInt32, String)] = [
      (OperatorCode.Bulk.memoryInit, "memory.init"),
      (OperatorCode.Bulk.dataDrop, "data.drop"),
      (OperatorCode.Bulk.memoryCopy, "memory.copy"),
      (OperatorCode.Bulk.memoryFill, "memory.fill"),
      (OperatorCode.Bulk.tableInit, "table.init"),
      (OperatorCode.Bulk.elemDrop, "elem.drop"),
      (OperatorCode.Bulk.tableCopy, "table.copy"),
      (OperatorCode.Bulk.tableGrow, "table.grow"),
      (OperatorCode.Bulk.tableSize, "table.size"),
      (OperatorCode.Bulk.tableFill, "table.fill"),
    ]
    for (code, name) in bulk {
      #expect(table.description(prefix: OperatorCode.bulkPrefix, code: code)?.name == name)
    }
    let vector = table.description(prefix: OperatorCode.vectorPrefix, code: OperatorCode.Vector.v128Const)
    #expect(vector?.name == "v128.const")
  }

  /// The IR's instruction takes and makes what the row says, lanes of one type being like another.
  @Test func operationsHaveTheTypesOfTheRows() throws {
    for row in OperatorTable.shared.descriptions where row.accessSize == 0 {
      guard let operation = row.operation else { continue }
      #expect(operation.opcode.row.shapes.contains(operation.shape), "\(row.name)")
      let signature = try #require(row.signature, "\(row.name)")
      #expect(operation.opcode.row.results.count == 1, "\(row.name)")
      #expect(signature.result != nil, "\(row.name)")
    }
  }
}
