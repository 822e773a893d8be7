import { describe, expect, test } from 'vitest'
import { select } from '../../src/narrow/select.ts'
import { json } from '../../src/report/json.ts'
import { ndjson } from '../../src/report/ndjson.ts'
import { report } from './report.ts'

const hostile = 'a\u001b[31m b\u202e c\u0085 d\u2028 </script> <!-- ::error::e'

const hostileReport = { ...report, articles: report.articles.map((article) => ({ ...article, title: hostile })) }

describe('JSON', () => {
  test('is the report, two spaces deep, with a line end', () => {
    expect(json(report)).toBe(`${JSON.stringify(report, null, 2)}\n`)
  })

  test('keeps hostile text, and keeps it harmless', () => {
    for (const text of [json(hostileReport), ndjson(hostileReport)]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
      expect(text).not.toContain('</script')
      expect(text).not.toMatch(/^\s*::/m)
    }
    expect(JSON.parse(json(hostileReport))).toEqual(hostileReport)
  })
})

describe('NDJSON', () => {
  const records = ndjson(report)
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

  test('has a line for everything, the summary last', () => {
    expect(records).toHaveLength(5 + 9 + 4 + 1)
    expect(records.at(-1)).toEqual({ record: 'summary', report: 'rkn/1', generator: 'rkn 0.1.0', ...report.summary })
  })
})

describe('select', () => {
  test('keeps the events asked for and their claims; the summary counts all', () => {
    const selected = select(report, { only: ['conflict'], minSources: 1, event: null })
    expect(selected.events.map(({ id }) => id)).toEqual(['e1'])
    expect(selected.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4'])
    expect(selected.summary).toEqual(report.summary)
  })

  test('keeps what enough sources tell', () => {
    expect(select(report, { only: null, minSources: 3, event: null }).events.map(({ id }) => id)).toEqual(['e1'])
    expect(select(report, { only: null, minSources: 1, event: null })).toBe(report)
  })

  test('keeps events by words of their label in either language, their names or their places', () => {
    const chosen = (event: string) =>
      select(report, { only: null, minSources: 1, event }).events.map(({ label }) => label)
    const [first] = report.events
    expect(first).toBeDefined()
    expect(chosen(first?.label.toUpperCase() ?? '')).toContain(first?.label)
    expect(chosen(first?.labelId.slice(0, 4) ?? '')).toContain(first?.label)
    expect(chosen('tiada peristiwa begini')).toEqual([])
  })
})
