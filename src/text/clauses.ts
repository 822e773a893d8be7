import { coordinators, subordinators } from '../lexicon/conjunctions.ts'
import type { Clause, ClauseKind, Sentence, Token } from '../model/reading.ts'
import { isPredicate, leadsToPredicate } from './predicates.ts'

/** What a token is to the clauses around it. */
type Mark = 'subordinator' | 'yang' | 'linker' | 'comma' | 'semicolon' | null

/** Linkers that join words as readily as clauses. «namun», «tetapi» join clauses only. */
const looseLinkers = new Set(['atau', 'dan', 'kemudian', 'lalu', 'maupun', 'serta'])

function markOf({ norm, kind }: Token): Mark {
  if (kind === 'punctuation')
    return norm === ',' || norm === '–' || norm === '—' ? 'comma' : norm === ';' ? 'semicolon' : null
  if (kind !== 'word') return null
  if (norm === 'yang') return 'yang'
  if (subordinators.has(norm)) return 'subordinator'
  return coordinators.has(norm) ? 'linker' : null
}

interface Opening {
  readonly first: number
  readonly kind: ClauseKind
  readonly marker: string | null
}

/** Cuts every sentence into stretches around one predicate each; marks without a predicate after them cut nothing. */
export function findClauses(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Clause[] {
  const clauses: Clause[] = []
  sentences.forEach((sentence, index) => {
    const openings = openingsOf(tokens, sentence)
    openings.forEach(({ first, kind, marker }, at) => {
      const last = openings[at + 1]?.first ?? sentence.last
      clauses.push({
        start: tokens[first]?.start ?? sentence.start,
        end: tokens[last - 1]?.end ?? sentence.end,
        first,
        last,
        sentence: index,
        kind,
        marker,
      })
    })
  })
  return clauses
}

/** Where the clauses of a sentence begin. One pass back for what lies ahead, one forward to cut. */
function openingsOf(tokens: readonly Token[], { first, last }: Sentence): readonly Opening[] {
  const length = last - first
  const marks: Mark[] = []
  const predicates: boolean[] = []
  for (let at = 0; at < length; at++) {
    const token = tokens[first + at]
    marks.push(token ? markOf(token) : null)
    predicates.push(token !== undefined && isPredicate(token, at === 0))
  }
  // Whether a predicate comes before the next mark; `far` passes over «dan», which may join its subjects.
  const near: boolean[] = new Array(length + 1).fill(false)
  const far: boolean[] = new Array(length + 1).fill(false)
  for (let at = length - 1; at >= 0; at--) {
    near[at] = marks[at] === null && (predicates[at] === true || near[at + 1] === true)
    const passes = marks[at] === null || (marks[at] === 'linker' && looseLinkers.has(tokens[first + at]?.norm ?? ''))
    far[at] = passes && (predicates[at] === true || far[at + 1] === true)
  }

  const openings: Opening[] = [{ first, kind: 'main', marker: null }]
  // Whether the clause at hand has its predicate, and the sentence's main clause its own.
  const now: { kind: ClauseKind; full: boolean; mainFull: boolean } = { kind: 'main', full: false, mainFull: false }
  const open = (at: number, as: ClauseKind, marker: string | null): void => {
    if (at === 0) openings.length = 0
    openings.push({ first: first + at, kind: as, marker })
    now.kind = as
    now.full = false
  }
  for (let at = 0; at < length; at++) {
    const token = tokens[first + at]
    if (!token) continue
    const mark = marks[at] ?? null
    const ahead = near[at + 1] === true
    if (mark === 'yang' && far[at + 1]) open(at, 'relative', 'yang')
    else if (mark === 'subordinator' && (far[at + 1] || token.norm === 'bahwa')) open(at, 'subordinate', token.norm)
    else if (mark === 'linker') {
      if (at === 0) open(0, 'main', token.norm)
      else if (looseLinkers.has(token.norm) ? now.full && ahead : now.full && far[at + 1])
        open(at, 'coordinate', token.norm)
    } else if (mark === 'semicolon' && at + 1 < length) open(at + 1, 'coordinate', null)
    else if (mark === 'comma' && now.full && far[at + 1]) {
      // «Setelah tiba, ia bertemu …» goes back to the main clause; «…, membahas …» goes on beside it.
      const next = marks[at + 1] ?? null
      if (next === null) open(at + 1, now.mainFull ? 'coordinate' : 'main', null)
    } else if (
      predicates[at] &&
      now.full &&
      now.kind === 'relative' &&
      !now.mainFull &&
      startsAnew(tokens, first + at)
    ) {
      // «Gempa yang mengguncang Cianjur | menewaskan 162 orang»
      const from = beforeAuxiliaries(tokens, first + at) - first
      open(from, 'main', null)
    }
    if (predicates[at]) {
      now.full = true
      if (now.kind === 'main' || now.kind === 'coordinate') now.mainFull = true
    }
  }
  return openings
}

/** Whether a second predicate opens a new stretch: it does not follow the first one at once («mulai bergerak»). */
function startsAnew(tokens: readonly Token[], at: number): boolean {
  const from = beforeAuxiliaries(tokens, at)
  const before = tokens[from - 1]
  return before !== undefined && !isPredicate(before, false)
}

function beforeAuxiliaries(tokens: readonly Token[], at: number): number {
  let from = at
  for (let before = tokens[from - 1]; before && leadsToPredicate(before); before = tokens[from - 1]) from--
  return from
}
