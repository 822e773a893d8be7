import { facilityWords, translatedPlaceWords, venueCommonWords, venueWords } from '../../../lexicon/place-words.ts'
import { isOneName, remembered } from '../names.ts'
import { firstWord, kindOf } from './kinds.ts'

/** The letters of a name, however they are parted and doubled: «Hotel Sari Bella», «Hotel Saribela». */
const lettersOf = remembered((name) => name.replace(/[^\p{L}\p{N}]/gu, '').replace(/(\p{L})\1/gu, '$1'))

/** «Olympic Stadium», «Stadion Olimpiade»: the words of a place in Indonesian. */
const translated = remembered((name) =>
  name
    .split(' ')
    .map((word) => translatedPlaceWords.get(word) ?? word)
    .join(' '),
)

const initialsOf = (words: readonly string[]): string => words.map(([letter = '']) => letter).join('')

/** The letters that begin the words of a name: `rspad` of «RS Pusat Angkatan Darat». */
const lettersFor = remembered((name) => initialsOf(name.replace(/^rs /u, 'rumah sakit ').split(' ')))

/** Letters of the shortest abbreviation that says which place it is. */
const TELLING = 4

/** «RSPAD Gatot Subroto», «RS Pusat Angkatan Darat»: the first word of the one stands for all of the other's. */
const abbreviates = (short: string, long: string): boolean =>
  firstWord(short).length >= TELLING && firstWord(short) === lettersFor(long)

/** Whether two names are surely of one place. */
export const isSamePlace = (a: string, b: string): boolean =>
  isOneName(translated(a), translated(b)) || lettersOf(a) === lettersOf(b) || abbreviates(a, b) || abbreviates(b, a)

/** Letters of a name from which one that differs is a misspelling. */
const LONG = 7

/** What is left of a name however its vowels are written: `sdn` of «Sednaya» and of «Saydnaya». */
const consonantsOf = remembered((word) => word.replace(/[aeiouhwy]|(\p{L})(?=\1)/gu, ''))

/** «Margasari», «Margosari»: two words but for one letter, or, of long ones, but for their vowels. */
function areSpelledAlike(one: string, other: string, least = LONG): boolean {
  const shorter = Math.min(one.length, other.length)
  if (one === other || shorter < least || one[0] !== other[0]) return false
  if (shorter >= LONG && consonantsOf(one) === consonantsOf(other)) return true
  const from = [...one].findIndex((letter, at) => letter !== other[at])
  const at = from < 0 ? one.length : from
  // One letter is another, or one too many.
  const rests = [
    [one.slice(at + 1), other.slice(at + 1)],
    [one.slice(at + 1), other.slice(at)],
    [one.slice(at), other.slice(at + 1)],
  ]
  return rests.some(([rest, otherRest]) => rest === otherRest)
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** «Kecamatan Margasari», «Margosari»: the last words are one, misspelt. */
export const endAlike = (one: string, other: string): boolean => areSpelledAlike(lastWord(one), lastWord(other))

/** Letters that two words begin with, from which they are one foreign name, written in two ways. */
const STEM = 9

/** «Istana Bratislavski», «Istana Bratislava Tua». */
function areTranscribed(a: string, b: string): boolean {
  const [[kind, one = ''], [otherKind, other = '']] = [a.split(' '), b.split(' ')]
  return kindOf(a) === 'facility' && kind === otherKind && one.length >= STEM && other.startsWith(one.slice(0, STEM))
}

/** Letters of one word of several from which one that differs is a misspelling. */
const SHORT = 4

/** «Kampung Rawa Lele», «Kampung Rawa Leli»: names in several words, of which one differs in a letter. */
function isMisspelt(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]))
  const [words] = differing
  if (one.length < 3 || one.length !== other.length || differing.length !== 1 || !words) return false
  return areSpelledAlike(...words, SHORT)
}

const houseWords: ReadonlySet<string> = new Set([...facilityWords, ...venueCommonWords, 'sakit', 'umum'])

const shareWord = (a: string, b: string, isOne: (word: string, other: string) => boolean): boolean =>
  a.split(' ').some((word) => !houseWords.has(word) && b.split(' ').some((other) => isOne(word, other)))

const isVenue = (name: string): boolean => name.split(' ').some((word) => venueWords.has(word))

/** «Stadion Nasional Wirabumi», «Wirabumi National Stadium»: houses whose names share what is their own. */
const areOneVenue = (a: string, b: string): boolean =>
  isVenue(a) && isVenue(b) && shareWord(a, b, (word, other) => word.length > 3 && word === other)

/** «Rumah Sakit Kasih Bunda», «Rumah Sakit (RS) Kasih», «Kantor BPS», «Kantor Badan Pusat Statistik»: the words of one house's name that are its own, all in the other's. */
function isShortFor(a: string, b: string): boolean {
  if (kindOf(a) !== 'facility' || kindOf(b) !== 'facility') return false
  const [one, other] = [a, b].map((name) => name.split(' ').filter((word) => word.length > 2 && !houseWords.has(word)))
  if (!one?.length || !other?.length) return false
  const [own, others] = [one.filter((word) => !other.includes(word)), other.filter((word) => !one.includes(word))]
  // «Gedung BPS/BKN»: one of two that share a house.
  if (own.includes(initialsOf(others)) || others.includes(initialsOf(own))) return true
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}

/** «Istana Merdeka», «kompleks Istana Kepresidenan»: of the other nothing is said but that it is one of its kind. */
function isOneOf(a: string, b: string): boolean {
  const words = b.split(' ')
  return words.includes(firstWord(a)) && words.every((word) => houseWords.has(word))
}

/** Whether two names may be of one place: misspelt, cut short, or in another language. */
export const mayBeOne = (a: string, b: string): boolean =>
  areOneVenue(a, b) ||
  // «Lapangan Margasari Utara», «Lapangan Margosari»
  shareWord(a, b, (word, other) => areSpelledAlike(word, other)) ||
  isMisspelt(a, b) ||
  isShortFor(a, b) ||
  areTranscribed(a, b) ||
  isOneOf(a, b) ||
  isOneOf(b, a)
