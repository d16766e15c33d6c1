import ArgumentParser

/// An address on the command line, decimal or with `0x` hexadecimal.
struct AddressArgument: ExpressibleByArgument, CustomStringConvertible {
  let value: UInt64

  static let zero = AddressArgument(value: 0)

  private init(value: UInt64) { self.value = value }

  init?(argument: String) {
    let isHexadecimal = argument.hasPrefix("0x") || argument.hasPrefix("0X")
    guard let value = isHexadecimal ? UInt64(argument.dropFirst(2), radix: 16) : UInt64(argument) else { return nil }
    self.value = value
  }

  var description: String { "0x" + String(value, radix: 16) }
}
