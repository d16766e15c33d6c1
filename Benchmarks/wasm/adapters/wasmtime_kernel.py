"""Runs a kernel in wasmtime: wasmtime_kernel.py cranelift|winch module.wasm

For each number on standard input: a line with the result, the nanoseconds of processor time that it took, and those for
compiling the module, on one thread.
"""

import sys
import time

from wasmtime import Config, Engine, Instance, Module, Store, _ffi

config = Config()
# The package has no name for Winch; 2 is WASMTIME_STRATEGY_WINCH of wasmtime's C interface (wasmtime/config.h).
_ffi.wasmtime_config_strategy_set(config.ptr(), {"cranelift": 1, "winch": 2}[sys.argv[1]])
config.parallel_compilation = False
engine = Engine(config)
with open(sys.argv[2], "rb") as file:
    code = file.read()
start = time.thread_time_ns()
module = Module(engine, code)
compile_time = time.thread_time_ns() - start
store = Store(engine)
kernel = Instance(store, module, []).exports(store)["kernel"]

for line in sys.stdin:
    n = int(line)
    start = time.thread_time_ns()
    result = kernel(store, n)
    elapsed = time.thread_time_ns() - start
    print(result & 0xFFFFFFFF, elapsed, compile_time, flush=True)
