// The general-purpose registers that APX adds, in all places where registers are named.

extension X86_64.Register8 {
  @inlinable @inline(__always) public static var r16b: Self { .init(code: 16) }
  @inlinable @inline(__always) public static var r17b: Self { .init(code: 17) }
  @inlinable @inline(__always) public static var r18b: Self { .init(code: 18) }
  @inlinable @inline(__always) public static var r19b: Self { .init(code: 19) }
  @inlinable @inline(__always) public static var r20b: Self { .init(code: 20) }
  @inlinable @inline(__always) public static var r21b: Self { .init(code: 21) }
  @inlinable @inline(__always) public static var r22b: Self { .init(code: 22) }
  @inlinable @inline(__always) public static var r23b: Self { .init(code: 23) }
  @inlinable @inline(__always) public static var r24b: Self { .init(code: 24) }
  @inlinable @inline(__always) public static var r25b: Self { .init(code: 25) }
  @inlinable @inline(__always) public static var r26b: Self { .init(code: 26) }
  @inlinable @inline(__always) public static var r27b: Self { .init(code: 27) }
  @inlinable @inline(__always) public static var r28b: Self { .init(code: 28) }
  @inlinable @inline(__always) public static var r29b: Self { .init(code: 29) }
  @inlinable @inline(__always) public static var r30b: Self { .init(code: 30) }
  @inlinable @inline(__always) public static var r31b: Self { .init(code: 31) }
}

extension X86_64.Register16 {
  @inlinable @inline(__always) public static var r16w: Self { .init(code: 16) }
  @inlinable @inline(__always) public static var r17w: Self { .init(code: 17) }
  @inlinable @inline(__always) public static var r18w: Self { .init(code: 18) }
  @inlinable @inline(__always) public static var r19w: Self { .init(code: 19) }
  @inlinable @inline(__always) public static var r20w: Self { .init(code: 20) }
  @inlinable @inline(__always) public static var r21w: Self { .init(code: 21) }
  @inlinable @inline(__always) public static var r22w: Self { .init(code: 22) }
  @inlinable @inline(__always) public static var r23w: Self { .init(code: 23) }
  @inlinable @inline(__always) public static var r24w: Self { .init(code: 24) }
  @inlinable @inline(__always) public static var r25w: Self { .init(code: 25) }
  @inlinable @inline(__always) public static var r26w: Self { .init(code: 26) }
  @inlinable @inline(__always) public static var r27w: Self { .init(code: 27) }
  @inlinable @inline(__always) public static var r28w: Self { .init(code: 28) }
  @inlinable @inline(__always) public static var r29w: Self { .init(code: 29) }
  @inlinable @inline(__always) public static var r30w: Self { .init(code: 30) }
  @inlinable @inline(__always) public static var r31w: Self { .init(code: 31) }
}

extension X86_64.Register32 {
  @inlinable @inline(__always) public static var r16d: Self { .init(code: 16) }
  @inlinable @inline(__always) public static var r17d: Self { .init(code: 17) }
  @inlinable @inline(__always) public static var r18d: Self { .init(code: 18) }
  @inlinable @inline(__always) public static var r19d: Self { .init(code: 19) }
  @inlinable @inline(__always) public static var r20d: Self { .init(code: 20) }
  @inlinable @inline(__always) public static var r21d: Self { .init(code: 21) }
  @inlinable @inline(__always) public static var r22d: Self { .init(code: 22) }
  @inlinable @inline(__always) public static var r23d: Self { .init(code: 23) }
  @inlinable @inline(__always) public static var r24d: Self { .init(code: 24) }
  @inlinable @inline(__always) public static var r25d: Self { .init(code: 25) }
  @inlinable @inline(__always) public static var r26d: Self { .init(code: 26) }
  @inlinable @inline(__always) public static var r27d: Self { .init(code: 27) }
  @inlinable @inline(__always) public static var r28d: Self { .init(code: 28) }
  @inlinable @inline(__always) public static var r29d: Self { .init(code: 29) }
  @inlinable @inline(__always) public static var r30d: Self { .init(code: 30) }
  @inlinable @inline(__always) public static var r31d: Self { .init(code: 31) }
}

extension X86_64.Register64 {
  @inlinable @inline(__always) public static var r16: Self { .init(code: 16) }
  @inlinable @inline(__always) public static var r17: Self { .init(code: 17) }
  @inlinable @inline(__always) public static var r18: Self { .init(code: 18) }
  @inlinable @inline(__always) public static var r19: Self { .init(code: 19) }
  @inlinable @inline(__always) public static var r20: Self { .init(code: 20) }
  @inlinable @inline(__always) public static var r21: Self { .init(code: 21) }
  @inlinable @inline(__always) public static var r22: Self { .init(code: 22) }
  @inlinable @inline(__always) public static var r23: Self { .init(code: 23) }
  @inlinable @inline(__always) public static var r24: Self { .init(code: 24) }
  @inlinable @inline(__always) public static var r25: Self { .init(code: 25) }
  @inlinable @inline(__always) public static var r26: Self { .init(code: 26) }
  @inlinable @inline(__always) public static var r27: Self { .init(code: 27) }
  @inlinable @inline(__always) public static var r28: Self { .init(code: 28) }
  @inlinable @inline(__always) public static var r29: Self { .init(code: 29) }
  @inlinable @inline(__always) public static var r30: Self { .init(code: 30) }
  @inlinable @inline(__always) public static var r31: Self { .init(code: 31) }
}

extension X86_64.IndexRegister64 {
  @inlinable @inline(__always) public static var r16: Self { .init(number: 16) }
  @inlinable @inline(__always) public static var r17: Self { .init(number: 17) }
  @inlinable @inline(__always) public static var r18: Self { .init(number: 18) }
  @inlinable @inline(__always) public static var r19: Self { .init(number: 19) }
  @inlinable @inline(__always) public static var r20: Self { .init(number: 20) }
  @inlinable @inline(__always) public static var r21: Self { .init(number: 21) }
  @inlinable @inline(__always) public static var r22: Self { .init(number: 22) }
  @inlinable @inline(__always) public static var r23: Self { .init(number: 23) }
  @inlinable @inline(__always) public static var r24: Self { .init(number: 24) }
  @inlinable @inline(__always) public static var r25: Self { .init(number: 25) }
  @inlinable @inline(__always) public static var r26: Self { .init(number: 26) }
  @inlinable @inline(__always) public static var r27: Self { .init(number: 27) }
  @inlinable @inline(__always) public static var r28: Self { .init(number: 28) }
  @inlinable @inline(__always) public static var r29: Self { .init(number: 29) }
  @inlinable @inline(__always) public static var r30: Self { .init(number: 30) }
  @inlinable @inline(__always) public static var r31: Self { .init(number: 31) }
}

extension X86_64.IndexRegister32 {
  @inlinable @inline(__always) public static var r16d: Self { .init(number: 16) }
  @inlinable @inline(__always) public static var r17d: Self { .init(number: 17) }
  @inlinable @inline(__always) public static var r18d: Self { .init(number: 18) }
  @inlinable @inline(__always) public static var r19d: Self { .init(number: 19) }
  @inlinable @inline(__always) public static var r20d: Self { .init(number: 20) }
  @inlinable @inline(__always) public static var r21d: Self { .init(number: 21) }
  @inlinable @inline(__always) public static var r22d: Self { .init(number: 22) }
  @inlinable @inline(__always) public static var r23d: Self { .init(number: 23) }
  @inlinable @inline(__always) public static var r24d: Self { .init(number: 24) }
  @inlinable @inline(__always) public static var r25d: Self { .init(number: 25) }
  @inlinable @inline(__always) public static var r26d: Self { .init(number: 26) }
  @inlinable @inline(__always) public static var r27d: Self { .init(number: 27) }
  @inlinable @inline(__always) public static var r28d: Self { .init(number: 28) }
  @inlinable @inline(__always) public static var r29d: Self { .init(number: 29) }
  @inlinable @inline(__always) public static var r30d: Self { .init(number: 30) }
  @inlinable @inline(__always) public static var r31d: Self { .init(number: 31) }
}

extension X86_64.Address {
  @inlinable @inline(__always) public static var r16: Self { .init(base: 16) }
  @inlinable @inline(__always) public static var r17: Self { .init(base: 17) }
  @inlinable @inline(__always) public static var r18: Self { .init(base: 18) }
  @inlinable @inline(__always) public static var r19: Self { .init(base: 19) }
  @inlinable @inline(__always) public static var r20: Self { .init(base: 20) }
  @inlinable @inline(__always) public static var r21: Self { .init(base: 21) }
  @inlinable @inline(__always) public static var r22: Self { .init(base: 22) }
  @inlinable @inline(__always) public static var r23: Self { .init(base: 23) }
  @inlinable @inline(__always) public static var r24: Self { .init(base: 24) }
  @inlinable @inline(__always) public static var r25: Self { .init(base: 25) }
  @inlinable @inline(__always) public static var r26: Self { .init(base: 26) }
  @inlinable @inline(__always) public static var r27: Self { .init(base: 27) }
  @inlinable @inline(__always) public static var r28: Self { .init(base: 28) }
  @inlinable @inline(__always) public static var r29: Self { .init(base: 29) }
  @inlinable @inline(__always) public static var r30: Self { .init(base: 30) }
  @inlinable @inline(__always) public static var r31: Self { .init(base: 31) }
  @inlinable @inline(__always) public static var r16d: Self { .init(base: 16, flags: isAddress32) }
  @inlinable @inline(__always) public static var r17d: Self { .init(base: 17, flags: isAddress32) }
  @inlinable @inline(__always) public static var r18d: Self { .init(base: 18, flags: isAddress32) }
  @inlinable @inline(__always) public static var r19d: Self { .init(base: 19, flags: isAddress32) }
  @inlinable @inline(__always) public static var r20d: Self { .init(base: 20, flags: isAddress32) }
  @inlinable @inline(__always) public static var r21d: Self { .init(base: 21, flags: isAddress32) }
  @inlinable @inline(__always) public static var r22d: Self { .init(base: 22, flags: isAddress32) }
  @inlinable @inline(__always) public static var r23d: Self { .init(base: 23, flags: isAddress32) }
  @inlinable @inline(__always) public static var r24d: Self { .init(base: 24, flags: isAddress32) }
  @inlinable @inline(__always) public static var r25d: Self { .init(base: 25, flags: isAddress32) }
  @inlinable @inline(__always) public static var r26d: Self { .init(base: 26, flags: isAddress32) }
  @inlinable @inline(__always) public static var r27d: Self { .init(base: 27, flags: isAddress32) }
  @inlinable @inline(__always) public static var r28d: Self { .init(base: 28, flags: isAddress32) }
  @inlinable @inline(__always) public static var r29d: Self { .init(base: 29, flags: isAddress32) }
  @inlinable @inline(__always) public static var r30d: Self { .init(base: 30, flags: isAddress32) }
  @inlinable @inline(__always) public static var r31d: Self { .init(base: 31, flags: isAddress32) }
}
