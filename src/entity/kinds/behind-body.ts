import { givenNames } from '../../lexicon/given-names.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { roots } from '../../lexicon/roots.ts'
import { normAt } from '../desk.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { type Finding, isHead, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Where the two names begin that a body's name ends in, when no name goes on behind it; else the end of the body. */
export function nameBehind(scene: Scene, first: number, last: number): number {
  const next = scene.tokens[last]
  if (next && next.casing !== 'lower' && next.kind === 'word') return last
  const start = last - 2
  if (start < first + 1 || LEARNED.has(normAt(scene, first))) return last
  const isName = (at: number): boolean => {
    const norm = normAt(scene, at)
    return givenNames.has(norm) || (personWords.has(norm) && !roots.has(norm))
  }
  const isFree = (at: number): boolean => !roots.has(normAt(scene, at)) && !isHead(scene, at) && !lookUp(scene, at)
  const free = isFree(start) && isFree(start + 1)
  const person =
    (isName(start) && (isName(start + 1) || isFree(start + 1))) ||
    (free &&
      (isName(start + 1) ||
        isPlainState(scene, first, start) ||
        isRegion(scene, first, start) ||
        isLetters(scene, first, start)))
  if (!person || lookUp(scene, start) || scene.tokens[start]?.casing !== 'title') return last
  // «Menteri Koperasi Budi Surya Hartono»
  return start - 1 > first && givenNames.has(normAt(scene, start - 1)) ? start - 1 : start
}

/** «Badan Gizi Nasional», before a name that no table knows: a body of the state in plain words is whole without it. */
function isPlainState(scene: Scene, first: number, last: number): boolean {
  if (last < first + 2 || !OF_STATE.has(normAt(scene, first))) return false
  for (let at = first + 1; at < last; at += 1) if (!roots.has(scene.tokens[at]?.word?.root ?? '')) return false
  return true
}

/** «Kepala Desa Wairata Lamber Dolu»: a village, which no table knows, and who heads it. */
const isRegion = (scene: Scene, first: number, last: number): boolean =>
  last === first + 2 && /^(?:desa|kecamatan|kelurahan|kota)$/u.test(normAt(scene, first))

/** «Ketua BSKM Lamber Dolu»: the letters of a body, and who heads it. */
const isLetters = (scene: Scene, first: number, last: number): boolean =>
  last === first + 1 && scene.tokens[first]?.casing === 'upper'

const OF_STATE: ReadonlySet<string> = new Set([
  'badan',
  'balai',
  'biro',
  'dinas',
  'direktorat',
  'kementerian',
  'komisi',
  'lembaga',
  'pusat',
])

/** Bodies that are called after people. */
const LEARNED: ReadonlySet<string> = new Set(['institut', 'sekolah', 'universitas', 'yayasan'])

/** Whether a body of the title ends right before a token, but for its form in brackets: «Direktur PT Sagara (Persero)». */
export function isBehindBody(scene: Scene, inside: readonly Finding[], at: number): boolean {
  const last = inside.at(-1)
  if (last?.kind !== 'organisation') return false
  const end = normAt(scene, at - 1) === ')' ? at - 3 : at
  return last.last === end || last.last === at
}

/** Two or three words that neither the tables nor the language know. */
export function isUnknown(scene: Scene, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (last < first + 2 || last > first + 3) return false
  for (let at = first; at < last; at += 1) {
    const norm = normAt(scene, at)
    if (
      scene.tokens[at]?.casing !== 'title' ||
      roots.has(norm) ||
      isHead(scene, at) ||
      companyEnds.has(norm) ||
      lookUp(scene, at)
    )
      return false
  }
  return true
}
