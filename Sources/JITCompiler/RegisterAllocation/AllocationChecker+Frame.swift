import JITIR
import JITStorage

// The memory of the frame that is not for spilled values: what is written stays in its place, and calls find their
// arguments.
//
// Stored arguments are followed like values in registers, from the stores to the call, which is in the same block:
// - a store of operand `v`: `S[extent]` is what is in the place of `v`; it must not touch a part of what was stored
//   before;
// - a call: for each argument on the stack, `S` has an extent that begins with it, is as wide as the value, and no
//   wider than the argument's place. Afterwards the memory is the callee's.

extension AllocationChecker {
  /// What has been stored for a call to come.
  struct StoredArgument {
    var extent: FrameUse.Extent
    var values: [UInt32]
  }

  /// Why an instruction must not use the frame as it does.
  func problem(ofFrameUse number: Int) -> String? {
    if let access = frame.accesses[number], let message = problem(of: access) { return message }
    for argument in frame.arguments[number] ?? [] {
      if let message = problem(of: argument) { return message }
    }
    return nil
  }

  private func problem(of access: FrameUse.Access) -> String? {
    let extent = access.extent
    let limit: FrameUse.Extent
    switch extent.area {
    case .slots:
      return frame.slots.contains { $0.contains(extent) } ? nil : "\(extent) is not in one slot"
    case .outgoing: limit = .init(area: .outgoing, offset: 0, size: frame.outgoingSize)
    case .incoming: limit = .init(area: .incoming, offset: 0, size: frame.incomingSize)
    }
    guard limit.contains(extent) else { return "\(extent) exceeds the area of \(limit.size) bytes" }
    guard access.written != nil else { return nil }
    for stored in storedArguments where stored.extent != extent && stored.extent.overlaps(extent) {
      return "\(extent) overlaps what was stored in \(stored.extent)"
    }
    return nil
  }

  private func problem(of argument: FrameUse.Argument) -> String? {
    let value = "v\(argument.value.rawValue)"
    guard let stored = storedArguments.first(where: { $0.extent.overlaps(argument.extent) }) else {
      return "\(value) has not been stored in \(argument.extent)"
    }
    guard argument.extent.contains(stored.extent) else {
      return "\(value) was stored in \(stored.extent), which exceeds \(argument.extent)"
    }
    guard stored.extent.offset == argument.extent.offset, stored.extent.size >= argument.size else {
      return "\(stored.extent) is less than the \(argument.size) bytes of \(value) in \(argument.extent)"
    }
    guard stored.values.contains(argument.value.rawValue) else {
      return "\(argument.extent) holds \(stored.values.map { "v\($0)" }), not \(value)"
    }
    return nil
  }

  /// Notes what an instruction stores, or that a call has taken it.
  mutating func applyFrameUse(_ number: Int) {
    if function.instructions[number].kind == .call { storedArguments.removeAll() }
    guard let access = frame.accesses[number], let written = access.written, access.extent.area != .slots
    else { return }
    storedArguments.removeAll { $0.extent.overlaps(access.extent) }
    let index = function.operands(of: number).lowerBound + written
    storedArguments.append(StoredArgument(extent: access.extent, values: contents(of: index)))
  }

  /// Why an instruction can't have its operand in a slot: it would touch more than that.
  func problem(ofSlotOperand index: Int, _ number: Int) -> String? {
    guard allocation.places[index] != .none, allocation.places[index].spillSlot != nil,
      let size = frame.operandSizes[number]
    else { return nil }
    let width = function.classes[function.operands[index].register.index].slotSize
    return size > width ? "\(size) bytes of a slot of \(width) are used" : nil
  }
}

extension RegisterClass {
  /// The bytes of the slot of a spilled value.
  var slotSize: Int { self == .vector ? 16 : 8 }
}

extension FrameUse.Extent: CustomStringConvertible {
  var description: String { "\(area) \(offset)..<\(end)" }
}
