import { somebodyNouns } from '../../lexicon/pronouns.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import { normAt } from '../desk.ts'
import type { NameRule, Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Words before the letters by which the police call somebody. Sorted. */
const CALLED: ReadonlySet<string> = new Set(['berinisial', 'inisial', 'tersangka', 'terdakwa', 'terlapor'])

const LETTERS = /^[A-Z]{1,5}$/u

const isAge = (scene: Scene, at: number): boolean =>
  normAt(scene, at) === '(' &&
  /^[1-9]\d$/u.test(normAt(scene, at + 1)) &&
  (normAt(scene, at + 2) === ')' || normAt(scene, at + 2) === 'tahun')

/** Somebody of whom a page gives only letters: «pelaku berinisial RAW», «menangkap RAW (31) dan SH (27)». */
export const lettered: NameRule = {
  id: 'lettered',
  opener: 0,
  read(scene, at, last) {
    const token = scene.tokens[at]
    if (token?.casing !== 'upper' || scene.shouting[scene.sentenceOf[at] ?? -1] === true) return null
    const letters = scene.text.slice(token.start, token.end)
    if (!LETTERS.test(letters) || lookUp(scene, at) || scene.taught.things.has(token.norm)) return null
    const before = normAt(scene, at - 1)
    const called = CALLED.has(before) && (letters.length > 1 || before.endsWith('inisial'))
    const noun = peopleNouns.has(before) || somebodyNouns.has(before)
    // «umur RT (31)» tells of nobody by itself: letters and an age, or letters and a noun for somebody before them.
    if (!called && !(isAge(scene, at + 1) && (letters.length > 1 || noun))) return null
    const known = { name: letters, kind: 'person' as const, within: [] }
    const finding = {
      first: at,
      last: Math.min(at + 1, last),
      kind: known.kind,
      known,
      via: 'name' as const,
      rule: 'lettered',
      title: null,
    }
    return { findings: [finding], next: at + 1 }
  },
  examples: [
    { text: 'Polisi menangkap pelaku berinisial RAW di Palembang.', finds: 'RAW:person, Palembang:place' },
    { text: 'Mereka adalah RAW (31) dan SH (27).', finds: 'RAW:person, SH:person' },
    { text: 'Warga RT 05 mengungsi.', finds: null },
    { text: 'Suku bunga LPX (2019) turun.', finds: null },
  ],
}
