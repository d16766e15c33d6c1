// swift-tools-version: 6.2
import Foundation
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Whether AsmJit is installed, to compare with (Debian: libasmjit-dev).
let hasAsmJit = FileManager.default.fileExists(atPath: "/usr/include/asmjit/asmjit.h")

/// One suite for each part of swift-jit: a folder in `Benchmarks/` and an executable that the command runs.
func suite(_ name: String, measuring products: [String], against references: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name,
    dependencies: products.map { .product(name: $0, package: "swift-jit") } + references + [
      "Measuring", "CReference", .product(name: "Benchmark", package: "benchmark"),
    ],
    path: "Benchmarks/\(name)",
    swiftSettings: settings,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

/// What the compiler's code is compared with: C without vectors, which the compiler does not make either.
let referenceFlags: [CSetting] = [.unsafeFlags(["-O2", "-fno-vectorize", "-fno-unroll-loops"])]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-jit", path: ".."),
    // Without its traits: they replace malloc and swift_retain, which would be measured with everything else.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    suite("Execution", measuring: ["JIT"]),
    suite("Emission", measuring: ["JIT", "JITAssembler"], against: ["CEmission"]),
    .target(
      name: "Measuring", dependencies: [.product(name: "Benchmark", package: "benchmark")], swiftSettings: settings),
    .executableTarget(
      name: "compiler-benchmark",
      dependencies: [
        .product(name: "JIT", package: "swift-jit"), .product(name: "JITCompiler", package: "swift-jit"),
        .product(name: "JITIR", package: "swift-jit"), "CKernels", "Reporting",
      ],
      path: "Sources/CompilerBenchmark", swiftSettings: settings),
    .executableTarget(
      name: "wasm-benchmark",
      dependencies: [
        .product(name: "JIT", package: "swift-jit"), .product(name: "JITWASI", package: "swift-jit"),
        .product(name: "JITWebAssembly", package: "swift-jit"), "Reporting",
      ],
      path: "Sources/WebAssemblyBenchmark", swiftSettings: settings),
    .target(name: "Reporting", swiftSettings: settings),
    .target(name: "CKernels", cSettings: referenceFlags),
    .target(name: "CReference"),
    .target(
      name: "CEmission", cxxSettings: [.define("HAS_ASMJIT", to: hasAsmJit ? "1" : "0")],
      linkerSettings: hasAsmJit ? [.linkedLibrary("asmjit"), .linkedLibrary("stdc++")] : []),
  ]
)
