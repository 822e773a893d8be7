import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

interface Import {
  readonly file: string
  readonly from: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  // The build is no part of the program.
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && file !== 'build.ts')
  .sort()

const codeOf = (file: string): string => readFileSync(join(src, file), 'utf8')

/** Comments speak of clocks and sockets; only code is judged. */
const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const imports: readonly Import[] = files.flatMap((file) =>
  [...bare(codeOf(file)).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from = '']) => ({ file, from })),
)

/** The room a file lies in; files beside the rooms are the glue. */
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'glue')

/** Where a relative import leads, from `src/`. */
const target = ({ file, from }: Import): string => join(file, '..', from)

const shared = ['model', 'lexicon']

/** The first law: what each room may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  read: shared,
  text: shared,
  time: shared,
  entity: shared,
  claim: shared,
  compare: shared,
  narrow: ['model'],
  report: shared,
  glue: ['model', 'lexicon', 'read', 'text', 'time', 'entity', 'claim', 'compare', 'narrow'],
  cli: ['model', 'read', 'narrow', 'report', 'glue'],
  learn: ['model', 'lexicon', 'read', 'text', 'time', 'entity', 'claim', 'compare', 'glue'],
  cluster: ['model', 'glue'],
}

describe('rooms do not know each other', () => {
  for (const room of new Set(files.map(roomOf))) {
    test(room, () => {
      const allowed = mayImport[room] ?? []
      const strangers = imports
        .filter((entry) => roomOf(entry.file) === room && entry.from.startsWith('.'))
        .map((entry) => ({ ...entry, to: roomOf(target(entry)) }))
        .filter(({ to }) => to !== room && !allowed.includes(to))
      expect(strangers).toEqual([])
    })
  }

  test('every room has its law', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in mayImport))).toEqual([])
  })
})

test('the job of the cluster is Python, and knows only Spark, what comes with Python, and itself', () => {
  const folder = join(src, 'cluster')
  const modules = readdirSync(folder).filter((file) => file.endsWith('.py'))
  const own = modules.map((file) => file.replace(/\.py$/, ''))
  const library =
    'argparse base64 contextlib functools itertools json pathlib posixpath re shlex subprocess sys tempfile threading time urllib'
  const known = new Set(['pyspark', ...own, ...library.split(' ')])
  const strangers = modules.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^(?:from|import) (\w+)/gm)]
      .map(([, from = '']) => `${file} ${from}`)
      .filter((entry) => !known.has(entry.split(' ')[1] ?? '')),
  )
  expect(modules).toContain('rkn_spark.py')
  expect(strangers).toEqual([])
})

describe('the middle is pure', () => {
  const users = (library: RegExp): readonly string[] => [
    ...new Set(imports.filter(({ from }) => library.test(from)).map(({ file }) => roomOf(file))),
  ]

  test('only read and cli touch files', () => {
    expect(users(/^(node:)?fs(\/|$)/).filter((room) => !['read', 'cli', 'learn'].includes(room))).toEqual([])
  })

  test('only text imports wink-nlp', () => {
    expect(users(/^wink-/).filter((room) => room !== 'text')).toEqual([])
  })

  test('nobody opens a connection', () => {
    const sockets = /^(node:)?(net|tls|http|https|http2|dgram|dns|inspector|cluster)(\/|$)/
    expect(imports.filter(({ from }) => sockets.test(from))).toEqual([])
    expect(
      files.filter((file) => /\b(fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/.test(bare(codeOf(file)))),
    ).toEqual([])
  })

  test('nobody asks the clock, the time zone, the locale or chance', () => {
    const asks =
      /\bDate\.now\b|\bnew Date\b|\bDate\(\)|performance\.now|hrtime|process\.env\.TZ|env\['TZ'\]|getTimezoneOffset|Math\.random|toLocale\w+\(|localeCompare|\bIntl\.(DateTimeFormat|Collator|NumberFormat)/
    // How long a run takes is told to a terminal, and to nobody else.
    expect(files.filter((file) => asks.test(bare(codeOf(file))))).toEqual(['cli/progress.ts'])
  })

  test('only cli knows the process', () => {
    expect(
      files.filter((file) => !['cli', 'learn'].includes(roomOf(file)) && /\bprocess\./.test(bare(codeOf(file)))),
    ).toEqual([])
  })
})

describe('patterns are cheap', () => {
  // `\p{L}{3,9}` unrolls the whole class nine times: 5 ms to compile, where `[A-Za-zÀ-ɏ]{3,9}` takes 0.2 ms.
  test('no Unicode class is counted in braces', () => {
    const counted = /\\p\{\w+\}[^\]/\s]*\]?\{\d/iu
    expect(
      files.filter((file) =>
        bare(codeOf(file))
          .split('\n')
          .some((line) => counted.test(line)),
      ),
    ).toEqual([])
  })
})

describe('one style of import', () => {
  test('relative imports name their file', () => {
    expect(imports.filter(({ from }) => from.startsWith('.') && !from.endsWith('.ts'))).toEqual([])
  })

  test('no default exports', () => {
    expect(files.filter((file) => /^export default/m.test(codeOf(file)))).toEqual([])
  })
})
