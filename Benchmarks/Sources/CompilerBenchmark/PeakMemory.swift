import Foundation
import JIT
import JITCompiler
import JITIR

/// How much memory compiling takes at most, beyond the IR, in bytes. Measured in a process of its own, where nothing was
/// freed before that could be used again.
enum PeakMemory {
  /// Starts a process that measures, and reads what it prints; nil where there is no way to measure.
  static func measured(_ count: Int, _ level: CompilerOptions.OptimizationLevel, _ settings: Settings) -> Int? {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = ["--memory", level.rawValue, "\(count)"] + (settings.usesHostFeatures ? ["--host"] : [])
    let output = Pipe()
    process.standardOutput = output
    must { try process.run() }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// What that process does.
  static func printPeak(_ count: Int, _ level: CompilerOptions.OptimizationLevel, _ settings: Settings) {
    // The first one brings the program's own code and tables into memory.
    let compiler = Compiler(options: options(level, settings))
    compile(SyntheticFunction.module(32), compiler)
    let module = SyntheticFunction.module(count)
    guard let before = kibibytes("VmRSS"), resetPeak() else { return }
    compile(module, Compiler(options: options(level, settings)))
    guard let peak = kibibytes("VmHWM") else { return }
    print((peak - before) * 1024)
  }

  private static func compile(_ module: JITIR.Module, _ compiler: Compiler) {
    must {
      let allocator = try CodeAllocator(policy: .dualMapped)
      _ = try allocator.publish(try compiler.compile(module).objects)
    }
  }

  /// Makes the peak of the process what it uses now (Linux, proc_pid_clear_refs(5)).
  private static func resetPeak() -> Bool {
    (try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)) != nil
  }

  /// A line of /proc/self/status.
  private static func kibibytes(_ name: String) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") })
    else { return nil }
    return Int(line.split(whereSeparator: { $0 == " " || $0 == "\t" })[1])
  }
}
