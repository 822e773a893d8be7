import { clauseFronters, clauseOpeners, verbAdverbs } from '../../lexicon/phrase-edges.ts'
import type { Sentence } from '../../model/reading.ts'
import { clauseOf, type Grid, nameAt, norm } from '../grid.ts'
import { type Voice, voiceFrom } from './speaker-phrase.ts'

/** Words before somebody who is spoken to or of, or who is but one of several. Sorted. */
const towards = new Set([
  'bersama',
  'dan',
  'dari',
  'dengan',
  'ke',
  'kepada',
  'oleh',
  'serta',
  'soal',
  'tentang',
  'terhadap',
  'untuk',
])

/** Where the subject of a verb may begin: behind openers, times and what fronts its clause. */
export function subjectStart(grid: Grid, from: number, verb: number): number {
  let token = from
  while (token < verb) {
    const word = norm(grid, token)
    const here = grid.reading.tokens[token]
    const time = grid.timeOf[token] ?? -1
    if (time >= 0) token = grid.timeRuns[time]?.last ?? token + 1
    else if ((here?.kind !== 'word' && here?.kind !== 'number') || clauseOpeners.has(word)) token += 1
    else if (clauseFronters.has(word)) {
      let comma = token
      while (comma < verb && norm(grid, comma) !== ',') comma += 1
      if (comma === verb) {
        // «Di Jakarta Menteri Budi mengatakan»: the place ends with its name.
        const name = grid.nameOf[token + 1] ?? -1
        const when = grid.timeOf[token + 1] ?? -1
        const run = when >= 0 ? grid.timeRuns[when] : name >= 0 ? grid.nameRuns[name] : undefined
        if (!run || run.last >= verb) return token
        token = run.last
      } else token = comma + 1
    } else return token
  }
  return token
}

/** The last person between two tokens whom no preposition governs: «Kepala BNPB dalam jumpa pers di Kupang mengatakan». */
function personBefore(grid: Grid, from: number, verb: number): Voice | null {
  for (let token = verb - 1; token >= Math.max(from, verb - 24); token -= 1) {
    const index = grid.nameOf[token] ?? -1
    const mention = grid.reading.names[index]
    const person = mention?.entities.find(({ kind }) => kind === 'person')
    const first = grid.nameRuns[index]?.first ?? token
    if (!mention || !person || first !== token) continue
    const ahead = norm(grid, first - 1 - (mention.title?.split(/\s+/).length ?? 0))
    if (!towards.has(ahead)) return { name: person.name, span: mention, kind: 'person', end: verb }
  }
  return null
}

/** The person whose name stands right before the verb, but for «juga», «pun» and a date. */
function nameBefore(grid: Grid, from: number, verb: number): Voice | null {
  let token = verb - 1
  while (
    token > from &&
    (verbAdverbs.has(norm(grid, token)) || (grid.timeOf[token] ?? -1) >= 0 || norm(grid, token) === ',')
  )
    token -= 1
  return (grid.nameOf[token] ?? -1) >= 0
    ? personBefore(grid, grid.nameRuns[grid.nameOf[token] ?? -1]?.first ?? token, verb)
    : null
}

/** «KUPANG – Kapolda …», «JAKARTA (Antara) - …»: a sentence begins behind its dateline. */
function dateline(grid: Grid, from: number, end: number): number {
  for (let token = from; token < Math.min(end, from + 10); token += 1)
    if (/^[-–—:]$/.test(norm(grid, token))) return token + 1
  return from
}

/** Who is the subject of a speech verb; in «… dan mengatakan» the subject of the clause before. */
export function subjectOf(grid: Grid, sentence: Sentence, verb: number): Voice | null {
  const clause = clauseOf(grid, verb)
  const from = Math.max(sentence.first, clause?.first ?? sentence.first)
  const start = subjectStart(grid, dateline(grid, from, verb), verb)
  let empty = true
  for (let token = start; token < verb; token += 1) if (!verbAdverbs.has(norm(grid, token))) empty = false
  const adjacent = empty ? null : nameBefore(grid, start, verb)
  if (adjacent) return adjacent
  if (!empty && clause?.kind !== 'relative') {
    const voice = voiceFrom(grid, start, verb)
    return voice?.kind === 'person' ? voice : (personBefore(grid, start, verb) ?? voice)
  }
  if (clause?.kind === 'relative') {
    // «…, kata Budi, yang menyebut …»: the name right before «yang».
    const before = norm(grid, from - 1) === ',' ? from - 2 : from - 1
    const mention = nameAt(grid, before)
    const entity = mention?.entities[0]
    if (!mention || !entity || entity.kind === 'place') return null
    return { name: entity.name, span: mention, kind: entity.kind === 'person' ? 'person' : 'body', end: verb }
  }
  const own = grid.clauseOf[verb] ?? 0
  for (let index = own - 1; index >= 0; index -= 1) {
    const before = grid.reading.clauses[index]
    if (!before || before.sentence !== clause?.sentence) return null
    if (before.kind === 'relative' || before.kind === 'subordinate') continue
    const opening = dateline(grid, before.first, before.last)
    const voice = voiceFrom(grid, subjectStart(grid, opening, before.last), before.last)
    if (voice) return voice
  }
  return null
}
