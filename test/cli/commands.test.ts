import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Annotation, ExtractLine, Report } from '../../src/model/report.ts'
import { version } from '../../src/version.ts'
import { type Run, rkn, root } from '../support/rkn.ts'

const corpus = join(root, 'corpus')
const home = mkdtempSync(join(tmpdir(), 'rkn-commands-'))
afterAll(() => rmSync(home, { recursive: true }))

const article = (day: string): string =>
  `JAKARTA, KabarUji.com - Presiden Joko Widodo meresmikan Bendungan Tirta di Garut pada ${day}.\n\nPeresmian itu dihadiri ratusan warga.\n`

function write(name: string, text: string): string {
  const path = join(home, name)
  writeFileSync(path, text)
  return path
}

const first = write('satu.txt', article('Senin (3/5/2021)'))
const second = write(
  'dua.txt',
  article('Senin (3/5/2021)').replace('KabarUji', 'WartaCoba').replace('dihadiri', 'disaksikan'),
)
const third = write('tiga.txt', `BANDUNG, HarianCoba.id - ${article('Rabu (5/5/2021)').slice(26)}`)

describe('check', () => {
  test('shows a table, and exits with 1 for a conflict', async () => {
    const { exitCode, stdout, stderr } = await rkn(['check', corpus])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^Time +Event/)
    expect(stdout).toMatch(
      /\d+ articles · \d+ sources · \d+ claims · \d+ events: \d+ agree, \d+ conflict, \d+ single\n$/,
    )
    expect(stderr).not.toContain('rkn:')
  })

  test('--exit-zero forgives conflicts', async () => {
    expect((await rkn(['check', corpus, '--exit-zero'])).exitCode).toBe(0)
  })

  test('exits with 0 where nothing conflicts', async () => {
    expect((await rkn(['check', first, second])).exitCode).toBe(0)
  })

  test('--format json gives the report, --format ndjson the same in lines', async () => {
    const report: Report = JSON.parse((await rkn(['check', corpus, '--format', 'json'])).stdout)
    expect(report.report).toBe('rkn/1')
    expect(report.generator).toBe(`rkn ${version}`)
    const lines = (await rkn(['check', corpus, '-f', 'ndjson'])).stdout.trimEnd().split('\n')
    const { articles, claims, events, notices } = report
    expect(lines).toHaveLength(articles.length + claims.length + events.length + notices.length + 1)
  })

  test('--only and --min-sources choose events, not the exit code', async () => {
    const { stdout, exitCode } = await rkn(['check', corpus, '-f', 'json', '--only', 'agree', '--min-sources', '3'])
    const { events }: Report = JSON.parse(stdout)
    expect(events.length).toBeGreaterThan(0)
    expect(events.filter(({ verdict, sources }) => verdict !== 'agree' || sources < 3)).toEqual([])
    expect(exitCode).toBe(1)
  })

  test('--event chooses events by their words', async () => {
    const { stdout, exitCode } = await rkn(['check', corpus, '-f', 'json', '--event', 'vladiv 2019'])
    const { events, claims }: Report = JSON.parse(stdout)
    expect(events.length).toBeGreaterThan(0)
    for (const { id, label, where } of events) {
      const quotes = claims.filter(({ event }) => event === id).map(({ quote }) => quote)
      expect([label, ...where, ...quotes].join(' ')).toMatch(/Vladivostok/)
    }
    expect(claims.every(({ event }) => events.some(({ id }) => id === event))).toBe(true)
    expect(exitCode).toBe(1)
  })

  test('--lang id speaks Indonesian', async () => {
    const { stdout } = await rkn(['check', corpus, '--lang', 'id'])
    expect(stdout).toMatch(/^Waktu +Peristiwa/)
    expect(stdout).toContain('bertentangan')
  })

  test('keeps to the width of the terminal', async () => {
    const { stdout } = await rkn(['check', corpus], { isTTY: true, columns: 60, env: { NO_COLOR: '1' } })
    expect(stdout.split('\n')[1]).toMatch(/^─{40,60}$/)
  })
})

describe('colours', () => {
  const colored = async (args: readonly string[], env: Record<string, string>, isTTY: boolean): Promise<boolean> =>
    (await rkn(['check', first, second, ...args], { env, isTTY })).stdout.includes('\u001b[')

  const rows: readonly [string, readonly string[], Record<string, string>, boolean, boolean][] = [
    ['on a terminal', [], {}, true, true],
    ['not in a pipe', [], {}, false, false],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['not on a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['in a pipe with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['in a pipe with --color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ]
  for (const [name, args, env, isTTY, expected] of rows) {
    test(name, async () => {
      expect(await colored(args, env, isTTY)).toBe(expected)
    })
  }
})

describe('check --against', () => {
  test('reports only what touches the draft', async () => {
    const { stdout, exitCode } = await rkn(['check', third, '--against', home, '-f', 'json'])
    const { claims, events, articles }: Report = JSON.parse(stdout)
    const draft = articles.find(({ path }) => path.endsWith('tiga.txt'))?.id
    expect(articles).toHaveLength(3)
    for (const { id } of events) {
      expect(claims.some(({ event, article: of }) => event === id && of === draft)).toBe(true)
    }
    expect(exitCode).toBe(events.some(({ verdict }) => verdict === 'conflict') ? 1 : 0)
  })

  test('names the place in the draft', async () => {
    const { stdout } = await rkn(['check', third, '--against', first, second])
    expect(stdout).toMatch(/^\S*tiga\.txt:1:\d+ {2}[✗✓·] /)
  })

  test('refuses to review no draft', async () => {
    const { exitCode, stderr } = await rkn(['check', write('kosong.txt', ''), '--against', first, '-q'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('no draft could be read')
  })
})

describe('extract and compare', () => {
  test('together are check, byte for byte', async () => {
    const lines = await rkn(['extract', corpus])
    const file = write('claims.ndjson', lines.stdout)
    for (const format of ['json', 'ndjson', 'table', 'markdown', 'html', 'sarif', 'github', 'csv']) {
      const whole = await rkn(['check', corpus, '-f', format])
      const halves = await rkn(['compare', file, '-f', format])
      expect(halves.stdout).toBe(whole.stdout)
      expect(halves.stderr).toBe(whole.stderr)
      expect(halves.exitCode).toBe(whole.exitCode)
    }
  })

  test('several runs are put together', async () => {
    const files: string[] = []
    for (const path of [second, first, third]) {
      files.push(write(`${files.length}.ndjson`, (await rkn(['extract', path])).stdout))
    }
    const halves = await rkn(['compare', ...files, '-f', 'json'])
    expect(halves.stdout).toBe((await rkn(['check', first, second, third, '-f', 'json'])).stdout)
  })

  test('the page has its paragraphs as long as the articles lie where they were', async () => {
    const [here, gone] = [first, second].map((path, at) =>
      write(`${at}.txt`, readFileSync(path, 'utf8').replace('\n\n', ' Langit cerah.\n\n')),
    )
    if (!here || !gone) throw new Error('not written')
    const claims = write('di-sini.ndjson', (await rkn(['extract', here, gone])).stdout)
    const before = await rkn(['compare', claims, '-f', 'html'])
    expect(before.stdout).toBe((await rkn(['check', here, gone, '-f', 'html'])).stdout)
    expect(before.stderr).not.toContain('article-moved')
    rmSync(gone)
    const after = await rkn(['compare', claims, '-f', 'html'])
    expect(after.stderr).toContain('Unexpected change of 1 article, expected them where extract found them')
    const paragraphs = ({ stdout }: Run): number => stdout.split('Langit cerah').length - 1
    expect([paragraphs(before), paragraphs(after)]).toEqual([2, 1])
    writeFileSync(here, `${readFileSync(first, 'utf8')}\nDiubah.\n`)
    expect((await rkn(['compare', claims, '-f', 'html'])).stderr).toContain('Unexpected change of 2 articles')
    expect((await rkn(['compare', claims, '-f', 'json'])).stderr).not.toContain('article-moved')
  })

  test('extract exits with 0 and writes a line for everything', async () => {
    const { exitCode, stdout } = await rkn(['extract', first])
    const lines: ExtractLine[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(exitCode).toBe(0)
    expect(lines[0]?.record).toBe('article')
    expect(lines.some(({ record }) => record === 'claim')).toBe(true)
    expect(JSON.parse((await rkn(['extract', first, '-f', 'json'])).stdout)).toEqual(lines)
  })

  test('a broken line is a notice, and the rest is compared', async () => {
    const good = (await rkn(['extract', first, second])).stdout
    const broken = write('broken.ndjson', `{"record":"claim"}\n${good}not json\n`)
    const { stdout, stderr } = await rkn(['compare', broken, '-f', 'json'])
    const report: Report = JSON.parse(stdout)
    expect(report.articles).toHaveLength(2)
    expect(report.notices.filter(({ rule }) => rule === 'broken-line').map(({ line }) => line)).toEqual([
      1,
      good.split('\n').length + 1,
    ])
    expect(stderr).toContain(`${broken}:1:1  notice  Unexpected line`)
  })
})

describe('annotate', () => {
  test('gives a line an article', async () => {
    const { stdout, exitCode } = await rkn(['annotate', first, second])
    const lines = stdout.trimEnd().split('\n')
    expect(exitCode).toBe(0)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('"text":"Senin (3/5/2021)","type":"DATE","value":"2021-05-03"')
  })

  test('lists every date that may be that of the publication, with where, and the one used', async () => {
    const page = write(
      'tanggal.txt',
      `Bendungan Diresmikan\n\nSenin, 3 Mei 2021 10:15 WIB\n\n${article('Senin (3/5/2021)')}\nDiperbarui: 4 Mei 2021\n`,
    )
    const [line = ''] = (await rkn(['annotate', page])).stdout.split('\n')
    const { published, dates }: Annotation = JSON.parse(line)
    expect(published).toEqual({ value: '2021-05-03T10:15+07:00', from: 'text' })
    expect(dates.map(({ value, spot, used }) => [value, spot, used])).toEqual([
      ['2021-05-03T10:15+07:00', 'head', true],
      ['2021-05-04', 'updated', false],
    ])
    const json = write('tanggal.jsonl', JSON.stringify({ id: '1', text: article('kemarin'), published: '2021-05-04' }))
    expect(JSON.parse((await rkn(['annotate', json])).stdout).dates).toEqual([
      { value: '2021-05-04', from: 'json', spot: 'source', start: null, end: null, used: true },
    ])
  })

  test('--format timeml writes TIMEX3, of one article or of several', async () => {
    const { stdout, exitCode } = await rkn(['annotate', first, '--format', 'timeml'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^<\?xml [^>]*\?>\n<TimeML>\n[\s\S]*<\/TimeML>\n$/)
    expect(stdout).toContain(
      'pada <TIMEX3 tid="t1" type="DATE" value="2021-05-03" temporalFunction="false">Senin (3/5/2021)</TIMEX3>.',
    )
    const several = (await rkn(['annotate', first, second, '-f', 'timeml'])).stdout
    expect(several.match(/<TIMEX3 tid="t1"/g)).toHaveLength(2)
    expect(several).toMatch(/<TimeMLCorpus>\n<TimeML>[\s\S]*<\/TimeML>\n<\/TimeMLCorpus>\n$/)
  })
})

describe('schema', () => {
  for (const name of ['report', 'claim', 'article', 'annotation', 'config', 'waivers', 'baseline']) {
    test(name, async () => {
      const { stdout, exitCode } = await rkn(['schema', name])
      expect(exitCode).toBe(0)
      expect(JSON.parse(stdout)).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema')
    })
  }
})

describe('explain', () => {
  test('lists its names', async () => {
    const { stdout } = await rkn(['explain'])
    for (const name of ['agree', 'status', 'inferred', 'quake', 'day-and-month']) expect(stdout).toContain(name)
  })

  test('gives examples and traps', async () => {
    const { stdout } = await rkn(['explain', 'meet'])
    expect(stdout).toMatch(/^meet \(event type\)\n/)
    expect(stdout).toContain('For example:')
    expect(stdout).toContain('But not:')
  })

  test('knows notices, groups, and names that several things bear', async () => {
    expect((await rkn(['explain', 'weekday-mismatch'])).stdout).toMatch(/^weekday-mismatch \(notice\)\n/)
    const notices = (await rkn(['explain', 'notice'])).stdout
    expect(notices).toContain('\nwaiver-expired\n  The last day of a waiver is over')
    const conflict = (await rkn(['explain', 'Conflict'])).stdout
    expect(conflict).toMatch(/^conflict \(verdict\)\n/)
    expect(conflict).toContain('\nstatus\n  One source says')
    expect((await rkn(['explain', 'conflict', 'time'])).stdout).toMatch(/^time \(conflict\)\n/)
    expect((await rkn(['explain', 'way', 'to', 'find', 'an', 'amount'])).stdout).toContain('money (way to find')
  })

  test('keeps to the width of the terminal', async () => {
    const { stdout } = await rkn(['explain', 'notice'], { isTTY: true, columns: 50 })
    expect(stdout.split('\n').filter((line) => line.length > 50)).toEqual([])
  })

  test('--lang id speaks Indonesian', async () => {
    expect((await rkn(['explain', '--lang', 'id'])).stdout).toMatch(/rkn explain NAMA menerangkan arti satu nama/)
    expect((await rkn(['explain', 'quake', '--lang', 'id'])).stdout).toMatch(
      /^gempa, quake \(jenis peristiwa\)\ntanah berguncang\n/,
    )
    const { stdout } = await rkn(['explain', 'weekday-mismatch', '--lang', 'id'])
    expect(stdout).toContain('Nama hari tidak cocok dengan tanggal di sebelahnya.')
    expect(stdout).toContain('Contohnya:')
    expect((await rkn(['explain', 'bertentangan', '--lang', 'id'])).stdout).toMatch(
      /^bertentangan, conflict \(hasil\)\n/,
    )
    expect((await rkn(['explain', 'hasil', '--lang', 'id'])).stdout).toMatch(/^sepakat\n/)
    expect((await rkn(['explain', 'pertentangan', 'waktu', '--lang', 'id'])).stdout).toMatch(
      /^waktu, time \(pertentangan\)/,
    )
    expect((await rkn(['explain', 'kecelakaan'])).stdout).toMatch(/^crash \(event type\)/)
    const overview = (await rkn(['explain', '--lang', 'id'])).stdout
    expect(overview.split('\n').filter((line) => /^[a-z]/.test(line) && !line.startsWith('rkn'))).not.toContain(
      'verdict',
    )
  })

  test('guesses what was meant', async () => {
    const { stderr, exitCode } = await rkn(['explain', 'quake-'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('did you mean quake?')
  })
})

describe('--output', () => {
  test('writes the file and nothing else', async () => {
    const out = join(home, 'report.json')
    const { stdout, exitCode } = await rkn(['check', first, '-f', 'json', '-o', out])
    expect([stdout, exitCode]).toEqual(['', 0])
    expect(readFileSync(out, 'utf8')).toBe((await rkn(['check', first, '-f', 'json'])).stdout)
  })

  test('keeps the old file when there is nothing to report', async () => {
    const out = write('old.json', 'old')
    const { exitCode } = await rkn(['check', write('kosong.txt', ''), '-o', out, '-q'])
    expect(exitCode).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('old')
  })
})

test('the version is that of the package', async () => {
  const { version: packaged }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(version).toBe(packaged)
  expect((await rkn(['--version'])).stdout).toBe(`rkn ${packaged}\n`)
})
