import Foundation
import JITIR
import JITTestSupport
import TestSupport
import Testing

@Suite struct GraphTests {
  let loops = """
    function @loops(%n: i64, %table: i64) -> i64 {
    entry:
      %empty = equal %n, 0
      branch_if %empty, done(0), outer(0, 0)

    outer(%i: i64, %sum: i64):
      branch inner(%i, %sum)

    inner(%j: i64, %s: i64):
      %value = load.i64 [%table] trap out_of_bounds
      %next = add %s, %value
      %less = subtract %j, 1
      %more = greater_signed %less, 0
      branch_if %more, inner(%less, %next), after

    after:
      %kind = and %next, 3
      switch %kind, [step, step, odd], strange

    odd:
      branch step

    strange:
      trap user1

    step:
      %i1 = add %i, 1
      %again = less_unsigned %i1, %n
      branch_if %again, outer(%i1, %next), done(%next)

    done(%result: i64):
      return %result

    lost:
      branch lost
    }
    """

  @Test func goldenDot() throws {
    try Golden.expect(Module(parsing: loops).graph(.dot), inFile: "Tests/JITIRTests/Golden/loops.dot")
  }

  @Test func goldenPicture() throws {
    try Golden.expect(Module(parsing: loops).graph(.svg), inFile: "Tests/JITIRTests/Golden/loops.svg")
  }

  /// Every block and every edge of random functions is in the picture, which is well-formed.
  @Test func picturesAreComplete() throws {
    for seed in 0..<UInt64(isSweep ? 1000 : 20) {
      let module = RandomModule(seed: seed).module
      let page = module.graph(.html)
      let blocks = module.functions.reduce(0) { $0 + ($1.body?.blocks.count ?? 0) }
      #expect(page.components(separatedBy: "<rect class=\"box").count - 1 == blocks)
      #expect(page.components(separatedBy: "<svg ").count == page.components(separatedBy: "</svg>").count)
      #expect(!page.contains("nan") || module.text.contains("nan"))
      #expect(module.graph(.dot).hasSuffix("}\n"))
    }
  }

  @Test func namesAreEscaped() throws {
    let module = try Module(
      parsing: "function @\"a<b>&\\\"\"() {\n\"<script>\":\n  return\n}")
    let page = module.graph(.html)
    #expect(!page.contains("<script>"))
    #expect(page.contains("&lt;script&gt;"))
  }
}
