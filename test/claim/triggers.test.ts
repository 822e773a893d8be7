import { describe, expect, test } from 'vitest'
import type { EventRule } from '../../src/claim/triggers/event-rule.ts'
import { compileTriggers, type Trigger, triggers } from '../../src/claim/triggers/triggers.ts'

/** Whether wherever the second of two rows fits, the first does: of the same words, and asking for nothing. */
const hides = ({ rest, voice, row }: Trigger, other: Trigger): boolean =>
  rest.join(' ') === other.rest.join(' ') &&
  (voice !== 'bare' || other.voice === 'bare') &&
  [row.with, row.unless, row.page, row.needs].every((asked) => asked === null)

/** The rows that never set anything off, since another that was asked before always does. */
function hiddenIn(compiled: ReadonlyMap<string, readonly Trigger[]>): readonly string[] {
  const [all, heard] = [new Map<unknown, string>(), new Set<unknown>()]
  for (const list of compiled.values()) {
    for (const [at, trigger] of list.entries()) {
      // A noun of one word tells besides that the word names a happening: «demo», though it is a verb too.
      const isTold = trigger.voice === 'noun' && trigger.rest.length === 0
      all.set(trigger.row, `${trigger.type}: ${trigger.row.words}`)
      if (isTold || !list.slice(0, at).some((before) => hides(before, trigger))) heard.add(trigger.row)
    }
  }
  return [...all].flatMap(([row, told]) => (heard.has(row) ? [] : [told]))
}

describe('a row of an event type', () => {
  test('sets something off: no other has all its words', () => {
    expect(hiddenIn(triggers)).toEqual([])
  })
  test('is found out where one before it has all its words', () => {
    const rule: EventRule = {
      type: 'protest',
      means: '',
      verbs: [
        'unjuk rasa',
        'meN-sanggah',
        { words: 'menyanggah', with: ['vonis'] },
        { words: 'orasi', with: ['massa'] },
      ],
      nouns: ['unjuk rasa', 'orasi massa'],
      examples: [],
    }
    expect(hiddenIn(compileTriggers([rule])).toSorted()).toEqual(['protest: menyanggah', 'protest: unjuk rasa'])
  })
})
