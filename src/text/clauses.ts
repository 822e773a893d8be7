import { countingVerbs, quoteTails } from '../lexicon/bare-verbs.ts'
import {
  adverbLinkers,
  coordinators,
  looseLinkers,
  pointers,
  subordinators,
  tightSubordinators,
  timeNouns,
  timeSubordinators,
} from '../lexicon/conjunctions.ts'
import { months } from '../lexicon/months.ts'
import { numberWords } from '../lexicon/numbers.ts'
import { speechVerbs } from '../lexicon/speech-verbs.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Clause, ClauseKind, Sentence, Token } from '../model/reading.ts'
import { isTitled, leadsToPredicate, type Predicate, predicateOf } from './predicates.ts'

/** What a token is to the clauses around it. */
type Mark = 'subordinator' | 'yang' | 'linker' | 'comma' | 'semicolon' | null

interface Opening {
  readonly at: number
  readonly kind: ClauseKind
  readonly marker: string | null
}

/** A sentence's tokens with what each is to its clauses; places count from the sentence's first token. */
interface Line {
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly predicates: readonly Predicate[]
  /** Whether a predicate comes at the place or after it, before the next mark. */
  readonly near: readonly boolean[]
  /** The same, passing over «dan», which may join the predicate's subjects. */
  readonly far: readonly boolean[]
}

/** Cuts every sentence into stretches around one predicate each; marks without a predicate after them cut nothing. */
export function findClauses(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Clause[] {
  const clauses: Clause[] = []
  sentences.forEach((sentence, index) => {
    const line = lineOf(tokens.slice(sentence.first, sentence.last), isTitled(tokens, sentence))
    const openings = openingsOf(line)
    openings.forEach(({ at, kind, marker }, place) => {
      const first = sentence.first + at
      const last = sentence.first + (openings[place + 1]?.at ?? line.tokens.length)
      const start = tokens[first]?.start ?? sentence.start
      const end = tokens[last - 1]?.end ?? sentence.end
      clauses.push({ start, end, first, last, sentence: index, kind, marker })
    })
  })
  return clauses
}

function lineOf(tokens: readonly Token[], titled: boolean): Line {
  const marks = tokens.map((token, at) => markOf(token, tokens[at - 1], tokens[at + 1]))
  const predicates = tokens.map((token, at) => {
    // «akibat longsor itu»: a bare verb that is pointed at is a noun.
    const noun = token.word?.prefix === '' && pointers.has(tokens[at + 1]?.norm ?? '')
    return noun ? null : predicateOf(token, titled || at === 0)
  })
  const near: boolean[] = new Array(tokens.length + 1).fill(false)
  const far: boolean[] = new Array(tokens.length + 1).fill(false)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const predicate = predicates[at] !== null
    near[at] = marks[at] === null && (predicate || near[at + 1] === true)
    far[at] =
      (marks[at] === null && (predicate || far[at + 1] === true)) || (isLoose(tokens[at]) && far[at + 1] === true)
  }
  return { tokens, marks, predicates, near, far }
}

const isLoose = (token: Token | undefined): boolean => token !== undefined && looseLinkers.has(token.norm)

function markOf({ norm, kind }: Token, before: Token | undefined, after: Token | undefined): Mark {
  if (kind === 'punctuation') {
    if (norm === ',' || norm === '–' || norm === '—') return 'comma'
    return norm === ';' ? 'semicolon' : null
  }
  if (kind !== 'word') return null
  if (norm === 'yang') return 'yang'
  const afterComma = before === undefined || before.kind === 'punctuation'
  if (coordinators.has(norm)) return adverbLinkers.has(norm) && !afterComma ? null : 'linker'
  if (!subordinators.has(norm) || pointers.has(after?.norm ?? '')) return null
  return timeSubordinators.has(norm) && after !== undefined && isTime(after) ? null : 'subordinator'
}

/** A number or a word of time: «selama tiga hari», «sejak pukul 16.00», «hingga Senin». */
const isTime = ({ kind, norm }: Token): boolean =>
  kind === 'number' || numberWords.has(norm) || timeNouns.has(norm) || weekdays.has(norm) || months.has(norm)

/** A word that hands what stands before it to a speaker: «kata», «ujar», «teriak». */
const isQuotative = (token: Token | undefined): boolean =>
  token?.word?.prefix === '' && token.casing === 'lower' && (speechVerbs.has(token.norm) || quoteTails.has(token.norm))

/** Where the clauses of a sentence begin: its first token, and every mark that a predicate follows. */
function openingsOf(line: Line): readonly Opening[] {
  const { tokens, marks, predicates, far } = line
  const openings: Opening[] = [{ at: 0, kind: 'main', marker: null }]
  // Whether the clause at hand has its predicate, and the sentence's main clause its own.
  const now: { kind: ClauseKind; full: boolean; mainFull: boolean } = { kind: 'main', full: false, mainFull: false }
  const open = (at: number, kind: ClauseKind, marker: string | null): void => {
    if (at === 0) openings.length = 0
    openings.push({ at, kind, marker })
    now.kind = kind
    now.full = false
  }
  for (const [at, token] of tokens.entries()) {
    switch (marks[at] ?? null) {
      case 'yang':
        if (far[at + 1]) open(at, 'relative', 'yang')
        break
      case 'subordinator':
        if (token.norm === 'bahwa' || (tightSubordinators.has(token.norm) ? predicateAt(line, at + 1) : far[at + 1]))
          open(at, 'subordinate', token.norm)
        break
      case 'linker':
        if (at === 0) open(0, 'main', token.norm)
        else if (opensClause(line, at, now.full)) open(at, 'coordinate', token.norm)
        break
      case 'semicolon':
        if (at + 1 < tokens.length) open(at + 1, 'coordinate', null)
        break
      case 'comma':
        // «Setelah tiba, | ia bertemu …» goes back to the main clause; «…, | membahas …» goes on beside it.
        // «…, | kata dia, | polisi menyelidiki …»
        if (isQuotative(tokens[at + 1])) {
          open(at + 1, 'main', null)
          now.full = true
        } else if (now.full && far[at + 1] && (marks[at + 1] ?? null) === null && !isClosing(line, at + 1))
          open(at + 1, kindAfterComma(tokens[at - 1], now.mainFull), null)
        break
      case null:
        // «"Kami siap," | kata Ani»
        if (isQuotative(token) && isClosing(line, at - 1)) open(at, 'main', null)
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

/** «dan» joins clauses when both have their predicate; «tetapi» after a comma needs but one of them. */
function opensClause({ tokens, near, far }: Line, at: number, full: boolean): boolean {
  if (isLoose(tokens[at])) return full && near[at + 1] === true
  return tokens[at - 1]?.norm === ',' ? full || far[at + 1] === true : full && far[at + 1] === true
}

/** «Ia menegaskan, | perjanjian itu berlaku» says what he says; «Setelah tiba, | ia bertemu …» goes back to the main. */
function kindAfterComma(before: Token | undefined, mainFull: boolean): ClauseKind {
  if (before !== undefined && speechVerbs.has(before.norm)) return 'subordinate'
  return mainFull ? 'coordinate' : 'main'
}

/** A closing quotation mark: close to what stands before it, and not to what comes after. */
function isClosing({ tokens }: Line, at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    mark !== undefined &&
    (mark.norm === '"' || mark.norm === '”' || mark.norm === "''") &&
    before?.end === mark.start &&
    after !== undefined &&
    after.start > mark.end
  )
}

/** Whether a predicate stands at `at`, or after the auxiliaries there. */
function predicateAt(line: Line, at: number): boolean {
  let place = at
  for (let token = line.tokens[place]; token && leadsToPredicate(token); token = line.tokens[place]) place++
  return (line.predicates[place] ?? null) !== null || (place > at && (line.predicates[place - 1] ?? null) !== null)
}

/** Whether a second predicate opens a new stretch: it does not follow the first one at once («mulai bergerak»). */
function startsAnew(line: Line, at: number): boolean {
  const from = beforeAuxiliaries(line, at)
  return from > 0 && (line.predicates[from - 1] === null || countingVerbs.has(line.tokens[at]?.norm ?? ''))
}

function beforeAuxiliaries({ tokens }: Line, at: number): number {
  let from = at
  for (let before = tokens[from - 1]; before && leadsToPredicate(before); before = tokens[from - 1]) from--
  return from
}
