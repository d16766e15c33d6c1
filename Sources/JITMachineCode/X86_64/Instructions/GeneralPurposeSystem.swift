extension InstructionTable {
  /// Privileged instructions.
  static let system: StaticString = """
    LGDT m                                       | 0F 01 /2                   | M    | privileged
    LIDT m                                       | 0F 01 /3                   | M    | privileged
    LLDT r/m16                                   | 0F 00 /2                   | M    | privileged
    LTR r/m16                                    | 0F 00 /3                   | M    | privileged
    LMSW r/m16                                   | 0F 01 /6                   | M    | privileged
    INVLPG n:m8                                  | 0F 01 /7                   | M    | privileged
    CLTS                                         | 0F 06                      |      | privileged
    SYSRET                                       | 0F 07                      |      | privileged
    SYSRETQ                                      | REX.W 0F 07                |      | privileged
    SYSEXIT                                      | 0F 35                      |      | privileged
    SYSEXITQ                                     | REX.W 0F 35                |      | privileged
    INVD                                         | 0F 08                      |      | privileged
    WBINVD                                       | 0F 09                      |      | privileged
    WBNOINVD                                     | F3 0F 09                   |      | WBNOINVD privileged
    WRMSR                                        | 0F 30                      |      | r:ECX r:EAX r:EDX privileged
    RDMSR                                        | 0F 32                      |      | r:ECX w:RAX w:RDX privileged
    GETSEC                                       | 0F 37                      |      | SMX privileged
    RSM                                          | 0F AA                      |      | privileged
    SWAPGS                                       | 0F 01 F8                   |      | privileged
    CLAC                                         | NP 0F 01 CA                |      | SMAP privileged
    STAC                                         | NP 0F 01 CB                |      | SMAP privileged
    XSETBV                                       | NP 0F 01 D1                |      | XSAVE r:ECX r:EAX r:EDX privileged
    MONITOR                                      | NP 0F 01 C8                |      | MONITOR r:RAX r:ECX r:EDX privileged
    MWAIT                                        | NP 0F 01 C9                |      | MONITOR r:EAX r:ECX privileged
    ENCLV                                        | NP 0F 01 C0                |      | SGX privileged
    ENCLS                                        | NP 0F 01 CF                |      | SGX privileged
    PCONFIG                                      | NP 0F 01 C5                |      | PCONFIG privileged
    WRMSRNS                                      | NP 0F 01 C6                |      | WRMSRNS privileged
    WRMSRLIST                                    | F3 0F 01 C6                |      | MSRLIST privileged
    RDMSRLIST                                    | F2 0F 01 C6                |      | MSRLIST privileged
    PBNDKB                                       | NP 0F 01 C7                |      | PBNDKB privileged
    ERETS                                        | F2 0F 01 CA                |      | FRED privileged
    ERETU                                        | F3 0F 01 CA                |      | FRED privileged
    LKGS r16                                     | 66 F2 0F 00 /6             | M    | LKGS privileged
    LKGS r32                                     | F2 0F 00 /6                | M    | LKGS privileged
    LKGS r64                                     | F2 REX.W 0F 00 /6          | M    | LKGS privileged
    LKGS m16                                     | F2 0F 00 /6                | M    | LKGS privileged
    HRESET imm8                                  | F3 0F 3A F0 C0 ib          | I    | HRESET r:EAX privileged
    # Virtual machines
    VMCALL                                       | NP 0F 01 C1                |      | VMX privileged
    VMLAUNCH                                     | NP 0F 01 C2                |      | VMX privileged
    VMRESUME                                     | NP 0F 01 C3                |      | VMX privileged
    VMXOFF                                       | NP 0F 01 C4                |      | VMX privileged
    VMFUNC                                       | NP 0F 01 D4                |      | VMX
    VMREAD w:r/m64, r64                          | NP 0F 78 /r                | MR   | VMX w:flags privileged
    VMWRITE r64, r/m64                           | NP 0F 79 /r                | RM   | VMX w:flags privileged
    VMPTRLD m64                                  | NP 0F C7 /6                | M    | VMX w:flags privileged
    VMPTRST w:m64                                | NP 0F C7 /7                | M    | VMX w:flags privileged
    VMCLEAR m64                                  | 66 0F C7 /6                | M    | VMX w:flags privileged
    VMXON m64                                    | F3 0F C7 /6                | M    | VMX w:flags privileged
    INVEPT r64, m128                             | 66 0F 38 80 /r             | RM   | VMX w:flags privileged
    INVVPID r64, m128                            | 66 0F 38 81 /r             | RM   | VMX w:flags privileged
    INVPCID r64, m128                            | 66 0F 38 82 /r             | RM   | INVPCID privileged
    VMRUN                                        | NP 0F 01 D8                |      | SVM privileged
    VMMCALL                                      | NP 0F 01 D9                |      | SVM privileged
    VMLOAD                                       | NP 0F 01 DA                |      | SVM privileged
    VMSAVE                                       | NP 0F 01 DB                |      | SVM privileged
    STGI                                         | NP 0F 01 DC                |      | SVM privileged
    CLGI                                         | NP 0F 01 DD                |      | SVM privileged
    SKINIT                                       | NP 0F 01 DE                |      | SVM privileged
    INVLPGA                                      | NP 0F 01 DF                |      | SVM privileged
    INVLPGB                                      | NP 0F 01 FE                |      | INVLPGB privileged
    TLBSYNC                                      | NP 0F 01 FF                |      | INVLPGB privileged
    RMPQUERY                                     | F3 0F 01 FD                |      | SNP privileged
    RMPADJUST                                    | F3 0F 01 FE                |      | SNP privileged
    RMPUPDATE                                    | F2 0F 01 FE                |      | SNP privileged
    PSMASH                                       | F3 0F 01 FF                |      | SNP privileged
    PVALIDATE                                    | F2 0F 01 FF                |      | SNP privileged
    TDCALL                                       | 66 0F 01 CC                |      | TDX privileged
    SEAMRET                                      | 66 0F 01 CD                |      | TDX privileged
    SEAMOPS                                      | 66 0F 01 CE                |      | TDX privileged
    SEAMCALL                                     | 66 0F 01 CF                |      | TDX privileged
    # Shadow stacks
    WRUSSD w:m32, r32                            | 66 0F 38 F5 /r             | MR   | CET_SS privileged
    WRUSSQ w:m64, r64                            | 66 REX.W 0F 38 F5 /r       | MR   | CET_SS privileged
    SETSSBSY                                     | F3 0F 01 E8                |      | CET_SS privileged
    CLRSSBSY rw:m64                              | F3 0F AE /6                | M    | CET_SS privileged
    """
}
