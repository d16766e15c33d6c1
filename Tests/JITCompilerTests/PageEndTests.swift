import Glibc
import JIT
import JITCompiler
import JITIR
import Testing

/// Stores across the end of memory: where one traps, it has written nothing.
@Suite struct PageEndTests {
  private static let types: [ValueType] = [.i16, .i32, .i64, .i128, .f32, .f64, .v128]

  /// For each type and byte order, a function that stores a parameter, and one that stores what it has loaded and
  /// changed.
  private static let program: String = {
    var text = "mutable data @m { zero 64 }\nfunction @end() -> i64 {\n  %p = data_address @m\n"
    text += "  %q = add %p, 64\n  return %q\n}\n"
    for type in types {
      for order in ["", " big_endian"] {
        let name = "\(type)\(order.isEmpty ? "" : "_big")"
        text += "function @store_\(name)(%p: i64, %x: \(type)) {\n"
        text += "  store.\(type) %x, [%p]\(order) trap out_of_bounds\n  return\n}\n"
        // With an index, and a displacement that a second half would have to be added to.
        text += "function @indexed_\(name)(%p: i64, %x: \(type)) {\n  %i = shift_left %p, 1\n  %b = subtract %i, %p\n"
        text += "  %j = shift_left %b, 2\n  %k = negate %j\n  %a = add %k, %j\n  %c = add %p, %a\n"
        text += "  store.\(type) %x, [%c + 2147483647]\(order) trap out_of_bounds\n  return\n}\n"
        guard type.isInteger else { continue }
        text += "function @update_\(name)(%p: i64, %x: \(type)) {\n"
        text += "  %v = load.\(type) [%p]\(order) trap out_of_bounds\n  %w = add.\(type) %v, %x\n"
        text += "  store.\(type) %w, [%p]\(order) trap out_of_bounds\n  return\n}\n"
      }
    }
    for (narrow, wide) in [("i16", "i32"), ("i32", "i128")] {
      text += "function @narrow_\(narrow)(%p: i64, %x: \(wide)) {\n"
      text += "  store_narrow.\(narrow) %x, [%p] trap out_of_bounds\n  return\n}\n"
    }
    return text
  }()

  private static let configurations: [CompilerOptions] = CompilerOptions.OptimizationLevel.allCases.flatMap { level in
    [X86Features.baseline, .host].map {
      CompilerOptions(optimizationLevel: level, x86Features: $0, checksStages: true)
    }
  }

  /// The size of what a function stores.
  private func size(_ name: String) -> Int {
    Self.types.first { name.split(separator: "_").dropFirst().first == Substring("\($0)") }!.size
  }

  @Test(arguments: configurations.indices, [PROT_NONE, PROT_READ])
  func compiled(configuration: Int, protection: Int32) throws {
    let module = try Module.parse(Self.program).module
    let loaded = try Engine(options: .init(compiler: Self.configurations[configuration])).compile(module)
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let memory = try ReservedMemory(reserving: 2 * page, byteCount: page)
    #expect(mprotect(memory.address + page, page, protection) == 0)
    let bytes = UnsafeMutableRawBufferPointer(start: memory.address, count: page)
    for index in module.functions.indices where module.functions[index].name != "end" {
      let (name, signature) = (module.functions[index].name, module.functions[index].signature)
      for inside in 1..<size(name) {
        for byte in bytes.indices { bytes[byte] = 0xAA }
        let address = Int64(Int(bitPattern: memory.address) + page - inside)
        let argument = Constant(signature.parameters[1], low: 0x0102_0304_0506_0708, high: 0x1112_1314_1516_1718)
        let first = Constant(name.hasPrefix("indexed") ? address - 0x7FFF_FFFF : address)
        let trap = #expect(throws: Trap.self) { _ = try loaded.call(FunctionIndex(index), [first, argument]) }
        #expect(trap?.kind.trapCode == .outOfBounds, "\(name), \(inside) bytes inside")
        #expect(bytes.allSatisfy { $0 == 0xAA }, "\(name), \(inside) bytes inside")
      }
    }
  }

  @Test func interpreted() throws {
    let module = try Module.parse(Self.program).module
    for index in module.functions.indices where module.functions[index].name != "end" {
      let (name, signature) = (module.functions[index].name, module.functions[index].signature)
      let interpreter = try Interpreter(module)
      let end = Int64(bitPattern: try interpreter.call("end", [])[0].low)
      for inside in 1..<size(name) {
        let argument = Constant(signature.parameters[1], low: .max, high: .max)
        let address = end - Int64(inside)
        let first = Constant(name.hasPrefix("indexed") ? address - 0x7FFF_FFFF : address)
        let trap = #expect(throws: InterpreterTrap.self) { try interpreter.call(name, [first, argument]) }
        #expect(trap?.code == .outOfBounds, "\(name), \(inside) bytes inside")
        let last = try interpreter.read(UInt64(end - 16), count: 16)
        #expect(last == [UInt8](repeating: 0, count: 16), "\(name), \(inside) bytes inside")
      }
    }
  }
}
