import Testing

@testable import JITExecution

/// What the thunks assume about the Swift compiler. If a test of this suite fails after an update of the toolchain, the
/// calling convention or the metadata layout has changed, and `EntryThunk`, `HostThunk` or `FunctionType` must follow.
struct CallingConventionTests {
  /// Words that a piece of machine code wrote down when it was called as a closure.
  private final class Recorder {
    let words = UnsafeMutablePointer<UInt>.allocate(capacity: 16)
    init() { words.initialize(repeating: 0, count: 16) }
    deinit { words.deallocate() }
  }

  /// Machine code that is directly called by Swift as a closure: stores rdi, rsi, rdx, rcx, r8, r9, rax, r13, r12 and
  /// the first stack argument, puts 77 behind the result pointer, and returns.
  private func recordingCode(_ recorder: Recorder) throws -> ExecutableMemory {
    var code: [UInt8] = [0x49, 0xBA]  // mov r10, words
    withUnsafeBytes(of: UInt(bitPattern: recorder.words)) { code += $0 }
    code += [0x49, 0x89, 0x3A]  // mov [r10], rdi
    code += [0x49, 0x89, 0x72, 0x08]  // mov [r10 + 8], rsi
    code += [0x49, 0x89, 0x52, 0x10]  // mov [r10 + 16], rdx
    code += [0x49, 0x89, 0x4A, 0x18]  // mov [r10 + 24], rcx
    code += [0x4D, 0x89, 0x42, 0x20]  // mov [r10 + 32], r8
    code += [0x4D, 0x89, 0x4A, 0x28]  // mov [r10 + 40], r9
    code += [0x49, 0x89, 0x42, 0x30]  // mov [r10 + 48], rax
    code += [0x4D, 0x89, 0x6A, 0x38]  // mov [r10 + 56], r13
    code += [0x4D, 0x89, 0x62, 0x40]  // mov [r10 + 64], r12
    code += [0x4C, 0x8B, 0x5C, 0x24, 0x08]  // mov r11, [rsp + 8]
    code += [0x4D, 0x89, 0x5A, 0x48]  // mov [r10 + 72], r11
    // What the pointers point to, read while they are valid: [r10 + 80] = [rdi], [r10 + 88] = [r11]
    code += [0x48, 0x8B, 0x0F, 0x49, 0x89, 0x4A, 0x50]
    code += [0x49, 0x8B, 0x0B, 0x49, 0x89, 0x4A, 0x58]
    code += [0x48, 0xC7, 0x00, 77, 0, 0, 0]  // mov qword ptr [rax], 77
    code += [0xC3]
    var page = try WritableMemory(pageCount: 1)
    page[0...] = code
    return try page.makeExecutable()
  }

  @Test func argumentsResultContextAndErrorAreWhereThunksExpectThem() throws {
    let recorder = Recorder()
    let code = try recordingCode(recorder)
    final class Context {}
    let context = Context()
    typealias Seven = (Int64, Int64, Int64, Int64, Int64, Int64, Int64) throws -> Int64
    let function: Seven = code.withUnsafeAddress { JITExecution.closure($0, context, as: Seven.self) }
    #expect(try function(101, 102, 103, 104, 105, 106, 107) == 77)
    let words = recorder.words
    #expect(words[10] == 101, "the first argument is not behind rdi")
    #expect(words[11] == 107, "the seventh argument is not behind the first word of the stack")
    #expect(Set((0..<7).map { words[$0] }).count == 7 && words[9] != 0)
    #expect(words[7] == UInt(bitPattern: Unmanaged.passUnretained(context).toOpaque()), "the context is not in r13")
    #expect(words[8] == 0, "r12 is not zero on entry")
  }

  @Test func theContextHoldsTheTargetWhereThunksReadIt() throws {
    let page = try WritableMemory(pageCount: 1)
    let code = try page.makeExecutable()
    let target = code.withUnsafeAddress { $0 }
    let function = CompiledFunction(target: target, owner: code.pages, retaining: [])
    let word = UnsafeRawPointer(Unmanaged.passUnretained(function).toOpaque())
      .load(fromByteOffset: EntryThunk.targetOffset, as: UInt.self)
    #expect(word == UInt(bitPattern: target))
  }

  @Test func closuresAreTwoWords() {
    #expect(MemoryLayout<(Int) -> Int>.size == 16)
    #expect(MemoryLayout<any Error>.size == 8)
  }

  @Test func metadataIsLaidOutAsFunctionTypeReadsIt() throws {
    typealias Component = FunctionType.Component
    let plain = try FunctionType(of: ((Int, Double) -> Void).self)
    #expect(plain.parameters == [.int64, .float64] && plain.results.isEmpty && !plain.isThrowing)
    let throwing = try FunctionType(of: (@Sendable (Bool) throws -> (Int8, Int32, UInt128)).self)
    #expect(throwing.parameters == [.bool] && throwing.isThrowing)
    #expect(
      throwing.results == [
        Component(type: .int8, offset: 0), Component(type: .int32, offset: 4), Component(type: .uint128, offset: 16),
      ])
    let pointers = try FunctionType(of: ((UnsafePointer<Bool>?, Void) throws -> OpaquePointer).self)
    #expect(pointers.parameters == [.pointer, nil])
    #expect(pointers.results == [Component(type: .pointer, offset: 0)] && pointers.isThrowing)
    #expect(pointers.signature.description == "(pointer) -> pointer")
  }

  @Test func theContextIsRetainedOnceAndReleased() throws {
    let ended = Counter()
    var function: (() -> Int64)?
    do {
      let witness = Witness { ended.increment() }
      function = try closure(returning(3), as: (() -> Int64).self, retaining: [witness])
    }
    let copy = function
    #expect(copy?() == 3 && ended.value == 0)
    function = nil
    #expect(copy?() == 3 && ended.value == 0)
    _ = consume copy
    #expect(ended.value == 1)
  }
}
