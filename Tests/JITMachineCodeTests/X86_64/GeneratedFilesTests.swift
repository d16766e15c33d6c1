import Foundation
import Testing

@testable import TableGenerator

/// The typed methods and names are those of the table.
@Test func generatedFilesAreCurrent() throws {
  let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
  let sources = package.appending(path: "Sources")
  let files = try TypedMethods.files(package: package)
  for (path, contents) in files {
    let committed = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
    #expect(committed == contents, "\(path) is not what the table says: run 'swift run table-generator'")
  }
  for folder in ["JITAssembler/X86_64", "JITMachineCode/X86_64/Generated"] {
    let names = try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path)
    #expect(Set(names.map { "\(folder)/\($0)" }) == Set(files.map(\.path).filter { $0.hasPrefix(folder) }))
  }
}
