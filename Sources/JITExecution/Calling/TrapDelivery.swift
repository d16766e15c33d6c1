import CJIT

/// What thunks call when compiled code does not return.
enum TrapDelivery {
  /// For the exit pad of a throwing closure after a trap: makes the error that it throws, owned by the caller.
  private static let makeError: @convention(c) (UnsafeRawPointer, UnsafeRawPointer?) -> UnsafeRawPointer = {
    context, _ in
    ErrorBox.retain(lastTrap(context))
  }

  /// For the exit pad of a closure that cannot throw.
  private static let fail: @convention(c) (UnsafeRawPointer, UnsafeRawPointer?) -> Void = { context, box in
    if let box {
      fatalError("a host function threw an error through a closure that does not throw: \(error(inBox: box))")
    }
    fatalError("\(lastTrap(context))")
  }

  /// For a host thunk whose closure has thrown (or, without an error, that has found the stack too small): the
  /// activation to leave to. Its arguments are the thunk's return address, the error, and the thunk's frame pointer.
  private static let findActivation:
    @convention(c) (UInt, UnsafeRawPointer?, UInt) -> UnsafeMutablePointer<cjit_activation> = {
      returnAddress, box, frame in
      if box == nil { cjit_record_stack_overflow(returnAddress, frame) }
      if let activation = cjit_activation_to_leave(returnAddress) { return activation }
      guard let box else { fatalError("stack overflow in compiled code that was entered without trap handling") }
      fatalError(
        "a host function threw an error to code that was not entered with trap handling: \(error(inBox: box))")
    }

  static var makeErrorAddress: UInt { UInt(bitPattern: unsafeBitCast(makeError, to: Int.self)) }
  static var failAddress: UInt { UInt(bitPattern: unsafeBitCast(fail, to: Int.self)) }
  static var findActivationAddress: UInt { UInt(bitPattern: unsafeBitCast(findActivation, to: Int.self)) }

  private static func lastTrap(_ context: UnsafeRawPointer) -> Trap {
    let trap = cjit_last_trap()
    let function = Unmanaged<CompiledFunction>.fromOpaque(context).takeUnretainedValue()
    let cause = Trap.Kind(trap.kind)
    let hasFaultingAddress = cause == .memoryAccess || cause == .badCall
    // A stack overflow may show itself at an access that is a trap of the program as well.
    let site = cause == .stackOverflow || cause == .badCall ? nil : CodeTable.trap(at: trap.address)
    return Trap(
      kind: site.map { .program($0.code) } ?? cause, name: site?.name, address: trap.address,
      functionOffset: function.offset(of: trap.address),
      faultingAddress: hasFaultingAddress ? trap.fault_address : nil, backtrace: Backtrace.ofLastTrap)
  }

  private static func error(inBox box: UnsafeRawPointer) -> any Error {
    withUnsafeBytes(of: box) { $0.baseAddress!.assumingMemoryBound(to: (any Error).self).pointee }
  }
}

/// Whether the calling thread has as much stack left as host functions may need: what does without compiled code asks
/// before it nests deeper.
package func threadHasStackRoom() -> Bool { cjit_stack_has_room() }

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
    default: self = .memoryAccess
    }
  }
}
