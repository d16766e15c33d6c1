import Synchronization

/// Pipelines that are not in use. A compiler keeps them, so that the next module finds memory that is already there.
///
/// Nobody waits for the pool: whoever finds it taken does without. In the child of a fork, the thread that has it may
/// not exist.
final class WorkspacePool: @unchecked Sendable {
  /// A pipeline that one thread at a time uses.
  final class Workspace {
    var pipeline: Pipeline<HostBackEnd>
    init(_ context: ModuleContext, _ options: CompilerOptions) { pipeline = Pipeline(context, options) }
  }

  /// Touched only by whoever has set `isTaken`.
  private var free: [Workspace] = []
  private let isTaken = Atomic<Bool>(false)

  /// A workspace that nobody else uses, for a module.
  func take(_ context: ModuleContext, _ options: CompilerOptions) -> Workspace {
    guard let workspace = ifFree({ $0.popLast() }) ?? nil else { return Workspace(context, options) }
    workspace.pipeline.begin(context, options)
    return workspace
  }

  /// Gives back what ``take(_:_:)`` gave.
  func put(_ workspace: Workspace) { ifFree { $0.append(workspace) } }

  @discardableResult private func ifFree<Result>(_ body: (inout [Workspace]) -> Result) -> Result? {
    guard isTaken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged else { return nil }
    defer { isTaken.store(false, ordering: .releasing) }
    return body(&free)
  }
}
