public import JITIR
import JITMachineCode

/// A relocatable object file (ELF-64 Object File Format): what a linker makes programs of.
///
/// Functions and data become global symbols under their names, and under those they are exported as; imports stay
/// undefined.
struct ELFObject {
  private let compiled: CompiledModule
  private let module: Module
  private let architecture: Architecture

  private var text: [UInt8] = []
  private var frames: [UInt8] = []
  private var constants: [UInt8] = []
  private var variables: [UInt8] = []
  private var textRelocations: [UInt8] = []
  private var frameRelocations: [UInt8] = []
  private var constantRelocations: [UInt8] = []
  private var variableRelocations: [UInt8] = []
  private var names = StringTable()
  private var symbols: [UInt8] = [UInt8](repeating: 0, count: 24)
  private var numbers: [String: Int] = [:]
  private var symbolCount = 1

  /// The sections in the order of the file.
  private enum Section: Int, CaseIterable {
    case null, text, textRelocations, constants, constantRelocations, variables, variableRelocations, frames
    case frameRelocations, stack, symbols, names, sectionNames

    var name: String {
      switch self {
      case .null: ""
      case .text: ".text"
      case .textRelocations: ".rela.text"
      case .constants: ".data.rel.ro"
      case .constantRelocations: ".rela.data.rel.ro"
      case .variables: ".data"
      case .variableRelocations: ".rela.data"
      case .frames: ".eh_frame"
      case .frameRelocations: ".rela.eh_frame"
      case .stack: ".note.GNU-stack"
      case .symbols: ".symtab"
      case .names: ".strtab"
      case .sectionNames: ".shstrtab"
      }
    }
  }

  private struct StringTable {
    private(set) var bytes: [UInt8] = [0]
    mutating func add(_ name: String) -> UInt32 {
      if name.isEmpty { return 0 }
      let offset = bytes.count
      // A name ends at its first zero.
      bytes += name.utf8.prefix { $0 != 0 }
      bytes.append(0)
      return UInt32(offset)
    }
  }

  init(_ compiled: CompiledModule, _ module: Module) {
    self.compiled = compiled
    self.module = module
    architecture = compiled.objects.first?.architecture ?? .host
    addFunctions()
    addData()
    addExports()
    addRelocations()
  }

  // MARK: Contents

  private mutating func addSymbol(_ name: String, _ section: Section, offset: Int, size: Int, isFunction: Bool) {
    guard numbers[name] == nil else { return }
    numbers[name] = symbolCount
    symbolCount += 1
    symbols.append(names.add(name))
    symbols += [UInt8(section == .null ? 0x10 : isFunction ? 0x12 : 0x11), 0]
    symbols.append(UInt16(section.rawValue))
    symbols.append(UInt64(offset))
    symbols.append(UInt64(size))
  }

  private mutating func number(of symbol: String) -> Int {
    addSymbol(symbol, .null, offset: 0, size: 0, isFunction: false)
    return numbers[symbol]!
  }

  private mutating func addFunctions() {
    for (object, function) in zip(compiled.objects, compiled.functions) {
      while text.count % object.alignment != 0 { text += architecture.trapInstruction }
      addSymbol(
        compiled.functionSymbols[function.index], .text, offset: text.count, size: object.bytes.count, isFunction: true)
      text += object.bytes
    }
  }

  private mutating func addData() {
    for (object, symbol) in zip(module.data, compiled.dataSymbols) {
      guard let bytes = object.bytes else { continue }
      if object.isMutable {
        while variables.count % object.alignment != 0 { variables.append(0) }
        addSymbol(symbol, .variables, offset: variables.count, size: bytes.count, isFunction: false)
        variables += bytes
      } else {
        while constants.count % object.alignment != 0 { constants.append(0) }
        addSymbol(symbol, .constants, offset: constants.count, size: bytes.count, isFunction: false)
        constants += bytes
      }
    }
  }

  private mutating func addExports() {
    var offset = 0
    for object in compiled.objects {
      offset = (offset + object.alignment - 1) & -object.alignment
      for symbol in object.symbols {
        addSymbol(symbol.name, .text, offset: offset + symbol.offset, size: object.bytes.count, isFunction: true)
      }
      offset += object.bytes.count
    }
  }

  private mutating func relocation(
    _ offset: Int, _ kind: Architecture.LinkerRelocation, _ symbol: String, _ addend: Int64
  ) -> [UInt8] {
    var entry: [UInt8] = []
    entry.append(UInt64(offset))
    entry.append(UInt64(number(of: symbol)) << 32 | UInt64(architecture.elfType(of: kind)))
    entry.append(UInt64(bitPattern: addend))
    return entry
  }

  private mutating func addRelocations() {
    let functions = Set(compiled.functionSymbols)
    var offset = 0
    for object in compiled.objects {
      offset = (offset + object.alignment - 1) & -object.alignment
      for place in object.relocations {
        let kind: Architecture.LinkerRelocation =
          place.kind == .absolute64 ? .absolute64 : functions.contains(place.symbol) ? .call : .relative32
        textRelocations += relocation(offset + place.offset, kind, place.symbol, place.addend)
      }
      if !object.unwindInformation.isEmpty, let symbol = object.symbols.first {
        frameRelocations += relocation(frames.count + object.unwindAddressOffset, .relative32, symbol.name, 0)
        frames += object.unwindInformation
      }
      offset += object.bytes.count
    }
    if !frames.isEmpty { frames.append(UInt32(0)) }
    addDataRelocations()
  }

  private mutating func addDataRelocations() {
    var (constantOffset, variableOffset) = (0, 0)
    for object in module.data {
      guard let bytes = object.bytes else { continue }
      let unit = object.alignment
      let start: Int
      if object.isMutable {
        start = (variableOffset + unit - 1) & -unit
        variableOffset = start + bytes.count
      } else {
        start = (constantOffset + unit - 1) & -unit
        constantOffset = start + bytes.count
      }
      for place in object.relocations {
        let symbol: String
        switch place.target {
        case .function(let index): symbol = compiled.functionSymbols[index.index]
        case .data(let index): symbol = compiled.dataSymbols[index.index]
        }
        let entry = relocation(start + place.offset, .absolute64, symbol, place.addend)
        if object.isMutable { variableRelocations += entry } else { constantRelocations += entry }
      }
    }
  }

  // MARK: The file

  private func contents(_ section: Section) -> [UInt8] {
    switch section {
    case .null, .stack: []
    case .text: text
    case .textRelocations: textRelocations
    case .constants: constants
    case .constantRelocations: constantRelocations
    case .variables: variables
    case .variableRelocations: variableRelocations
    case .frames: frames
    case .frameRelocations: frameRelocations
    case .symbols: symbols
    case .names: names.bytes
    case .sectionNames: []
    }
  }

  /// Type, flags, link, info, alignment and entry size of a section header.
  private func attributes(_ section: Section) -> (UInt32, UInt64, UInt32, UInt32, UInt64, UInt64) {
    let symbolTable = UInt32(Section.symbols.rawValue)
    switch section {
    case .null: return (0, 0, 0, 0, 0, 0)
    case .text: return (1, 6, 0, 0, UInt64(compiled.objects.map(\.alignment).max() ?? 16), 0)
    case .constants: return (1, 3, 0, 0, largestAlignment, 0)
    case .variables: return (1, 3, 0, 0, largestAlignment, 0)
    case .frames: return (1, 2, 0, 0, 8, 0)
    case .textRelocations, .constantRelocations, .variableRelocations, .frameRelocations:
      return (4, 0x40, symbolTable, UInt32(section.rawValue - 1), 8, 24)
    case .stack: return (1, 0, 0, 0, 1, 0)
    case .symbols: return (2, 0, UInt32(Section.names.rawValue), 1, 8, 24)
    case .names, .sectionNames: return (3, 0, 0, 0, 1, 0)
    }
  }

  private var largestAlignment: UInt64 { UInt64(module.data.map(\.alignment).max() ?? 1) }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var sectionNames = StringTable()
    let nameOffsets = Section.allCases.map { sectionNames.add($0.name) }
    var file = [UInt8](repeating: 0, count: 64)
    var headers: [UInt8] = []
    for section in Section.allCases {
      let contents = section == .sectionNames ? sectionNames.bytes : contents(section)
      let (type, flags, link, info, alignment, entrySize) = attributes(section)
      while alignment > 1, file.count % Int(alignment) != 0 { file.append(0) }
      headers.append(nameOffsets[section.rawValue])
      headers.append(type)
      headers.append(flags)
      headers.append(UInt64(0))
      headers.append(UInt64(section == .null ? 0 : file.count))
      headers.append(UInt64(contents.count))
      headers.append(link)
      headers.append(info)
      headers.append(alignment)
      headers.append(entrySize)
      file += contents
    }
    while file.count % 8 != 0 { file.append(0) }
    file.replaceSubrange(0..<64, with: header(sectionHeaders: file.count))
    return file + headers
  }

  private func header(sectionHeaders: Int) -> [UInt8] {
    var header: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    header.append(UInt16(1))
    header.append(architecture.elfMachine)
    header.append(UInt32(1))
    header.append(UInt64(0))
    header.append(UInt64(0))
    header.append(UInt64(sectionHeaders))
    header.append(UInt32(0))
    header.append(UInt16(64))
    header.append(UInt16(0))
    header.append(UInt16(0))
    header.append(UInt16(64))
    header.append(UInt16(Section.allCases.count))
    header.append(UInt16(Section.sectionNames.rawValue))
    return header
  }
}

extension [UInt8] {
  /// Appends the little-endian bytes of an integer.
  mutating func append(_ value: some FixedWidthInteger & UnsignedInteger) {
    for index in 0..<(value.bitWidth / 8) { append(UInt8(truncatingIfNeeded: value >> (8 * .init(index)))) }
  }
}

extension CompiledModule {
  /// The bytes of an ELF object file that `ld` and `clang` link. The module has to be compiled with
  /// ``CompilerOptions/reachesSymbols``.
  ///
  /// - Parameter module: The module that this was compiled from: its data goes into the file.
  public func objectFile(of module: Module) -> [UInt8] { ELFObject(self, module).bytes }
}
