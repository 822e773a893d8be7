import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readArticles } from '../../src/read/read-articles.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-ignored-'))
const before = process.cwd()
process.chdir(home)
afterAll(() => {
  process.chdir(before)
  rmSync(home, { recursive: true })
})

const write = (path: string, text = `Menteri membuka pameran itu pada Senin (3/5/2021). ${path}`): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}

for (const name of ['satu.txt', 'lama/dua.txt', 'lama/tetap.txt', 'arsip/tiga.txt', 'arsip/coret-empat.txt'])
  write(name)
write('.rknignore', '# lama\n/lama/*\n!tetap.txt\ncoret-*\n')
write('arsip/.rknignore', '!coret-*\n')

const seen = (...paths: readonly string[]): readonly string[] =>
  [...readArticles(paths)].map((read) => (read.kind === 'article' ? read.article.path : `${read.path}: ${read.rule}`))

describe('.rknignore', () => {
  test('holds for its folder and all below, and a deeper one takes back', () => {
    expect(seen('.')).toEqual(['arsip/coret-empat.txt', 'arsip/tiga.txt', 'lama/tetap.txt', 'satu.txt'])
  })

  test('holds below a folder that is named, as seen from the current one', () => {
    expect(seen('lama')).toEqual(['lama/tetap.txt'])
    expect(seen(join(home, 'lama'))).toEqual([join(home, 'lama/tetap.txt')])
    expect(seen('**/*.txt')).toEqual(['arsip/coret-empat.txt', 'arsip/tiga.txt', 'lama/tetap.txt', 'satu.txt'])
  })

  test('does not hold for what is asked for by name', () => {
    expect(seen('lama/dua.txt')).toEqual(['lama/dua.txt'])
    rmSync(join(home, 'arsip/.rknignore'))
    expect(seen('arsip')).toEqual(['arsip/tiga.txt'])
    expect(seen('arsip/coret-empat.txt')).toEqual(['arsip/coret-empat.txt'])
  })

  test('is not needed for the settings that lie beside articles', () => {
    for (const name of ['package.json', 'package-lock.json', 'rkn.config.json']) write(`meja/${name}`, '{}')
    write('meja/lima.txt')
    expect(seen('meja')).toEqual(['meja/lima.txt'])
  })

  test('that cannot be read is said before anything is checked', () => {
    mkdirSync(join(home, 'rusak/.rknignore'), { recursive: true })
    expect(() => seen('rusak')).toThrow(/Unexpected trouble with `rusak\/.rknignore`, expected a file of patterns/)
  })
})
