import { givenNames } from '../../lexicon/given-names.ts'
import { beforeActing, beforeSide, matchVerbs } from '../../lexicon/match-words.ts'
import { roots } from '../../lexicon/roots.ts'
import { isDayWord, isOf, normAt } from '../desk.ts'
import { lists } from '../words.ts'
import { breaksName, isHead, isNameWord, type NameRule, runEnd, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** No side's name has more words. */
const LONGEST = 4

/** Whether the sentence tells how a game of few goals ended: `3-1`, but not `21-18`, nor `0-2-1`. */
function tellsGoals(scene: Scene, at: number): boolean {
  const { first = 0, last = 0 } = scene.layer.sentences[scene.sentenceOf[at] ?? -1] ?? {}
  for (let token = first; token + 2 < last; token += 1) {
    const dash = /^[-–]$/u.test(normAt(scene, token + 1))
    if (dash && isGoals(scene, token) && isGoals(scene, token + 2) && normAt(scene, token + 3) !== '-') return true
  }
  return false
}

/** «PSK Kupang», «Persikup Kupang»: letters or a word that clubs are called by, before their town. */
const isOfTown = (scene: Scene, at: number, end: number): boolean =>
  /^(?:ps[a-z]{1,3}|pers[ei][a-z]+)$/u.test(normAt(scene, at)) &&
  !roots.has(normAt(scene, at)) &&
  lookUp(scene, at + 1)?.last === end &&
  lookUp(scene, at + 1)?.entity.kind === 'place'

const isGoals = (scene: Scene, at: number): boolean => /^\d$/u.test(normAt(scene, at))

/** «Sagarindo menang», but «Senin menang», «Wasit kalah»: a first word that is none of the language, unless more follow. */
function mayOpen(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.casing === 'lower' || !token || isDayWord(scene, at) || isOf(scene, at, lists.stop)) return false
  return isNameWord(scene, at + 1) || !(roots.has(token.word?.root ?? token.norm) || scene.lower.has(token.norm))
}

/** Whether the words may be a club's: none is a title or a first name, and the tables know no longer or other body by them. */
function mayBeClub(scene: Scene, at: number, end: number): boolean {
  if (lookUp(scene, at)?.last === end || isHead(scene, at)) return false
  for (let token = at; token < end; token += 1) {
    if (breaksName(scene, token) || givenNames.has(normAt(scene, token))) return false
    const tagged = scene.tagged.get(token)
    if (tagged?.kind === 'person' || (tagged && tagged.last > end)) return false
  }
  return true
}

/** One of the two sides of a match that tells its goals, whatever words they are called by: `Sagarindo takluk 0-2`. */
export const side: NameRule = {
  id: 'side',
  opener: 0,
  read(scene, at, last) {
    const opens = scene.initial[at] === 1
    if (opens && !mayOpen(scene, at)) return null
    const end = runEnd(scene, opens ? at + 1 : at, last)
    if (end === at || end > at + LONGEST || isNameWord(scene, at - 1)) return null
    const before = normAt(scene, at - 1)
    const acts = matchVerbs.has(normAt(scene, end)) && (opens || beforeActing.has(before))
    if (!(acts || beforeSide.has(before))) return null
    if (!isOfTown(scene, at, end) && !(tellsGoals(scene, at) && mayBeClub(scene, at, end))) return null
    return {
      findings: [{ first: at, last: end, kind: 'organisation', known: null, via: 'name', rule: 'side', title: null }],
      next: end,
    }
  },
  examples: [
    {
      text: 'Sagarindo takluk 0-2 dari Bintang Kupang kemarin.',
      finds: 'Sagarindo:organisation, Bintang Kupang:organisation',
    },
    { text: 'Bali Sejahtera menang 3-1.', finds: 'Bali Sejahtera:organisation' },
    { text: 'PSK Kupang mengalahkan Persikup Bima.', finds: 'PSK Kupang:organisation, Persikup Bima:organisation' },
    { text: 'Indonesia menang 3-1.', finds: 'Indonesia:country' },
    { text: 'Rahma Wijaya menang 2-0.', finds: 'Rahma Wijaya:person' },
    { text: 'Juara bertahan Bali Sejahtera ditahan imbang 1-1.', finds: 'Bali Sejahtera:organisation' },
    { text: 'Senin kalah 0-3.', finds: '' },
    { text: 'Tamu dari Bintang Kupang pulang.', finds: null },
  ],
}
