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
