import CJIT
import JITMachineCode

/// What thunks call when compiled code does not return.
enum TrapDelivery {
  /// For the exit pad of a throwing closure after a trap: makes the error that it throws, owned by the caller.
  private static let makeError: @convention(c) (UnsafeRawPointer, UnsafeRawPointer?) -> UnsafeRawPointer = {
    context, _ in
    errorBox(of: RecordedTrap(context: context))
  }

  /// A trap as it was recorded on this thread, and the error that it becomes.
  private struct RecordedTrap {
    /// The context object of the closure; nil for a trap of what has no code.
    let context: UnsafeRawPointer?
    var trap = cjit_last_trap()
    var backtrace = cjit_last_backtrace()
    var error: UnsafeRawPointer?
  }

  /// What Swift's runtime takes of the stack when it makes the first error of a process.
  private static let stackSize = 64 << 10

  /// Makes the error where there is stack for it: the closure may have been called where little was left.
  private static func errorBox(of recorded: RecordedTrap) -> UnsafeRawPointer {
    var trap = recorded
    let failure = withUnsafeMutablePointer(to: &trap) { cjit_run_with_stack(stackSize, deliver, $0) }
    // No thread can be made: what there is must do.
    return failure == 0 ? trap.error! : ErrorBox.retain(makeTrap(trap))
  }

  private static let deliver: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { raw in
    let recorded = raw!.assumingMemoryBound(to: RecordedTrap.self)
    recorded.pointee.error = ErrorBox.retain(makeTrap(recorded.pointee))
    return nil
  }

  /// The error of a stack overflow in what has no code.
  static func stackOverflowBox() -> UnsafeRawPointer {
    errorBox(
      of: RecordedTrap(
        context: nil,
        trap: cjit_trap(kind: cjit_trap_stack_overflow, address: 0, fault_address: 0, is_behind_call: false),
        backtrace: nil))
  }

  /// For the exit pad of a closure that cannot throw.
  private static let fail: @convention(c) (UnsafeRawPointer, UnsafeRawPointer?) -> Void = { context, box in
    if let box {
      fatalError("a host function threw an error through a closure that does not throw: \(error(inBox: box))")
    }
    fatalError("\(makeTrap(RecordedTrap(context: context)))")
  }

  /// For a host thunk whose closure has thrown: the activation to leave to. Its arguments are the thunk's return
  /// address and the error.
  private static let findActivation: @convention(c) (UInt, UnsafeRawPointer) -> UnsafeMutablePointer<cjit_activation> =
    { returnAddress, box in
      if let activation = cjit_activation_to_leave(returnAddress) { return activation }
      fatalError(
        "a host function threw an error to code that was not entered with trap handling: \(error(inBox: box))")
    }

  static var makeErrorAddress: UInt { UInt(bitPattern: unsafeBitCast(makeError, to: Int.self)) }
  static var failAddress: UInt { UInt(bitPattern: unsafeBitCast(fail, to: Int.self)) }
  static var findActivationAddress: UInt { UInt(bitPattern: unsafeBitCast(findActivation, to: Int.self)) }

  private static func makeTrap(_ recorded: RecordedTrap) -> Trap {
    let trap = recorded.trap
    let function = recorded.context.map { Unmanaged<CompiledFunction>.fromOpaque($0).takeUnretainedValue() }
    let cause = Trap.Kind(trap.kind)
    let hasFaultingAddress = cause == .memoryAccess || cause == .badCall
    // A stack overflow may show itself at an access that is a trap of the program as well.
    let site = cause == .stackOverflow || trap.is_behind_call ? nil : CodeTable.trap(at: trap.address)
    let isOverflow = site?.code == CodeObject.TrapSite.stackOverflow
    return Trap(
      kind: isOverflow ? .stackOverflow : site.map { .program($0.code) } ?? cause, name: site?.name,
      address: trap.address,
      functionOffset: function?.offset(of: trap.address),
      faultingAddress: hasFaultingAddress ? trap.fault_address : nil, backtrace: Backtrace(recorded.backtrace))
  }

  private static func error(inBox box: UnsafeRawPointer) -> any Error {
    withUnsafeBytes(of: box) { $0.baseAddress!.assumingMemoryBound(to: (any Error).self).pointee }
  }
}

extension Trap {
  /// What does without compiled code asks before it nests deeper: throws a trap where the calling thread has less stack
  /// left than host functions may need, or than `size` bytes, and on a stack that is not the thread's.
  package static func requireStack(_ size: Int) throws(Trap) {
    switch cjit_find_stack_room(size) {
    case cjit_stack_has_room: return
    case cjit_stack_is_full: throw Trap(kind: .stackOverflow, address: 0)
    default: throw Trap(kind: .unknownStack, address: 0)
    }
  }
}

extension Trap.Kind {
  fileprivate init(_ kind: cjit_trap_kind) {
    switch kind {
    case cjit_trap_illegal_instruction: self = .illegalInstruction
    case cjit_trap_breakpoint: self = .breakpoint
    case cjit_trap_divide_by_zero: self = .divisionByZero
    case cjit_trap_integer_overflow: self = .integerOverflow
    case cjit_trap_floating_point: self = .floatingPointException
    case cjit_trap_bad_call: self = .badCall
    case cjit_trap_stack_overflow: self = .stackOverflow
    case cjit_trap_unknown_stack: self = .unknownStack
    default: self = .memoryAccess
    }
  }
}
