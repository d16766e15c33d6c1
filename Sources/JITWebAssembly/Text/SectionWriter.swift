/// The sections of a module as they are written: a number of entries and their bytes.
struct SectionWriter {
  struct Section {
    var count: UInt32 = 0
    var bytes: [UInt8] = []
  }

  struct Export {
    var name: [UInt8]
    var kind: ExternalKind
    var index: UInt32
  }

  var types: [WebAssemblySignature] = []
  var imports = Section()
  var functions = Section()
  var tables = Section()
  var memories = Section()
  var globals = Section()
  /// In the order of the text.
  var exports: [Export] = []
  var start: UInt32?
  var elements = Section()
  /// Whether instructions name data segments, so that their number must precede the code.
  var needsDataCount = false
  var code = Section()
  var data = Section()
  var moduleName: String?
  var functionNames: [(index: UInt32, name: String)] = []
  /// Entries of the name section's part about locals.
  var localNames = Section()

  /// The module: section 5.5.16 of the specification.
  func module() -> [UInt8] {
    var result: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    var typeSection = Section(count: UInt32(types.count))
    for type in types {
      typeSection.bytes.append(0x60)
      typeSection.bytes.append(types: type.parameters)
      typeSection.bytes.append(types: type.results)
    }
    var exportSection = Section(count: UInt32(exports.count))
    for export in exports {
      exportSection.bytes.append(counted: export.name)
      exportSection.bytes.append(export.kind.rawValue)
      exportSection.bytes.append(unsigned: export.index)
    }
    let sections: [(UInt8, Section)] = [
      (1, typeSection), (2, imports), (3, functions), (4, tables), (5, memories), (6, globals), (7, exportSection),
    ]
    for (id, section) in sections { SectionWriter.append(section, id: id, to: &result) }
    if let start {
      var bytes: [UInt8] = []
      bytes.append(unsigned: start)
      result.append(8)
      result.append(counted: bytes)
    }
    SectionWriter.append(elements, id: 9, to: &result)
    if needsDataCount {
      var bytes: [UInt8] = []
      bytes.append(unsigned: data.count)
      result.append(12)
      result.append(counted: bytes)
    }
    SectionWriter.append(code, id: 10, to: &result)
    SectionWriter.append(data, id: 11, to: &result)
    appendNames(to: &result)
    return result
  }

  private static func append(_ section: Section, id: UInt8, to result: inout [UInt8]) {
    guard section.count > 0 else { return }
    var count: [UInt8] = []
    count.append(unsigned: section.count)
    result.append(id)
    result.append(unsigned: UInt(count.count + section.bytes.count))
    result += count
    result += section.bytes
  }

  /// The custom section `name`: appendix 7.4 of the specification.
  private func appendNames(to result: inout [UInt8]) {
    var bytes: [UInt8] = []
    if let moduleName {
      var part: [UInt8] = []
      part.append(counted: moduleName.utf8)
      bytes.append(0)
      bytes.append(counted: part)
    }
    var functions = Section(count: UInt32(functionNames.count))
    for (index, name) in functionNames {
      functions.bytes.append(unsigned: index)
      functions.bytes.append(counted: name.utf8)
    }
    SectionWriter.append(functions, id: 1, to: &bytes)
    SectionWriter.append(localNames, id: 2, to: &bytes)
    guard !bytes.isEmpty else { return }
    var content: [UInt8] = []
    content.append(counted: "name".utf8)
    content += bytes
    result.append(0)
    result.append(counted: content)
  }
}
