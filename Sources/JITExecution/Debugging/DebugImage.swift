import JITMachineCode

/// An object file in memory that tells a debugger about published code: functions, lines, variables, and frames.
///
/// What works in both GDB and LLDB: a relocatable ELF file whose `.text` has no contents but its real address, symbols
/// relative to it, and DWARF 4 with absolute addresses, with frames in `.debug_frame`.
struct DebugImage {
  private let module: PublishedModule
  /// Functions that lie next to each other: each run is a section.
  private let runs: [Range<Int>]

  private init(_ module: PublishedModule) {
    self.module = module
    var runs: [Range<Int>] = []
    for index in module.functions.indices {
      // A gap of padding is none.
      if let last = runs.last, module.functions[index].address - module.functions[index - 1].range.upperBound < 4096 {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    self.runs = runs
  }

  /// The bytes of the file.
  static func bytes(of module: PublishedModule) -> [UInt8] { DebugImage(module).file() }

  private func addresses(_ run: Range<Int>) -> Range<UInt> {
    module.functions[run.lowerBound].address..<module.functions[run.upperBound - 1].range.upperBound
  }

  // MARK: Sections

  private struct Section {
    var name: String
    var type: UInt32 = 1
    var flags: UInt64 = 0
    var address: UInt64 = 0
    var size: Int?
    var contents: [UInt8] = []
    var link: UInt32 = 0
    var info: UInt32 = 0
    var alignment: UInt64 = 1
    var entrySize: UInt64 = 0
  }

  private func sections() -> [Section] {
    var sections = [Section(name: "", type: 0, alignment: 0)]
    for run in runs {
      let range = addresses(run)
      // SHT_NOBITS; SHF_ALLOC and SHF_EXECINSTR.
      sections.append(
        Section(name: ".text", type: 8, flags: 6, address: UInt64(range.lowerBound), size: range.count, alignment: 16))
    }
    let information = DebugInformation(module, ranges: runs.map(addresses))
    for (name, contents) in information.sections { sections.append(Section(name: name, contents: contents)) }
    let (symbols, names) = symbolTable()
    sections.append(
      Section(
        name: ".symtab", type: 2, contents: symbols, link: UInt32(sections.count + 1), info: 1, alignment: 8,
        entrySize: 24))
    sections.append(Section(name: ".strtab", type: 3, contents: names))
    return sections
  }

  /// All symbols as global functions.
  private func symbolTable() -> (symbols: [UInt8], names: [UInt8]) {
    var symbols = [UInt8](repeating: 0, count: 24)
    var names: [UInt8] = [0]
    for (section, run) in runs.enumerated() {
      for function in module.functions[run] {
        for symbol in function.object.symbols {
          symbols.appendBytes(of: UInt32(names.count))
          names.appendString(symbol.name)
          symbols += [0x12, 0]
          symbols.appendBytes(of: UInt16(section + 1))
          symbols.appendBytes(of: UInt64(function.address - addresses(run).lowerBound) + UInt64(symbol.offset))
          symbols.appendBytes(of: UInt64(function.object.bytes.count - symbol.offset))
        }
      }
    }
    return (symbols, names)
  }

  // MARK: The file

  private func file() -> [UInt8] {
    var sections = sections()
    sections.append(Section(name: ".shstrtab", type: 3))
    var names: [UInt8] = []
    var nameOffsets: [Int] = []
    for section in sections {
      nameOffsets.append(names.count)
      names.appendString(section.name)
    }
    sections[sections.count - 1].contents = names
    var file = [UInt8](repeating: 0, count: 64)
    var headers: [UInt8] = []
    for (section, name) in zip(sections, nameOffsets) {
      while section.alignment > 1, file.count % Int(section.alignment) != 0 { file.append(0) }
      headers.appendBytes(of: UInt32(name))
      headers.appendBytes(of: section.type)
      headers.appendBytes(of: section.flags)
      headers.appendBytes(of: section.address)
      headers.appendBytes(of: UInt64(section.type == 0 ? 0 : file.count))
      headers.appendBytes(of: UInt64(section.size ?? section.contents.count))
      headers.appendBytes(of: section.link)
      headers.appendBytes(of: section.info)
      headers.appendBytes(of: section.alignment)
      headers.appendBytes(of: section.entrySize)
      file += section.contents
    }
    while file.count % 8 != 0 { file.append(0) }
    file.replaceSubrange(0..<64, with: header(sectionHeaders: file.count, count: sections.count))
    return file + headers
  }

  private func header(sectionHeaders: Int, count: Int) -> [UInt8] {
    var header: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    header.appendBytes(of: 1 as UInt16)
    header.appendBytes(of: Architecture.host.elfMachine)
    header.appendBytes(of: 1 as UInt32)
    header.appendBytes(of: 0 as UInt64)
    header.appendBytes(of: 0 as UInt64)
    header.appendBytes(of: UInt64(sectionHeaders))
    header.appendBytes(of: 0 as UInt32)
    for field in [64, 0, 0, 64, count, count - 1] { header.appendBytes(of: UInt16(field)) }
    return header
  }
}

extension [UInt8] {
  /// Appends a text and a zero; the text ends at its first zero.
  mutating func appendString(_ text: String) {
    self += text.utf8.prefix { $0 != 0 }
    append(0)
  }
}
