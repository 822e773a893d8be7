import { coordinators, subordinators } from '../../lexicon/conjunctions.ts'
import { sentenceJoints } from '../../lexicon/phrase-edges.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import type { Clause } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, isAmong, norm, type Run } from '../grid.ts'
import { attributions, speakerAt } from '../speaker/speaker.ts'
import { holdsVerb, holdsWord, isVerb } from '../triggers/verbs.ts'

/**
 * «seluruh awak kapal itu | yang berjumlah 53 orang | telah gugur», «Ia Paus kedua | yang datang»: a subject stands
 * before its relative clause, when it has no verb of its own.
 */
function withSubject(grid: Grid, clause: Clause, trigger: number): number {
  const index = grid.clauseOf[trigger] ?? -1
  const [subject, relative] = [grid.reading.clauses[index - 2], grid.reading.clauses[index - 1]]
  if (clause.kind === 'relative' && relative?.kind === 'main' && relative.sentence === clause.sentence)
    return holdsVerb(grid, relative) ? clause.first : relative.first
  const bare = clause.kind === 'main' && relative?.kind === 'relative' && subject?.kind === 'main'
  if (!bare || subject.sentence !== clause.sentence || holdsVerb(grid, subject)) return clause.first
  return subject.first
}

/** Where what a speaker says begins and ends within the clause; who says it is told apart. */
function statement(grid: Grid, from: number, to: number, trigger: number): Run {
  const said = speakerAt(attributions(grid, grid.sentenceOf[trigger] ?? -1), trigger)
  if (!said) return { first: from, last: to }
  const { verb, frame } = said
  // «Hingga Senin, BNPB mencatat sembilan orang meninggal»: the date before the speaker is the claim's.
  const dated = (grid.timeOf[from] ?? -1) >= 0 || (grid.timeOf[from + 1] ?? -1) >= 0
  // «Warga mengaku mendengar ledakan», «KSPI menyatakan akan menggugat»: the speaker is the subject.
  const whole = isVerb(grid, said.first) || /^(?:akan|telah|sudah|tidak|belum)$/.test(norm(grid, said.first))
  if (frame === 'lead' && said.first > from && said.first <= trigger && !dated && !whole)
    return { first: said.first, last: to }
  if (frame === 'source' && verb <= from + 1) {
    for (let token = verb; token < trigger; token += 1)
      if (norm(grid, token) === ',' && token > verb + 1 && !inBrackets(grid, token, trigger))
        return { first: nextStart(grid, token, trigger), last: to }
  }
  if ((frame === 'source' || frame === 'tail') && verb > trigger && verb < to) return { first: from, last: verb }
  return { first: from, last: to }
}

/** Whether a bracket closes between two tokens that opened before the first. */
function inBrackets(grid: Grid, token: number, end: number): boolean {
  for (let next = token; next < end; next += 1) {
    if (norm(grid, next) === '(') return false
    if (norm(grid, next) === ')') return true
  }
  return false
}

/** Behind a source's own commas: «Menurut Ketua KPU, Hasyim Asy'ari, …». */
function nextStart(grid: Grid, comma: number, trigger: number): number {
  const run = grid.nameRuns[grid.nameOf[comma + 1] ?? -1]
  return run && run.last < trigger && norm(grid, run.last) === ',' ? run.last + 1 : comma + 1
}

/** «12 November 2021: …», «13.30 | …»: the entry of a timeline stands before its claim. */
function behindEntry(grid: Grid, first: number, trigger: number): number {
  for (let token = first; token < Math.min(trigger, first + 10); token += 1)
    if (/^[:|–—]$/.test(norm(grid, token)) && (grid.timeOf[token - 1] ?? -1) >= 0) return token + 1
  return first
}

/** A piece behind the last comma that only heads the clause after it: «…, langkah | yang memicu protes». */
function withoutHead(grid: Grid, first: number, last: number, trigger: number): number {
  if (clauseOf(grid, last)?.kind !== 'relative') return last
  for (let token = last - 1; token >= Math.max(first, last - 3) && token > trigger; token -= 1)
    if (norm(grid, token) === ',') return token
  return last
}

const hasComma = (grid: Grid, from: number, to: number): boolean => holdsWord(grid, from, to, (word) => word === ',')

/** Where a stretch begins, what only joins its sentence to the one before left out: «Sementara itu, | di Bogor, …». */
export function behindJoint(grid: Grid, first: number, last: number): number {
  let token = first
  while (token < last && sentenceJoints.has(norm(grid, token))) token += 1
  return token > first && norm(grid, token) === ',' ? token + 1 : first
}

/** Strips marks, conjunctions and quotation marks without a partner from both ends. */
function tidy(grid: Grid, from: number, to: number, { first, last }: Candidate): Run {
  const { tokens } = grid.reading
  let start = from
  let end = to
  const isPunctuation = (token: number): boolean => tokens[token]?.kind === 'punctuation'
  while (end > last && isPunctuation(end - 1)) {
    if (norm(grid, end - 1) === ')' && bracketed(grid, start, end - 1)) break
    end -= 1
  }
  while (start < first) {
    const word = norm(grid, start)
    const linker =
      (coordinators.has(word) || (subordinators.has(word) && !hasComma(grid, start, first))) &&
      !/^(?:lalu|kemudian)$/.test(word)
    const filler = /^(?:adapun|bahwa|itu|namun)$/.test(word)
    if (!isPunctuation(start) && !linker && !filler) break
    // «untuk membahas banjir», «agar harga turun»: a purpose is none without its word.
    if (/^(?:untuk|agar|supaya|jika|bila|kalau|saat|sejak|hingga|selama)$/.test(word)) break
    start += 1
  }
  return { first: start, last: end }
}

/** Whether a closing bracket has its partner in the stretch. */
function bracketed(grid: Grid, first: number, close: number): boolean {
  for (let token = close - 1; token >= first; token -= 1) if (norm(grid, token) === '(') return true
  return false
}

/** Where what a claim says ends: «membantah kabar | bahwa stasiun itu ditutup» says what it denies. */
function clauseEnd(grid: Grid, { clause, first, type }: Candidate): number {
  const next = grid.reading.clauses[(grid.clauseOf[first] ?? -2) + 1]
  const isDenied = type === 'deny' && next?.marker === 'bahwa' && next.sentence === clause.sentence
  return isDenied ? next.last : clause.last
}

/**
 * «tujuh kapal dan 21 relawan | dikirim», «dua anak | yang hilang»: the numbers of a claim stand in it, before its
 * clause or not.
 */
function withNumbers(grid: Grid, first: number, numbers: readonly ClaimNumber[]): number {
  const { tokens } = grid.reading
  const least = numbers.reduce((start, number) => Math.min(start, number.start), Number.POSITIVE_INFINITY)
  for (let token = first - 1; grid.sentenceOf[token] === grid.sentenceOf[first] && !isVerb(grid, token); token -= 1)
    if (tokens[token]?.start === least) return token
  return first
}

/**
 * The claim's clause as it stands, with its subject and its numbers; without who says it, marks and the conjunction at
 * its edges.
 */
export function claimSpan(grid: Grid, candidate: Candidate, numbers: readonly ClaimNumber[]): Span {
  const { clause, first, last } = candidate
  const { tokens } = grid.reading
  const begins = behindJoint(grid, behindEntry(grid, withSubject(grid, clause, first), first), first)
  const ends = Math.max(clauseEnd(grid, candidate), last)
  const said = statement(grid, begins, withoutHead(grid, begins, ends, last), first)
  const tidied = tidy(grid, Math.min(said.first, first), Math.max(said.last, last), candidate)
  const [from, to] = [withNumbers(grid, tidied.first, numbers), tidied.last]
  return { start: tokens[from]?.start ?? clause.start, end: tokens[to - 1]?.end ?? clause.end }
}

/** Roots of the content words of the clause, sorted and each once; names, times and amounts have slots of their own. */
export function claimTerms(grid: Grid, candidate: Candidate): readonly string[] {
  const { clause, first } = candidate
  const last = clauseEnd(grid, candidate)
  const terms = new Set<string>()
  // «Izin yang digugat | terbit»: the subject, though another clause stands between.
  for (let token = Math.min(clause.first, withSubject(grid, clause, first)); token < last; token += 1) {
    const here = grid.reading.tokens[token]
    if (!here?.word || (grid.timeOf[token] ?? -1) >= 0 || (grid.nameOf[token] ?? -1) >= 0) continue
    if (here.word.root.length < 3 || isAmong(stopWords, here)) continue
    terms.add(here.word.root)
  }
  return [...terms].sort()
}
