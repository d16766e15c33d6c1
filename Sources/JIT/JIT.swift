@_exported public import JITCompiler
@_exported public import JITExecution
@_exported public import JITIR
@_exported public import JITMachineCode
