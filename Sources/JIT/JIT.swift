@_exported public import JITMachineCode
@_exported public import JITExecution
