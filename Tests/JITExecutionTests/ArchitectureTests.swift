import JITMachineCode
import Testing

@Test func hostIsKnown() { #expect(Architecture.allCases.contains(.host)) }
