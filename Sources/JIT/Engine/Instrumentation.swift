/// Puts checks into a module before it is compiled: whether its calls are to stop, and how much fuel is left.
///
/// The checks are instructions of the IR like any other, so that all modes agree on them. Every cycle of blocks has an
/// edge that does not go forward in the order of the blocks; the flag is looked at where such edges lead, and at the
/// beginning of functions. The same instruction looks at the deadlines of the thread. Fuel is taken at the beginning of
/// each block, for all its instructions at once: a block whose instructions cannot all be paid is not begun.
struct Instrumentation {
  /// The symbols of the data objects that the checks use. No module has such names from text.
  static let interruptSymbol = "swift-jit interrupted"
  static let fuelSymbol = "swift-jit fuel"

  private let interrupt: DataIndex?
  private let fuel: DataIndex?

  /// Adds the checks that the options ask for.
  static func apply(_ options: Engine.Options, to module: inout Module) {
    guard options.isInterruptible || options.isMetered else { return }
    var interrupt: DataIndex?
    var fuel: DataIndex?
    if options.isInterruptible {
      interrupt = module.define(DataObject(name: interruptSymbol, importedSymbol: interruptSymbol))
    }
    if options.isMetered { fuel = module.define(DataObject(name: fuelSymbol, importedSymbol: fuelSymbol)) }
    let instrumentation = Instrumentation(interrupt: interrupt, fuel: fuel)
    for index in module.functions.indices {
      guard var body = module.functions[index].body else { continue }
      module.functions[index].linkage = .defined(nil)
      instrumentation.apply(&body)
      module.functions[index].linkage = .defined(body)
    }
  }

  private func apply(_ function: inout Function) {
    let isChecked = interrupt == nil ? [] : checkedBlocks(function)
    var layout = Function.Layout()
    for block in function.blocks {
      layout.begin(block)
      if let interrupt, isChecked[block.index] { appendCheck(interrupt, &function, &layout) }
      let positions = function.positions(of: block)
      if let fuel { appendPayment(positions.count, fuel, &function, &layout) }
      for position in positions { layout.append(function.instruction(at: position)) }
    }
    function.exchangeLayout(with: &layout)
  }

  /// By block: the entry, and whatever an edge leads back to.
  private func checkedBlocks(_ function: Function) -> [Bool] {
    var isChecked = [Bool](repeating: false, count: function.blockCount)
    var hasBegun = isChecked
    if let entry = function.entry { isChecked[entry.index] = true }
    for block in function.blocks {
      hasBegun[block.index] = true
      guard let terminator = function.terminator(of: block) else { continue }
      function.forEachTarget(of: function[terminator]) { target in
        let destination = function.block(of: target).index
        if hasBegun[destination] { isChecked[destination] = true }
      }
    }
    return isChecked
  }

  private func appendCheck(_ flag: DataIndex, _ function: inout Function, _ layout: inout Function.Layout) {
    let address = append(.dataAddress, .i64, .i64, c: flag.rawValue, &function, &layout)
    let access = function.intern(MemoryAccess(alignment: 4)).rawValue
    _ = append(.checkDeadline, .i32, nil, a: address, c: access, &function, &layout)
  }

  private func appendPayment(
    _ price: Int, _ fuel: DataIndex, _ function: inout Function, _ layout: inout Function.Layout
  ) {
    let address = append(.dataAddress, .i64, .i64, c: fuel.rawValue, &function, &layout)
    let access = function.intern(MemoryAccess(alignment: 8)).rawValue
    let before = append(.load, .i64, .i64, a: address, c: access, &function, &layout)
    let cost = function.constant(Constant(.i64, price)).rawValue
    let after = append(.subtract, .i64, .i64, a: before, b: cost, &function, &layout)
    _ = append(.store, .i64, nil, a: after, b: address, c: access, &function, &layout)
    let zero = function.constant(Constant(.i64, 0)).rawValue
    let isEmpty = append(.lessSigned, .i64, .i8, a: after, b: zero, &function, &layout)
    _ = append(.trapIf, .i8, nil, a: isEmpty, c: TrapCode.outOfFuel.rawValue, &function, &layout)
  }

  private func append(
    _ opcode: Opcode, _ shape: Shape, _ type: ValueType?, a: UInt32 = 0, b: UInt32 = 0, c: UInt32 = 0,
    _ function: inout Function, _ layout: inout Function.Layout
  ) -> UInt32 {
    let instruction = function.makeUnplaced(Record(opcode, shape, opcode.format, type: type, a: a, b: b, c: c))
    layout.append(instruction)
    return instruction.rawValue
  }
}
