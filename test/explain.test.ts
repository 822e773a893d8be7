import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { topics } from '../src/explain.ts'
import { type Meaning, meanings } from '../src/model/meanings.ts'
import { noticeMeanings } from '../src/model/notice-meanings.ts'
import type { Report } from '../src/model/report.ts'
import { articleOf } from './support/article.ts'

/** The report on the articles of an example, all of the same day. */
const reportOn = (text: string): Report =>
  check(
    text.split(' ↔ ').map((one, index) => {
      const article = articleOf(one, { published: '2021-05-06' })
      return { kind: 'article', oddities: [], article: { ...article, path: `${index}.txt`, outlet: `Outlet ${index}` } }
    }),
  )

/** What of the report the meaning speaks of, in the notation of its examples; null when there is none. */
function shows({ group, name }: Meaning, { claims, events, notices }: Report, text: string): string | null {
  const [event] = events.toSorted((a, b) => b.claims.length - a.claims.length)
  const joined = (words: readonly string[]): string | null => (words.length > 0 ? words.join(', ') : null)
  switch (group) {
    case 'verdict':
      return event?.verdict === name ? name : null
    case 'conflict':
      return joined(
        events.flatMap(({ conflicts }) =>
          conflicts
            .filter(({ on }) => on === name)
            .map(({ sides }) =>
              sides
                .map(({ value }) => value)
                .sort()
                .join(' | '),
            ),
        ),
      )
    case 'status':
      return joined(claims.filter(({ status }) => status === name).map(({ trigger }) => trigger.text))
    case 'origin of a time':
      return joined(claims.flatMap(({ time }) => (time?.from === name ? `${time.text} → ${time.value}` : [])))
    case 'hedge of a number':
      return joined(
        claims.flatMap(({ numbers }) =>
          numbers.filter(({ mod }) => mod === name).map(({ value, unit }) => `${value} ${unit}`),
        ),
      )
    case 'notice':
      return joined(
        notices.filter(({ rule }) => rule === name).map(({ start, end }) => text.slice(start ?? 0, end ?? 0)),
      )
    case 'word of the report':
      return null
  }
}

describe('the examples of the words of a report show what they say', () => {
  for (const meaning of [...meanings, ...noticeMeanings]) {
    for (const { text, finds } of meaning.examples) {
      test(`${meaning.group} ${meaning.name}: ${text}`, () => {
        expect(shows(meaning, reportOn(text), text)).toBe(finds)
      })
    }
  }
})

test('every notice that the code gives is explained', () => {
  const src = join(import.meta.dirname, '../src')
  const rooms = /^(?:read\/|narrow\/|time\/oddities|compare\/archive\/split-notices|cluster\/|cli\/|[a-z]+\.ts)/
  const given = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|py)$/.test(file) && rooms.test(file))
    .flatMap((file) => [
      ...readFileSync(join(src, file), 'utf8').matchAll(
        /(?:"?rule"?: |\btrouble\([^'()]*|\bwhole\(|noticeOf\(waiver, )['"](?<rule>[a-z]+(?:-[a-z]+)*)['"],/g,
      ),
    ])
    .map(({ groups }) => groups?.['rule'] ?? '')
  expect(given).toContain('unreadable')
  expect(given).toContain('waiver-unused')
  const explained = new Set(topics.filter(({ group }) => group === 'notice').map(({ name }) => name))
  expect([...new Set(given)].filter((rule) => !explained.has(rule))).toEqual([])
  expect([...explained].filter((rule) => !given.includes(rule))).toEqual([])
})
