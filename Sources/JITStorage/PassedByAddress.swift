import Synchronization

/// A property that makes the struct which has it stay where it is in memory: methods get its address.
///
/// Why: a struct that could be copied bit by bit is a value to the optimizer, even if it may not be copied in the
/// source. A method that changes such a struct and calls another one that does not, copies it to the stack for the
/// call, all of it (Swift 6.3). Of a compiler's stage with its tables that is a kilobyte, a hundred instructions a
/// call. An atomic has no value apart from its place, and so has nothing that contains one.
package struct PassedByAddress: ~Copyable, Sendable {
  private let anchor = Atomic<UInt8>(0)
  package init() {}
}
