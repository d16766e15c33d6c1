import JITExecution
import Testing

struct HostStubTests {
  /// push rbp; call rdi; pop rbp; ret
  private static let callArgument: [UInt8] = [0x55, 0xFF, 0xD7, 0x5D, 0xC3]

  @Test func moreHostFunctionsThanATableHoldAreKeptApart() throws {
    let call = try closure(Self.callArgument, as: ((UInt) throws -> Int).self)
    var hosts = try (0..<5000).map { number in try HostFunction { @Sendable () -> Int in number } }
    #expect(Set(hosts.map(\.address)).count == hosts.count)
    for (number, host) in hosts.enumerated() {
      let result = try call(host.address)
      if result != number { Issue.record("host function \(number) answered \(result)") }
    }
    // Every other one goes, and its stub stands for another function.
    for index in stride(from: 0, to: hosts.count, by: 2) {
      hosts[index] = try HostFunction { @Sendable () -> Int in -index }
    }
    for (number, host) in hosts.enumerated() {
      let result = try call(host.address)
      let expected = number.isMultiple(of: 2) ? -number : number
      if result != expected { Issue.record("host function \(number) answered \(result)") }
    }
  }

  /// In a process of its own, where no other test takes the stub.
  @Test func aHostFunctionThatIsGoneIsABadCall() async {
    await #expect(processExitsWith: .success) {
      let call = try closure(HostStubTests.callArgument, as: ((UInt) throws -> Int).self)
      let address = try HostFunction { @Sendable () -> Int in 1 }.address
      #expect {
        _ = try call(address)
      } throws: { error in
        (error as? Trap)?.kind == .badCall
      }
    }
  }
}
