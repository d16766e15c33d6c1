public import JITIR
public import JITMachineCode

/// A module that is ready to be compiled function by function: it has been verified, and functions that are worth it
/// have been inlined into others.
///
/// Functions may be compiled on any thread, several at once, in any order and more than once, and at different levels.
public struct PreparedModule: Sendable {
  private let module: Module
  private let context: ModuleContext
  private let options: CompilerOptions
  private let workspaces: WorkspacePool

  init(_ module: Module, _ compiler: Compiler) throws(CompilationError) {
    self.module = module
    context = try ModuleContext(module)
    options = compiler.options
    workspaces = compiler.workspaces
  }

  /// The symbols of all functions of the module, by number: what code objects refer to.
  public var functionSymbols: [String] { context.functionSymbols }
  /// The symbols of all data objects of the module, by number.
  public var dataSymbols: [String] { context.dataSymbols }

  /// Compiles one function.
  ///
  /// - Parameter function: A function that the module has a body of.
  /// - Returns: Its code, with the function's symbol.
  /// - Throws: ``CompilationError`` that names the function and the stage.
  public func compile(_ function: FunctionIndex) throws(CompilationError) -> CodeObject {
    let workspace = workspaces.take(context, options)
    defer { workspaces.put(workspace) }
    return try Compiler.compile(&workspace.pipeline, module, function.index, context)
  }
}

extension Compiler {
  /// Verifies a module and does what concerns all functions together, so that they can be compiled one by one.
  ///
  /// - Parameter module: Functions and data.
  /// - Throws: ``CompilationError`` if the module breaks rules of the IR.
  public func prepare(_ module: Module) throws(CompilationError) -> PreparedModule {
    try verify(module)
    return try PreparedModule(inlined(module), self)
  }
}
