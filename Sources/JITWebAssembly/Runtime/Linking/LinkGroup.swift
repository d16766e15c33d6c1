import JIT

/// What lives and dies together: the instances that are linked with each other, and what belongs to them.
///
/// Problem: a table or global of one instance may hold functions of another, and code calls them without asking whether they
/// are still there. Counting such references would cost at every store to a table.
///
/// Mechanism: whatever code may refer to belongs to a group, and groups become one when references can pass between them: at
/// linking, and when the host passes a function from one to another. Handles (instances, tables, functions, closures)
/// retain the group, and the group retains its members, which retain no handles: so there are no cycles, and all of it goes
/// with the last handle.
///
/// Groups form a forest: one that was merged into another only knows that one. Handles may hold either.
///
/// Memories and globals with numbers refer to nothing and belong to no group: whoever uses them retains them.
final class LinkGroup {
  private var parent: LinkGroup?
  private var members: [GroupMember] = []
  /// Objects of the host that code holds references to.
  private var objects: [ObjectIdentifier: AnyObject] = [:]
  /// What host functions are in this group.
  private var hostFunctions: [ObjectIdentifier: HostFunctionStorage] = [:]
  /// Whether addresses of functions are those of the interpreter; nil until that matters.
  private var interpretation: Bool?

  init(isInterpreted: Bool? = nil) { interpretation = isInterpreted }

  /// The group that this one is part of now.
  var root: LinkGroup {
    var group = self
    while let parent = group.parent { group = parent }
    return group
  }

  /// Whether addresses of functions are those of the interpreter.
  var isInterpreted: Bool {
    let root = root
    if let known = root.interpretation { return known }
    root.interpretation = RuntimeEngine.interpretsByDefault
    return RuntimeEngine.interpretsByDefault
  }

  /// Makes something live as long as the group.
  func add(_ member: GroupMember) {
    let root = root
    root.members.append(member)
    member.group = root
  }

  /// Makes two groups one.
  ///
  /// - Throws: ``WebAssemblyError`` if one is compiled and the other interpreted.
  func merge(_ other: LinkGroup) throws(WebAssemblyError) {
    var (large, small) = (root, other.root)
    guard large !== small else { return }
    if let a = large.interpretation, let b = small.interpretation, a != b {
      throw WebAssemblyError(.link, "functions of compiled and of interpreted modules cannot call each other")
    }
    if large.members.count < small.members.count { swap(&large, &small) }
    large.interpretation = large.interpretation ?? small.interpretation
    for member in small.members { member.group = large }
    large.members += small.members
    large.objects.merge(small.objects) { first, _ in first }
    large.hostFunctions.merge(small.hostFunctions) { first, _ in first }
    small.members = []
    small.objects = [:]
    small.hostFunctions = [:]
    small.parent = large
  }

  // MARK: - References

  /// The word that stands for an object, which lives as long as the group from now on.
  func retain(_ object: AnyObject) -> UInt {
    root.objects[ObjectIdentifier(object)] = object
    return UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
  }

  /// The address of the record of a function, which lives as long as the group from now on.
  func record(of function: WebAssemblyFunction) throws -> UInt {
    switch function.source {
    case .record(let record, let group):
      try merge(group)
      return UInt(bitPattern: record)
    case .host(let closure):
      let root = root
      if let known = root.hostFunctions[ObjectIdentifier(closure)] { return known.record }
      let storage = try HostFunctionStorage(closure, isInterpreted: isInterpreted)
      root.hostFunctions[ObjectIdentifier(closure)] = storage
      add(storage)
      return storage.record
    }
  }
}

/// Something that lives as long as its group.
class GroupMember {
  /// The group, a root.
  unowned(unsafe) fileprivate(set) var group: LinkGroup

  /// A member to be added to the group.
  init(of group: LinkGroup) { self.group = group.root }
}
