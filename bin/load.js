const { existsSync, readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const filename = join(__dirname, '../dist/cli/rkn.cjs')
const cache = `${filename}.cache`

/**
 * The program is one script, and beside it lies what V8 made of it in a run at build time: compiling would take longer
 * than checking a handful of articles. Another version of V8 refuses the cache and compiles.
 */
const script = new Script(wrap(readFileSync(filename, 'latin1')), {
  filename,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
})

const program = { exports: {} }
script.runInThisContext()(program.exports, createRequire(filename), program, filename)

module.exports = { ...program.exports, script }
