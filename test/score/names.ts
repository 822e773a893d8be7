import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDesk } from '../../src/entity/desk.ts'
import { findEntities } from '../../src/entity/find-entities.ts'
import type { Convention } from '../../src/entity/tagger/model.ts'
import { tagNames } from '../../src/entity/tagger/tag.ts'
import { readTagged, spansOf, type Tagged, type TaggedSpan } from '../../src/learn/tagged.ts'
import { articleOf, startsOf } from '../../src/learn/tagger-chains.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import { readText } from '../../src/text/read-text.ts'

const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  group: 'ORG',
  place: 'LOC',
  country: 'LOC',
}

const SCORED: ReadonlySet<string> = new Set(Object.values(TYPES))

interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
}

/** What the trained tagger alone sees in a text, marked as the corpus marks names. */
function taggedIn(id: string, text: string, convention: Convention): readonly Stretch[] {
  const article = articleOf(id, text)
  const desk = makeDesk(article, readText(article))
  return tagNames(desk, [convention]).map(({ first, last, kind }) => ({
    start: desk.tokens[first]?.start ?? 0,
    end: desk.tokens[last - 1]?.end ?? 0,
    kind,
  }))
}

/** What the whole room gives `annotate` and the claims; pronouns and descriptions are no names. */
function roomIn(id: string, text: string): readonly Stretch[] {
  const article = articleOf(id, text)
  return findEntities(article, readText(article)).names.flatMap(({ start, end, entities: [entity], via }) =>
    entity && via !== 'pronoun' && via !== 'description' ? [{ start, end, kind: entity.kind }] : [],
  )
}

/** The stretches in the corpus' own tokens. */
function spansIn({ tokens }: Tagged, stretches: readonly Stretch[]): readonly TaggedSpan[] {
  const starts = startsOf(tokens)
  return stretches.flatMap(({ start, end, kind }) => {
    const inside = tokens.flatMap((token, at) => {
      const from = starts[at] ?? 0
      return start < from + token.length && from < end ? [at] : []
    })
    const [first] = inside
    const final = inside.at(-1)
    return first === undefined || final === undefined ? [] : [{ first, last: final + 1, type: TYPES[kind] }]
  })
}

const keyOf = ({ first, last, type }: TaggedSpan): string => `${type} ${first} ${last}`

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** The corpora that are scored, and how each marks names. */
const CORPORA: Readonly<Record<string, Convention>> = { 'idner2k-dev': 'news', 'nergrit-dev': 'reference' }

/**
 * Strict F1 of people, organisations and places, type and both ends right, on the tagged corpora's dev parts: of the
 * tagger, by the convention of each corpus, and of the whole room, which names states in «tentara Israel» for the claims
 * though the one corpus does not.
 */
export function scoreNames(evalFolder: string, { errors }: { readonly errors: number }): string {
  const parts: string[] = []
  for (const [corpus, convention] of Object.entries(CORPORA)) {
    const path = join(evalFolder, `${corpus}.jsonl`)
    if (!existsSync(path)) continue
    const sentences = readTagged(readFileSync(path, 'utf8'))
    parts.push(
      figures(`${corpus} tagger`, sentences, errors, ({ id, tokens }) => taggedIn(id, tokens.join(' '), convention)),
      figures(`${corpus} room`, sentences, errors, ({ id, tokens }) => roomIn(id, tokens.join(' '))),
    )
  }
  return parts.join('\n')
}

function figures(
  title: string,
  sentences: readonly Tagged[],
  errors: number,
  find: (sentence: Tagged) => readonly Stretch[],
): string {
  const wrong: string[] = []
  const sums = new Map([...SCORED].map((type) => [type, { right: 0, gold: 0, found: 0 }]))
  for (const sentence of sentences) {
    const gold = spansOf(sentence.tags).filter(({ type }) => SCORED.has(type))
    const found = spansIn(sentence, find(sentence))
    const wanted = new Set(gold.map(keyOf))
    const got = new Set(found.map(keyOf))
    for (const span of gold) {
      const sum = sums.get(span.type)
      if (sum) sum.gold += 1
      if (sum && got.has(keyOf(span))) sum.right += 1
    }
    for (const { type } of found) {
      const sum = sums.get(type)
      if (sum) sum.found += 1
    }
    const shown = (spans: readonly TaggedSpan[], not: ReadonlySet<string>): string =>
      spans
        .filter((span) => !not.has(keyOf(span)))
        .map(({ first, last, type }) => `${type} ${sentence.tokens.slice(first, last).join(' ')}`)
        .join(' | ')
    const [missed, invented] = [shown(gold, got), shown(found, wanted)]
    if (missed !== '' || invented !== '')
      wrong.push(`${sentence.id}: missed ${missed || '–'}; invented ${invented || '–'}`)
  }
  const whole = { right: 0, gold: 0, found: 0 }
  for (const { right, gold, found } of sums.values()) {
    whole.right += right
    whole.gold += gold
    whole.found += found
  }
  const rows = [...sums, ['all', whole] as const].map(
    ([type, { right, gold, found }]) =>
      `${title.padEnd(18)} ${type.padEnd(4)} precision ${percent(right, found)}  recall ${percent(right, gold)}  F1 ${percent(2 * right, gold + found)}`,
  )
  return [...rows, ...wrong.slice(0, errors)].join('\n')
}
