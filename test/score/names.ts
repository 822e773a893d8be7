import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findEntities } from '../../src/entity/find-entities.ts'
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

/** The names that the program finds in a sentence, in the corpus' own tokens; pronouns and descriptions are no names. */
function foundIn({ id, tokens }: Tagged): readonly TaggedSpan[] {
  const starts = startsOf(tokens)
  const article = articleOf(id, tokens.join(' '))
  const spans: TaggedSpan[] = []
  for (const { start, end, entities, via } of findEntities(article, readText(article)).names) {
    const [entity] = entities
    if (!entity || via === 'pronoun' || via === 'description') continue
    const inside = tokens.flatMap((token, at) => {
      const from = starts[at] ?? 0
      return start < from + token.length && from < end ? [at] : []
    })
    const [first] = inside
    const final = inside.at(-1)
    if (first !== undefined && final !== undefined) spans.push({ first, last: final + 1, type: TYPES[entity.kind] })
  }
  return spans
}

const keyOf = ({ first, last, type }: TaggedSpan): string => `${type} ${first} ${last}`

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** Strict F1 of people, organisations and places, type and both ends right, on the tagged corpora's dev parts. */
export function scoreNames(evalFolder: string, { errors }: { readonly errors: number }): string {
  const lines: string[] = []
  const wrong: string[] = []
  for (const corpus of ['idner2k-dev', 'nergrit-dev']) {
    const path = join(evalFolder, `${corpus}.jsonl`)
    if (!existsSync(path)) continue
    const sums = new Map([...SCORED].map((type) => [type, { right: 0, gold: 0, found: 0 }]))
    for (const sentence of readTagged(readFileSync(path, 'utf8'))) {
      const gold = spansOf(sentence.tags).filter(({ type }) => SCORED.has(type))
      const found = foundIn(sentence)
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
    for (const [type, { right, gold, found }] of [...sums, ['all', whole] as const])
      lines.push(
        `${corpus.padEnd(12)} ${type.padEnd(4)} precision ${percent(right, found)}  recall ${percent(right, gold)}  F1 ${percent(2 * right, gold + found)}`,
      )
  }
  return [...lines, ...wrong.slice(0, errors)].join('\n')
}
