import JIT
import Testing

@testable import JITWebAssembly

/// The numbers of function types.
struct SignatureRegistryTests {
  /// Numbers are equal for equal types, stay as long as somebody has one, and mean nothing else afterwards.
  @Test func numbersAreCounted() {
    let signature = WebAssemblySignature([.i32, .f64, .i64, .i64, .f32, .i32, .f64, .f64, .f32], [.f32, .i64])
    var first: SignatureNumbers? = SignatureNumbers()
    let number = first!.number(of: signature)
    var second: SignatureNumbers? = SignatureNumbers()
    #expect(second!.number(of: signature) == number && first!.number(of: signature) == number)
    first = nil
    #expect(SignatureRegistry.signature(number) == signature)
    second = nil
    #expect(SignatureNumbers().number(of: signature) != number)
    withExtendedLifetime((first, second)) {}
  }

  /// Modules with many types leave nothing when their instances have gone.
  @Test func typesOfInstancesGo() throws {
    let before = SignatureRegistry.count
    for round in 0..<3 {
      var text = "(module"
      for index in 0..<2000 {
        let types = (0..<12).map { (index >> $0) & 1 == 0 ? "i32" : "f64" }.joined(separator: " ")
        text += "(type (func (param \(types) \(round == 0 ? "i64" : "f32 f32")) (result f32 i64 f64)))"
      }
      let instance = try WebAssemblyModule(text: text + "(func (export \"f\") (result i32) i32.const 5))").instantiate()
      #expect(SignatureRegistry.count >= 2000)
      #expect(try instance.function("f", as: (() throws -> Int32).self)() == 5)
    }
    // Other tests have instances meanwhile, with fewer types.
    #expect(SignatureRegistry.count < before + 2000)
  }

  /// An instance is for one thread at a time.
  @Test func sendableClosuresAreRefused() throws {
    let instance = try WebAssemblyModule(text: "(module (func (export \"f\") (result i32) i32.const 5))").instantiate()
    func refusal<F>(_ type: F.Type) -> FunctionTypeError.Reason? {
      #expect(throws: FunctionTypeError.self) { try instance.function("f", as: type) }?.reason
    }
    #expect(refusal((@Sendable () throws -> Int32).self) == .sendable)
    // Functions of a global actor can be passed to other threads, too.
    #expect(refusal((@MainActor () throws -> Int32).self) == .sendable)
  }

  /// What it imports need not be for several threads either.
  @Test func importsNeedNotBeSendable() throws {
    var seen: [Int32] = []
    let module = try WebAssemblyModule(
      text: "(module (import \"e\" \"f\" (func (param i32))) (func (export \"g\") (call 0 (i32.const 5))))")
    let instance = try module.instantiate(imports: ["e": ["f": { (number: Int32) in seen.append(number) }]])
    try instance.call("g")
    #expect(seen == [5])
    let onMain: @MainActor (Int32) -> Void = { _ in }
    #expect(throws: WebAssemblyError.self) { try module.instantiate(imports: ["e": ["f": onMain]]) }
  }
}
