import JITMachineCode

/// Entries of functions that stay the same while the code behind them changes.
///
/// Each function has a cell in memory that is written and not executed, and a stub that jumps to where the cell says.
/// At first that can be a second stub, which has the function compiled and goes on in what comes of it, or which counts
/// calls and reports when there have been enough.
///
/// Stubs use r11, which neither passes arguments nor is allocated by the compiler, and leave everything else alone. All of them
/// are called or jumped to through memory, so they begin with ENDBR64.
package final class FunctionStubs: @unchecked Sendable {
  /// What a stub knows of its function.
  private struct Cell {
    /// Where calls go.
    var target: UInt = 0
    /// The code that calls are counted for.
    var counted: UInt = 0
    /// How many calls are left before there have been enough.
    var remaining: Int32 = 0
  }

  private let cells: UnsafeMutablePointer<Cell>
  private let count: Int
  private var code: PublishedCode?
  private var entries: [Int] = []
  private var resolvers: [Int] = []
  private var counters: [Int] = []

  /// Makes stubs for `count` functions.
  ///
  /// - Parameters:
  ///   - names: The functions' names; nil for functions without a stub.
  ///   - resolver: A host function `(i32) -> i64` that is called with the number of a function by its second stub, and
  ///     returns where to go on.
  package init(_ names: [String?], resolver: UInt, in allocator: CodeAllocator) throws {
    count = names.count
    cells = .allocate(capacity: max(1, count))
    cells.initialize(repeating: Cell(), count: count)
    var assembler = X86_64.Assembler()
    let resolve = assembler.label()
    var labels: [[X86_64.Label]] = [[], [], []]
    for (index, name) in names.enumerated() where name != nil {
      let cell = Int(bitPattern: cells + index)
      labels[0].append(assembler.here())
      assembler.endbr64()
      assembler.mov(.r11, cell)
      assembler.jmp([.r11])
      labels[1].append(assembler.here())
      assembler.endbr64()
      assembler.mov(.r11d, index)
      assembler.jump(to: resolve)
      labels[2].append(assembler.here())
      assembler.endbr64()
      assembler.mov(.r11, cell)
      assembler.decrement([.r11 + 16])
      assembler.jump(.ifZero, to: labels[1].last!)
      assembler.jmp([.r11 + 8])
    }
    Self.emitResolve(resolve, resolver, &assembler)
    for (kind, list) in labels.enumerated() {
      for (position, label) in list.enumerated() { assembler.export(label, as: "\(kind).\(position)") }
    }
    var object = try assembler.finish()
    var offsets: [String: Int] = [:]
    for symbol in object.symbols { offsets[symbol.name] = symbol.offset }
    object.symbols = []
    object.unwindInformation = Self.unwindInformation(offsets, codeSize: object.bytes.count)
    var position = 0
    for name in names {
      guard let name else {
        entries.append(-1)
        resolvers.append(-1)
        counters.append(-1)
        continue
      }
      entries.append(offsets["0.\(position)"]!)
      resolvers.append(offsets["1.\(position)"]!)
      counters.append(offsets["2.\(position)"]!)
      object.symbols.append(.init(name: Self.symbol(of: name), offset: entries.last!))
      position += 1
    }
    code = try allocator.publish(object, describedBy: ModuleDescription(name: "entries"))
  }

  deinit { cells.deallocate() }

  /// The symbol of the stub of a function.
  package static func symbol(of function: String) -> String { function + " (entry)" }

  /// Keeps everything that may hold an argument, asks where to go, and goes there.
  private static func emitResolve(_ label: X86_64.Label, _ resolver: UInt, _ assembler: inout X86_64.Assembler) {
    let registers: [X86_64.Register64] = [.rdi, .rsi, .rdx, .rcx, .r8, .r9, .rax, .r10]
    let vectors: [X86_64.XMMRegister] = [.xmm0, .xmm1, .xmm2, .xmm3, .xmm4, .xmm5, .xmm6, .xmm7]
    assembler.bind(label)
    assembler.push(.rbp)
    assembler.export(assembler.here(), as: "pushed")
    assembler.mov(.rbp, .rsp)
    assembler.export(assembler.here(), as: "entered")
    assembler.sub(.rsp, 192)
    for (index, register) in registers.enumerated() { assembler.mov([.rsp + 8 * index], register) }
    for (index, register) in vectors.enumerated() { assembler.movups([.rsp + 64 + 16 * index], register) }
    assembler.mov(.edi, .r11d)
    assembler.mov(.rax, Int(bitPattern: resolver))
    assembler.call(.rax)
    assembler.mov(.r11, .rax)
    for (index, register) in registers.enumerated() { assembler.mov(register, [.rsp + 8 * index]) }
    for (index, register) in vectors.enumerated() { assembler.movups(register, [.rsp + 64 + 16 * index]) }
    assembler.leave()
    assembler.export(assembler.here(), as: "left")
    assembler.jmp(.r11)
  }

  /// Only what ``emitResolve(_:_:_:)`` emits, which is last, has a frame.
  private static func unwindInformation(_ offsets: [String: Int], codeSize: Int) -> [UInt8] {
    var frames = X86_64.CallFrames()
    frames.advance(to: offsets["pushed"]!)
    frames.defineAddress(.rsp, plus: 16)
    frames.save(.rbp, below: 16)
    frames.advance(to: offsets["entered"]!)
    frames.defineAddress(.rbp, plus: 16)
    frames.advance(to: offsets["left"]!)
    frames.defineAddress(.rsp, plus: 8)
    frames.restore(.rbp)
    return frames.information(codeSize: codeSize)
  }

  // MARK: - Use

  /// The address of the entry of a function, which never changes.
  package func entry(_ index: Int) -> UInt { address(entries[index]) }

  /// The code that the entries are in, and where in it the entry of a function is.
  package func place(_ index: Int) -> (PublishedCode, Int) { (code!, entries[index]) }

  /// Makes calls of a function go to `address`.
  package func setTarget(_ index: Int, _ address: UInt) { store(index, \.target, address) }

  /// Makes the next call of a function ask the resolver where to go.
  package func setUnresolved(_ index: Int) { setTarget(index, address(resolvers[index])) }

  /// Makes calls of a function go to `address`, and the call with number `calls` ask the resolver.
  package func setCounted(_ index: Int, _ address: UInt, calls: Int) {
    cells[index].remaining = Int32(clamping: calls)
    store(index, \.counted, address)
    setTarget(index, self.address(counters[index]))
  }

  private func address(_ offset: Int) -> UInt { code!.withUnsafeAddress { UInt(bitPattern: $0) } + UInt(offset) }

  private func store(_ index: Int, _ field: WritableKeyPath<Cell, UInt>, _ value: UInt) {
    let offset = MemoryLayout<Cell>.offset(of: field)!
    SharedWord.store(value, at: UnsafeMutableRawPointer(cells + index) + offset)
  }
}

/// The instructions of stubs. The methods of JITAssembler are not used here: whoever imports this module would pay for them.
extension X86_64.Assembler {
  fileprivate mutating func endbr64() { emit(.endbr64) }
  fileprivate mutating func leave() { emit(.leave) }
  fileprivate mutating func push(_ register: X86_64.Register64) { emit(.pushR64, reg: 0, rm: register.code) }
  fileprivate mutating func call(_ register: X86_64.Register64) { emit(.callRM64, reg: 0, rm: register.code) }
  fileprivate mutating func jmp(_ register: X86_64.Register64) { emit(.jmpRM64, reg: 0, rm: register.code) }
  fileprivate mutating func jmp(_ memory: X86_64.Memory) { emit(.jmpRM64, reg: 0, memory: memory) }
  fileprivate mutating func decrement(_ memory: X86_64.Memory) { emit(.decRM32, reg: 0, memory: memory) }

  fileprivate mutating func sub(_ register: X86_64.Register64, _ value: Int) {
    emit(.subRM64I32, reg: 0, rm: register.code, immediate: value)
  }

  fileprivate mutating func mov(_ register: X86_64.Register32, _ value: Int) {
    emit(.movR32I32, reg: 0, rm: register.code, immediate: value)
  }

  fileprivate mutating func mov(_ register: X86_64.Register64, _ value: Int) {
    emit(.movabsR64I64, reg: 0, rm: register.code, immediate: value)
  }

  fileprivate mutating func mov(_ destination: X86_64.Register32, _ source: X86_64.Register32) {
    emit(.movRM32R32, reg: source.code, rm: destination.code)
  }

  fileprivate mutating func mov(_ destination: X86_64.Register64, _ source: X86_64.Register64) {
    emit(.movRM64R64, reg: source.code, rm: destination.code)
  }

  fileprivate mutating func mov(_ destination: X86_64.Memory, _ source: X86_64.Register64) {
    emit(.movRM64R64, reg: source.code, memory: destination)
  }

  fileprivate mutating func mov(_ destination: X86_64.Register64, _ source: X86_64.Memory) {
    emit(.movR64RM64, reg: destination.code, memory: source)
  }

  fileprivate mutating func movups(_ destination: X86_64.Memory, _ source: X86_64.XMMRegister) {
    emit(.movupsXM128X, reg: source.code, memory: destination)
  }

  fileprivate mutating func movups(_ destination: X86_64.XMMRegister, _ source: X86_64.Memory) {
    emit(.movupsXXM128, reg: destination.code, memory: source)
  }
}
