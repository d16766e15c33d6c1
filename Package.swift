// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares. Warnings are errors here, and only here: a root package's settings
/// do not reach the builds of packages that depend on this one.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
]

/// For the targets that the design calls pure: every unsafe expression in them is marked.
let pureSettings: [SwiftSetting] = settings + [.strictMemorySafety()]

let package = Package(
  name: "swift-jit",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "JIT", targets: ["JIT"]),
    .library(name: "JITAssembler", targets: ["JITAssembler"]),
    .library(name: "JITMachineCode", targets: ["JITMachineCode"]),
    .library(name: "JITIR", targets: ["JITIR"]),
    .library(name: "JITLogging", targets: ["JITLogging"]),
    .library(name: "JITCompiler", targets: ["JITCompiler"]),
    .library(name: "JITWebAssembly", targets: ["JITWebAssembly"]),
    .library(name: "JITWASI", targets: ["JITWASI"]),
    .executable(name: "jit", targets: ["JITCommand"]),
    .executable(name: "table-generator", targets: ["TableGenerator"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .target(name: "CJIT"),
    .target(name: "JITStorage", swiftSettings: pureSettings),
    .target(name: "JITMachineCode", swiftSettings: pureSettings),
    .target(name: "JITAssembler", dependencies: ["JITMachineCode"], swiftSettings: pureSettings),
    .target(name: "JITCompiler", dependencies: ["JITIR", "JITMachineCode", "JITStorage"], swiftSettings: pureSettings),
    .target(name: "JITIR", dependencies: ["JITStorage"], swiftSettings: pureSettings),
    .target(name: "JITExecution", dependencies: ["CJIT", "JITMachineCode"], swiftSettings: settings),
    .target(
      name: "JIT", dependencies: ["JITMachineCode", "JITExecution", "JITIR", "JITCompiler"], swiftSettings: settings),
    .target(
      name: "JITLogging", dependencies: ["JIT", .product(name: "Logging", package: "swift-log")],
      swiftSettings: settings),
    .target(name: "JITWebAssembly", dependencies: ["JIT", "JITStorage"], swiftSettings: settings),
    .target(
      name: "JITWASI", dependencies: ["JITWebAssembly", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings),
    .target(name: "JITWAST", dependencies: ["JITWebAssembly"], swiftSettings: settings),
    .target(name: "JITRunTests", dependencies: ["JIT", "JITIR", "JITCompiler"], swiftSettings: settings),
    .executableTarget(
      name: "TableGenerator", dependencies: ["JITMachineCode"], path: "Utilities/TableGenerator",
      swiftSettings: settings),
    .executableTarget(name: "ProcessorOracle", path: "Utilities/ProcessorOracle"),
    .executableTarget(
      name: "JITCommand",
      dependencies: [
        "JIT", "JITIR", "JITCompiler", "JITRunTests", "JITWASI", "JITWAST", "JITWebAssembly",
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "FirstSteps", dependencies: ["JIT", "JITAssembler"], path: "Examples/FirstSteps", swiftSettings: settings),
    .executableTarget(name: "Three", dependencies: ["JIT"], path: "Examples/Three", swiftSettings: settings),
    .executableTarget(
      name: "StringSearch", dependencies: ["JIT"], path: "Examples/StringSearch", swiftSettings: settings),
    .executableTarget(
      name: "PlugIns", dependencies: ["JIT"], path: "Examples/PlugIns", exclude: ["rules.ir"], swiftSettings: settings),
    .executableTarget(
      name: "TutorialPage", dependencies: ["JIT"], path: "Examples/Tutorial/Page", swiftSettings: settings),
    .executableTarget(
      name: "TutorialAssembler", dependencies: ["JIT"], path: "Examples/Tutorial/Assembler", swiftSettings: settings),
    .executableTarget(
      name: "TutorialLoop", dependencies: ["JIT", "JITAssembler"], path: "Examples/Tutorial/Loop",
      swiftSettings: settings),
    .executableTarget(
      name: "TutorialProgram", dependencies: ["JIT"], path: "Examples/Tutorial/Program", swiftSettings: settings),
    .target(
      name: "FormulaCompiler", dependencies: ["JIT"], path: "Examples/Formula/Compiler", swiftSettings: settings),
    .executableTarget(
      name: "formula", dependencies: ["FormulaCompiler"], path: "Examples/Formula/Command", swiftSettings: settings),
    .target(name: "CJITTestSupport", path: "Tests/CJITTestSupport"),
    .target(
      name: "TestSupport", dependencies: ["CJITTestSupport"], path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "JITTestSupport", dependencies: ["JITIR", "TestSupport"], path: "Tests/JITTestSupport",
      swiftSettings: settings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "JIT", "JITExecution", "JITMachineCode", "JITRunTests", "JITWAST", "JITWebAssembly", "JITTestSupport",
        "TestSupport",
      ],
      path: "Tests/FuzzTargets", exclude: ["Corpus"], swiftSettings: settings),
    .testTarget(name: "CorpusTests", dependencies: ["FuzzTargets"], swiftSettings: settings),
    .executableTarget(
      name: "fuzz", dependencies: ["CJITTestSupport", "FuzzTargets"], path: "Utilities/Fuzz", exclude: ["run"],
      swiftSettings: settings),
    .testTarget(name: "JITStorageTests", dependencies: ["JITStorage"], swiftSettings: settings),
    .testTarget(
      name: "JITIRTests", dependencies: ["JITIR", "JITRunTests", "JITTestSupport", "TestSupport"],
      exclude: ["Golden", "RunTests"],
      swiftSettings: settings),
    .testTarget(
      name: "JITMachineCodeTests",
      dependencies: ["JITAssembler", "JITMachineCode", "ProcessorOracle", "TableGenerator", "TestSupport"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "JITTests",
      dependencies: [
        "JIT", "JITAssembler", "JITLogging", "JITRunTests", "CJITTestSupport", "StressFixture", "TestSupport",
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "StressFixture", dependencies: ["CJITTestSupport", "JIT", "JITWASI", "JITWebAssembly"],
      path: "Tests/StressFixture",
      swiftSettings: settings),
    .testTarget(
      name: "JITExecutionTests", dependencies: ["JITExecution", "CJITTestSupport", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JITWebAssemblyTests",
      dependencies: [
        "CJITTestSupport", "FuzzTargets", "JIT", "JITWASI", "JITWAST", "JITWebAssembly", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: [
        "WAST", "WASI/Programs", "Programs/Lua", "Programs/build", "Programs/include", "Programs/lua_system.c",
        "Programs/shop.sql", "Programs/sqlite_main.c",
      ],
      swiftSettings: settings),
    .testTarget(name: "JITCommandTests", dependencies: ["JITCommand", "TestSupport"], swiftSettings: settings),
    .executableTarget(
      name: "DebuggingFixture", dependencies: ["CJIT", "CJITTestSupport", "JIT", "JITCompiler", "JITIR"],
      path: "Tests/DebuggingFixture",
      swiftSettings: settings),
    .testTarget(
      name: "DebuggingTests", dependencies: ["Three", "DebuggingFixture", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "FirstSteps", "FormulaCompiler", "formula", "JIT", "JITAssembler", "JITCommand", "JITLogging", "JITWASI",
        "PlugIns", "StringSearch",
        "TutorialAssembler", "TutorialLoop", "TutorialPage", "TutorialProgram", "TestSupport",
      ], swiftSettings: settings),
    .executableTarget(
      name: "GeneratedCode", dependencies: ["JIT", "JITTestSupport", "JITWebAssembly", "TestSupport"],
      path: "Tests/GeneratedCode", exclude: ["hashes.txt"], swiftSettings: settings),
    .testTarget(
      name: "JITCompilerTests",
      dependencies: [
        "GeneratedCode", "JIT", "JITCompiler", "JITRunTests", "JITStorage", "JITTestSupport", "TestSupport",
      ],
      exclude: ["Golden", "RunTests"], swiftSettings: settings),
  ]
)
