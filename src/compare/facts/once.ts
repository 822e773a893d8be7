import { phraseEnds, verbAdverbs } from '../../lexicon/phrase-edges.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { Claim, EventType } from '../../model/claim.ts'
import { timesClash } from '../../model/time.ts'
import { compareTimes, daysApart, length } from './dates.ts'
import type { Fact } from './facts.ts'
import { onceTypes } from './families.ts'
import { fold, meet } from './names.ts'
import { differInPlace } from './places.ts'
import { areRelated } from './stories.ts'

/** «dibuka kembali», «tahap kedua dibangun»: one more of its kind, or a part of it. */
const AGAIN =
  /\b(?:cabang|edisi|gelombang|jilid|kedua|keempat|ketiga|kembali|lagi|paket|ronde|ruas|seksi|seri|setiap|tahap|tiap|tipe|ulang|unit|versi)\b/iu

/** What is opened, begun and ended every year, or by many: a date of it is one of several. Sorted. */
const recurrent: ReadonlySet<string> = new Set([
  'acara',
  'ajang',
  'akses',
  'festival',
  'jalan',
  'kejuaraan',
  'kompetisi',
  'konferensi',
  'kongres',
  'liga',
  'lomba',
  'lowongan',
  'misi',
  'musim',
  'pameran',
  'pasar',
  'pekan',
  'pendaftaran',
  'penerbangan',
  'perdagangan',
  'pertemuan',
  'piala',
  'pintu',
  'pos',
  'posko',
  'produk',
  'program',
  'proyek',
  'rapat',
  'rumah',
  'rute',
  'seminar',
  'sidang',
  'tahun',
  'turnamen',
  'warga',
])

/** Words of a thing's name that are looked at: «Jembatan Kali Wela yang lama». */
const PHRASE = 5

/** What stands between a thing and what became of it: «stasiun itu mulai dibuka». */
const between: ReadonlySet<string> = new Set([
  ...verbAdverbs,
  ...['ini', 'itu', 'mulai', 'pertama', 'tersebut', 'yang'],
])

/** A word of the thing that a claim tells of. */
interface Word {
  readonly word: string
  readonly isName: boolean
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu

const NAME = /^\p{Lu}/u

/** The words beside a verb, from the nearest on, up to what ends its phrase; what opens the quote has a capital whatever it is. */
function phraseOf(tokens: readonly string[], opens?: string): readonly Word[] {
  const words: Word[] = []
  for (const token of tokens) {
    const word = fold(token).replace(/(?<=[a-z]{4})nya$/, '')
    if (words.length === 0 && (between.has(word) || token === ',')) continue
    if (word === '' || /\d/.test(word) || words.length === PHRASE) break
    if (phraseEnds.has(word) || stopWords.has(word) || /^(?:me|ber)[a-z]{4}/.test(word)) break
    words.push({ word, isName: NAME.test(token) && token !== opens })
  }
  return words
}

const ACTIVE = /^(?:me|pe)\p{L}/iu

/** The thing that happening befell: of «stasiun itu dibuka» and «membuka stasiun itu» the station. */
function thingOf({ quote, span, trigger }: Claim): readonly Word[] {
  const at = trigger.start - span.start
  const told = quote.slice(0, at).match(TOKEN) ?? []
  const before = phraseOf(told.toReversed(), told[0]).toReversed()
  const behind = phraseOf(quote.slice(at + trigger.text.length).match(TOKEN) ?? [])
  const [first, second] = ACTIVE.test(trigger.text) ? [behind, before] : [before, behind]
  return first.length > 0 ? first : second
}

/** Acts that nobody takes back and does again within days: a second date for them is a mistake. */
const acts: ReadonlySet<EventType> = new Set<EventType>([
  ...onceTypes,
  'appoint',
  'elect',
  'free',
  'recognise',
  'resign',
  'sentence',
  'sign',
  'veto',
  'vote',
])

/** Whether a claim tells outright when something came about that comes about once. */
export const isOnce = ({ claim, time }: Fact): boolean =>
  acts.has(claim.type) &&
  claim.status === 'happened' &&
  time !== null &&
  claim.time?.from !== 'inherited' &&
  length(time) <= 366 &&
  !AGAIN.test(claim.quote)

/** A noun that tells which thing is meant has so many letters. */
const LEAST = 4

/** What says that both tell of one thing: a name of both, its noun, which stands first, or nothing; and not a name of its own in each. */
function onThing(a: Claim, b: Claim): 'name' | 'noun' | null {
  const [one, other] = [thingOf(a), thingOf(b)]
  const missing = (words: readonly Word[], from: readonly Word[]): readonly Word[] =>
    words.filter(({ word }) => !from.some((own) => own.word === word))
  if ([...one, ...other].some(({ word }) => recurrent.has(word))) return null
  if (missing(one, other).some(({ isName }) => isName) && missing(other, one).some(({ isName }) => isName)) return null
  const shared = one.filter(({ word }) => word.length >= LEAST && other.some((own) => own.word === word))
  if (shared.some(({ word, isName }) => isName || other.some((own) => own.word === word && own.isName))) return 'name'
  return shared.some(({ word }) => word === one[0]?.word && word === other[0]?.word) ? 'noun' : null
}

/** Years apart, memories of one thing may lie, and no more than a part of what has passed since. */
const YEARS = 3.1 * 366
const PART = 0.25

/** Whether the dates are two memories of one day of long ago. */
function areMemories(a: Fact, b: Fact): boolean {
  if (a.time === null || b.time === null || a.told === null || b.told === null) return false
  const gap = daysApart(a.time, b.time)
  return gap <= YEARS && gap <= PART * (Math.min(a.told, b.told) - Math.max(a.time.last, b.time.last))
}

const areOthers = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !meet(a, b)

/** Whether each names somebody or something, and nobody that the other names. */
const haveOtherNames = (a: Fact, b: Fact): boolean => areOthers(a.who, b.who) || areOthers(a.mentions, b.mentions)

/** Whether both have two words and more beside the verb. */
function shareWords({ terms: a, claim: one }: Fact, { terms: b, claim: other }: Fact): boolean {
  const verbs = `${one.trigger.text} ${other.trigger.text}`.toLowerCase()
  return a.filter((term) => b.includes(term) && !verbs.includes(term)).length > 1
}

/** Whether claims of two articles tell one happening that cannot happen twice, on two dates that cannot both be right. */
export function isOneHappening(a: Fact, b: Fact): boolean {
  if (a.article === b.article || a.claim.type !== b.claim.type || !isOnce(a) || !isOnce(b)) return false
  if (a.time === null || b.time === null || !timesClash(a.time, b.time)) return false
  if (!areRelated(a, b) || differInPlace(a, b)) return false
  const thing = onThing(a.claim, b.claim)
  const isOneThing = thing === 'name' || (thing === 'noun' && !areOthers(a.who, b.who))
  const likeness = compareTimes(a, b)
  if (likeness === 'near') return isOneThing || (!haveOtherNames(a, b) && (meet(a.who, b.who) || shareWords(a, b)))
  // «4 Mei 2021», «4 Mei 2012»: one slip of the pen, or two days.
  if (likeness === 'slip') return isOneThing && (thing === 'name' || meet(a.mentions, b.mentions))
  return onceTypes.has(a.claim.type) && areMemories(a, b) && isOneThing
}
