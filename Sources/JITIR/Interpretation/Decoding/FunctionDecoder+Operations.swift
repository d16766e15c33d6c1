extension FunctionDecoder {
  /// The operation that an instruction becomes. Every instruction becomes one.
  mutating func operation(_ instruction: Instruction, _ record: Record) -> Operation {
    var operation = Operation(family: family(record), opcode: record.opcode, shape: record.shape)
    if record.hasResult { operation.d = place(Value(instruction)) }
    if record.format.contains(.a) { operation.a = place(record.a) }
    if record.format.contains(.b) { operation.b = place(record.b) }
    if record.format.contains(.c) { operation.c = place(record.c) }
    switch operation.family {
    case .word, .wordPair, .wordCarry: operation.detail = UInt8(64 - record.shape.lane.bitWidth)
    case .select, .wideSelect, .trapIf, .branchIf: operation.detail = hasTwoWords(record.a) ? 1 : 0
    case .wide: operation.detail = record.format.contains(.b) && !hasTwoWords(record.b) ? 1 : 0
    case .convert: operation.detail = (record.type ?? .i64).rawValue
    default: break
    }
    decodeImmediate(record, &operation)
    decodeControl(record, &operation)
    return operation
  }

  private func hasTwoWords(_ value: UInt32) -> Bool { wordCount(Value(rawValue: value)) == 2 }

  private mutating func decodeImmediate(_ record: Record, _ operation: inout Operation) {
    switch operation.family {
    case .load:
      operation.b = UInt32(64 - (record.type ?? .i64).bitWidth)
      operation.detail = record.opcode == .loadSigned ? 1 : 0
      operation.c = access(record)
    case .loadWide:
      operation.detail = record.opcode == .loadSigned ? 1 : 0
      operation.c = access(record)
    case .store, .storeWide: operation.c = access(record)
    case .atomic: decodeAtomic(record, &operation)
    case .memory where record.opcode == .checkDeadline: operation.c = access(record)
    case .immediate:
      let address =
        record.opcode == .dataAddress ? addresses.data[Int(record.c)] : addresses.functions[Int(record.c)]
      operation.a = UInt32(truncatingIfNeeded: address)
      operation.b = UInt32(truncatingIfNeeded: address >> 32)
    case .slotAddress: operation.a = slotOffset(record.c)
    case .trapIf, .trap:
      operation.c = record.opcode == .unreachable ? TrapCode.unreachable.rawValue : record.c
    case .extractLane: operation.c = record.c
    case .vector where record.opcode == .replaceLane: operation.c = record.c
    case .vector where record.opcode == .shuffle:
      operation.c = UInt32(program.masks.count)
      program.masks.append(function.mask(of: record))
    default: break
    }
  }

  /// An atomic access has its address in `a`, and its operands in `b` and then in `detail` and the words of a list:
  /// only one instruction has two.
  private mutating func decodeAtomic(_ record: Record, _ operation: inout Operation) {
    operation.c = access(record)
    switch record.opcode {
    case .atomicStore: swap(&operation.a, &operation.b)
    case .atomicCompareExchange:
      let list = list(function.list(of: record))
      (operation.a, operation.b) = (program.words[Int(list.start)], list.start)
    default: break
    }
  }

  private mutating func decodeControl(_ record: Record, _ operation: inout Operation) {
    switch operation.family {
    case .branch: operation.b = edge(record.firstTarget)
    case .branchIf:
      operation.b = edge(record.firstTarget)
      operation.c = edge(record.secondTarget)
    case .switchTable:
      let edges = function.table(of: record).map { edge($0) }
      operation.b = UInt32(program.words.count)
      operation.c = UInt32(edges.count)
      program.words += edges
    case .call, .tailCall, .callIndirect, .tailCallIndirect, .functionReturn:
      (operation.a, operation.b) = list(function.list(of: record))
      let isIndirect = operation.family == .callIndirect || operation.family == .tailCallIndirect
      operation.c = isIndirect ? addresses.signatures[Int(record.c)] : record.c
    default: break
    }
  }

  private func family(_ record: Record) -> Operation.Family {
    let isWide = record.shape.valueType.size == 16
    let hasLanes = record.shape.hasLanes
    switch record.opcode.semantics {
    case .definition: preconditionFailure("a definition is not an instruction")
    case .integer: return hasLanes ? .lanes : isWide ? .wide : .word
    case .shift: return hasLanes ? .laneShift : isWide ? .wide : .word
    case .comparison: return hasLanes ? .lanes : isWide ? .wideCompare : .word
    case .pair: return isWide ? .widePair : .wordPair
    case .carry: return .wordCarry
    case .bitSelect: return .wide
    case .select: return isWide ? .wideSelect : .select
    case .float: return hasLanes ? .lanes : record.shape == .f32 ? .float32 : .float64
    case .extend: return record.type == .i128 ? .widen : .convert
    case .convert: return .convert
    case .bitcast: return isWide ? .copyWide : .copy
    case .join: return .join
    case .split: return .copyWide
    case .load: return record.type?.size == 16 ? .loadWide : .load
    case .store: return isWide ? .storeWide : .store
    case .atomic: return .atomic
    case .memory: return .memory
    case .placeLanes: return .vector
    case .extractLane: return .extractLane
    case .reduceLanes: return .laneReduce
    case .lanes: return .lanes
    case .stackSlotAddress: return .slotAddress
    case .symbolAddress: return .immediate
    case .checkStack: return .checkStack
    case .trapIf: return .trapIf
    case .call: return .call
    case .callIndirect: return .callIndirect
    case .tailCall: return .tailCall
    case .tailCallIndirect: return .tailCallIndirect
    case .branch: return .branch
    case .branchIf: return .branchIf
    case .switch: return .switchTable
    case .return: return .functionReturn
    case .trap: return .trap
    }
  }
}
