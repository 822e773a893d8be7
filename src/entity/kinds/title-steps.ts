import { balineseNames, givenNames } from '../../lexicon/given-names.ts'
import { orderWords } from '../../lexicon/ordinals.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { courtesies, officesOfPlaces, titleInners, titleWords } from '../../lexicon/titles.ts'
import type { Token } from '../../model/reading.ts'
import { isCapital, normAt } from '../desk.ts'
import { isBehindBody, isUnknown, nameBehind } from './behind-body.ts'
import { type Finding, isHead, isNameWord, runEnd, type Scene } from './finding.ts'
import { headed } from './headed.ts'
import type { Looked } from './lookup.ts'
import {
  fieldsEnd,
  goesOn,
  isAcronym,
  isBeforeMayor,
  isBehindState,
  isOfPlace,
  localBody,
  rankIn,
} from './title-parts.ts'

/** How far a title has been read: up to the token at `end`, which the tables know as `looked`. */
export interface BegunTitle {
  readonly scene: Scene
  /** The word that it begins with. */
  readonly office: number
  readonly end: number
  readonly last: number
  /** Names of states, bodies and places inside it, as far as it has been read. */
  readonly inside: readonly Finding[]
  readonly token: Token
  readonly looked: Looked | null
}

/** What a title goes on with. */
interface Step {
  readonly end: number
  readonly inside: readonly Finding[]
  /** Whether the person's name begins at `end`. */
  readonly isWhole: boolean
}

const on = (end: number, ...inside: readonly Finding[]): Step => ({
  end,
  inside: inside.map((finding) => ({ ...finding, rule: 'in-title' })),
  isWhole: false,
})

const whole = (end: number): Step => ({ end, inside: [], isWhole: true })

/** A name inside a title that no table knows. */
const unknown = (first: number, last: number, kind: Finding['kind']): Finding => ({
  first,
  last,
  kind,
  known: null,
  via: 'name',
  rule: 'in-title',
  title: null,
})

/** Offices that go on with it. */
const AGUNG: ReadonlySet<string> = new Set(['hakim', 'jaksa', 'uskup'])

const ROMAN = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi)$/u

const fields = ({ scene, office, end }: BegunTitle): Step | null => {
  const next = fieldsEnd(scene, office, end)
  return next > end ? on(next) : null
}

/** «Kepala UPT I Dinas Perhubungan», but «Kepala Dinas I Wayan Surya». */
const numeral = ({ scene, end, token }: BegunTitle): Step | null =>
  ROMAN.test(token.norm) && token.casing === 'upper' && !balineseNames.has(normAt(scene, end + 1)) ? on(end + 1) : null

/** «Kapolres Metro Bekasi Kota Kombes Surya»: the words tell which police, no towns. */
const police = ({ scene, office, end, token }: BegunTitle): Step | null =>
  /^kapol/u.test(normAt(scene, office)) && /^(?:kota|metro)$/u.test(token.norm) ? on(end + 1) : null

const mayor = ({ scene, end, last }: BegunTitle): Step | null =>
  isBeforeMayor(scene, end, last) ? whole(end + 1) : null

const local = ({ scene, end, last }: BegunTitle): Step | null => {
  const body = localBody(scene, end, last)
  return body && on(body.last, body)
}

/** «Menteri Sosial Darwin Hartono», though a town has that name; «Menteri Jepang Maros Hadi»: behind a state a town's is somebody's. */
const townsName = ({ scene, end, last, inside, token, looked }: BegunTitle): Step | null => {
  if (looked?.entity.kind !== 'place') return null
  const isGiven = givenNames.has(token.norm) && isNameWord(scene, looked.last)
  return isGiven || (isBehindState(inside) && runEnd(scene, looked.last, last) === looked.last + 1) ? whole(end) : null
}

/** «pelatih Timnas Peru»: the team, not the state twice. */
const team = ({ scene, end, last, token }: BegunTitle): Step | null => {
  const found = token.norm === 'timnas' ? headed.read(scene, end, last)?.findings[0] : undefined
  return found ? on(found.last, found) : null
}

/** «juru bicara Kasuari Airlines Danu Surya»: the company is told by its last word, and the name of a man goes on behind it. */
const company = ({ scene, end, last, looked, token }: BegunTitle): Step | null => {
  const { norm, casing } = token
  if (casing !== 'title' || titleWords.has(norm) || titleInners.has(norm) || isHead(scene, end)) return null
  const stop = runEnd(scene, end, last)
  for (let at = end + 1; at + 2 <= stop; at += 1)
    if (companyEnds.has(normAt(scene, at)) && !companyEnds.has(normAt(scene, at + 1)))
      return looked && looked.last > at ? null : on(at + 1, unknown(end, at + 1, 'organisation'))
  return null
}

const known = ({ end, looked }: BegunTitle): Step | null => {
  if (!looked || looked.entity.kind === 'person') return null
  const { entity, last, alias } = looked
  return on(last, { ...unknown(end, last, entity.kind), known: entity, via: alias ? 'abbreviation' : 'name' })
}

/** «Kapolsek Cibunar Kompol Surya», which the tagger takes for one man's name. */
const beforeRank = ({ scene, office, end, looked }: BegunTitle): Step | null => {
  const rank = !looked && officesOfPlaces.has(normAt(scene, office)) ? rankIn(scene, end) : -1
  return rank > end ? on(rank, unknown(end, rank, 'place')) : null
}

/** «Jaksa Agung Muda Rahma», though some are called Agung. */
const agung = ({ scene, end, token }: BegunTitle): Step | null =>
  token.norm === 'agung' && AGUNG.has(normAt(scene, end - 1)) && isCapital(token) ? on(end + 1) : null

const person = ({ scene, end, token, looked }: BegunTitle): Step | null => {
  const isTagged = scene.tagged.get(end)?.kind === 'person' && !/^(?:cv|pt)$/u.test(token.norm)
  const isGiven = givenNames.has(token.norm) && isCapital(token) && !titleWords.has(token.norm)
  return looked || isTagged || isGiven ? whole(end) : null
}

const tagged = ({ scene, end, inside, token }: BegunTitle): Step | null => {
  const found = scene.tagged.get(end)
  if (found?.kind === 'organisation' && isBehindBody(scene, inside, end) && isUnknown(scene, found)) return whole(end)
  if (!found || found.kind === 'person' || titleInners.has(token.norm) || courtesies.has(token.norm)) return null
  // «Direktur Sagara Karya Budi Hartono», which the tagger takes for one body.
  const name = nameBehind(scene, end, found.last)
  return on(name, unknown(end, name, found.kind))
}

const body = ({ scene, end, last, token }: BegunTitle): Step | null => {
  const found = isHead(scene, end) && isCapital(token) ? headed.read(scene, end, last) : null
  // «Kepala Pusat Data dan Informasi BNPB», but «Ketua Komisi III».
  if (!found || (titleInners.has(token.norm) && found.next <= end + 2)) return null
  // «Kepala Dinas Perhubungan Khairil Anwar»: the name behind it is none of the body's.
  const name = nameBehind(scene, end, found.next)
  // «Sekretaris Dinas Rian Surya»: which one is not told.
  const told = name > end + 1 ? found.findings : []
  return on(name, ...told.map((finding) => ({ ...finding, last: Math.min(finding.last, name) })))
}

/** «Presiden RI ke-3, Danu», «Wakil Presiden RI kesepuluh Danu»: which holder of the office he was. */
const turn = ({ scene, end, token: { norm } }: BegunTitle): Step | null =>
  (orderWords.has(norm) || /^ke-\d{1,2}$/u.test(norm)) && scene.tokens[end + 1]?.casing !== 'lower' ? on(end + 1) : null

const inner = ({ scene, end, token }: BegunTitle): Step | null => {
  const { norm } = token
  const isCourtesy = courtesies.has(norm.replace(/\.$/u, '')) && (isCapital(token) || norm === 'dr.')
  if (titleWords.has(norm) || titleInners.has(norm) || isCourtesy) return on(end + 1)
  if (norm === '.' && scene.tokens[end - 1]?.end === token.start) return on(end + 1)
  if (norm === '(' && scene.tokens[end + 2]?.norm === ')') return on(end + 3)
  return isAcronym(scene, end) || /^[0-9]+$/u.test(norm) ? on(end + 1) : null
}

const seat = ({ scene, office, end, last }: BegunTitle): Step | null => {
  if (!isOfPlace(scene, office, end) || !isNameWord(scene, end) || !goesOn(scene, end + 1, last)) return null
  // «Camat Sukaresmi Barat Suryono»
  const side = /^(?:barat|selatan|tengah|timur|utara)$/u.test(normAt(scene, end + 1))
  const place = side && goesOn(scene, end + 2, last) ? end + 2 : end + 1
  return on(place, unknown(end, place, 'place'))
}

/** The first that can read on does. */
const steps: readonly ((title: BegunTitle) => Step | null)[] = [
  fields,
  numeral,
  police,
  mayor,
  local,
  townsName,
  team,
  company,
  known,
  beforeRank,
  agung,
  person,
  tagged,
  body,
  inner,
  turn,
  seat,
]

/** What a title goes on with at its end; where nothing can, the person's name begins. */
export function nextStep(title: BegunTitle): Step {
  for (const step of steps) {
    const found = step(title)
    if (found) return found
  }
  return whole(title.end)
}
