import JITIR
import JITStorage

/// Replaces calls of small functions of the module by their bodies.
///
/// Why: a call costs a few cycles, all registers that are not preserved, and everything that is known about the
/// arguments.
///
/// Before: a valid module. After: as before, with the same functions; a call in a tail call of an inlined function has
/// become an ordinary one, in the caller's frame instead of the callee's, so the stack is as deep as it was.
///
/// Functions are visited after those they call, so that chains of small functions go into each other. A function has at
/// most `calleeLimit` instructions to be inlined, and a caller grows by at most `growthLimit` or its own size. Linear
/// in the size of the module, before and after.
///
/// Calls in one function are never active at the same time, so their stack slots share memory. Large slots stay in
/// frames of their own, which are gone while the caller calls others: small ones are all that a caller that may call
/// itself takes over.
struct Inlining: ModulePass, ~Copyable {
  static let name = "Inlining"

  private static let calleeLimit = 24
  private static let growthLimit = 200
  /// The most bytes of stack slots that a callee may bring along; in recursive callers, whose frames add up, far fewer.
  private static let slotLimit = 4096
  private static let recursiveSlotLimit = 64

  private var inliner = Inliner()

  init() {}

  mutating func run(on module: inout Module) {
    let graph = CallGraph(module)
    for index in graph.postorder {
      guard var body = module.functions[index.index].body else { continue }
      // While a body is taken out it is changed in place, and calls of itself find none.
      module.functions[index.index].body = nil
      var room = max(Inlining.growthLimit, body.instructionCount)
      let slotLimit = graph.isRecursive[index.index] ? Inlining.recursiveSlotLimit : Inlining.slotLimit
      inliner.run(on: &body, module) { callee in
        let size = callee.weight(upTo: Inlining.calleeLimit)
        guard size <= Inlining.calleeLimit, size <= room,
          callee.stackSlots.reduce(0, { $0 + Int($1.size) + Int($1.alignment) }) <= slotLimit
        else { return false }
        room -= size
        return true
      }
      module.functions[index.index].body = body
    }
  }
}

extension Function {
  /// How much inlining copies: instructions, and what their lists and targets hold beyond a few, since one instruction
  /// may have thousands. Counted no further than it takes to be above `limit`.
  fileprivate func weight(upTo limit: Int) -> Int {
    var weight = 0
    for block in blocks {
      weight += parameterCount(of: block) / 8
      for position in positions(of: block) {
        let record = self[instruction(at: position)]
        weight += 1 + (record.format.contains(.list) ? Int(record.b) / 8 : 0)
        for number in 0..<targetCount(of: record) {
          weight += argumentCount(of: target(number: number, of: record)) / 8 + (number > 1 ? 1 : 0)
          if weight > limit { return weight }
        }
        if weight > limit { return weight }
      }
    }
    return weight
  }
}

/// Which functions call which.
private struct CallGraph {
  /// The functions with bodies, callees first where there is no recursion.
  private(set) var postorder: [FunctionIndex] = []
  /// By function: whether it may be active more than once, because it can reach itself, or calls what is not known.
  private(set) var isRecursive: [Bool] = []
  private var callees: [FunctionIndex] = []
  private var start: [Int] = []

  init(_ module: Module) {
    isRecursive = [Bool](repeating: false, count: module.functions.count)
    for index in module.functions.indices {
      start.append(callees.count)
      if let body = module.functions[index].body { collect(body, FunctionIndex(index)) }
    }
    start.append(callees.count)
    search(module)
  }

  private mutating func collect(_ body: Function, _ caller: FunctionIndex) {
    for block in body.blocks {
      for position in body.positions(of: block) {
        let record = body[body.instruction(at: position)]
        switch record.opcode {
        case .call, .tailCall:
          callees.append(FunctionIndex(rawValue: record.c))
          if record.c == caller.rawValue { isRecursive[caller.index] = true }
        case .callIndirect, .tailCallIndirect: isRecursive[caller.index] = true
        default: break
        }
      }
    }
  }

  /// Depth first. Functions that reach each other are found on the way (Tarjan, "Depth-First Search and Linear Graph
  /// Algorithms", 1972).
  private mutating func search(_ module: Module) {
    let count = module.functions.count
    // By function: when it was discovered, from 1 on, and the earliest one on the path that it reaches.
    var number = [Int](repeating: 0, count: count)
    var low = number
    var isOpen = [Bool](repeating: false, count: count)
    var open: [Int] = []
    var stack: [(function: Int, next: Int)] = []
    var found = 0
    func discover(_ function: Int) {
      found += 1
      number[function] = found
      low[function] = found
      isOpen[function] = true
      open.append(function)
      stack.append((function, start[function]))
    }
    for index in module.functions.indices where number[index] == 0 {
      discover(index)
      while let (function, next) = stack.last {
        guard next == start[function + 1] else {
          stack[stack.count - 1].next += 1
          let callee = callees[next].index
          if number[callee] == 0 {
            discover(callee)
          } else if isOpen[callee] {
            low[function] = min(low[function], number[callee])
          }
          continue
        }
        stack.removeLast()
        if module.functions[function].body != nil { postorder.append(FunctionIndex(function)) }
        if let caller = stack.last?.function { low[caller] = min(low[caller], low[function]) }
        guard low[function] == number[function] else { continue }
        let isCycle = open.last != function
        while let member = open.popLast() {
          isOpen[member] = false
          if isCycle { isRecursive[member] = true }
          if member == function { break }
        }
      }
    }
  }
}

/// Puts bodies in the place of calls in one function.
private struct Inliner: ~Copyable {
  private let summaries = Opcode.summaries
  private var layout = Function.Layout()
  private var replacements = Replacements()
  /// By value and block of the callee: the caller's.
  private var valueOf: [UInt32] = []
  private var blockOf: [UInt32] = []
  private var words: [Value] = []
  private var copies: [Instruction] = []
  /// How many stack slots the caller has itself; behind them are those that all inlined calls share.
  private var ownSlotCount = 0
  /// By slot of the callee: the caller's.
  private var slotOf: [UInt32] = []

  /// Inlines the calls whose callees `isWanted` accepts.
  mutating func run(on function: inout Function, _ module: borrowing Module, where isWanted: (Function) -> Bool) {
    guard hasCall(function) else { return }
    ownSlotCount = function.stackSlots.count
    replacements.reset(function)
    var isChanged = false
    for block in function.blocks {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        let record = function[instruction]
        if record.opcode == .call, let callee = module.functions[Int(record.c)].body, isWanted(callee) {
          inline(callee, at: instruction, in: &function, module)
          isChanged = true
        } else {
          layout.append(instruction)
        }
      }
    }
    function.exchangeLayout(with: &layout)
    guard isChanged else { return }
    for block in function.blocks {
      for position in function.positions(of: block) {
        function.replaceOperands(of: function.instruction(at: position)) { replacements.resolve($0) }
      }
    }
  }

  private func hasCall(_ function: borrowing Function) -> Bool {
    for block in function.blocks {
      for position in function.positions(of: block)
      where function[function.instruction(at: position)].opcode == .call {
        return true
      }
    }
    return false
  }

  private mutating func inline(
    _ callee: Function, at call: Instruction, in function: inout Function, _ module: borrowing Module
  ) {
    guard let entry = callee.entry else { return }
    let rest = function.makeBlock()
    for result in function.results(of: call) {
      replacements.replace(result, by: function.appendParameter(function.type(of: result), to: rest))
    }
    mapBlocks(callee, &function)
    mapSlots(callee, &function)
    words.removeAll(keepingCapacity: true)
    words += function.list(of: function[call])
    place(branchTo: Block(rawValue: blockOf[entry.index]), from: call, &function)
    // All results have numbers before any operand is looked up.
    copies.removeAll(keepingCapacity: true)
    for block in callee.blocks {
      for position in callee.positions(of: block) {
        copyRecord(callee, callee.instruction(at: position), &function, module)
      }
    }
    var next = 0
    for block in callee.blocks {
      layout.begin(Block(rawValue: blockOf[block.index]))
      for position in callee.positions(of: block) {
        finish(copies[next], callee, callee.instruction(at: position), rest, &function)
        next += 1
      }
    }
    layout.begin(rest)
  }

  /// Gives the slots of the callee memory, the largest first, as it was for the calls before.
  private mutating func mapSlots(_ callee: Function, _ function: inout Function) {
    slotOf.refill(.max, callee.stackSlots.count)
    let bySize = callee.stackSlots.indices.sorted { callee.stackSlots[$0].size > callee.stackSlots[$1].size }
    for (rank, slot) in bySize.enumerated() {
      let (shared, new) = (ownSlotCount + rank, callee.stackSlots[slot])
      if shared == function.stackSlots.count {
        function.stackSlots.append(StackSlotDescription(size: new.size, alignment: new.alignment))
      } else {
        function.stackSlots[shared].size = max(function.stackSlots[shared].size, new.size)
        function.stackSlots[shared].alignment = max(function.stackSlots[shared].alignment, new.alignment)
      }
      slotOf[slot] = UInt32(shared)
    }
  }

  private mutating func mapBlocks(_ callee: Function, _ function: inout Function) {
    blockOf.refill(.max, callee.blockCount)
    valueOf.refill(.max, callee.recordCount)
    for block in callee.blocks {
      let copy = function.makeBlock()
      blockOf[block.index] = copy.rawValue
      for parameter in callee.parameters(of: block) {
        valueOf[parameter.index] = function.appendParameter(callee.type(of: parameter), to: copy).rawValue
      }
    }
  }

  /// Places a branch with the arguments in `words`.
  private mutating func place(branchTo block: Block, from origin: Instruction, _ function: inout Function) {
    let target = function.appendTarget(block, words)
    let branch = function.makeUnplaced(
      Record(.branch, .i64, Opcode.branch.format, type: nil, b: target.rawValue))
    function.copyLocation(to: branch, from: origin)
    layout.append(branch)
  }

  /// Makes an instruction with the results of the callee's.
  private mutating func copyRecord(
    _ callee: Function, _ instruction: Instruction, _ function: inout Function, _ module: borrowing Module
  ) {
    var record = callee[instruction]
    var types: [ValueType] = []
    switch record.opcode {
    case .tailCall:
      types = module.functions[Int(record.c)].signature.results
      record = Record(.call, record.shape, Opcode.call.format, type: types.first, a: record.a, b: record.b, c: record.c)
    case .tailCallIndirect:
      types = module[SignatureIndex(rawValue: record.c)].results
      record = Record(
        .callIndirect, record.shape, Opcode.callIndirect.format, type: types.first, a: record.a, b: record.b,
        c: record.c)
    default: break
    }
    let copy = function.makeUnplaced(record)
    if callee[instruction].isTerminator {
      for type in types.dropFirst() { function.appendResult(type, of: copy) }
    } else {
      for result in callee.results(of: instruction) {
        valueOf[result.index] =
          result.rawValue == instruction.rawValue
          ? copy.rawValue : function.appendResult(callee.type(of: result), of: copy).rawValue
      }
    }
    if let location = callee.location(of: instruction) { function.setLocation(location, of: copy) }
    copies.append(copy)
  }

  /// Gives a copy its operands, and places it.
  private mutating func finish(
    _ copy: Instruction, _ callee: Function, _ original: Instruction, _ rest: Block, _ function: inout Function
  ) {
    let record = callee[original]
    if record.opcode == .return {
      words.removeAll(keepingCapacity: true)
      for value in callee.list(of: record) { words.append(map(value, callee, &function)) }
      return place(branchTo: rest, from: copy, &function)
    }
    var new = function[copy]
    mapOperands(record, &new, callee, &function)
    switch summaries[record.opcode.index].immediate {
    case .access: new.c = function.intern(callee.access(of: record)).rawValue
    case .mask: new.c = function.append(mask: callee.mask(of: record))
    case .stackSlot: new.c = slotOf[Int(record.c)]
    default: break
    }
    function[copy] = new
    layout.append(copy)
    guard record.opcode == .tailCall || record.opcode == .tailCallIndirect else { return }
    words.removeAll(keepingCapacity: true)
    words += function.results(of: copy)
    place(branchTo: rest, from: copy, &function)
  }

  private mutating func mapOperands(
    _ record: Record, _ new: inout Record, _ callee: Function, _ function: inout Function
  ) {
    let format = record.format
    if format.contains(.a) { new.first = map(record.first, callee, &function) }
    if format.contains(.b) { new.second = map(record.second, callee, &function) }
    if format.contains(.c) { new.third = map(record.third, callee, &function) }
    if format.contains(.list) {
      words.removeAll(keepingCapacity: true)
      for value in callee.list(of: record) { words.append(map(value, callee, &function)) }
      new.a = function.appendList(words)
    }
    if format.contains(.targetB) { new.b = map(record.firstTarget, callee, &function).rawValue }
    if format.contains(.targetC) { new.c = map(record.secondTarget, callee, &function).rawValue }
    if format.contains(.table) {
      var targets: [Target] = []
      for target in callee.table(of: record) { targets.append(map(target, callee, &function)) }
      new.b = function.appendTable(targets)
    }
  }

  private mutating func map(_ value: Value, _ callee: Function, _ function: inout Function) -> Value {
    if valueOf[value.index] == .max, let constant = callee.constant(value) {
      valueOf[value.index] = function.constant(constant).rawValue
    }
    return Value(rawValue: valueOf[value.index])
  }

  private mutating func map(_ target: Target, _ callee: Function, _ function: inout Function) -> Target {
    words.removeAll(keepingCapacity: true)
    for value in callee.arguments(of: target) { words.append(map(value, callee, &function)) }
    return function.appendTarget(Block(rawValue: blockOf[callee.block(of: target).index]), words)
  }
}
