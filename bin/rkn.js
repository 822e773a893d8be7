#!/usr/bin/env node
const { writeFileSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')

// Optimizing code that runs for a tenth of a second takes longer than it saves: four tenths of all the work in a short
// run. In a long run it comes a moment later.
setFlagsFromString('--interrupt-budget=2000000')
// Nor is interpreting a regular expression first worth it where most are run over every line. (Without the tier, one that
// Node interpreted before would be taken for compiled, and crash.)
setFlagsFromString('--regexp-tier-up-ticks=0')
// Most of what a short run makes lives to its end: copying it about in a young generation that grows by and by, and marking
// it beside the work, cost a tenth of all.
setFlagsFromString('--semi-space-growth-factor=16')
setFlagsFromString('--no-incremental-marking')

// Loaded after the flags are set, as its code cache was made.
const { main, script } = require('./load.js')

main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode
  // The build asks for it.
  if (process.env.RKN_CODE_CACHE) writeFileSync(process.env.RKN_CODE_CACHE, script.createCachedData())
})
