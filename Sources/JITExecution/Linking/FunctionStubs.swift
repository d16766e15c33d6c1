import JITMachineCode

/// Entries of functions that stay the same while the code behind them changes.
///
/// Each function has a cell in memory that is written and not executed, and a stub that jumps to where the cell says.
/// At first that can be a second stub, the resolver, which has the function compiled and goes on in what comes of it,
/// or a third, the counter, which counts calls and resolves when there have been enough.
package final class FunctionStubs: @unchecked Sendable {
  /// What a stub knows of its function.
  struct Cell {
    /// Where calls go.
    fileprivate var target: UInt = 0
    /// The code that calls are counted for.
    fileprivate var counted: UInt = 0
    /// How many calls are left before there have been enough.
    fileprivate var remaining: Int32 = 0

    /// Where code finds these.
    static let targetOffset = MemoryLayout<Cell>.offset(of: \.target)!
    static let countedOffset = MemoryLayout<Cell>.offset(of: \.counted)!
    static let remainingOffset = MemoryLayout<Cell>.offset(of: \.remaining)!
  }

  /// The stubs of all functions.
  struct Code {
    var object: CodeObject
    /// Where those of each function are; nil for functions without.
    let offsets: [Offsets?]
  }

  /// Where the stubs of a function are in the code.
  struct Offsets {
    let entry: Int
    let resolver: Int
    let counter: Int
  }

  private let cells: UnsafeMutablePointer<Cell>
  private let code: PublishedCode
  private let offsets: [Offsets?]

  /// Makes stubs for functions.
  ///
  /// - Parameters:
  ///   - names: The functions' names; nil for functions without a stub.
  ///   - resolver: A host function `(i32) -> i64` that is called with the number of a function by its second stub, and
  ///     returns where to go on.
  package init(_ names: [String?], resolver: UInt, in allocator: CodeAllocator) throws {
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: max(1, names.count))
    cells.initialize(repeating: Cell(), count: names.count)
    var stubs = HostTarget.functionStubs(
      cells: names.indices.map { names[$0] == nil ? nil : UInt(bitPattern: cells + $0) }, resolver: resolver)
    stubs.object.symbols = zip(names, stubs.offsets).compactMap { name, offsets in
      guard let name, let offsets else { return nil }
      return .init(name: Self.symbol(of: name), offset: offsets.entry)
    }
    do {
      code = try allocator.publish(stubs.object, describedBy: ModuleDescription(name: "entries"))
    } catch {
      cells.deallocate()
      throw error
    }
    self.cells = cells
    offsets = stubs.offsets
  }

  deinit { cells.deallocate() }

  /// The symbol of the stub of a function.
  package static func symbol(of function: String) -> String { function + " (entry)" }

  // MARK: - Use

  /// The address of the entry of a function, which never changes.
  package func entry(_ index: Int) -> UInt { address(offsets[index]!.entry) }

  /// The code that the entries are in, and where in it the entry of a function is.
  package func place(_ index: Int) -> (PublishedCode, Int) { (code, offsets[index]!.entry) }

  /// Makes calls of a function go to `address`.
  package func setTarget(_ index: Int, _ address: UInt) { store(index, Cell.targetOffset, address) }

  /// Makes the next call of a function ask the resolver where to go.
  package func setUnresolved(_ index: Int) { setTarget(index, address(offsets[index]!.resolver)) }

  /// Makes calls of a function go to `address`, and the call with number `calls` ask the resolver.
  package func setCounted(_ index: Int, _ address: UInt, calls: Int) {
    cells[index].remaining = Int32(clamping: calls)
    store(index, Cell.countedOffset, address)
    setTarget(index, self.address(offsets[index]!.counter))
  }

  private func address(_ offset: Int) -> UInt { code.withUnsafeAddress { UInt(bitPattern: $0) } + UInt(offset) }

  private func store(_ index: Int, _ offset: Int, _ value: UInt) {
    SharedWord.store(value, at: UnsafeMutableRawPointer(cells + index) + offset)
  }
}
