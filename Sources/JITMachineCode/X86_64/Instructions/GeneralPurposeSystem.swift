extension InstructionTable {
  /// Privileged instructions.
  static let system: StaticString = """
    LGDT m                                       | 0F 01 /2                   | M    | ring0
    LIDT m                                       | 0F 01 /3                   | M    | ring0
    LLDT r/m16                                   | 0F 00 /2                   | M    | ring0
    LTR r/m16                                    | 0F 00 /3                   | M    | ring0
    LMSW r/m16                                   | 0F 01 /6                   | M    | ring0
    INVLPG n:m8                                  | 0F 01 /7                   | M    | ring0
    CLTS                                         | 0F 06                      |      | ring0
    SYSRET                                       | 0F 07                      |      | ring0
    SYSRETQ                                      | REX.W 0F 07                |      | ring0
    SYSEXIT                                      | 0F 35                      |      | ring0
    SYSEXITQ                                     | REX.W 0F 35                |      | ring0
    INVD                                         | 0F 08                      |      | ring0
    WBINVD                                       | 0F 09                      |      | ring0
    WBNOINVD                                     | F3 0F 09                   |      | WBNOINVD ring0
    WRMSR                                        | 0F 30                      |      | r:ECX r:EAX r:EDX ring0
    RDMSR                                        | 0F 32                      |      | r:ECX w:RAX w:RDX ring0
    GETSEC                                       | NP 0F 37                   |      | SMX ring0
    RSM                                          | 0F AA                      |      | ring0
    SWAPGS                                       | 0F 01 F8                   |      | ring0
    CLAC                                         | NP 0F 01 CA                |      | SMAP ring0
    STAC                                         | NP 0F 01 CB                |      | SMAP ring0
    XSETBV                                       | NP 0F 01 D1                |      | XSAVE r:ECX r:EAX r:EDX ring0
    MONITOR                                      | NP 0F 01 C8                |      | MONITOR r:RAX r:ECX r:EDX ring0
    MWAIT                                        | NP 0F 01 C9                |      | MONITOR r:EAX r:ECX ring0
    ENCLV                                        | NP 0F 01 C0                |      | SGX ring0
    ENCLS                                        | NP 0F 01 CF                |      | SGX ring0
    PCONFIG                                      | NP 0F 01 C5                |      | PCONFIG ring0
    WRMSRNS                                      | NP 0F 01 C6                |      | WRMSRNS ring0
    WRMSRLIST                                    | F3 0F 01 C6                |      | MSRLIST ring0
    RDMSRLIST                                    | F2 0F 01 C6                |      | MSRLIST ring0
    PBNDKB                                       | NP 0F 01 C7                |      | PBNDKB ring0
    ERETS                                        | F2 0F 01 CA                |      | FRED ring0
    ERETU                                        | F3 0F 01 CA                |      | FRED ring0
    LKGS r/m16                                   | F2 0F 00 /6                | M    | LKGS ring0
    HRESET imm8u                                 | F3 0F 3A F0 C0 ib          | I    | HRESET r:EAX ring0
    # User-mode model-specific registers, and their forms with an immediate
    RDMSR w:r64, imm32u                          | VEX.128.F2.MAP7.W0 F6 /0 id | MI   | MSR_IMM ring0
    WRMSRNS imm32u, r64                          | VEX.128.F3.MAP7.W0 F6 /0 id | IM   | MSR_IMM ring0
    URDMSR w:r64, imm32u                         | VEX.128.F2.MAP7.W0 F8 /0 id | MI   | USER_MSR
    UWRMSR imm32u, r64                           | VEX.128.F3.MAP7.W0 F8 /0 id | IM   | USER_MSR
    URDMSR w:r64, r64                            | F2 0F 38 F8 /r             | MR   | USER_MSR
    UWRMSR r64, r64                              | F3 0F 38 F8 /r             | RM   | USER_MSR
    # Virtual machines
    VMCALL                                       | NP 0F 01 C1                |      | VMX ring0
    VMLAUNCH                                     | NP 0F 01 C2                |      | VMX ring0
    VMRESUME                                     | NP 0F 01 C3                |      | VMX ring0
    VMXOFF                                       | NP 0F 01 C4                |      | VMX ring0
    VMFUNC                                       | NP 0F 01 D4                |      | VMX
    VMREAD w:r/m64, r64                          | NP 0F 78 /r                | MR   | VMX w:flags ring0
    VMWRITE r64, r/m64                           | NP 0F 79 /r                | RM   | VMX w:flags ring0
    VMPTRLD m64                                  | NP 0F C7 /6                | M    | VMX w:flags ring0
    VMPTRST w:m64                                | NP 0F C7 /7                | M    | VMX w:flags ring0
    VMCLEAR m64                                  | 66 0F C7 /6                | M    | VMX w:flags ring0
    VMXON m64                                    | F3 0F C7 /6                | M    | VMX w:flags ring0
    INVEPT r64, m128                             | 66 0F 38 80 /r             | RM   | VMX w:flags ring0
    INVVPID r64, m128                            | 66 0F 38 81 /r             | RM   | VMX w:flags ring0
    INVPCID r64, m128                            | 66 0F 38 82 /r             | RM   | INVPCID ring0
    VMRUN                                        | 0F 01 D8                   |      | SVM ring0
    VMMCALL                                      | 0F 01 D9                   |      | SVM ring0
    VMLOAD                                       | 0F 01 DA                   |      | SVM ring0
    VMSAVE                                       | 0F 01 DB                   |      | SVM ring0
    STGI                                         | 0F 01 DC                   |      | SVM ring0
    CLGI                                         | 0F 01 DD                   |      | SVM ring0
    SKINIT                                       | 0F 01 DE                   |      | SVM ring0
    INVLPGA                                      | 0F 01 DF                   |      | SVM ring0
    INVLPGB                                      | NP 0F 01 FE                |      | INVLPGB ring0
    TLBSYNC                                      | NP 0F 01 FF                |      | INVLPGB ring0
    RMPQUERY                                     | F3 0F 01 FD                |      | SNP ring0
    RMPADJUST                                    | F3 0F 01 FE                |      | SNP ring0
    RMPUPDATE                                    | F2 0F 01 FE                |      | SNP ring0
    PSMASH                                       | F3 0F 01 FF                |      | SNP ring0
    PVALIDATE                                    | F2 0F 01 FF                |      | SNP ring0
    TDCALL                                       | 66 0F 01 CC                |      | TDX ring0
    SEAMRET                                      | 66 0F 01 CD                |      | TDX ring0
    SEAMOPS                                      | 66 0F 01 CE                |      | TDX ring0
    SEAMCALL                                     | 66 0F 01 CF                |      | TDX ring0
    # Shadow stacks
    WRUSSD w:m32, r32                            | 66 0F 38 F5 /r             | MR   | CET_SS ring0
    WRUSSQ w:m64, r64                            | 66 REX.W 0F 38 F5 /r       | MR   | CET_SS ring0
    SETSSBSY                                     | F3 0F 01 E8                |      | CET_SS ring0
    CLRSSBSY rw:m64                              | F3 0F AE /6                | M    | CET_SS ring0
    CLRSSBSY rw:m32                              | F3 0F AE /6                | M    | CET_SS ring0 alias
    """
}
