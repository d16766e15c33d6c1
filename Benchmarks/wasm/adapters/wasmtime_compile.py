"""Compiles a module with wasmtime: wasmtime_compile.py cranelift|winch module.wasm

For each line on standard input: compiles the module once on one thread, and prints the nanoseconds of processor time.
"""

import sys
import time

from wasmtime import Config, Engine, Module, _ffi

config = Config()
# The package has no name for Winch; 2 is WASMTIME_STRATEGY_WINCH of wasmtime's C interface (wasmtime/config.h).
_ffi.wasmtime_config_strategy_set(config.ptr(), {"cranelift": 1, "winch": 2}[sys.argv[1]])
config.parallel_compilation = False
engine = Engine(config)
with open(sys.argv[2], "rb") as file:
    code = file.read()

for _ in sys.stdin:
    start = time.thread_time_ns()
    Module(engine, code)
    print(time.thread_time_ns() - start, flush=True)
