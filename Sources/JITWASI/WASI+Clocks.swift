// Time and randomness, which embedders can replace to make runs repeatable.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension WASI {
  /// What a guest takes for time. All times are in nanoseconds.
  public struct Clocks: Sendable {
    /// The time since the beginning of 1970, UTC.
    public var realTime: @Sendable () -> UInt64
    /// The time since some moment; it never goes back.
    public var monotonic: @Sendable () -> UInt64
    /// The processor time of the process.
    public var processTime: @Sendable () -> UInt64
    /// The processor time of the calling thread.
    public var threadTime: @Sendable () -> UInt64
    /// The smallest difference that the clocks show; at least 1.
    public var resolution: UInt64
    /// Lets a duration pass; nil waits for so long on the host. It may return early: the clocks decide how long it was.
    /// An error that it throws ends the call of the guest.
    public var sleep: (@Sendable (_ nanoseconds: UInt64) throws -> Void)?

    /// Clocks from functions.
    public init(
      realTime: @escaping @Sendable () -> UInt64, monotonic: @escaping @Sendable () -> UInt64,
      processTime: @escaping @Sendable () -> UInt64, threadTime: @escaping @Sendable () -> UInt64,
      resolution: UInt64, sleep: (@Sendable (_ nanoseconds: UInt64) throws -> Void)? = nil
    ) {
      self.realTime = realTime
      self.monotonic = monotonic
      self.processTime = processTime
      self.threadTime = threadTime
      self.resolution = max(resolution, 1)
      self.sleep = sleep
    }

    /// The clocks of the host.
    public static let system = Clocks(
      realTime: { now(CLOCK_REALTIME) }, monotonic: { now(CLOCK_MONOTONIC) },
      processTime: { now(CLOCK_PROCESS_CPUTIME_ID) }, threadTime: { now(CLOCK_THREAD_CPUTIME_ID) },
      resolution: hostResolution)

    /// Clocks that all show the same time, which goes on by one microsecond whenever it is looked at, and when the
    /// guest sleeps; so a run takes no longer for its pauses, and two runs see the same times.
    /// - Parameter start: What the clocks show first, in nanoseconds since the beginning of 1970.
    public static func simulated(start: UInt64 = 0) -> Clocks {
      let clock = SimulatedClock(start)
      let tick: @Sendable () -> UInt64 = { clock.advance(by: 1000) }
      return Clocks(
        realTime: tick, monotonic: tick, processTime: tick, threadTime: tick, resolution: 1000,
        sleep: { clock.advance(by: $0) })
    }

    private static func now(_ clock: clockid_t) -> UInt64 {
      var time = timespec()
      clock_gettime(clock, &time)
      return time.nanoseconds
    }

    private static var hostResolution: UInt64 {
      var time = timespec()
      clock_getres(CLOCK_MONOTONIC, &time)
      return time.nanoseconds
    }
  }

  /// Where a guest's random bytes come from.
  public struct RandomSource: Sendable {
    /// Fills a buffer.
    let fill: @Sendable (UnsafeMutableRawBufferPointer) throws -> Void

    /// Random bytes from a closure that returns eight at a time.
    public init(_ next: @escaping @Sendable () -> UInt64) {
      fill = { buffer in
        for start in stride(from: 0, to: buffer.count, by: 8) {
          withUnsafeBytes(of: next().littleEndian) { word in
            let end = min(start + 8, buffer.count)
            UnsafeMutableRawBufferPointer(rebasing: buffer[start..<end]).copyMemory(
              from: UnsafeRawBufferPointer(rebasing: word[..<(end - start)]))
          }
        }
      }
    }

    private init(fill: @escaping @Sendable (UnsafeMutableRawBufferPointer) throws -> Void) {
      self.fill = fill
    }

    /// The host's source for cryptography.
    public static let system = RandomSource(fill: { buffer in
      // The system call gives at most 256 bytes.
      for start in stride(from: 0, to: buffer.count, by: 256) {
        let end = min(start + 256, buffer.count)
        try systemCall { getentropy(buffer.baseAddress! + start, end - start) }
      }
    })

    /// The same bytes for the same seed, for runs that can be repeated. Not for cryptography. The generator is
    /// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
    public static func seeded(_ seed: UInt64) -> RandomSource {
      let state = SimulatedClock(seed)
      return RandomSource {
        var word = state.advance(by: 0x9E37_79B9_7F4A_7C15)
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
      }
    }
  }
}

/// A number that is counted up.
private final class SimulatedClock: Sendable {
  private let value: Atomic<UInt64>

  init(_ start: UInt64) {
    value = Atomic(start)
  }

  /// Adds, without trapping on overflow, and returns the sum.
  @discardableResult
  func advance(by amount: UInt64) -> UInt64 {
    value.wrappingAdd(amount, ordering: .relaxed).newValue
  }
}
