#!/usr/bin/env python3
"""Writes the run tests of the IR's computing instructions: Tests/JITIRTests/RunTests/*.ir.

Expected results are computed here, from the definitions, with Python's unbounded integers and exact fractions: nothing is
shared with the interpreter or the compiler. Memory, calls and control flow are tested by files written by hand beside.
"""

import math
import os
import random
import struct
from fractions import Fraction

OUTPUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "JITIRTests", "RunTests")
random.seed(20)

INTEGERS = {"i8": 8, "i16": 16, "i32": 32, "i64": 64, "i128": 128}
WORDS = ["i8", "i16", "i32", "i64"]
LANES = {"i8x16": ("i8", 16), "i16x8": ("i16", 8), "i32x4": ("i32", 4), "i64x2": ("i64", 2), "f32x4": ("f32", 4),
         "f64x2": ("f64", 2)}
ALL_LANES = list(LANES)
SMALL = ["i8x16", "i16x8", "i32x4"]
NARROW = ["i8x16", "i16x8"]
INTEGER_LANES = SMALL + ["i64x2"]
FLOAT_LANES = ["f32x4", "f64x2"]


# Numbers are Python integers in 0 ..< 2^width; floats are their bits.

def width(type):
    if type in INTEGERS: return INTEGERS[type]
    return {"f32": 32, "f64": 64, "v128": 128}[type]


def signed(x, w): return x - (1 << w) if x >> (w - 1) else x
def wrap(x, w): return x & ((1 << w) - 1)
def clamp_signed(x, w): return wrap(max(-(1 << (w - 1)), min(x, (1 << (w - 1)) - 1)), w)
def clamp_unsigned(x, w): return max(0, min(x, (1 << w) - 1))


# Floating point, exactly.

FORMATS = {"f32": (8, 23), "f64": (11, 52)}


def decode(bits, type):
    """'nan', or (sign, 'inf'), or (sign, Fraction)."""
    e_bits, m_bits = FORMATS[type]
    sign = bits >> (e_bits + m_bits)
    exponent = bits >> m_bits & ((1 << e_bits) - 1)
    mantissa = bits & ((1 << m_bits) - 1)
    bias = (1 << (e_bits - 1)) - 1
    if exponent == (1 << e_bits) - 1: return "nan" if mantissa else (sign, "inf")
    if exponent == 0: return (sign, Fraction(mantissa) * Fraction(2) ** (1 - bias - m_bits))
    return (sign, (Fraction(mantissa) + (1 << m_bits)) * Fraction(2) ** (exponent - bias - m_bits))


def is_nan(bits, type): return decode(bits, type) == "nan"
NAN = "nan"


def infinity(sign, type):
    e_bits, m_bits = FORMATS[type]
    return sign << (e_bits + m_bits) | ((1 << e_bits) - 1) << m_bits


def encode(sign, magnitude, type):
    """The bits nearest to a magnitude, ties to even."""
    e_bits, m_bits = FORMATS[type]
    bias = (1 << (e_bits - 1)) - 1
    if magnitude == 0: return sign << (e_bits + m_bits)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if Fraction(2) ** exponent > magnitude: exponent -= 1
    exponent = max(exponent, 1 - bias)
    scaled = magnitude / Fraction(2) ** (exponent - m_bits)
    whole = scaled.numerator // scaled.denominator
    rest = scaled - whole
    if rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole & 1): whole += 1
    if whole >> (m_bits + 1): whole, exponent = whole >> 1, exponent + 1
    if whole >> m_bits == 0: return sign << (e_bits + m_bits) | whole
    if exponent + bias >= (1 << e_bits) - 1: return infinity(sign, type)
    return sign << (e_bits + m_bits) | (exponent + bias) << m_bits | (whole - (1 << m_bits))


def number(bits, type):
    """The exact signed value; floats only for infinities."""
    sign, magnitude = decode(bits, type)
    if magnitude == "inf": return -math.inf if sign else math.inf
    return -magnitude if sign else magnitude


def exact(value, type, zero_sign=0):
    if value == 0: return encode(zero_sign, Fraction(0), type)
    return encode(1 if value < 0 else 0, abs(Fraction(value)), type)


def float_binary(op, a, b, type):
    if is_nan(a, type) or is_nan(b, type): return NAN
    (sa, ma), (sb, mb) = decode(a, type), decode(b, type)
    if op == "float_subtract": return float_binary("float_add", a, b ^ 1 << (width(type) - 1), type)
    if op == "float_add":
        if ma == "inf" or mb == "inf":
            if ma == mb and sa != sb: return NAN
            return a if ma == "inf" else b
        if ma == 0 and mb == 0: return encode(sa & sb, Fraction(0), type)
        return exact(number(a, type) + number(b, type), type)
    sign = sa ^ sb
    if op == "float_multiply":
        if "inf" in (ma, mb): return NAN if 0 in (ma, mb) else infinity(sign, type)
        return encode(sign, ma * mb, type)
    if op == "float_divide":
        if ma == "inf": return NAN if mb == "inf" else infinity(sign, type)
        if mb == "inf": return encode(sign, Fraction(0), type)
        if mb == 0: return NAN if ma == 0 else infinity(sign, type)
        return encode(sign, ma / mb, type)
    raise KeyError(op)


def float_minimum(a, b, type, is_maximum):
    if is_nan(a, type) or is_nan(b, type): return NAN
    x, y = number(a, type), number(b, type)
    if x == y: return (a & b if is_maximum else a | b) if x == 0 else a
    return a if (x > y) == is_maximum else b


def float_less(a, b, type):
    return not is_nan(a, type) and not is_nan(b, type) and number(a, type) < number(b, type)


def square_root(a, type):
    if is_nan(a, type): return NAN
    sign, magnitude = decode(a, type)
    if magnitude == 0: return a
    if sign: return NAN
    if magnitude == "inf": return a
    # With 200 bits more than the result has, and a last bit for an inexact root, rounding is as of the exact root.
    scale = 2 * (2000 + 200)
    scaled = magnitude * Fraction(2) ** scale
    whole = scaled.numerator // scaled.denominator
    root = math.isqrt(whole)
    inexact = Fraction(1, 4) if root * root != scaled else 0
    return encode(0, (root + inexact) / Fraction(2) ** (scale // 2), type)


def fused(a, b, c, type):
    if any(is_nan(x, type) for x in (a, b, c)): return NAN
    (sa, ma), (sb, mb), (sc, mc) = decode(a, type), decode(b, type), decode(c, type)
    if "inf" in (ma, mb):
        if 0 in (ma, mb): return NAN
        return NAN if mc == "inf" and sc != sa ^ sb else infinity(sa ^ sb, type)
    if mc == "inf": return c
    product = ma * mb
    value = (-product if sa ^ sb else product) + number(c, type)
    if value == 0: return encode(sc & (sa ^ sb) if product == 0 or mc == 0 else 0, Fraction(0), type)
    return exact(value, type)


def rounded(a, type, mode):
    if is_nan(a, type): return NAN
    sign, magnitude = decode(a, type)
    if magnitude == "inf": return a
    x = number(a, type)
    if mode == "ceiling": r = math.ceil(x)
    elif mode == "floor": r = math.floor(x)
    elif mode == "truncate": r = math.trunc(x)
    else: r = round(x)  # Python rounds ties of fractions to even
    return encode(sign, Fraction(abs(r)), type)


def float_unary(op, a, type):
    sign_bit = 1 << (width(type) - 1)
    if op == "float_negate": return a ^ sign_bit
    if op == "float_absolute": return a & ~sign_bit
    if op == "float_square_root": return square_root(a, type)
    return rounded(a, type, op.removeprefix("float_"))


def float_op(op, a, b, type):
    if op == "float_minimum": return float_minimum(a, b, type, False)
    if op == "float_maximum": return float_minimum(a, b, type, True)
    if op == "float_pseudo_minimum": return b if float_less(b, a, type) else a
    if op == "float_pseudo_maximum": return b if float_less(a, b, type) else a
    if op == "float_copy_sign":
        sign_bit = 1 << (width(type) - 1)
        return a & ~sign_bit | b & sign_bit
    return float_binary(op, a, b, type)


def float_compare(op, a, b, type):
    unordered = is_nan(a, type) or is_nan(b, type)
    if op == "float_unordered": return int(unordered)
    if unordered: return int(op == "float_not_equal")
    x, y = number(a, type), number(b, type)
    return int({"float_equal": x == y, "float_not_equal": x != y, "float_less": x < y, "float_less_or_equal": x <= y,
                "float_greater": x > y, "float_greater_or_equal": x >= y}[op])


def to_integer(bits, type, w, is_signed):
    """The integer, or the name of the trap."""
    if is_nan(bits, type): return "bad_conversion"
    x = number(bits, type)
    if x in (math.inf, -math.inf): return "integer_overflow"
    r = math.trunc(x)
    low, high = (-(1 << (w - 1)), (1 << (w - 1)) - 1) if is_signed else (0, (1 << w) - 1)
    return wrap(r, w) if low <= r <= high else "integer_overflow"


def to_integer_saturating(bits, type, w, is_signed):
    if is_nan(bits, type): return 0
    x = number(bits, type)
    if x == math.inf: x = Fraction(2) ** 200
    if x == -math.inf: x = -(Fraction(2) ** 200)
    r = math.trunc(x)
    return clamp_signed(r, w) if is_signed else clamp_unsigned(r, w)


# Integers.

def divide(op, a, b, w):
    is_signed = op.endswith("_signed")
    if b == 0: return "integer_divide_by_zero"
    x, y = (signed(a, w), signed(b, w)) if is_signed else (a, b)
    quotient = abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
    if op.startswith("divide"):
        return "integer_overflow" if is_signed and quotient == 1 << (w - 1) else wrap(quotient, w)
    return wrap(x - y * quotient, w)


def integer_binary(op, a, b, w):
    x, y = signed(a, w), signed(b, w)
    if op in ("add", "subtract", "multiply"):
        return wrap({"add": a + b, "subtract": a - b, "multiply": a * b}[op], w)
    if op == "multiply_high_signed": return wrap(x * y >> w, w)
    if op == "multiply_high_unsigned": return a * b >> w
    if op.startswith(("divide", "remainder")): return divide(op, a, b, w)
    if op == "minimum_signed": return wrap(min(x, y), w)
    if op == "maximum_signed": return wrap(max(x, y), w)
    if op == "minimum_unsigned": return min(a, b)
    if op == "maximum_unsigned": return max(a, b)
    if op == "average_unsigned": return (a + b + 1) // 2
    if op == "add_saturating_signed": return clamp_signed(x + y, w)
    if op == "add_saturating_unsigned": return clamp_unsigned(a + b, w)
    if op == "subtract_saturating_signed": return clamp_signed(x - y, w)
    if op == "subtract_saturating_unsigned": return clamp_unsigned(a - b, w)
    if op == "and": return a & b
    if op == "or": return a | b
    if op == "xor": return a ^ b
    if op == "and_not": return a & wrap(~b, w)
    n = b % w
    if op == "shift_left": return wrap(a << n, w)
    if op == "shift_right_signed": return wrap(x >> n, w)
    if op == "shift_right_unsigned": return a >> n
    if op == "rotate_left": return wrap(a << n | a >> (w - n), w)
    if op == "rotate_right": return wrap(a >> n | a << (w - n), w)
    raise KeyError(op)


def with_overflow(op, a, b, w):
    """The wrapped result and whether it is not exact; `op` is add_signed and so on."""
    name, kind = op.rsplit("_", 1)
    x, y = (signed(a, w), signed(b, w)) if kind == "signed" else (a, b)
    result = {"add": x + y, "subtract": x - y, "multiply": x * y}[name]
    low, high = (-(1 << (w - 1)), (1 << (w - 1)) - 1) if kind == "signed" else (0, (1 << w) - 1)
    return wrap(result, w), int(not low <= result <= high)


def integer_unary(op, a, w):
    if op == "negate": return wrap(-a, w)
    if op == "absolute": return wrap(abs(signed(a, w)), w)
    if op == "not": return wrap(~a, w)
    text = format(a, f"0{w}b")
    if op == "count_leading_zeros": return len(text) - len(text.lstrip("0"))
    if op == "count_trailing_zeros": return len(text) - len(text.rstrip("0"))
    if op == "count_ones": return text.count("1")
    if op == "reverse_bits": return int(text[::-1], 2)
    if op == "reverse_bytes": return int.from_bytes(a.to_bytes(w // 8, "little"), "big")
    raise KeyError(op)


def integer_compare(op, a, b, w):
    name, _, kind = op.rpartition("_")
    if kind not in ("signed", "unsigned"): name = op
    x, y = (signed(a, w), signed(b, w)) if kind == "signed" else (a, b)
    return int({"equal": x == y, "not_equal": x != y, "less": x < y, "less_or_equal": x <= y, "greater": x > y,
                "greater_or_equal": x >= y}[name])


# Vectors: lists of lanes, lane 0 first.

def pack(lanes, w): return sum(lane << (i * w) for i, lane in enumerate(lanes))
def unpack(vector, w): return [vector >> (i * w) & ((1 << w) - 1) for i in range(128 // w)]


# Text.

def literal(x, type, shape=None):
    if x == NAN: return "nan"
    if type == "v128":
        lane, count = LANES[shape]
        return f"{shape}(" + ", ".join(literal(v, lane) for v in unpack(x, 128 // count)) + ")"
    if type in FORMATS:
        if is_nan(x, type): return f"nan:0x{x:x}"
        text = repr(struct.unpack("<f" if type == "f32" else "<d", x.to_bytes(width(type) // 8, "little"))[0])
        return text
    return str(signed(x, width(type)))


class File:
    def __init__(self, name, comment):
        self.name, self.lines = name, [f"; {line}" for line in comment.split("\n")]
        self.lines.append("; Written by Utilities/generate-run-tests.py, with expected results computed in Python.")

    def function(self, name, parameters, results, body, cases, shapes=None, result_shapes=None):
        """A function and its cases: (arguments, results or trap)."""
        shapes = shapes or [None] * len(parameters)
        result_shapes = result_shapes or [None] * len(results)
        self.lines.append("")
        for arguments, expected in cases:
            call = ", ".join(literal(x, t, s) for x, t, s in zip(arguments, parameters, shapes))
            if isinstance(expected, str) and expected != NAN:
                self.lines.append(f"; run: {name}({call}) traps {expected}")
            else:
                if not isinstance(expected, tuple): expected = (expected,)
                values = ", ".join(literal(x, t, s) for x, t, s in zip(expected, results, result_shapes))
                self.lines.append(f"; run: {name}({call}) == {values}")
        names = "abcdefgh"
        list = ", ".join(f"%{n}: {t}" for n, t in zip(names, parameters))
        arrow = " -> " + ", ".join(results) if results else ""
        self.lines.append(f"function @{name}({list}){arrow} {{")
        self.lines += [f"  {line}" for line in body]
        self.lines.append("}")

    def simple(self, op, suffix, parameters, results, cases, extra="", shapes=None, result_shapes=None, name=None):
        """A function that executes one instruction on its parameters."""
        suffix_text = f".{suffix}" if suffix else ""
        values = ["%x", "%y"][: len(results)]
        operands = ", ".join(f"%{n}" for n in "abcdefgh"[: len(parameters)])
        self.function(
            name or f"{op}{suffix_text}", parameters, results,
            [f"{', '.join(values)} = {op}{suffix_text} {operands}{extra}", f"return {', '.join(values)}"], cases, shapes,
            result_shapes)

    def write(self):
        with open(os.path.join(OUTPUT, self.name), "w") as file: file.write("\n".join(self.lines) + "\n")


def integers(w):
    """Numbers at the boundaries, and others."""
    return [0, 1, wrap(-1, w), 1 << (w - 1), (1 << (w - 1)) - 1, 2, random.getrandbits(w), random.getrandbits(w)]


def integer_pairs(w, count=12):
    values = integers(w)
    low, high, ones = 1 << (w - 1), (1 << (w - 1)) - 1, wrap(-1, w)
    pairs = [(low, ones), (high, 1), (ones, 1), (low, low), (0, 1), (high, high), (low, 1), (ones, ones), (5, 3)]
    while len(pairs) < count: pairs.append((random.choice(values), random.choice(values)))
    return pairs


FLOATS = {
    "f32": [0x00000000, 0x80000000, 0x3F800000, 0xBF800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC12345, 0x00000001,
            0x80000001, 0x007FFFFF, 0x00800000, 0x7F7FFFFF, 0xFF7FFFFF, 0x3FC00000, 0x40200000, 0xC0200000, 0x4B000001,
            0x3EFFFFFF, 0x3F000000, 0xBF000000, 0x40490FDB, 0x4F000000, 0x3DCCCCCD],
    "f64": [0x0000000000000000, 0x8000000000000000, 0x3FF0000000000000, 0xBFF0000000000000, 0x7FF0000000000000,
            0xFFF0000000000000, 0x7FF8000000000000, 0xFFF8000000012345, 0x0000000000000001, 0x8000000000000001,
            0x000FFFFFFFFFFFFF, 0x0010000000000000, 0x7FEFFFFFFFFFFFFF, 0xFFEFFFFFFFFFFFFF, 0x3FF8000000000000,
            0x4004000000000000, 0xC004000000000000, 0x4330000000000001, 0x3FDFFFFFFFFFFFFF, 0x3FE0000000000000,
            0xBFE0000000000000, 0x400921FB54442D18, 0x43E0000000000000, 0x3FB999999999999A],
}


def float_pairs(type, count=26):
    values = FLOATS[type]
    zero, minus, one, _, inf, minus_inf, nan, payload, tiny = values[:9]
    pairs = [(zero, minus), (minus, zero), (minus, minus), (inf, minus_inf), (inf, inf), (zero, inf), (one, nan),
             (payload, one), (nan, payload), (one, zero), (one, minus), (zero, zero), (values[12], values[12]),
             (tiny, values[19]), (values[9], values[19]), (one, one), (values[21], values[23])]
    while len(pairs) < count: pairs.append((random.choice(values), random.choice(values)))
    return pairs


def vectors(shape, count):
    lane, lanes = LANES[shape]
    w = width(lane)
    values = FLOATS[lane] if lane in FLOATS else integers(w) + [wrap(-2, w)]
    result = []
    for _ in range(count):
        result.append(pack([random.choice(values) if random.random() < 0.7 or lane in FLOATS else random.getrandbits(w)
                            for _ in range(lanes)], w))
    return result


# The files.

def arithmetic():
    file = File("integer-arithmetic.ir", "Integer arithmetic that wraps, and arithmetic that traps.")
    for op in ["add", "subtract", "multiply", "minimum_signed", "minimum_unsigned", "maximum_signed", "maximum_unsigned"]:
        for type, w in INTEGERS.items():
            file.simple(op, type, [type] * 2, [type], [((a, b), integer_binary(op, a, b, w)) for a, b in integer_pairs(w)])
    for op in ["multiply_high_signed", "multiply_high_unsigned"]:
        for type in WORDS:
            w = INTEGERS[type]
            file.simple(op, type, [type] * 2, [type], [((a, b), integer_binary(op, a, b, w)) for a, b in integer_pairs(w)])
    for op in ["negate", "absolute"]:
        for type, w in INTEGERS.items():
            file.simple(op, type, [type], [type], [((a,), integer_unary(op, a, w)) for a in integers(w)])
    for op in ["divide_signed", "divide_unsigned", "remainder_signed", "remainder_unsigned"]:
        for type, w in INTEGERS.items():
            cases = [((a, b), divide(op, a, b, w)) for a, b in integer_pairs(w)]
            low = 1 << (w - 1)
            more = [(7, wrap(-2, w)), (wrap(-7, w), 2), (wrap(-7, w), wrap(-2, w)), (1, 0), (0, 0), (low, 0), (low, 3)]
            cases += [((a, b), divide(op, a, b, w)) for a, b in more]
            file.simple(op, type, [type] * 2, [type], cases)
    file.write()


def overflow():
    file = File("integer-overflow.ir", "Integer arithmetic that reports overflow, traps on it, or has a carry.")
    for name in ["add", "subtract", "multiply"]:
        for kind in ["signed", "unsigned"]:
            for type, w in INTEGERS.items():
                if name == "multiply" and type == "i128": continue
                root = 1 << (w // 2)
                more = [(root, root), (root, root - 1), (root // 2, root), (wrap(-root, w), root // 2), (0, 0)]
                pairs = integer_pairs(w) + more
                results = [(pair, with_overflow(f"{name}_{kind}", *pair, w)) for pair in pairs]
                file.simple(f"{name}_overflow_{kind}", type, [type] * 2, [type, "i8"], results)
                traps = [(pair, "integer_overflow" if o else r) for pair, (r, o) in results]
                file.simple(f"{name}_trapping_{kind}", type, [type] * 2, [type], traps)
    for type in WORDS:
        w = INTEGERS[type]
        ones = wrap(-1, w)
        triples = [(a, b, c) for a, b in integer_pairs(w) for c in (0, 1)] + [(ones, ones, 1), (0, ones, 1), (1, 1, 0xFE)]
        def add(a, b, c):
            total = a + b + (1 if c else 0)
            return wrap(total, w), int(total >> w != 0)
        def subtract(a, b, c):
            total = a - b - (1 if c else 0)
            return wrap(total, w), int(total < 0)
        file.simple("add_carry", type, [type, type, "i8"], [type, "i8"], [(t, add(*t)) for t in triples])
        file.simple("subtract_borrow", type, [type, type, "i8"], [type, "i8"], [(t, subtract(*t)) for t in triples])
    file.write()


def bits():
    file = File("bits.ir", "Bitwise instructions, shifts, rotates, counts and reversals.")
    for op in ["and", "or", "xor", "and_not"]:
        for type, w in INTEGERS.items():
            pairs = [(random.getrandbits(w), random.getrandbits(w)) for _ in range(3)] + [(0, wrap(-1, w)), (wrap(-1, w), 0)]
            file.simple(op, type, [type] * 2, [type], [(p, integer_binary(op, *p, w)) for p in pairs])
        pairs = [(random.getrandbits(128), random.getrandbits(128)) for _ in range(3)]
        file.simple(op, "v128", ["v128"] * 2, ["v128"], [(p, integer_binary(op, *p, 128)) for p in pairs], "", ["i64x2"] * 2, ["i64x2"])
    for type, w in INTEGERS.items():
        file.simple("not", type, [type], [type], [((a,), integer_unary("not", a, w)) for a in integers(w)])
    file.simple("not", "v128", ["v128"], ["v128"], [((a,), wrap(~a, 128)) for a in vectors("i64x2", 3)], "", ["i64x2"], ["i64x2"])
    triples = [tuple(random.getrandbits(128) for _ in range(3)) for _ in range(4)]
    file.simple("bit_select", "v128", ["v128"] * 3, ["v128"], [((a, b, c), a & c | b & wrap(~c, 128)) for a, b, c in triples],
                "", ["i64x2"] * 3, ["i64x2"])
    for op in ["shift_left", "shift_right_signed", "shift_right_unsigned", "rotate_left", "rotate_right"]:
        for type, w in INTEGERS.items():
            values = [1 << (w - 1), wrap(-2, w), random.getrandbits(w), random.getrandbits(w)]
            cases = [((a, n), integer_binary(op, a, n, w)) for a in values for n in (0, 1, w // 2 - 1, w // 2, w - 1)]
            cases += [((a, n), integer_binary(op, a, n, w)) for a in values for n in (w % 256, (w + 1) % 256, 255)]
            file.simple(op, type, [type, "i8"], [type], cases)
        for amount in ["i16", "i32", "i64", "i128"]:
            n = wrap(-3, width(amount))
            a = random.getrandbits(32)
            file.simple(op, "i32", ["i32", amount], ["i32"],
                        [((a, n), integer_binary(op, a, n, 32)), ((a, 1 << (width(amount) - 1)), a)],
                        name=f"{op}.i32.by.{amount}")
        a = random.getrandbits(128)
        file.simple(op, "i128", ["i128", "i128"], ["i128"],
                    [((a, n), integer_binary(op, a, n, 128)) for n in (0, 1, 64, 127, 128, wrap(-1, 128), 1 << 127)],
                    name=f"{op}.i128.by.i128")
    for op in ["count_leading_zeros", "count_trailing_zeros", "count_ones", "reverse_bits", "reverse_bytes"]:
        for type, w in INTEGERS.items():
            if op == "reverse_bytes" and type == "i8": continue
            values = integers(w) + [1 << (w // 2), (1 << (w // 2)) - 1]
            file.simple(op, type, [type], [type], [((a,), integer_unary(op, a, w)) for a in values])
    file.write()


def comparison():
    file = File("comparison.ir", "Comparisons of integers and the choice between values.")
    for op in ["equal", "not_equal"] + [f"{name}_{kind}" for name in ["less", "less_or_equal", "greater", "greater_or_equal"]
                                         for kind in ["signed", "unsigned"]]:
        for type, w in INTEGERS.items():
            file.simple(op, type, [type] * 2, ["i8"], [(p, integer_compare(op, *p, w)) for p in integer_pairs(w, 11)])
    half = 1 << 64
    file.simple("equal", "i128", ["i128"] * 2, ["i8"], [((half, 0), 0), ((half, half), 1)], name="equal.halves")
    file.simple("less_unsigned", "i128", ["i128"] * 2, ["i8"], [((half, half - 1), 0), ((half - 1, half), 1)], name="less.halves")
    for type in list(INTEGERS) + ["f32", "f64", "v128"]:
        w = width(type)
        a, b = random.getrandbits(w), random.getrandbits(w)
        if type == "f32": a, b = 0xFFC12345, 0x7F812345
        if type == "f64": a, b = 0xFFF8000000012345, 0x7FF0000000012345
        shapes = [None] + ["i64x2"] * 2 if type == "v128" else None
        results = ["i64x2"] if type == "v128" else None
        for condition in ["i8", "i128"]:
            c = width(condition)
            cases = [((n, a, b), a if n else b) for n in (1, 0, 2, 1 << (c - 1), 1 << (c // 2))]
            file.simple("select", type, [condition, type, type], [type], cases, "", shapes, results,
                        f"select.{type}.if.{condition}")
    file.write()


def floats():
    file = File("float-arithmetic.ir", "Floating-point arithmetic. nan stands for any NaN, nan:0x… for one with these bits.")
    for op in ["float_add", "float_subtract", "float_multiply", "float_divide", "float_minimum", "float_maximum",
               "float_pseudo_minimum", "float_pseudo_maximum", "float_copy_sign"]:
        for type in FORMATS:
            file.simple(op, type, [type] * 2, [type], [(p, float_op(op, *p, type)) for p in float_pairs(type)])
    for op in ["float_square_root", "float_negate", "float_absolute", "float_ceiling", "float_floor", "float_truncate",
               "float_nearest"]:
        for type in FORMATS:
            file.simple(op, type, [type], [type], [((a,), float_unary(op, a, type)) for a in FLOATS[type]])
    for type in FORMATS:
        values = FLOATS[type]
        one, tiny, largest, inf = values[2], values[8], values[12], values[4]
        below = one - 1
        # (1 - e)(1 + 2e) - 1: rounded twice it would be 0 or e.
        triples = [(below, one + 1, one ^ 1 << (width(type) - 1)), (largest, values[15], largest ^ 1 << (width(type) - 1)),
                   (0, inf, one), (inf, one, values[5]), (inf, one, one), (one, one, values[6]), (0, 1 << (width(type) - 1), 0),
                   (0, 1 << (width(type) - 1), 1 << (width(type) - 1)), (one, one, values[3]), (tiny, values[19], tiny)]
        triples += [tuple(random.choice(values) for _ in range(3)) for _ in range(12)]
        triples += [tuple(encode(random.getrandbits(1), Fraction(random.getrandbits(60), 1 << random.randrange(40, 70)), type)
                          for _ in range(3)) for _ in range(8)]
        file.simple("float_fused_multiply_add", type, [type] * 3, [type], [(t, fused(*t, type)) for t in triples])
    file.write()
    file = File("float-comparison.ir", "Floating-point comparisons.")
    for op in ["float_equal", "float_not_equal", "float_less", "float_less_or_equal", "float_greater",
               "float_greater_or_equal", "float_unordered"]:
        for type in FORMATS:
            file.simple(op, type, [type] * 2, ["i8"], [(p, float_compare(op, *p, type)) for p in float_pairs(type, 24)])
    file.write()


def conversions():
    file = File("conversion.ir", "Conversions between types.")
    for source, w in INTEGERS.items():
        for target, v in INTEGERS.items():
            if v > w:
                cases = [((a,), wrap(signed(a, w), v)) for a in integers(w)]
                file.simple("sign_extend", source, [source], [target], cases, f" to {target}", name=f"sign_extend.{source}.{target}")
                cases = [((a,), a) for a in integers(w)]
                file.simple("zero_extend", source, [source], [target], cases, f" to {target}", name=f"zero_extend.{source}.{target}")
            if v < w:
                cases = [((a,), wrap(a, v)) for a in integers(w) + [1 << v, (1 << v) - 1]]
                file.simple("truncate", source, [source], [target], cases, f" to {target}", name=f"truncate.{source}.{target}")
    def convert(bits, source, target):
        if is_nan(bits, source): return NAN
        sign, magnitude = decode(bits, source)
        return infinity(sign, target) if magnitude == "inf" else encode(sign, magnitude, target)
    # Halfway between two f32, above and below; the largest that does not become infinite; subnormals.
    more = [exact(Fraction(1) + Fraction(1, 1 << 24), "f64"), exact(Fraction(1) + Fraction(3, 1 << 24), "f64"),
            exact(Fraction(1) + Fraction(1, 1 << 24) + Fraction(1, 1 << 50), "f64"), 0x47EFFFFFEFFFFFFF, 0x47EFFFFFF0000000,
            0x36A0000000000000, 0x3690000000000000, 0x3690000000000001]
    file.simple("float_promote", None, ["f32"], ["f64"], [((a,), convert(a, "f32", "f64")) for a in FLOATS["f32"]])
    file.simple("float_demote", None, ["f64"], ["f32"], [((a,), convert(a, "f64", "f32")) for a in FLOATS["f64"] + more])
    for source in FORMATS:
        for target in ["i32", "i64"]:
            w = width(target)
            edges = [Fraction(1 << (w - 1)), Fraction((1 << (w - 1)) - 1), Fraction(-(1 << (w - 1))), Fraction(1 << w),
                     Fraction(-(1 << (w - 1)) - 1), Fraction((1 << w) - 1), Fraction(-1), Fraction(-9, 10), Fraction(1 << 31),
                     Fraction(5, 2), Fraction(-5, 2), Fraction(16777217)]
            values = [exact(e, source) for e in edges]
            # The neighbours of the bounds, where 2^31 ± 1/2 matter.
            values += [values[0] - 1, values[2] + 1, values[3] - 1]
            values += FLOATS[source]
            for kind in ["signed", "unsigned"]:
                is_signed = kind == "signed"
                file.simple(f"float_to_{kind}", source, [source], [target],
                            [((a,), to_integer(a, source, w, is_signed)) for a in values], f" to {target}",
                            name=f"float_to_{kind}.{source}.{target}")
                file.simple(f"float_to_{kind}_saturating", source, [source], [target],
                            [((a,), to_integer_saturating(a, source, w, is_signed)) for a in values], f" to {target}",
                            name=f"float_to_{kind}_saturating.{source}.{target}")
                numbers = integers(w) + [0x1000001, 0x1000003, wrap(-0x1000001, w), wrap((1 << 53) + 1, w),
                                         wrap((1 << 63) - 1, w), wrap(0x7FFFFFBFFFFFFFFF, w), wrap(0x8000008000000001, w)]
                file.simple(f"{kind}_to_float", target, [target], [source],
                            [((a,), exact(signed(a, w) if is_signed else a, source)) for a in numbers], f" to {source}",
                            name=f"{kind}_to_float.{target}.{source}")
    for source, target in [("i32", "f32"), ("f32", "i32"), ("i64", "f64"), ("f64", "i64"), ("i128", "v128"), ("v128", "i128")]:
        values = FLOATS[source if source in FLOATS else target] if "f" in source + target else [random.getrandbits(128)]
        shapes = ["i16x8"] if source == "v128" else None
        file.simple("bitcast", source, [source], [target], [((a,), a) for a in values], f" to {target}", shapes,
                    ["i32x4"] if target == "v128" else None, name=f"bitcast.{source}.{target}")
    pairs = [(0, 1), (1, 0), (wrap(-1, 64), 1 << 63)]
    file.simple("join", None, ["i64", "i64"], ["i128"], [((a, b), a | b << 64) for a, b in pairs])
    file.simple("split", None, ["i128"], ["i64", "i64"], [((a | b << 64,), (a, b)) for a, b in pairs])
    file.write()


def lane_wise(op, shape, a, b):
    lane, count = LANES[shape]
    w = width(lane)
    pairs = zip(unpack(a, w), unpack(b, w))
    if op.startswith("float_"):
        if op.removeprefix("float_") in ("equal", "not_equal", "less", "less_or_equal", "greater", "greater_or_equal"):
            return pack([wrap(-float_compare(op, x, y, lane), w) for x, y in pairs], w)
        return [float_op(op, x, y, lane) for x, y in pairs]
    if op.startswith(("equal", "not_equal", "less", "greater")):
        return pack([wrap(-integer_compare(op, x, y, w), w) for x, y in pairs], w)
    return pack([integer_binary(op, x, y, w) for x, y in pairs], w)


def lanes_function(file, op, shape, arity, cases):
    """An instruction on float lanes, which may make NaNs: their bits are compared as integers, NaNs made canonical.

    The function returns the lanes as scalars, so that `nan` stands for any NaN.
    """
    lane, count = LANES[shape]
    operands = ", ".join("%ab"[0] + n for n in "ab"[:arity])
    body = [f"%v = {op}.{shape} {operands}"] + [f"%{i} = extract_lane.{shape} %v, {i}" for i in range(count)]
    body.append("return " + ", ".join(f"%{i}" for i in range(count)))
    file.function(f"{op}.{shape}", ["v128"] * arity, [lane] * count, body, [(a, tuple(r)) for a, r in cases], [shape] * arity)


def vector_arithmetic():
    file = File("vector-integer.ir", "Instructions on vectors of integers that work on each lane alone.")
    table = [(["add", "subtract", "equal", "not_equal"], INTEGER_LANES), (["multiply"], ["i16x8", "i32x4", "i64x2"]),
             (["minimum_signed", "minimum_unsigned", "maximum_signed", "maximum_unsigned"], SMALL),
             (["average_unsigned", "add_saturating_signed", "add_saturating_unsigned", "subtract_saturating_signed",
               "subtract_saturating_unsigned"], NARROW),
             ([f"{n}_signed" for n in ["less", "less_or_equal", "greater", "greater_or_equal"]], INTEGER_LANES),
             ([f"{n}_unsigned" for n in ["less", "less_or_equal", "greater", "greater_or_equal"]], SMALL)]
    for ops, shapes in table:
        for op in ops:
            for shape in shapes:
                pairs = list(zip(vectors(shape, 5), vectors(shape, 5)))
                pairs.append((pairs[0][0], pairs[0][0]))
                file.simple(op, shape, ["v128"] * 2, ["v128"], [(p, lane_wise(op, shape, *p)) for p in pairs], "", [shape] * 2, [shape])
    for op, shapes in [("negate", INTEGER_LANES), ("absolute", INTEGER_LANES), ("count_ones", ["i8x16"])]:
        for shape in shapes:
            w = width(LANES[shape][0])
            file.simple(op, shape, ["v128"], ["v128"],
                        [((a,), pack([integer_unary(op, x, w) for x in unpack(a, w)], w)) for a in vectors(shape, 4)], "",
                        [shape], [shape])
    for op in ["shift_left", "shift_right_signed", "shift_right_unsigned"]:
        for shape in INTEGER_LANES:
            w = width(LANES[shape][0])
            cases = [((a, n), pack([integer_binary(op, x, n, w) for x in unpack(a, w)], w))
                     for a, n in zip(vectors(shape, 6), [0, 1, w - 1, w, w + 1, wrap(-1, 32)])]
            file.simple(op, shape, ["v128", "i32"], ["v128"], cases, "", [shape, None], [shape])
    file.write()


def vector_floats():
    file = File("vector-float.ir", "Instructions on vectors of floating-point numbers.")
    for op in ["float_add", "float_subtract", "float_multiply", "float_divide", "float_minimum", "float_maximum",
               "float_pseudo_minimum", "float_pseudo_maximum"]:
        for shape in FLOAT_LANES:
            pairs = list(zip(vectors(shape, 6), vectors(shape, 6)))
            lanes_function(file, op, shape, 2, [(p, lane_wise(op, shape, *p)) for p in pairs])
    for op in ["float_square_root", "float_negate", "float_absolute", "float_ceiling", "float_floor", "float_truncate",
               "float_nearest"]:
        for shape in FLOAT_LANES:
            lane = LANES[shape][0]
            lanes_function(file, op, shape, 1,
                           [((a,), [float_unary(op, x, lane) for x in unpack(a, width(lane))]) for a in vectors(shape, 6)])
    for op in ["float_equal", "float_not_equal", "float_less", "float_less_or_equal", "float_greater", "float_greater_or_equal"]:
        for shape in FLOAT_LANES:
            pairs = list(zip(vectors(shape, 6), vectors(shape, 6)))
            pairs.append((pairs[0][0], pairs[0][0]))
            integer = "i32x4" if shape == "f32x4" else "i64x2"
            file.simple(op, shape, ["v128"] * 2, ["v128"], [(p, lane_wise(op, shape, *p)) for p in pairs], "", [shape] * 2, [integer])
    for kind in ["signed", "unsigned"]:
        is_signed = kind == "signed"
        number_of = (lambda x: signed(x, 32)) if is_signed else (lambda x: x)
        vs = vectors("i32x4", 6) + [pack([0x1000001, 0x1000003, 0x7FFFFFFF, 0xFFFFFF7F], 32)]
        file.simple(f"vector_{kind}_to_float", None, ["v128"], ["v128"],
                    [((a,), pack([exact(number_of(x), "f32") for x in unpack(a, 32)], 32)) for a in vs], "", ["i32x4"], ["f32x4"])
        file.simple(f"vector_low_{kind}_to_float", None, ["v128"], ["v128"],
                    [((a,), pack([exact(number_of(x), "f64") for x in unpack(a, 32)[:2]], 64)) for a in vs], "", ["i32x4"], ["f64x2"])
        for shape in FLOAT_LANES:
            lane = LANES[shape][0]
            edges = [Fraction(1 << 31), Fraction(1 << 32), Fraction(-(1 << 31)), Fraction(-1), Fraction(7, 2), Fraction(-7, 2),
                     Fraction((1 << 31) - 1), Fraction((1 << 32) - 1)]
            values = [exact(e, lane) for e in edges]
            w = width(lane)
            vs2 = [pack([random.choice(values) for _ in range(128 // w)], w) for _ in range(5)] + vectors(shape, 5)
            file.simple(f"vector_float_to_{kind}_saturating", shape, ["v128"], ["v128"],
                        [((a,), pack([to_integer_saturating(x, lane, 32, is_signed) for x in unpack(a, w)], 32)) for a in vs2],
                        "", [shape], ["i32x4"])
    def convert(bits, source, target):
        if is_nan(bits, source): return NAN
        sign, magnitude = decode(bits, source)
        return infinity(sign, target) if magnitude == "inf" else encode(sign, magnitude, target)
    file.function("vector_demote", ["v128"], ["f32", "f32", "i64"],
                  ["%v = vector_demote %a", "%x = extract_lane.f32x4 %v, 0", "%y = extract_lane.f32x4 %v, 1",
                   "%z = extract_lane.i64x2 %v, 1", "return %x, %y, %z"],
                  [((a,), tuple(convert(x, "f64", "f32") for x in unpack(a, 64)) + (0,)) for a in vectors("f64x2", 8)], ["f64x2"])
    file.function("vector_promote_low", ["v128"], ["f64", "f64"],
                  ["%v = vector_promote_low %a", "%x = extract_lane.f64x2 %v, 0", "%y = extract_lane.f64x2 %v, 1", "return %x, %y"],
                  [((a,), tuple(convert(x, "f32", "f64") for x in unpack(a, 32)[:2])) for a in vectors("f32x4", 8)], ["f32x4"])
    file.write()


def vector_widths():
    file = File("vector-width.ir", "Instructions on vectors that change the width of lanes, or combine neighbours.")
    wider = {"i8x16": "i16x8", "i16x8": "i32x4", "i32x4": "i64x2"}
    for kind in ["signed", "unsigned"]:
        is_signed = kind == "signed"
        for shape in SMALL:
            w, count = width(LANES[shape][0]), LANES[shape][1]
            number_of = (lambda x: signed(x, w)) if is_signed else (lambda x: x)
            for half in ["low", "high"]:
                part = slice(0, count // 2) if half == "low" else slice(count // 2, count)
                file.simple(f"extend_{half}_{kind}", shape, ["v128"], ["v128"],
                            [((a,), pack([wrap(number_of(x), 2 * w) for x in unpack(a, w)[part]], 2 * w)) for a in vectors(shape, 4)],
                            "", [shape], [wider[shape]])
                pairs = list(zip(vectors(shape, 4), vectors(shape, 4)))
                file.simple(f"extended_multiply_{half}_{kind}", shape, ["v128"] * 2, ["v128"],
                            [((a, b), pack([wrap(number_of(x) * number_of(y), 2 * w)
                                            for x, y in zip(unpack(a, w)[part], unpack(b, w)[part])], 2 * w)) for a, b in pairs],
                            "", [shape] * 2, [wider[shape]])
            if shape != "i32x4":
                file.simple(f"extended_add_pairwise_{kind}", shape, ["v128"], ["v128"],
                            [((a,), pack([wrap(number_of(unpack(a, w)[2 * i]) + number_of(unpack(a, w)[2 * i + 1]), 2 * w)
                                          for i in range(count // 2)], 2 * w)) for a in vectors(shape, 5)], "", [shape], [wider[shape]])
            if shape != "i8x16":
                clamp = clamp_signed if is_signed else clamp_unsigned
                narrower = {"i16x8": "i8x16", "i32x4": "i16x8"}[shape]
                pairs = list(zip(vectors(shape, 5), vectors(shape, 5)))
                near = [(1 << (w // 2 - 1)) + d for d in (-1, 0)] + [(1 << w // 2) + d for d in (-1, 0)]
                pairs.append((pack([random.choice(near) for _ in range(count)], w),
                              pack([wrap(-random.choice(near) - random.getrandbits(1), w) for _ in range(count)], w)))
                file.simple(f"narrow_{kind}", shape, ["v128"] * 2, ["v128"],
                            [((a, b), pack([clamp(signed(x, w), w // 2) for x in unpack(a, w) + unpack(b, w)], w // 2)) for a, b in pairs],
                            "", [shape] * 2, [narrower])
    low = 0x8000
    pairs = list(zip(vectors("i16x8", 4), vectors("i16x8", 4))) + [(pack([low] * 8, 16), pack([low] * 8, 16))]
    def dot(a, b):
        p = [signed(x, 16) * signed(y, 16) for x, y in zip(unpack(a, 16), unpack(b, 16))]
        return pack([wrap(p[2 * i] + p[2 * i + 1], 32) for i in range(4)], 32)
    file.simple("dot_product_signed", None, ["v128"] * 2, ["v128"], [(p, dot(*p)) for p in pairs], "", ["i16x8"] * 2, ["i32x4"])
    def q15(a, b):
        return pack([clamp_signed((signed(x, 16) * signed(y, 16) + 0x4000) >> 15, 16) for x, y in zip(unpack(a, 16), unpack(b, 16))], 16)
    file.simple("multiply_q15_saturating", None, ["v128"] * 2, ["v128"], [(p, q15(*p)) for p in pairs], "", ["i16x8"] * 2, ["i16x8"])
    file.write()


def vector_lanes():
    file = File("vector-lanes.ir", "Instructions that move lanes, and those that make an integer of a vector.")
    for shape in ALL_LANES:
        lane, count = LANES[shape]
        w = width(lane)
        values = (FLOATS[lane] if lane in FLOATS else integers(w))[:5] + ([0xFFC12345] if lane == "f32" else [])
        file.simple("splat", shape, [lane], ["v128"], [((x,), pack([x] * count, w)) for x in values], "", None, [shape])
        file.simple("scalar_to_vector", shape, [lane], ["v128"], [((x,), x) for x in values], "", None, [shape])
        for number in sorted({0, 1, count // 2, count - 1}):
            file.function(f"extract_lane.{shape}.{number}", ["v128"], [lane],
                          [f"%x = extract_lane.{shape} %a, {number}", "return %x"],
                          [((a,), unpack(a, w)[number]) for a in vectors(shape, 2) if not (lane in FLOATS and is_nan(unpack(a, w)[number], lane))],
                          [shape])
            cases = []
            for a, x in zip(vectors(shape, 2), values):
                replaced = unpack(a, w)
                replaced[number] = x
                cases.append(((a, x), pack(replaced, w)))
            file.function(f"replace_lane.{shape}.{number}", ["v128", lane], ["v128"],
                          [f"%x = replace_lane.{shape} %a, {number}, %b", "return %x"], cases, [shape, None], [shape])
    for number in range(3):
        mask = [random.randrange(32) for _ in range(16)] if number else [31 - i for i in range(16)]
        a, b = random.getrandbits(128), random.getrandbits(128)
        both = unpack(a, 8) + unpack(b, 8)
        file.function(f"shuffle.{number}", ["v128"] * 2, ["v128"], [f"%x = shuffle %a, %b, {mask}", "return %x"],
                      [((a, b), pack([both[i] for i in mask], 8))], ["i8x16"] * 2, ["i8x16"])
    cases = []
    for a in vectors("i8x16", 4):
        indices = [random.choice([0, 1, 15, 16, 17, 31, 127, 128, 255, random.randrange(16)]) for _ in range(16)]
        cases.append(((a, pack(indices, 8)), pack([unpack(a, 8)[i] if i < 16 else 0 for i in indices], 8)))
    file.simple("swizzle", None, ["v128"] * 2, ["v128"], cases, "", ["i8x16"] * 2, ["i8x16"])
    file.simple("any_true", None, ["v128"], ["i8"], [((a,), int(a != 0)) for a in (0, 1, 1 << 127, 1 << 64, wrap(-1, 128))], "", ["i64x2"])
    for shape in INTEGER_LANES:
        w, count = width(LANES[shape][0]), LANES[shape][1]
        vs = vectors(shape, 4) + [0, wrap(-1, 128), pack([1] * count, w), pack([1 << (w - 1)] * count, w), pack([1] * (count - 1) + [0], w)]
        file.simple("all_true", shape, ["v128"], ["i8"], [((a,), int(all(unpack(a, w)))) for a in vs], "", [shape])
        file.simple("bitmask", shape, ["v128"], ["i32"],
                    [((a,), sum((x >> (w - 1)) << i for i, x in enumerate(unpack(a, w)))) for a in vs], "", [shape])
    file.write()


for write in [arithmetic, overflow, bits, comparison, floats, conversions, vector_arithmetic, vector_floats, vector_widths,
              vector_lanes]:
    write()
