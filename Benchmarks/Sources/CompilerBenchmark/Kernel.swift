import CKernels
import JITIR

/// A small function that exists twice: as text of the IR and in C.
struct Kernel: Sendable {
  let name: String
  /// A module with the function `name`, of the type `(i64, i64) -> i64`.
  let module: Module
  /// What C has made of it.
  let reference: kernel_function
  /// The bytes of machine code of the reference; nil where they are not known.
  let referenceSize: Int?
  /// What it is called with, given the address of ``Memory``; enough to last about a millisecond.
  let arguments: @Sendable (_ memory: Int64) -> (Int64, Int64)

  /// How many instructions the module has.
  var instructionCount: Int { module.instructionCount }

  /// The kernels of the table, in its order.
  static let all: [Kernel] = [
    Kernel("sum", sum) { ($0, 1 << 20) },
    Kernel("sieve", sieve) { ($0 + Memory.bytes, 1 << 17) },
    Kernel("matmul", matmul) { ($0 + Memory.doubles, Int64(Memory.matrixSize)) },
    Kernel("mandelbrot", mandelbrot) { _ in (96, 200) },
    Kernel("live16", live16) { ($0, 100_000) },
    Kernel("fib", fib) { _ in (27, 2) },
  ]

  private init(_ name: String, _ text: String, _ arguments: @escaping @Sendable (Int64) -> (Int64, Int64)) {
    self.name = name
    self.arguments = arguments
    module = must { try Module.parse(text).module }
    let reference = (0...).lazy.map { kernel_number($0) }
      .first { $0.name == nil || String(cString: $0.name!) == name }!
    self.reference = reference.function!
    referenceSize = reference.size == 0 ? nil : Int(reference.size)
  }

  /// What the kernels read and write.
  final class Memory {
    /// Where the zeros for the sieve and the matrices begin, in bytes, and the number of rows of a matrix.
    static let bytes: Int64 = 8 << 20
    static let doubles: Int64 = bytes + 1 << 17
    static let matrixSize = 72

    private let words: UnsafeMutableRawPointer

    init() {
      let size = Int(Memory.doubles) + 3 * 8 * Memory.matrixSize * Memory.matrixSize
      words = .allocate(byteCount: size, alignment: 64)
      words.initializeMemory(as: UInt8.self, repeating: 0, count: size)
      for index in 0..<1 << 20 {
        words.storeBytes(of: Int64(truncatingIfNeeded: index &* 0x9E37_79B9), toByteOffset: 8 * index, as: Int64.self)
      }
      for index in 0..<2 * Memory.matrixSize * Memory.matrixSize {
        words.storeBytes(of: Double(index % 97), toByteOffset: Int(Memory.doubles) + 8 * index, as: Double.self)
      }
    }

    deinit { words.deallocate() }

    var address: Int64 { Int64(Int(bitPattern: words)) }
  }
}

extension Module {
  /// How many instructions the functions have together.
  var instructionCount: Int { functions.reduce(0) { $0 + ($1.body?.instructionCount ?? 0) } }
}
