extension InstructionTable {
  /// AVX and AVX2: integer arithmetic, comparisons, shifts and logic.
  static let avxInteger: StaticString = """
    # Addition and subtraction
    VPADDB w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG FC /r      | RVM  | AVX commutes
    VPADDB w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG FC /r      | RVM  | AVX2 commutes
    VPADDW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG FD /r      | RVM  | AVX commutes
    VPADDW w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG FD /r      | RVM  | AVX2 commutes
    VPADDD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG FE /r      | RVM  | AVX commutes
    VPADDD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG FE /r      | RVM  | AVX2 commutes
    VPADDQ w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG D4 /r      | RVM  | AVX commutes
    VPADDQ w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG D4 /r      | RVM  | AVX2 commutes
    VPADDSB w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG EC /r      | RVM  | AVX commutes
    VPADDSB w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG EC /r      | RVM  | AVX2 commutes
    VPADDSW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG ED /r      | RVM  | AVX commutes
    VPADDSW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG ED /r      | RVM  | AVX2 commutes
    VPADDUSB w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG DC /r      | RVM  | AVX commutes
    VPADDUSB w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG DC /r      | RVM  | AVX2 commutes
    VPADDUSW w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG DD /r      | RVM  | AVX commutes
    VPADDUSW w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG DD /r      | RVM  | AVX2 commutes
    VPSUBB w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG F8 /r      | RVM  | AVX
    VPSUBB w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG F8 /r      | RVM  | AVX2
    VPSUBW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG F9 /r      | RVM  | AVX
    VPSUBW w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG F9 /r      | RVM  | AVX2
    VPSUBD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG FA /r      | RVM  | AVX
    VPSUBD w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG FA /r      | RVM  | AVX2
    VPSUBQ w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG FB /r      | RVM  | AVX
    VPSUBQ w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG FB /r      | RVM  | AVX2
    VPSUBSB w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG E8 /r      | RVM  | AVX
    VPSUBSB w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG E8 /r      | RVM  | AVX2
    VPSUBSW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG E9 /r      | RVM  | AVX
    VPSUBSW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG E9 /r      | RVM  | AVX2
    VPSUBUSB w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG D8 /r      | RVM  | AVX
    VPSUBUSB w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG D8 /r      | RVM  | AVX2
    VPSUBUSW w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG D9 /r      | RVM  | AVX
    VPSUBUSW w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG D9 /r      | RVM  | AVX2
    VPHADDW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 01 /r    | RVM  | AVX
    VPHADDW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 01 /r    | RVM  | AVX2
    VPHADDD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 02 /r    | RVM  | AVX
    VPHADDD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 02 /r    | RVM  | AVX2
    VPHADDSW w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F38.WIG 03 /r    | RVM  | AVX
    VPHADDSW w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F38.WIG 03 /r    | RVM  | AVX2
    VPHSUBW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 05 /r    | RVM  | AVX
    VPHSUBW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 05 /r    | RVM  | AVX2
    VPHSUBD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 06 /r    | RVM  | AVX
    VPHSUBD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 06 /r    | RVM  | AVX2
    VPHSUBSW w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F38.WIG 07 /r    | RVM  | AVX
    VPHSUBSW w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F38.WIG 07 /r    | RVM  | AVX2
    # Multiplication
    VPMULHUW w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG E4 /r      | RVM  | AVX commutes
    VPMULHUW w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG E4 /r      | RVM  | AVX2 commutes
    VPMULHW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG E5 /r      | RVM  | AVX commutes
    VPMULHW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG E5 /r      | RVM  | AVX2 commutes
    VPMULLW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG D5 /r      | RVM  | AVX commutes
    VPMULLW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG D5 /r      | RVM  | AVX2 commutes
    VPMULUDQ w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG F4 /r      | RVM  | AVX commutes
    VPMULUDQ w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG F4 /r      | RVM  | AVX2 commutes
    VPMADDWD w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG F5 /r      | RVM  | AVX commutes
    VPMADDWD w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG F5 /r      | RVM  | AVX2 commutes
    VPMADDUBSW w:xmm1, xmm2, xmm3/m128      | VEX.128.66.0F38.WIG 04 /r    | RVM  | AVX
    VPMADDUBSW w:ymm1, ymm2, ymm3/m256      | VEX.256.66.0F38.WIG 04 /r    | RVM  | AVX2
    VPMULHRSW w:xmm1, xmm2, xmm3/m128       | VEX.128.66.0F38.WIG 0B /r    | RVM  | AVX
    VPMULHRSW w:ymm1, ymm2, ymm3/m256       | VEX.256.66.0F38.WIG 0B /r    | RVM  | AVX2
    VPMULDQ w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 28 /r    | RVM  | AVX
    VPMULDQ w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 28 /r    | RVM  | AVX2
    VPMULLD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 40 /r    | RVM  | AVX
    VPMULLD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 40 /r    | RVM  | AVX2
    # Averages, absolute values and differences, signs
    VPAVGB w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG E0 /r      | RVM  | AVX commutes
    VPAVGB w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG E0 /r      | RVM  | AVX2 commutes
    VPAVGW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG E3 /r      | RVM  | AVX commutes
    VPAVGW w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG E3 /r      | RVM  | AVX2 commutes
    VPABSB w:xmm1, xmm2/m128                | VEX.128.66.0F38.WIG 1C /r    | RM   | AVX
    VPABSB w:ymm1, ymm2/m256                | VEX.256.66.0F38.WIG 1C /r    | RM   | AVX2
    VPABSW w:xmm1, xmm2/m128                | VEX.128.66.0F38.WIG 1D /r    | RM   | AVX
    VPABSW w:ymm1, ymm2/m256                | VEX.256.66.0F38.WIG 1D /r    | RM   | AVX2
    VPABSD w:xmm1, xmm2/m128                | VEX.128.66.0F38.WIG 1E /r    | RM   | AVX
    VPABSD w:ymm1, ymm2/m256                | VEX.256.66.0F38.WIG 1E /r    | RM   | AVX2
    VPSADBW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG F6 /r      | RVM  | AVX commutes
    VPSADBW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG F6 /r      | RVM  | AVX2 commutes
    VMPSADBW w:xmm1, xmm2, xmm3/m128, imm8u | VEX.128.66.0F3A.WIG 42 /r ib | RVMI | AVX
    VMPSADBW w:ymm1, ymm2, ymm3/m256, imm8u | VEX.256.66.0F3A.WIG 42 /r ib | RVMI | AVX2
    VPSIGNB w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 08 /r    | RVM  | AVX
    VPSIGNB w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 08 /r    | RVM  | AVX2
    VPSIGNW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 09 /r    | RVM  | AVX
    VPSIGNW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 09 /r    | RVM  | AVX2
    VPSIGND w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 0A /r    | RVM  | AVX
    VPSIGND w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 0A /r    | RVM  | AVX2
    # Maxima and minima
    VPMAXSB w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 3C /r    | RVM  | AVX
    VPMAXSB w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 3C /r    | RVM  | AVX2
    VPMAXSW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG EE /r      | RVM  | AVX commutes
    VPMAXSW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG EE /r      | RVM  | AVX2 commutes
    VPMAXSD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 3D /r    | RVM  | AVX
    VPMAXSD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 3D /r    | RVM  | AVX2
    VPMAXUB w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG DE /r      | RVM  | AVX commutes
    VPMAXUB w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG DE /r      | RVM  | AVX2 commutes
    VPMAXUW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 3E /r    | RVM  | AVX
    VPMAXUW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 3E /r    | RVM  | AVX2
    VPMAXUD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 3F /r    | RVM  | AVX
    VPMAXUD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 3F /r    | RVM  | AVX2
    VPMINSB w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 38 /r    | RVM  | AVX
    VPMINSB w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 38 /r    | RVM  | AVX2
    VPMINSW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG EA /r      | RVM  | AVX commutes
    VPMINSW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG EA /r      | RVM  | AVX2 commutes
    VPMINSD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 39 /r    | RVM  | AVX
    VPMINSD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 39 /r    | RVM  | AVX2
    VPMINUB w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F.WIG DA /r      | RVM  | AVX commutes
    VPMINUB w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F.WIG DA /r      | RVM  | AVX2 commutes
    VPMINUW w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 3A /r    | RVM  | AVX
    VPMINUW w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 3A /r    | RVM  | AVX2
    VPMINUD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.WIG 3B /r    | RVM  | AVX
    VPMINUD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.WIG 3B /r    | RVM  | AVX2
    VPHMINPOSUW w:xmm1, xmm2/m128           | VEX.128.66.0F38.WIG 41 /r    | RM   | AVX
    # Logic
    VPAND w:xmm1, xmm2, xmm3/m128           | VEX.128.66.0F.WIG DB /r      | RVM  | AVX commutes
    VPAND w:ymm1, ymm2, ymm3/m256           | VEX.256.66.0F.WIG DB /r      | RVM  | AVX2 commutes
    VPANDN w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG DF /r      | RVM  | AVX
    VPANDN w:ymm1, ymm2, ymm3/m256          | VEX.256.66.0F.WIG DF /r      | RVM  | AVX2
    VPOR w:xmm1, xmm2, xmm3/m128            | VEX.128.66.0F.WIG EB /r      | RVM  | AVX commutes
    VPOR w:ymm1, ymm2, ymm3/m256            | VEX.256.66.0F.WIG EB /r      | RVM  | AVX2 commutes
    VPXOR w:xmm1, xmm2, xmm3/m128           | VEX.128.66.0F.WIG EF /r      | RVM  | AVX commutes
    VPXOR w:ymm1, ymm2, ymm3/m256           | VEX.256.66.0F.WIG EF /r      | RVM  | AVX2 commutes
    # Comparisons
    VPCMPEQB w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 74 /r      | RVM  | AVX commutes
    VPCMPEQB w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 74 /r      | RVM  | AVX2 commutes
    VPCMPEQW w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 75 /r      | RVM  | AVX commutes
    VPCMPEQW w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 75 /r      | RVM  | AVX2 commutes
    VPCMPEQD w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 76 /r      | RVM  | AVX commutes
    VPCMPEQD w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 76 /r      | RVM  | AVX2 commutes
    VPCMPEQQ w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F38.WIG 29 /r    | RVM  | AVX
    VPCMPEQQ w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F38.WIG 29 /r    | RVM  | AVX2
    VPCMPGTB w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 64 /r      | RVM  | AVX
    VPCMPGTB w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 64 /r      | RVM  | AVX2
    VPCMPGTW w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 65 /r      | RVM  | AVX
    VPCMPGTW w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 65 /r      | RVM  | AVX2
    VPCMPGTD w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F.WIG 66 /r      | RVM  | AVX
    VPCMPGTD w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F.WIG 66 /r      | RVM  | AVX2
    VPCMPGTQ w:xmm1, xmm2, xmm3/m128        | VEX.128.66.0F38.WIG 37 /r    | RVM  | AVX
    VPCMPGTQ w:ymm1, ymm2, ymm3/m256        | VEX.256.66.0F38.WIG 37 /r    | RVM  | AVX2
    VPTEST xmm1, xmm2/m128                  | VEX.128.66.0F38.WIG 17 /r    | RM   | AVX w:flags
    VPTEST ymm1, ymm2/m256                  | VEX.256.66.0F38.WIG 17 /r    | RM   | AVX w:flags
    # Comparisons of strings
    VPCMPESTRI xmm1, xmm2/m128, imm8u       | VEX.128.66.0F3A.WIG 61 /r ib | RMI  | AVX r:EAX r:EDX w:ECX w:flags
    VPCMPESTRM xmm1, xmm2/m128, imm8u       | VEX.128.66.0F3A.WIG 60 /r ib | RMI  | AVX r:EAX r:EDX w:XMM0 w:flags
    VPCMPISTRI xmm1, xmm2/m128, imm8u       | VEX.128.66.0F3A.WIG 63 /r ib | RMI  | AVX w:ECX w:flags
    VPCMPISTRM xmm1, xmm2/m128, imm8u       | VEX.128.66.0F3A.WIG 62 /r ib | RMI  | AVX w:XMM0 w:flags
    # Shifts of whole elements: by the low 64 bits of a register, by a constant
    VPSLLW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG F1 /r      | RVM  | AVX
    VPSLLW w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 71 /6 ib   | VMI  | AVX
    VPSLLW w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG F1 /r      | RVM  | AVX2
    VPSLLW w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 71 /6 ib   | VMI  | AVX2
    VPSLLD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG F2 /r      | RVM  | AVX
    VPSLLD w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 72 /6 ib   | VMI  | AVX
    VPSLLD w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG F2 /r      | RVM  | AVX2
    VPSLLD w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 72 /6 ib   | VMI  | AVX2
    VPSLLQ w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG F3 /r      | RVM  | AVX
    VPSLLQ w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 73 /6 ib   | VMI  | AVX
    VPSLLQ w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG F3 /r      | RVM  | AVX2
    VPSLLQ w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 73 /6 ib   | VMI  | AVX2
    VPSRAW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG E1 /r      | RVM  | AVX
    VPSRAW w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 71 /4 ib   | VMI  | AVX
    VPSRAW w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG E1 /r      | RVM  | AVX2
    VPSRAW w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 71 /4 ib   | VMI  | AVX2
    VPSRAD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG E2 /r      | RVM  | AVX
    VPSRAD w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 72 /4 ib   | VMI  | AVX
    VPSRAD w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG E2 /r      | RVM  | AVX2
    VPSRAD w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 72 /4 ib   | VMI  | AVX2
    VPSRLW w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG D1 /r      | RVM  | AVX
    VPSRLW w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 71 /2 ib   | VMI  | AVX
    VPSRLW w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG D1 /r      | RVM  | AVX2
    VPSRLW w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 71 /2 ib   | VMI  | AVX2
    VPSRLD w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG D2 /r      | RVM  | AVX
    VPSRLD w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 72 /2 ib   | VMI  | AVX
    VPSRLD w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG D2 /r      | RVM  | AVX2
    VPSRLD w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 72 /2 ib   | VMI  | AVX2
    VPSRLQ w:xmm1, xmm2, xmm3/m128          | VEX.128.66.0F.WIG D3 /r      | RVM  | AVX
    VPSRLQ w:xmm1, xmm2, imm8u              | VEX.128.66.0F.WIG 73 /2 ib   | VMI  | AVX
    VPSRLQ w:ymm1, ymm2, xmm3/m128          | VEX.256.66.0F.WIG D3 /r      | RVM  | AVX2
    VPSRLQ w:ymm1, ymm2, imm8u              | VEX.256.66.0F.WIG 73 /2 ib   | VMI  | AVX2
    # Shifts by bytes, in each 128 bits
    VPSLLDQ w:xmm1, xmm2, imm8u             | VEX.128.66.0F.WIG 73 /7 ib   | VMI  | AVX
    VPSLLDQ w:ymm1, ymm2, imm8u             | VEX.256.66.0F.WIG 73 /7 ib   | VMI  | AVX2
    VPSRLDQ w:xmm1, xmm2, imm8u             | VEX.128.66.0F.WIG 73 /3 ib   | VMI  | AVX
    VPSRLDQ w:ymm1, ymm2, imm8u             | VEX.256.66.0F.WIG 73 /3 ib   | VMI  | AVX2
    # Shifts by a count for each element
    VPSLLVD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.W0 47 /r     | RVM  | AVX2
    VPSLLVD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.W0 47 /r     | RVM  | AVX2
    VPSLLVQ w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.W1 47 /r     | RVM  | AVX2
    VPSLLVQ w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.W1 47 /r     | RVM  | AVX2
    VPSRAVD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.W0 46 /r     | RVM  | AVX2
    VPSRAVD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.W0 46 /r     | RVM  | AVX2
    VPSRLVD w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.W0 45 /r     | RVM  | AVX2
    VPSRLVD w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.W0 45 /r     | RVM  | AVX2
    VPSRLVQ w:xmm1, xmm2, xmm3/m128         | VEX.128.66.0F38.W1 45 /r     | RVM  | AVX2
    VPSRLVQ w:ymm1, ymm2, ymm3/m256         | VEX.256.66.0F38.W1 45 /r     | RVM  | AVX2
    """
}
