// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// One suite for each part of swift-jit: a folder in `Benchmarks/` and an executable that the command runs.
func suite(_ name: String, measuring products: [String]) -> Target {
  .executableTarget(
    name: name,
    dependencies: products.map { .product(name: $0, package: "swift-jit") } + [
      "Measuring", "CReference", .product(name: "Benchmark", package: "benchmark"),
    ],
    path: "Benchmarks/\(name)",
    swiftSettings: settings,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

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
    .target(
      name: "Measuring", dependencies: [.product(name: "Benchmark", package: "benchmark")], swiftSettings: settings),
    .target(name: "CReference"),
  ]
)
