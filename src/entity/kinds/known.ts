import { forums } from '../../lexicon/meeting-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { branchBodies, companyEnds } from '../../lexicon/organisations.ts'
import { describedByState } from '../../lexicon/owner-words.ts'
import { directions } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import { normAt, wordsOf } from '../desk.ts'
import { type Found, foundBy, isNameWord, type NameRule, type Scene } from './finding.ts'
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

const found = foundBy('known')

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
  // «pukul 10.20 waktu Indonesia Timur»
  if (before?.norm === 'waktu' && /^(?:barat|tengah|timur)$/.test(after?.norm ?? '')) return true
  if (before?.casing === 'title' && CONTESTS.has(before.norm)) return before.norm !== 'raya'
  return after?.casing === 'title' && CONTESTS.has(after.norm) && after.norm !== 'waktu'
}

/** «Lima tahun lalu», «Batu pertamanya»: a plain word that opens a sentence; but «Istana membantah kabar itu.» */
const isPlainOpening = (scene: Scene, at: number, { entity, last }: Looked): boolean =>
  scene.initial[at] === 1 &&
  last === at + 1 &&
  isPlainWord(normAt(scene, at)) &&
  !scene.upper.has(normAt(scene, at)) &&
  !(entity.kind === 'organisation' && scene.tokens[last]?.word?.voice === 'active')

/** «12 warga Thailand», «11 miliar dolar AS», «SEA Games Filipina»: the state itself does nothing here. */
function isIdle(scene: Scene, at: number, { entity, last }: Looked): boolean {
  const noun = normAt(scene, at - 1)
  const isDescribing = MONEY.has(noun) || (!scene.tagged.has(at) && describedByState.has(noun))
  return entity.kind === 'country' && (isDescribing || isContest(scene, at, last))
}

/** «Israel selatan», «Lombok bagian utara»: a part of it. */
function partOf(scene: Scene, at: number, { entity, last }: Looked, end: number): Found | null {
  if (entity.kind !== 'place' && entity.kind !== 'country') return null
  const part = partAfter(scene, last, end)
  if (part === last) return null
  const within = [entity.name, ...entity.within]
  return found(at, part, 'place', { name: wordsOf(scene, at, part), kind: 'place', within })
}

const isRightBehind = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.start === (scene.tokens[at - 1]?.end ?? 0) + 1

/** «Jeju Air», «Bandung Group»: a company that has its name from the town. */
const namesCompany = (scene: Scene, { entity, last }: Looked): boolean =>
  entity.kind === 'place' &&
  scene.tokens[last]?.casing === 'title' &&
  isRightBehind(scene, last) &&
  companyEnds.has(normAt(scene, last))

/** «Prabowo Mangkusasmito», «Solo Radio»: a longer name that begins like a known one. */
function isLonger(scene: Scene, at: number, { entity, last }: Looked): boolean {
  if (entity.kind === 'country' || last !== at + 1 || !isRightBehind(scene, last)) return false
  const tagged = scene.tagged.get(at)
  if (!tagged) return entity.kind === 'person' && isNameWord(scene, last) && !lookUp(scene, last)
  if (tagged.last <= last) return false
  if (tagged.kind === 'person') return entity.kind !== 'organisation'
  // «Demokrat Bali», «Gaza City», but «ASEAN Indonesia»: a forum in the year of its host.
  return entity.kind !== 'person' && !forums.has(entity.name)
}

/** A name that the tables know or the article has taught: `PBB`, `Korut`, `Laut China Selatan`. */
export const known: NameRule = {
  id: 'known',
  opener: 0,
  read(scene, at, end) {
    const looked = lookUp(scene, at)
    if (!looked) return null
    const branch = branchAt(scene, looked)
    if (branch) return found(at, branch.last, branch.entity.kind, branch.entity)
    if (isPlainOpening(scene, at, looked)) return null
    const { entity, alias, last } = looked
    if (isIdle(scene, at, looked)) return { findings: [], next: last }
    const part = partOf(scene, at, looked, end)
    if (part) return part
    if (namesCompany(scene, looked)) return found(at, last + 1, 'organisation')
    if (isLonger(scene, at, looked)) return null
    return found(at, last, entity.kind, entity, alias ? 'abbreviation' : 'name')
  },
  examples: [
    { text: 'Delegasi Korsel bertolak ke Jenewa.', finds: 'Korea Selatan:country, Jenewa:place' },
    { text: 'Ia menjuarai SEA Games Filipina dan Jepang Open.', finds: '' },
    { text: 'Menurut KPU Bali, suara dihitung.', finds: 'KPU Bali:organisation' },
    { text: 'Kapal itu singgah di Tanjungpinang.', finds: 'Tanjungpinang:place' },
    { text: 'Ia bekerja di sana sebagai juru tulis.', finds: null },
  ],
}
