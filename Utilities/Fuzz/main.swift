import CJITTestSupport
import Foundation
import FuzzTargets

// Searches for inputs that do harm, with libFuzzer: `Utilities/Fuzz/run` builds and calls this. Built without, as any
// other target, it writes seeds and tries files.
//
//     fuzz list                         prints the names of the targets
//     fuzz seeds TARGET FOLDER          writes the tests' inputs, and FOLDER.dictionary
//     fuzz try TARGET FILE…             tries files
//     fuzz search TARGET [ARGUMENT…]    takes libFuzzer's arguments

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(2)
}

let usage = "usage: fuzz list | seeds TARGET FOLDER | try TARGET FILE… | search TARGET [ARGUMENT…]"

/// What `search` looks at, for a C function without a context.
nonisolated(unsafe) var searched = FuzzTarget.disassembler

let arguments = CommandLine.arguments
if arguments.dropFirst() == ["list"] {
  for target in FuzzTarget.allCases { print(target.rawValue) }
  exit(0)
}
guard arguments.count >= 3, let target = FuzzTarget(rawValue: arguments[2]) else {
  fail(usage)
}
switch arguments[1] {
case "seeds" where arguments.count == 4:
  let folder = URL(filePath: arguments[3])
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let inputs = try target.seeds() + target.corpus().map { Array(try Data(contentsOf: $0)) }
  for (number, input) in inputs.enumerated() {
    try Data(input).write(to: folder.appending(path: "seed-\(number)"))
  }
  try Data(try target.dictionary().utf8).write(to: URL(filePath: arguments[3] + ".dictionary"))
case "try":
  for file in arguments.dropFirst(3) {
    do { try target.run(Array(try Data(contentsOf: URL(filePath: file)))) } catch { fail("\(file): \(error)") }
  }
case "search":
  searched = target
  var pointers = (arguments[..<1] + arguments[3...]).map { strdup($0) }
  let status = cjit_test_search(Int32(pointers.count), &pointers) { bytes, count in
    do { try searched.run(Array(UnsafeBufferPointer(start: bytes, count: count))) } catch {
      FileHandle.standardError.write(Data("\(searched.rawValue): \(error)\n".utf8))
      abort()
    }
    return 0
  }
  if status < 0 { fail("built without libFuzzer: see Utilities/Fuzz/run") }
  exit(status)
default: fail(usage)
}
