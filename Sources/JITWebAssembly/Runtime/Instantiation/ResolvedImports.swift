import JIT

/// What a module imports, found and checked.
struct ResolvedImports {
  private(set) var functions: [WebAssemblyFunction] = []
  private(set) var tables: [WebAssemblyTable] = []
  private(set) var memories: [WebAssemblyMemory] = []
  private(set) var globals: [WebAssemblyGlobal] = []
  private var problems: [String] = []

  /// - Parameter needsGuard: Whether the module's code relies on faults behind the end of memories.
  /// - Throws: ``WebAssemblyError`` of the kind `link` with all imports that are missing or have the wrong type.
  init(_ module: BinaryModule, _ imports: WebAssemblyImports, needsGuard: Bool) throws(WebAssemblyError) {
    for item in module.imports {
      let required = module.externalType(item.item)
      let what = "\(item.module.onOneLine).\(item.name.onOneLine), a \(required)"
      switch imports.namespaces[item.module]?.items[ExactName(item.name)] {
      case nil: problems.append("unknown import: \(what)")
      case .unusable(let reason): problems.append("incompatible import type: \(what): \(reason)")
      case .export(let export):
        if export.type.match(required) {
          add(export)
        } else {
          problems.append("incompatible import type: \(what), is given a \(export.type)")
        }
        if case .memory(let memory) = export, needsGuard, !memory.type.is64Bit, !memory.storage.hasGuard {
          problems.append(
            "incompatible import type: \(what): no address space is reserved for it, as code without bounds checks needs"
          )
        }
      }
    }
    guard problems.isEmpty else { throw WebAssemblyError(.link, problems.joined(separator: "\n")) }
  }

  private mutating func add(_ export: WebAssemblyExport) {
    switch export {
    case .function(let function): functions.append(function)
    case .table(let table): tables.append(table)
    case .memory(let memory): memories.append(memory)
    case .global(let global): globals.append(global)
    }
  }
}

extension String {
  /// The text with control characters escaped: a name can be anything, and a message has a line for each problem.
  fileprivate var onOneLine: String {
    unicodeScalars.map { $0.properties.generalCategory == .control ? $0.escaped(asASCII: true) : String($0) }.joined()
  }
}

extension BinaryModule {
  /// The type of an import.
  func externalType(_ item: Item) -> WebAssemblyExternalType {
    switch item {
    case .function(let type): .function(types[Int(type)])
    case .table(let type): .table(type)
    case .memory(let type): .memory(type)
    case .global(let type): .global(type)
    }
  }

  /// The type of an export.
  func externalType(_ export: Export) -> WebAssemblyExternalType {
    let index = Int(export.index)
    return switch export.kind {
    case .function: .function(signature(ofFunction: index))
    case .table: .table(tables[index])
    case .memory: .memory(memories[index])
    case .global: .global(globals[index])
    }
  }
}
