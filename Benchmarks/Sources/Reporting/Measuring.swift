import Foundation

/// The time that this thread has used a processor for, in nanoseconds: what other processes do does not count.
public func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

extension [Double] {
  /// The mean of ratios.
  public var geometricMean: Double {
    exp(reduce(0) { $0 + log($1) } / Double(count))
  }
}
