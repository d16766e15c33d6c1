@_exported public import JITWebAssembly
