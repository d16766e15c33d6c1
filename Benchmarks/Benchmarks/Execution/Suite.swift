import Benchmark

let benchmarks: @Sendable () -> Void = {
  registerCalling()
  registerPublishing()
}
