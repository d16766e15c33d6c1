extension InstructionTable {
  /// FMA3 and FMA4: fused multiply and add.
  static let fma: StaticString = """
    # Multiply and add: 132, 213 and 231 say which operands are multiplied and which is added
    VFMADD132PD rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W1 98 /r      | RVM  | FMA
    VFMADD132PD rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W1 98 /r      | RVM  | FMA
    VFMADD213PD rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W1 A8 /r      | RVM  | FMA
    VFMADD213PD rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W1 A8 /r      | RVM  | FMA
    VFMADD231PD rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W1 B8 /r      | RVM  | FMA
    VFMADD231PD rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W1 B8 /r      | RVM  | FMA
    VFMADD132SD rw:xmm1, xmm2, xmm3/m64       | VEX.LIG.66.0F38.W1 99 /r      | RVM  | FMA
    VFMADD213SD rw:xmm1, xmm2, xmm3/m64       | VEX.LIG.66.0F38.W1 A9 /r      | RVM  | FMA
    VFMADD231SD rw:xmm1, xmm2, xmm3/m64       | VEX.LIG.66.0F38.W1 B9 /r      | RVM  | FMA
    VFMADD132PS rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W0 98 /r      | RVM  | FMA
    VFMADD132PS rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W0 98 /r      | RVM  | FMA
    VFMADD213PS rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W0 A8 /r      | RVM  | FMA
    VFMADD213PS rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W0 A8 /r      | RVM  | FMA
    VFMADD231PS rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W0 B8 /r      | RVM  | FMA
    VFMADD231PS rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W0 B8 /r      | RVM  | FMA
    VFMADD132SS rw:xmm1, xmm2, xmm3/m32       | VEX.LIG.66.0F38.W0 99 /r      | RVM  | FMA
    VFMADD213SS rw:xmm1, xmm2, xmm3/m32       | VEX.LIG.66.0F38.W0 A9 /r      | RVM  | FMA
    VFMADD231SS rw:xmm1, xmm2, xmm3/m32       | VEX.LIG.66.0F38.W0 B9 /r      | RVM  | FMA
    # Multiply, then add in odd and subtract in even elements
    VFMADDSUB132PD rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W1 96 /r      | RVM  | FMA
    VFMADDSUB132PD rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W1 96 /r      | RVM  | FMA
    VFMADDSUB213PD rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W1 A6 /r      | RVM  | FMA
    VFMADDSUB213PD rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W1 A6 /r      | RVM  | FMA
    VFMADDSUB231PD rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W1 B6 /r      | RVM  | FMA
    VFMADDSUB231PD rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W1 B6 /r      | RVM  | FMA
    VFMADDSUB132PS rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W0 96 /r      | RVM  | FMA
    VFMADDSUB132PS rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W0 96 /r      | RVM  | FMA
    VFMADDSUB213PS rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W0 A6 /r      | RVM  | FMA
    VFMADDSUB213PS rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W0 A6 /r      | RVM  | FMA
    VFMADDSUB231PS rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W0 B6 /r      | RVM  | FMA
    VFMADDSUB231PS rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W0 B6 /r      | RVM  | FMA
    # Multiply and subtract
    VFMSUB132PD rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W1 9A /r      | RVM  | FMA
    VFMSUB132PD rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W1 9A /r      | RVM  | FMA
    VFMSUB213PD rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W1 AA /r      | RVM  | FMA
    VFMSUB213PD rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W1 AA /r      | RVM  | FMA
    VFMSUB231PD rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W1 BA /r      | RVM  | FMA
    VFMSUB231PD rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W1 BA /r      | RVM  | FMA
    VFMSUB132SD rw:xmm1, xmm2, xmm3/m64       | VEX.LIG.66.0F38.W1 9B /r      | RVM  | FMA
    VFMSUB213SD rw:xmm1, xmm2, xmm3/m64       | VEX.LIG.66.0F38.W1 AB /r      | RVM  | FMA
    VFMSUB231SD rw:xmm1, xmm2, xmm3/m64       | VEX.LIG.66.0F38.W1 BB /r      | RVM  | FMA
    VFMSUB132PS rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W0 9A /r      | RVM  | FMA
    VFMSUB132PS rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W0 9A /r      | RVM  | FMA
    VFMSUB213PS rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W0 AA /r      | RVM  | FMA
    VFMSUB213PS rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W0 AA /r      | RVM  | FMA
    VFMSUB231PS rw:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.W0 BA /r      | RVM  | FMA
    VFMSUB231PS rw:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.W0 BA /r      | RVM  | FMA
    VFMSUB132SS rw:xmm1, xmm2, xmm3/m32       | VEX.LIG.66.0F38.W0 9B /r      | RVM  | FMA
    VFMSUB213SS rw:xmm1, xmm2, xmm3/m32       | VEX.LIG.66.0F38.W0 AB /r      | RVM  | FMA
    VFMSUB231SS rw:xmm1, xmm2, xmm3/m32       | VEX.LIG.66.0F38.W0 BB /r      | RVM  | FMA
    # Multiply, then subtract in odd and add in even elements
    VFMSUBADD132PD rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W1 97 /r      | RVM  | FMA
    VFMSUBADD132PD rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W1 97 /r      | RVM  | FMA
    VFMSUBADD213PD rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W1 A7 /r      | RVM  | FMA
    VFMSUBADD213PD rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W1 A7 /r      | RVM  | FMA
    VFMSUBADD231PD rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W1 B7 /r      | RVM  | FMA
    VFMSUBADD231PD rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W1 B7 /r      | RVM  | FMA
    VFMSUBADD132PS rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W0 97 /r      | RVM  | FMA
    VFMSUBADD132PS rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W0 97 /r      | RVM  | FMA
    VFMSUBADD213PS rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W0 A7 /r      | RVM  | FMA
    VFMSUBADD213PS rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W0 A7 /r      | RVM  | FMA
    VFMSUBADD231PS rw:xmm1, xmm2, xmm3/m128   | VEX.128.66.0F38.W0 B7 /r      | RVM  | FMA
    VFMSUBADD231PS rw:ymm1, ymm2, ymm3/m256   | VEX.256.66.0F38.W0 B7 /r      | RVM  | FMA
    # Multiply, negate and add
    VFNMADD132PD rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W1 9C /r      | RVM  | FMA
    VFNMADD132PD rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W1 9C /r      | RVM  | FMA
    VFNMADD213PD rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W1 AC /r      | RVM  | FMA
    VFNMADD213PD rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W1 AC /r      | RVM  | FMA
    VFNMADD231PD rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W1 BC /r      | RVM  | FMA
    VFNMADD231PD rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W1 BC /r      | RVM  | FMA
    VFNMADD132SD rw:xmm1, xmm2, xmm3/m64      | VEX.LIG.66.0F38.W1 9D /r      | RVM  | FMA
    VFNMADD213SD rw:xmm1, xmm2, xmm3/m64      | VEX.LIG.66.0F38.W1 AD /r      | RVM  | FMA
    VFNMADD231SD rw:xmm1, xmm2, xmm3/m64      | VEX.LIG.66.0F38.W1 BD /r      | RVM  | FMA
    VFNMADD132PS rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W0 9C /r      | RVM  | FMA
    VFNMADD132PS rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W0 9C /r      | RVM  | FMA
    VFNMADD213PS rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W0 AC /r      | RVM  | FMA
    VFNMADD213PS rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W0 AC /r      | RVM  | FMA
    VFNMADD231PS rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W0 BC /r      | RVM  | FMA
    VFNMADD231PS rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W0 BC /r      | RVM  | FMA
    VFNMADD132SS rw:xmm1, xmm2, xmm3/m32      | VEX.LIG.66.0F38.W0 9D /r      | RVM  | FMA
    VFNMADD213SS rw:xmm1, xmm2, xmm3/m32      | VEX.LIG.66.0F38.W0 AD /r      | RVM  | FMA
    VFNMADD231SS rw:xmm1, xmm2, xmm3/m32      | VEX.LIG.66.0F38.W0 BD /r      | RVM  | FMA
    # Multiply, negate and subtract
    VFNMSUB132PD rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W1 9E /r      | RVM  | FMA
    VFNMSUB132PD rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W1 9E /r      | RVM  | FMA
    VFNMSUB213PD rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W1 AE /r      | RVM  | FMA
    VFNMSUB213PD rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W1 AE /r      | RVM  | FMA
    VFNMSUB231PD rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W1 BE /r      | RVM  | FMA
    VFNMSUB231PD rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W1 BE /r      | RVM  | FMA
    VFNMSUB132SD rw:xmm1, xmm2, xmm3/m64      | VEX.LIG.66.0F38.W1 9F /r      | RVM  | FMA
    VFNMSUB213SD rw:xmm1, xmm2, xmm3/m64      | VEX.LIG.66.0F38.W1 AF /r      | RVM  | FMA
    VFNMSUB231SD rw:xmm1, xmm2, xmm3/m64      | VEX.LIG.66.0F38.W1 BF /r      | RVM  | FMA
    VFNMSUB132PS rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W0 9E /r      | RVM  | FMA
    VFNMSUB132PS rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W0 9E /r      | RVM  | FMA
    VFNMSUB213PS rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W0 AE /r      | RVM  | FMA
    VFNMSUB213PS rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W0 AE /r      | RVM  | FMA
    VFNMSUB231PS rw:xmm1, xmm2, xmm3/m128     | VEX.128.66.0F38.W0 BE /r      | RVM  | FMA
    VFNMSUB231PS rw:ymm1, ymm2, ymm3/m256     | VEX.256.66.0F38.W0 BE /r      | RVM  | FMA
    VFNMSUB132SS rw:xmm1, xmm2, xmm3/m32      | VEX.LIG.66.0F38.W0 9F /r      | RVM  | FMA
    VFNMSUB213SS rw:xmm1, xmm2, xmm3/m32      | VEX.LIG.66.0F38.W0 AF /r      | RVM  | FMA
    VFNMSUB231SS rw:xmm1, xmm2, xmm3/m32      | VEX.LIG.66.0F38.W0 BF /r      | RVM  | FMA
    # FMA4 (AMD): four operands, the third or the fourth in memory
    VFMADDPD w:xmm1, xmm2, xmm3, xmm4/m128    | VEX.128.66.0F3A.W1 69 /r /is4 | RVSM | FMA4
    VFMADDPD w:xmm1, xmm2, xmm3/m128, xmm4    | VEX.128.66.0F3A.W0 69 /r /is4 | RVMS | FMA4
    VFMADDPD w:ymm1, ymm2, ymm3, ymm4/m256    | VEX.256.66.0F3A.W1 69 /r /is4 | RVSM | FMA4
    VFMADDPD w:ymm1, ymm2, ymm3/m256, ymm4    | VEX.256.66.0F3A.W0 69 /r /is4 | RVMS | FMA4
    VFMADDPS w:xmm1, xmm2, xmm3, xmm4/m128    | VEX.128.66.0F3A.W1 68 /r /is4 | RVSM | FMA4
    VFMADDPS w:xmm1, xmm2, xmm3/m128, xmm4    | VEX.128.66.0F3A.W0 68 /r /is4 | RVMS | FMA4
    VFMADDPS w:ymm1, ymm2, ymm3, ymm4/m256    | VEX.256.66.0F3A.W1 68 /r /is4 | RVSM | FMA4
    VFMADDPS w:ymm1, ymm2, ymm3/m256, ymm4    | VEX.256.66.0F3A.W0 68 /r /is4 | RVMS | FMA4
    VFMADDSD w:xmm1, xmm2, xmm3, xmm4/m64     | VEX.LIG.66.0F3A.W1 6B /r /is4 | RVSM | FMA4
    VFMADDSD w:xmm1, xmm2, xmm3/m64, xmm4     | VEX.LIG.66.0F3A.W0 6B /r /is4 | RVMS | FMA4
    VFMADDSS w:xmm1, xmm2, xmm3, xmm4/m32     | VEX.LIG.66.0F3A.W1 6A /r /is4 | RVSM | FMA4
    VFMADDSS w:xmm1, xmm2, xmm3/m32, xmm4     | VEX.LIG.66.0F3A.W0 6A /r /is4 | RVMS | FMA4
    VFMADDSUBPD w:xmm1, xmm2, xmm3, xmm4/m128 | VEX.128.66.0F3A.W1 5D /r /is4 | RVSM | FMA4
    VFMADDSUBPD w:xmm1, xmm2, xmm3/m128, xmm4 | VEX.128.66.0F3A.W0 5D /r /is4 | RVMS | FMA4
    VFMADDSUBPD w:ymm1, ymm2, ymm3, ymm4/m256 | VEX.256.66.0F3A.W1 5D /r /is4 | RVSM | FMA4
    VFMADDSUBPD w:ymm1, ymm2, ymm3/m256, ymm4 | VEX.256.66.0F3A.W0 5D /r /is4 | RVMS | FMA4
    VFMADDSUBPS w:xmm1, xmm2, xmm3, xmm4/m128 | VEX.128.66.0F3A.W1 5C /r /is4 | RVSM | FMA4
    VFMADDSUBPS w:xmm1, xmm2, xmm3/m128, xmm4 | VEX.128.66.0F3A.W0 5C /r /is4 | RVMS | FMA4
    VFMADDSUBPS w:ymm1, ymm2, ymm3, ymm4/m256 | VEX.256.66.0F3A.W1 5C /r /is4 | RVSM | FMA4
    VFMADDSUBPS w:ymm1, ymm2, ymm3/m256, ymm4 | VEX.256.66.0F3A.W0 5C /r /is4 | RVMS | FMA4
    VFMSUBPD w:xmm1, xmm2, xmm3, xmm4/m128    | VEX.128.66.0F3A.W1 6D /r /is4 | RVSM | FMA4
    VFMSUBPD w:xmm1, xmm2, xmm3/m128, xmm4    | VEX.128.66.0F3A.W0 6D /r /is4 | RVMS | FMA4
    VFMSUBPD w:ymm1, ymm2, ymm3, ymm4/m256    | VEX.256.66.0F3A.W1 6D /r /is4 | RVSM | FMA4
    VFMSUBPD w:ymm1, ymm2, ymm3/m256, ymm4    | VEX.256.66.0F3A.W0 6D /r /is4 | RVMS | FMA4
    VFMSUBPS w:xmm1, xmm2, xmm3, xmm4/m128    | VEX.128.66.0F3A.W1 6C /r /is4 | RVSM | FMA4
    VFMSUBPS w:xmm1, xmm2, xmm3/m128, xmm4    | VEX.128.66.0F3A.W0 6C /r /is4 | RVMS | FMA4
    VFMSUBPS w:ymm1, ymm2, ymm3, ymm4/m256    | VEX.256.66.0F3A.W1 6C /r /is4 | RVSM | FMA4
    VFMSUBPS w:ymm1, ymm2, ymm3/m256, ymm4    | VEX.256.66.0F3A.W0 6C /r /is4 | RVMS | FMA4
    VFMSUBSD w:xmm1, xmm2, xmm3, xmm4/m64     | VEX.LIG.66.0F3A.W1 6F /r /is4 | RVSM | FMA4
    VFMSUBSD w:xmm1, xmm2, xmm3/m64, xmm4     | VEX.LIG.66.0F3A.W0 6F /r /is4 | RVMS | FMA4
    VFMSUBSS w:xmm1, xmm2, xmm3, xmm4/m32     | VEX.LIG.66.0F3A.W1 6E /r /is4 | RVSM | FMA4
    VFMSUBSS w:xmm1, xmm2, xmm3/m32, xmm4     | VEX.LIG.66.0F3A.W0 6E /r /is4 | RVMS | FMA4
    VFMSUBADDPD w:xmm1, xmm2, xmm3, xmm4/m128 | VEX.128.66.0F3A.W1 5F /r /is4 | RVSM | FMA4
    VFMSUBADDPD w:xmm1, xmm2, xmm3/m128, xmm4 | VEX.128.66.0F3A.W0 5F /r /is4 | RVMS | FMA4
    VFMSUBADDPD w:ymm1, ymm2, ymm3, ymm4/m256 | VEX.256.66.0F3A.W1 5F /r /is4 | RVSM | FMA4
    VFMSUBADDPD w:ymm1, ymm2, ymm3/m256, ymm4 | VEX.256.66.0F3A.W0 5F /r /is4 | RVMS | FMA4
    VFMSUBADDPS w:xmm1, xmm2, xmm3, xmm4/m128 | VEX.128.66.0F3A.W1 5E /r /is4 | RVSM | FMA4
    VFMSUBADDPS w:xmm1, xmm2, xmm3/m128, xmm4 | VEX.128.66.0F3A.W0 5E /r /is4 | RVMS | FMA4
    VFMSUBADDPS w:ymm1, ymm2, ymm3, ymm4/m256 | VEX.256.66.0F3A.W1 5E /r /is4 | RVSM | FMA4
    VFMSUBADDPS w:ymm1, ymm2, ymm3/m256, ymm4 | VEX.256.66.0F3A.W0 5E /r /is4 | RVMS | FMA4
    VFNMADDPD w:xmm1, xmm2, xmm3, xmm4/m128   | VEX.128.66.0F3A.W1 79 /r /is4 | RVSM | FMA4
    VFNMADDPD w:xmm1, xmm2, xmm3/m128, xmm4   | VEX.128.66.0F3A.W0 79 /r /is4 | RVMS | FMA4
    VFNMADDPD w:ymm1, ymm2, ymm3, ymm4/m256   | VEX.256.66.0F3A.W1 79 /r /is4 | RVSM | FMA4
    VFNMADDPD w:ymm1, ymm2, ymm3/m256, ymm4   | VEX.256.66.0F3A.W0 79 /r /is4 | RVMS | FMA4
    VFNMADDPS w:xmm1, xmm2, xmm3, xmm4/m128   | VEX.128.66.0F3A.W1 78 /r /is4 | RVSM | FMA4
    VFNMADDPS w:xmm1, xmm2, xmm3/m128, xmm4   | VEX.128.66.0F3A.W0 78 /r /is4 | RVMS | FMA4
    VFNMADDPS w:ymm1, ymm2, ymm3, ymm4/m256   | VEX.256.66.0F3A.W1 78 /r /is4 | RVSM | FMA4
    VFNMADDPS w:ymm1, ymm2, ymm3/m256, ymm4   | VEX.256.66.0F3A.W0 78 /r /is4 | RVMS | FMA4
    VFNMADDSD w:xmm1, xmm2, xmm3, xmm4/m64    | VEX.LIG.66.0F3A.W1 7B /r /is4 | RVSM | FMA4
    VFNMADDSD w:xmm1, xmm2, xmm3/m64, xmm4    | VEX.LIG.66.0F3A.W0 7B /r /is4 | RVMS | FMA4
    VFNMADDSS w:xmm1, xmm2, xmm3, xmm4/m32    | VEX.LIG.66.0F3A.W1 7A /r /is4 | RVSM | FMA4
    VFNMADDSS w:xmm1, xmm2, xmm3/m32, xmm4    | VEX.LIG.66.0F3A.W0 7A /r /is4 | RVMS | FMA4
    VFNMSUBPD w:xmm1, xmm2, xmm3, xmm4/m128   | VEX.128.66.0F3A.W1 7D /r /is4 | RVSM | FMA4
    VFNMSUBPD w:xmm1, xmm2, xmm3/m128, xmm4   | VEX.128.66.0F3A.W0 7D /r /is4 | RVMS | FMA4
    VFNMSUBPD w:ymm1, ymm2, ymm3, ymm4/m256   | VEX.256.66.0F3A.W1 7D /r /is4 | RVSM | FMA4
    VFNMSUBPD w:ymm1, ymm2, ymm3/m256, ymm4   | VEX.256.66.0F3A.W0 7D /r /is4 | RVMS | FMA4
    VFNMSUBPS w:xmm1, xmm2, xmm3, xmm4/m128   | VEX.128.66.0F3A.W1 7C /r /is4 | RVSM | FMA4
    VFNMSUBPS w:xmm1, xmm2, xmm3/m128, xmm4   | VEX.128.66.0F3A.W0 7C /r /is4 | RVMS | FMA4
    VFNMSUBPS w:ymm1, ymm2, ymm3, ymm4/m256   | VEX.256.66.0F3A.W1 7C /r /is4 | RVSM | FMA4
    VFNMSUBPS w:ymm1, ymm2, ymm3/m256, ymm4   | VEX.256.66.0F3A.W0 7C /r /is4 | RVMS | FMA4
    VFNMSUBSD w:xmm1, xmm2, xmm3, xmm4/m64    | VEX.LIG.66.0F3A.W1 7F /r /is4 | RVSM | FMA4
    VFNMSUBSD w:xmm1, xmm2, xmm3/m64, xmm4    | VEX.LIG.66.0F3A.W0 7F /r /is4 | RVMS | FMA4
    VFNMSUBSS w:xmm1, xmm2, xmm3, xmm4/m32    | VEX.LIG.66.0F3A.W1 7E /r /is4 | RVSM | FMA4
    VFNMSUBSS w:xmm1, xmm2, xmm3/m32, xmm4    | VEX.LIG.66.0F3A.W0 7E /r /is4 | RVMS | FMA4
    """
}
