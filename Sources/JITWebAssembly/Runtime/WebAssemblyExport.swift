/// Something that an instance exports, or that is imported.
public enum WebAssemblyExport {
  case function(WebAssemblyFunction)
  case table(WebAssemblyTable)
  case memory(WebAssemblyMemory)
  case global(WebAssemblyGlobal)

  /// The type; of tables and memories with the size that they have now.
  public var type: WebAssemblyExternalType {
    switch self {
    case .function(let function): .function(function.signature)
    case .table(let table): .table(table.type)
    case .memory(let memory): .memory(memory.type)
    case .global(let global): .global(global.type)
    }
  }
}

extension WebAssemblyExternalType: CustomStringConvertible {
  /// Such as `function [i32] -> []` or `memory 1 2`.
  public var description: String {
    switch self {
    case .function(let signature): "function \(signature)"
    case .table(let type): "table \(type.limits) \(type.element)"
    case .memory(let type): "memory \(type.is64Bit ? "i64 " : "")\(type.limits)"
    case .global(let type): "global \(type.isMutable ? "(mut \(type.value))" : "\(type.value)")"
    }
  }

  /// Whether something of this type may be imported as something of the required type: section 3.2 of the
  /// specification.
  func match(_ required: WebAssemblyExternalType) -> Bool {
    switch (self, required) {
    case (.function(let a), .function(let b)): a == b
    case (.table(let a), .table(let b)): a.element == b.element && a.limits.match(b.limits)
    case (.memory(let a), .memory(let b)): a.is64Bit == b.is64Bit && a.limits.match(b.limits)
    case (.global(let a), .global(let b)): a == b
    default: false
    }
  }
}
