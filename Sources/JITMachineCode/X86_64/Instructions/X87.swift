extension InstructionTable {
  /// The x87 floating-point unit.
  static let x87: StaticString = """
    # Loads and stores. A load pushes, an instruction whose name ends in P pops.
    FLD m32fp                            | D9 /0              | M    | FPU w:ST(0)
    FLD m64fp                            | DD /0              | M    | FPU w:ST(0)
    FLD m80fp                            | DB /5              | M    | FPU w:ST(0)
    FLD st(i)                            | D9 C0+i            | O    | FPU w:ST(0)
    FST w:m32fp                          | D9 /2              | M    | FPU r:ST(0)
    FST w:m64fp                          | DD /2              | M    | FPU r:ST(0)
    FST w:st(i)                          | DD D0+i            | O    | FPU r:ST(0)
    FSTP w:m32fp                         | D9 /3              | M    | FPU r:ST(0)
    FSTP w:m64fp                         | DD /3              | M    | FPU r:ST(0)
    FSTP w:m80fp                         | DB /7              | M    | FPU r:ST(0)
    FSTP w:st(i)                         | DD D8+i            | O    | FPU r:ST(0)
    FILD m16int                          | DF /0              | M    | FPU w:ST(0)
    FILD m32int                          | DB /0              | M    | FPU w:ST(0)
    FILD m64int                          | DF /5              | M    | FPU w:ST(0)
    FIST w:m16int                        | DF /2              | M    | FPU r:ST(0)
    FIST w:m32int                        | DB /2              | M    | FPU r:ST(0)
    FISTP w:m16int                       | DF /3              | M    | FPU r:ST(0)
    FISTP w:m32int                       | DB /3              | M    | FPU r:ST(0)
    FISTP w:m64int                       | DF /7              | M    | FPU r:ST(0)
    FISTTP w:m16int                      | DF /1              | M    | FPU SSE3 r:ST(0)
    FISTTP w:m32int                      | DB /1              | M    | FPU SSE3 r:ST(0)
    FISTTP w:m64int                      | DD /1              | M    | FPU SSE3 r:ST(0)
    FBLD m80bcd                          | DF /4              | M    | FPU w:ST(0)
    FBSTP w:m80bcd                       | DF /6              | M    | FPU r:ST(0)
    FXCH rw:st(i)                        | D9 C8+i            | O    | FPU rw:ST(0)
    FXCH                                 | D9 C9              |      | FPU alias rw:ST(0) rw:ST(1)
    # Constants
    FLD1                                 | D9 E8              |      | FPU w:ST(0)
    FLDL2T                               | D9 E9              |      | FPU w:ST(0)
    FLDL2E                               | D9 EA              |      | FPU w:ST(0)
    FLDPI                                | D9 EB              |      | FPU w:ST(0)
    FLDLG2                               | D9 EC              |      | FPU w:ST(0)
    FLDLN2                               | D9 ED              |      | FPU w:ST(0)
    FLDZ                                 | D9 EE              |      | FPU w:ST(0)
    # Encodings that no assembler makes
    FSTP w:st(i)                         | D9 D8+i            | O    | FPU r:ST(0) decode
    FCOM st(i)                           | DC D0+i            | O    | FPU r:ST(0) decode
    FCOMP st(i)                          | DC D8+i            | O    | FPU r:ST(0) decode
    FXCH rw:st(i)                        | DD C8+i            | O    | FPU rw:ST(0) decode
    FCOMP st(i)                          | DE D0+i            | O    | FPU r:ST(0) decode
    FXCH rw:st(i)                        | DF C8+i            | O    | FPU rw:ST(0) decode
    FSTP w:st(i)                         | DF D0+i            | O    | FPU r:ST(0) decode
    FSTP w:st(i)                         | DF D8+i            | O    | FPU r:ST(0) decode
    # Conditional moves
    FCMOVB rw:ST(0), st(i)               | DA C0+i            | -O   | FPU r:flags
    FCMOVE rw:ST(0), st(i)               | DA C8+i            | -O   | FPU r:flags
    FCMOVBE rw:ST(0), st(i)              | DA D0+i            | -O   | FPU r:flags
    FCMOVU rw:ST(0), st(i)               | DA D8+i            | -O   | FPU r:flags
    FCMOVNB rw:ST(0), st(i)              | DB C0+i            | -O   | FPU r:flags
    FCMOVNE rw:ST(0), st(i)              | DB C8+i            | -O   | FPU r:flags
    FCMOVNBE rw:ST(0), st(i)             | DB D0+i            | -O   | FPU r:flags
    FCMOVNU rw:ST(0), st(i)              | DB D8+i            | -O   | FPU r:flags
    # Arithmetic. The forms with one operand or none are other spellings; so is ST(0) first in a popping one.
    FADD m32fp                           | D8 /0              | M    | FPU rw:ST(0)
    FADD m64fp                           | DC /0              | M    | FPU rw:ST(0)
    FADD rw:ST(0), st(i)                 | D8 C0+i            | -O   | FPU
    FADD rw:st(i), ST(0)                 | DC C0+i            | O-   | FPU
    FADD st(i)                           | D8 C0+i            | O    | FPU alias rw:ST(0)
    FADD                                 | DE C1              |      | FPU alias r:ST(0) rw:ST(1)
    FADDP rw:st(i), ST(0)                | DE C0+i            | O-   | FPU
    FADDP ST(0), rw:st(i)                | DE C0+i            | -O   | FPU alias
    FADDP rw:st(i)                       | DE C0+i            | O    | FPU alias r:ST(0)
    FADDP                                | DE C1              |      | FPU alias r:ST(0) rw:ST(1)
    FMUL m32fp                           | D8 /1              | M    | FPU rw:ST(0)
    FMUL m64fp                           | DC /1              | M    | FPU rw:ST(0)
    FMUL rw:ST(0), st(i)                 | D8 C8+i            | -O   | FPU
    FMUL rw:st(i), ST(0)                 | DC C8+i            | O-   | FPU
    FMUL st(i)                           | D8 C8+i            | O    | FPU alias rw:ST(0)
    FMUL                                 | DE C9              |      | FPU alias r:ST(0) rw:ST(1)
    FMULP rw:st(i), ST(0)                | DE C8+i            | O-   | FPU
    FMULP ST(0), rw:st(i)                | DE C8+i            | -O   | FPU alias
    FMULP rw:st(i)                       | DE C8+i            | O    | FPU alias r:ST(0)
    FMULP                                | DE C9              |      | FPU alias r:ST(0) rw:ST(1)
    FSUB m32fp                           | D8 /4              | M    | FPU rw:ST(0)
    FSUB m64fp                           | DC /4              | M    | FPU rw:ST(0)
    FSUB rw:ST(0), st(i)                 | D8 E0+i            | -O   | FPU
    FSUB rw:st(i), ST(0)                 | DC E8+i            | O-   | FPU
    FSUB st(i)                           | D8 E0+i            | O    | FPU alias rw:ST(0)
    FSUB                                 | DE E9              |      | FPU alias r:ST(0) rw:ST(1)
    FSUBP rw:st(i), ST(0)                | DE E8+i            | O-   | FPU
    FSUBP ST(0), rw:st(i)                | DE E8+i            | -O   | FPU alias
    FSUBP rw:st(i)                       | DE E8+i            | O    | FPU alias r:ST(0)
    FSUBP                                | DE E9              |      | FPU alias r:ST(0) rw:ST(1)
    FSUBR m32fp                          | D8 /5              | M    | FPU rw:ST(0)
    FSUBR m64fp                          | DC /5              | M    | FPU rw:ST(0)
    FSUBR rw:ST(0), st(i)                | D8 E8+i            | -O   | FPU
    FSUBR rw:st(i), ST(0)                | DC E0+i            | O-   | FPU
    FSUBR st(i)                          | D8 E8+i            | O    | FPU alias rw:ST(0)
    FSUBR                                | DE E1              |      | FPU alias r:ST(0) rw:ST(1)
    FSUBRP rw:st(i), ST(0)               | DE E0+i            | O-   | FPU
    FSUBRP ST(0), rw:st(i)               | DE E0+i            | -O   | FPU alias
    FSUBRP rw:st(i)                      | DE E0+i            | O    | FPU alias r:ST(0)
    FSUBRP                               | DE E1              |      | FPU alias r:ST(0) rw:ST(1)
    FDIV m32fp                           | D8 /6              | M    | FPU rw:ST(0)
    FDIV m64fp                           | DC /6              | M    | FPU rw:ST(0)
    FDIV rw:ST(0), st(i)                 | D8 F0+i            | -O   | FPU
    FDIV rw:st(i), ST(0)                 | DC F8+i            | O-   | FPU
    FDIV st(i)                           | D8 F0+i            | O    | FPU alias rw:ST(0)
    FDIV                                 | DE F9              |      | FPU alias r:ST(0) rw:ST(1)
    FDIVP rw:st(i), ST(0)                | DE F8+i            | O-   | FPU
    FDIVP ST(0), rw:st(i)                | DE F8+i            | -O   | FPU alias
    FDIVP rw:st(i)                       | DE F8+i            | O    | FPU alias r:ST(0)
    FDIVP                                | DE F9              |      | FPU alias r:ST(0) rw:ST(1)
    FDIVR m32fp                          | D8 /7              | M    | FPU rw:ST(0)
    FDIVR m64fp                          | DC /7              | M    | FPU rw:ST(0)
    FDIVR rw:ST(0), st(i)                | D8 F8+i            | -O   | FPU
    FDIVR rw:st(i), ST(0)                | DC F0+i            | O-   | FPU
    FDIVR st(i)                          | D8 F8+i            | O    | FPU alias rw:ST(0)
    FDIVR                                | DE F1              |      | FPU alias r:ST(0) rw:ST(1)
    FDIVRP rw:st(i), ST(0)               | DE F0+i            | O-   | FPU
    FDIVRP ST(0), rw:st(i)               | DE F0+i            | -O   | FPU alias
    FDIVRP rw:st(i)                      | DE F0+i            | O    | FPU alias r:ST(0)
    FDIVRP                               | DE F1              |      | FPU alias r:ST(0) rw:ST(1)
    FIADD m16int                         | DE /0              | M    | FPU rw:ST(0)
    FIADD m32int                         | DA /0              | M    | FPU rw:ST(0)
    FIMUL m16int                         | DE /1              | M    | FPU rw:ST(0)
    FIMUL m32int                         | DA /1              | M    | FPU rw:ST(0)
    FISUB m16int                         | DE /4              | M    | FPU rw:ST(0)
    FISUB m32int                         | DA /4              | M    | FPU rw:ST(0)
    FISUBR m16int                        | DE /5              | M    | FPU rw:ST(0)
    FISUBR m32int                        | DA /5              | M    | FPU rw:ST(0)
    FIDIV m16int                         | DE /6              | M    | FPU rw:ST(0)
    FIDIV m32int                         | DA /6              | M    | FPU rw:ST(0)
    FIDIVR m16int                        | DE /7              | M    | FPU rw:ST(0)
    FIDIVR m32int                        | DA /7              | M    | FPU rw:ST(0)
    FCHS                                 | D9 E0              |      | FPU rw:ST(0)
    FABS                                 | D9 E1              |      | FPU rw:ST(0)
    FSQRT                                | D9 FA              |      | FPU rw:ST(0)
    FRNDINT                              | D9 FC              |      | FPU rw:ST(0)
    FSCALE                               | D9 FD              |      | FPU rw:ST(0) r:ST(1)
    FPREM                                | D9 F8              |      | FPU rw:ST(0) r:ST(1)
    FPREM1                               | D9 F5              |      | FPU rw:ST(0) r:ST(1)
    FXTRACT                              | D9 F4              |      | FPU rw:ST(0) w:ST(1)
    # Comparison
    FCOM m32fp                           | D8 /2              | M    | FPU r:ST(0)
    FCOM m64fp                           | DC /2              | M    | FPU r:ST(0)
    FCOM st(i)                           | D8 D0+i            | O    | FPU r:ST(0)
    FCOM                                 | D8 D1              |      | FPU alias r:ST(0) r:ST(1)
    FCOMP m32fp                          | D8 /3              | M    | FPU r:ST(0)
    FCOMP m64fp                          | DC /3              | M    | FPU r:ST(0)
    FCOMP st(i)                          | D8 D8+i            | O    | FPU r:ST(0)
    FCOMP                                | D8 D9              |      | FPU alias r:ST(0) r:ST(1)
    FCOMPP                               | DE D9              |      | FPU r:ST(0) r:ST(1)
    FUCOM st(i)                          | DD E0+i            | O    | FPU r:ST(0)
    FUCOM                                | DD E1              |      | FPU alias r:ST(0) r:ST(1)
    FUCOMP st(i)                         | DD E8+i            | O    | FPU r:ST(0)
    FUCOMP                               | DD E9              |      | FPU alias r:ST(0) r:ST(1)
    FUCOMPP                              | DA E9              |      | FPU r:ST(0) r:ST(1)
    FCOMI ST(0), st(i)                   | DB F0+i            | -O   | FPU w:flags
    FCOMI st(i)                          | DB F0+i            | O    | FPU alias r:ST(0) w:flags
    FCOMI                                | DB F1              |      | FPU alias r:ST(0) r:ST(1) w:flags
    FUCOMI ST(0), st(i)                  | DB E8+i            | -O   | FPU w:flags
    FUCOMI st(i)                         | DB E8+i            | O    | FPU alias r:ST(0) w:flags
    FUCOMI                               | DB E9              |      | FPU alias r:ST(0) r:ST(1) w:flags
    FCOMPI ST(0), st(i)                  | DF F0+i            | -O   | FPU w:flags also:FCOMIP
    FCOMPI st(i)                         | DF F0+i            | O    | FPU alias r:ST(0) w:flags also:FCOMIP
    FCOMPI                               | DF F1              |      | FPU alias r:ST(0) r:ST(1) w:flags also:FCOMIP
    FUCOMPI ST(0), st(i)                 | DF E8+i            | -O   | FPU w:flags also:FUCOMIP
    FUCOMPI st(i)                        | DF E8+i            | O    | FPU alias r:ST(0) w:flags also:FUCOMIP
    FUCOMPI                              | DF E9              |      | FPU alias r:ST(0) r:ST(1) w:flags also:FUCOMIP
    FICOM m16int                         | DE /2              | M    | FPU r:ST(0)
    FICOM m32int                         | DA /2              | M    | FPU r:ST(0)
    FICOMP m16int                        | DE /3              | M    | FPU r:ST(0)
    FICOMP m32int                        | DA /3              | M    | FPU r:ST(0)
    FTST                                 | D9 E4              |      | FPU r:ST(0)
    FXAM                                 | D9 E5              |      | FPU r:ST(0)
    # Transcendental functions
    FSIN                                 | D9 FE              |      | FPU rw:ST(0)
    FCOS                                 | D9 FF              |      | FPU rw:ST(0)
    FSINCOS                              | D9 FB              |      | FPU rw:ST(0) w:ST(1)
    FPTAN                                | D9 F2              |      | FPU rw:ST(0) w:ST(1)
    FPATAN                               | D9 F3              |      | FPU rw:ST(0) r:ST(1)
    F2XM1                                | D9 F0              |      | FPU rw:ST(0)
    FYL2X                                | D9 F1              |      | FPU rw:ST(0) r:ST(1)
    FYL2XP1                              | D9 F9              |      | FPU rw:ST(0) r:ST(1)
    # Control. The names without N wait for pending exceptions first: two instructions to the decoder.
    WAIT                                 | 9B                 |      | FPU also:FWAIT
    FNOP                                 | D9 D0              |      | FPU
    FDECSTP                              | D9 F6              |      | FPU
    FINCSTP                              | D9 F7              |      | FPU
    FFREE n:st(i)                        | DD C0+i            | O    | FPU
    FFREEP n:st(i)                       | DF C0+i            | O    | FPU
    FNCLEX                               | DB E2              |      | FPU
    FCLEX                                | 9B DB E2           |      | FPU alias
    # Of the 8087 and the 80287; they do nothing.
    FNENI                                | DB E0              |      | FPU
    FNDISI                               | DB E1              |      | FPU
    FNSETPM                              | DB E4              |      | FPU
    FNINIT                               | DB E3              |      | FPU
    FINIT                                | 9B DB E3           |      | FPU alias
    FLDCW m16                            | D9 /5              | M    | FPU
    FNSTCW w:m16                         | D9 /7              | M    | FPU
    FSTCW w:m16                          | 9B D9 /7           | M    | FPU alias also:FSTCWW
    FNSTSW w:AX                          | DF E0              | -    | FPU
    FNSTSW                               | DF E0              |      | FPU alias w:AX
    FNSTSW w:m16                         | DD /7              | M    | FPU
    FSTSW w:AX                           | 9B DF E0           | -    | FPU alias also:FSTSWW
    FSTSW                                | 9B DF E0           |      | FPU alias w:AX also:FSTSWW
    FSTSW w:m16                          | 9B DD /7           | M    | FPU alias also:FSTSWW
    FLDENV m28byte                       | D9 /4              | M    | FPU
    FNSTENV w:m28byte                    | D9 /6              | M    | FPU
    FLDENV m14byte                       | 66 D9 /4           | M    | FPU decode data16
    FNSTENV w:m14byte                    | 66 D9 /6           | M    | FPU decode data16
    FSTENV w:m28byte                     | 9B D9 /6           | M    | FPU alias
    FRSTOR m108byte                      | DD /4              | M    | FPU
    FNSAVE w:m108byte                    | DD /6              | M    | FPU
    FRSTOR m94byte                       | 66 DD /4           | M    | FPU decode data16
    FNSAVE w:m94byte                     | 66 DD /6           | M    | FPU decode data16
    FSAVE w:m108byte                     | 9B DD /6           | M    | FPU alias
    """
}
