import JITMachineCode
import Testing

@testable import JITExecution

/// Thunks of signatures that are known at run time only, which a guest may have any number of.
@Suite(.serialized) struct ThunkCacheTests {
  /// A signature for each number below 3^7.
  private func signature(_ number: Int) -> ScalarSignature {
    var types: [ScalarType] = []
    var rest = number
    for _ in 0..<7 {
      types.append([.int32, .int64, .float64][rest % 3])
      rest /= 3
    }
    return ScalarSignature(parameters: types, results: [.int64])
  }

  @Test func thunksOfManySignaturesGo() throws {
    // mov eax, 7; ret
    let code = try CodeAllocator().publish(CodeObject(bytes: [0xB8, 7, 0, 0, 0, 0xC3]))
    for number in 0..<(4 * ThunkCache.limit) {
      let signature = signature(number)
      let arguments = signature.parameters.map { ScalarValue(type: $0, bits: 0) }
      #expect(try code.function(signature: signature)(arguments).map(\.bits) == [7])
      let closure = try AnyClosure(signature: signature) { _ in [ScalarValue(type: .int64, bits: 9)] }
      let host = try HostFunction(closure)
      // mov rax, address; jmp rax
      let jump = [0x48, 0xB8] + withUnsafeBytes(of: host.address, Array.init) + [0xFF, 0xE0]
      let call = try CodeAllocator(reservation: 1 << 20).publish(CodeObject(bytes: jump))
      #expect(try call.function(signature: signature, retaining: [host])(arguments).map(\.bits) == [9])
    }
    // Other tests make thunks meanwhile, but not that many.
    #expect(try #require(ThunkCache.statistics).codeCount < 4 * ThunkCache.limit)
  }

  /// Who has a thunk can go on using it when there is no room for it in the cache.
  @Test func thunksInUseStay() throws {
    let code = try CodeAllocator().publish(CodeObject(bytes: [0xB8, 7, 0, 0, 0, 0xC3]))
    let functions = try (0..<(2 * ThunkCache.limit)).map { try code.function(signature: signature($0)) }
    for function in functions {
      let arguments = function.signature.parameters.map { ScalarValue(type: $0, bits: 0) }
      #expect(try function(arguments).map(\.bits) == [7])
    }
  }
}
