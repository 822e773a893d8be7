import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import type { Location, Log, Result } from 'sarif'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/model/notice.ts'
import type { Report } from '../../src/model/report.ts'
import { sarif } from '../../src/report/sarif.ts'
import { hostile, hostileReport, plainView, report } from './report.ts'

/** The official schema is of draft 4: what differs from draft 7 is the name of its own address. */
const { id: $id, $schema: _, ...rest } = schema
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'file:///project/') && !/[\s<>"{}|\\^`]/.test(text),
    'date-time': true,
  },
})
const valid = ajv.compile({ $id, ...rest })

/** The log, accepted by its schema. */
function logOf(made: Report, view = plainView): Log {
  const log: Log = JSON.parse(sarif(made, view))
  expect(valid(log) || valid.errors).toBe(true)
  return log
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0]?.results ?? []

const uriOf = (location: Location | undefined): string | undefined => location?.physicalLocation?.artifactLocation?.uri

const notice: Notice = {
  rule: 'weekday-mismatch',
  article: 'a1',
  path: 'berita/a1.txt',
  start: 10,
  end: 20,
  line: 2,
  column: 7,
  message: 'Unexpected weekday [Rabu](1) {0}',
  messageId: 'Hari tidak cocok',
}

test('the schema refuses what is no log', () => {
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false)
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', rules: [{ id: 1 }] } } }] })).toBe(false)
})

describe('SARIF', () => {
  test('each conflict is a result at the side that fewest tell, the others are related', () => {
    const [result, ...others] = resultsOf(logOf(report))
    expect(others).toEqual([])
    expect(result).toMatchObject({ ruleId: 'conflict/time', ruleIndex: 0, level: 'error' })
    expect(result?.message.text).toContain('One source says 11 May 2021, two say 12 May 2021')
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'berita/a2.txt' },
      region: {
        startLine: 5,
        startColumn: 3,
        endLine: 5,
        endColumn: 57,
        snippet: { text: 'Peresmian jembatan itu berlangsung Selasa (11/5/2021).' },
      },
    })
    expect(result?.relatedLocations?.map(uriOf)).toEqual([
      'berita/a3.txt',
      'berita/a1.txt',
      'berita/rilis-kementerian.ndjson',
    ])
    expect(result?.relatedLocations?.map(({ message }) => message?.text)).toEqual([
      expect.stringMatching(/^11 May 2021 \(2 articles, 1 source\): “Peresmian .*” \(Warta Kota Lama\)$/),
      expect.stringMatching(/^12 May 2021 \(2 sources\): “Jembatan Teluk Bayang .*” \(Kabar Pesisir\)$/),
      '12 May 2021 (2 sources): “Jembatan diresmikan 12 Mei 2021.”',
    ])
  })

  test('a record of a JSON file is named, and given no line of the file', () => {
    const related = resultsOf(logOf(report))[0]?.relatedLocations?.at(-1)
    expect(related?.physicalLocation).toEqual({ artifactLocation: { uri: 'berita/rilis-kementerian.ndjson' } })
    expect(related?.logicalLocations).toEqual([
      { name: '17', fullyQualifiedName: 'berita/rilis-kementerian.ndjson#17', kind: 'element' },
    ])
  })

  test('in a review the result stands in the draft', () => {
    const [result] = resultsOf(logOf(report, { ...plainView, drafts: ['a1'] }))
    expect(uriOf(result?.locations?.[0])).toBe('berita/a1.txt')
  })

  test('each rule says what it means, in the language of the reader', () => {
    for (const [lang, words] of [
      ['en', 'The times do not even touch'],
      ['id', 'Waktunya bersentuhan pun tidak'],
    ] as const) {
      const rules = logOf(report, { ...plainView, lang }).runs[0]?.tool.driver.rules ?? []
      expect(rules.map(({ id }) => id)).toEqual(
        ['time', 'place', 'number', 'order', 'who', 'status'].map((slot) => `conflict/${slot}`),
      )
      expect(rules[0]?.help?.text).toContain(words)
    }
  })

  test('a notice with a place is a result, one without a notification', () => {
    const whole = { ...notice, rule: 'binary', article: null, path: 'berita/foto.jpg', line: null, column: null }
    const log = logOf({ ...report, events: [], notices: [notice, whole] })
    expect(resultsOf(log)).toMatchObject([
      {
        ruleId: 'weekday-mismatch',
        ruleIndex: 6,
        level: 'warning',
        message: { text: 'Unexpected weekday \\[Rabu\\](1) {{0}}' },
      },
    ])
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([{ descriptor: { id: 'binary' } }])
  })

  test('a fingerprint stays when the claims move, and changes with what they say', () => {
    const printOf = (made: Report) => resultsOf(logOf(made))[0]?.partialFingerprints?.['conflict/v1']
    const moved = report.claims.map((claim) => ({
      ...claim,
      id: claim.id,
      span: { ...claim.span, line: 50, column: 1 },
    }))
    const other = report.claims.map((claim) => (claim.id === 'c4' ? { ...claim, quote: 'Dibuka 12 Mei 2021.' } : claim))
    expect(printOf(report)).toMatch(/^[0-9a-f]{32}$/)
    expect(printOf({ ...report, claims: moved })).toBe(printOf(report))
    expect(printOf({ ...report, claims: other })).not.toBe(printOf(report))
  })

  test('a path is a URI', () => {
    const uris = ['/arsip/1 Mei #2?.txt', '../a%b/ü.txt', 'tanpa\ud800pasangan.txt'].map((path) => {
      const articles = report.articles.map((article) => ({ ...article, path }))
      return uriOf(resultsOf(logOf({ ...report, articles }))[0]?.locations?.[0])
    })
    expect(uris).toEqual(['file:///arsip/1%20Mei%20%232%3F.txt', '../a%25b/%C3%BC.txt', 'tanpa%EF%BF%BDpasangan.txt'])
  })
})

test('hostile articles stay text', () => {
  const text = sarif(hostileReport, plainView)
  expect(text).not.toMatch(hostile)
  expect(text).not.toContain('</script')
  const log = logOf(hostileReport)
  expect(resultsOf(log)).toHaveLength(1)
  expect(resultsOf(log)[0]?.message.text).toContain('\\[a\\](https://contoh.id)')
})

test('a conflict that a waiver accepts is a result that is suppressed, with the reason and its place', () => {
  const [event] = report.events.filter(({ conflicts }) => conflicts.length > 0)
  const [conflict] = event?.conflicts ?? []
  if (!event || !conflict) throw new Error('the report has no conflict')
  const waiver = {
    event: event.label,
    on: conflict.on,
    reason: 'ralat [1]',
    expires: '2021-06-01',
    path: 'w.json',
    line: 3,
  }
  const claims = report.claims.filter(({ id }) => conflict.sides.some((side) => side.claims.includes(id)))
  const left = { ...report, events: report.events.filter((one) => one !== event) }
  const waived = [{ event, conflict, claims, waiver }]
  const [result, ...others] = resultsOf(logOf(left, { ...plainView, waived }))
  expect(others).toEqual([])
  const [before] = resultsOf(logOf(report))
  expect(result).toEqual({
    ...before,
    suppressions: [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'ralat [1] (accepted until 2021-06-01)',
        location: {
          physicalLocation: { artifactLocation: { uri: 'w.json' }, region: { startLine: 3, startColumn: 1 } },
        },
      },
    ],
  })
  expect(resultsOf(logOf(left, { ...plainView, waived, drafts: ['a9'] }))).toEqual([])
})
