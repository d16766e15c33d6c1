import JITMachineCode

/// The line table of published code (DWARF 4, 6.2).
struct LineProgram {
  private var bytes: [UInt8] = []

  private enum Standard {
    static let copy: UInt8 = 1
    static let advanceAddress: UInt8 = 2
    static let advanceLine: UInt8 = 3
    static let setFile: UInt8 = 4
    static let setColumn: UInt8 = 5
    static let setPrologueEnd: UInt8 = 10
  }

  /// The section for a module.
  static func bytes(of module: PublishedModule) -> [UInt8] {
    var program = LineProgram()
    program.appendHeader(module)
    for function in module.functions { program.append(function) }
    return program.finish()
  }

  private mutating func appendHeader(_ module: PublishedModule) {
    var fileCount = module.description.sources.count
    for function in module.functions {
      for location in function.object.locations { fileCount = max(fileCount, Int(location.file) + 1) }
    }
    var header: [UInt8] = [1, 1, 1, UInt8(bitPattern: -5), 14, 13, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    header.append(0)
    for number in 0..<min(fileCount, 1 << 16) {
      header.appendString(LineProgram.fileName(number, module.description))
      header += [0, 0, 0]
    }
    header.append(0)
    bytes.appendBytes(of: 0 as UInt32)
    bytes.appendBytes(of: 4 as UInt16)
    bytes.appendBytes(of: UInt32(header.count))
    bytes += header
  }

  /// What a source file is called.
  static func fileName(_ number: Int, _ description: ModuleDescription) -> String {
    let name = number < description.sources.count ? description.sources[number].name : ""
    return name.isEmpty ? "\(description.name)-source\(number)" : name
  }

  private mutating func append(_ function: PublishedModule.Function) {
    guard let first = function.object.locations.first else { return }
    bytes += [0, 9, 2]  // DW_LNE_set_address
    bytes.appendBytes(of: UInt64(function.address))
    var previous = CodeObject.Location(offset: 0, file: 0, line: 1, column: 0)
    // The function begins with its first line even if that is said of a later instruction only.
    var start = first
    start.offset = 0
    appendRow(start, &previous)
    var isPrologueEnd = true
    for location in function.object.locations where location.offset > 0 {
      if isPrologueEnd { bytes.append(Standard.setPrologueEnd) }
      isPrologueEnd = false
      appendRow(location, &previous)
    }
    bytes.append(Standard.advanceAddress)
    bytes.appendUnsignedLEB128(UInt64(function.object.bytes.count) - UInt64(previous.offset))
    bytes += [0, 1, 1]  // DW_LNE_end_sequence
  }

  private mutating func appendRow(_ location: CodeObject.Location, _ previous: inout CodeObject.Location) {
    if location.offset != previous.offset {
      bytes.append(Standard.advanceAddress)
      bytes.appendUnsignedLEB128(UInt64(location.offset - previous.offset))
    }
    if location.file != previous.file {
      bytes.append(Standard.setFile)
      bytes.appendUnsignedLEB128(UInt64(location.file) + 1)
    }
    if location.column != previous.column {
      bytes.append(Standard.setColumn)
      bytes.appendUnsignedLEB128(UInt64(location.column))
    }
    if location.line != previous.line {
      bytes.append(Standard.advanceLine)
      bytes.appendSignedLEB128(Int64(location.line) - Int64(previous.line))
    }
    bytes.append(Standard.copy)
    previous = location
  }

  private consuming func finish() -> [UInt8] {
    let length = UInt32(bytes.count - 4)
    for index in 0..<4 { bytes[index] = UInt8(truncatingIfNeeded: length >> UInt32(8 * index)) }
    return bytes
  }
}
