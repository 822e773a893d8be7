import { courtesies, officesOfPlaces, titleWords } from '../../lexicon/titles.ts'
import { normAt } from '../desk.ts'
import { nameBehind } from './behind-body.ts'
import { type Finding, isHead, isNameWord, runEnd, type Scene } from './finding.ts'
import { headed } from './headed.ts'
import { branchAt } from './known.ts'
import { lookUp } from './lookup.ts'

/** «Menteri Pertanian, Perikanan, dan Pangan Rahma»: the end of the last of an office's fields at the comma before it; else `at`. */
export function fieldsEnd(scene: Scene, office: number, at: number): number {
  if (normAt(scene, at) !== ',' || !/^(?:dirjen|menteri|wakil)$/u.test(normAt(scene, office))) return at
  const joined = normAt(scene, at + 1) === 'dan'
  const field = joined ? at + 2 : at + 1
  if (!isNameWord(scene, field) || titleWords.has(normAt(scene, field))) return at
  const more = normAt(scene, field + 1) === ',' && normAt(scene, field + 2) === 'dan' && isNameWord(scene, field + 3)
  return joined || more ? field + 1 : at
}

/** A body's letters inside a title, before the name: `Ketua KNPI Rasyid Wibowo`. */
export const isAcronym = (scene: Scene, at: number): boolean => {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  return (
    token?.kind === 'word' &&
    token.casing === 'upper' &&
    token.norm.length > 2 &&
    !token.norm.endsWith('.') &&
    next?.casing === 'title'
  )
}

/** «Kepala BPBD Cibunar», «Ketua KPU Bali»: a body of a region that the tables know without it. */
export function localBody(scene: Scene, at: number, last: number): Finding | null {
  const looked = lookUp(scene, at)
  if (looked?.entity.kind !== 'organisation') return null
  const branch = branchAt(scene, looked)
  const [local] = isHead(scene, at) ? (headed.read(scene, at, last)?.findings ?? []) : []
  if (branch)
    return {
      first: at,
      last: branch.last,
      kind: 'organisation',
      known: branch.entity,
      via: 'name',
      rule: '',
      title: null,
    }
  if (!local || local.last <= looked.last || lookUp(scene, looked.last)?.entity.kind !== 'place') return null
  // «Kepala BPBD Cibunar Surya Hadi»
  return { ...local, last: nameBehind(scene, at, local.last) }
}

/** The rank or courtesy within what the tagger takes for a person from `at` on; -1 without one. */
export function rankIn(scene: Scene, at: number): number {
  const tagged = scene.tagged.get(at)
  if (tagged?.kind !== 'person') return -1
  for (let next = at + 1; next < tagged.last; next += 1)
    if (titleWords.has(normAt(scene, next)) || courtesies.has(normAt(scene, next))) return next
  return -1
}

/** Whether what follows an office is the place it is of: «Camat Sukaresmi», «Wali Kota Sukaresmi». */
export const isOfPlace = (scene: Scene, at: number, end: number): boolean =>
  (end === at + 1 && officesOfPlaces.has(normAt(scene, at))) ||
  (end === at + 1 && RULERS.has(normAt(scene, at)) && normAt(scene, end + 1) === ',') ||
  (normAt(scene, end - 1) === 'kota' && normAt(scene, end - 2) === 'wali')

/** Rulers, whose own name may follow the office at once: «Sultan Sagara, Rahma Anwari, tiba», but «Sultan Rahma Anwari tiba». */
const RULERS: ReadonlySet<string> = new Set(['emir', 'raja', 'ratu', 'sultan'])

/** «Camat Sukaresmi Dedi», «Camat Sukaresmi, Dedi Suryadi»: who it is comes behind the place. */
export const goesOn = (scene: Scene, at: number, last: number): boolean =>
  isNameWord(scene, at) || (normAt(scene, at) === ',' && runEnd(scene, at + 1, last) > at + 2)

/** «Wali Kota Eri Cahyono»: two words after the office that are of no known place are its holder's. */
export const isBeforeMayor = (scene: Scene, kota: number, last: number): boolean =>
  normAt(scene, kota) === 'kota' &&
  normAt(scene, kota - 1) === 'wali' &&
  !lookUp(scene, kota) &&
  !lookUp(scene, kota + 1) &&
  runEnd(scene, kota + 1, last) === kota + 3

export const isBehindState = (inside: readonly Finding[]): boolean => {
  const state = inside.at(-1)
  return state?.kind === 'country' || state?.known?.name === 'Uni Eropa'
}
