import { longPlaceHeads, placeHeads } from '../../lexicon/places.ts'
import { isCapital, normAt, wordsOf } from '../desk.ts'
import { breaksName, type Found, isNameWord, type Scene } from './finding.ts'
import { headedEnd } from './headed-end.ts'
import { foundHeaded, shoutingAt } from './heads.ts'
import { lookUp } from './lookup.ts'
import { isHallOf } from './place-end.ts'
import { isRoad, kilometreEnd, roadEnd } from './road.ts'
import { seatEnd } from './seat.ts'

/** What is read as a name of nobody. */
const nobodyUpTo = (next: number): Found => ({ findings: [], next })

/** «(TPU) Kebun Melati»: letters in brackets that head the name behind them. */
export const isLetteredHead = (scene: Scene, at: number, last: number): boolean =>
  scene.tokens[at]?.casing !== 'lower' &&
  placeHeads.has(normAt(scene, at)) &&
  normAt(scene, at - 1) === '(' &&
  normAt(scene, at + 1) === ')' &&
  at + 2 < last &&
  isNameWord(scene, at + 2) &&
  !breaksName(scene, at + 2)

/** «Rumah Tahanan (Rutan) Sukamaju» */
function letteredAt(scene: Scene, at: number, last: number): Found | null {
  if (!isLetteredHead(scene, at, last)) return null
  const end = headedEnd(scene, at + 1, last)
  const name = `${wordsOf(scene, at, at + 1)} ${wordsOf(scene, at + 2, end)}`
  return foundHeaded(at + 2, end, 'place', { name, kind: 'place', within: [] })
}

/** «Commuter Line Rangkas» */
function lineAt(scene: Scene, at: number, last: number): Found | null {
  const next = scene.tokens[at + 1]
  const isLine = normAt(scene, at) === 'commuter' && next?.norm === 'line' && next.kind === 'word' && isCapital(next)
  return isLine ? foundHeaded(at, headedEnd(scene, at, last), 'group') : null
}

/** «Rumah Sakit Paru Dr Goenawan» */
function hospitalAt(scene: Scene, at: number, last: number): Found | null {
  const next = scene.tokens[at + 1]
  if (normAt(scene, at) !== 'rumah' || next?.norm !== 'sakit' || !isCapital(next)) return null
  // «Rumah Sakit (RS) Kasih Bunda»
  const letters = normAt(scene, at + 2) === '(' && normAt(scene, at + 4) === ')' ? at + 4 : at + 1
  const end = shoutingAt(scene, at) ? at : headedEnd(scene, letters, last)
  // «Rumah Sakit Umum Daerah (RSUD) Kasih Bunda»: it is named by the letters and what follows them.
  if (isLetteredHead(scene, end + 1, last)) return nobodyUpTo(end + 1)
  if (end > letters + 1) return foundHeaded(at, end, 'place')
  // «dibawa ke Rumah Sakit»: any.
  return next.casing === 'title' && end === at + 2 ? nobodyUpTo(end) : null
}

/** «dibawa ke rumah sakit Gatot Sudirga»: two words behind a plain head; one may be whoever is brought there. */
function plainHospitalAt(scene: Scene, at: number, last: number): Found | null {
  if (normAt(scene, at) !== 'rumah' || normAt(scene, at + 1) !== 'sakit' || scene.tokens[at + 1]?.casing !== 'lower')
    return null
  if (at + 2 >= last || !isNameWord(scene, at + 2) || breaksName(scene, at + 2)) return null
  const inner = lookUp(scene, at + 2)
  if (inner && inner.entity.kind !== 'person') return null
  const end = headedEnd(scene, at + 1, last)
  return end > at + 3 ? foundHeaded(at, end, 'place') : null
}

/** «toko emas Permata» */
function longHeadAt(scene: Scene, at: number, last: number): Found | null {
  if (!longPlaceHeads.has(`${normAt(scene, at)} ${normAt(scene, at + 1)}`)) return null
  // «Rumah Tahanan (Rutan) Sukamaju»: the letters head the name.
  if (isLetteredHead(scene, at + 3, last)) return nobodyUpTo(at + 3)
  if (at + 2 >= last || !isNameWord(scene, at + 2) || shoutingAt(scene, at)) return null
  const end = headedEnd(scene, at + 1, last)
  return end > at + 2 ? foundHeaded(at, end, 'place') : null
}

/** «kantor bupati» */
function seatAt(scene: Scene, at: number, last: number): Found | null {
  const end = seatEnd(scene, at, last)
  return end > at ? foundHeaded(at, end, 'place') : null
}

/** «jalan Ngawi-Maospati» */
function roadAt(scene: Scene, at: number, last: number): Found | null {
  const end = isHallOf(scene, at) ? at : roadEnd(scene, at, last)
  return end > at ? foundHeaded(at, end, 'place') : null
}

/** «Km 97 Tol Krian-Gresik» */
function kilometreAt(scene: Scene, at: number, last: number): Found | null {
  const road = kilometreEnd(scene, at + 1)
  if (road === at + 1 || road + 1 >= last || !isRoad(scene, road)) return null
  const end = Math.max(roadEnd(scene, road, last), headedEnd(scene, road, last))
  return end > road + 1 ? foundHeaded(at, end, 'place') : null
}

/** «Pos 3», «Terminal 2» */
export function numberedAt(scene: Scene, at: number): Found | null {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  const isNumbered =
    token !== undefined &&
    next?.kind === 'number' &&
    isCapital(token) &&
    /^(?:kelok|pos|terminal|tikungan)$/u.test(token.norm) &&
    /^\d{1,2}$/u.test(next.norm)
  return isNumbered ? foundHeaded(at, at + 2, 'place') : null
}

/** Names told by their first words, tried in this order. */
export const byFirstWords = [
  letteredAt,
  lineAt,
  hospitalAt,
  plainHospitalAt,
  longHeadAt,
  seatAt,
  roadAt,
  kilometreAt,
] as const
