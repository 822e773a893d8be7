import { givenNames } from '../lexicon/given-names.ts'
import { companyEnds, ofTowns, organisationHeads } from '../lexicon/organisations.ts'
import { placeHeads } from '../lexicon/places.ts'
import { soleOffices } from '../lexicon/pronouns.ts'
import { roots } from '../lexicon/roots.ts'
import { peopleNouns } from '../lexicon/units.ts'
import { isCapital, isDayWord, isOf, normAt } from './desk.ts'
import { gazetteer } from './gazetteer/known.ts'
import { breaksName, type Finding, type Scene } from './kinds/finding.ts'
import { lists } from './words.ts'

/** What the article may call somebody by when it speaks of him again. */
interface Short {
  readonly kind: Finding['kind']
  /** The names that have the word. */
  readonly names: Set<string>
}

/** Words that end clubs' names and then stand for the club: «City», «United». */
const CLUBS: ReadonlySet<string> = new Set(['city', 'united'])

/** A word of a body's name that can only be that body: none of the language, no town, no `Air` or `Group`. */
export const standsAlone = (norm: string, root: string): boolean =>
  CLUBS.has(norm) ||
  (norm.length > 3 &&
    !roots.has(root) &&
    !companyEnds.has(norm) &&
    !organisationHeads.has(norm) &&
    !placeHeads.has(norm) &&
    !gazetteer().names.has(norm))

/** Heads of what goes without them later on. */
const LEFT_OUT = /^(?:bendungan|danau|gunung|waduk)$/u

/** The words by which the article may go on to call those whom it has named in full, and their kind. */
function shortNames(scene: Scene, findings: readonly Finding[]): ReadonlyMap<string, Short> {
  const short = new Map<string, Short>()
  const add = (norm: string, kind: Finding['kind'], name: string): void => {
    const had = short.get(norm)
    if (had && (had.kind === 'person' || kind !== 'person')) had.names.add(name)
    else short.set(norm, { kind, names: new Set([name]) })
  }
  for (const { kind, first, last } of findings) {
    // «Gunung Sagara», and then «Sagara meletus».
    const bare = normAt(scene, first + 1)
    if (kind === 'place' && last === first + 2 && LEFT_OUT.test(normAt(scene, first)) && standsAlone(bare, bare))
      add(bare, kind, normsOf(scene, first, last))
    if (kind !== 'person' && kind !== 'organisation') continue
    if (kind === 'organisation' && ofTowns.has(normAt(scene, first))) continue
    const one = scene.tokens[first]
    // «Bupati Pati Sudewo» where the article says «kata Sudewo» elsewhere.
    if (last < first + 2 && (kind !== 'person' || !one || !standsAlone(one.norm, one.word?.root ?? one.norm))) continue
    const name = normsOf(scene, first, last)
    for (let at = first; at < last; at += 1) {
      const { norm = '', casing, word } = scene.tokens[at] ?? {}
      // «Raja Abdullah», and «Raja» alone: an office, which may be another's.
      if (casing === 'lower' || norm.length < 3 || norm.endsWith('.') || soleOffices.has(norm)) continue
      if (kind === 'organisation' && !(casing === 'title' && standsAlone(norm, word?.root ?? norm))) continue
      // «Ratna Wijaya-Surya Hadi», whose hyphen stands within a word.
      if (kind !== 'person' || !norm.includes('-')) add(norm, kind, name)
      else for (const part of norm.split('-')) if (part.length > 2) add(part, kind, name)
    }
  }
  return short
}

const normsOf = (scene: Scene, first: number, last: number): string => {
  let words = normAt(scene, first)
  for (let at = first + 1; at < last; at += 1) words = `${words} ${normAt(scene, at)}`
  return words
}

const standsAt = (scene: Scene, words: readonly string[], at: number): boolean =>
  words.every((word, index) => normAt(scene, at + index) === word)

/** The whole names of people, each as the words it is made of, by their first word: «Kuat Ma'ruf» is read nowhere else. */
function wholeNames(scene: Scene, findings: readonly Finding[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, (readonly string[])[]>()
  for (const { kind, first, last } of findings) {
    if (kind !== 'person' || last < first + 2) continue
    const opening = normAt(scene, first)
    const list = names.get(opening)
    if (list?.some((words) => words.length === last - first && standsAt(scene, words, first))) continue
    const words = scene.tokens.slice(first, last).map(({ norm }) => norm)
    if (list) list.push(words)
    else names.set(opening, [words])
  }
  return names
}

/** Capitalised words that no rule has read and that are a part of a name in the same article: `Nguyen` of `Nguyen Van Hai`. */
export function findAgain(scene: Scene, findings: readonly Finding[]): readonly Finding[] {
  const short = shortNames(scene, findings)
  if (short.size === 0) return []
  const taken = new Uint8Array(scene.tokens.length)
  for (const { first, last, title } of findings) taken.fill(1, title?.[0] ?? first, last)
  const kindOf = (norm: string): Finding['kind'] | null => {
    const whole = short.get(norm)
    // «Manchester» of two clubs is neither.
    if (whole) return whole.kind === 'person' || whole.names.size === 1 ? whole.kind : null
    // «Ratna-Surya»
    const halves = norm.includes('-') ? norm.split('-') : []
    return halves.length === 2 && halves.every((half) => short.get(half)?.kind === 'person') ? 'person' : null
  }
  const wholes = wholeNames(scene, findings)
  const wholeEnd = (at: number, last: number): number => {
    for (const words of wholes.get(normAt(scene, at)) ?? []) {
      const end = at + words.length
      if (end > last) continue
      if (standsAt(scene, words, at) && !taken.subarray(at, end).includes(1)) return end
    }
    return at
  }
  const found: Finding[] = []
  scene.layer.sentences.forEach(({ first, last }, sentence) => {
    if (scene.shouting[sentence] === true) return
    for (let at = first; at < last; at += 1) {
      const token = scene.tokens[at]
      if (!token || taken[at] === 1 || scene.capital[at] !== 1 || isDayWord(scene, at)) continue
      const end = wholeEnd(at, last)
      if (end > at) {
        found.push({ first: at, last: end, kind: 'person', known: null, via: 'name', rule: 'again', title: null })
        at = end - 1
        continue
      }
      const kind = kindOf(token.norm)
      if (kind === null) continue
      // «Agung sudah pulang», but «Baru kemarin» though somebody is called Baru; never a part of a longer run.
      const plain = roots.has(token.norm) && !givenNames.has(token.norm)
      if ((plain && scene.initial[at] === 1 && !acts(scene, at, kind)) || isJoined(scene, at, first, last, taken))
        continue
      found.push({ first: at, last: at + 1, kind, known: null, via: 'name', rule: 'again', title: null })
    }
  })
  return found
}

/** «Bening mengalahkan», whom the article has named Surya Bening; but «Hakim menolak», «Gunung meletus». */
const acts = (scene: Scene, at: number, kind: Finding['kind']): boolean =>
  kind === 'person' &&
  isOf(scene, at + 1, lists.active | lists.passive) &&
  !isOf(scene, at, lists.title | lists.placeHead | lists.bodyHead) &&
  !scene.lower.has(normAt(scene, at)) &&
  !peopleNouns.has(normAt(scene, at))

const isJoined = (scene: Scene, at: number, first: number, last: number, taken: Uint8Array): boolean =>
  [at - 1, at + 1].some((near) => {
    const token = scene.tokens[near]
    if (!token || near < first || near >= last) return false
    if (/^[-–/]$/u.test(normAt(scene, near))) return false
    // «Pelatih City», «City Andi Wibowo»
    if (taken[near] === 1 || breaksName(scene, near)) return false
    return (
      isCapital(token) &&
      !isDayWord(scene, near) &&
      !/^wi(?:b|t|ta)$/u.test(token.norm) &&
      scene.initial[near] !== 1 &&
      Math.abs(token.start - (scene.tokens[at]?.start ?? 0)) < 40
    )
  })
