"""Runs a WASI program in wasmtime with its default settings: wasmtime_program.py cranelift|winch module.wasm ARGUMENTS"""

import sys

from wasmtime import Config, Engine, ExitTrap, Linker, Module, Store, WasiConfig, _ffi

config = Config()
# The package has no name for Winch; 2 is WASMTIME_STRATEGY_WINCH of wasmtime's C interface (wasmtime/config.h).
_ffi.wasmtime_config_strategy_set(config.ptr(), {"cranelift": 1, "winch": 2}[sys.argv[1]])
engine = Engine(config)
store = Store(engine)
wasi = WasiConfig()
wasi.argv = sys.argv[2:]
wasi.inherit_stdin()
wasi.inherit_stdout()
wasi.inherit_stderr()
store.set_wasi(wasi)
linker = Linker(engine)
linker.define_wasi()
instance = linker.instantiate(store, Module.from_file(engine, sys.argv[2]))
try:
    instance.exports(store)["_start"](store)
except ExitTrap as exit:
    sys.exit(exit.code)
