import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { InputError, type Read, readArticles } from '../../src/read/read-articles.ts'

const bad = join(import.meta.dirname, '../../fixtures/bad')

/** What came of a source: `article`, with its oddities, or the rule of the trouble and its line. */
const outcome = (read: Read): string =>
  read.kind === 'article'
    ? ['article', ...read.oddities.map(({ rule }) => rule)].join(' ')
    : [read.rule, ...(read.line === null ? [] : [`line ${read.line}`])].join(' ')

const outcomes: Readonly<Record<string, readonly string[]>> = {
  'binary.txt': ['binary'],
  'blank.txt': ['no-text'],
  'broken-lines.jsonl': [
    'article',
    'broken-json line 2',
    'broken-json line 4',
    'no-text line 5',
    'no-article line 6',
    'no-article line 7',
    'article',
  ],
  'broken.json': ['broken-json line 4'],
  'carriage-returns.txt': ['article'],
  'control.txt': ['binary'],
  'deep.json': ['no-article'],
  'empty.txt': ['no-text'],
  'english.txt': ['article other-language'],
  'front-matter-only.md': ['no-text'],
  'furniture-only.txt': ['no-text'],
  'hostile.txt': ['article'],
  'javanese.txt': ['article other-language'],
  'malay.txt': ['article other-language'],
  'mojibake.txt': ['article mojibake'],
  'name with ünïcode \u202e#1.txt': ['article'],
  'not-an-article.json': ['no-article'],
  'unclosed-front-matter.md': ['article'],
  'utf-16be.txt': ['article'],
  'utf-16le.txt': ['article'],
  'utf-8-bom.txt': ['article'],
  'windows-1252.txt': ['article charset'],
}

describe('broken files', () => {
  for (const [name, wanted] of Object.entries(outcomes)) {
    test(name, () => {
      expect([...readArticles([join(bad, name)])].map(outcome)).toEqual(wanted)
    })
  }

  test('each file has its row', () => {
    expect(readdirSync(bad).sort()).toEqual(Object.keys(outcomes).sort())
  })

  test('one broken file does not keep the others from being read', () => {
    const reads = [...readArticles([bad])]
    expect(reads.filter(({ kind }) => kind === 'article').length).toBeGreaterThan(10)
    expect(reads.length).toBe(Object.values(outcomes).flat().length)
  })

  test('a byte order mark is no part of the text', () => {
    const texts = ['utf-8-bom.txt', 'utf-16le.txt', 'utf-16be.txt'].flatMap((name) =>
      [...readArticles([join(bad, name)])].map((read) => (read.kind === 'article' ? read.article.text : read.rule)),
    )
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]?.startsWith('Pasar Ikan')).toBe(true)
  })
})

describe('every offset lies inside the text', () => {
  for (const read of readArticles([bad])) {
    if (read.kind !== 'article') continue
    test(read.article.path.slice(bad.length + 1), () => {
      let end = 0
      for (const block of read.article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end)
        expect(block.end).toBeGreaterThan(block.start)
        end = block.end
      }
      expect(end).toBeLessThanOrEqual(read.article.text.length)
    })
  }
})

describe('sizes', () => {
  test('a file over the limit is a trouble', () => {
    const reads = [...readArticles([join(bad, 'utf-8-bom.txt')], { maxBytes: 100 })]
    expect(reads.map(outcome)).toEqual(['too-large'])
    expect(reads[0]).toMatchObject({ message: expect.stringContaining('100') })
  })

  test('of JSON lines, only the line over the limit is', () => {
    const reads = [...readArticles([join(bad, 'broken-lines.jsonl')], { maxBytes: 78 })]
    expect(reads.map(outcome)).toEqual([
      'too-large line 1',
      'broken-json line 2',
      'broken-json line 4',
      'no-text line 5',
      'no-article line 6',
      'no-article line 7',
      'article',
    ])
  })
})

describe('a file system with traps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rkn-read-'))
  const text = 'Pasar ikan Muara Baru dibuka kembali pada Senin (4/3/2024).'
  mkdirSync(join(folder, 'a/deeper'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  for (const name of [
    'Z.txt',
    'b.txt',
    'a/one.txt',
    'a/deeper/two.md',
    '.hidden.txt',
    'photo.jpg',
    'node_modules/x.txt',
  ]) {
    writeFileSync(join(folder, name), text)
  }
  symlinkSync('..', join(folder, 'a/up'))
  symlinkSync('nowhere', join(folder, 'c.txt'))
  symlinkSync('loop.txt', join(folder, 'loop.txt'))
  symlinkSync('b.txt', join(folder, 'twin.txt'))
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  afterAll(() => rmSync(folder, { recursive: true }))

  const seen = (paths: readonly string[], options = {}): readonly string[] =>
    [...readArticles(paths, options)].map((read) => {
      const path = read.kind === 'article' ? read.article.path : read.path
      return `${path.slice(folder.length + 1)}: ${outcome(read)}`
    })

  test('a folder is walked in code-unit order; links back, hidden files and other files are passed over', () => {
    expect(seen([folder])).toEqual([
      'Z.txt: article',
      'a/deeper/two.md: article',
      'a/one.txt: article',
      'b.txt: article',
      'c.txt: unreadable',
      'loop.txt: unreadable',
      'pipe.txt: not-a-file',
    ])
  })

  test('a file named twice is read once', () => {
    expect(seen([join(folder, 'b.txt'), join(folder, 'a', '..', 'b.txt'), join(folder, 'twin.txt')])).toEqual([
      'b.txt: article',
    ])
  })

  test('a glob', () => {
    expect(seen([`${folder}/**/*.md`, `${folder}/[Zb].txt`])).toEqual([
      'a/deeper/two.md: article',
      'Z.txt: article',
      'b.txt: article',
    ])
  })

  test('a folder that may not be entered is a trouble, and the rest is read', () => {
    const [locked, open] = [join(folder, 'locked'), join(folder, 'open')]
    for (const path of [locked, open]) mkdirSync(path)
    writeFileSync(join(open, 'x.txt'), text)
    chmodSync(locked, 0)
    chmodSync(folder, 0o755)
    // The one who may do all may also enter: as somebody else, then.
    const root = process.geteuid?.() === 0
    if (root) process.seteuid?.(65_534)
    try {
      expect(seen([locked, open])).toEqual(['locked: unreadable', 'open/x.txt: article'])
    } finally {
      if (root) process.seteuid?.(0)
      rmSync(locked, { recursive: true })
      rmSync(open, { recursive: true })
    }
  })

  test('names in any Unicode, composed or not, are found as they are', () => {
    const names = ['berita’.txt', 'cafe\u0301.txt', 'café.txt', '東京.txt', '😀 banjir.txt', '\u202egnp.txt']
    const own = join(folder, 'nama')
    mkdirSync(own)
    for (const name of names) writeFileSync(join(own, name), text)
    expect(seen([own])).toEqual([...names].sort().map((name) => `nama/${name}: article`))
    rmSync(own, { recursive: true })
  })

  test('a file asked for by name is read whatever its ending', () => {
    expect(seen([join(folder, 'photo.jpg')])).toEqual(['photo.jpg: article'])
  })

  test('patterns to ignore', () => {
    expect(seen([folder], { ignore: ['a/', 'Z.*', '/c.txt', 'loop.txt', 'pipe.txt'] })).toEqual(['b.txt: article'])
  })

  test('no such path is an error that says what was meant, before anything is read', () => {
    expect(() => seen([join(folder, 'b.txt'), join(folder, 'a/onne.txt')])).toThrow(InputError)
    expect(() => seen([join(folder, 'a/onne.txt')])).toThrow(/did you mean `.*a\/one\.txt`/)
    expect(() => seen([join(folder, 'x/one.txt')])).toThrow(/expected a file, a folder or a glob/)
    expect(() => seen([`${folder}/*.pdf`])).toThrow(/No file matches/)
  })
})

describe('standard input', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const read = (name: string | null, text: string) => [...readArticles(['-'], { stdin: { name, bytes: bytes(text) } })]

  test('one line of text is an article', () => {
    expect(read(null, 'Menteri Perhubungan tiba di Medan')).toMatchObject([
      { kind: 'article', article: { path: '-', title: null, blocks: [{ kind: 'paragraph', start: 0, end: 33 }] } },
    ])
  })

  test('its name tells the format, and is its path', () => {
    expect(read('pasar.jsonl', '{"id":"p","text":"Pasar dibuka kembali."}').map(outcome)).toEqual(['article'])
    expect(read('pasar.md', '# Pasar\n\nPasar dibuka kembali.')).toMatchObject([
      { article: { path: 'pasar.md', title: 'Pasar' } },
    ])
  })

  test('without a name, JSON is known by its first letter', () => {
    expect(read(null, '{"id":"p","text":"Pasar dibuka kembali."}')).toMatchObject([{ article: { path: '-#p' } }])
  })

  test('nothing at all', () => {
    expect(read(null, '').map(outcome)).toEqual(['no-text'])
    expect([...readArticles(['-'])].map(outcome)).toEqual(['no-text'])
  })
})
