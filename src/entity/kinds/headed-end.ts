import { sourceWords } from '../../lexicon/citing.ts'
import { subordinators } from '../../lexicon/conjunctions.ts'
import { givenNames } from '../../lexicon/given-names.ts'
import { listingBodies } from '../../lexicon/organisations.ts'
import { calledAfterPeople } from '../../lexicon/place-words.ts'
import { roots } from '../../lexicon/roots.ts'
import { isCapital, isDayWord, isOf, normAt, noToken } from '../desk.ts'
import { lists } from '../words.ts'
import { breaksName, isNameWord, particleHolds, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'
import { NUMBERED } from './place-end.ts'

const initials = (scene: Scene, first: number, last: number): string =>
  scene.tokens
    .slice(first, last)
    .map(({ norm }) => norm.charAt(0))
    .join('')

/** «RSUD dr. Sagarina»: a doctor, after whom a hospital is called. */
export const isDoctor = (scene: Scene, head: string, at: number): boolean =>
  calledAfterPeople.has(head) && /^dr\.?$/u.test(normAt(scene, at)) && isNameWord(scene, at + 1)

const GRADE = /^(?:\d|i{1,3}|i{0,2}[ab]|iii[ab])$/u

/** Whether a word in capitals is of no name: «Menurut», «Namun», «Menuntut». */
function opensNext(scene: Scene, at: number): boolean {
  const { norm, word, casing } = scene.tokens[at] ?? noToken
  return (
    casing === 'title' &&
    (subordinators.has(norm) || sourceWords.has(norm) || (word?.voice === 'active' && roots.has(word.root)))
  )
}

const MOTHERLY = /^(?:bapak|bunda|ibu)$/u

/** The end of the name whose head is at `at`. */
export function headedEnd(scene: Scene, at: number, last: number): number {
  const head = normAt(scene, at)
  let end = at + 1
  while (end < last) {
    const token = scene.tokens[end]
    const before = scene.tokens[end - 1]
    if (!token || !before || token.start > before.end + 2) break
    const { norm } = token
    const [inside, close, beyond] = [scene.tokens[end + 1], scene.tokens[end + 2], scene.tokens[end + 3]]
    // «Lapas Kelas IIA Sukamaju», «Lapas kelas 1 Sukamaju»
    if (norm === 'kelas' && GRADE.test(inside?.norm ?? '') && close && isCapital(close))
      // «Lapas Kelas II A Sukamaju»
      end += /^[ab]$/u.test(close.norm) && beyond && isCapital(beyond) ? 3 : 2
    // «Pengadilan Negeri (PN) Sukamaju»: the letters of the words before them.
    else if (
      norm === '(' &&
      close?.norm === ')' &&
      beyond &&
      isCapital(beyond) &&
      inside?.norm === initials(scene, at, end) &&
      lookUp(scene, end + 3)?.entity.kind === 'place' &&
      lookUp(scene, at)?.last !== end
    )
      end += 3
    else if (norm === '-') {
      if (token.start === before.end && isCapital(scene.tokens[end + 1] ?? token)) end += 2
      else break
    } else if (norm === 'dan' || norm === ',') {
      // «Kantor Pencarian dan Pertolongan», but «Kantor Gubernur Riau dan Rumah Sakit Umum»
      if (!listingBodies.has(head) || (head === 'kantor' && end > at + 2) || !listGoesOn(scene, head, end, last)) break
      end += 1
    } else if (token.kind === 'number') {
      // «SMA Negeri 4», «Densus 88», but «di Kebun Raya 120 milimeter».
      if (end > at + 1 && !NUMBERED.has(head)) break
      end += 1
    } else if (isOf(scene, end, lists.particle) && particleHolds(scene, end, last)) end += 1
    // «RSUD dr. Kasih Bunda»
    else if (isDoctor(scene, head, end)) end += 1
    else if (!isCapital(token) || isDayWord(scene, end)) break
    // «Timnas U-19 Menjadi Juara»: a headline's verb; «Lapas Sukamaju Menurut Saksi»: the next sentence.
    else if (/^(?:jadi|menjadi)$/u.test(norm) || (end > at + 1 && opensNext(scene, end))) break
    // «Yayasan Kasih Ibu menolak»: a courtesy before nobody.
    else if (MOTHERLY.test(norm) && !isNameWord(scene, end + 1)) end += 1
    // «Kantor Perdana Menteri Wela»: the office's whole name.
    else if (
      head === 'kantor' &&
      end === at + 2 &&
      /^(?:perdana menteri|staf presiden|wakil (?:bupati|gubernur|presiden))$/u.test(`${before.norm} ${norm}`)
    )
      end += 1
    // «RS Polri Brigjen Surya Hadi», but «Rumah Sakit Umum Jenderal Surya»: a rank behind a name of a body is a man's.
    else if (breaksName(scene, end) && lookUp(scene, end - 1)?.last === end) break
    else if (calledAfterPeople.has(head)) end += 1
    // «Kepala Dinas Perhubungan Riau M. Surya»: an initial opens a name.
    else if (end > at + 1 && /^\p{L}\.?$/u.test(norm) && token.casing === 'upper' && isNameWord(scene, end + 1)) break
    else if (end > at + 1 && (breaksName(scene, end) || (givenNames.has(norm) && isNameWord(scene, end + 1)))) break
    else {
      const looked = end > at + 1 ? lookUp(scene, end) : null
      if (looked?.entity.kind === 'person') break
      end = looked && looked.entity.kind !== 'country' ? looked.last : end + 1
    }
  }
  return end
}

/** After `dan` or a comma: whether the list of fields goes on, `Klimatologi, dan Geofisika`. */
function listGoesOn(scene: Scene, head: string, at: number, last: number): boolean {
  let next = at + 1
  if (normAt(scene, next) === 'dan') next += 1
  const token = scene.tokens[next]
  if (next >= last || !token || !isCapital(token) || givenNames.has(token.norm) || breaksName(scene, next)) return false
  // «Kantor Bupati dan Kantor Camat»
  if (normAt(scene, next) === head) return false
  // «Pertanahan, Infrastruktur, dan Transportasi»
  if (normAt(scene, next - 1) === 'dan') return token.casing !== 'upper'
  const after = normAt(scene, next + 1)
  return after === 'dan' || (after === ',' && normAt(scene, next + 2) === 'dan')
}
