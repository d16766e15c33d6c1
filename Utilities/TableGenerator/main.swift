// Rewrites Sources/JITMachineCode/X86_64/Generated from the instruction table. Run it in the package's folder:
// swift run table-generator

import Foundation

let package = URL(filePath: ".")
let folder = "Sources/JITMachineCode/X86_64/Generated"
for (name, contents) in try TypedMethods.files(package: package) {
  let path = "\(folder)/\(name)"
  if (try? String(contentsOfFile: path, encoding: .utf8)) != contents {
    try contents.write(toFile: path, atomically: true, encoding: .utf8)
    print("wrote \(path)")
  }
}
