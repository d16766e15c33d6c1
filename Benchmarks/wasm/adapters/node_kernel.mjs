// Runs a kernel in V8: node FLAGS node_kernel.mjs module.wasm
//
// For each number on standard input: a line with the result, the nanoseconds of processor time that it took, and those for
// compiling the module.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

const bytes = readFileSync(process.argv[2])
let start = now()
const module = new WebAssembly.Module(bytes)
const compileTime = now() - start
const { kernel } = new WebAssembly.Instance(module, {}).exports

createInterface({ input: process.stdin }).on('line', line => {
  const n = Number(line)
  start = now()
  const result = kernel(n) >>> 0
  console.log(`${result} ${now() - start} ${compileTime}`)
})
