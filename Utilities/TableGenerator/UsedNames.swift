import Foundation

/// The names of instructions that the package's sources mention: what looks like a member, `.addR32RM32`.
///
/// Only these are generated. A name of no instruction does no harm here.
struct UsedNames {
  /// Names of ``X86_64/InstructionForm``.
  private(set) var forms: Set<String> = []
  /// Names of ``X86_64/VectorInstruction``, which only the compiler uses. There a name that both types could have is
  /// this one.
  private(set) var vectorInstructions: Set<String> = []

  private static let compiler = "Sources/JITCompiler"
  private static let others = ["Sources/JITExecution", "Sources/JITMachineCode/X86_64", "Tests/JITMachineCodeTests"]

  /// Reads the sources of the package in a folder.
  ///
  /// - Throws: An error if a source can't be read.
  init(package: URL, pairs: VectorPairs) throws {
    for folder in Self.others { forms.formUnion(try Self.members(in: package.appending(path: folder))) }
    let members = try Self.members(in: package.appending(path: Self.compiler))
    vectorInstructions = members.intersection(pairs.names)
    forms.formUnion(members.subtracting(vectorInstructions))
  }

  private static func members(in folder: URL) throws -> Set<String> {
    var members: Set<String> = []
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", !file.pathComponents.contains("Generated") else { continue }
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: /\.([a-z]\w+)/) {
        members.insert(String(match.1))
      }
    }
    return members
  }
}
