extension X86_64.MemoryOperand {
  /// The address as it is encoded, or nil where no encoding has it.
  ///
  /// - Parameters:
  ///   - vectorIndex: The kind of index register the instruction has, where that is a vector.
  ///   - needsSIB: Whether the instruction must have a SIB byte.
  func encoded(vectorIndex: X86_64.RegisterClass?, needsSIB: Bool) -> X86_64.EncodedAddress? {
    guard scale < 4, let displacement = Int32(exactly: signedDisplacement) else { return nil }
    if let segment, segment > 5 { return nil }
    guard base?.exists ?? true, index?.exists ?? true else { return nil }
    var index = index
    var base = base
    if let vectorIndex {
      guard index?.registerClass == vectorIndex else { return nil }
    } else if let found = index {
      let isNone = found.registerClass == .noIndex64 || found.registerClass == .noIndex32
      let width: X86_64.RegisterClass =
        found.registerClass == .noIndex64 ? .general64 : isNone ? .general32 : found.registerClass
      guard found.isGeneral || isNone, base == nil || base!.registerClass == width else { return nil }
      if isNone {
        index = .init(width, 4)
      } else if found.number == 4 {
        // RSP can't be an index, but written as one without a factor it can be the base.
        guard scale == 0, let other = base, other.number != 4 else { return nil }
        (base, index) = (found, other)
      }
    }
    var encoded: X86_64.EncodedAddress
    if let base, !base.isGeneral {
      guard index == nil, [.instructionPointer64, .instructionPointer32].contains(base.registerClass), !needsSIB else {
        return nil
      }
      encoded = .init(relativeDisplacement: displacement)
    } else {
      if needsSIB, index == nil { return nil }
      encoded = .init(
        base: base?.number, index: index?.number, scale: scale, displacement: displacement,
        keepsLong: forcesLongDisplacement)
    }
    return decorated(encoded)
  }

  /// Whether a register says that the address is 32 bits wide: a general one, the instruction pointer, or "no index".
  var namesShortRegister: Bool {
    switch (base?.registerClass, index?.registerClass) {
    case (.general32, _), (.instructionPointer32, _), (_, .general32), (_, .noIndex32): true
    default: false
    }
  }

  private var signedDisplacement: Int64 {
    // With 32-bit addresses, and without any register, 0x80000000 and above are the same bits as a negative number.
    if isAddress32 || namesShortRegister, displacement > Int64(Int32.max), displacement <= Int64(UInt32.max) {
      return displacement - 1 << 32
    }
    return displacement
  }

  private func decorated(_ address: X86_64.EncodedAddress) -> X86_64.EncodedAddress {
    var address = address
    if isAddress32 || namesShortRegister { address.bits |= X86_64.EncodedAddress.address32 }
    if let segment { address = address.with(segmentCode: UInt64(segment + 1)) }
    if broadcast > 0 { address.bits |= X86_64.EncodedAddress.broadcast }
    // One more byte of displacement, which is zero: the bits behind the last byte are.
    if forcesDisplacement, address.displacementCount == 0 { address.bits = (address.bits | 0x40) &+ (1 << 48) }
    return address
  }
}
