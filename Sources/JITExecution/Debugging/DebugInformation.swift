import JITMachineCode

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// DWARF 4 for published code. Section numbers in comments are those of the standard.
struct DebugInformation {
  private let module: PublishedModule
  private var information: [UInt8] = []
  private var locations: [UInt8] = []
  private var ranges: [UInt8] = []
  private var frames: [UInt8] = []
  /// Where the entries of types are in `information`.
  private var types: [CodeObject.Variable.Kind: UInt32] = [:]

  /// - Parameter ranges: The addresses of the code.
  init(_ module: PublishedModule, ranges: [Range<UInt>]) {
    self.module = module
    for range in ranges { appendPair(range.lowerBound, range.upperBound, to: &self.ranges) }
    appendPair(0, 0, to: &self.ranges)
    appendUnit()
    for function in module.functions { appendFrame(function) }
  }

  /// The sections by name.
  var sections: [(name: String, contents: [UInt8])] {
    [
      (".debug_info", information), (".debug_abbrev", Abbreviation.table),
      (".debug_line", LineProgram.bytes(of: module)),
      (".debug_loc", locations), (".debug_ranges", ranges), (".debug_frame", frames),
    ]
  }

  private func appendPair(_ first: UInt, _ second: UInt, to bytes: inout [UInt8]) {
    bytes.appendBytes(of: UInt64(first))
    bytes.appendBytes(of: UInt64(second))
  }

  // MARK: Entries (7.5)

  /// The kinds of entries: tag, whether it has children, attributes with their forms.
  private enum Abbreviation: UInt8, CaseIterable {
    case unit = 1, function, sourcelessFunction, parameter, variable, lostParameter, baseType, arrayType, arrayRange

    private enum Form {
      static let address: UInt8 = 0x01
      static let data1: UInt8 = 0x0B
      static let data2: UInt8 = 0x05
      static let data8: UInt8 = 0x07
      static let string: UInt8 = 0x08
      static let number: UInt8 = 0x0F
      static let reference: UInt8 = 0x13
      static let section: UInt8 = 0x17
      static let expression: UInt8 = 0x18
      static let present: UInt8 = 0x19
    }

    private var declaration: [UInt8] {
      switch self {
      // producer, language, name, directory, low pc (the base of location lists), ranges, lines
      case .unit:
        [
          0x11, 1, 0x25, Form.string, 0x13, Form.data2, 0x03, Form.string, 0x1B, Form.string, 0x11, Form.address, 0x55,
          Form.section, 0x10, Form.section,
        ]
      // name, low pc, high pc, frame base, file, line, external, prototyped
      case .function:
        [
          0x2E, 1, 0x03, Form.string, 0x11, Form.address, 0x12, Form.data8, 0x40, Form.expression, 0x3A, Form.number,
          0x3B, Form.number, 0x3F, Form.present, 0x27, Form.present,
        ]
      // the same without file and line
      case .sourcelessFunction:
        [
          0x2E, 1, 0x03, Form.string, 0x11, Form.address, 0x12, Form.data8, 0x40, Form.expression, 0x3F, Form.present,
          0x27, Form.present,
        ]
      // name, type, location
      case .parameter: [0x05, 0, 0x03, Form.string, 0x49, Form.reference, 0x02, Form.section]
      case .variable: [0x34, 0, 0x03, Form.string, 0x49, Form.reference, 0x02, Form.section]
      case .lostParameter: [0x05, 0, 0x03, Form.string, 0x49, Form.reference]
      // name, encoding, size
      case .baseType: [0x24, 0, 0x03, Form.string, 0x3E, Form.data1, 0x0B, Form.data1]
      case .arrayType: [0x01, 1, 0x49, Form.reference]
      // count
      case .arrayRange: [0x21, 0, 0x37, Form.number]
      }
    }

    static var table: [UInt8] {
      allCases.flatMap { [$0.rawValue] + $0.declaration + [0, 0] } + [0]
    }
  }

  private mutating func appendUnit() {
    information = [0, 0, 0, 0]
    information.appendBytes(of: 4 as UInt16)
    information.appendBytes(of: 0 as UInt32)
    information.append(8)
    information.append(Abbreviation.unit.rawValue)
    // GDB believes the line table about where a prologue ends if the producer is clang.
    information.appendString("clang (swift-jit)")
    information.appendBytes(of: 0x0C as UInt16)  // DW_LANG_C99: expressions are as in C
    information.appendString(module.description.sources.first?.name ?? module.description.name)
    information.appendString(workingDirectory())
    information.appendBytes(of: 0 as UInt64)
    information.appendBytes(of: 0 as UInt32)
    information.appendBytes(of: 0 as UInt32)
    for function in module.functions { appendFunction(function) }
    information.append(0)
    let length = UInt32(information.count - 4)
    for index in 0..<4 { information[index] = UInt8(truncatingIfNeeded: length >> UInt32(8 * index)) }
  }

  private mutating func appendFunction(_ function: PublishedModule.Function) {
    for variable in function.object.variables { appendType(variable.type) }
    let first = function.object.locations.first
    information.append((first == nil ? Abbreviation.sourcelessFunction : .function).rawValue)
    information.appendString(function.name)
    information.appendBytes(of: UInt64(function.address))
    information.appendBytes(of: UInt64(function.object.bytes.count))
    information += [1, 0x9C]  // DW_OP_call_frame_cfa
    if let first {
      information.appendUnsignedLEB128(UInt64(first.file) + 1)
      information.appendUnsignedLEB128(UInt64(first.line))
    }
    for variable in function.object.variables {
      if variable.ranges.isEmpty, !variable.isParameter { continue }
      let kind: Abbreviation =
        !variable.isParameter ? .variable : variable.ranges.isEmpty ? .lostParameter : .parameter
      information.append(kind.rawValue)
      information.appendString(variable.name)
      information.appendBytes(of: types[variable.type] ?? 0)
      if !variable.ranges.isEmpty {
        information.appendBytes(of: UInt32(locations.count))
        appendLocations(variable, function.address)
      }
    }
    information.append(0)
  }

  // MARK: Types

  private mutating func appendType(_ kind: CodeObject.Variable.Kind) {
    guard types[kind] == nil else { return }
    switch kind {
    case .integer(let size): appendBaseType(kind, "i\(8 * size)", encoding: 0x05, size)
    case .float(let size): appendBaseType(kind, "f\(8 * size)", encoding: 0x04, size)
    case .bytes(let count):
      let byte = CodeObject.Variable.Kind.bytes(count: 0)
      if types[byte] == nil { appendBaseType(byte, "u8", encoding: 0x07, 1) }
      types[kind] = UInt32(information.count)
      information.append(Abbreviation.arrayType.rawValue)
      information.appendBytes(of: types[byte]!)
      information.append(Abbreviation.arrayRange.rawValue)
      information.appendUnsignedLEB128(UInt64(count))
      information.append(0)
    }
  }

  private mutating func appendBaseType(
    _ kind: CodeObject.Variable.Kind, _ name: String, encoding: UInt8, _ size: Int
  ) {
    types[kind] = UInt32(information.count)
    information.append(Abbreviation.baseType.rawValue)
    information.appendString(name)
    information += [encoding, UInt8(size)]
  }

  // MARK: Locations (2.6)

  private mutating func appendLocations(_ variable: CodeObject.Variable, _ address: UInt) {
    for range in variable.ranges where range.start < range.end {
      appendPair(address + UInt(range.start), address + UInt(range.end), to: &locations)
      var expression: [UInt8] = []
      for place in range.places {
        switch place {
        case .register(let number):
          if number < 32 { expression.append(0x50 + number) } else { expression += [0x90, number & 0x7F] }
        case .frame(let offset):
          expression.append(0x91)  // DW_OP_fbreg
          expression.appendSignedLEB128(Int64(offset))
        }
        if range.places.count > 1 { expression += [0x93, 8] }  // DW_OP_piece
      }
      locations.appendBytes(of: UInt16(expression.count))
      locations += expression
    }
    appendPair(0, 0, to: &locations)
  }

  // MARK: Frames (6.4)

  /// The entries of `.eh_frame` in the form of `.debug_frame`.
  private mutating func appendFrame(_ function: PublishedModule.Function) {
    guard let parts = UnwindInformation.parts(function.object.unwindInformation) else { return }
    let start = UInt32(frames.count)
    appendEntry { entry in
      entry.appendBytes(of: UInt32.max)
      entry += [1, 0]
      entry += parts.numbers
      entry += parts.initialInstructions
    }
    appendEntry { entry in
      entry.appendBytes(of: start)
      entry.appendBytes(of: UInt64(function.address))
      entry.appendBytes(of: UInt64(parts.codeSize))
      entry += parts.instructions
    }
  }

  private mutating func appendEntry(_ body: (inout [UInt8]) -> Void) {
    var entry: [UInt8] = []
    body(&entry)
    while (entry.count + 4) % 8 != 0 { entry.append(0) }
    frames.appendBytes(of: UInt32(entry.count))
    frames += entry
  }
}

/// The directory that relative paths are relative to.
private func workingDirectory() -> String {
  guard let path = getcwd(nil, 0) else { return "/" }
  defer { free(path) }
  return String(cString: path)
}
