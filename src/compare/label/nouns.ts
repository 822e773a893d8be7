import { aspects } from '../../lexicon/aspect.ts'
import { peopleUnits } from '../../lexicon/counted-words.ts'
import { eventWords, rootWords, summitWords, tollWords, typedRootWords } from '../../lexicon/event-words.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { Fact } from '../facts/facts.ts'
import { sourcesOf } from '../judge/sides.ts'
import { joined, type Named } from './named.ts'

const SUMMIT = /\bKTT\b|\b(?:pertemuan|konferensi) (?:tingkat tinggi|puncak)\b/iu

/** Whether it is a count of the dead rather than somebody's death. */
export const isToll = (facts: readonly Fact[]): boolean =>
  facts.some(({ claim }) => claim.type === 'die' && claim.numbers.some(({ unit }) => peopleUnits.has(unit)))

const tellers = (facts: readonly Fact[], root: string): number =>
  sourcesOf(facts.filter(({ claim }) => claim.root === root))

/** Roots that say no more than that something was so: `terjadi`, `mengalami`, `diberitakan`. */
const EMPTY: ReadonlySet<string> = new Set(['ada', 'alam', 'berita', 'jadi', 'laku', 'langsung'])

/** The noun for an event: of the word that most sources tell it with, or of its type; of no type, that word itself. */
export function nounsOf({ type, facts }: Named): readonly [en: string, id: string] {
  if (type === 'meet' && facts.some(({ claim }) => SUMMIT.test(claim.quote))) return summitWords
  if (type === 'die' && isToll(facts)) return tollWords
  const of = facts.filter(({ claim }) => claim.type === type)
  const weightOf = (root: string): number => (EMPTY.has(root) ? 0 : tellers(of, root))
  const [most] = [...new Set(of.map(({ claim }) => claim.root))].toSorted((a, b) => weightOf(b) - weightOf(a))
  if (type !== 'other') return typedRootWords[type]?.get(most ?? '') ?? eventWords[type]
  const told = of.filter(({ claim }) => claim.root === most).map(wordsOf)
  const fullest = told.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return rootWords.get(most ?? '') ?? (fullest === '' ? eventWords.other : [`“${fullest}”`, `“${fullest}”`])
}

/** Words beside a verb that say how, and name nothing; stop words and words of aspect are known as such. Sorted. */
const manners: ReadonlySet<string> = new Set(['akhirnya', 'kembali', 'langsung', 'paling', 'tetap', 'total', 'usai'])

const namesNothing = (word: string): boolean => stopWords.has(word) || aspects.has(word) || manners.has(word)

/** A verb with the word that says what it is done to: «menerima predikat», «rumah disita». */
function wordsOf({ claim: { quote, span, trigger } }: Fact): string {
  const [start, end] = [trigger.start - span.start, trigger.end - span.start]
  const told = trigger.text.toLowerCase()
  const [isActive, isPassive] = [/^me.*(?<!nya)$/u.test(told), /^(?:di|ter)/u.test(told)]
  const [object = ''] = /^ \p{Ll}[\p{Ll}-]+/u.exec(isActive ? quote.slice(end) : '') ?? []
  const [subject = ''] = /(?<![\p{L}-])\p{Ll}[\p{Ll}-]+ $/u.exec(isPassive ? quote.slice(0, start) : '') ?? []
  const [before, behind] = [subject.trim(), object.trim()].map((word) => (namesNothing(word) ? '' : word))
  return joined([before ?? '', told, behind ?? ''])
}
