import type { Clause, ClauseKind, Sentence, Token } from '../model/reading.ts'
import { type Line, lineOf } from './line.ts'
import { closesQuotation, handsOver, handsOverBare } from './marks.ts'
import { role } from './roles.ts'

/** What the clause at hand is: its kind, the kind of what it is joined to, whether it and the main clause are full. */
interface Clausehood {
  kind: ClauseKind
  rank: ClauseKind
  full: boolean
  mainFull: boolean
}

interface Opening {
  readonly at: number
  readonly kind: ClauseKind
  readonly marker: string | null
}

/** Cuts every sentence into stretches around one predicate each; marks without a predicate after them cut nothing. */
export function findClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  roles: readonly number[],
): readonly Clause[] {
  const clauses: Clause[] = []
  sentences.forEach((sentence, index) => {
    const openings = openingsOf(lineOf(tokens, sentence, roles))
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
  const now: Clausehood = { kind: 'main', rank: 'main', full: false, mainFull: false }
  const open = (at: number, kind: ClauseKind, marker: string | null): void => {
    if (at === 0) openings.length = 0
    openings.push({ at, kind, marker })
    now.kind = kind
    if (kind !== 'coordinate') now.rank = kind
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
        if (handsOverBare(tokens[at + 1], tokens[at + 2])) {
          open(at + 1, 'main', null)
          now.full = true
        } else if (now.full && far[at + 1] && (marks[at + 1] ?? null) === null && !closesQuotation(tokens, at + 1)) {
          const address = now.rank === 'relative' && !now.mainFull && isRegion(line, at + 1)
          if (!address) open(at + 1, kindAfterComma(line, openings.at(-1)?.at ?? 0, at, now.mainFull), null)
        }
        break
      case null:
        // «"Kami siap," | kata Ani»
        if (handsOver(tokens[at]) && closesQuotation(tokens, at - 1)) open(at, 'main', null)
        // «Gempa yang mengguncang Cilacap | menewaskan 12 orang»
        else if (predicates[at] && now.full && now.rank === 'relative' && !now.mainFull && startsAnew(line, at))
          open(beforeAuxiliaries(line, at), 'main', null)
    }
    if (!predicates[at]) continue
    const main = now.kind === 'main' || now.kind === 'coordinate'
    if (now.rank === 'main' && predicates[at] === 'strong') now.mainFull = true
    if (!main || predicates[at] === 'strong') now.full = true
  }
  return openings
}

/** «di Jalan Melati, Kecamatan Tarogong»: what follows the comma belongs to the address before it. */
const isRegion = ({ tokens, roles }: Line, at: number): boolean =>
  ((roles[at] ?? 0) & role.region) !== 0 && tokens[at]?.casing === 'title'

/** «dan» joins clauses when both have their predicate; «tetapi» after a comma needs but one of them. */
function opensClause({ tokens, roles, near, far }: Line, at: number, full: boolean): boolean {
  if ((roles[at] ?? 0) & role.looseLinker) return full && near[at + 1] === true
  const ahead = far[at + 1] === true
  return tokens[at - 1]?.norm === ',' ? full || ahead : full && ahead
}

/** «Ia menegaskan, | perjanjian itu berlaku» says what he says; «Setelah tiba, | ia bertemu …» goes back to the main. */
function kindAfterComma({ tokens, roles }: Line, start: number, comma: number, mainFull: boolean): ClauseKind {
  if ((roles[comma - 1] ?? 0) & role.speechVerb) return 'subordinate'
  // «Dijelaskan Camat Rini, | banjir merendam 40 rumah»
  if ((roles[start] ?? 0) & role.speechVerb && tokens[start]?.word?.voice === 'passive') return 'subordinate'
  return mainFull ? 'coordinate' : 'main'
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
  if (before < 0) return false
  // «yang kami ajukan | dipangkas»: what the first verb acts on stands before it.
  const doer = ((line.roles[before - 1] ?? 0) & role.doer) !== 0
  return doer || line.predicates[before] === null || ((line.roles[at] ?? 0) & role.countingVerb) !== 0
}

/** No verb has more auxiliaries before it than «tidak akan pernah bisa lagi». */
const AUXILIARIES = 6

function beforeAuxiliaries(line: Line, at: number): number {
  let from = at
  while (from > 0 && at - from < AUXILIARIES && leads(line, from - 1)) from--
  return from
}
