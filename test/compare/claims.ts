import { signature } from '../../src/compare/copies.ts'
import type { Fact } from '../../src/compare/facts/facts.ts'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import { noOrigins } from '../../src/model/article.ts'
import type { Claim, ClaimNumber, EventType, Ordinal, Status } from '../../src/model/claim.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import type { Mod } from '../../src/model/quantity.ts'
import type { Understanding } from '../../src/model/report.ts'
import type { TimeFrom } from '../../src/model/time.ts'

/** What a row says of a claim; the rest is filled in from its quote. */
export interface Told {
  readonly quote: string
  readonly trigger: string
  readonly type: EventType
  readonly root?: string
  readonly time?: string
  readonly from?: TimeFrom
  readonly timeText?: string
  readonly assumed?: Claim['time'] extends infer Time ? (Time extends { assumed: infer Parts } ? Parts : never) : never
  readonly who?: readonly string[]
  /** How the article writes those of whom it does not give the whole name. */
  readonly texts?: Readonly<Record<string, string>>
  /** Those of `who` who suffer it; the others do it. */
  readonly patients?: readonly string[]
  /** Those of `who` whom the trigger gives no part. */
  readonly others?: readonly string[]
  readonly kind?: EntityKind
  readonly where?: readonly (readonly [name: string, ...within: string[]])[]
  readonly numbers?: readonly Partial<ClaimNumber>[]
  readonly order?: Ordinal
  readonly status?: Status
  readonly headline?: boolean
  readonly saidBy?: string
}

const exact: Mod = 'exact'

function claimOf(told: Told, article: string, at: number): Claim {
  const { quote, trigger, type, time, who = [], where = [], numbers = [] } = told
  const start = at * 1000
  const within = (text: string): { start: number; end: number } => {
    const found = Math.max(0, quote.indexOf(text))
    return { start: start + found, end: start + found + text.length }
  }
  const names = new Set(who.flatMap((name) => name.toLowerCase().split(' ')))
  const words = quote.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return {
    id: '',
    article,
    span: { start, end: start + quote.length, line: at + 1, column: 1 },
    quote,
    trigger: { ...within(trigger), text: trigger },
    type,
    time:
      time === undefined
        ? null
        : {
            value: time,
            from: told.from ?? 'explicit',
            text: told.timeText ?? '',
            ...within(told.timeText ?? ''),
            assumed: told.assumed ?? [],
          },
    who: who.map((name) => ({
      name,
      kind: told.kind ?? 'person',
      role: told.patients?.includes(name) ? 'patient' : told.others?.includes(name) ? 'other' : 'agent',
      text: told.texts?.[name] ?? name,
      ...within(name),
    })),
    where: where.map(([name, ...outer]) => ({ name, within: outer, text: name, ...within(name) })),
    numbers: numbers.map((number) => ({
      value: 0,
      to: null,
      unit: 'orang',
      about: '',
      mod: exact,
      text: String(number.value ?? ''),
      start,
      end: start,
      ...number,
    })),
    order: told.order ?? null,
    status: told.status ?? 'happened',
    saidBy: told.saidBy === undefined ? null : { name: told.saidBy, start, end: start },
    rule: type,
    root: told.root ?? trigger.toLowerCase(),
    terms: [...new Set(words.filter((word) => !names.has(word)))].sort(),
    yearless: null,
    headline: told.headline ?? false,
  }
}

export interface Source {
  readonly path: string
  readonly published?: string | null
  readonly wire?: string
  readonly outlet?: string
  readonly words?: string
  readonly claims: readonly Told[]
}

/** An article understood: its claims stand a thousand characters apart, in the order of the rows. */
export function understandingOf({
  path,
  published = '2023-05-10',
  wire,
  outlet,
  words,
  claims,
}: Source): Understanding {
  return {
    article: {
      id: path,
      path,
      sha256: '',
      title: null,
      outlet: outlet ?? null,
      author: null,
      url: null,
      published: published === null ? null : { value: published, from: 'text' },
      updated: null,
      origins: noOrigins,
      wire: wire ?? null,
      shingles: signature((words ?? '').split(' ').filter((word) => word !== '')),
      aliases: [],
      keys: [],
    },
    claims: claims.map((told, at) => claimOf(told, path, at)),
    keys: [],
    notices: [],
  }
}

/** One fact for each row, each of an article of its own. */
export function factsFrom(...rows: readonly (Told & { readonly published?: string | null })[]): readonly Fact[] {
  const articles = rows.map((told, at) =>
    understandingOf({
      path: `${at}.txt`,
      ...(told.published !== undefined && { published: told.published }),
      claims: [told],
    }),
  )
  return factsOf(articles, new Map())
}
