import { forums } from '../../lexicon/meeting-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { branchBodies, companyEnds } from '../../lexicon/organisations.ts'
import { describedByState } from '../../lexicon/owner-words.ts'
import { directions } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt, wordsOf } from '../desk.ts'
import { type Found, isNameWord, type NameRule, type Scene } from './finding.ts'
import { type Looked, lookUp } from './lookup.ts'

const isPlainWord = (norm: string): boolean => roots.has(norm) || numberWords.has(norm)

/** The end of a direction in lower case that follows a place's name. */
function partAfter(scene: Scene, at: number, last: number): number {
  const start = normAt(scene, at) === 'bagian' ? at + 1 : at
  return start < last && scene.tokens[start]?.casing === 'lower' && directions.has(normAt(scene, start))
    ? start + 1
    : at
}

/** Money whose state only tells which. */
const MONEY: ReadonlySet<string> = new Set(['dolar', 'dollar', 'rupee', 'peso', 'won', 'yen', 'yuan'])

/** Words beside a state's name with which it names a contest, a song, a time: «Grand Prix Jepang», «Jepang Open». Sorted. */
const CONTESTS: ReadonlySet<string> = new Set(['games', 'masters', 'open', 'prix', 'raya', 'waktu'])

const one = (first: number, last: number, entity: Entity, alias: boolean): Found => ({
  findings: [
    { first, last, kind: entity.kind, known: entity, via: alias ? 'abbreviation' : 'name', rule: 'known', title: null },
  ],
  next: last,
})

/**
 * The end of the region behind a body that has branches, and the branch: `KPU Bali` of «KPU Bali», «Komisi Pemilihan
 * Umum (KPU) Bali».
 */
export function branchAt(scene: Scene, { entity, last }: Looked): Pick<Looked, 'entity' | 'last'> | null {
  const short = branchBodies.get(entity.name)
  if (short === undefined) return null
  const at = normAt(scene, last) === '(' && normAt(scene, last + 2) === ')' ? last + 3 : last
  const region = lookUp(scene, at)
  if (region?.entity.kind !== 'place' || (scene.tokens[at]?.start ?? 0) > (scene.tokens[at - 1]?.end ?? 0) + 1)
    return null
  return { entity: { name: `${short} ${region.entity.name}`, kind: 'organisation', within: [] }, last: region.last }
}

/** «SEA Games Filipina», «Indonesia Raya», «Waktu Indonesia Tengah»: the state only tells which. */
function isContest(scene: Scene, first: number, last: number): boolean {
  const [before, after] = [scene.tokens[first - 1], scene.tokens[last]]
  if (before?.casing === 'title' && CONTESTS.has(before.norm)) return before.norm !== 'raya'
  return after?.casing === 'title' && CONTESTS.has(after.norm) && after.norm !== 'waktu'
}

/** A name that the tables know or the article has taught: `PBB`, `Korut`, `Laut China Selatan`. */
export const known: NameRule = {
  id: 'known',
  opener: 0,
  read(scene, at, last) {
    const looked = lookUp(scene, at)
    if (!looked) return null
    const branch = branchAt(scene, looked)
    if (branch) return one(at, branch.last, branch.entity, false)
    const { entity, alias } = looked
    const token = scene.tokens[at]
    const next = scene.tokens[looked.last]
    const tagged = scene.tagged.get(at)
    // «Lima tahun lalu», «Batu pertamanya»: a plain word that opens a sentence.
    if (
      token &&
      scene.initial[at] === 1 &&
      looked.last === at + 1 &&
      isPlainWord(token.norm) &&
      !scene.upper.has(token.norm) &&
      // «Istana membantah kabar itu.»
      !(entity.kind === 'organisation' && next?.word?.voice === 'active')
    )
      return null
    // «12 warga Thailand», «11 miliar dolar AS»: the state itself does nothing here.
    const noun = normAt(scene, at - 1)
    if (entity.kind === 'country' && (MONEY.has(noun) || (!tagged && describedByState.has(noun))))
      return { findings: [], next: looked.last }
    if (entity.kind === 'country' && token && isContest(scene, at, looked.last))
      return { findings: [], next: looked.last }
    // «Israel selatan», «Lombok bagian utara»: a part of it.
    const part =
      entity.kind === 'place' || entity.kind === 'country' ? partAfter(scene, looked.last, last) : looked.last
    if (part > looked.last)
      return {
        findings: [
          {
            first: at,
            last: part,
            kind: 'place',
            known: { name: wordsOf(scene, at, part), kind: 'place', within: [entity.name, ...entity.within] },
            via: 'name',
            rule: 'known',
            title: null,
          },
        ],
        next: part,
      }
    // «Jeju Air», «Bandung Group»: a company that has its name from the town.
    if (
      entity.kind === 'place' &&
      next &&
      token &&
      next.casing === 'title' &&
      next.start === (scene.tokens[looked.last - 1]?.end ?? 0) + 1 &&
      companyEnds.has(next.norm)
    )
      return {
        findings: [
          {
            first: at,
            last: looked.last + 1,
            kind: 'organisation',
            known: null,
            via: 'name',
            rule: 'known',
            title: null,
          },
        ],
        next: looked.last + 1,
      }
    // «Prabowo Mangkusasmito», «Solo Radio»: a longer name that begins like a known one.
    if (entity.kind !== 'country' && looked.last === at + 1 && next && token && next.start === token.end + 1) {
      if (tagged && tagged.last > looked.last && tagged.kind === 'person' && entity.kind !== 'organisation') return null
      // «Demokrat Bali», «Gaza City», but «ASEAN Indonesia»: a forum in the year of its host.
      if (
        !forums.has(entity.name) &&
        tagged &&
        tagged.last > looked.last &&
        entity.kind !== 'person' &&
        tagged.kind !== 'person'
      )
        return null
      if (!tagged && entity.kind === 'person' && isNameWord(scene, looked.last) && !lookUp(scene, looked.last))
        return null
    }
    return one(at, looked.last, entity, alias)
  },
  examples: [
    { text: 'Delegasi Korsel bertolak ke Jenewa.', finds: 'Korea Selatan:country, Jenewa:place' },
    { text: 'Ia menjuarai SEA Games Filipina dan Jepang Open.', finds: '' },
    { text: 'Menurut KPU Bali, suara dihitung.', finds: 'KPU Bali:organisation' },
    { text: 'Kapal itu singgah di Tanjungpinang.', finds: 'Tanjungpinang:place' },
    { text: 'Ia bekerja di sana sebagai juru tulis.', finds: null },
  ],
}
