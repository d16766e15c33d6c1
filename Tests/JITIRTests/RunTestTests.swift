import Foundation
import JITIR
import JITRunTests
import Testing

@Suite struct RunTestTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "RunTests")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".ir") }.sorted()

  static func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  @Test(arguments: files)
  func file(_ file: String) throws {
    let report = RunTestRunner().run(try RunTestTests.text(file))
    #expect(report.directiveCount > 0)
    let text = report.failures.prefix(10).map { $0.description(file: file) }.joined(separator: "\n")
    #expect(report.failures.isEmpty, "\(report.failures.count) of \(report.directiveCount) failed:\n\(text)")
  }

  /// A row added to the table needs a run test, with each of its suffixes.
  @Test func everyOpcodeIsTested() throws {
    var tested: Set<String> = []
    for file in RunTestTests.files {
      let parsed = try Module.parse(try RunTestTests.text(file))
      for body in parsed.module.functions.compactMap(\.body) {
        for block in body.blocks {
          for instruction in body.instructions(of: block) {
            tested.insert("\(body[instruction].opcode).\(body[instruction].shape)")
          }
        }
      }
    }
    for opcode in Opcode.allCases where !opcode.isDefinition {
      let shapes = opcode.row.shapes.members
      for shape in shapes.isEmpty ? [.i64] : shapes where opcode.row.canConvert(shape) {
        #expect(tested.contains("\(opcode).\(shape)"), "no run test has \(opcode)\(shapes.isEmpty ? "" : ".\(shape)")")
      }
    }
  }
}

extension OpcodeRow {
  /// Whether a conversion of `shape` can go anywhere: there is no type wider than i128.
  fileprivate func canConvert(_ shape: Shape) -> Bool {
    guard let rule = destinationRule else { return true }
    return ValueType.allCases.contains { rule.allows($0, from: shape.valueType) }
  }
}
