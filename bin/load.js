import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const filename = fileURLToPath(new URL('../dist/cli/rkn.cjs', import.meta.url))
const cache = `${filename}.cache`

/**
 * The program is one script, and beside it lies what V8 made of it in a run at build time: compiling would take longer
 * than checking a handful of articles. Another version of V8 refuses the cache and compiles.
 */
export const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), {
  filename,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
})

const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(filename), module, filename)

export const { main, tasks } = module.exports
