/// A global variable that belongs to no instance. One that holds a reference belongs to a group.
final class GlobalStorage: GroupMember {
  let place: UnsafeMutableRawPointer
  private let type: WebAssemblyType

  init(_ words: WordPair, _ type: WebAssemblyType, of group: LinkGroup) {
    self.type = type
    place = .allocate(byteCount: 16, alignment: 16)
    super.init(of: group)
    GlobalPlace(address: place).words = words
  }

  deinit { place.deallocate() }

  override func forEachReference(_ body: (UInt64) -> Void) {
    if type == .externref { body(GlobalPlace(address: place).words.low) }
  }
}

/// Where a global variable is: 16 bytes.
struct GlobalPlace {
  let address: UnsafeMutableRawPointer

  var words: WordPair {
    get {
      WordPair(
        low: address.load(as: UInt64.self), high: address.load(fromByteOffset: 8, as: UInt64.self))
    }
    nonmutating set {
      address.storeBytes(of: newValue.low, as: UInt64.self)
      address.storeBytes(of: newValue.high, toByteOffset: 8, as: UInt64.self)
    }
  }
}
