import JITIR
struct Inlining: ModulePass, ~Copyable {
  static let name = "inline"
  init() {}
  mutating func run(on module: inout Module) {}
}
struct LoopRotation: Pass, ~Copyable {
  static let name = "rotate loops"
  init() {}
  mutating func run(on function: inout Function) {}
}
struct LoopUnrolling: Pass, ~Copyable {
  static let name = "unroll loops"
  init() {}
  mutating func run(on function: inout Function) {}
}
struct BlockLayout: Pass, ~Copyable {
  static let name = "lay out blocks"
  init() {}
  mutating func run(on function: inout Function) {}
}
