import type { EventType } from '../../model/claim.ts'
import { eventRules } from '../events/index.ts'
import type { EventRule, TriggerRow } from './event-rule.ts'
import { inflect, type Voice } from './inflect.ts'

/** One surface form of one row of an event type's table. */
export interface Trigger {
  readonly type: EventType
  readonly voice: Voice
  /** The words after the first one, in lower case. */
  readonly rest: readonly string[]
  readonly row: Row
}

/** Words that stand side by side, in lower case, by their first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

const cut = new WeakMap<readonly string[], Phrases>()

/** A row's `with` or `unless`, cut into words: at its first use, for most rows never come up. */
export function phrasesOf(words: readonly string[]): Phrases {
  const known = cut.get(words)
  if (known) return known
  const phrases = new Map<string, (readonly string[])[]>()
  for (const word of words) {
    const phrase = word.toLowerCase().split(' ')
    const [first = ''] = phrase
    phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  cut.set(words, phrases)
  return phrases
}

/** A row with a place for everything that a row may have: what is of one make is read fast. */
export type Row = { readonly [Key in keyof TriggerRow]-?: TriggerRow[Key] | null } & Pick<TriggerRow, 'words'>

function asRow(row: string | TriggerRow): Row {
  const { words, with: company, unless, page, needs }: TriggerRow = typeof row === 'string' ? { words: row } : row
  return { words, with: company ?? null, unless: unless ?? null, page: page ?? null, needs: needs ?? null }
}

/** `ber-tatap muka` → `ber-tatap`, [`muka`], what follows in lower case: most rows are one word. */
function split(words: string): readonly [first: string, rest: readonly string[]] {
  const space = words.indexOf(' ')
  return space < 0
    ? [words, NONE]
    : [
        words.slice(0, space),
        words
          .slice(space + 1)
          .toLowerCase()
          .split(' '),
      ]
}

const NONE: readonly string[] = []

/** The first word that can open each trigger → the triggers, longest first, then in the order of the event list. */
export function compileTriggers(rules: readonly EventRule[]): ReadonlyMap<string, readonly Trigger[]> {
  const byFirst = new Map<string, Trigger[]>()
  const long = new Set<string>()
  const add = (first: string, trigger: Trigger): void => {
    const known = byFirst.get(first)
    if (known) known.push(trigger)
    else byFirst.set(first, [trigger])
    if (trigger.rest.length > 0) long.add(first)
  }
  for (const { type, verbs, nouns } of rules) {
    for (const row of verbs.map(asRow)) {
      const [build, rest] = split(row.words)
      for (const { text, voice } of inflect(build)) add(text, { type, voice, rest, row })
    }
    for (const row of nouns.map(asRow)) {
      const [first, rest] = split(row.words.toLowerCase())
      add(first, { type, voice: 'noun', rest, row })
    }
  }
  for (const first of long) byFirst.get(first)?.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
}

export const triggers = compileTriggers(eventRules)
