import JIT

@testable import JITWebAssembly

extension BinaryModule {
  /// Whether a result of a step of a ``Behaviour`` may depend on which NaN a computation gave, which is not laid down: the
  /// exported function that was called computes with floats, and also looks at their bits.
  func mayObserveNaNs(step: Int) -> Bool {
    let called = exports.prefix(Behaviour.exportLimit).filter { $0.kind == .function }
    // What was stored is loaded from its middle too, and the state of memories is looked at in words.
    let areNaNsStored = bodies.contains(where: mayStoreNaNs)
    guard step > 0, step <= called.count else { return areNaNsStored || bodies.contains(where: mayObserveNaNs) }
    let own = Int(called[step - 1].index) - importedFunctionCount
    guard own >= 0 else { return false }
    if areNaNsStored, names(bodies[own]).contains(where: { $0.contains("load") || $0.contains("call") }) { return true }
    return mayObserveNaNs(bodies[own]) || callsOthers(bodies[own]) && bodies.contains(where: mayObserveNaNs)
  }

  private func names(_ body: Range<Int>) -> [String] {
    ((try? PlacedInstruction.list(Array(bytes[body]))) ?? []).map(\.description.name)
  }

  private func callsOthers(_ body: Range<Int>) -> Bool { names(body).contains { $0.contains("call") } }

  /// Whether a body computes with floats and stores some.
  private func mayStoreNaNs(_ body: Range<Int>) -> Bool {
    let names = names(body)
    let computations = [
      "add", "sub", "mul", "div", "sqrt", "min", "max", "ceil", "floor", "trunc", "nearest", "promote", "demote",
    ]
    let isComputed = names.contains { name in
      name.hasPrefix("f") && computations.contains { name.contains("." + $0) || name.contains(".p" + $0) }
    }
    return isComputed
      && names.contains { $0.hasPrefix("f32.store") || $0.hasPrefix("f64.store") || $0.hasPrefix("v128.store") }
  }

  private func mayObserveNaNs(_ body: Range<Int>) -> Bool {
    var shapes: Set<Substring> = []
    let names = names(body).filter { !$0.hasSuffix(".const") }
    for name in names {
      if name.contains("reinterpret") || name.contains("copysign") { shapes.formUnion(["float", "bits"]) }
      // These see lanes of the other width.
      let converts = name.contains("promote_low") || name.contains("demote_f64x2")
      if converts, names.count(where: { $0.hasPrefix("f") && $0.contains("x") }) > 1 {
        shapes.formUnion(["f32x4", "f64x2"])
      }
      // And these take the bits of lanes for integers.
      if name.contains(".convert_"), name.contains("i32x4") { shapes.insert("i32x4") }
      let shape = name.prefix { $0 != "." }
      if shape.contains("x") || shape == "v128" { shapes.insert(shape) }
    }
    // Lanes of one kind of float are only seen as what they are.
    return shapes.count > 1 && shapes.contains { $0.hasPrefix("f") }
  }
}
