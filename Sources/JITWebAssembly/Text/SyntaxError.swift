/// What is wrong with a text, and at which byte of it.
package struct SyntaxError: Error {
  package let message: String
  package let offset: Int
  /// The feature that the text uses and that is not supported, if that is what is wrong.
  var feature: UnsupportedFeature?
}
