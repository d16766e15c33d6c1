import JITExecution

/// What a loaded module is in memory, without what keeps it there.
protocol ModuleStorage: AnyObject, Sendable {}

/// Which loaded modules keep which others in memory: a module uses those that it imports from, and those that have
/// replaced its functions.
///
/// Problem: what replaces a function may import from a module that imports from the one whose function it was: two
/// modules that have become mutually recursive. If modules held what they use, counting references would never free
/// them.
///
/// Mechanism: modules do not hold each other. The graph holds all of them: those with handles (a `LoadedModule`, a
/// closure), and what these use, directly or not. Importing makes no cycles, so a module that was never on one is in
/// use as long as there is one that uses it. Only a replacement can close a cycle; of the modules on it, those go for
/// which a search backwards along the uses finds nobody else and no handle. Cf. Bacon and Rajan, "Concurrent Cycle
/// Collection in Reference Counted Systems", 2001, who find their candidates in the same way.
enum ModuleGraph {
  private struct Node: Sendable {
    let storage: any ModuleStorage
    var handleCount = 1
    /// How often it uses others, and others use it.
    var used: [ObjectIdentifier: Int] = [:]
    var users: [ObjectIdentifier: Int] = [:]
    /// Whether it has been on a cycle of uses.
    var isCyclic = false
  }

  private struct State: Sendable {
    var nodes: [ObjectIdentifier: Node] = [:]

    mutating func addUse(_ user: ObjectIdentifier, _ used: ObjectIdentifier) {
      nodes[user]!.used[used, default: 0] += 1
      nodes[used]!.users[user, default: 0] += 1
    }

    mutating func removeUse(_ user: ObjectIdentifier, _ used: ObjectIdentifier) {
      let count = nodes[user]!.used[used]! - 1
      nodes[user]!.used[used] = count == 0 ? nil : count
      nodes[used]!.users[user] = count == 0 ? nil : count
    }

    /// Marks the modules on the cycles that a new use has closed: those that lead from `used` to `user`.
    mutating func markCycles(_ user: ObjectIdentifier, _ used: ObjectIdentifier) {
      let after = reachable(from: used) { Array($0.used.keys) }
      guard after.contains(user) else { return }
      for id in reachable(from: user, along: { $0.users.keys.filter(after.contains) }) { nodes[id]!.isCyclic = true }
    }

    private func reachable(
      from first: ObjectIdentifier, along edges: (Node) -> [ObjectIdentifier]
    ) -> Set<ObjectIdentifier> {
      var seen: Set<ObjectIdentifier> = [first]
      var open = [first]
      while let id = open.popLast() {
        for next in edges(nodes[id]!) where seen.insert(next).inserted { open.append(next) }
      }
      return seen
    }

    /// Removes those of some modules that nobody needs, and what only they needed, from the graph.
    mutating func removeUnused(_ candidates: [ObjectIdentifier]) -> [any ModuleStorage] {
      var candidates = candidates
      var removed: [any ModuleStorage] = []
      while let candidate = candidates.popLast() {
        guard let unused = unusedGroup(of: candidate) else { continue }
        for id in unused {
          let node = nodes.removeValue(forKey: id)!
          removed.append(node.storage)
          for used in node.used.keys where !unused.contains(used) {
            nodes[used]!.users[id] = nil
            candidates.append(used)
          }
        }
      }
      return removed
    }

    /// A module and all that use it, if none of them has a handle; nil if it is needed.
    private func unusedGroup(of candidate: ObjectIdentifier) -> Set<ObjectIdentifier>? {
      guard nodes[candidate] != nil else { return nil }
      var group: Set<ObjectIdentifier> = [candidate]
      var open = [candidate]
      while let id = open.popLast() {
        let node = nodes[id]!
        // Who uses a module that was never on a cycle is not used by it: it would have gone before.
        guard node.handleCount == 0, node.isCyclic || node.users.isEmpty else { return nil }
        for user in node.users.keys where group.insert(user).inserted { open.append(user) }
      }
      return group
    }
  }

  private static let state = ForkSafeMutex(State())

  /// Takes up a module with one handle.
  ///
  /// - Parameter used: Modules that have handles.
  fileprivate static func add(_ storage: any ModuleStorage, using used: [any ModuleStorage]) {
    let id = ObjectIdentifier(storage)
    state.withLock { state in
      state.nodes[id] = Node(storage: storage)
      for module in used { state.addUse(id, ObjectIdentifier(module)) }
    }
  }

  /// Counts one more handle of a module that is in the graph.
  fileprivate static func hold(_ storage: any ModuleStorage) {
    state.withLock { $0.nodes[ObjectIdentifier(storage)]!.handleCount += 1 }
  }

  /// Counts one handle less, and frees what nobody needs any more.
  fileprivate static func letGo(_ id: ObjectIdentifier) {
    free { state in
      state.nodes[id]!.handleCount -= 1
      return state.removeUnused([id])
    }
  }

  /// Makes a module use another one from now on. Both are in the graph.
  static func addUse(of used: any ModuleStorage, by user: any ModuleStorage) {
    state.withLock { state in
      state.addUse(ObjectIdentifier(user), ObjectIdentifier(used))
      state.markCycles(ObjectIdentifier(user), ObjectIdentifier(used))
    }
  }

  /// Takes back one ``addUse(of:by:)``.
  static func removeUse(of used: any ModuleStorage, by user: any ModuleStorage) {
    let id = ObjectIdentifier(used)
    free { state in
      state.removeUse(ObjectIdentifier(user), id)
      return state.removeUnused([id])
    }
  }

  /// Releases what a change has removed from the graph, without the lock: closures that modules import may hold
  /// handles.
  private static func free(_ change: (inout State) -> [any ModuleStorage]) {
    // Nobody else may hold them, or they would release each other within each other.
    var unused = HeldObjects(state.withLock { state in change(&state) })
    if !unused.isEmpty { DeferredRelease.release(&unused) }
  }
}

/// Keeps a loaded module in memory, and what it uses. All handles of a module are equal.
final class ModuleHandle<Storage: ModuleStorage>: Sendable {
  /// The module, which the graph holds.
  unowned let storage: Storage
  /// The module for the handle's end, which must not be the last to hold it: see ``DeferredRelease``.
  private let id: ObjectIdentifier

  /// The first handle of a module.
  ///
  /// - Parameter used: What it imports from; all of it has handles now.
  init(_ storage: Storage, using used: [any ModuleStorage]) {
    self.storage = storage
    id = ObjectIdentifier(storage)
    ModuleGraph.add(storage, using: used)
  }

  /// One more handle of a module that is used.
  init(of storage: Storage) {
    self.storage = storage
    id = ObjectIdentifier(storage)
    ModuleGraph.hold(storage)
  }

  deinit { ModuleGraph.letGo(id) }
}
