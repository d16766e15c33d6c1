import JIT

/// What lives and dies together: the instances that are linked with each other, and what belongs to them.
///
/// Problem: a table or global of one instance may hold functions of another, and code calls them without asking whether
/// they are still there. Counting such references would cost at every store to a table.
///
/// Mechanism: whatever code may refer to belongs to a group, and groups become one when references can pass between
/// them: at linking, and when the host passes a function from one to another. Handles (instances, tables, functions,
/// closures) retain the group, and the group retains its members, which retain no handles: so there are no cycles, and
/// all of it goes with the last handle.
///
/// Groups form a forest: one that was merged into another only knows that one. Handles may hold either.
///
/// A group that only calls functions of another with numbers, or uses its globals with numbers, cannot pass it
/// references. It depends on the other, which does not get to know it: instances that come and go leave nothing in a
/// group that stays. There is no cycle of dependencies, or else its groups become one.
///
/// Memories and globals with numbers refer to nothing and belong to no group: whoever uses them retains them.
final class LinkGroup {
  private var parent: LinkGroup?
  private var members: [GroupMember] = []
  /// Groups that live as long as this one.
  private var dependencies: [LinkGroup] = []
  /// Whether there may be groups that live no longer than this one.
  private var hasDependents = false
  /// Objects of the host that code holds references to.
  private var objects: [ObjectIdentifier: AnyObject] = [:]
  /// What host functions are in this group.
  private var hostFunctions: [ObjectIdentifier: HostFunctionStorage] = [:]
  /// Whether addresses of functions are those of the interpreter; nil until that matters.
  private var interpretation: Bool?

  init(isInterpreted: Bool? = nil) { interpretation = isInterpreted }

  deinit {
    // Chains of groups are as long as the host makes them, also by way of what its closures capture.
    var held = HeldObjects([members, dependencies, objects, hostFunctions, parent as Any])
    (members, dependencies, objects, hostFunctions, parent) = ([], [], [:], [:], nil)
    DeferredRelease.release(&held)
  }

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
    let (one, two) = (root, other.root)
    guard one !== two else { return }
    try LinkGroup.checkKinds(one, two)
    // What lies on a way of dependencies between the two would be on a cycle.
    for group in one.groups(leadingTo: two) + two.groups(leadingTo: one) { one.absorb(group.root) }
    one.absorb(two.root)
    root.removeOwnDependencies()
  }

  /// Makes another group live as long as this one, which will never pass it references.
  ///
  /// - Throws: As ``merge(_:)``.
  func depend(on other: LinkGroup) throws(WebAssemblyError) {
    let (one, two) = (root, other.root)
    guard one !== two, !one.dependencies.contains(where: { $0.root === two }) else { return }
    guard two.groups(leadingTo: one).isEmpty else { return try merge(other) }
    try LinkGroup.checkKinds(one, two)
    one.dependencies.append(two)
    two.hasDependents = true
  }

  private static func checkKinds(_ a: LinkGroup, _ b: LinkGroup) throws(WebAssemblyError) {
    if let a = a.interpretation, let b = b.interpretation, a != b {
      throw WebAssemblyError(.link, "functions of compiled and of interpreted modules cannot call each other")
    }
  }

  /// The groups on ways of dependencies from this root to another one, without that.
  private func groups(leadingTo target: LinkGroup) -> [LinkGroup] {
    guard target.hasDependents else { return [] }
    // In depth, without recursion: a chain is as long as the host makes it.
    var leads: [ObjectIdentifier: Bool] = [ObjectIdentifier(target): true]
    var result: [LinkGroup] = []
    var open: [(group: LinkGroup, next: Int)] = []
    func enter(_ group: LinkGroup) {
      guard leads.updateValue(leads[ObjectIdentifier(group)] ?? false, forKey: ObjectIdentifier(group)) == nil else {
        return
      }
      open.append((group, 0))
    }
    enter(self)
    while let (group, next) = open.last {
      // Those that have been left say whether they lead there.
      if next > 0, leads[ObjectIdentifier(group.dependencies[next - 1].root)] == true {
        leads[ObjectIdentifier(group)] = true
      }
      if next < group.dependencies.count {
        open[open.count - 1].next += 1
        enter(group.dependencies[next].root)
      } else {
        open.removeLast()
        if leads[ObjectIdentifier(group)] == true { result.append(group) }
      }
    }
    return result
  }

  private func removeOwnDependencies() {
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    dependencies = dependencies.map(\.root).filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// Makes another root part of this one's root, or the other way round.
  private func absorb(_ other: LinkGroup) {
    var (large, small) = (root, other)
    guard large !== small else { return }
    if large.members.count < small.members.count { swap(&large, &small) }
    large.interpretation = large.interpretation ?? small.interpretation
    large.hasDependents = large.hasDependents || small.hasDependents
    large.dependencies += small.dependencies
    small.dependencies = []
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

  /// Releases objects of the host that nothing refers to any more. No code of the group may be running: it could hold
  /// references that nobody sees.
  func releaseUnusedObjects() {
    let root = root
    var used: Set<UInt64> = []
    for member in root.members { member.forEachReference { used.insert($0) } }
    root.objects = root.objects.filter { _, object in
      used.contains(UInt64(UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())))
    }
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

  /// Calls a closure with each reference to an object of the host that the member holds.
  func forEachReference(_ body: (UInt64) -> Void) {}
}
