extension InstructionTable {
  /// AVX-512: instructions on mask registers.
  static let avx512Masks: StaticString = """
    # Moves between mask registers, memory and general-purpose registers
    KMOVB w:k1, k2/m8  | VEX.L0.66.0F.W0 90 /r | RM   | AVX512DQ
    KMOVB w:m8, k1     | VEX.L0.66.0F.W0 91 /r | MR   | AVX512DQ
    KMOVB w:k1, r32    | VEX.L0.66.0F.W0 92 /r | RM   | AVX512DQ
    KMOVB w:r32, k1    | VEX.L0.66.0F.W0 93 /r | RM   | AVX512DQ
    KMOVW w:k1, k2/m16 | VEX.L0.0F.W0 90 /r    | RM   | AVX512F
    KMOVW w:m16, k1    | VEX.L0.0F.W0 91 /r    | MR   | AVX512F
    KMOVW w:k1, r32    | VEX.L0.0F.W0 92 /r    | RM   | AVX512F
    KMOVW w:r32, k1    | VEX.L0.0F.W0 93 /r    | RM   | AVX512F
    KMOVD w:k1, k2/m32 | VEX.L0.66.0F.W1 90 /r | RM   | AVX512BW
    KMOVD w:m32, k1    | VEX.L0.66.0F.W1 91 /r | MR   | AVX512BW
    KMOVD w:k1, r32    | VEX.L0.F2.0F.W0 92 /r | RM   | AVX512BW
    KMOVD w:r32, k1    | VEX.L0.F2.0F.W0 93 /r | RM   | AVX512BW
    KMOVQ w:k1, k2/m64 | VEX.L0.0F.W1 90 /r    | RM   | AVX512BW
    KMOVQ w:m64, k1    | VEX.L0.0F.W1 91 /r    | MR   | AVX512BW
    KMOVQ w:k1, r64    | VEX.L0.F2.0F.W1 92 /r | RM   | AVX512BW
    KMOVQ w:r64, k1    | VEX.L0.F2.0F.W1 93 /r | RM   | AVX512BW
    # Logic
    KANDB w:k1, k2, k3  | VEX.L1.66.0F.W0 41 /r | RVM  | AVX512DQ
    KANDW w:k1, k2, k3  | VEX.L1.0F.W0 41 /r    | RVM  | AVX512F
    KANDD w:k1, k2, k3  | VEX.L1.66.0F.W1 41 /r | RVM  | AVX512BW
    KANDQ w:k1, k2, k3  | VEX.L1.0F.W1 41 /r    | RVM  | AVX512BW
    KANDNB w:k1, k2, k3 | VEX.L1.66.0F.W0 42 /r | RVM  | AVX512DQ
    KANDNW w:k1, k2, k3 | VEX.L1.0F.W0 42 /r    | RVM  | AVX512F
    KANDND w:k1, k2, k3 | VEX.L1.66.0F.W1 42 /r | RVM  | AVX512BW
    KANDNQ w:k1, k2, k3 | VEX.L1.0F.W1 42 /r    | RVM  | AVX512BW
    KORB w:k1, k2, k3   | VEX.L1.66.0F.W0 45 /r | RVM  | AVX512DQ
    KORW w:k1, k2, k3   | VEX.L1.0F.W0 45 /r    | RVM  | AVX512F
    KORD w:k1, k2, k3   | VEX.L1.66.0F.W1 45 /r | RVM  | AVX512BW
    KORQ w:k1, k2, k3   | VEX.L1.0F.W1 45 /r    | RVM  | AVX512BW
    KXNORB w:k1, k2, k3 | VEX.L1.66.0F.W0 46 /r | RVM  | AVX512DQ
    KXNORW w:k1, k2, k3 | VEX.L1.0F.W0 46 /r    | RVM  | AVX512F
    KXNORD w:k1, k2, k3 | VEX.L1.66.0F.W1 46 /r | RVM  | AVX512BW
    KXNORQ w:k1, k2, k3 | VEX.L1.0F.W1 46 /r    | RVM  | AVX512BW
    KXORB w:k1, k2, k3  | VEX.L1.66.0F.W0 47 /r | RVM  | AVX512DQ
    KXORW w:k1, k2, k3  | VEX.L1.0F.W0 47 /r    | RVM  | AVX512F
    KXORD w:k1, k2, k3  | VEX.L1.66.0F.W1 47 /r | RVM  | AVX512BW
    KXORQ w:k1, k2, k3  | VEX.L1.0F.W1 47 /r    | RVM  | AVX512BW
    KNOTB w:k1, k2      | VEX.L0.66.0F.W0 44 /r | RM   | AVX512DQ
    KNOTW w:k1, k2      | VEX.L0.0F.W0 44 /r    | RM   | AVX512F
    KNOTD w:k1, k2      | VEX.L0.66.0F.W1 44 /r | RM   | AVX512BW
    KNOTQ w:k1, k2      | VEX.L0.0F.W1 44 /r    | RM   | AVX512BW
    # Addition, shifts by a constant
    KADDB w:k1, k2, k3       | VEX.L1.66.0F.W0 4A /r      | RVM  | AVX512DQ
    KADDW w:k1, k2, k3       | VEX.L1.0F.W0 4A /r         | RVM  | AVX512DQ
    KADDD w:k1, k2, k3       | VEX.L1.66.0F.W1 4A /r      | RVM  | AVX512BW
    KADDQ w:k1, k2, k3       | VEX.L1.0F.W1 4A /r         | RVM  | AVX512BW
    KSHIFTLB w:k1, k2, imm8u | VEX.L0.66.0F3A.W0 32 /r ib | RMI  | AVX512DQ
    KSHIFTLW w:k1, k2, imm8u | VEX.L0.66.0F3A.W1 32 /r ib | RMI  | AVX512F
    KSHIFTLD w:k1, k2, imm8u | VEX.L0.66.0F3A.W0 33 /r ib | RMI  | AVX512BW
    KSHIFTLQ w:k1, k2, imm8u | VEX.L0.66.0F3A.W1 33 /r ib | RMI  | AVX512BW
    KSHIFTRB w:k1, k2, imm8u | VEX.L0.66.0F3A.W0 30 /r ib | RMI  | AVX512DQ
    KSHIFTRW w:k1, k2, imm8u | VEX.L0.66.0F3A.W1 30 /r ib | RMI  | AVX512F
    KSHIFTRD w:k1, k2, imm8u | VEX.L0.66.0F3A.W0 31 /r ib | RMI  | AVX512BW
    KSHIFTRQ w:k1, k2, imm8u | VEX.L0.66.0F3A.W1 31 /r ib | RMI  | AVX512BW
    # Two halves become one mask
    KUNPCKBW w:k1, k2, k3 | VEX.L1.66.0F.W0 4B /r | RVM  | AVX512F
    KUNPCKWD w:k1, k2, k3 | VEX.L1.0F.W0 4B /r    | RVM  | AVX512BW
    KUNPCKDQ w:k1, k2, k3 | VEX.L1.0F.W1 4B /r    | RVM  | AVX512BW
    # Comparisons with zero and with all ones, into the flags
    KORTESTB k1, k2 | VEX.L0.66.0F.W0 98 /r | RM   | AVX512DQ w:flags
    KORTESTW k1, k2 | VEX.L0.0F.W0 98 /r    | RM   | AVX512F w:flags
    KORTESTD k1, k2 | VEX.L0.66.0F.W1 98 /r | RM   | AVX512BW w:flags
    KORTESTQ k1, k2 | VEX.L0.0F.W1 98 /r    | RM   | AVX512BW w:flags
    KTESTB k1, k2   | VEX.L0.66.0F.W0 99 /r | RM   | AVX512DQ w:flags
    KTESTW k1, k2   | VEX.L0.0F.W0 99 /r    | RM   | AVX512DQ w:flags
    KTESTD k1, k2   | VEX.L0.66.0F.W1 99 /r | RM   | AVX512BW w:flags
    KTESTQ k1, k2   | VEX.L0.0F.W1 99 /r    | RM   | AVX512BW w:flags
    """
}
