import CJITTestSupport
import JITExecution
import Testing

struct ClosureTests {
  @Test func scalarsKeepTheirValuesAtTheExtremes() throws {
    try identities(of: [Int8.min, -1, 0, 1, .max], address(of: identity_i8 as @convention(c) (Int8) -> Int8))
    try identities(of: [UInt8.min, 1, 0x80, .max], address(of: identity_u8 as @convention(c) (UInt8) -> UInt8))
    try identities(of: [Int16.min, -1, 0, .max], address(of: identity_i16 as @convention(c) (Int16) -> Int16))
    try identities(of: [UInt16.min, 0x8000, .max], address(of: identity_u16 as @convention(c) (UInt16) -> UInt16))
    try identities(of: [Int32.min, -1, 0, .max], address(of: identity_i32 as @convention(c) (Int32) -> Int32))
    try identities(of: [UInt32.min, 0x8000_0000, .max], address(of: identity_u32 as @convention(c) (UInt32) -> UInt32))
    try identities(of: [Int64.min, -1, 0, .max], address(of: identity_i64 as @convention(c) (Int64) -> Int64))
    try identities(of: [UInt64.min, .max], address(of: identity_u64 as @convention(c) (UInt64) -> UInt64))
    try identities(of: [Int.min, -1, 0, .max], address(of: identity_i64 as @convention(c) (Int64) -> Int64))
    try identities(of: [UInt.min, .max], address(of: identity_u64 as @convention(c) (UInt64) -> UInt64))
    try identities(of: [Int128.min, -1, 0, 1 << 64, .max], wideIdentity)
    try identities(of: [UInt128.min, 1 << 127, .max], wideIdentity)
    try identities(of: [true, false], address(of: identity_bool as @convention(c) (Bool) -> Bool))
    try identities(
      of: [0, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -.infinity] as [Float],
      address(of: identity_f32 as @convention(c) (Float) -> Float))
    try identities(
      of: [0, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -.infinity] as [Double],
      address(of: identity_f64 as @convention(c) (Double) -> Double))
  }

  @Test func floatingPointBitsSurvive() throws {
    let double = try jump(to: address(of: identity_f64 as @convention(c) (Double) -> Double))
      .function(as: ((Double) -> Double).self)
    for bits in [0x7FF8_0000_0000_1234, 0x8000_0000_0000_0000, 0xFFF8_0000_0000_0001] as [UInt64] {
      #expect(double(Double(bitPattern: bits)).bitPattern == bits)
    }
    let float = try jump(to: address(of: identity_f32 as @convention(c) (Float) -> Float))
      .function(as: ((Float) -> Float).self)
    #expect(float(Float(bitPattern: 0x7FC0_1234)).bitPattern == 0x7FC0_1234)
  }

  @Test func pointersOfAllKinds() throws {
    let code = try jump(to: address(of: identity_i64 as @convention(c) (Int64) -> Int64))
    var number = 7
    try withUnsafeMutablePointer(to: &number) { (pointer) throws in
      let raw = UnsafeRawPointer(pointer)
      #expect(try code.function(as: ((UnsafeMutablePointer<Int>) -> UnsafePointer<Int>).self)(pointer).pointee == 7)
      #expect(try code.function(as: ((UnsafeRawPointer) -> UnsafeMutableRawPointer).self)(raw) == raw)
      #expect(try code.function(as: ((UnsafeRawPointer?) -> UnsafeRawPointer?).self)(nil) == nil)
      #expect(try code.function(as: ((UnsafePointer<Int>?) -> UnsafeMutablePointer<Int>?).self)(pointer) == pointer)
      #expect(
        try code.function(as: ((OpaquePointer?) -> OpaquePointer?).self)(OpaquePointer(raw)) == OpaquePointer(raw))
    }
  }

  @Test func narrowResultsIgnoreTheUpperBits() throws {
    let bytes = returning(-256)  // the low byte is 0, all others are ones
    #expect(try closure(bytes, as: (() -> UInt8).self)() == 0)
    #expect(try closure(bytes, as: (() -> Int16).self)() == -256)
    #expect(try closure(bytes, as: (() -> UInt32).self)() == 0xFFFF_FF00)
    #expect(try closure(bytes, as: (() -> Bool).self)() == false)
    #expect(try closure(returning(0x102), as: (() -> Bool).self)() == true)
  }

  @Test func tuplesAreStructures() throws {
    func call<F>(_ function: UInt, as type: F.Type) throws -> F { try jump(to: function).function(as: type) }
    for value: Int64 in [0, 1, -5, 99] {
      let integers = try call(
        address(of: make_two_integers as @convention(c) (Int64) -> two_integers),
        as: ((Int64) throws -> (Int64, Int64)).self)
      #expect(try integers(value) == (value, -value))
      let doubleInteger = try call(
        address(of: make_double_integer as @convention(c) (Int64) -> double_integer),
        as: ((Int64) -> (Double, Int)).self)
      #expect(doubleInteger(value) == (Double(value) / 2, Int(value)))
      let integerFloats = try call(
        address(of: make_integer_floats as @convention(c) (Int64) -> integer_floats),
        as: ((Int64) -> (Int32, Float, Float)).self)
      #expect(integerFloats(value) == (Int32(value), Float(value) + 0.5, Float(value) + 0.25))
      let floats = try call(
        address(of: make_two_floats as @convention(c) (Int64) -> two_floats), as: ((Int64) -> (Float, Float)).self)
      #expect(floats(value) == (Float(value) + 0.5, Float(value) + 0.25))
      let small = try call(
        address(of: make_small_members as @convention(c) (Int64) -> small_members),
        as: ((Int64) -> (Int8, Int16, Bool)).self)
      #expect(small(value) == (Int8(value), Int16(value * 100), value % 2 != 0))
      let three = try call(
        address(of: make_three_members as @convention(c) (Int64) -> three_members),
        as: ((Int64) throws -> (Int64, Double, Int8)).self)
      #expect(try three(value) == (value, Double(value) / 4, Int8(-value)))
      let wide = try call(#require(findSymbol("make_wide_member")), as: ((Int64) -> (Int128, Int8)).self)
      #expect(wide(value) == (Int128(value) << 64, Int8(value)))
      // A nested tuple has a layout of its own in Swift; in C its members follow each other.
      let nested = try call(
        address(of: make_three_members as @convention(c) (Int64) -> three_members),
        as: ((Int64) -> (Void, (Int64, (Double, Int8)))).self)
      let (_, (first, (second, third))) = nested(value)
      #expect((first, second, third) == (value, Double(value) / 4, Int8(-value)))
    }
  }

  @Test func hostTuplesAreStructures() throws {
    let three = try HostFunction { @Sendable (value: Int64) in (value, Double(value) / 4, Int8(-value)) }
    let sumThree = try jump(
      to: address(of: sum_three_members as @convention(c) (UnsafeRawPointer?, Int64) -> Double)
    ).function(as: ((UInt, Int64) -> Double).self)
    #expect(sumThree(three.address, 8) == 8 + 20 - 800)
    let floats = try HostFunction { @Sendable (value: Int64) in (Int32(value), Float(value) + 0.5, Float(value) + 0.25)
    }
    let sumFloats = try jump(
      to: address(of: sum_integer_floats as @convention(c) (UnsafeRawPointer?, Int64) -> Double)
    ).function(as: ((UInt, Int64) -> Double).self)
    #expect(sumFloats(floats.address, 8) == 8 + 85 + 825)
  }

  @Test func voidEverywhere() throws {
    try closure([0xC3], as: (() -> Void).self)()
    try closure([0xC3], as: (() throws -> Void).self)()
    // A Void parameter is nothing to C: the first register holds the second parameter.
    let second = try closure([0x48, 0x89, 0xF8, 0xC3], as: ((Void, Int64) -> Int64).self)  // mov rax, rdi; ret
    #expect(second((), 9) == 9)
  }

  @Test func variadicFunctionsAreToldTheirVectorRegisters() throws {
    let sum = try #require(findSymbol("sum_variadic"))
    // A jump that leaves al, the number of vector registers, as it is: mov r11, address; jmp r11.
    let variadic = try jump(to: sum).function(as: ((Int32, Double, Double, Double) -> Double).self)
    #expect(variadic(3, 1.5, 2.25, 3) == 6.75)
  }

  @Test func annotatedFunctionTypes() async throws {
    let sendable = try closure(returning(4), as: (@Sendable () -> Int64).self)
    #expect(await Task.detached { sendable() }.value == 4)
    let onMain = try closure(returning(5), as: (@MainActor () -> Int64).self)
    #expect(await onMain() == 5)
  }

  private var wideIdentity: UInt { findSymbol("identity_i128") ?? 0 }

  private func identities<T: Equatable & SendableMetatype>(of values: [T], _ function: UInt) throws {
    let plain = try jump(to: function).function(as: ((T) -> T).self)
    let throwing = try jump(to: function).function(as: ((T) throws -> T).self)
    let unhandled = try jump(to: function).function(as: ((T) -> T).self, traps: .unhandled)
    let host = try HostFunction { @Sendable (value: T) in value }
    let throughHost = try jump(to: host.address).function(as: ((T) throws -> T).self, retaining: [host])
    for value in values {
      #expect(plain(value) == value)
      #expect(try throwing(value) == value)
      #expect(unhandled(value) == value)
      #expect(try throughHost(value) == value)
    }
  }
}

/// The address of a C function that Swift cannot import (variadic, or with 128-bit parameters).
private func findSymbol(_ name: String) -> UInt? {
  let address = name.withCString { UInt(bitPattern: cjit_test_symbol($0)) }
  return address == 0 ? nil : address
}
