/** Builds `dist/`: the library, the program as one script with V8's code cache, the licences. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  outbase: 'src',
  logLevel: 'warning',
  // Else each `/\p{L}/u` in a function would be made anew at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  metafile: true,
  minify: true,
  // Found file by file, they cost 60 and 10 ms at every start.
  alias: {
    'wink-nlp': './node_modules/wink-nlp/src/wink-nlp.js',
    fdir: './node_modules/fdir/dist/index.cjs',
  },
} satisfies BuildOptions

const EXAMPLES = /^ {2}examples: \[\n(.*?)^ {2}\],$/gms

/** Files of rules, with what stands for their examples. */
const examplesAs = (written: string): Plugin => ({
  name: 'examples',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/(?:claim|entity|read|time)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(EXAMPLES, written),
      loader: 'ts',
    })),
})

/** Why a claim is silent is said to who reads the rules, and proved by the tests. */
const withoutReasons: Plugin = {
  name: 'without-reasons',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/compare\/slots\/\w+\/silent\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ {4}(?:why|example): '.*',$/gm, ''),
      loader: 'ts',
    })),
}

const weights = ['news', 'reference'].map((corpus) => `src/entity/tagger/weights/${corpus}.ts`)

/** The tagger's weights lie apart, once for all: in a script with a code cache they would be read three times over. */
const weightsIn = (folder: string): Plugin => ({
  name: 'weights',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/weights\/(?:news|reference)\.ts$/ }, ({ path }) => ({
      path: `${folder}/${path.replace(/^.*\/(\w+)\.ts$/, '$1.cjs')}`,
      external: true,
    })),
})

await build({
  ...common,
  entryPoints: weights,
  outbase: 'src/entity/tagger/weights',
  outdir: 'dist/weights',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
})

/** For `import … from 'rkn'`: modules that find their packages where they are installed. */
const library = await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  packages: 'external',
  plugins: [weightsIn('./weights'), examplesAs('  examples: [],'), withoutReasons],
})

/** For the command line and its threads: one script, because only a script can have a code cache in Node 20. */
const program = await build({
  ...common,
  entryPoints: ['src/cli/program.ts'],
  outfile: 'dist/cli/rkn.cjs',
  format: 'cjs',
  // Only `rkn explain` prints the examples of the rules: to other runs they are no code.
  plugins: [weightsIn('../weights'), examplesAs('  get examples() {\n    return [\n$1    ]\n  },'), withoutReasons],
  // A cached script cannot `import()`.
  supported: { ...common.supported, 'dynamic-import': false },
  define: { 'import.meta.url': 'here' },
  banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
})
const script = join(dist, 'cli/rkn.cjs')
// esbuild leaves regular expressions as they are written; one `–` among three million letters makes all of them wide.
const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
writeFileSync(script, readFileSync(script, 'utf8').replaceAll(/[^\0-\x7f]/g, escaped), 'latin1')

writeFileSync(join(dist, 'LICENSES.txt'), licences([library.metafile, program.metafile]))

// What a run compiles is known after a run.
const cache = `${script}.cache`
rmSync(cache, { force: true })
const run = spawnSync(process.execPath, ['bin/rkn.js', 'check', 'corpus'], {
  cwd: root,
  env: { ...process.env, RKN_CODE_CACHE: cache },
  encoding: 'utf8',
})
if (!existsSync(cache)) throw new Error(`The program does not run: ${run.stderr}`)

/** The licences of the packages whose code is in the bundles. */
function licences(metafiles: readonly Metafile[]): string {
  const folders = metafiles.flatMap(({ inputs }) =>
    Object.keys(inputs).flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  )
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name))
      const name = folder.replace(/^.*node_modules\//, '')
      return `${name}\n\n${file === undefined ? 'no licence file' : readFileSync(join(root, folder, file), 'utf8').trim()}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
