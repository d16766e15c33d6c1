import Foundation
import Testing

@testable import TableGenerator

/// The typed methods and names are those of the table.
@Test func generatedFilesAreCurrent() throws {
  let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
  let folder = package.appending(path: "Sources/JITMachineCode/X86_64/Generated")
  let files = try TypedMethods.files(package: package)
  for (name, contents) in files {
    let committed = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    #expect(committed == contents, "\(name) is not what the table says: run 'swift run table-generator'")
  }
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  #expect(Set(names) == Set(files.map(\.name)))
}
