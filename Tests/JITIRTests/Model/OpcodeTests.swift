import JITIR
import Testing

@Suite struct OpcodeTests {
  @Test func spellingsAreUnique() {
    #expect(Set(Opcode.rows.map(\.spelling)).count == Opcode.allCases.count)
  }

  @Test func recordsAre16Bytes() { #expect(MemoryLayout<Record>.size == 16) }
}
