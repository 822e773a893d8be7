import { givenNames } from '../../lexicon/given-names.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { placeHeads } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import { titleWords } from '../../lexicon/titles.ts'
import { standsAlone } from '../again.ts'
import { normAt, wordsOf } from '../desk.ts'
import { keyOf } from '../gazetteer/known.ts'
import type { Finding, Scene } from '../kinds/finding.ts'
import { lookUp } from '../kinds/lookup.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import type { Tidy } from './tidy.ts'

/** Whom and what the article names apart. */
interface Apart {
  /** People with two words and more, and the first word of each. */
  readonly people: ReadonlySet<string>
  readonly calls: ReadonlySet<string>
  /** The words that stand for a body. */
  readonly bodies: ReadonlySet<string>
  /** The names of bodies in two words and more: `bank cakra buana`. */
  readonly named: ReadonlySet<string>
  /** Places without their heads: `cibuntu` of «Desa Cibuntu». */
  readonly places: ReadonlySet<string>
}

function namedApart(scene: Scene, findings: readonly Finding[]): Apart {
  const people = new Set<string>()
  const calls = new Set<string>()
  const bodies = new Set<string>()
  const named = new Set<string>()
  const places = new Set<string>()
  for (const { kind, first, last } of findings) {
    // «Jalan Sekar» tells of no town.
    if (kind === 'place' && !/^(?:jalan|jl)\b/u.test(normAt(scene, first))) {
      const headed = last > first + 1 && placeHeads.has(normAt(scene, first))
      places.add(keyOf(wordsOf(scene, headed ? first + 1 : first, last)))
    }
    if (last < first + 2) continue
    if (kind === 'person') {
      people.add(keyOf(wordsOf(scene, first, last)))
      if (!roots.has(normAt(scene, first))) calls.add(normAt(scene, first))
    }
    if (kind !== 'organisation') continue
    named.add(keyOf(wordsOf(scene, first, last)))
    // «PT Cakra Buana Tbk», and «Direktur Cakra Buana Surya Hadi»
    const from = normAt(scene, first) === 'pt' ? first + 1 : first
    const to = companyEnds.has(normAt(scene, last - 1)) ? last - 1 : last
    if (to > from + 1) named.add(keyOf(wordsOf(scene, from, to)))
    for (const at of [first, last - 1]) {
      const { norm = '', word } = scene.tokens[at] ?? {}
      if (standsAlone(norm, word?.root ?? norm)) bodies.add(norm)
    }
  }
  return { people, calls, bodies, named, places }
}

/**
 * Where the man begins behind a club or a company: «Persada Andi Wibowo», «Sagara Corp Andi Wibowo»; null where nobody
 * else does.
 */
function behindBody(scene: Scene, { people, bodies }: Apart, { first, last }: Finding): number | null {
  if (last < first + 3 || givenNames.has(normAt(scene, first))) return null
  const isMan = (at: number): boolean => {
    const looked = lookUp(scene, at)
    return people.has(keyOf(wordsOf(scene, at, last))) || (looked?.entity.kind === 'person' && looked.last === last)
  }
  let start = first + 1
  if (companyEnds.has(normAt(scene, start))) return start + 1 < last ? start + 1 : null
  if (!bodies.has(normAt(scene, first))) while (start < last - 1 && !isMan(start)) start += 1
  return start >= last - 1 || people.has(keyOf(wordsOf(scene, first, start))) ? null : start
}

/** «tiba di Kupang Surya Hadi diperiksa»: where the man begins behind a town; null where nobody does. */
function behindTown(scene: Scene, { people, calls }: Apart, { first, last, rule }: Finding): number | null {
  const town = rule === 'headed' ? null : lookUp(scene, first)
  if (town?.entity.kind !== 'place' || town.last >= last) return null
  const rest = keyOf(wordsOf(scene, town.last, last))
  return people.has(rest) || calls.has(rest) ? town.last : null
}

/** «Camat Sukaresmi Barat Surya», «Kepala Desa Cibuntu Unang»: where the man begins behind what his office is of. */
function behindOffice(scene: Scene, { places }: Apart, { first, last, kind, title }: Finding): number | null {
  if (kind === 'place' ? !titleWords.has(normAt(scene, first - 1)) : title === null) return null
  for (let start = last - 1; start > first; start -= 1)
    if (places.has(keyOf(wordsOf(scene, first, start)))) return start
  return null
}

/** Offices in a company: behind them stands the company, then who holds the office. Sorted. */
const companyOffices: ReadonlySet<string> = new Set(['bos', 'ceo', 'direktur', 'dirut', 'komisaris', 'pendiri'])

/** «Cakra Buana, jaringan toko buku»: whether the words stand somewhere without those that follow them here. */
function standApart(scene: Scene, first: number, last: number): boolean {
  const isCopy = (at: number): boolean => {
    for (let word = first; word < last; word += 1)
      if (normAt(scene, at + word - first) !== normAt(scene, word)) return false
    return true
  }
  return scene.tokens.some((_, at) => at !== first && isCopy(at) && scene.tokens[at + last - first]?.casing !== 'title')
}

/** «Direktur Bank Cakra Buana Surya Hadi»: where the man begins behind a body that the article names alone; null elsewhere. */
function behindNamed(scene: Scene, { named }: Apart, { first, last, title }: Finding): number | null {
  const office = normAt(scene, title?.[0] ?? first - 1)
  if (title === null && !titleWords.has(office)) return null
  for (let start = last - 2; start > first + 1 && start >= last - 3; start -= 1) {
    const isCompany = companyOffices.has(office) && start === last - 2 && standApart(scene, first, start)
    if (!isCompany && !named.has(keyOf(wordsOf(scene, first, start)))) continue
    for (let at = start; at < last; at += 1)
      if (scene.tokens[at]?.casing !== 'title' || lookUp(scene, at) || companyEnds.has(normAt(scene, at))) return null
    return start
  }
  return null
}

/** «OPM Surya Hadi»: where the man begins behind the letters of a body; null where nobody does. */
function behindLetters(scene: Scene, { first, last }: Finding): number | null {
  if (last < first + 3 || scene.tokens[first]?.casing !== 'upper') return null
  const body = lookUp(scene, first)
  if (body?.entity.kind !== 'organisation' || body.last !== first + 1 || !body.alias) return null
  let called = false
  for (let at = first + 1; at < last; at += 1) {
    const norm = normAt(scene, at)
    if (scene.tokens[at]?.casing !== 'title' || roots.has(norm) || lookUp(scene, at)) return null
    called ||= givenNames.has(norm) || personWords.has(norm)
  }
  return called ? first + 1 : null
}

/** «Pelatih Persada Andi Wibowo» and, elsewhere, «Andi Wibowo» or «Persada FC»: a club and a man, no man of three names. */
export const cutFused: Tidy = (scene, findings) => {
  const apart = namedApart(scene, findings)
  return findings.flatMap((finding): readonly Finding[] => {
    const { kind, known, first, last } = finding
    if (known || last < first + 2) return [finding]
    const man = kind === 'place' || kind === 'person' ? behindOffice(scene, apart, finding) : null
    if (man !== null)
      return [
        { ...finding, last: man, kind: 'place', rule: 'in-title', title: null },
        { ...finding, first: man, kind: 'person', rule: 'titled', title: finding.title },
      ]
    const boss = kind === 'person' || kind === 'organisation' ? behindNamed(scene, apart, finding) : null
    if (boss !== null)
      return [
        { ...finding, last: boss, kind: 'organisation', rule: 'in-title', title: null },
        {
          ...finding,
          first: boss,
          kind: 'person',
          rule: 'titled',
          title: [finding.title?.[0] ?? first - 1, boss],
        },
      ]
    if (kind === 'person') {
      const start = behindBody(scene, apart, finding)
      if (start === null) return [finding]
      const looked = lookUp(scene, start)
      return [
        { ...finding, last: start, kind: 'organisation', rule: 'in-title', title: null },
        { ...finding, first: start, known: looked?.last === last ? looked.entity : null },
      ]
    }
    const start = kind === 'place' ? behindTown(scene, apart, finding) : behindLetters(scene, finding)
    if (start === null) return [finding]
    return [
      { ...finding, last: start, known: lookUp(scene, first)?.entity ?? null },
      { ...finding, first: start, kind: 'person', rule: 'person' },
    ]
  })
}
