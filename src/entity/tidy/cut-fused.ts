import { givenNames } from '../../lexicon/given-names.ts'
import { standsAlone } from '../again.ts'
import { normAt, wordsOf } from '../desk.ts'
import { keyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import { lookUp } from '../kinds/lookup.ts'
import type { Tidy } from './tidy.ts'

/** «Pelatih Persada Andi Wibowo» and, elsewhere, «Andi Wibowo» or «Persada FC»: a club and a man, no man of three names. */
export const cutFused: Tidy = (scene, findings) => {
  const people = new Set<string>()
  const bodies = new Set<string>()
  for (const { kind, first, last } of findings) {
    if (last < first + 2) continue
    if (kind === 'person') people.add(keyOf(wordsOf(scene, first, last)))
    if (kind !== 'organisation') continue
    for (const at of [first, last - 1]) {
      const { norm = '', word } = scene.tokens[at] ?? {}
      if (standsAlone(norm, word?.root ?? norm)) bodies.add(norm)
    }
  }
  return findings.flatMap((finding): readonly Finding[] => {
    const { kind, first, last, known } = finding
    if (kind !== 'person' || known || last < first + 3 || givenNames.has(normAt(scene, first))) return [finding]
    const isMan = (at: number): boolean => {
      const looked = lookUp(scene, at)
      return people.has(keyOf(wordsOf(scene, at, last))) || (looked?.entity.kind === 'person' && looked.last === last)
    }
    let start = first + 1
    if (!bodies.has(normAt(scene, first))) while (start < last - 1 && !isMan(start)) start += 1
    if (start >= last - 1 || people.has(keyOf(wordsOf(scene, first, start)))) return [finding]
    const looked = lookUp(scene, start)
    return [
      { ...finding, last: start, kind: 'organisation', rule: 'in-title', title: null },
      { ...finding, first: start, known: looked?.last === last ? looked.entity : null },
    ]
  })
}
