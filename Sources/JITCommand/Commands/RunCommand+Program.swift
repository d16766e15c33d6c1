import ArgumentParser
import Foundation
import JITIR

/// `jit run program.ir`: calls a function of a program.
extension RunCommand {
  /// Calls the function that the arguments after the program name, or else `main`, or else the only one there is.
  func runProgram() throws {
    guard signature == nil, result == nil else {
      throw InputError("--signature and --result are for --bytes: a program states its signatures")
    }
    var words = arguments.filter { $0 != "--" }
    if let option = words.first(where: { $0.hasPrefix("--") }) { throw InputError("unknown option '\(option)'") }
    guard !words.isEmpty else { throw InputError("give a program such as program.ir, or --bytes") }
    let file = try ProgramFile(path: words.removeFirst())
    let parsed = try file.verified()
    let function = try RunCommand.function(parsed.module, &words)
    let constants = try RunCommand.constants(words, parsed.module[function])
    do {
      let interpreter = try Interpreter(parsed.module, imports: RunCommand.imports(parsed.module))
      for result in try interpreter.call(function, constants) { print(result) }
    } catch let trap as InterpreterTrap {
      if let instruction = trap.instruction {
        let place = parsed.positions.diagnostic("\(trap)", at: instruction, of: trap.function)
        printToStandardError(place.description(file: file.name))
        throw ExitCode.failure
      }
      throw trap
    }
  }

  /// The function to call, whose name is removed from `words` if it is there.
  private static func function(_ module: Module, _ words: inout [String]) throws(InputError) -> FunctionIndex {
    if let name = words.first, let index = module.function(named: name.hasPrefix("@") ? String(name.dropFirst()) : name)
    {
      words.removeFirst()
      return index
    }
    if let main = module.function(named: "main") { return main }
    let defined = module.functions.indices.filter { module.functions[$0].body != nil }
    if defined.count == 1 { return FunctionIndex(defined[0]) }
    let names = module.functions.lazy.filter { $0.body != nil }.prefix(10).map(\.name).joined(separator: ", ")
    if let name = words.first { throw InputError("the program has no function '\(name)'; there are \(names)") }
    throw InputError(defined.isEmpty ? "the program has no function" : "name the function to call, one of \(names)")
  }

  private static func constants(_ words: [String], _ function: FunctionDeclaration) throws(InputError) -> [Constant] {
    let types = function.signature.parameters
    guard words.count == types.count else {
      throw InputError(
        "@\(function.name) takes \(types.count) argument\(types.count == 1 ? "" : "s"), not \(words.count)")
    }
    var constants: [Constant] = []
    for (word, type) in zip(words, types) {
      guard let constant = try? Constant(parsing: word, type: type) else {
        throw InputError("'\(word)' is not a value of the type \(type)")
      }
      constants.append(constant)
    }
    return constants
  }

  /// What programs can import: `print` with any parameters, and `write(address, count)` for bytes.
  private static func imports(_ module: Module) -> Interpreter.Imports {
    Interpreter.Imports(functions: [
      "print": { _, arguments in
        print(arguments.map(\.description).joined(separator: " "))
        return []
      },
      "write": { interpreter, arguments in
        guard arguments.count == 2, arguments.allSatisfy({ $0.type == .i64 }) else {
          throw InputError("the host function 'write' has the signature (i64, i64)")
        }
        let count = Int(clamping: arguments[1].low)
        print(String(decoding: try interpreter.read(arguments[0].low, count: count), as: UTF8.self), terminator: "")
        return []
      },
    ])
  }
}
