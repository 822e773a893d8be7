import { otherWords } from '../../lexicon/bystander-words.ts'
import { namedAfter } from '../../lexicon/owner-words.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { titleWords } from '../../lexicon/titles.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, nameAt, norm } from '../grid.ts'
import { attributions, speakerAt } from '../speaker/speaker.ts'
import { isDateline } from './dateline.ts'
import { isElsewhereOnTheWay } from './journey.ts'
import { erecting } from './site.ts'
import type { Standing } from './standing.ts'
import { isToldOfElse } from './told-of.ts'
import { isPlaceName, isVenue } from './venue.ts'

/** «kereta cepat Jakarta-Bandung», «rute Jakarta-Medan»: the two ends of a line; «di ruas Jakarta-Bandung» is on it. */
function isLine(grid: Grid, { entity, run, ahead }: Standing): boolean {
  if (entity.kind !== 'place' || placePrepositions.has(ahead)) return false
  const dash = (at: number): boolean => /^[-–—]$/u.test(norm(grid, at))
  const other = dash(run.last) ? run.last + 1 : dash(run.first - 1) ? run.first - 2 : -1
  return nameAt(grid, other)?.entities[0]?.kind === 'place'
}

/** «meninggal di rumah sakit setelah ditembak di Kupang»: the verb has a place of its own, though without a name. */
function hasNamelessPlace(grid: Grid, { last, clause }: Candidate): boolean {
  for (let token = last; token < clause.last - 1; token += 1) {
    const next = grid.reading.tokens[token + 1]
    if (norm(grid, token) === 'di' && next?.casing === 'lower' && (grid.nameOf[token + 1] ?? -1) < 0) return true
  }
  return false
}

/** Markers of a clause that tells what went on at the same time and place. */
const SAME_TIME: ReadonlySet<string> = new Set(['ketika', 'saat'])

const isAside = (grid: Grid, token: number): boolean => norm(grid, (clauseOf(grid, token)?.first ?? 0) - 1) === ','

/** «menangkap pejabat yang berkantor di Jalan Mawar»: what a later clause tells of, not where the verb before it is. */
function isOfLaterClause(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { first, voice, type } = candidate
  const { run, after, ahead } = standing
  if (!after || grid.clauseOf[run.first] === grid.clauseOf[first]) return false
  const kind = clauseOf(grid, run.first)?.kind
  // «gempa yang terjadi di Sukamaju», but «banjir, sehingga warga dirawat di RSUD Sukamaju»
  if (kind !== 'subordinate' && (kind !== 'relative' || voice === 'noun')) return false
  // «menunjuk Rahma, yang lahir 2001, di Sukamaju»: behind the comma the main clause goes on.
  if (kind === 'relative' && ahead === 'di' && norm(grid, run.first - 2) === ',' && isAside(grid, run.first))
    return false
  // «ditangkap saat makan di Sukamaju»: at that time he was there; not when «saat hendak terbang ke Sukamaju».
  const sameTime = SAME_TIME.has(clauseOf(grid, run.first)?.marker ?? '')
  if ((sameTime && ahead !== 'ke' && ahead !== 'menuju') || isVenue(grid, candidate, standing)) return false
  // «Tujuh orang tewas setelah bus terguling di Sukamaju»
  return (type !== 'die' && type !== 'injure') || hasNamelessPlace(grid, candidate)
}

/** «"Kami menutup jalan," kata Rahma di Kupang»: where he says it. */
function isOfSpeech(grid: Grid, { first, last }: Candidate, { run, after }: Standing): boolean {
  if (!after || grid.quoted[run.first] === 1) return false
  const said = speakerAt(attributions(grid, grid.sentenceOf[first] ?? 0), first)
  return said !== null && said.frame !== 'lead' && said.verb >= last && said.verb < run.first
}

/** «di Rusia pada 2031, lalu di Hanoi pada 2033»: the place of the next time, which stands behind it. */
const isOfNextTime = (grid: Grid, { run, after }: Standing): boolean =>
  after &&
  /^(?:kemudian|lalu)$/u.test(norm(grid, run.first - 2)) &&
  norm(grid, run.last) === 'pada' &&
  (grid.timeOf[run.last + 1] ?? -1) >= 0

/** Tokens between «yang pertama» and the place it was at. */
const REACH = 3

/** «lawatan ketiganya, menyusul yang pertama di Hanoi pada 2031»: where another of its kind was. */
function isOfAnother(grid: Grid, { run, after }: Standing): boolean {
  if (!after) return false
  for (let token = run.first - 1; token > run.first - REACH - 2; token -= 1)
    if (norm(grid, token - 1) === 'yang' && /^(?:pertama|kedua|ketiga|terakhir|sebelumnya)$/u.test(norm(grid, token)))
      return otherWords.has(norm(grid, token - 2))
  return false
}

/** «meresmikan Jembatan Sagara di Bogor»: what is opened, where the next words tell where. */
function isOpened(grid: Grid, { type, voice, last }: Candidate, { after, opens, run }: Standing): boolean {
  if (!after || opens !== last || voice !== 'active' || !erecting.has(type) || norm(grid, run.last) !== 'di')
    return false
  return isPlaceName(grid, run.last + 1)
}

/** «Kantor Pertanahan Sagara mengirim surat»: an office that acts is a body. */
const isActing = ({ clause, voice }: Candidate, { after, opens, entity }: Standing): boolean =>
  !after && voice === 'active' && opens === clause.first && /^(?:Balai|Kantor|Stasiun) \p{Lu}/u.test(entity.name)

/** Whether a place is none of the claim: the dateline's city, a town that a contest or a body has its name from. */
export function isNowhere(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { run, ahead, mention, entity } = standing
  // «Bupati Sukamaju menutup jalan»: hers is the office.
  if (entity.name.startsWith('Kabinet ') || namedAfter.has(ahead) || titleWords.has(ahead) || isLine(grid, standing))
    return true
  if (
    isOfLaterClause(grid, candidate, standing) ||
    isOfSpeech(grid, candidate, standing) ||
    isDateline(grid, standing) ||
    isOfNextTime(grid, standing) ||
    isElsewhereOnTheWay(grid, candidate, standing) ||
    isToldOfElse(grid, candidate, standing) ||
    isActing(candidate, standing) ||
    isOpened(grid, candidate, standing) ||
    isOfAnother(grid, standing)
  )
    return true
  // «KPU DKI Jakarta»
  const before = nameAt(grid, run.first - 1)
  return before?.entities[0]?.kind === 'organisation' && before.end + 1 === mention.start
}
