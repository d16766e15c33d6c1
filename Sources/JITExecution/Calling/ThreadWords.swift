import CJIT

/// Words that each thread has for itself, at the same distances from its thread pointer, which code that is compiled to
/// looks at. The distances stay the same until the process ends.
package enum ThreadWords {
  /// In bytes: a word with the lowest address that the stack may reach. Set when a thread enters compiled code for the
  /// first time, to what leaves room for host functions, and raised by entries with a limit of their own. Host
  /// functions are not called below it.
  package static var stackLimitOffset: Int { cjit_stack_limit_word_offset() }

  /// In bytes: 32 bits that say how many deadlines of the thread have passed.
  package static var passedDeadlinesOffset: Int { cjit_passed_deadlines_offset() }

  /// The address of the calling thread's count of passed deadlines, as long as the thread lives.
  package static var passedDeadlines: UInt { UInt(bitPattern: cjit_passed_deadlines()) }

  /// Whether a deadline of the calling thread has passed.
  package static var hasPassedDeadline: Bool { cjit_has_passed_deadline() != 0 }

  /// Changes a count of passed deadlines, of whatever thread.
  package static func addPassedDeadline(_ change: Int32, at address: UInt) {
    cjit_add_to_count(UnsafeMutablePointer(bitPattern: address)!, change)
  }
}
