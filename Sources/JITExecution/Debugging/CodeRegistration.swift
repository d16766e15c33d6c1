import JITMachineCode

/// What others have been told about published code, and are told when it goes: the unwinder, the table of code, observers.
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

  /// Tells about one piece of code.
  init(_ piece: Piece, _ context: Context) {
    let object = piece.object
    let section = UnwindSection(address: piece.address, information: object.unwindInformation)
    let entry = CodeTable.Entry(piece, context.sourceNames, isThunk: context.isThunk)
    if !entry.isEmpty { CodeTable.insert(CollectionOfOne(entry)) }
    first = Run(section: section, start: piece.address, count: entry.isEmpty ? 0 : 1)
    notify([piece], context)
  }

  /// Tells about pieces that were published together.
  init(_ pieces: [Piece], _ context: Context) {
    let pieces = pieces.sorted { $0.address < $1.address }
    let sources = context.sourceNames
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, pieces[end].granules.lowerBound == pieces[end - 1].granules.upperBound { end += 1 }
      let entries = pieces[start..<end].map { CodeTable.Entry($0, sources, isThunk: context.isThunk) }
      let count = entries.allSatisfy(\.isEmpty) ? 0 : entries.count
      if count > 0 { CodeTable.insert(entries) }
      let section = UnwindSection(pieces[start..<end].map { ($0.address, $0.object.unwindInformation) })
      let run = Run(section: section, start: pieces[start].address, count: count)
      if first == nil { first = run } else { others.append(run) }
      start = end
    }
    notify(pieces, context)
  }

  private mutating func notify(_ pieces: [Piece], _ context: Context) {
    guard !context.observers.isEmpty else { return }
    var description = context.description
    if let listings = Listings(&description) { records.append(listings) }
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
  fileprivate init(_ piece: CodeRegistration.Piece, _ sources: [String], isThunk: Bool) {
    start = piece.address
    byteCount = piece.object.bytes.count
    symbols = piece.object.symbols
    traps = piece.object.traps
    trapNames = piece.object.trapNames
    locations = piece.object.locations
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
