import Synchronization

/// Pipelines that are not in use. A compiler keeps them, so that the next module finds memory that is already there.
final class WorkspacePool: Sendable {
  /// A pipeline that one thread at a time uses.
  final class Workspace {
    var pipeline: Pipeline<X86_64Target>
    init(_ context: ModuleContext, _ options: CompilerOptions) { pipeline = Pipeline(context, options) }
  }

  /// Hands a workspace from one thread to another: whoever has taken it from the pool is the only one that has it.
  private struct Handle: @unchecked Sendable { let workspace: Workspace }

  private let free = Mutex<[Handle]>([])

  /// A workspace that nobody else uses, for a module.
  func take(_ context: ModuleContext, _ options: CompilerOptions) -> Workspace {
    guard let handle = free.withLock({ $0.popLast() }) else { return Workspace(context, options) }
    let workspace = handle.workspace
    workspace.pipeline.begin(context, options)
    return workspace
  }

  /// Gives back what ``take(_:_:)`` gave.
  func put(_ workspace: Workspace) {
    let handle = Handle(workspace: workspace)
    free.withLock { $0.append(handle) }
  }
}
