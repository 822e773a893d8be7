import { aspects } from '../../lexicon/aspect.ts'
import type { Clause } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import { type Attribution, attributions, speakerAt } from '../speaker/speaker.ts'
import { beforeVerb, clauseOf, LIGHT, type Standing, undone } from './standing.ts'

/** «"Saya menerima putusan itu," kata Rahma»: what the speaker tells of himself. */
function isOfSpeaker(grid: Grid, { first, clause, voice }: Candidate): boolean {
  if (voice === 'noun' || grid.quoted[first] !== 1) return false
  const token = beforeVerb(grid, first, clause.first)
  return token >= clause.first && /^(?:aku|saya)$/u.test(norm(grid, token))
}

/** Who speaks, where he tells of himself; null elsewhere. */
export function selfTeller(grid: Grid, candidate: Candidate): Attribution | null {
  if (!isOfSpeaker(grid, candidate)) return null
  return speakerAt(attributions(grid, grid.sentenceOf[candidate.first] ?? 0), candidate.first)
}

/** Whether a name is the speaker's of what he tells of himself. */
export const speaksOfHimself = (grid: Grid, candidate: Candidate, name: string): boolean =>
  selfTeller(grid, candidate)?.name === name

/** Whether nothing but what marks its clause and words of aspect stand before a verb. */
function hasNoSubject(grid: Grid, { first, clause }: Candidate): boolean {
  const token = beforeVerb(grid, first, clause.first)
  return token < clause.first || (token === clause.first && norm(grid, token) === clause.marker)
}

/** «Perdana Menteri tewas lantaran ditembak», «Rahma pulang setelah diperiksa»: whom the clause before is about. */
export function isUnsaidSubject(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { clause, voice } = candidate
  const { entity, run, after, opens } = standing
  if (voice === 'noun' || voice === 'elided' || !hasNoSubject(grid, candidate)) return false
  if (entity.kind === 'place' || entity.kind === 'country') return false
  if (after) return isFronted(grid, candidate, standing)
  if (clause.kind === 'coordinate') return isShared(grid, candidate, standing)
  if (clause.kind !== 'subordinate' || voice === 'bare' || voice === 'plain') return false
  if (entity.kind === 'organisation' && voice !== 'active') return false
  const main = clauseOf(grid, run.first)
  return main !== undefined && main.last === clause.first && opens - main.first <= 1
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

/** Whether a clause begins with its verb, behind its marker: «dan menolong warga». */
function beginsWithVerb(grid: Grid, { first, last, marker }: Clause): boolean {
  let token = first + (marker === null ? 0 : 1)
  while (token < last && (aspects.has(norm(grid, token)) || LIGHT.has(norm(grid, token)))) token += 1
  const { word } = grid.reading.tokens[token] ?? {}
  return word != null && word.voice !== 'none'
}

/** «BPBD mencari, lalu menolong warga»: whom the clause before is about, whose verb is of the same voice. */
function isShared(grid: Grid, { clause, first, type, voice }: Candidate, { run, opens }: Standing): boolean {
  const { clauses, tokens } = grid.reading
  // «dilantik Senin, diiringi musik», «mencatat banjir, merendam tiga kota»
  if (clause.marker === null && (voice !== 'active' || undone.has(type))) return false
  const own = grid.clauseOf[run.first] ?? -1
  for (let index = (grid.clauseOf[first] ?? 0) - 1; index > own; index -= 1) {
    const between = clauses[index]
    if (!between || between.kind === 'main' || (between.kind === 'coordinate' && !beginsWithVerb(grid, between)))
      return false
  }
  const main = clauses[own]
  if (!main || main.kind === 'relative' || main.sentence !== clause.sentence || opens - main.first > 1) return false
  const verb = tokens.slice(run.last, main.last).find(({ word }) => word !== null && word.voice !== 'none')
  return verb?.word?.voice === tokens[first]?.word?.voice
}
