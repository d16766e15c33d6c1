#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A loaded module that the interpreter executes, in the memory of the process.
///
/// An interpreter belongs to one thread at a time, so each thread that is in the module has one, with a stack of its
/// own; they share the data objects. Calls never wait for each other.
final class InterpretedModule: ModuleStorage, @unchecked Sendable {
  /// The one that has the data objects.
  private let first: Interpreter
  private let firstAddress: UInt
  private let threads = ForkSafeMutex(Threads())
  let control: ModuleControl

  private struct Threads: @unchecked Sendable {
    /// By thread that is in the module: its interpreter, and how many calls of it are active.
    var active: [UInt: (interpreter: Interpreter, depth: Int)] = [:]
    var idle: [Interpreter] = []
  }

  /// What an interpreter takes of the native stack, in bytes, before it calls a host function.
  private static let nativeStackSize = 12 << 10

  /// How many interpreters wait for threads to come.
  private static let idleLimit = 4

  /// - Parameters:
  ///   - module: A module that has been verified.
  ///   - stackSize: How many bytes of stack calls may use; nil for the interpreter's default.
  init(_ module: Module, _ imports: ImportedFunctions, _ control: ModuleControl, stackSize: Int? = nil) throws {
    self.control = control
    var options = Interpreter.Options()
    options.memoryModel = .process
    if let stackSize { options.stackSize = stackSize }
    // The native stack is the limit: see `call`.
    options.nestingLimit = .max
    firstAddress = InterpretedFunctions.reserve(count: module.functions.count)
    options.firstFunctionAddress = UInt64(firstAddress)
    first = try Interpreter(
      module,
      imports: Interpreter.Imports(functions: imports.functions, addresses: imports.addresses, data: imports.data) {
        address, signature, arguments in
        try InterpretedFunctions.call(UInt(address), signature, arguments)
      },
      options: options)
    threads.withLock { $0.idle.append(first) }
    InterpretedFunctions.register(self, at: firstAddress, count: module.functions.count)
  }

  deinit { InterpretedFunctions.unregister(firstAddress) }

  func call(_ function: FunctionIndex, _ arguments: [Constant]) throws -> [Constant] {
    do {
      return try InterpretedFunctions.finish(try begin(function, arguments))
    } catch let code as TrapCode {
      throw Trap(kind: .program(code.rawValue), name: "\(code)", address: 0)
    }
  }

  /// Calls a function, but not what it calls instead of returning.
  private func begin(_ function: FunctionIndex, _ arguments: [Constant]) throws -> Interpreter.Outcome {
    // Interpreted functions of several modules and host functions can call each other as deeply as they like.
    try Trap.requireStack(InterpretedModule.nativeStackSize)
    let thread = InterpretedModule.currentThread
    let interpreter = enter(thread)
    defer { leave(thread) }
    do {
      return try interpreter.begin(function, arguments)
    } catch let trap as InterpreterTrap {
      throw Trap(
        kind: .program(trap.code.rawValue), name: "\(trap.code)", address: 0,
        backtrace: Backtrace().appending([frame(trap.function, trap.instruction)] + frames(trap.callers)))
    } catch let trap as Trap {
      // Of the host or of another module, which this one has called.
      throw Trap(
        kind: trap.kind, name: trap.name, address: trap.address, functionOffset: trap.functionOffset,
        faultingAddress: trap.faultingAddress, backtrace: trap.backtrace.appending(frames(interpreter.callersOfError)))
    }
  }

  private func frames(_ callers: [InterpreterTrap.Caller]) -> [Backtrace.Frame] {
    callers.map { frame($0.function, $0.instruction) }
  }

  private func frame(_ function: FunctionIndex, _ instruction: Instruction?) -> Backtrace.Frame {
    let declaration = first.module[function]
    let location = instruction.flatMap { declaration.body?.location(of: $0) }
    let files = first.module.files
    return Backtrace.Frame(
      function: declaration.name, file: location.flatMap { Int($0.file) < files.count ? files[Int($0.file)] : nil },
      line: location.map { Int($0.line) }, column: location.flatMap { $0.column == 0 ? nil : Int($0.column) })
  }

  func dataAddress(_ index: DataIndex) -> UInt? { UInt(exactly: first.address(of: index)) }

  /// The address of a function, an imported one too, for indirect calls.
  func address(of function: FunctionIndex) -> UInt { UInt(first.address(of: function)) }

  // MARK: - Threads

  private static var currentThread: UInt {
    #if canImport(Darwin)
      UInt(bitPattern: pthread_self())
    #else
      UInt(pthread_self())
    #endif
  }

  private func enter(_ thread: UInt) -> Interpreter {
    threads.withLock { threads in
      if let (interpreter, depth) = threads.active[thread] {
        threads.active[thread] = (interpreter, depth + 1)
        return interpreter
      }
      let interpreter = threads.idle.popLast() ?? Interpreter(sharing: first)
      interpreter.threadFlag = UInt64(ThreadWords.passedDeadlines)
      threads.active[thread] = (interpreter, 1)
      return interpreter
    }
  }

  private func leave(_ thread: UInt) {
    threads.withLock { threads in
      guard let (interpreter, depth) = threads.active[thread] else { return }
      guard depth == 1 else { return threads.active[thread] = (interpreter, depth - 1) }
      threads.active[thread] = nil
      if threads.idle.count < InterpretedModule.idleLimit { threads.idle.append(interpreter) }
    }
  }
}

extension InterpretedModule: FunctionsWithoutCode {
  func begin(at index: Int, _ signature: Signature, _ arguments: [Constant]) throws -> Interpreter.Outcome {
    guard first.module.functions[index].signature.hasSameTypes(as: signature) else { throw TrapCode.badSignature }
    return try begin(FunctionIndex(index), arguments)
  }
}
