// Rewrites the sources that are generated from the instruction table. Run it in the package's folder:
// swift run table-generator

import Foundation

for (path, contents) in try TypedMethods.files(package: URL(filePath: ".")) {
  let path = "Sources/\(path)"
  if (try? String(contentsOfFile: path, encoding: .utf8)) != contents {
    try contents.write(toFile: path, atomically: true, encoding: .utf8)
    print("wrote \(path)")
  }
}
