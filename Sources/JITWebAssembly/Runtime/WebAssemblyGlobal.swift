/// A global variable.
public final class WebAssemblyGlobal {
  /// The type of its value, and whether it can change.
  public let type: WebAssemblyGlobalType
  let place: GlobalPlace
  /// What keeps the place alive: a ``GlobalStorage`` or the group.
  let owner: AnyObject
  /// What references go into and come from; nil for a number of the host's.
  let group: LinkGroup?

  init(_ type: WebAssemblyGlobalType, _ place: GlobalPlace, _ group: LinkGroup) {
    self.type = type
    self.place = place
    owner = group.root
    self.group = group.root
  }

  /// Makes a global variable.
  ///
  /// - Parameters:
  ///   - value: Its value.
  ///   - isMutable: Whether it can change.
  /// - Throws: ``WebAssemblyError`` for a function that cannot be linked.
  public init(_ value: WebAssemblyValue, isMutable: Bool = false) throws {
    type = WebAssemblyGlobalType(value.type, isMutable: isMutable)
    let group = LinkGroup()
    let storage = GlobalStorage(try group.lower(value), value.type, of: group)
    place = GlobalPlace(address: storage.place)
    owner = storage
    if type.value.isReference {
      group.add(storage)
      self.group = group
    } else {
      self.group = nil
    }
  }

  /// The value.
  public var value: WebAssemblyValue { (group ?? LinkGroup()).lift(place.words, type.value) }

  /// Replaces the value.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if the global cannot change or has another type.
  public func set(_ value: WebAssemblyValue) throws {
    guard type.isMutable else { throw WebAssemblyError(.use, "global is immutable") }
    guard value.type == type.value else {
      throw WebAssemblyError(.use, "a global of \(type.value) cannot hold \(value.type)")
    }
    place.words = try (group ?? LinkGroup()).lower(value)
  }
}

extension WebAssemblyGlobal: Hashable {
  /// Whether both are the same variable.
  public static func == (a: WebAssemblyGlobal, b: WebAssemblyGlobal) -> Bool { a.place.address == b.place.address }
  public func hash(into hasher: inout Hasher) { hasher.combine(place.address) }
}
