import Foundation
import Testing

@testable import TableGenerator

/// The typed methods are those of the table.
@Test func generatedFilesAreCurrent() throws {
  let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
  let files = TypedMethods.files()
  for (path, contents) in files {
    let committed = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
    #expect(committed == contents, "\(path) is not what the table says: run 'swift run table-generator'")
  }
  for folder in ["JITAssembler/X86_64", "JITMachineCode/X86_64/Generated"] {
    let names = try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path)
    #expect(Set(names.map { "\(folder)/\($0)" }) == Set(files.map(\.path).filter { $0.hasPrefix(folder) }))
  }
}
