import JITMachineCode

/// What others have been told about published code, and are told when it goes: the unwinder, the table of code,
/// observers.
struct CodeRegistration: Sendable {
  /// A piece of code in its place.
  struct Piece {
    let address: UInt
    /// The granules of the region that are set aside for it.
    let granules: Range<Int>
    let object: CodeObject
  }

  /// What there is to know about pieces besides themselves.
  struct Context {
    var description = ModuleDescription()
    /// Whether they are thunks, which no program consists of.
    var isThunk = false
    var observers: [any CodeObserver] = []
  }

  /// Pieces that lie next to each other.
  private struct Run {
    let section: UnwindSection?
    let start: UInt
    /// How many of them are in the table.
    let count: Int

    func remove() {
      if count > 0 { CodeTable.remove(start: start, count: count) }
      section?.remove()
    }
  }

  /// Nearly all code is one run, which needs no memory here.
  private var first: Run?
  private var others: [Run] = []
  /// What observers want kept as long as the code is there.
  private var records: [any AnyObject & Sendable] = []

  /// Nobody has been told anything.
  init() {}

  /// Whether there is nothing to tell about code.
  static func isNeeded(for object: CodeObject, _ context: Context) -> Bool {
    !object.unwindInformation.isEmpty || !object.symbols.isEmpty || !object.traps.isEmpty || !object.locations.isEmpty
      || !context.observers.isEmpty
  }

  /// Tells about one piece of code. Copies as little as possible: this is most of what publishing a function costs.
  init(_ object: CodeObject, at address: UInt, _ context: Context) {
    let section = UnwindSection(address: address, information: object.unwindInformation)
    let isKnown = CodeTable.Entry.hasContents(object)
    if isKnown {
      CodeTable.insert(CodeTable.Entry(object, at: address, context.sourceNames, isThunk: context.isThunk))
    }
    first = Run(section: section, start: address, count: isKnown ? 1 : 0)
    if !context.observers.isEmpty { notify([Piece(address: address, granules: 0..<0, object: object)], context) }
  }

  /// Tells about pieces that were published together.
  init(_ pieces: [Piece], _ context: Context) {
    let pieces = pieces.sorted { $0.address < $1.address }
    let sources = context.sourceNames
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].granules.lowerBound == pieces[end - 1].granules.upperBound { end += 1 }
      let run = pieces[start..<end]
      let isKnown = run.contains { CodeTable.Entry.hasContents($0.object) }
      if isKnown {
        CodeTable.insert(run.map { CodeTable.Entry($0.object, at: $0.address, sources, isThunk: context.isThunk) })
      }
      let section = UnwindSection(run.map { ($0.address, $0.object.unwindInformation) })
      let entry = Run(section: section, start: pieces[start].address, count: isKnown ? run.count : 0)
      if first == nil { first = entry } else { others.append(entry) }
      start = end
    }
    notify(pieces, context)
  }

  private mutating func notify(_ pieces: [Piece], _ context: Context) {
    guard !context.observers.isEmpty else { return }
    var description = context.description
    if let listings = SourceListings(&description) { records.append(listings) }
    let module = PublishedModule(
      description: description, functions: pieces.map { .init(address: $0.address, object: $0.object) })
    for observer in context.observers {
      if let record = observer.codeWasPublished(module) { records.append(record) }
    }
  }

  /// Tells that the code is going.
  mutating func remove() {
    // The last ones first: an observer may use the listings.
    while !records.isEmpty { records.removeLast() }
    first?.remove()
    for run in others { run.remove() }
    first = nil
    others.removeAll()
  }
}

extension CodeRegistration.Context {
  fileprivate var sourceNames: [String] { description.sources.isEmpty ? [] : description.sources.map(\.name) }
}

extension CodeTable.Entry {
  /// Whether there is anything to say about code.
  fileprivate static func hasContents(_ object: CodeObject) -> Bool {
    !object.symbols.isEmpty || !object.traps.isEmpty || !object.locations.isEmpty
  }

  fileprivate init(_ object: CodeObject, at address: UInt, _ sources: [String], isThunk: Bool) {
    start = address
    byteCount = object.bytes.count
    symbols = object.symbols
    traps = object.traps
    trapNames = object.trapNames
    locations = object.locations
    self.sources = sources
    self.isThunk = isThunk
  }
}

/// Code that was published together, which is given back together when the last piece is gone: until then the unwinder
/// takes their addresses for theirs.
final class CodeBatch: @unchecked Sendable {
  private let arena: CodeArena
  private let placements: [CodeArena.Placement]
  private var registration: CodeRegistration

  init(_ arena: CodeArena, _ placements: [CodeArena.Placement], _ registration: CodeRegistration) {
    self.arena = arena
    self.placements = placements
    self.registration = registration
  }

  deinit {
    registration.remove()
    for placement in placements { arena.free(placement) }
  }
}
