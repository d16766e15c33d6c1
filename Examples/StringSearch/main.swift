// Finds a string in another one, 32 places at a time: AVX2 instructions as text, called like any Swift function.
//
// A place is worth a closer look if both the first and the last byte of the needle are there. One comparison of two vectors
// tells that for 32 places (W. Muła, "SIMD-friendly algorithms for substring searching").

import JIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether the processor has AVX2 and BMI1 and the system saves wide registers: asked with instructions too.
let isSupported = try assemble(
  """
    push  rbx
    mov   eax, 1
    cpuid
    and   ecx, 3 << 27            # OSXSAVE, AVX
    cmp   ecx, 3 << 27
    jne   no
    xor   ecx, ecx
    xgetbv
    and   eax, 6                  # the system saves xmm and ymm registers
    cmp   eax, 6
    jne   no
    mov   eax, 7
    xor   ecx, ecx
    cpuid
    and   ebx, 1 << 5 | 1 << 3    # AVX2, BMI1
    cmp   ebx, 1 << 5 | 1 << 3
    jne   no
    mov   eax, 1
    pop   rbx
    ret
  no:
    xor   eax, eax
    pop   rbx
    ret
  """, as: (() -> Bool).self)

guard isSupported() else {
  print("skipped: this processor has no AVX2")
  exit(0)
}

typealias Find = (UnsafePointer<UInt8>, Int, UnsafePointer<UInt8>, Int) -> Int

let find = try assemble(
  """
  # rdi, rsi: haystack and its size; rdx, rcx: needle and its size. The result is an offset, or -1.
    push  rbx
    push  rbp
    push  r12
    xor   eax, eax                # the place that is looked at
    test  rcx, rcx
    jz    .Ldone                  # nothing is found at once
    sub   rsi, rcx                # the last place
    jb    .Lnone
    vpbroadcastb ymm0, byte ptr [rdx]
    vpbroadcastb ymm1, byte ptr [rdx + rcx - 1]
    lea   r8, [rdi + rcx - 1]
    mov   r12d, 32
    .p2align 5
  .Lblock:
    lea   r9, [rax + 31]
    cmp   r9, rsi
    ja    .Ltail                  # less than 32 places are left
    vpcmpeqb  ymm2, ymm0, ymmword ptr [rdi + rax]
    vpcmpeqb  ymm3, ymm1, ymmword ptr [r8 + rax]
    vpand     ymm2, ymm2, ymm3
    vpmovmskb r10d, ymm2
    test  r10d, r10d
    jz    .Lnext
  .Lcandidate:
    tzcnt r11d, r10d
    add   r11, rax
    lea   r9, [rdi + r11]
    xor   ebx, ebx
  .Lcompare:
    mov   bpl, [rdx + rbx]
    cmp   bpl, [r9 + rbx]
    jne   .Lreject
    inc   rbx
    cmp   rbx, rcx
    jb    .Lcompare
    mov   rax, r11
    jmp   .Ldone
  .Lreject:
    blsr  r10d, r10d
    jnz   .Lcandidate
  .Lnext:
    add   rax, r12
    jmp   .Lblock
  .Ltail:                         # one by one
    cmp   rax, rsi
    ja    .Lnone
    mov   r12d, 1
    mov   r10d, 1
    jmp   .Lcandidate
  .Lnone:
    mov   rax, -1
  .Ldone:
    vzeroupper
    pop   r12
    pop   rbp
    pop   rbx
    ret
  """, as: Find.self)

/// The same in Swift.
func plainFind(
  _ haystack: UnsafePointer<UInt8>, _ count: Int, _ needle: UnsafePointer<UInt8>, _ needleCount: Int
) -> Int {
  guard needleCount <= count else { return -1 }
  for place in 0...(count - needleCount) {
    var index = 0
    while index < needleCount, haystack[place + index] == needle[index] { index += 1 }
    if index == needleCount { return place }
  }
  return -1
}

// Few different bytes, so that there are many near misses.
var random = SystemRandomNumberGenerator()
var found = 0
for size in 0..<400 {
  let haystack = (0..<size).map { _ in UInt8.random(in: 0..<3, using: &random) }
  for needleSize in [0, 1, 2, 3, 5, 9, 33, 70] {
    var needle = (0..<needleSize).map { _ in UInt8.random(in: 0..<3, using: &random) }
    // Half of the time one that is there.
    if needleSize <= size, Bool.random(using: &random) {
      let start = Int.random(in: 0...(size - needleSize), using: &random)
      needle = Array(haystack[start..<start + needleSize])
    }
    let (place, expected) = (find(haystack, size, needle, needleSize), plainFind(haystack, size, needle, needleSize))
    guard place == expected else { fatalError("\(needle) in \(haystack): \(place), not \(expected)") }
    found += place < 0 ? 0 : 1
  }
}
print("3200 searches agree with plain Swift; \(found > 1600 ? "most" : "few") found something")

// How long both take for a long text, the needle at its end.
let text =
  Array(String(repeating: "The quick brown fox jumps over the lazy dog. ", count: 20_000).utf8)
  + Array("the laziest".utf8)
let needle = Array("the laziest".utf8)
func duration(_ find: Find) -> Duration {
  (0..<5).map { _ in ContinuousClock().measure { _ = find(text, text.count, needle, needle.count) } }.min()!
}
print("\(text.count / 1000) kB: \(Int(duration(plainFind) / duration(find))) times as fast")
