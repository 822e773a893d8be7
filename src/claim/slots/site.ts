import { namedAfter } from '../../lexicon/owner-words.ts'
import { directions, halls, placePrepositions } from '../../lexicon/places.ts'
import { titleWords } from '../../lexicon/titles.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, nameAt, norm, type Run, sentenceAt } from '../grid.ts'
import { attributions, speakerAt } from '../speaker/speaker.ts'
import { holdsVerb } from '../triggers/verbs.ts'
import { isElsewhereOnTheWay } from './journey.ts'
import { isScene } from './scene.ts'
import { beforeSpot, beforeVerb, prepositions, type Standing, undone, wordAhead } from './standing.ts'
import { isToldOfElse } from './told-of.ts'
import { isPlaceName, isVenue } from './venue.ts'

/** Types that befall a place which their clause is about: «Depo Sukamaju terbakar», «Gunung Agung mengalami erupsi». */
const befalling: ReadonlySet<string> = new Set(['close', 'collapse', 'erupt', 'fire', 'flood', 'quake'])

/** Types of what is done to a building: «Jembatan Sukamaju diresmikan», «Bandara Sukamaju dibuka lagi». */
const erecting: ReadonlySet<string> = new Set(['build', 'inaugurate', 'open'])

const isSubject = (grid: Grid, { first }: Candidate, { after, ahead, opens, run, entity }: Standing): boolean => {
  if (after || entity.kind !== 'place') return false
  const sentence = sentenceAt(grid, run.first)
  // «Menurut catatan BMKG, Gunung Agung meletus»
  if (norm(grid, opens - 1) === ',' && beforeVerb(grid, first, run.last - 1) === run.last - 1) return true
  return opens === sentence.first || opens === clauseOf(grid, run.first)?.first || ahead === 'kebakaran'
}

/** Nouns of a disaster before the name of its place: «korban kebakaran Depo Sukamaju», «gempa Cianjur». Sorted. */
const disasters: ReadonlySet<string> = new Set([
  'banjir',
  'erupsi',
  'gempa',
  'kebakaran',
  'kecelakaan',
  'ledakan',
  'letusan',
  'longsor',
  'tragedi',
  'tsunami',
])

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

/** The token behind the address that goes on at one: `meledak` of «di Desa Mekar, Kabupaten Sagara, meledak». */
function addressEndOf(grid: Grid, from: number): number {
  let token = from
  while (norm(grid, token) === ',' && isPlaceName(grid, token + 1))
    token = grid.nameRuns[grid.nameOf[token + 1] ?? -1]?.last ?? token + 2
  return token > from && norm(grid, token) === ',' ? token + 1 : token
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

/** «diteken Rahma dan Surya di Kupang», «divonis pada 8 Mei di Kupang»: behind a man, a day or a comma only the verb has a place. */
function isOfVerb(grid: Grid, { last, voice }: Candidate, { after, ahead, entity, opens }: Standing): boolean {
  if (!after || ahead !== 'di' || entity.kind !== 'place' || voice === 'noun') return false
  const before = opens - 2
  if (norm(grid, before + 1) !== 'di' || before < last || holdsVerb(grid, { first: last, last: before })) return false
  return (
    norm(grid, before) === ',' ||
    (grid.timeOf[before] ?? -1) >= 0 ||
    nameAt(grid, before)?.entities[0]?.kind === 'person'
  )
}

/** «Tiga warga Sagara tewas»: those who live there are struck there, where no other place is told. */
function isOfDwellers(grid: Grid, { type, clause }: Candidate, { after, opens, run, entity }: Standing): boolean {
  if (after || entity.kind !== 'place' || !(undone.has(type) || type === 'evacuate')) return false
  if (norm(grid, opens - 1) !== 'warga' || run.first < clause.first) return false
  // «Rahma, warga Sagara, tewas»: where he comes from.
  for (let token = clause.first; token < opens; token += 1) if (norm(grid, token) === ',') return false
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
    if (isOfDwellers(grid, candidate, standing)) return true
    if (type === 'quake' && isBearing(grid, standing)) return true
    if (shaking.has(type) && after && opens === last && (voice === 'active' || voice === 'bare')) return true
    const own = grid.clauseOf[run.first] === grid.clauseOf[first]
    if (struck.has(type) && own && disasters.has(ahead)) return true
  }
  if (!isSubject(grid, candidate, standing)) return false
  if (shaking.has(type) && voice !== 'noun') return true
  const mountain = /^Gunung /u.test(entity.name)
  if (mountain) return befalling.has(type) || type === 'other'
  return (
    /^(?:headed|pointer)$/u.test(mention.rule) && (befalling.has(type) || (voice === 'passive' && erecting.has(type)))
  )
}

/** «kereta cepat Jakarta-Bandung», «rute Jakarta-Medan»: the two ends of a line; «di ruas Jakarta-Bandung» is on it. */
function isLine(grid: Grid, { entity, run, ahead }: Standing): boolean {
  if (entity.kind !== 'place' || placePrepositions.has(ahead)) return false
  const dash = (at: number): boolean => /^[-–—]$/u.test(norm(grid, at))
  const other = dash(run.last) ? run.last + 1 : dash(run.first - 1) ? run.first - 2 : -1
  return nameAt(grid, other)?.entities[0]?.kind === 'place'
}

/** «Kupang, wartalaut.com - Dua …»: the address of the page in its dateline. */
const isHost = (word: string): boolean => /\p{L}\.\p{L}\p{L}/u.test(word)

/** «KUPANG-Dua …»: a dateline in capitals alone, though its dash touches it. */
const isLoud = (grid: Grid, { first, last }: Run, dash: number): boolean =>
  dash === last && first === sentenceAt(grid, first).first && grid.reading.tokens[first]?.casing === 'upper'

/** No dateline has more tokens: «JAKARTA, 4 Desember (Antara) -». */
const DATELINE = 12

/** «KUPANG, 4 Desember (Antara) — Dua …», «Kupang: Gubernur …»: where the page was written. */
function isDateline(grid: Grid, { run }: Standing): boolean {
  const { article, tokens } = grid.reading
  const sentence = sentenceAt(grid, run.first)
  if (run.first !== sentence.first && norm(grid, run.first - 1) !== ',') return false
  const start = tokens[run.first]?.start ?? 0
  const written = article.dateline?.toLowerCase()
  if (
    written &&
    run.first === sentence.first &&
    article.text.slice(start, start + written.length).toLowerCase() === written
  )
    return true
  if (norm(grid, run.last) === ':') return run.first === sentence.first
  for (let token = sentence.first; token < Math.min(sentence.last, sentence.first + DATELINE); token += 1) {
    const here = tokens[token]
    if (token >= run.last && /^[-–—]$/u.test(here?.norm ?? ''))
      return here?.start !== tokens[token - 1]?.end || isHost(norm(grid, token - 1)) || isLoud(grid, run, token)
    // «KUPANG (Warta Laut): …»
    if (here?.norm === ':' && norm(grid, token - 1) === ')') return true
    const plain =
      here?.kind === 'word' && here.casing === 'lower' && (grid.timeOf[token] ?? -1) < 0 && !isHost(here.norm)
    if (plain) return false
  }
  return false
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

/** «menangkap pejabat yang berkantor di Jalan Mawar»: what a later clause tells of, not where the verb before it is. */
function isOfLaterClause(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { first, voice, type } = candidate
  const { run, after } = standing
  if (!after || grid.clauseOf[run.first] === grid.clauseOf[first]) return false
  const kind = clauseOf(grid, run.first)?.kind
  // «gempa yang terjadi di Sukamaju», but «banjir, sehingga warga dirawat di RSUD Sukamaju»
  if (kind !== 'subordinate' && (kind !== 'relative' || voice === 'noun')) return false
  // «ditangkap saat makan di Sukamaju»: at that time he was there.
  if (SAME_TIME.has(clauseOf(grid, run.first)?.marker ?? '') || isVenue(grid, candidate, standing)) return false
  // «Tujuh orang tewas setelah bus terguling di Sukamaju»
  return (type !== 'die' && type !== 'injure') || hasNamelessPlace(grid, candidate)
}

/** «"Kami menutup jalan," kata Rahma di Kupang»: where he says it. */
function isOfSpeech(grid: Grid, { first, last }: Candidate, { run, after }: Standing): boolean {
  if (!after || grid.quoted[run.first] === 1) return false
  const said = speakerAt(attributions(grid, grid.sentenceOf[first] ?? 0), first)
  return said !== null && said.frame !== 'lead' && said.verb >= last && said.verb < run.first
}

/** «di Arena Sagara, Kupang, Jepang»: behind a comma, in what begins with a word of place; up to this many names. */
const ADDRESS = 4

/** Whether a name goes on with an address: «di Arena Sagara, Kupang, Jepang». */
export function isInAddress(grid: Grid, { opens, entity, run, mention }: Standing): boolean {
  // «Di Kupang, Presiden Rahma berpidato»
  if (opens !== run.first || mention.title !== null || entity.kind === 'group') return false
  const next = grid.reading.tokens[run.last]
  const beyond = nameAt(grid, run.last + 1)?.entities[0]
  const state = next?.norm === ',' && beyond?.kind === 'country'
  const ends =
    entity.kind === 'country' || entity.kind === 'place' ? next?.kind !== 'word' || next.norm === 'pada' : state
  if (!ends) return false
  let token = opens - 1
  for (let names = 0; names < ADDRESS && norm(grid, token) === ','; names += 1) {
    let first = token - 1
    while (grid.reading.tokens[first]?.kind === 'word' && grid.reading.tokens[first]?.casing !== 'lower') first -= 1
    if (first === token - 1) return false
    if (/^(?:di|ke)$/u.test(norm(grid, first))) return true
    token = first
  }
  return false
}

/** «di Rusia pada 2031, lalu di Hanoi pada 2033»: the place of the next time, which stands behind it. */
const isOfNextTime = (grid: Grid, { run, after }: Standing): boolean =>
  after &&
  /^(?:kemudian|lalu)$/u.test(norm(grid, run.first - 2)) &&
  norm(grid, run.last) === 'pada' &&
  (grid.timeOf[run.last + 1] ?? -1) >= 0

/** Words before «yang pertama» of whatever came before. Sorted. */
const OTHERS: ReadonlySet<string> = new Set(['dari', 'menyusul', 'selain', 'sejak', 'seperti', 'setelah', 'usai'])

/** Tokens between «yang pertama» and the place it was at. */
const REACH = 3

/** «lawatan ketiganya, menyusul yang pertama di Hanoi pada 2031»: where another of its kind was. */
function isOfAnother(grid: Grid, { run, after }: Standing): boolean {
  if (!after) return false
  for (let token = run.first - 1; token > run.first - REACH - 2; token -= 1)
    if (norm(grid, token - 1) === 'yang' && /^(?:pertama|kedua|ketiga|terakhir|sebelumnya)$/u.test(norm(grid, token)))
      return OTHERS.has(norm(grid, token - 2))
  return false
}

/** «meresmikan Jembatan Sagara di Bogor»: what is opened, where the next words tell where. */
function isOpened(grid: Grid, { type, voice, last }: Candidate, { after, opens, run }: Standing): boolean {
  if (!after || opens !== last || voice !== 'active' || !erecting.has(type) || norm(grid, run.last) !== 'di')
    return false
  return isPlaceName(grid, run.last + 1)
}

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
    isOpened(grid, candidate, standing) ||
    isOfAnother(grid, standing)
  )
    return true
  // «KPU DKI Jakarta»
  const before = nameAt(grid, run.first - 1)
  return before?.entities[0]?.kind === 'organisation' && before.end + 1 === mention.start
}

/** «Desa Mekar, Kecamatan Sukamaju»: what the place before it lies in, though no table knows. */
export function isAddressEnd(grid: Grid, { run, entity }: Standing): boolean {
  if (entity.kind !== 'place' || norm(grid, run.first - 1) !== ',') return false
  return nameAt(grid, run.first - 2)?.entities[0]?.kind === 'place'
}
