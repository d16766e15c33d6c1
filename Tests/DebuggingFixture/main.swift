// A program for debuggers, profilers and backtracers to look at: it runs compiled code, in the ways that tests ask for.

import CJIT
import CJITTestSupport
import JIT
import JITCompiler
import JITIR

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program in the intermediate representation, compiled and published, by the names of functions.
struct CompiledText {
  private var codes: [String: PublishedCode] = [:]

  init(
    _ text: String, level: CompilerOptions.OptimizationLevel = .none,
    calling functions: [String: HostFunction] = [:]
  ) throws {
    let module = try Module.parse(text).located(in: "fixture.ir")
    let source = ModuleDescription.SourceFile(name: "fixture.ir", text: text)
    let allocator = try CodeAllocator()
    let options = CompilerOptions(optimizationLevel: level, makesDebugInformation: !allocator.observers.isEmpty)
    let compiled = try Compiler(options: options).compile(module)
    let published = try allocator.publish(
      compiled.objects, describedBy: ModuleDescription(name: "fixture", sources: [source])
    ) {
      functions[$0].flatMap { UnsafeRawPointer(bitPattern: $0.address) }
    }
    for (function, code) in zip(compiled.functions, published) { codes[module[function].name] = code }
  }

  func function<F>(_ name: String, as type: F.Type, retaining objects: [any AnyObject & Sendable] = []) throws -> F {
    guard let code = codes[name] else { fatalError("there is no function \(name)") }
    return try code.function(as: type, retaining: objects)
  }

  func range(of name: String) -> String {
    guard let code = codes[name] else { return "" }
    return code.withUnsafeAddress { "\($0) \(code.byteCount)" }
  }
}

/// Compiled code that calls Swift in the middle of a chain.
let chain = """
  import function @callback(i64) -> i64

  function @outer(%x: i64) -> i64 {
    %y = call @inner(%x)
    %z = add %y, 1
    return %z
  }

  function @inner(%x: i64) -> i64 {
    %doubled = add %x, %x
    %y = call @callback(%doubled)
    %z = add %y, %x
    return %z
  }
  """

/// Spends its time in compiled code.
let spin = """
  function @spin(%count: i64) -> i64 {
  entry:
    branch loop(%count, 1)

  loop(%n: i64, %x: i64):
    %a = multiply %x, 6364136223846793005
    %b = add %a, 1442695040888963407
    %m = subtract %n, 1
    %done = equal %m, 0
    branch_if %done, exit, loop(%m, %b)

  exit:
    return %b
  }
  """

@inline(never)
func runChain(_ callback: @escaping @Sendable (Int64) -> Int64) throws {
  let host = try HostFunction(callback)
  let program = try CompiledText(chain, calling: ["callback": host])
  for name in ["outer", "inner"] { print(name, program.range(of: name)) }
  fflush(nil)
  let outer = try program.function("outer", as: ((Int64) throws -> Int64).self, retaining: [host])
  print(try outer(5))
}

@inline(never)
func crash(_ value: Int64) -> Int64 {
  fatalError("the callback has crashed with \(value)")
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "crash":
  try runChain(crash)
case "spin":
  let spin = try CompiledText(spin, level: .full).function("spin", as: ((Int64) throws -> Int64).self)
  print(try spin(Int64(arguments[2])!))
case "step":
  for level in CompilerOptions.OptimizationLevel.allCases { try checkUnwinding(level) }
default:
  fatalError("usage: DebuggingFixture crash | spin COUNT | step")
}
