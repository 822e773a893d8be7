import { aspects } from '../../lexicon/aspect.ts'
import { peopleUnits } from '../../lexicon/counted-words.ts'
import { eventWords, rootWords, summitWords, tollWords, typedRootWords } from '../../lexicon/event-words.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { Fact } from '../facts/facts.ts'
import { sourcesOf } from '../judge/sides.ts'
import { type Called, joined, type Named } from './named.ts'

const SUMMIT = /\bKTT\b|\b(?:pertemuan|konferensi) (?:tingkat tinggi|puncak)\b/iu

/** Whether it is a count of the dead rather than somebody's death. */
export const isToll = (facts: readonly Fact[]): boolean =>
  facts.some(({ claim }) => claim.type === 'die' && claim.numbers.some(({ unit }) => peopleUnits.has(unit)))

const tellers = (facts: readonly Fact[], root: string): number =>
  sourcesOf(facts.filter(({ claim }) => claim.root === root))

/** Roots that say no more than that something was so, or came of something: `terjadi`, `mengalami`, `menyebabkan`. */
const EMPTY: ReadonlySet<string> = new Set(['ada', 'akibat', 'alam', 'berita', 'jadi', 'laku', 'langsung', 'sebab'])

/** The noun for an event: of the word that most sources tell it with, or of its type; of no type, only of that word. */
export function nounsOf({ type, facts }: Named): Called {
  const told = facts.filter(({ claim }) => claim.type === type)
  // «kans juara pupus»: what might have been names nothing that was.
  const done = told.filter(({ claim }) => claim.status !== 'possible')
  const of = done.length > 0 ? done : told
  if (type === 'meet' && facts.some(({ claim }) => SUMMIT.test(claim.quote))) return { own: of, noun: summitWords }
  if (type === 'die' && isToll(facts)) return { own: of, noun: tollWords }
  const weightOf = (root: string): number => (EMPTY.has(root) ? 0 : tellers(of, root))
  const known = type === 'other' ? rootWords : typedRootWords[type]
  const [most = ''] = [...new Set(of.map(({ claim }) => claim.root))].toSorted(
    (a, b) => weightOf(b) - weightOf(a) || Number(known?.has(b) ?? false) - Number(known?.has(a) ?? false),
  )
  if (type !== 'other') return { own: of, noun: typedRootWords[type]?.get(most) ?? eventWords[type] }
  const noun = rootWords.get(most) ?? null
  // «Warga memblokir jalan» of one source, «jalan tertutup» of the other: no word of both.
  const isShared = weightOf(most) >= Math.min(2, sourcesOf(of))
  return {
    own: isShared || (noun !== null && weightOf(most) > 0) ? of.filter(({ claim }) => claim.root === most) : of,
    noun: weightOf(most) > 0 ? noun : null,
  }
}

/** Words beside a verb that say how, and name nothing; stop words and words of aspect are known as such. Sorted. */
const manners: ReadonlySet<string> = new Set(['akhirnya', 'kembali', 'langsung', 'paling', 'tetap', 'total', 'usai'])

const namesNothing = (word: string): boolean => stopWords.has(word) || aspects.has(word) || manners.has(word)

/** The word before a verb; of «gol kedua | tercipta» both. */
const SUBJECT = /(?<![\p{L}-])(?:\p{Ll}+ (?=(?:pertama|kedua|ketiga) ))?\p{Ll}[\p{Ll}-]+ $/u

/**
 * «menerima predikat», «rumah disita», «bersandar»: a verb with the word that says what it is done to; empty where that
 * is not told.
 */
function wordsOf({ claim: { quote, span, trigger } }: Fact): string {
  const [start, end] = [trigger.start - span.start, trigger.end - span.start]
  const told = trigger.text.toLowerCase()
  // «menyebabkan negara | menanggung kerugian»: what it is done to does it.
  if (/^(?:membuat|mengakibatkan|menyebabkan)$/u.test(told)) return ''
  const [isActive, isPassive] = [/^me/u.test(told), /^(?:di|ter)/u.test(told)]
  const [object = ''] = /^ \p{Ll}[\p{Ll}-]+/u.exec(isActive ? quote.slice(end) : '') ?? []
  const [subject = ''] = SUBJECT.exec(isPassive ? quote.slice(0, start) : '') ?? []
  const [before = '', behind = ''] = [subject.trim(), object.trim()].map((word) => (namesNothing(word) ? '' : word))
  return isActive && behind === '' ? '' : joined([before, told, behind])
}

/**
 * What is told of an event without a noun, as its fullest verb says it; `event` where no verb says it whole, with whom
 * it is of.
 */
export function verbOf(own: readonly Fact[], isNamed: boolean): readonly [en: string, id: string] {
  const [fullest = ''] = own.map(wordsOf).toSorted((a, b) => b.length - a.length)
  return fullest === '' || !(isNamed || fullest.includes(' ')) ? eventWords.other : [`“${fullest}”`, `“${fullest}”`]
}
