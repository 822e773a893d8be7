import { aspects } from '../../lexicon/aspect.ts'
import type { Clause } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, norm, sentenceAt } from '../grid.ts'
import { contests } from './sides.ts'
import { beforeVerb, isApposedTo, LIGHT, prepositions, type Standing, undone } from './standing.ts'

/** Verbs of those who tell how somebody is, before the word for it. Sorted. */
const FOUND: ReadonlySet<string> = new Set([
  'dikabarkan',
  'dilaporkan',
  'dinyatakan',
  'dipastikan',
  'ditemukan',
  'diumumkan',
])

/** Whether nothing but what marks its clause and words of aspect stand before a verb. */
function hasNoSubject(grid: Grid, { first, clause }: Candidate): boolean {
  const before = beforeVerb(grid, first, clause.first)
  // «sebelum akhirnya dinyatakan meninggal»
  const token = FOUND.has(norm(grid, before)) ? beforeVerb(grid, before, clause.first) : before
  return token < clause.first || (token === clause.first && norm(grid, token) === clause.marker)
}

/** «Perdana Menteri tewas lantaran ditembak», «Rahma pulang setelah diperiksa»: whom the clause before is about. */
export function isUnsaidSubject(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { clause, voice, type } = candidate
  const { entity, mention, run, after } = standing
  if (voice === 'noun' || voice === 'elided' || !hasNoSubject(grid, candidate)) return false
  if (entity.kind === 'place') return false
  if (entity.kind === 'country') return clause.kind === 'coordinate' && !after && isShared(grid, candidate, standing)
  if (after) return isFronted(grid, candidate, standing)
  // «perusahaan yang berdiri pada 1990 itu», but «gedung PT Sagara yang roboh»
  const told = entity.kind === 'person' || entity.kind === 'group' || mention.via === 'description'
  if (clause.kind === 'relative' && told) {
    // «dari ayahnya, Surya Hadi, yang wafat»: he who stands right before it.
    const apart = clause.first - run.last <= 1 && /^(?:,|yang)$/u.test(norm(grid, run.last))
    return apart || isApposedTo(grid, run, clause)
  }
  if (clause.kind === 'coordinate') return isShared(grid, candidate, standing)
  // «Rahma dibawa ke rumah sakit, sebelum akhirnya meninggal»
  if (type === 'die' && voice === 'plain' && clause.marker === 'sebelum') return isShared(grid, candidate, standing)
  // «Sagarindo lolos setelah menang 2-1»
  const played = voice === 'plain' && contests.has(candidate.type)
  if (clause.kind !== 'subordinate' || voice === 'bare' || (voice === 'plain' && !played)) return false
  if (entity.kind === 'organisation' && voice !== 'active' && !played) return false
  const main = clauseOf(grid, run.first)
  return main !== undefined && main.last === clause.first && opensClause(grid, main, standing)
}

/** «Kernet truk, Surya Hadi (23), tewas»: the token behind an age in brackets. */
const behindAge = (grid: Grid, at: number): number =>
  norm(grid, at) === '(' && /^[1-9]\d$/.test(norm(grid, at + 1)) && norm(grid, at + 2) === ')' ? at + 3 : at

/** «Nakhoda, Surya Hadi, ditemukan tewas»: who opens the clause, right before its verb. */
export function isNextToVerb(grid: Grid, { clause, first, voice }: Candidate, standing: Standing): boolean {
  const { after, entity, run } = standing
  if (after || voice === 'noun' || voice === 'elided' || clause.kind === 'relative') return false
  if (entity.kind === 'place' || entity.kind === 'country') return false
  const end = behindAge(grid, run.last)
  const joint = norm(grid, end) === ',' ? end : end - 1
  if (grid.clauseOf[run.first] !== grid.clauseOf[first] || !opensClause(grid, clause, standing)) return false
  const before = beforeVerb(grid, first, run.first)
  return (FOUND.has(norm(grid, before)) ? beforeVerb(grid, before, run.first) : before) === joint
}

/** «Setelah mengalahkan Persada, Bahari pulang», «Kalahkan Persada, Bahari Juara»: whom the clause behind is about. */
function isFronted(grid: Grid, { first, clause, type, voice }: Candidate, { run, opens }: Standing): boolean {
  const main = clauseOf(grid, run.first)
  if (clause.first !== sentenceAt(grid, first).first || !main || norm(grid, opens - 1) !== ',') return false
  if (type === 'speak' || type === 'report') return false
  if (main.first === clause.last) return opens === main.first
  // Headlines are not cut into clauses; a list goes on.
  return (
    voice === 'bare' &&
    first === clause.first &&
    grid.reading.tokens[run.last]?.kind === 'word' &&
    norm(grid, run.last) !== 'dan'
  )
}

/** «Rahma menanam», «Petani Maros, Rahma, menanam»: the clause begins with somebody, or with what he is called. */
function opensClause(grid: Grid, main: Clause, { opens, run }: Standing): boolean {
  if (opens - main.first <= 1) return true
  if (norm(grid, opens - 1) !== ',' || norm(grid, behindAge(grid, run.last)) !== ',') return false
  for (let token = main.first; token < opens - 1; token += 1) {
    const { kind, word } = grid.reading.tokens[token] ?? {}
    if (kind === 'punctuation' || word?.voice === 'active' || word?.voice === 'passive') return false
  }
  return !prepositions.has(norm(grid, main.first))
}

/** Whether a clause begins with its verb, behind its marker: «dan menolong warga». */
function beginsWithVerb(grid: Grid, { first, last, marker }: Clause): boolean {
  let token = first + (marker === null ? 0 : 1)
  while (token < last && (aspects.has(norm(grid, token)) || LIGHT.has(norm(grid, token)))) token += 1
  const { word } = grid.reading.tokens[token] ?? {}
  return word != null && word.voice !== 'none'
}

/** «BPBD mencari, lalu menolong warga»: whom the clause before is about, whose verb is of the same voice. */
function isShared(grid: Grid, { clause, first, type, voice }: Candidate, standing: Standing): boolean {
  const { run } = standing
  const { clauses, tokens } = grid.reading
  // «dilantik Senin, diiringi musik», «mencatat banjir, merendam tiga kota»
  if (clause.marker === null && (voice !== 'active' || undone.has(type))) return false
  const own = grid.clauseOf[run.first] ?? -1
  for (let index = (grid.clauseOf[first] ?? 0) - 1; index > own; index -= 1) {
    const between = clauses[index]
    // «Rahma menyebut, tebing longsor dan menimbun rumah»: what she tells has a subject of its own.
    if (between?.kind === 'subordinate' && between.marker === null) return false
    if (!between || between.kind === 'main' || (between.kind === 'coordinate' && !beginsWithVerb(grid, between)))
      return false
  }
  const main = clauses[own]
  if (!main || main.kind === 'relative' || main.sentence !== clause.sentence) return false
  if (!opensClause(grid, main, standing)) return false
  const verb = tokens.slice(run.last, main.last).find(({ word }) => word !== null && word.voice !== 'none')
  // «Rahma terjatuh dan dibawa ke rumah sakit», «Rahma ditembak dan meninggal»
  if (verb === undefined || (type === 'die' && voice === 'plain' && verb.word?.voice === 'passive')) return true
  return verb.word?.voice === tokens[first]?.word?.voice
}
