/// Puts checks into a module before it is compiled: whether its calls are to stop, and how much fuel is left.
///
/// The checks are instructions of the IR like any other, so that all modes agree on them. Every cycle of blocks has an
/// edge that does not go forward in the order of the blocks; the flag is looked at where such edges lead, and at the
/// beginning of functions. The same instruction looks at the deadlines of the thread.
///
/// Fuel is taken at the beginning of each block, for all its instructions at once: a block whose instructions cannot all be
/// paid is not begun. What copies and fills memory is paid by its size besides, right before. The account is a word that any
/// number of threads take from at once, in one atomic step: what all of them have taken together is what they have executed.
struct Instrumentation {
  /// The symbols of the data objects that the checks use. No module has such names from text.
  static let interruptSymbol = "swift-jit interrupted"
  static let fuelSymbol = "swift-jit fuel"

  private let interrupt: DataIndex?
  private let fuel: DataIndex?
  private let unit: Engine.FuelUnit
  private let account: Engine.FuelAccount
  /// What the account's address is in the function that is changed.
  private var address: UInt32 = 0

  /// Memory that is copied or filled costs one for so many bytes, as a power of two.
  private static let bytesPerPrice = 4

  /// Adds the checks that the options ask for.
  static func apply(_ options: Engine.Options, to module: inout Module) {
    guard options.isInterruptible || options.isMetered else { return }
    var interrupt: DataIndex?
    var fuel: DataIndex?
    if options.isInterruptible {
      interrupt = module.define(DataObject(name: interruptSymbol, importedSymbol: interruptSymbol))
    }
    if options.isMetered { fuel = module.define(DataObject(name: fuelSymbol, importedSymbol: fuelSymbol)) }
    var instrumentation = Instrumentation(
      interrupt: interrupt, fuel: fuel, unit: options.fuelUnit, account: options.fuelAccount)
    for index in module.functions.indices {
      guard var body = module.functions[index].body else { continue }
      module.functions[index].linkage = .defined(nil)
      instrumentation.apply(&body)
      module.functions[index].linkage = .defined(body)
    }
  }

  private mutating func apply(_ function: inout Function) {
    let isChecked = interrupt == nil ? [] : checkedBlocks(function)
    var layout = Function.Layout()
    for block in function.blocks {
      layout.begin(block)
      if let interrupt, isChecked[block.index] { appendCheck(interrupt, &function, &layout) }
      let positions = function.positions(of: block)
      if let fuel {
        if block == function.entry { appendAccount(fuel, &function, &layout) }
        let price = function.constant(Constant(.i64, price(of: positions, function))).rawValue
        appendPayment(price, &function, &layout)
      }
      for position in positions {
        let instruction = function.instruction(at: position)
        if fuel != nil { appendPaymentOfSize(instruction, &function, &layout) }
        layout.append(instruction)
      }
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

  /// What the instructions of a block cost.
  private func price(of positions: Range<Int>, _ function: Function) -> Int {
    guard unit == .sourceLocation else { return positions.count }
    var count = 0
    var last: SourceLocation?
    for position in positions {
      let location = function.location(of: function.instruction(at: position))
      if count == 0 || location != last { count += 1 }
      last = location
    }
    return count
  }

  /// Finds the account, once a call.
  private mutating func appendAccount(_ fuel: DataIndex, _ function: inout Function, _ layout: inout Function.Layout) {
    switch account {
    case .module:
      address = append(.dataAddress, .i64, .i64, c: fuel.rawValue, &function, &layout)
    case .context(let offset):
      let access = function.intern(MemoryAccess(offset: offset, alignment: 8)).rawValue
      let context = function.parameters(of: function.entry!)[0].rawValue
      address = append(.load, .i64, .i64, a: context, c: access, &function, &layout)
    }
  }

  private func appendPayment(_ price: UInt32, _ function: inout Function, _ layout: inout Function.Layout) {
    let access = function.intern(MemoryAccess(alignment: 8, ordering: .relaxed)).rawValue
    let before = append(.atomicSubtract, .i64, .i64, a: address, b: price, c: access, &function, &layout)
    let isEmpty = append(.lessSigned, .i64, .i8, a: before, b: price, &function, &layout)
    _ = append(.trapIf, .i8, nil, a: isEmpty, c: TrapCode.outOfFuel.rawValue, &function, &layout)
  }

  private func appendPaymentOfSize(
    _ instruction: Instruction, _ function: inout Function, _ layout: inout Function.Layout
  ) {
    let record = function[instruction]
    guard record.opcode == .memoryCopy || record.opcode == .memoryFill else { return }
    let shift = function.constant(Constant(.i64, Instrumentation.bytesPerPrice)).rawValue
    let price = append(.shiftRightUnsigned, .i64, .i64, a: record.c, b: shift, &function, &layout)
    appendPayment(price, &function, &layout)
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
