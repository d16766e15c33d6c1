import Foundation
import JIT
import Synchronization
import Testing

/// Who is told what about code, and until when.
@Suite struct ObserverTests {
  private static let text = """
    function @one() -> i64 {
      return 1
    }
    function @two() -> i64 {
      return 2
    }
    """

  @Test(arguments: [Engine.Mode.eager, .lazy, .tiered]) func observersKnowWhatIsThere(_ mode: Engine.Mode) throws {
    let recorder = Recorder()
    var options = Engine.Options(mode: mode)
    options.codeObservers = [recorder]
    var module: LoadedModule? = try Engine(options: options).compile(Self.text, name: "numbers")
    do {
      let one = try #require(module).function("one", as: (() throws -> Int64).self)
      let two = try #require(module).function("two", as: (() throws -> Int64).self)
      #expect(try one() + two() == 3)
      let ranges = recorder.ranges.withLock(\.self)
      #expect(ranges["one"] != nil && ranges["two"] != nil)
      module = nil
      #expect(try one() == 1)
      #expect(recorder.ranges.withLock { $0["one"] } == ranges["one"], "a closure keeps the code")
    }
    #expect(recorder.ranges.withLock { $0["one"] == nil && $0["two"] == nil })
  }

  @Test func listingsGoWithTheCode() throws {
    let recorder = Recorder()
    var options = Engine.Options()
    options.codeObservers = [recorder]
    var module: LoadedModule? = try Engine(options: options).compile(Self.text, name: "numbers")
    let sources = try #require(recorder.descriptions.withLock { $0.first { $0.name == "numbers" } }).sources
    #expect(sources.count == 1 && sources[0].text == nil && sources[0].name.hasSuffix("/numbers.ir"))
    #expect(try String(contentsOfFile: sources[0].name, encoding: .utf8) == Self.text)
    _ = module
    module = nil
    #expect(!FileManager.default.fileExists(atPath: sources[0].name))
  }

  /// A module without text gets its own as the source.
  @Test func builtModulesHaveListings() throws {
    let recorder = Recorder()
    var options = Engine.Options()
    options.codeObservers = [recorder]
    let module = try Engine(options: options).compile(name: "built") { module in
      var f = FunctionBuilder(module, "triple", Signature([.i64], [.i64]))
      f.return(f.multiply(f.parameters[0], f.constant(.i64, 3)))
      try f.finish(into: &module)
    }
    let path = try #require(recorder.descriptions.withLock { $0.last { $0.name == "built" }?.sources.first?.name })
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("function @triple"))
    let triple = try module.function("triple", as: ((Int64) throws -> Int64).self)
    #expect(try triple(14) == 42)
  }

  @Test func namesOfListingsAreTame() throws {
    for (name, expected) in [
      ("../../etc/passwd", "passwd"), ("a b\nc", "a_b_c"), ("", "listing.ir"), ("..", "listing.ir"),
    ] {
      var description = ModuleDescription(sources: [.init(name: name, text: "text")])
      let listings = try #require(SourceListings(&description))
      #expect(description.sources[0].name.hasSuffix("/" + expected), "\(name)")
      withExtendedLifetime(listings) {}
    }
  }

  // MARK: - Code objects

  /// What the compiler makes of a function, with everything for debuggers.
  private func compiled(
    _ text: String, _ level: CompilerOptions.OptimizationLevel = .none, isRelative: Bool = false
  ) throws -> CodeObject {
    let module = try Module.parse(text).located(in: "test.ir")
    let options = CompilerOptions(
      optimizationLevel: level, makesDebugInformation: true, reachesSymbols: isRelative)
    return try Compiler(options: options).compile(module).objects[0]
  }

  @Test func piecesGoTogether() throws {
    let allocator = try CodeAllocator(debuggers: [])
    let objects = try [compiled("function @a() {\n return\n}"), compiled("function @b() {\n return\n}")]
    var codes = try allocator.publish(objects)
    codes.removeLast()
    #expect(allocator.statistics.codeCount == 2)
    codes.removeLast()
    #expect(allocator.statistics.codeCount == 0)
  }

  @Test func unwindInformationIsChecked() throws {
    let allocator = try CodeAllocator(debuggers: [])
    let object = try compiled("function @f(%x: i64) -> i64 {\n %y = add %x, 1\n return %y\n}")
    let information = object.unwindInformation
    _ = try allocator.publish(object)
    for count in 1..<information.count {
      var damaged = object
      damaged.unwindInformation = Array(information.prefix(count))
      #expect(throws: LinkError.self, "\(count) bytes") { try allocator.publish(damaged) }
    }
    // The lengths, the numbers of entries, and what says how addresses are written.
    for offset in [0, 1, 2, 3, 4, 8, 9, 10, 11, 15, 16, 24, 27, 28, 31] {
      var damaged = object
      damaged.unwindInformation[offset] ^= 0x80
      #expect(throws: LinkError.self, "byte \(offset)") { try allocator.publish(damaged) }
    }
    var larger = object
    larger.unwindInformation[24 + 16] = UInt8(object.bytes.count + 1)
    #expect(throws: LinkError.self) { try allocator.publish(larger) }
    #expect(allocator.statistics.codeCount == 0)
  }

  @Test func relativeUnwindInformationBecomesAbsolute() throws {
    let allocator = try CodeAllocator(debuggers: [])
    let object = try compiled("function @f(%x: i64) -> i64 {\n %y = add %x, 1\n return %y\n}", isRelative: true)
    #expect(object.unwindInformation[16] == 0x1B)
    let f = try allocator.publish(object).function(as: ((Int64) throws -> Int64).self)
    #expect(try f(41) == 42)
  }

  // MARK: - Variables

  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func parametersAreSomewhere(_ level: CompilerOptions.OptimizationLevel) throws {
    let object = try compiled(
      """
      function @f(%a: i64, f64, %wide: i128, %unused: i32) -> i64, f64 {
        slot $buffer: 24
        %low = truncate.i128 %wide to i64
        %sum = add %a, %low
        %p = stack_slot_address $buffer
        store %sum, [%p + 8]
        return %sum, 2.0
      }
      """, level)
    let parameters = object.variables.filter(\.isParameter)
    #expect(parameters.map(\.name) == ["a", "arg1", "wide", "unused"])
    #expect(
      parameters.map(\.type) == [
        .integer(byteCount: 8), .float(byteCount: 8), .integer(byteCount: 16), .integer(byteCount: 4),
      ])
    // Behind the prologue, where the NOP is: rdi is 5, rsi is 4, rdx is 1.
    let places = { (variable: CodeObject.Variable) in
      let stop = object.locations[1].offset
      return variable.ranges.first { $0.start <= stop && stop < $0.end }?.places
    }
    #expect(object.bytes[Int(object.locations[1].offset)] == 0x90)
    #expect(places(parameters[0]) == [.register(5)])
    #expect(places(parameters[3]) == nil && parameters[3].ranges.isEmpty)
    let buffer = try #require(object.variables.first { $0.name == "buffer" })
    #expect(buffer.type == .bytes(count: 24) && buffer.ranges.count == 1)
    #expect(object.variables.contains { $0.name == "sum" && !$0.ranges.isEmpty && !$0.isParameter })
  }

  @Test func variablesOnlyOnRequest() throws {
    let module = try Module.parse("function @f(%x: i64) -> i64 {\n return %x\n}").module
    let objects = try Compiler(options: CompilerOptions()).compile(module).objects
    #expect(objects[0].variables.isEmpty && objects[0].locations.isEmpty)
  }

  /// Over many programs: ranges are in the code, in order, and do not overlap; the lines are those of the text.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func rangesAreInOrder(_ level: CompilerOptions.OptimizationLevel) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let directory = root.appending(path: "Examples")
    var count = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: directory.path) where file.hasSuffix(".ir") {
      let text = try String(contentsOf: directory.appending(path: file), encoding: .utf8)
      let lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count
      let options = CompilerOptions(optimizationLevel: level, makesDebugInformation: true)
      let compiled = try Compiler(options: options).compile(try Module.parse(text).located(in: file))
      for object in compiled.objects {
        #expect(object.locations.first?.offset == 0)
        #expect(zip(object.locations, object.locations.dropFirst()).allSatisfy { $0.offset < $1.offset })
        #expect(object.locations.allSatisfy { $0.line >= 1 && $0.line <= lineCount })
        for variable in object.variables {
          var end: UInt32 = 0
          for range in variable.ranges {
            #expect(range.start >= end && range.start < range.end && range.end <= object.codeSize, "\(variable)")
            end = range.end
          }
          count += variable.ranges.count
        }
      }
    }
    #expect(count > 500)
  }
}
