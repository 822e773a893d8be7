import { disasterNouns } from '../../lexicon/bystander-words.ts'
import { directions, halls, partsOfPlaces, placeHeads, placePrepositions } from '../../lexicon/places.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, nameAt, norm, type Run, sentenceAt } from '../grid.ts'
import { holdsVerb, holdsWord } from '../triggers/verbs.ts'
import { addressEndOf } from './address.ts'
import { isDweller, isReached } from './journey.ts'
import { isScene } from './scene.ts'
import { beforeSpot, beforeVerb, prepositions, type Standing, undone, wordAhead } from './standing.ts'
import { isPlaceName, isVenue } from './venue.ts'

/** Types that befall a place which their clause is about: «Depo Sukamaju terbakar», «Gunung Agung mengalami erupsi». */
const befalling: ReadonlySet<string> = new Set(['close', 'collapse', 'erupt', 'fire', 'flood', 'quake'])

/** Types of what is done to a building: «Jembatan Sukamaju diresmikan», «Bandara Sukamaju dibuka lagi». */
export const erecting: ReadonlySet<string> = new Set(['build', 'inaugurate', 'open'])

/** «Lapas Kelas IIA Sukamaju terbakar»: a body that is a house too, when something befalls it. */
export const isStruckHouse = (grid: Grid, { type }: Candidate, { after, run, entity, mention }: Standing): boolean =>
  !after &&
  entity.kind === 'organisation' &&
  mention.rule === 'headed' &&
  befalling.has(type) &&
  type !== 'close' &&
  placeHeads.has(norm(grid, run.first))

const isSubject = (grid: Grid, candidate: Candidate, standing: Standing): boolean => {
  const { first, type } = candidate
  const { after, ahead, opens, run, entity } = standing
  if (after || (entity.kind !== 'place' && !isStruckHouse(grid, candidate, standing))) return false
  const sentence = sentenceAt(grid, run.first)
  // «Atap Stasiun Sukamaju ambruk»: what a part of it goes through.
  const start = befalling.has(type) && partsOfPlaces.has(norm(grid, opens - 1)) ? opens - 1 : opens
  // «Menurut catatan BMKG, Gunung Agung meletus»
  if (norm(grid, opens - 1) === ',' && beforeVerb(grid, first, run.last - 1) === run.last - 1) return true
  return start === sentence.first || start === clauseOf(grid, run.first)?.first || ahead === 'kebakaran'
}

/** Types that a place itself goes through: «Gempa Guncang Sukamaju», «Kabupaten Sukamaju merasakan gempa». */
const shaking: ReadonlySet<string> = new Set(['flood', 'quake'])

/** Types of what befalls people and houses there, and of those who help them. */
const struck: ReadonlySet<string> = new Set(['die', 'evacuate', 'fire', 'found', 'injure', 'rescue'])

/** «6 km timur laut Sukamaju»: measured from the place. */
function isBearing(grid: Grid, { opens }: Standing): boolean {
  let token = opens - 1
  while (token > opens - 4 && (directions.has(norm(grid, token)) || /^(?:daya|laut)$/u.test(norm(grid, token))))
    token -= 1
  return token < opens - 1 && /^(?:arah|kilometer|km|sebelah)$/u.test(norm(grid, token))
}

/** «Konferensi di Bogor dihadiri 64 negara», «Tungku pabrik di Morowali meledak»: where those are of whom it is told. */
function isOfSubject(grid: Grid, { voice, clause, first, last }: Candidate, standing: Standing): boolean {
  const { after, run, ahead, opens } = standing
  if (voice === 'noun' || voice === 'elided' || after || ahead !== 'di' || opens - 1 <= clause.first) return false
  if (grid.clauseOf[run.first] !== grid.clauseOf[first] || isPlaceName(grid, clause.first)) return false
  // «Salat Id di Bogor, Presiden Ajak …», «Dalam rapat di Bogor, Rahma …»
  if (prepositions.has(norm(grid, clause.first)) || holdsVerb(grid, { first: clause.first, last: first })) return false
  const ends = addressEndOf(grid, run.last) - 1
  if (beforeVerb(grid, first, ends) !== ends) return false
  for (let token = last; token < clause.last; token += 1) if (/^(?:di|ke)$/u.test(norm(grid, token))) return false
  return true
}

/** «diperiksa di gedung KPK», «berunjuk rasa di depan gedung DPR»: the house of a body. */
function isHall(grid: Grid, { last }: Candidate, { after, entity, opens }: Standing): boolean {
  if (!after || entity.kind !== 'organisation' || !halls.has(norm(grid, opens - 1))) return false
  const ahead = wordAhead(grid, beforeSpot(grid, opens))
  return ahead === 'di' && !holdsVerb(grid, { first: last, last: opens })
}

/** Where what `yang` opens between two commas begins, whose second is at `comma`; `comma` where nothing does. */
function asideStart(grid: Grid, from: number, comma: number): number {
  for (let token = comma - 1; token > from; token -= 1)
    if (norm(grid, token) === ',') return norm(grid, token + 1) === 'yang' ? token : comma
  return comma
}

/**
 * «diteken Rahma dan Surya di Kupang», «divonis pada 8 Mei di Kupang»: behind a man, a day or a comma only the verb has
 * a place.
 */
function isOfVerb(grid: Grid, { last, voice }: Candidate, { after, ahead, entity, opens }: Standing): boolean {
  if (!after || ahead !== 'di' || entity.kind !== 'place' || voice === 'noun') return false
  const before = opens - 2
  if (norm(grid, before + 1) !== 'di' || before < last) return false
  // «mengumumkan kabinet, yang berisi 40 menteri, di Bogor»
  const aside = norm(grid, before) === ',' ? asideStart(grid, last, before) : before
  if (holdsVerb(grid, { first: last, last: aside })) return false
  return (
    norm(grid, before) === ',' ||
    (grid.timeOf[before] ?? -1) >= 0 ||
    nameAt(grid, before)?.entities[0]?.kind === 'person'
  )
}

/** «Tiga warga Sagara tewas»: those who live there are struck there, where no other place is told. */
function isOfDwellers(grid: Grid, { type, clause, last }: Candidate, { after, opens, run, entity }: Standing): boolean {
  if (after || entity.kind !== 'place' || !(undone.has(type) || type === 'evacuate')) return false
  const fled = type === 'evacuate' && norm(grid, opens - 1) === 'dari' && isDweller(grid, opens - 2)
  if (!fled && (norm(grid, opens - 1) !== 'warga' || run.first < clause.first)) return false
  if (holdsWord(grid, last, clause.last, (word) => placePrepositions.has(word))) return false
  // «Rahma, warga Sagara, tewas»: where he comes from.
  for (let token = clause.first; token < opens; token += 1) if (norm(grid, token) === ',') return false
  return true
}

/** Whether no other name and no verb stand between a name and a verb behind it. */
const isNearest = (grid: Grid, { last }: Run, verb: number): boolean => {
  for (let token = last; token < verb; token += 1) if ((grid.nameOf[token] ?? -1) >= 0) return false
  return true
}

/** Whether the claim must be at a place: the volcano or the building of which it is told. */
export function isSite(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { type, voice, last, first } = candidate
  const { after, opens, run, ahead, entity, mention } = standing
  if (isVenue(grid, candidate, standing) || isScene(grid, candidate, standing) || isHall(grid, candidate, standing))
    return true
  if (entity.kind === 'place') {
    if (isOfSubject(grid, candidate, standing) || isOfVerb(grid, candidate, standing)) return true
    if (isOfDwellers(grid, candidate, standing) || isReached(grid, candidate, standing)) return true
    if (type === 'quake' && isBearing(grid, standing)) return true
    if (shaking.has(type) && after && opens === last && (voice === 'active' || voice === 'bare')) return true
    const own = grid.clauseOf[run.first] === grid.clauseOf[first]
    if (struck.has(type) && own && disasterNouns.has(ahead)) return true
  }
  const mountain = /^Gunung /u.test(entity.name)
  // «Pada 5 Mei Gunung Agung meletus», «menaikkan status Gunung Agung»
  if (mountain && (ahead === 'status' || (type === 'erupt' && !after && isNearest(grid, run, first)))) return true
  if (!isSubject(grid, candidate, standing)) return false
  if (shaking.has(type) && voice !== 'noun') return true
  if (mountain) return befalling.has(type) || type === 'other'
  return (
    /^(?:headed|pointer)$/u.test(mention.rule) && (befalling.has(type) || (voice === 'passive' && erecting.has(type)))
  )
}
