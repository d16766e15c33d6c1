import JITIR
import JITStorage

/// Turns calls of a function by itself, whose result it returns, into loops: also when the result is first added to
/// something, which is then added up on the way.
///
/// Why: a round of a loop costs a jump in place of a call, its frame and its registers.
///
/// Before: a valid module. After: as before. A function that was changed begins with a block that leads to a loop over
/// its old first block.
///
/// The operation between the call and the return is one that is associative and commutative, on integers, or none; all
/// places of a function have the same. What is between them is pure. Functions with stack slots stay: each activation
/// has its own. (Muchnick, "Advanced Compiler Design and Implementation", 1997, section 15.1; accumulators: Wadler,
/// "Strictness analysis aids time analysis", 1988, and every compiler since.) Linear time.
struct TailRecursion: ModulePass, ~Copyable {
  static let name = "TailRecursion"

  /// A call whose result is returned.
  private struct Site {
    var block: Block
    var call: Instruction
    /// What combines the result with another value; nil when the result is returned as it is.
    var operation: Instruction?
  }

  private let effects = EffectTable()
  private var sites: [Site] = []
  private var counts: [UInt8] = []
  private var layout = Function.Layout()
  private var words: [Value] = []

  init() {}

  mutating func run(on module: inout Module) {
    for index in module.functions.indices {
      guard let known = module.functions[index].body, callsItself(known, index), var body = module.functions[index].body
      else { continue }
      module.functions[index].body = nil
      run(on: &body, index)
      module.functions[index].body = body
    }
  }

  private func callsItself(_ function: borrowing Function, _ index: Int) -> Bool {
    guard function.stackSlots.isEmpty else { return false }
    for block in function.blocks {
      for position in function.positions(of: block) where isOwnCall(function[function.instruction(at: position)], index)
      {
        return true
      }
    }
    return false
  }

  private func isOwnCall(_ record: Record, _ index: Int) -> Bool {
    (record.opcode == .call || record.opcode == .tailCall) && Int(record.c) == index
  }

  mutating func run(on function: inout Function, _ index: Int) {
    findSites(function, index)
    if sites.isEmpty { return }
    let operation = sites.lazy.compactMap(\.operation).first.map { function[$0] }
    rewrite(&function, operation)
  }

  // MARK: Finding

  private mutating func findSites(_ function: borrowing Function, _ index: Int) {
    sites.removeAll(keepingCapacity: true)
    countUses(function)
    var opcode: Opcode?
    let hasOtherTailCall = function.blocks.contains { endsInOtherTailCall($0, function, index) }
    for block in function.blocks {
      guard let site = site(block, function, index) else { continue }
      if let operation = site.operation {
        // What another function returns in place of this one is not combined with anything.
        if hasOtherTailCall { continue }
        if opcode != nil, opcode != function[operation].opcode { continue }
        opcode = function[operation].opcode
      }
      sites.append(site)
    }
  }

  private func endsInOtherTailCall(_ block: Block, _ function: borrowing Function, _ index: Int) -> Bool {
    guard let record = function.terminator(of: block).map({ function[$0] }) else { return false }
    return record.opcode == .tailCallIndirect || record.opcode == .tailCall && !isOwnCall(record, index)
  }

  private mutating func countUses(_ function: borrowing Function) {
    counts.refill(0, function.recordCount)
    for block in function.blocks {
      for position in function.positions(of: block) {
        function.forEachOperand(of: function[function.instruction(at: position)]) { value in
          if counts[value.index] < 2 { counts[value.index] += 1 }
        }
      }
    }
  }

  /// The call at the end of a block that can become a jump.
  private mutating func site(_ block: Block, _ function: borrowing Function, _ index: Int) -> Site? {
    let range = function.positions(of: block)
    guard let last = range.last else { return nil }
    let terminator = function.instruction(at: last)
    if function[terminator].opcode == .tailCall, isOwnCall(function[terminator], index) {
      return Site(block: block, call: terminator)
    }
    guard collectReturned(function[terminator], function) else { return nil }
    var position = last
    while position > range.lowerBound {
      position -= 1
      let instruction = function.instruction(at: position)
      let record = function[instruction]
      if isOwnCall(record, index) { return site(block, instruction, last, position, function) }
      if effects.effects(of: record, in: function) != .pure { return nil }
    }
    return nil
  }

  /// Puts into `words` what a terminator returns, itself or through a block that does nothing else.
  private mutating func collectReturned(_ record: Record, _ function: borrowing Function) -> Bool {
    words.removeAll(keepingCapacity: true)
    switch record.opcode {
    case .return: words += function.list(of: record)
    case .branch:
      let target = function.target(number: 0, of: record)
      let block = function.block(of: target)
      guard function.positions(of: block).count == 1, let only = function.terminator(of: block),
        function[only].opcode == .return
      else { return false }
      let returned = function.list(of: function[only])
      guard returned.count == function.parameterCount(of: block) else { return false }
      for (position, value) in returned.enumerated() where value != function.parameter(position, of: block) {
        return false
      }
      words += function.arguments(of: target)
    default: return false
    }
    return true
  }

  private func site(
    _ block: Block, _ call: Instruction, _ last: Int, _ position: Int, _ function: borrowing Function
  ) -> Site? {
    let results = function.results(of: call)
    if results.count == words.count, zip(results, words).allSatisfy({ $0 == $1 && counts[$0.index] == 1 }) {
      return Site(block: block, call: call)
    }
    guard words.count == 1, results.count == 1, counts[call.index] == 1, counts[words[0].index] == 1 else { return nil }
    let operation = Instruction(rawValue: words[0].rawValue)
    let record = function[operation]
    guard TailRecursion.identity(of: record) != nil, record.first == Value(call) || record.second == Value(call) else {
      return nil
    }
    // It is behind the call in the same block, since it uses its result and the block returns it.
    for between in (position + 1)..<last where function.instruction(at: between) == operation {
      return Site(block: block, call: call, operation: operation)
    }
    return nil
  }

  /// What leaves every value as it is when combined with it; nil for an operation of which the order counts.
  private static func identity(of record: Record) -> Constant? {
    guard !record.shape.hasLanes, record.shape.isInteger else { return nil }
    let type = record.shape.valueType
    switch record.opcode {
    case .add, .or, .xor: return Constant(type, low: 0)
    case .multiply: return Constant(type, low: 1)
    case .and: return type == .i128 ? nil : Constant(type, low: .max)
    default: return nil
    }
  }

  // MARK: Rewriting

  private mutating func rewrite(_ function: inout Function, _ operation: Record?) {
    guard let entry = function.entry else { return }
    let header = function.makeBlock()
    var parameters = Replacements()
    parameters.reset(function)
    var arguments: [Value] = []
    for position in 0..<function.parameterCount(of: entry) {
      let parameter = function.parameter(position, of: entry)
      arguments.append(parameter)
      parameters.replace(parameter, by: function.appendParameter(function.type(of: parameter), to: header))
    }
    var sum: Value?
    if let operation, let identity = TailRecursion.identity(of: operation) {
      sum = function.appendParameter(operation.shape.valueType, to: header)
      arguments.append(function.constant(identity))
    }
    layout.begin(entry)
    layout.append(branch(to: header, arguments, &function))
    var next = 0
    for block in Array(function.blocks) {
      layout.begin(block == entry ? header : block)
      let site = next < sites.count && sites[next].block == block ? sites[next] : nil
      if site != nil { next += 1 }
      place(block, site, header, sum, operation, &function)
    }
    function.exchangeLayout(with: &layout)
    for block in function.blocks where block != entry {
      for position in function.positions(of: block) {
        function.replaceOperands(of: function.instruction(at: position)) { parameters.resolve($0) }
      }
    }
  }

  private mutating func place(
    _ block: Block, _ site: Site?, _ header: Block, _ sum: Value?, _ operation: Record?, _ function: inout Function
  ) {
    let range = function.positions(of: block)
    for position in range.dropLast() {
      let instruction = function.instruction(at: position)
      if instruction == site?.call { continue }
      if let site, instruction == site.operation, let sum {
        function.replaceOperands(of: instruction) { $0.rawValue == site.call.rawValue ? sum : $0 }
      }
      layout.append(instruction)
    }
    let terminator = function.instruction(at: range.upperBound - 1)
    if let site {
      var arguments = Array(function.list(of: function[site.call]))
      if let sum { arguments.append(site.operation.map { Value(rawValue: $0.rawValue) } ?? sum) }
      layout.append(branch(to: header, arguments, &function))
      return
    }
    if let sum, let operation, function[terminator].opcode == .return {
      let value = function.list(of: function[terminator])[0]
      let total = function.makeUnplaced(
        Record(
          operation.opcode, operation.shape, operation.format, type: operation.type, a: sum.rawValue, b: value.rawValue)
      )
      layout.append(total)
      function[terminator].a = function.appendList([Value(rawValue: total.rawValue)])
    }
    layout.append(terminator)
  }

  private func branch(to block: Block, _ arguments: [Value], _ function: inout Function) -> Instruction {
    let target = function.appendTarget(block, arguments)
    return function.makeUnplaced(Record(.branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue))
  }
}
