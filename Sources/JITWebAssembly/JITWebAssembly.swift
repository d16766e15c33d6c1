@_exported public import JIT
