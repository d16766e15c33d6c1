import CJITTestSupport

/// Stacks that closures are run on, with what was left of them.
public enum Stacks {
  /// Runs a closure on a thread with a stack of so many bytes.
  ///
  /// - Parameters:
  ///   - size: The size in bytes, with what the system keeps for itself in it.
  ///   - signalStackSize: The bytes of the signal stack that the thread has before; 0 for none.
  public static func onThread(
    _ size: Int, signalStackSize: Int = 0, _ body: @escaping () throws -> Void
  ) throws {
    let task = Task(body)
    guard cjit_test_with_signal_stack(size, signalStackSize, run, task.pointer) else { throw NoThread(size: size) }
    try task.result.get()
  }

  /// Runs a closure on a thread whose stack is memory of ours with a guard of so many bytes below, and other memory
  /// below that.
  ///
  /// - Returns: How many bytes at the end of the stack were never written; nil if the other memory was.
  public static func onOwnStack(_ size: Int, guard guardSize: Int, _ body: @escaping () throws -> Void) throws -> Int? {
    let task = Task(body)
    let use = cjit_test_on_own_stack(size, guardSize, run, task.pointer)
    guard use.is_made else { throw NoThread(size: size) }
    try task.result.get()
    return use.is_below_intact ? use.unused : nil
  }

  /// Runs a closure on the calling thread, on such a stack.
  public static func onCoroutine(_ size: Int, guard guardSize: Int, _ body: @escaping () throws -> Void) throws -> Int?
  {
    let task = Task(body)
    let use = cjit_test_on_coroutine(size, guardSize, run, task.pointer)
    guard use.is_made else { throw NoThread(size: size) }
    try task.result.get()
    return use.is_below_intact ? use.unused : nil
  }

  /// Runs a closure where about so many bytes of the thread's stack are left.
  public static func withStackLeft(_ left: Int, _ body: @escaping () throws -> Void) throws {
    let task = Task(body)
    cjit_test_with_stack_left(left, run, task.pointer)
    try task.result.get()
  }

  /// No thread with such a stack could be made.
  public struct NoThread: Error {
    public let size: Int
  }

  private final class Task {
    private let body: () throws -> Void
    var result: Result<Void, any Error> = .success(())
    init(_ body: @escaping () throws -> Void) { self.body = body }
    var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
    func run() { result = Result { try body() } }
  }

  private static let run: @convention(c) (UnsafeMutableRawPointer?) -> Void = { raw in
    Unmanaged<Task>.fromOpaque(raw!).takeUnretainedValue().run()
  }
}
