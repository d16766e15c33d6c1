import JITMachineCode

extension X86_64.SystemVConvention {
  /// Where arguments and results of these types are.
  init(_ signature: ScalarSignature) {
    self.init(
      parameters: signature.parameters.map { Scalar(size: $0.size, isVector: $0.isFloatingPoint) },
      results: signature.results.map { Scalar(size: $0.size, isVector: $0.isFloatingPoint) })
  }
}
