/// The bytes as text, sixteen a line: offset, hexadecimal bytes, and the printable ASCII characters.
///
/// - Parameters:
///   - bytes: The bytes to show.
///   - address: The number to print before the first line; 0 prints offsets.
/// - Returns: Lines separated by newlines, without a final one; an empty string for no bytes.
/// - Complexity: O(*n*) in the number of bytes.
public func hexdump(_ bytes: some Sequence<UInt8>, startingAt address: UInt = 0) -> String {
  var lines: [String] = []
  var line: [UInt8] = []
  var lineAddress = address
  func flush() {
    let columns = line.map { hexadecimal(UInt($0), digits: 2) }
    let left = columns.prefix(8).joined(separator: " ")
    let right = columns.dropFirst(8).joined(separator: " ")
    let padded = (left + (right.isEmpty ? "" : "  " + right)).padded(to: 48)
    let text = String(decoding: line.map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: ".") }, as: UTF8.self)
    lines.append("\(hexadecimal(lineAddress, digits: 8))  \(padded)  |\(text)|")
    lineAddress &+= UInt(line.count)
    line.removeAll(keepingCapacity: true)
  }
  for byte in bytes {
    line.append(byte)
    if line.count == 16 { flush() }
  }
  if !line.isEmpty { flush() }
  return lines.joined(separator: "\n")
}

/// `value` in lower-case hexadecimal, with leading zeros up to `digits`.
private func hexadecimal(_ value: UInt, digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

extension String {
  /// The string with spaces appended until it has `width` characters.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
