/// A rule of the intermediate representation that a module breaks, and where.
public struct Violation: Sendable, CustomStringConvertible {
  public var rule: Rule
  /// The function it is in; nil for the module itself.
  public var function: FunctionIndex?
  public var block: Block?
  public var instruction: Instruction?
  /// The place and what is wrong there, as `@gcd, loop, %done = equal.i64 %y, 0: operand 2 is an i32, not an i64`.
  public var description: String

  /// The invariants. `Verifier.swift` says what each demands.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    case uniqueNames, bodies, exports, dataObjects, signatures
    case entry, placement, terminators, records, operandTypes, resultTypes, immediates, targets, returns, dominance
    case memoryOrder, stackSlots, locations
  }
}

/// A module that breaks rules: every violation found, at most 20.
public struct VerificationError: Error, Sendable, CustomStringConvertible {
  public var violations: [Violation]

  public var description: String { violations.map(\.description).joined(separator: "\n") }
}

extension Module {
  /// Checks every rule that `Verifier.swift` lists.
  ///
  /// - Throws: ``VerificationError`` with the violations found, at most 20.
  /// - Complexity: O(n log n) in the size of the module; linear for all but pathological control flow.
  public func verify() throws(VerificationError) {
    var verifier = Verifier(self)
    verifier.verify()
    if !verifier.violations.isEmpty { throw VerificationError(violations: verifier.violations) }
  }
}

extension ParsedModule {
  /// Checks every rule, with the places in the text.
  ///
  /// - Throws: ``TextError`` with the violations found, at most 20.
  public func verify() throws(TextError) {
    do {
      try module.verify()
    } catch {
      throw TextError(
        error.violations.map { violation in
          guard let function = violation.function else {
            return Diagnostic(line: 1, column: 1, message: violation.description, source: "", caret: 0)
          }
          if let instruction = violation.instruction {
            return positions.diagnostic(violation.description, at: instruction, of: function)
          }
          return positions.diagnostic(violation.description, at: violation.block ?? Block(rawValue: 0), of: function)
        })
    }
  }
}
