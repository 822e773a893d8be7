import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { EventType } from '../../model/claim.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, dateOf, type Grid, isAmong, norm, type Run, sentenceAt } from '../grid.ts'
import { type Feature, type Features, seen } from '../scorer.ts'
import { grainOf, type TimeOption } from './option.ts'
import { pointsBack, type StoryTimes } from './story.ts'

const span = (tokens: number): string =>
  tokens <= 2 ? 'touching' : tokens <= 6 ? 'near' : tokens <= 14 ? 'mid' : 'far'

/** Prepositions before a time. Sorted. */
const openers = new Set(['dari', 'hingga', 'pada', 'per', 'sampai', 'sebelum', 'sejak', 'setelah'])

/** Words that begin something else between a claim and a time: «ditahan setelah diperiksa pada 3 Februari». Sorted. */
const links = new Set([
  'bahwa',
  'dan',
  'karena',
  'ketika',
  'lalu',
  'saat',
  'sebelum',
  'sesudah',
  'setelah',
  'seusai',
  'untuk',
  'usai',
  'yang',
])

const answers: ReadonlySet<EventType> = new Set<EventType>(['accuse', 'deny'])

/** What stands between a claim and a time of its sentence. */
function between(grid: Grid, first: number, last: number, side: string): Features {
  const features: Feature[] = []
  let verbs = 0
  let times = false
  let said = false
  let tells = false
  for (let token = first; token < last; token += 1) {
    const here = grid.reading.tokens[token]
    if (!here) continue
    if (here.word && here.word.voice !== 'none') verbs += 1
    if ((grid.timeOf[token] ?? -1) >= 0) times = true
    if (speechVerbs.has(norm(grid, token))) tells = true
    if (isAmong(quoteVerbs, here)) said = true
    if (links.has(norm(grid, token))) features.push(seen`link=${norm(grid, token)}&${side}`)
  }
  // «Korban 19 orang, kata Kapolda, Selasa»: the day of the saying.
  if (said) features.push(seen`said-between&${side}`)
  // «3 Mei: Petani menuduh harga pupuk dinaikkan»: the day of the charge.
  if (tells) features.push(seen`told-between&${side}`)
  features.push(seen`verbs-between=${Math.min(verbs, 2)}`)
  if (times) features.push(seen`times-between`)
  if (verbs > 0) features.push(seen`verbs-between&${side}`)
  return features
}

/** «…, Sabtu (11/6).»: a day behind the last comma is that of the whole sentence. */
const closes = (grid: Grid, { first, last }: Run, end: number): boolean =>
  last >= end - 1 && /^[,(]$/.test(norm(grid, first - 1))

/** A time of the claim's own sentence. */
export function sentenceOption(grid: Grid, candidate: Candidate, index: number, story: StoryTimes): TimeOption | null {
  const mention = grid.reading.times[index]
  const run = grid.timeRuns[index]
  const value = dateOf(mention)
  if (!mention || !value || !run) return null
  const sentence = sentenceAt(grid, candidate.first)
  const sameClause = (grid.clauseOf[run.first] ?? -1) === (grid.clauseOf[candidate.first] ?? -2)
  const after = run.first >= candidate.last
  const gap = after ? run.first - candidate.last : candidate.first - run.last
  const side = after ? 'after' : 'before'
  const clause = clauseOf(grid, run.first)
  const features = [
    seen`in-sentence`,
    seen`${side}&${span(gap)}`,
    seen`${sameClause ? 'same' : 'other'}-clause&${side}`,
    seen`from=${value.from}`,
    seen`grain=${grainOf(mention)}&${side}`,
  ]
  const add = (feature: Feature): void => void features.push(feature)
  if (!sameClause)
    features.push(seen`other-clause=${clause?.kind ?? 'none'}`, seen`own-clause=${candidate.clause.kind}`)
  if (!sameClause && candidate.clause.kind === 'relative' && after) add(seen`relative-before-time`)
  if (story.last?.mention === mention) add(seen`just-used&${side}`)
  if (run.first <= sentence.first + 1) add(seen`fronted`)
  if (closes(grid, run, sentence.last)) add(seen`closes&${sameClause ? 'same' : 'other'}-clause`)
  if (pointsBack(grid, mention)) add(seen`points-back&${sameClause ? 'same' : 'other'}-clause`)
  if (grid.quoted[run.first] !== grid.quoted[candidate.first]) add(seen`across-quote`)
  const ahead = norm(grid, run.first - 1)
  if (openers.has(ahead)) add(seen`ahead=${ahead}`)
  if (value.edtf.startsWith('../')) add(seen`until&${side}`)
  if (value.edtf.endsWith('/..')) add(seen`since&${side}`)
  // «menuduh Korut mengirim tentara sejak Oktober»: the time of what is told.
  const tells = speechVerbs.has(norm(grid, candidate.first)) || answers.has(candidate.type)
  if (tells) add(seen`tells&${side}`)
  const [first, last] = after ? [candidate.last, run.first] : [run.last, candidate.first]
  const gaps = between(grid, first, last, side)
  if (tells && gaps.includes(seen`verbs-between&${side}`)) add(seen`tells-of&${side}`)
  return { mention, reach: 'sentence', features: [...features, ...gaps] }
}
