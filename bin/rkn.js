#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

// The program is one script, and beside it lies what V8 made of it in a run at build time: compiling would take longer
// than checking a handful of articles. Another version of V8 refuses the cache and compiles.
const filename = fileURLToPath(new URL('../dist/cli/rkn.cjs', import.meta.url))
const cache = `${filename}.cache`

// Optimizing code that runs for a tenth of a second takes longer than it saves: four tenths of all the work in a short
// run. In a long run it comes a moment later.
setFlagsFromString('--interrupt-budget=1000000')
// Nor is interpreting a regular expression first worth it where most are run over every line.
setFlagsFromString('--no-regexp-tier-up')
// Most of what a short run makes lives to its end: copying it about in a young generation that grows by and by, and marking
// it beside the work, cost a tenth of all.
setFlagsFromString('--semi-space-growth-factor=16')
setFlagsFromString('--no-incremental-marking')

const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), {
  filename,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
})
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(filename), module, filename)

process.exitCode = await module.exports.main(process.argv.slice(2))

// The build asks for it.
if (process.env.RKN_CODE_CACHE) writeFileSync(process.env.RKN_CODE_CACHE, script.createCachedData())
