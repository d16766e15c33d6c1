#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What compiled code calls of the C library.
enum RuntimeFunctions {
  static func address(of symbol: String) -> UInt? {
    switch symbol {
    case "fma":
      let function: @convention(c) (Double, Double, Double) -> Double = { fma($0, $1, $2) }
      return UInt(bitPattern: unsafeBitCast(function, to: Int.self))
    case "fmaf":
      let function: @convention(c) (Float, Float, Float) -> Float = { fmaf($0, $1, $2) }
      return UInt(bitPattern: unsafeBitCast(function, to: Int.self))
    default: return nil
    }
  }
}
