import CJITTestSupport
import JITExecution
import Testing

struct TrapTests {
  /// The trap that code ends in; its first argument is in rdi.
  private func trap(_ bytes: [UInt8], _ argument: Int64 = 0) throws -> Trap {
    let function = try closure(bytes, as: ((Int64) throws -> Int64).self)
    return try #require(#expect(throws: Trap.self) { try function(argument) })
  }

  @Test func illegalInstruction() throws {
    let trap = try trap([0x90, 0x90, 0x0F, 0x0B])  // nop; nop; ud2
    #expect(trap.kind == .illegalInstruction && trap.functionOffset == 2 && trap.faultingAddress == nil)
    #expect(trap.description == "trap: illegal instruction at offset 2 of the function")
  }

  @Test func breakpoint() throws {
    let trap = try trap([0x90, 0xCC])  // nop; int3
    #expect(trap.kind == .breakpoint && trap.functionOffset == 1)
  }

  /// mov rax, rdi; cqo; then a division
  private let prepareDivision: [UInt8] = [0x48, 0x89, 0xF8, 0x48, 0x99]

  @Test func divisions() throws {
    // Divisors in registers of all sizes, legacy and extended; each is zero.
    let zeroDivisors: [[UInt8]] = [
      [0x31, 0xC9, 0x48, 0xF7, 0xF9],  // xor ecx, ecx; idiv rcx
      [0x31, 0xC9, 0xF7, 0xF1],  // div ecx
      [0x45, 0x31, 0xC0, 0x66, 0x41, 0xF7, 0xF8],  // xor r8d, r8d; idiv r8w
      [0xB5, 0x00, 0xF6, 0xF5],  // mov ch, 0; div ch
      [0x40, 0xB6, 0x00, 0x40, 0xF6, 0xF6],  // mov sil, 0; div sil
      [0x6A, 0x00, 0x48, 0xF7, 0x3C, 0x24],  // push 0; idiv qword ptr [rsp]
      [0x6A, 0x00, 0xF7, 0x74, 0x24, 0x00],  // push 0; div dword ptr [rsp + 0]
      [0x6A, 0x00, 0x48, 0x31, 0xC9, 0x48, 0xF7, 0xBC, 0xCC, 0, 0, 0, 0],  // idiv qword ptr [rsp + rcx*8 + 0]
      [0x48, 0xF7, 0x3D, 0x00, 0x00, 0x00, 0x00, 0, 0, 0, 0, 0, 0, 0, 0],  // idiv qword ptr [rip]; dq 0
    ]
    for divisor in zeroDivisors {
      #expect(try trap(prepareDivision + divisor, 5).kind == .divisionByZero, "\(divisor)")
    }
    // The least integer by -1: the quotient does not fit.
    let overflowing: [[UInt8]] = [
      [0x48, 0xC7, 0xC1, 0xFF, 0xFF, 0xFF, 0xFF, 0x48, 0xF7, 0xF9],  // mov rcx, -1; idiv rcx
      [0x6A, 0xFF, 0x48, 0xF7, 0x3C, 0x24],  // push -1; idiv qword ptr [rsp]
      [0x48, 0xF7, 0x3D, 0x00, 0x00, 0x00, 0x00] + [UInt8](repeating: 0xFF, count: 8),  // idiv qword ptr [rip]
    ]
    for divisor in overflowing {
      let trap = try trap(prepareDivision + divisor, .min)
      #expect(trap.kind == .integerOverflow, "\(divisor)")
    }
  }

  @Test func memory() throws {
    let load: [UInt8] = [0x48, 0x8B, 0x07, 0xC3]  // mov rax, [rdi]; ret
    let low = try trap(load, 0x10)
    #expect(low.kind == .memoryAccess && low.faultingAddress == 0x10 && low.functionOffset == 0)
    #expect(low.description == "trap: invalid memory access at offset 0 of the function (address 0x10)")
    // The processor does not tell a non-canonical address.
    #expect(try trap(load, 0x1234_5678_9ABC_DEF0).faultingAddress == 0)
    // Code is not writable: mov [rip - 10], rax
    let store = try trap([0x48, 0x89, 0x05, 0xF6, 0xFF, 0xFF, 0xFF])
    #expect(store.kind == .memoryAccess)
  }

  @Test func calls() throws {
    for target in [0, 0x10, 0x1234_5678_9ABC_DEF0, Int64(Int.max)] {
      let call = try trap([0x55, 0xFF, 0xD7, 0x5D, 0xC3], target)  // push rbp; call rdi; pop rbp; ret
      #expect(call.kind == .badCall || (call.kind == .memoryAccess && target > 1 << 48), "\(target)")
    }
    // Into data: the page of a Swift array is not executable.
    let data = [UInt8](repeating: 0xC3, count: 64)
    let call = try data.withUnsafeBytes {
      try trap([0x55, 0xFF, 0xD7, 0x5D, 0xC3], Int64(Int(bitPattern: $0.baseAddress)))
    }
    #expect(call.kind == .badCall && call.functionOffset == 3)
  }

  @Test func stackOverflow() throws {
    // push rbp; call itself
    let recursion: [UInt8] = [0x55, 0xE8, 0xFA, 0xFF, 0xFF, 0xFF]
    #expect(try trap(recursion).kind == .stackOverflow)
    #expect(try trap(recursion).kind == .stackOverflow, "a second time on the same thread")
  }

  @Test func stackOverflowOnASmallStack() {
    final class Outcome { var trap: Trap? }
    let outcome = Outcome()
    let made = cjit_test_on_small_stack(
      128 * 1024,
      { raw in
        let outcome = Unmanaged<Outcome>.fromOpaque(raw!).takeUnretainedValue()
        let recursion = try! closure([0x55, 0xE8, 0xFA, 0xFF, 0xFF, 0xFF], as: (() throws -> Void).self)
        do { try recursion() } catch { outcome.trap = error as? Trap }
      }, Unmanaged.passUnretained(outcome).toOpaque())
    #expect(made && outcome.trap?.kind == .stackOverflow)
  }

  @Test func floatingPointException() throws {
    // Unmask division by zero in MXCSR and divide. The control word is restored: dividing in Swift does not trap.
    let code: [UInt8] = [
      0x48, 0x83, 0xEC, 0x08,  // sub rsp, 8
      0xC7, 0x04, 0x24, 0x80, 0x1D, 0x00, 0x00,  // mov dword ptr [rsp], 0x1D80
      0x0F, 0xAE, 0x14, 0x24,  // ldmxcsr [rsp]
      0x0F, 0x57, 0xC0,  // xorps xmm0, xmm0
      0x0F, 0x57, 0xC9,  // xorps xmm1, xmm1
      0xB8, 0x01, 0x00, 0x00, 0x00,  // mov eax, 1
      0xF3, 0x0F, 0x2A, 0xC8,  // cvtsi2ss xmm1, eax
      0xF3, 0x0F, 0x5E, 0xC8,  // divss xmm1, xmm0
    ]
    #expect(try trap(code).kind == .floatingPointException)
    let zero = Double(CommandLine.argc) - Double(CommandLine.argc)
    #expect(1 / zero == .infinity)
  }

  @Test func registersAndControlWordsAreRestored() throws {
    // Destroys everything a C function must preserve, sets the direction flag, fills the x87 stack, and traps.
    let vandal: [UInt8] = [
      0x31, 0xDB, 0x4D, 0x31, 0xE4, 0x4D, 0x31, 0xED, 0x4D, 0x31, 0xF6, 0x4D, 0x31, 0xFF, 0x31, 0xED,
      0xD9, 0xEE, 0xD9, 0xEE, 0xFD, 0x0F, 0x0B,
    ]
    let function = try closure(vandal, as: ((Int) throws -> Void).self)
    var sum = 0
    for index in 0..<100 {
      do { try function(index) } catch { sum += index }
    }
    #expect(sum == 4950)
    #expect(Array((0..<64).map { $0 * 3 }.reversed()).first == 189)
  }

  @Test func aTrapLeavesTheFunctionUsable() throws {
    // test rdi, rdi; jnz +2; ud2; mov rax, rdi; ret
    let code: [UInt8] = [0x48, 0x85, 0xFF, 0x75, 0x02, 0x0F, 0x0B, 0x48, 0x89, 0xF8, 0xC3]
    let function = try closure(code, as: ((Int64) throws -> Int64).self)
    for index in Int64(0)..<50 {
      if index % 3 == 0 {
        #expect(throws: Trap.self) { try function(0) }
      } else {
        #expect(try function(index) == index)
      }
    }
  }

  @Test func trapsOnManyThreadsAtOnce() async throws {
    let code: [UInt8] = [0x48, 0x89, 0xF8, 0x48, 0x99, 0x48, 0xF7, 0xFE, 0xC3]  // rdi / rsi
    let divide = try closure(code, as: (@Sendable (Int64, Int64) throws -> Int64).self)
    await withTaskGroup(of: Int.self) { group in
      for thread in 1...8 {
        group.addTask {
          var trapped = 0
          for index in 0..<200 {
            do {
              guard try divide(Int64(index * thread), Int64(index % 2)) == Int64(index * thread) else { return -1 }
            } catch { trapped += 1 }
          }
          return trapped
        }
      }
      for await trapped in group { #expect(trapped == 100) }
    }
  }

  @Test func dynamicFunctionsTrapToo() throws {
    var page = try WritableMemory(pageCount: 1)
    page[0...] = [0x0F, 0x0B]
    let function = try page.makeExecutable().function(signature: ScalarSignature(parsing: "() -> i64"))
    #expect(#expect(throws: Trap.self) { try function([]) }?.kind == .illegalInstruction)
  }

  // MARK: Where there is no error to throw

  @Test func aClosureThatDoesNotThrowStopsTheProgramWithTheSameText() async {
    let result = await #expect(processExitsWith: .signal(SIGILL), observing: [\.standardErrorContent]) {
      _ = try closure([0x0F, 0x0B], as: (() -> Int64).self)()
    }
    let output = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(output.contains("Fatal error: trap: illegal instruction at offset 0 of the function"))
  }

  @Test func unhandledTrapsTakeTheirUsualCourse() async {
    await #expect(processExitsWith: .signal(SIGILL)) {
      _ = try closure([0x0F, 0x0B], as: (() throws -> Int64).self, traps: .unhandled)()
    }
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      _ = try closure([0x48, 0x8B, 0x07, 0xC3], as: ((Int) throws -> Int64).self, traps: .unhandled)(0)
    }
    await #expect(processExitsWith: .signal(SIGTRAP)) {
      try closure([0xCC, 0xC3], as: (() -> Void).self, traps: .unhandled)()
    }
  }

  @Test func earlierHandlersGetWhatIsNotOurs() async {
    await #expect(processExitsWith: .exitCode(42)) {
      cjit_test_exit_on_illegal_instruction()
      let trapping = try closure([0x0F, 0x0B], as: (() throws -> Void).self)
      do { try trapping() } catch {}  // ours
      cjit_test_illegal_instruction()  // not ours
    }
    await #expect(processExitsWith: .exitCode(42)) {
      cjit_test_exit_on_illegal_instruction()
      do { try closure([0x0F, 0x0B], as: (() throws -> Void).self)() } catch {}
      raise(SIGILL)
    }
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      do { try closure([0x0F, 0x0B], as: (() throws -> Void).self)() } catch {}
      UnsafeMutablePointer<Int>(bitPattern: 8)!.pointee = 1
    }
    await #expect(processExitsWith: .signal(SIGBUS)) {
      do { try closure([0x0F, 0x0B], as: (() throws -> Void).self)() } catch {}
      raise(SIGBUS)
    }
  }

  @Test func aTrapInAHostFunctionIsNotOurs() async {
    await #expect(processExitsWith: .signal(SIGILL)) {
      let host = try HostFunction { @Sendable () -> Void in cjit_test_illegal_instruction() }
      let call = try jump(to: host.address).function(as: (() throws -> Void).self, retaining: [host])
      do { try call() } catch {}
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
