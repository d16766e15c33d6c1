import ArgumentParser
import JIT
import JITCompiler
import JITIR

/// `jit run program.ir`: calls a function of a program.
extension RunCommand {
  /// Calls the function that the arguments after the program name, or else `main`, or else the only one there is.
  func runProgram(_ file: InputFile, _ words: [String]) throws {
    guard signature == nil, result == nil else {
      throw InputError("--signature and --result are for machine code: a program states its signatures")
    }
    let file = try ProgramFile(file)
    var words = words
    let parsed = try file.verified()
    let function = try RunCommand.function(parsed.module, &words)
    let constants = try RunCommand.constants(words, parsed.module[function])
    if interpret {
      try RunCommand.interpret(file, parsed, function, constants)
    } else {
      try runCompiled(file, parsed, function, constants)
    }
  }

  private func runCompiled(
    _ file: ProgramFile, _ parsed: ParsedModule, _ function: FunctionIndex, _ constants: [Constant]
  ) throws {
    var options = Engine.Options(mode: mode ?? .eager)
    options.compiler.optimizationLevel = level
    options.compiler.canonicalNaNs = canonicalNaNs
    options.compiler.verifiesInput = false
    let module = parsed.located(in: file.name)
    let loaded = try Engine(options: options).compile(
      module, name: file.name, imports: RunCommand.imports(parsed.module))
    do {
      for result in try loaded.call(function, constants) { print(result) }
    } catch let trap as Trap {
      guard let frame = trap.backtrace.first, frame.file == file.name, let line = frame.line else { throw trap }
      let message = "trap in @\(frame.function ?? "?"): \(trap.name ?? "\(trap.kind)")"
      let place = parsed.positions.diagnostic(message, line: line, column: frame.column ?? 1)
      printToStandardError(place.description(file: file.name))
      for caller in trap.backtrace.dropFirst() where caller.line != nil {
        printToStandardError("  called from \(caller)\n")
      }
      throw ExitCode.failure
    }
  }

  private static func interpret(
    _ file: ProgramFile, _ parsed: ParsedModule, _ function: FunctionIndex, _ constants: [Constant]
  ) throws {
    do {
      let interpreter = try Interpreter(parsed.module, imports: RunCommand.interpreterImports())
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
        "@\(function.name) takes \(counted(types.count, "argument")), not \(words.count)")
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

  /// What programs can import: `print` with any parameters, and `write(address, count)` for bytes. What else they
  /// import is an error when it is called.
  private static func imports(_ module: Module) throws -> Imports {
    var imports = Imports(others: .failing)
    for function in module.functions {
      guard let symbol = function.importedSymbol, symbol == "print" || symbol == "write" else { continue }
      let types = function.signature.parameters.compactMap(\.scalarType)
      guard function.signature.results.isEmpty, types.count == function.signature.parameters.count else {
        throw InputError("the host function '\(symbol)' can't have the signature \(function.signature)")
      }
      guard symbol == "print" || types == [.int64, .int64] else {
        throw InputError("the host function 'write' has the signature (i64, i64)")
      }
      imports[symbol] = .closure(
        try AnyClosure(signature: ScalarSignature(parameters: types, results: [])) { arguments in
          if symbol == "print" {
            print(zip(arguments, function.signature.parameters).map { "\(Constant($1, $0))" }.joined(separator: " "))
          } else {
            try write(UInt(truncatingIfNeeded: arguments[0].bits), UInt64(truncatingIfNeeded: arguments[1].bits))
          }
          return []
        })
    }
    return imports
  }

  /// Prints bytes of this process's memory, which may not be there.
  private static func write(_ address: UInt, _ count: UInt64) throws(UnreadableMemory) {
    guard let bytes = processMemory(at: address, count: Int(clamping: count)) else {
      throw UnreadableMemory(address: address, count: count)
    }
    StandardStreams.write(bytes)
  }

  private static func interpreterImports() -> Interpreter.Imports {
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
        StandardStreams.write(try interpreter.read(arguments[0].low, count: count))
        return []
      },
    ])
  }
}

/// The program has asked the host function `write` to print memory that is not there.
private struct UnreadableMemory: Error, CustomStringConvertible {
  let address: UInt
  let count: UInt64

  var description: String {
    "'write' was called with \(counted(count, "byte")) at 0x\(String(address, radix: 16)), which are not all there"
  }
}

extension Constant {
  fileprivate init(_ type: ValueType, _ value: ScalarValue) {
    self.init(
      type, low: UInt64(truncatingIfNeeded: value.bits), high: UInt64(truncatingIfNeeded: value.bits >> 64))
  }
}
