import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { table } from '../../src/report/table.ts'
import { claim, plainView, quoting, report } from './report.ts'

const lines = (text: string): readonly string[] => text.split('\n')

describe('the table', () => {
  test('shows every event with its verdict and its sources, oldest first', () => {
    const rows = lines(table(report, { ...plainView, columns: 120 })).slice(2, 6)
    expect(rows.map((row) => row.replace(/ {2,}/g, ' | '))).toEqual([
      '2021-04-03 | 2021 toll road opening | open | ✓ agree | 2',
      '2021-05-06 | 2021 Kampung Awan landslide deaths | die | ✓ agree | 2',
      '2021-05-12 | 2021 Teluk Bayang bridge inauguration | inaugurate | ✗ conflict | 3',
      'undated | Resignation of the governor | resign | · single | 1',
    ])
  })

  test('shows both sides of a conflict with their words marked and their places', () => {
    const shown = table(report, plainView)
    expect(shown).toContain('time: One source says 11 May 2021, two say 12 May 2021: both cannot be right.')
    expect(shown).toContain('  11 May 2021 (2 articles, 1 source)\n    berita/a2.txt:5:3 · Harian Senja\n')
    expect(shown).toContain('│ Peresmian jembatan itu berlangsung [Selasa (11/5/2021)].\n    also berita/a3.txt:5:3\n')
    expect(shown).toContain('│ Jembatan diresmikan [12 Mei 2021].')
  })

  test('shows updates, copies and the summary', () => {
    const shown = table(report, plainView)
    expect(shown).toContain('The toll rose from 14 to 17 between the reports.')
    expect(shown).toContain('2 articles, 1 source · Antara')
    expect(lines(shown).at(-2)).toBe('5 articles · 4 sources · 9 claims · 4 events: 2 agree, 1 conflict, 1 single')
  })

  test('speaks Indonesian', () => {
    const shown = table(report, { ...plainView, lang: 'id' })
    expect(shown).toContain('✗ bertentangan')
    expect(shown).toContain('Peresmian Jembatan Teluk Bayang 2021')
    expect(shown).not.toMatch(/\b(source|article|agree|conflict|also)\b/)
  })

  for (const columns of [40, 60, 80, 100, 140, 200]) {
    test(`fits ${columns} columns`, () => {
      const wide = {
        ...report,
        events: report.events.map((event) => ({ ...event, label: `${event.label} 東京新報の記事 ${'a'.repeat(70)}` })),
      }
      for (const drafts of [null, ['a1']]) {
        const shown = lines(table(wide, { ...plainView, columns, drafts }))
        // A place stays whole, however narrow the terminal: it is there to be clicked.
        expect(shown.filter((line) => stringWidth(line) > columns && !/:5:3$/.test(line))).toEqual([])
      }
    })
  }

  test('tells the same with colours as without', () => {
    const colored = table(report, { ...plainView, color: true })
    const bare = colored.replace(/\u001b\[\d+m/g, '')
    expect(colored).not.toBe(bare)
    const words = (text: string): string => text.replace(/[[\]]/g, '').replace(/[│\s]+/g, ' ')
    expect(words(bare)).toBe(words(table(report, plainView)))
  })

  test('sums up events of one source when they are many, and lists them when asked', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...event('e4'), id: `s${index}`, label: `Lone ${index}` }))
    const full = { ...report, events: [...report.events, ...many] }
    expect(table(full, plainView)).toContain('10 more events are told by one source only')
    expect(table(full, plainView)).not.toContain('Lone 3')
    expect(table(full, { ...plainView, only: ['single'] })).toContain('Lone 3')
  })

  test('draws hundreds of events as one table', () => {
    const many = Array.from({ length: 450 }, (_, index) => ({
      ...event('e3'),
      id: `t${index}`,
      label: `Opening ${index}`,
    }))
    const rows = lines(table({ ...report, events: many }, plainView)).filter((line) => line.includes('Opening'))
    expect(rows).toHaveLength(450)
    expect(new Set(rows.map((row) => row.indexOf('✓'))).size).toBe(1)
  })

  test('says so when nothing is left to show', () => {
    expect(table({ ...report, events: [], claims: [] }, plainView)).toContain('No event to show.')
  })
})

describe('hostile articles', () => {
  test('cannot move the cursor, turn the text round, or speak to a CI log', () => {
    const shown = table(
      quoting('merah \u001b[31m\u0007 \u202eterbalik\u2066 \u0085 ::error::gawat ##[error] </script>'),
      plainView,
    )
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(shown).not.toContain('::')
    expect(shown).not.toContain('##[')
    expect(shown).toContain('␛[31m␇')
  })

  test('a quote of one endless word is cut at the margin', () => {
    const shown = lines(table(quoting('x'.repeat(500)), { ...plainView, columns: 60 }))
    expect(shown.filter((line) => stringWidth(line) > 60)).toEqual([])
    expect(shown.join('').match(/x/g)?.length).toBeGreaterThanOrEqual(500)
  })
})

describe('the review of a draft', () => {
  const review = table(report, { ...plainView, drafts: ['a1'] })

  test('begins each finding with its place in the draft', () => {
    expect(lines(review).filter((line) => line.startsWith('berita/a1.txt:'))).toEqual([
      'berita/a1.txt:5:3  ✗ conflict · time',
      'berita/a1.txt:5:3  ✓ supported by one other source',
      'berita/a1.txt:5:3  ✓ supported by one other source',
    ])
  })

  test('shows the draft first, then the other side', () => {
    expect(review.indexOf('Rabu (12/5/2021)')).toBeLessThan(review.indexOf('[Selasa (11/5/2021)]'))
    expect(review).not.toContain('Gubernur')
  })

  test('underlines the words in question in the line they stand in', () => {
    const contexts = new Map([['c1', { before: 'Cuaca cerah. ', after: ' Ia lalu pulang.' }]])
    expect(
      table(report, { ...plainView, drafts: ['a1'], contexts })
        .split('\n')
        .slice(2, 6),
    ).toEqual([
      '  5 │ Cuaca cerah. Jembatan Teluk Bayang diresmikan Presiden pada Rabu (12/5/2021) pagi di hadapan',
      '    │                                                             ^^^^^^^^^^^^^^^^',
      '    │ ratusan warga. Ia lalu pulang.',
      '  One source says 11 May 2021, two say 12 May 2021: both cannot be right.',
    ])
  })

  test('underlines the date that stands beside the clause', () => {
    const contexts = new Map([['c9', { before: 'Pagi itu, 5 Mei, ', after: '' }]])
    const time = { value: '2021-05-05', from: 'inherited', text: '5 Mei', start: 90, end: 95 } as const
    const claims = report.claims.map((one) => (one.id === 'c9' ? { ...one, time } : one))
    const shown = table({ ...report, claims }, { ...plainView, drafts: ['a5'], contexts, only: ['single'] })
    expect(shown).toContain('5 │ Pagi itu, 5 Mei, Gubernur mengundurkan diri.\n    │           ^^^^^\n')
  })

  test('shows no more of a long paragraph than a line or two, and nothing that acts on a terminal', () => {
    const contexts = new Map([['c1', { before: `${'kata '.repeat(900)}\u001b[31m `, after: ' kata'.repeat(900) }]])
    const shown = table(report, { ...plainView, drafts: ['a1'], contexts })
    expect(shown.match(/kata/g)?.length).toBeLessThan(40)
    expect(shown).toContain('␛[31m')
    expect(shown).toContain(' …\n')
  })

  test('tells what nobody else tells, and counts what has no date', () => {
    const draft = { ...plainView, drafts: ['a5'] }
    expect(table(report, draft)).toContain('1 undated event is told by nobody else: --only single lists it')
    expect(table(report, { ...draft, only: ['single'] })).toContain('· told by nobody else')
  })

  test('does not take copies of the draft for support', () => {
    const events = report.events.map((one) => ({ ...one, conflicts: [], verdict: 'single' as const, sources: 1 }))
    const shown = table({ ...report, events }, { ...plainView, drafts: ['a2'] })
    expect(shown).toContain('· told elsewhere only by copies of this text')
  })

  test('sums up the draft, and names what it was held against', () => {
    expect(review).toMatch(/\d events? reviewed: .*agree.* · held against 4 articles, \d sources\n$/)
  })
})

function event(id: string): Report['events'][number] {
  const found = report.events.find((other) => other.id === id)
  if (!found) throw new Error(`no event ${id}`)
  return found
}

test('a mark is looked for in the quote, not trusted to its offsets', () => {
  // Offsets count in the page's source, where tags stand between the words.
  const quote = 'Pasar itu dibuka Senin (3/5/2021) oleh wali kota.'
  const moved = {
    ...claim('c1', 'a1', 'e1', quote, { timeText: 'Senin (3/5/2021)' }),
    span: { start: 7, end: 99, line: 1, column: 1 },
  }
  const shown = table({ ...report, claims: [moved, ...report.claims.slice(1)] }, plainView)
  expect(shown).toContain('dibuka [Senin (3/5/2021)] oleh')
})

test('a figure that a side does not give is not marked for it', () => {
  const quote = '14 orang tewas: 9 pemandu dan 5 perajin.'
  const figure = (value: number, start: number, end: number) => ({
    ...{ value, to: null, unit: 'orang', about: '', mod: 'exact' as const },
    ...{ text: quote.slice(start, end), start, end },
  })
  const span = { start: 0, end: quote.length, line: 1, column: 1 }
  const all = { ...claim('c2', 'a2', 'e1', quote), span, numbers: [figure(14, 0, 8)] }
  const some = { ...claim('c3', 'a2', 'e1', quote), span, numbers: [figure(9, 16, 25), figure(5, 30, 39)] }
  const sides = [
    { value: '5 orang', sources: 1, claims: ['c2', 'c3'] },
    { value: '6 orang', sources: 1, claims: ['c4'] },
  ]
  const told = { ...event('e1'), conflicts: [{ on: 'number' as const, sides, why: '', whyId: '' }] }
  const shown = table({ ...report, claims: [all, some, ...report.claims.slice(3)], events: [told] }, plainView)
  expect(shown).toContain('tewas: 9 pemandu dan [5 perajin]')
  expect(shown).not.toContain('[14 orang]')
})

test('a date stands once: in the column of times, not in the label too', () => {
  const dated = { ...event('e3'), label: 'toll road opening, April 2021', labelId: 'pembukaan jalan tol April 2021' }
  const rows = (lang: 'en' | 'id') => lines(table({ ...report, events: [dated] }, { ...plainView, lang }))
  expect(rows('en')[2]).toMatch(/^2021-04-03 {2}toll road opening {2,}✓/)
  expect(rows('id')[2]).toMatch(/^2021-04-03 {2}pembukaan jalan tol {2,}✓/)
})

test('where sources differ on the order, the word of order is marked', () => {
  const quote = 'Ini kunjungan kedua presiden, dan yang pertama dalam sepuluh tahun.'
  const second = {
    ...claim('c2', 'a2', 'e1', quote),
    order: 'second' as const,
    trigger: { start: 104, end: 113, text: 'kunjungan' },
  }
  const sides = [
    { value: 'second', sources: 1, claims: ['c2'] },
    { value: 'first', sources: 1, claims: ['c4'] },
  ]
  const told = { ...event('e1'), conflicts: [{ on: 'order' as const, sides, why: '', whyId: '' }] }
  const shown = table({ ...report, claims: [second, ...report.claims.slice(3)], events: [told] }, plainView)
  expect(shown).toContain('Ini kunjungan [kedua] presiden, dan yang pertama')
})
