"""Runs a kernel in wasmkit: wasmkit_kernel.py module.wasm

For each number on standard input: a line with the result, the nanoseconds of processor time that it took, and those for
compiling the module. wasmkit is a command: the time of a process that calls the kernel with 0 is taken off that of one that
calls it with the number. It translates functions when they are first called, which is part of the former.
"""

import os
import subprocess
import sys


def run(n):
    process = subprocess.Popen(
        ["wasmkit", "run", sys.argv[1], "kernel", f"i32:{n}"], stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"wasmkit ended with {process.returncode}")
    result = output[output.rindex("(") + 1 : output.rindex(")")]
    return int(result) & 0xFFFFFFFF, int((usage.ru_utime + usage.ru_stime) * 1e9)


_, start_up = run(0)
for line in sys.stdin:
    result, total = run(int(line))
    print(result, max(total - start_up, 1), start_up, flush=True)
