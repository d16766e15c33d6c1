/// A number of things for a message: `1 argument`, `2 arguments`.
///
/// - Parameter noun: What there are so many of, in the singular; its plural ends in an s.
package func counted(_ count: some BinaryInteger, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
