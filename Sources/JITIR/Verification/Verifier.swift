/// Checks that a module means something. Passes, back ends and the interpreter rely on these invariants and check none.
///
/// Of the module:
/// - `uniqueNames`: functions and data objects have different names; so have exports.
/// - `bodies`: every function is imported or has a body, which repeats its name and signature.
/// - `exports`: an export names a function or data object that exists.
/// - `dataObjects`: alignments are powers of two; relocations are inside the bytes, in order, do not overlap, and name
///   something that exists; an object has bytes or is imported.
/// - `signatures`: what is signed for C is an i8 or i16.
///
/// Of a function, in this order, where a broken rule keeps later ones from being checked:
/// - `entry`: there is an entry block, whose parameters are those of the signature, and no target leads to it.
/// - `placement`: every block is there once and every instruction in one place; blocks don't share instructions.
/// - `records`: an instruction has a suffix that its row allows and the operand format of its row; lists, targets and
///   values are inside their tables; parameters and further results say truly what they belong to.
/// - `terminators`: every block ends with a terminator, and there is none before.
/// - `immediates`: functions, data, slots, signatures, accesses, masks, lanes and trap codes exist.
/// - `operandTypes`: operands have the types of their row; arguments those of the callee's signature.
/// - `resultTypes`: results have the types of their row, or of the callee's signature; conversions go where they can.
/// - `targets`: a target leads to a block of the function and gives each parameter a value of its type.
/// - `returns`: `return` gives the results of the signature; a tail call's callee returns them.
/// - `memoryOrder`: only atomics have an ordering, one that suits them; atomics are little-endian.
/// - `stackSlots`: alignments are powers of two.
/// - `locations`: files exist.
/// - `dominance`: every use comes after its definition on every path from the entry. Blocks that can't be reached may
///   use any value that is placed.
struct Verifier {
  private let module: Module
  private(set) var violations: [Violation] = []

  /// The most violations that are reported.
  static let limit = 20

  init(_ module: Module) { self.module = module }

  mutating func verify() {
    verifyNames()
    verifyExports()
    for index in module.data.indices { verifyData(index) }
    verifySignatures()
    for number in module.functions.indices where violations.count < Verifier.limit { verifyFunction(number) }
  }

  private mutating func verifySignatures() {
    let message = "only parameters and results of type i8 or i16 can be signed"
    for (number, function) in module.functions.enumerated() where !function.signature.hasSoundSigns {
      report(.signatures, "@\(function.name): \(message)", FunctionIndex(number))
    }
    for signature in module.signatures where !signature.hasSoundSigns { report(.signatures, message) }
  }

  private mutating func verifyFunction(_ number: Int) {
    guard case .defined(let body) = module.functions[number].linkage else { return }
    let index = FunctionIndex(number)
    let (name, signature) = (module.functions[number].name, module.functions[number].signature)
    guard let body else { return report(.bodies, "@\(name) has no body and is not imported", index) }
    guard body.name == name, body.signature == signature else {
      return report(.bodies, "@\(name)\(signature) has the body of @\(body.name)\(body.signature)", index)
    }
    var verifier = FunctionVerifier(module, body, index, limit: Verifier.limit - violations.count)
    verifier.verify()
    if !verifier.violations.isEmpty { violations += verifier.violations }
  }

  private mutating func report(_ rule: Violation.Rule, _ text: String, _ function: FunctionIndex? = nil) {
    guard violations.count < Verifier.limit else { return }
    violations.append(Violation(rule: rule, function: function, description: text))
  }

  private func exists(_ item: Export.Item) -> Bool {
    switch item {
    case .function(let index): index.index < module.functions.count
    case .data(let index): index.index < module.data.count
    }
  }

  private mutating func verifyNames() {
    if module.functions.count + module.data.count < 2 { return }
    var names: Set<String> = []
    for name in module.functions.lazy.map(\.name) where !names.insert(name).inserted {
      report(.uniqueNames, "@\(name) is declared twice")
    }
    for name in module.data.lazy.map(\.name) where !names.insert(name).inserted {
      report(.uniqueNames, "@\(name) is declared twice")
    }
  }

  private mutating func verifyExports() {
    if module.exports.isEmpty { return }
    var names: Set<String> = []
    for export in module.exports {
      if !names.insert(export.name).inserted { report(.uniqueNames, "\"\(export.name)\" is exported twice") }
      if !exists(export.item) { report(.exports, "the export \"\(export.name)\" names nothing that exists") }
    }
  }

  private mutating func verifyData(_ index: Int) {
    let object = module.data[index]
    if object.alignment <= 0 || object.alignment.nonzeroBitCount != 1 {
      report(.dataObjects, "@\(object.name): the alignment \(object.alignment) is not a power of two")
    }
    if (object.bytes == nil) != (object.importedSymbol != nil) {
      report(.dataObjects, "@\(object.name): a data object has bytes or is imported, and not both")
    }
    var end = 0
    for relocation in object.relocations {
      if relocation.offset < end || relocation.offset > (object.bytes?.count ?? 0) - 8 {
        report(.dataObjects, "@\(object.name): an address at \(relocation.offset) overlaps another or the end")
        return
      }
      end = relocation.offset + 8
      if !exists(relocation.target) {
        report(.dataObjects, "@\(object.name): the address at \(relocation.offset) is of nothing that exists")
      }
    }
  }
}
