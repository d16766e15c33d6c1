import JITIR
import JITMachineCode
import JITStorage

// Debug information: where the named values of a function are.

extension CodeEmitter where Self: ~Copyable {
  /// Parameters, named values and named stack slots, after the code is finished.
  ///
  /// Values of one name that are not parameters are one variable: what a front end's variable has become.
  func variables(codeSize: Int) -> [CodeObject.Variable] {
    let named = namedValues()
    var wanted: Set<UInt32> = []
    for entry in named {
      for register in entry.registers { wanted.insert(register) }
    }
    let trace = trace(wanted)
    var variables: [CodeObject.Variable] = []
    var positions: [String: Int] = [:]
    for entry in named {
      let ranges = ranges(of: entry.registers, trace)
      if entry.isParameter {
        variables.append(.init(name: entry.name, type: entry.kind, isParameter: true, ranges: ranges))
      } else if let position = positions[entry.name], variables[position].type == entry.kind {
        variables[position].ranges += ranges
      } else {
        positions[entry.name] = variables.count
        variables.append(.init(name: entry.name, type: entry.kind, isParameter: false, ranges: ranges))
      }
    }
    for index in variables.indices { variables[index].ranges = disjoint(variables[index].ranges) }
    return variables + slotVariables(codeSize: codeSize)
  }

  /// Where registers are. Following values takes time that grows with the number of values in places, block by block;
  /// of a function where that is out of proportion, nothing is known but names.
  private func trace(_ wanted: Set<UInt32>) -> ValueTrace {
    let nothing = ValueTrace(wanted, state.traces.array, lowering.machine.blocks.array)
    if wanted.isEmpty { return nothing }
    var trace = nothing
    let budget = 256 * lowering.machine.instructions.count + 1 << 20
    let isComplete = AllocationChecker.trace(
      state.allocation, of: lowering.machine, on: Self.environment, budget: budget, &trace)
    return isComplete ? trace : nothing
  }

  private func namedValues() -> [NamedValue] {
    var values: [NamedValue] = []
    let function = lowering.function
    func add(_ value: Value, _ name: String, isParameter: Bool) {
      let type = function.type(of: value)
      var registers: [UInt32] = []
      if let register = lowering.knownRegister(of: value) {
        registers = type == .i128 ? [register.rawValue, register.rawValue + 1] : [register.rawValue]
      }
      values.append(NamedValue(name: name, kind: .init(type), isParameter: isParameter, registers: registers))
    }
    for (number, block) in function.blocks.enumerated() {
      for (position, value) in function.parameters(of: block).enumerated() {
        if number == 0 {
          add(value, function.name(of: value) ?? "arg\(position)", isParameter: true)
        } else if let name = function.name(of: value) {
          add(value, name, isParameter: false)
        }
      }
      for instruction in function.instructions(of: block) {
        for value in function.results(of: instruction) {
          if let name = function.name(of: value) { add(value, name, isParameter: false) }
        }
      }
    }
    return values
  }

  /// Where all the registers of a value are at once, in offsets of the final code.
  private func ranges(of registers: [UInt32], _ trace: ValueTrace) -> [CodeObject.Variable.Range] {
    guard let first = registers.first else { return [] }
    var parts = trace.sortedRanges(of: first).map { Part(start: $0.start, end: $0.end, places: [$0.place]) }
    for register in registers.dropFirst() { parts = common(parts, trace.sortedRanges(of: register)) }
    return parts.compactMap { part in
      let (start, end) = (buffer.finalOffset(of: part.start), buffer.finalOffset(of: part.end))
      return start < end ? .init(start: start, end: end, places: part.places.map { place($0) }) : nil
    }
  }

  /// Where both are, in order; in neither list do ranges overlap.
  private func common(_ parts: [Part], _ ranges: [ValueTrace.Range]) -> [Part] {
    var result: [Part] = []
    var (i, j) = (0, 0)
    while i < parts.count, j < ranges.count {
      let (start, end) = (max(parts[i].start, ranges[j].start), min(parts[i].end, ranges[j].end))
      if start < end { result.append(Part(start: start, end: end, places: parts[i].places + [ranges[j].place])) }
      if parts[i].end < ranges[j].end { i += 1 } else { j += 1 }
    }
    return result
  }

  private func place(_ place: Allocation.Place) -> CodeObject.Variable.Place {
    guard let register = place.register else { return .frame(fromFramePointer(8 * place.spillSlot! - state.spillBase)) }
    return .register(Self.debugNumber(of: register))
  }

  /// The canonical frame address lies above the saved frame pointer and the return address.
  private func fromFramePointer(_ offset: Int) -> Int32 { Int32(truncatingIfNeeded: offset - 16) }

  /// Where ranges overlap, the one that begins later counts.
  private func disjoint(_ ranges: [CodeObject.Variable.Range]) -> [CodeObject.Variable.Range] {
    var result: [CodeObject.Variable.Range] = []
    for range in ranges.sorted(by: { $0.start < $1.start }) {
      if let last = result.last, last.end > range.start {
        result[result.count - 1].end = range.start
        if last.start == range.start { result.removeLast() }
      }
      result.append(range)
    }
    return result
  }

  private func slotVariables(codeSize: Int) -> [CodeObject.Variable] {
    zip(lowering.function.stackSlots, zip(lowering.frame.slotOffsets, lowering.frame.slotAlignments)).compactMap {
      slot, layout in
      // A larger alignment is made at run time.
      guard let name = slot.name, layout.1 <= 16 else { return nil }
      return CodeObject.Variable(
        name: name, type: .bytes(count: Int(slot.size)), isParameter: false,
        ranges: [
          .init(
            start: UInt32(state.prologueEnd), end: UInt32(codeSize),
            places: [.frame(fromFramePointer(layout.0 - state.slotBase))])
        ])
    }
  }
}

/// A value that a front end has given a name.
private struct NamedValue {
  var name: String
  var kind: CodeObject.Variable.Kind
  var isParameter: Bool
  /// Virtual registers; none if the value is nowhere.
  var registers: [UInt32]
}

/// A range of the long code in which some registers of a value are in places.
private struct Part {
  var start: UInt32
  var end: UInt32
  var places: [Allocation.Place]
}

extension CodeObject.Variable.Kind {
  fileprivate init(_ type: ValueType) {
    if type.isInteger {
      self = .integer(byteCount: type.size)
    } else if type == .v128 {
      self = .bytes(count: 16)
    } else {
      self = .float(byteCount: type.size)
    }
  }
}
