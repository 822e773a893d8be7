import { somebodyNouns } from '../../lexicon/pronouns.ts'
import { ranks } from '../../lexicon/titles.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import { normAt } from '../desk.ts'
import { type Finding, type Found, isNameWord, type NameRule, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Words before the letters by which the police call somebody. Sorted. */
const CALLED: ReadonlySet<string> = new Set(['berinisial', 'inisial', 'terdakwa', 'terlapor', 'tersangka'])

const LETTERS = /^[A-Z]{1,5}$/u

const isAge = (scene: Scene, at: number): boolean =>
  normAt(scene, at) === '(' &&
  /^[1-9]\d$/u.test(normAt(scene, at + 1)) &&
  (normAt(scene, at + 2) === ')' || normAt(scene, at + 2) === 'tahun')

/** «berinisial RAW, SH, dan KD», «RAW (31), SH»: whether letters before these in a list are told to be somebody's. */
function isListed(scene: Scene, at: number): boolean {
  let token = at - 1
  let joined = false
  while (token >= 0) {
    const norm = normAt(scene, token)
    if (/^(?:,|alias|dan|serta)$/u.test(norm)) joined = true
    else if (norm.endsWith('inisial')) return joined
    else if (!joined || scene.tokens[token]?.casing !== 'upper' || norm.length > LONGEST) return false
    token -= 1
  }
  return false
}

/** Letters in a list of them. */
const LONGEST = 4

/** «Serka N», «Kopda RAW»: with his rank, without which the letters tell nobody. */
function ranked(scene: Scene, at: number, last: number): Found | null {
  const [rank, letters] = [scene.tokens[at], scene.tokens[at + 1]]
  if (letters?.casing !== 'upper' || !rank || at + 1 >= last || rank.casing === 'lower' || !ranks.has(rank.norm))
    return null
  const written = scene.text.slice(letters.start, letters.end)
  if (!/^[A-Z]{1,3}$/u.test(written) || lookUp(scene, at + 1)) return null
  // «Mayor CPM Rahma», «Kapten I Made Surya»: the corps, or the first word of a name.
  if (isNameWord(scene, at + 2) || written === 'I') return null
  const name = `${scene.text.slice(rank.start, rank.end)} ${written}`
  return { findings: [person(at, at + 2, name)], next: at + 2 }
}

const person = (first: number, last: number, name: string): Finding => ({
  first,
  last,
  kind: 'person',
  known: { name, kind: 'person', within: [] },
  via: 'name',
  rule: 'lettered',
  title: null,
})

/** Somebody of whom a page gives only letters: «pelaku berinisial RAW», «menangkap RAW (31) dan SH (27)». */
export const lettered: NameRule = {
  id: 'lettered',
  opener: 0,
  read(scene, at, last) {
    const token = scene.tokens[at]
    if (!token || token.casing === 'lower' || scene.shouting[scene.sentenceOf[at] ?? -1] === true) return null
    const officer = ranked(scene, at, last)
    if (officer || token.casing !== 'upper') return officer
    const letters = scene.text.slice(token.start, token.end)
    if (!LETTERS.test(letters)) return null
    const listed = isListed(scene, at)
    if (!listed && (lookUp(scene, at) || scene.taught.things.has(token.norm))) return null
    const before = normAt(scene, at - 1)
    const called = CALLED.has(before) && (letters.length > 1 || before.endsWith('inisial'))
    const noun = peopleNouns.has(before) || somebodyNouns.has(before)
    // «umur RT (31)» tells of nobody by itself: letters and an age, or letters and a noun for somebody before them.
    if (!called && !listed && !(isAge(scene, at + 1) && (letters.length > 1 || noun))) return null
    return { findings: [person(at, Math.min(at + 1, last), letters)], next: at + 1 }
  },
  examples: [
    { text: 'Polisi menangkap pelaku berinisial RAW di Palembang.', finds: 'RAW:person, Palembang:place' },
    { text: 'Mereka adalah RAW (31) dan SH (27).', finds: 'RAW:person, SH:person' },
    { text: 'Pelaku berinisial RAW, SH, dan T lari.', finds: 'RAW:person, SH:person, T:person' },
    { text: 'Serka T dan Kopda RAW lari.', finds: 'Serka T:person, Kopda RAW:person' },
    { text: 'Warga RT 05 mengungsi.', finds: null },
    { text: 'Suku bunga LPX (2019) turun.', finds: null },
  ],
}
