import CJIT

/// What tells the builds of the programs and libraries that types are in from all others; nil where that is not known.
///
/// It is that of their build IDs, which linkers make with `--build-id`, or else of all their bytes, which takes some
/// milliseconds.
package func buildIdentity(of types: [Any.Type]) -> [UInt64]? {
  // The metadata of a type is in the image that the type is in.
  let addresses = types.map { Optional(unsafeBitCast($0, to: UnsafeRawPointer.self)) }
  var identity: (UInt64, UInt64) = (0, 0)
  let isKnown = withUnsafeMutableBytes(of: &identity) {
    cjit_identify_images(addresses, addresses.count, $0.baseAddress!.assumingMemoryBound(to: UInt64.self))
  }
  return isKnown ? [identity.0, identity.1] : nil
}
