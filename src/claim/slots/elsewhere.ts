import { aspects } from '../../lexicon/aspect.ts'
import { bodyMembers, copulas, namelessPeople, turnWords, unlikeNouns } from '../../lexicon/bystander-words.ts'
import { memberWords } from '../../lexicon/meeting-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { verbAdverbs } from '../../lexicon/phrase-edges.ts'
import { personPronouns } from '../../lexicon/pronouns.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, norm, type Run } from '../grid.ts'
import { subjectStart } from '../speaker/speech-subject.ts'
import { isVerb } from '../triggers/verbs.ts'
import { listsOf } from './lists.ts'
import { ownBodyWord } from './of-teller.ts'
import { isApposedTo, LIGHT, prepositions, type Standing } from './standing.ts'

/** «Rahma menyambut para peserta yang hadir»: between a name and `yang` stand a verb and those to whom it is done. */
function isOfObject(grid: Grid, from: number, relative: number): boolean {
  let verb = false
  const last = norm(grid, relative - 1) === ',' ? relative - 2 : relative - 1
  let others = (grid.nameOf[last] ?? -1) >= 0
  for (let token = from; token < relative; token += 1) {
    const { norm = '', word } = grid.reading.tokens[token] ?? {}
    if (copulas.has(norm)) return false
    verb ||= word?.voice === 'active'
    others ||= verb && (peopleNouns.has(norm) || memberWords.has(norm))
  }
  return verb && others
}

/** «diteken Rahma dan Surya di Kupang»: the second of two, no clause of his own. */
function isJoined(grid: Grid, { clause }: Candidate, run: Run, others: readonly Standing[]): boolean {
  const { opens = -1 } = others.find((other) => other.run.first === run.first) ?? {}
  const next = grid.reading.tokens[run.last]
  const acts = next?.word != null && (next.word.voice !== 'none' || aspects.has(next.norm))
  return (
    !acts &&
    /^(?:dan|serta)$/u.test(norm(grid, opens - 1)) &&
    others.some(
      (other) => other.run.last === opens - 1 && other.run.first >= clause.first && other.run.last <= clause.last,
    )
  )
}

const endsList = (grid: Grid, { opens }: Standing): boolean => /^(?:dan|serta)$/u.test(norm(grid, opens - 1))

/** «PT Sagara (SGR), PT Bahari, dan PT Mekar sepakat»: one of a list that a comma cuts from the clause of the others. */
function isCutOff(grid: Grid, { first }: Candidate, standing: Standing, others: readonly Standing[]): boolean {
  // Lists are made only where there can be one.
  if (!others.some((other) => endsList(grid, other))) return false
  const lists = listsOf(grid, others)
  const own = lists[others.indexOf(standing)] ?? -1
  const rest = others.filter((_, index) => own >= 0 && lists[index] === own)
  return (
    rest.some((other) => endsList(grid, other)) &&
    rest.some(({ run, after }) => !after && grid.clauseOf[run.first] === grid.clauseOf[first])
  )
}

/** Who stands in another clause, where the claim's own clause has its own people. */
export function isElsewhere(
  grid: Grid,
  candidate: Candidate,
  standing: Standing,
  others: readonly Standing[],
): boolean {
  const { run, after } = standing
  const own = grid.clauseOf[candidate.first]
  if (grid.clauseOf[run.first] === own) return false
  // «…, sementara istrinya, Rahma, dipenjara»
  if (after) return turnWords.has(clauseOf(grid, run.first)?.marker ?? '') && !isJoined(grid, candidate, run, others)
  const { clause } = candidate
  if (clause.kind === 'relative') {
    // «Mahkamah menolak banding yang diajukan Rahma»: only whoever stands right before `yang`.
    let token = run.last
    while (/^[,()]$/u.test(norm(grid, token))) token += 1
    if (isApposedTo(grid, run, clause)) return false
    if (token >= clause.first || candidate.voice === 'noun') return false
    return candidate.voice === 'passive' || isOfObject(grid, token, clause.first)
  }
  if (isCutOff(grid, candidate, standing, others)) return false
  return others.some(
    (other) =>
      !other.after &&
      grid.clauseOf[other.run.first] === own &&
      other.mention.rule !== 'in-title' &&
      (other.entity.kind === 'person' || other.entity.kind === 'organisation' || other.entity.kind === 'group'),
  )
}

/** «polisi», «tiga mayat», «412 lainnya»: people without a name who open a clause, but for «kadernya». */
function isNamelessHead(grid: Grid, token: number): boolean {
  const word = norm(grid, token)
  if (grid.reading.tokens[token]?.kind === 'number' || numberWords.has(word))
    return norm(grid, token + 1) === 'lainnya' || isNamelessHead(grid, token + 1)
  return namelessPeople.has(word) || (peopleNouns.has(word) && !bodyMembers.has(word))
}

/** «setelah audit menemukan», «ketika bendungan diisi»: a noun that opens its clause, but «setelah secara resmi menyerah». */
export function isPlainNoun(grid: Grid, token: number): boolean {
  const { kind, casing, norm: word = '', word: read } = grid.reading.tokens[token] ?? {}
  if (kind !== 'word' || casing !== 'lower' || read?.voice === 'active' || read?.voice === 'passive') return false
  return !(
    isVerb(grid, token) ||
    aspects.has(word) ||
    LIGHT.has(word) ||
    verbAdverbs.has(word) ||
    prepositions.has(word) ||
    unlikeNouns.has(word) ||
    personPronouns.has(word)
  )
}

/** «Saat memeriksa kantor Rahma, petugas menyita ponsel»: who stands in a clause before, where the verb has its own doer. */
export function isBesideNameless(grid: Grid, candidate: Candidate, { run, after }: Standing): boolean {
  const { first, clause, voice } = candidate
  if (after || voice === 'noun' || voice === 'elided' || clause.kind === 'relative') return false
  if (run.last > clause.first || norm(grid, clause.first) === 'dengan') return false
  const start = subjectStart(grid, clause.first + (clause.marker === null ? 0 : 1), first)
  // «setelah perahunya terbalik»
  const own = grid.reading.tokens[start]?.word
  const isOwn = own?.clitic === 'nya' && own.voice === 'none' && clause.kind === 'subordinate'
  const isThing = isOwn && ownBodyWord(grid, candidate) < 0
  const isOther = isThing || isNamelessHead(grid, start) || (clause.kind === 'subordinate' && isPlainNoun(grid, start))
  if (start >= first || !isOther) return false
  for (let token = start; token < first; token += 1) if ((grid.nameOf[token] ?? -1) >= 0) return false
  return true
}
