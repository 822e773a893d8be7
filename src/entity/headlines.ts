import { placeHeads } from '../lexicon/places.ts'
import { isPlainWord } from '../lexicon/plain-words.ts'
import { roots } from '../lexicon/roots.ts'
import { contestHeads } from '../lexicon/thing-words.ts'
import type { Entity, EntityKind } from '../model/entity.ts'
import { standsAlone } from './again.ts'
import { normAt, wordsOf } from './desk.ts'
import { keyOf } from './gazetteer/known.ts'
import type { Finding, Scene } from './kinds/finding.ts'
import { lookUp } from './kinds/lookup.ts'
import { roadEnd } from './kinds/road.ts'

interface Seen {
  readonly kind: EntityKind
  readonly known: Entity | null
}

/** The names of the plain sentences under their own words, and under the words that stand for them in a headline. */
function namesSeen(scene: Scene, findings: readonly Finding[]): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>()
  const add = (key: string, name: Seen): void => {
    if (!seen.has(key)) seen.set(key, name)
  }
  for (const { first, last, kind, known } of findings) add(keyOf(wordsOf(scene, first, last)), { kind, known })
  for (const { first, last, kind } of findings) {
    if (last < first + 2) continue
    const ends =
      kind === 'person' || kind === 'organisation'
        ? [first, last - 1]
        : kind === 'place' && placeHeads.has(normAt(scene, first))
          ? [last - 1]
          : []
    for (const at of ends) {
      const token = scene.tokens[at]
      if (kind === 'organisation' && !standsAlone(token?.norm ?? '', token?.word?.root ?? '')) continue
      if (token?.word && !roots.has(token.norm) && token.norm.length > 2) add(token.norm, { kind, known: null })
    }
  }
  return seen
}

/** A word that is none of the language: «Bolmong» of «Longsor di Bolmong Tewaskan Tiga Orang». */
function isStrange(scene: Scene, at: number): boolean {
  const { kind, casing, norm = '', word } = scene.tokens[at] ?? {}
  const plain = isPlainWord(norm) || roots.has(word?.root ?? norm) || word?.prefix !== ''
  return kind === 'word' && casing === 'title' && norm.length > 3 && !plain
}

/** Words before a place in a headline: «Gempa Guncang Sarunta». */
const STRIKING: ReadonlySet<string> = new Set(['di', 'guncang', 'landa', 'melanda', 'mengguncang', 'terjang'])

/** Where a place ends that no table and no other sentence names, behind «di» or «guncang» in a headline; `at` where none is. */
function strangePlaceEnd(scene: Scene, at: number, last: number): number {
  if (!STRIKING.has(normAt(scene, at - 1))) return at
  const road = roadEnd(scene, at, last)
  if (road > at) return road
  const own = placeHeads.has(normAt(scene, at)) ? at + 1 : at
  let end = own
  // «Kerusuhan di Lapas Sarunta Jawa Barat»
  while (end < Math.min(last, own + 2) && isStrange(scene, end) && (end === own || !lookUp(scene, end))) end += 1
  return end > own ? end : at
}

/** Names in headlines Written Like This: those of the tables and of the article's plain sentences, and unknown places. */
export function findInHeadlines(scene: Scene, findings: readonly Finding[]): readonly Finding[] {
  const seen = namesSeen(scene, findings)
  const found: Finding[] = []
  scene.layer.sentences.forEach(({ first, last }, sentence) => {
    if (scene.shouting[sentence] !== true) return
    let at = first
    while (at < last) {
      const looked = lookUp(scene, at)
      const strange = looked ? at : strangePlaceEnd(scene, at, last)
      let end = at
      let name: Seen | undefined
      let key = ''
      for (let next = at; next < Math.min(last, at + 7); next += 1) {
        key =
          next === at
            ? keyOf(normAt(scene, next))
            : `${key}${normAt(scene, next) === ',' ? '' : ' '}${keyOf(normAt(scene, next))}`
        const match = seen.get(key)
        if (match && scene.tokens[next]?.casing !== 'lower') {
          name = match
          end = next + 1
        }
      }
      const rule = 'headline'
      if (looked && looked.last >= end) {
        found.push({
          first: at,
          last: looked.last,
          kind: looked.entity.kind,
          known: looked.entity,
          via: looked.alias ? 'abbreviation' : 'name',
          rule,
          title: null,
        })
        at = looked.last
      } else if (contestHeads.has(normAt(scene, at))) {
        // «Piala Rahma 2031»: nobody plays but those behind it.
        at += 2
      } else if (name) {
        found.push({ first: at, last: end, kind: name.kind, known: name.known, via: 'name', rule, title: null })
        at = end
      } else if (strange > at) {
        found.push({ first: at, last: strange, kind: 'place', known: null, via: 'name', rule, title: null })
        at = strange
      } else at += 1
    }
  })
  return found
}
