import JITIR
import JITStorage
import TestSupport

@testable import JITCompiler

/// A generator of allocation problems: any control flow, every constraint and role, a machine with few registers.
struct RandomMachineFunction: ~Copyable {
  struct Options {
    var blocks = 1...12
    var instructions = 0...8
    var parameters = 0...4
    /// How many of the last values are preferred as operands; small numbers make short live ranges.
    var recency = 12
    /// Out of a hundred operands, how many are looked for in dominating blocks though there are some here.
    var reach = 33
    var integerRegisters = 4
    var vectorRegisters = 3
    /// How many arguments of a call are on the stack.
    var stackArguments = 0...0
    /// Whether some of these are stored with more bytes than are theirs.
    var overruns = false
  }

  private(set) var function = MachineFunction()
  /// What it does with the memory for arguments of calls.
  private(set) var frame = FrameUse()
  /// Whether it stores more than it should.
  private(set) var isOverrun = false
  let environment: MachineEnvironment
  private var random: RandomSource
  private let options: Options
  private var successors: [[Int]] = []
  private var predecessors: [[Int]] = []
  private var dominators: [Int] = []
  private var depths: [UInt16] = []
  /// By block: the values it defines, by class.
  private var defined: [[[VirtualRegister]]] = []
  private var argumentPatches: [(block: Int, start: Int)] = []

  init(seed: UInt64, options: Options = Options()) {
    random = RandomSource(seed: seed)
    self.options = options
    environment = RandomMachineFunction.environment(options)
    makeFlow()
    findDominators()
    fill()
  }

  static func environment(_ options: Options) -> MachineEnvironment {
    // Numbers in an order of preference that is not theirs, some of them preserved.
    let integers = (0..<options.integerRegisters).map {
      PhysicalRegister(.integer, ($0 + 1) % options.integerRegisters)
    }
    let vectors = (0..<options.vectorRegisters).reversed().map { PhysicalRegister(.vector, $0) }
    var saved = RegisterSet()
    for register in integers.suffix(options.integerRegisters / 2) { saved.insert(register) }
    return MachineEnvironment(
      allocatable: [integers, vectors], calleeSaved: saved,
      scratch: [PhysicalRegister(.integer, 30), PhysicalRegister(.vector, 30)])
  }

  // MARK: Control flow

  private mutating func makeFlow() {
    let count = random.pick(options.blocks)
    var edges: [[Int]] = (0..<count).map { _ in [] }
    for block in 0..<count {
      let kind = random.below(10)
      let ways = kind < 4 ? 1 : kind < 8 ? 2 : kind < 9 ? 3 : 0
      for way in 0..<ways where count > 1 {
        // Mostly forward and near, so that most blocks are reached; any block but the entry now and then.
        let target = way == 0 && random.below(5) > 0 ? min(block + 1, count - 1) : 1 + random.below(count - 1)
        if target != 0 { edges[block].append(target) }
      }
    }
    var order = RandomMachineFunction.reversePostorder(edges)
    // Split critical edges, right behind the blocks they leave.
    var number = [Int](repeating: -1, count: count)
    for (position, block) in order.enumerated() { number[block] = position }
    var incoming = [Int](repeating: 0, count: count)
    for block in order { for target in edges[block] { incoming[target] += 1 } }
    var split: [[Int]] = []
    var origin: [Int] = []
    for block in order where number[block] >= 0 {
      let start = split.count
      origin.append(start)
      split.append([])
      var ways: [Int] = []
      for target in edges[block] {
        if edges[block].count > 1, incoming[target] > 1 {
          ways.append(-1 - split.count)
          split.append([number[target]])
        } else {
          ways.append(number[target])
        }
      }
      split[start] = ways
    }
    let isEdge = Set(split.indices).subtracting(origin)
    successors = split.map { ways in ways.map { $0 < 0 ? -1 - $0 : origin[$0] } }
    for block in isEdge { successors[block] = [origin[split[block][0]]] }
    order = Array(successors.indices)
    predecessors = successors.map { _ in [] }
    for block in order { for target in successors[block] { predecessors[target].append(block) } }
    findDepths()
  }

  private static func reversePostorder(_ edges: [[Int]]) -> [Int] {
    var postorder: [Int] = []
    var seen = Set([0])
    var stack = [(0, 0)]
    while let (block, next) = stack.last {
      if next == edges[block].count {
        postorder.append(block)
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].1 += 1
      let target = edges[block][edges[block].count - 1 - next]
      if seen.insert(target).inserted { stack.append((target, 0)) }
    }
    return postorder.reversed()
  }

  private mutating func findDepths() {
    depths = successors.map { _ in 0 }
    for (block, ways) in successors.enumerated() {
      for header in ways where header <= block { for inside in header...block { depths[inside] += 1 } }
    }
  }

  private mutating func findDominators() {
    dominators = successors.map { _ in -1 }
    dominators[0] = 0
    var isChanged = true
    while isChanged {
      isChanged = false
      for block in successors.indices.dropFirst() {
        var common = -1
        for predecessor in predecessors[block] where dominators[predecessor] >= 0 {
          common = common < 0 ? predecessor : meet(common, predecessor)
        }
        if dominators[block] != common {
          dominators[block] = common
          isChanged = true
        }
      }
    }
  }

  private func meet(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while a != b { if a > b { a = dominators[a] } else { b = dominators[b] } }
    return a
  }

  // MARK: Instructions

  private mutating func fill() {
    defined = successors.map { _ in [[], []] }
    function.blocks.refill(MachineBlock(), successors.count)
    for block in successors.indices {
      function.blocks[block].loopDepth = depths[block]
      function.blocks[block].isCold = random.below(8) == 0
      if predecessors[block].count > 0 { makeParameters(block) }
    }
    var everything = RegisterSet()
    for registers in environment.allocatable {
      for register in registers where !environment.calleeSaved.contains(register) { everything.insert(register) }
    }
    function.clobberSets.append(everything)
    for block in successors.indices {
      function.blocks[block].start = UInt32(function.instructions.count)
      if block == 0 { makeEntryValues() }
      for _ in 0..<random.pick(options.instructions) { makeInstruction(block) }
      makeBranch(block)
      function.blocks[block].end = UInt32(function.instructions.count)
    }
    for block in successors.indices { makeEdges(block) }
  }

  private mutating func makeParameters(_ block: Int) {
    let start = UInt32(function.pool.count)
    for _ in 0..<random.pick(options.parameters) {
      let registerClass: RegisterClass = random.below(3) == 0 ? .vector : .integer
      let register = function.makeRegister(registerClass)
      function.pool.append(register.rawValue)
      defined[block][Int(registerClass.rawValue)].append(register)
    }
    function.blocks[block].parameters = PoolRange(start..<UInt32(function.pool.count))
  }

  private mutating func makeEntryValues() {
    for registerClass in RegisterClass.allCases {
      let registers = environment.allocatable[Int(registerClass.rawValue)].shuffled(using: &random)
      var operands: [Operand] = []
      for register in registers.prefix(1 + random.below(registers.count)) {
        operands.append(fixed(define(registerClass, 0), .definition, register))
      }
      append(operands)
    }
  }

  private mutating func define(_ registerClass: RegisterClass, _ block: Int) -> VirtualRegister {
    let register = function.makeRegister(registerClass)
    pending.append((register, registerClass, block))
    return register
  }

  /// Definitions of the instruction that is being made: not to be used by it.
  private var pending: [(VirtualRegister, RegisterClass, Int)] = []

  private mutating func append(
    _ operands: [Operand], kind: MachineInstruction.Kind = .ordinary, clobbers: Int = 0
  ) {
    let start = UInt32(function.operands.count)
    function.operands.append(contentsOf: operands)
    function.instructions.append(
      MachineInstruction(
        code: 0, immediate: 0, operandStart: start, source: .max, operandCount: UInt16(operands.count),
        clobbers: UInt16(clobbers), kind: kind, detail: 0))
    for (register, registerClass, block) in pending { defined[block][Int(registerClass.rawValue)].append(register) }
    pending.removeAll()
  }

  private func fixed(_ register: VirtualRegister, _ role: Operand.Role, _ physical: PhysicalRegister) -> Operand {
    Operand(register, role, .fixed, detail: physical.rawValue)
  }

  /// A value that is defined at the end of `block`.
  private mutating func available(_ registerClass: RegisterClass, _ block: Int) -> VirtualRegister {
    var at = block
    while true {
      let values = defined[at][Int(registerClass.rawValue)]
      let mayClimb = at != 0
      if !values.isEmpty, !mayClimb || random.below(100) >= options.reach {
        let window = min(values.count, options.recency)
        return values[values.count - 1 - random.below(window)]
      }
      at = dominators[at]
    }
  }

  private mutating func makeInstruction(_ block: Int) {
    let registerClass: RegisterClass = random.below(3) == 0 ? .vector : .integer
    let registers = environment.allocatable[Int(registerClass.rawValue)]
    let loose: Operand.Constraint = random.below(2) == 0 ? .any : .register
    switch random.below(16) {
    case 0, 1:  // A value from nothing, perhaps to be computed again.
      let register = define(registerClass, block)
      if random.below(2) == 0 {
        function.rematerializations[register.index] = UInt32(function.instructions.count)
        append([Operand(register, .definition, .register)])
      } else {
        append([Operand(register, .definition, loose)])
      }
    case 2, 3, 4:  // Two addresses.
      let first = available(registerClass, block)
      let second = random.below(6) == 0 ? first : available(registerClass, block)
      let role: Operand.Role = random.below(4) == 0 ? .lateUse : .use
      append([
        Operand(define(registerClass, block), .definition, .reuse, detail: 1), Operand(first, .use, .register),
        Operand(second, role, role == .lateUse ? .register : loose),
      ])
    case 5, 6:  // Three addresses.
      let role: Operand.Role = random.below(4) == 0 ? .lateUse : .use
      append([
        Operand(available(registerClass, block), role, .register),
        Operand(available(registerClass, block), .use, loose),
        Operand(define(registerClass, block), .definition, .register),
      ])
    case 7:  // Definitions of both kinds.
      var operands = [Operand(available(registerClass, block), .use, .register)]
      operands.append(Operand(define(registerClass, block), .earlyDefinition, .register))
      if random.below(2) == 0 { operands.append(Operand(define(registerClass, block), .definition, .register)) }
      append(operands)
    case 8:  // The other class.
      let other: RegisterClass = registerClass == .integer ? .vector : .integer
      append([
        Operand(define(registerClass, block), .definition, .register), Operand(available(other, block), .use, loose),
      ])
    case 9, 10:
      let source = available(registerClass, block)
      append([Operand(define(registerClass, block), .definition, .any), Operand(source, .use, .any)], kind: .move)
    case 11: makeDivision(block)
    case 12:  // A shift: one use in a fixed register, the other tied.
      let operands = [
        Operand(define(registerClass, block), .definition, .reuse, detail: 1),
        Operand(available(registerClass, block), .use, .register),
        fixed(
          available(registerClass, block), random.below(2) == 0 ? .use : .lateUse,
          registers[random.below(registers.count)]),
      ]
      append(operands)
    case 13, 14: makeCall(block)
    default:  // A store: uses only.
      append([
        Operand(available(.integer, block), random.below(3) == 0 ? .lateUse : .use, .register),
        Operand(available(registerClass, block), .use, loose),
      ])
    }
  }

  private mutating func makeDivision(_ block: Int) {
    let registers = environment.allocatable[0].shuffled(using: &random)
    var operands = [
      fixed(available(.integer, block), .use, registers[0]),
      Operand(available(.integer, block), random.below(2) == 0 ? .use : .lateUse, .register),
    ]
    if random.below(2) == 0 { operands.append(fixed(available(.integer, block), .use, registers[1])) }
    operands.append(fixed(define(.integer, block), .definition, registers[0]))
    let second: Operand.Role = operands.count == 3 && random.below(2) == 0 ? .earlyDefinition : .definition
    operands.append(fixed(define(.integer, block), second, registers[1]))
    append(operands)
  }

  /// Stores arguments of the call to come, in any order and with other instructions between, and makes the call find
  /// them.
  private mutating func makeStackArguments(_ block: Int) {
    var arguments: [FrameUse.Argument] = []
    var offset = 0
    for _ in 0..<random.pick(options.stackArguments) {
      let size = [4, 8, 8, 16][random.below(4)]
      let value = available(size == 8 && random.below(2) == 0 ? .integer : .vector, block)
      offset = size == 16 ? (offset + 15) & -16 : offset
      let extent = FrameUse.Extent(area: .outgoing, offset: offset, size: max(size, 8))
      arguments.append(.init(extent: extent, size: size, value: value))
      offset = extent.end
    }
    frame.outgoingSize = max(frame.outgoingSize, (offset + 15) & -16)
    for argument in arguments.shuffled(using: &random) {
      var stored = argument.extent
      stored.size = argument.size
      if options.overruns, random.below(8) == 0 {
        stored.size = argument.extent.size * 2
        isOverrun = true
      }
      if random.below(3) == 0 { append([Operand(define(.vector, block), .definition, .register)]) }
      frame.accesses[function.instructions.count] = .init(extent: stored, written: 0)
      append([Operand(argument.value, .use, .register)])
    }
    pendingArguments = arguments
  }

  /// Arguments on the stack of the call that is to be made next.
  private var pendingArguments: [FrameUse.Argument] = []

  private mutating func makeCall(_ block: Int) {
    makeStackArguments(block)
    var operands: [Operand] = []
    var results: [Operand] = []
    for registerClass in RegisterClass.allCases {
      let registers = environment.allocatable[Int(registerClass.rawValue)].filter {
        !environment.calleeSaved.contains($0)
      }
      for register in registers.prefix(random.below(registers.count + 1)) {
        operands.append(fixed(available(registerClass, block), .use, register))
      }
      if random.below(2) == 0 {
        results.append(fixed(define(registerClass, block), .definition, registers[0]))
      }
    }
    if random.below(3) == 0 { operands.append(Operand(available(.integer, block), .use, .any)) }
    if !pendingArguments.isEmpty { frame.arguments[function.instructions.count] = pendingArguments }
    pendingArguments = []
    append(operands + results, kind: .call, clobbers: 1)
  }

  private mutating func makeBranch(_ block: Int) {
    var operands: [Operand] = []
    if successors[block].count != 1 {
      for _ in 0..<random.below(3) { operands.append(Operand(available(.integer, block), .use, .register)) }
    }
    append(operands, kind: .branch)
  }

  private mutating func makeEdges(_ block: Int) {
    var start = UInt32(function.pool.count)
    function.pool.append(contentsOf: successors[block].map { UInt32($0) })
    function.blocks[block].successors = PoolRange(start..<UInt32(function.pool.count))
    start = UInt32(function.pool.count)
    function.pool.append(contentsOf: predecessors[block].map { UInt32($0) })
    function.blocks[block].predecessors = PoolRange(start..<UInt32(function.pool.count))
    start = UInt32(function.pool.count)
    for successor in successors[block] {
      for word in function.blocks[successor].parameters {
        let parameter = VirtualRegister(rawValue: function.pool[Int(word)])
        function.pool.append(available(function.classes[parameter.index], block).rawValue)
      }
    }
    function.blocks[block].arguments = PoolRange(start..<UInt32(function.pool.count))
  }
}
