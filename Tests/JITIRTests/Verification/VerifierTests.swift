import JITIR
import Testing

@Suite struct VerifierTests {
  /// The rules that the module in `text` breaks.
  func rules(_ text: String) throws -> [Violation.Rule] {
    let parsed = try Module.parse(text)
    do { try parsed.module.verify() } catch { return error.violations.map(\.rule) }
    return []
  }

  /// The rules that a function with this body breaks.
  func rules(body: String) throws -> [Violation.Rule] {
    try rules(
      """
      function @f(%a: i64, %b: i32, %v: v128) -> i64 {
      \(body)
      }
      function @g(i64) -> i32
      """
    ).filter { $0 != .bodies }
  }

  @Test(
    arguments: [
      ("entry:\n return %a", []),
      ("entry:\n %x = add.i64 %a, 1", [.terminators]),
      ("entry:\n return %a\n return %a", [.terminators]),
      ("entry:\n %x = add.i64 %a, %b\n return %x", [.operandTypes]),
      ("entry:\n %x = add.i32 %a, %b\n return %a", [.operandTypes]),
      ("entry:\n %x = select %v, %a, %a\n return %x", [.operandTypes]),
      ("entry:\n return %b", [.returns]),
      ("entry:\n return", [.returns]),
      ("entry:\n tail_call @g(1)", [.returns]),
      ("entry:\n %x = call @g(%b)\n return 1", [.operandTypes]),
      ("entry:\n branch entry", [.entry, .targets]),
      ("entry:\n branch next\nnext(%x: i64):\n return %x", [.targets]),
      ("entry:\n branch next(%b)\nnext(%x: i64):\n return %x", [.targets]),
      ("entry:\n branch_if %b, one, two\none:\n %x = add %a, 1\n branch two\ntwo:\n return %x", [.dominance]),
      ("entry:\n %y = add.i64 %x, 1\n %x = add.i64 %y, 1\n return %x", [.dominance]),
      ("entry:\n return %a\nlost:\n %y = add.i64 %x, 1\n %x = add.i64 %y, 1\n return %x", []),
      ("entry:\n %y = load.i64 [%a] acquire\n return %y", [.memoryOrder]),
      ("entry:\n %y = atomic_load.i64 [%a] release\n return %y", [.memoryOrder]),
      ("entry:\n %y = atomic_add.i64 [%a] big_endian, 1\n return %y", [.memoryOrder]),
      ("", [.entry]),
    ] as [(String, [Violation.Rule])])
  func bodyRules(_ body: String, _ expected: [Violation.Rule]) throws {
    #expect(try rules(body: body) == expected)
  }

  @Test func moduleRules() throws {
    #expect(try rules("function @f()") == [.bodies])
    #expect(try rules("import function @f()\nexport \"a\" = @f\nexport \"a\" = @f") == [.uniqueNames])
  }

  @Test func violationsHavePlaces() throws {
    let parsed = try Module.parse(
      """
      function @f(%a: i64) -> i64 {
      entry:
        %sum = add.i64 %a, 1
        return %sum, 3.5
      }
      """.replacing("3.5", with: "%a"))
    let error = try #require(throws: TextError.self) { try parsed.verify() }
    #expect(
      error.description == """
        4:3: error: @f, entry, return %sum, %a: 2 results, not 1
            return %sum, %a
            ^
        """)
  }
}
