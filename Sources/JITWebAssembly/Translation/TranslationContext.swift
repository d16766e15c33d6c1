import JIT

/// What all bodies of a module are translated with. A class only because it is large and never changes.
final class TranslationContext: Sendable {
  let module: BinaryModule
  let layout: InstanceLayout
  let declaredFunctions: Set<UInt32>
  let features: WebAssemblyFeatures
  /// Whether accesses are compared with the size of the memory. Otherwise pages that can't be accessed follow it.
  let checksBounds: Bool
  /// Whether indexes of tables are also bounded where the processor only guesses that they are in range.
  let masksIndexes: Bool
  /// Whether filling and copying much memory can be interrupted.
  let isInterruptible: Bool
  /// Whether instructions know where in the binary format they come from, for backtraces and debuggers.
  let hasLocations: Bool
  let types: TypePool
  let budget = TranslationBudget()
  /// By type: what functions of it are in the IR.
  let signatures: [Signature]

  init(
    _ module: BinaryModule, declaredFunctions: Set<UInt32>, features: WebAssemblyFeatures, checksBounds: Bool,
    masksIndexes: Bool, isInterruptible: Bool, hasLocations: Bool
  ) {
    self.module = module
    self.declaredFunctions = declaredFunctions
    self.features = features
    self.checksBounds = checksBounds
    self.masksIndexes = masksIndexes
    self.isInterruptible = isInterruptible
    self.hasLocations = hasLocations
    layout = InstanceLayout(module, declaredFunctions: declaredFunctions)
    types = TypePool(module.types)
    signatures = module.types.map { Signature($0) }
  }
}
