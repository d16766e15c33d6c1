// Compiles a module with V8: node --single-threaded FLAGS node_compile.mjs module.wasm
//
// For each line on standard input: compiles the module once, and prints the nanoseconds of processor time.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const bytes = readFileSync(process.argv[2])
let count = 0

createInterface({ input: process.stdin }).on('line', () => {
  // V8 finds modules that it knows: a custom section of three bytes, two of them a number, makes each one different.
  count++
  const different = Buffer.concat([bytes, Buffer.from([0, 3, 0, count & 255, count >> 8])])
  const before = process.cpuUsage()
  new WebAssembly.Module(different)
  const { user, system } = process.cpuUsage(before)
  console.log((user + system) * 1000)
})
