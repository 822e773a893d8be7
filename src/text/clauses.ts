import type { Clause, ClauseKind, Sentence, Token } from '../model/reading.ts'
import { type Line, lineOf } from './line.ts'
import { role } from './roles.ts'

interface Opening {
  readonly at: number
  readonly kind: ClauseKind
  readonly marker: string | null
}

/** Cuts every sentence into stretches around one predicate each; marks without a predicate after them cut nothing. */
export function findClauses(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Clause[] {
  const clauses: Clause[] = []
  sentences.forEach((sentence, index) => {
    const openings = openingsOf(lineOf(tokens, sentence))
    openings.forEach(({ at, kind, marker }, place) => {
      const first = sentence.first + at
      const next = openings[place + 1]
      const last = next ? sentence.first + next.at : sentence.last
      const start = tokens[first]?.start ?? sentence.start
      const end = tokens[last - 1]?.end ?? sentence.end
      clauses.push({ start, end, first, last, sentence: index, kind, marker })
    })
  })
  return clauses
}

/** Where the clauses of a sentence begin: its first token, and every mark that a predicate follows. */
function openingsOf(line: Line): readonly Opening[] {
  const { tokens, roles, marks, predicates, far } = line
  const openings: Opening[] = [{ at: 0, kind: 'main', marker: null }]
  // Whether the clause at hand has its predicate, and the sentence's main clause its own.
  const now: { kind: ClauseKind; full: boolean; mainFull: boolean } = { kind: 'main', full: false, mainFull: false }
  const open = (at: number, kind: ClauseKind, marker: string | null): void => {
    if (at === 0) openings.length = 0
    openings.push({ at, kind, marker })
    now.kind = kind
    now.full = false
  }
  for (let at = 0; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? ''
    const bits = roles[at] ?? 0
    switch (marks[at] ?? null) {
      case 'yang':
        if (far[at + 1]) open(at, 'relative', norm)
        break
      case 'subordinator':
        if (bits & role.bahwa || (bits & role.tightSubordinator ? predicateAt(line, at + 1) : far[at + 1]))
          open(at, 'subordinate', norm)
        break
      case 'linker':
        if (at === 0) open(0, 'main', norm)
        else if (opensClause(line, at, now.full)) open(at, 'coordinate', norm)
        break
      case 'semicolon':
        if (at + 1 < tokens.length) open(at + 1, 'coordinate', null)
        break
      case 'comma':
        // «…, | kata dia, | polisi menyelidiki …»
        if (isQuotative(line, at + 1)) {
          open(at + 1, 'main', null)
          now.full = true
        } else if (now.full && far[at + 1] && (marks[at + 1] ?? null) === null && !isClosing(line, at + 1))
          open(at + 1, kindAfterComma(line, at, now.mainFull), null)
        break
      case null:
        // «"Kami siap," | kata Ani»
        if (isQuotative(line, at) && isClosing(line, at - 1)) open(at, 'main', null)
        // «Gempa yang mengguncang Cilacap | menewaskan 12 orang»
        else if (predicates[at] && now.full && now.kind === 'relative' && !now.mainFull && startsAnew(line, at))
          open(beforeAuxiliaries(line, at), 'main', null)
    }
    if (!predicates[at]) continue
    const main = now.kind === 'main' || now.kind === 'coordinate'
    if (main && predicates[at] === 'strong') now.mainFull = true
    if (!main || predicates[at] === 'strong') now.full = true
  }
  return openings
}

/** A word that hands what stands before it to a speaker: «kata», «ujar», «teriak». */
function isQuotative({ tokens, roles }: Line, at: number): boolean {
  if (!((roles[at] ?? 0) & (role.speechVerb | role.quoteTail))) return false
  const token = tokens[at]
  return token?.word?.prefix === '' && token.casing === 'lower'
}

/** «dan» joins clauses when both have their predicate; «tetapi» after a comma needs but one of them. */
function opensClause({ tokens, roles, near, far }: Line, at: number, full: boolean): boolean {
  if ((roles[at] ?? 0) & role.looseLinker) return full && near[at + 1] === true
  const ahead = far[at + 1] === true
  return tokens[at - 1]?.norm === ',' ? full || ahead : full && ahead
}

/** «Ia menegaskan, | perjanjian itu berlaku» says what he says; «Setelah tiba, | ia bertemu …» goes back to the main. */
function kindAfterComma({ roles }: Line, comma: number, mainFull: boolean): ClauseKind {
  if ((roles[comma - 1] ?? 0) & role.speechVerb) return 'subordinate'
  return mainFull ? 'coordinate' : 'main'
}

/** A closing quotation mark: close to what stands before it, and not to what comes after. */
function isClosing({ tokens }: Line, at: number): boolean {
  const mark = tokens[at]
  if (mark?.norm !== '"' && mark?.norm !== '”' && mark?.norm !== "''") return false
  const after = tokens[at + 1]
  return tokens[at - 1]?.end === mark.start && after !== undefined && after.start > mark.end
}

const leads = ({ roles }: Line, at: number): boolean => ((roles[at] ?? 0) & (role.auxiliary | role.negator)) !== 0

/** Whether a predicate stands at `at`, or after the auxiliaries there. */
function predicateAt(line: Line, at: number): boolean {
  let place = at
  while (leads(line, place)) place++
  return (line.predicates[place] ?? null) !== null || (place > at && (line.predicates[place - 1] ?? null) !== null)
}

/** Whether a second predicate opens a new stretch: it does not follow the first one at once («mulai bergerak»). */
function startsAnew(line: Line, at: number): boolean {
  const before = beforeAuxiliaries(line, at) - 1
  return before >= 0 && (line.predicates[before] === null || ((line.roles[at] ?? 0) & role.countingVerb) !== 0)
}

/** No verb has more auxiliaries before it than «tidak akan pernah bisa lagi». */
const AUXILIARIES = 6

function beforeAuxiliaries(line: Line, at: number): number {
  let from = at
  while (from > 0 && at - from < AUXILIARIES && leads(line, from - 1)) from--
  return from
}
