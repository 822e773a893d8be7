import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { place } from '../../src/model/place.ts'
import { readArticles } from '../../src/read/read-articles.ts'

const project = join(import.meta.dirname, '../..')
const folders = ['fixtures/pages', 'fixtures/bad', 'corpus']

/** How many mutated files are read; `RKN_FUZZ=10000 npx vitest …` reads more. */
const RUNS = Number(process.env['RKN_FUZZ'] ?? 2000)
/** Milliseconds of the processor for one file: the tests run beside others. */
const SLOWEST = 1000

/** Milliseconds that this process has worked. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

const seeds: readonly Seed[] = folders.flatMap((folder) =>
  readdirSync(join(project, folder))
    .sort()
    .map((name) => ({ name: `x${extname(name)}`, bytes: readFileSync(join(project, folder, name)) })),
)

/** Pieces that have broken readers of text before. */
const splices = [
  '\u0000',
  '\r',
  '\n\n',
  '\u202e',
  '\ud800',
  '<div>',
  '</p>',
  '<!--',
  '<script>',
  '&#xfffffff;',
  '&nbsp;',
  '"',
  '\\u',
  '{"text":',
  '---\n',
  '# ',
  '[x](',
  '**',
  'Baca juga:',
  '(Foto: ',
  '12/13/2024 ',
  'JAKARTA, X – ',
  'a'.repeat(300),
  ' '.repeat(300),
  '('.repeat(300),
]

const splice = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 200 }),
  put: fc.oneof(fc.constantFrom(...splices), fc.string({ maxLength: 20 })),
  times: fc.integer({ min: 1, max: 40 }),
})

const edits = fc.array(splice, { minLength: 1, maxLength: 6 })

interface Edit {
  readonly at: number
  readonly cut: number
  readonly put: string
  readonly times: number
}

/** A file with its edits made. */
function mutated({ name, bytes }: Seed, made: readonly Edit[]): Seed {
  let now = bytes
  for (const { at, cut, put, times } of made) {
    const from = Math.floor(at * now.length)
    now = Buffer.concat([now.subarray(0, from), Buffer.from(put.repeat(times)), now.subarray(from + cut)])
  }
  return { name, bytes: now }
}

function check({ name, bytes }: Seed): void {
  const began = worked()
  for (const read of readArticles(['-'], { stdin: { name, bytes } })) {
    if (read.kind === 'trouble') {
      expect(read.message).toMatch(/^Unexpected .+, expected .+/)
      continue
    }
    const { text, blocks, segments } = read.article
    let end = 0
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end)
      expect(block.end).toBeGreaterThan(block.start)
      end = block.end
      const at = place(read.article, block)
      expect(at.start).toBeLessThanOrEqual(at.end)
      expect(at.line).toBeGreaterThan(0)
    }
    expect(end).toBeLessThanOrEqual(text.length)
    expect(segments.every((segment, index) => segment.start >= (segments[index - 1]?.end ?? 0))).toBe(true)
  }
  expect(worked() - began).toBeLessThan(SLOWEST)
}

describe('mutated files are read without a crash, a hang or an offset outside', () => {
  const isPage = ({ name }: Seed): boolean => name.endsWith('html')
  for (const [what, kept, share] of [
    ['text, Markdown and JSON', seeds.filter((seed) => !isPage(seed)), 0.85],
    ['HTML', seeds.filter(isPage), 0.15],
  ] as const) {
    test(what, { timeout: 1_800_000 }, () => {
      fc.assert(
        fc.property(fc.nat({ max: kept.length - 1 }), edits, (index, made) => {
          const seed = kept[index]
          if (seed) check(mutated(seed, made))
        }),
        { numRuns: Math.ceil(RUNS * share), seed: 20240307 },
      )
    })
  }
})

describe('text made to be slow takes a time that grows with its length', () => {
  const made: Readonly<Record<string, (size: number) => string>> = {
    'empty lines': (size) => '\n'.repeat(size),
    'one long line': (size) => 'kata '.repeat(size / 5),
    spaces: (size) => `kata${' '.repeat(size)}kata`,
    brackets: (size) => '('.repeat(size),
    dashes: (size) => 'A - '.repeat(size / 4),
    headlines: (size) => 'Judul Berita Pendek\n'.repeat(size / 20),
    links: (size) => 'Baca juga: Judul Lain\n'.repeat(size / 22),
    dates: (size) => '12 Mei 2020\nTeks pendek di bawahnya.\n'.repeat(size / 37),
    stars: (size) => '*a '.repeat(size / 3),
    tags: (size) => '<b>'.repeat(size / 3),
    nesting: (size) => `${'<div>'.repeat(size / 20)}kata`,
    quotes: (size) => '"'.repeat(size),
    'loose commas': (size) => 'kata\n, kata\n'.repeat(size / 12),
    'leads again': (size) => `${'Hujan turun. '.repeat(8)}\n`.repeat(size / 105),
  }
  for (const [what, make] of Object.entries(made)) {
    for (const ending of ['txt', 'md', 'html', 'json']) {
      test(`${what} as ${ending}`, () => {
        const bytes = new TextEncoder().encode(make(400_000))
        const began = worked()
        const reads = [...readArticles(['-'], { stdin: { name: `x.${ending}`, bytes } })]
        expect(reads.length).toBeGreaterThan(0)
        expect(worked() - began).toBeLessThan(4 * SLOWEST)
      })
    }
  }
})
