import { givenNames } from '../../lexicon/given-names.ts'
import { roots } from '../../lexicon/roots.ts'
import { courtesies, officesOfPlaces } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { isUnknown } from './behind-body.ts'
import { breaksName, type Finding, isHead, runEnd, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Whether what stands behind an office of a place is that place, as the tagger sees somebody between the next commas. */
export function isPlaceOf(scene: Scene, at: number, person: Finding, last: number): boolean {
  const second = person.last + 1
  const end = runEnd(scene, second, last)
  let ofPlace = false
  for (let token = at; token < person.first; token += 1) ofPlace ||= officesOfPlaces.has(normAt(scene, token))
  return (
    ofPlace &&
    person.last <= person.first + 2 &&
    normAt(scene, person.last) === ',' &&
    scene.tagged.get(second)?.kind === 'person' &&
    end > second + 1 &&
    !breaksName(scene, second) &&
    normAt(scene, end) === ',' &&
    scene.tokens[end + 1]?.casing === 'lower' &&
    !/^(?:dan|serta)$/u.test(normAt(scene, end + 1))
  )
}

/** The person's name that begins at `at`, with the help of the tables and the tagger where they know it. */
export function readPerson(
  scene: Scene,
  at: number,
  last: number,
  trusting: boolean,
  placed: boolean,
  behindBody: boolean,
): Finding | null {
  const looked = lookUp(scene, at)
  const ended = runEnd(scene, at, last)
  // «Jaksa Agung Muda Pidana Khusus Febrie Adriansyah»: the tagger sees where the name begins.
  for (let start = at; start < ended; start += 1) {
    const tagged = scene.tagged.get(start)
    if (tagged?.kind === 'person') {
      const known = lookUp(scene, start)
      return known?.entity.kind === 'person' && known.last >= tagged.last
        ? personAt(start, known.last, known.entity)
        : personAt(behindDegree(scene, start, tagged.last), tagged.last, null)
    }
    if (tagged?.kind === 'organisation' && start === at && behindBody && isUnknown(scene, tagged))
      return personAt(at, tagged.last, null)
    if (tagged) return null
  }
  if (at === ended) return null
  let end = at + 1
  while (end < ended && !breaksName(scene, end) && !isHead(scene, end)) end += 1
  if (looked?.entity.kind === 'person') return personAt(at, looked.last, looked.entity)
  if (breaksName(scene, at) || isHead(scene, at) || !soundsLikeSomebody(scene, at, end, trusting, placed)) return null
  return personAt(at, end, null)
}

/** Words of the longest name that begins like a plain word. */
const LONGEST = 4

/** «Wakil Wali Kota Sabang, Damai Satria Wibowo»: the tagger sees a man, or leaves words of a name alone. */
export function mayBeginPerson(scene: Scene, at: number, last: number, between = false): boolean {
  const tagged = scene.tagged.get(at)
  if (tagged) return tagged.kind === 'person' || (between && tagged.kind === 'place' && !isHead(scene, at))
  return runEnd(scene, at, last) > at + 1 && !lookUp(scene, at) && !isHead(scene, at)
}

export const personAt = (first: number, last: number, known: Entity | null): Finding => ({
  first,
  last,
  kind: 'person',
  known,
  via: 'name',
  rule: known ? 'known' : 'person',
  title: null,
})

/** «Kombes Dr. Surya Hadi»: where the name begins behind a degree that the tagger took for a part of it. */
function behindDegree(scene: Scene, start: number, last: number): number {
  if (!/^(?:dr|drs|dra|drg|h|hj|ir|kh|prof)\.?$/u.test(normAt(scene, start))) return start
  const next = normAt(scene, start + 1) === '.' ? start + 2 : start + 1
  return next < last ? next : start
}

function isPlain(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.word
  return !word || roots.has(word.root)
}

/** Where the tagger is silent, a name must have a word that people are called by, or none of the language. */
function soundsLikeSomebody(scene: Scene, first: number, last: number, trusting: boolean, placed: boolean): boolean {
  // «Mgr Yohani Liru Ada»
  if (courtesies.has(normAt(scene, first - 1)) && !isPlain(scene, first)) return true
  let plain = 0
  for (let at = first; at < last; at += 1) {
    const norm = normAt(scene, at)
    if ((trusting || last > first + 1) && (givenNames.has(norm) || personWords.has(norm))) return true
    if (isPlain(scene, at)) plain += 1
  }
  // «Bupati Pati Sudewo»: one word is enough behind an office and its place.
  if (trusting && plain === 0 && (placed || last > first + 1)) return true
  // «Wakil Wali Kota Sabang, Damai Satrio Hadi», «Wakil Bupati Garut Cahaya Zafrina meresmikan»
  const apart = normAt(scene, first - 1) === ',' || (placed && scene.tokens[last]?.casing === 'lower')
  return apart && last > first + 1 && last <= first + LONGEST && plain < last - first
}
