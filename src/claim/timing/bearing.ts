import { aspects } from '../../lexicon/aspect.ts'
import { demonstratives } from '../../lexicon/pronouns.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { statives } from '../../lexicon/stative-verbs.ts'
import type { EventType } from '../../model/claim.ts'
import type { Sentence } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { blockKind, clauseAt, dateOf, type Grid, norm, sentenceAt, timeAt } from '../grid.ts'
import { type Feature, type Features, seen } from '../scorer.ts'

/** Words that open a sentence which goes on with its story, or leaves it for what was before. Sorted. */
const turns: ReadonlyMap<string, string> = new Map([
  ['akibat', 'on'],
  ['akibatnya', 'on'],
  ['awalnya', 'back'],
  ['dalam', 'in'],
  ['hal', 'on'],
  ['kemudian', 'on'],
  ['ketika', 'on'],
  ['lalu', 'on'],
  ['saat', 'on'],
  // «Sebelum masuk, ia menandatangani buku tamu»: a step of the same story; «Sebelumnya» leaves it.
  ['sebelum', 'on'],
  ['sebelumnya', 'back'],
  ['sejumlah', 'in'],
  ['selain', 'on'],
  ['selama', 'back'],
  ['selanjutnya', 'on'],
  ['sementara', 'on'],
  ['semula', 'back'],
  ['seusai', 'on'],
  ['setelah', 'on'],
  ['turut', 'on'],
  ['usai', 'on'],
])

/** What is said and what is counted keep the story's day less often than what is done; a charge and its denial seldom. */
const kinds: ReadonlyMap<EventType, string> = new Map<EventType, string>([
  ['accuse', 'answer'],
  ['agree', 'told'],
  ['buy', 'figure'],
  ['charge', 'court'],
  ['condemn', 'told'],
  ['deny', 'answer'],
  ['die', 'toll'],
  ['evacuate', 'toll'],
  ['injure', 'toll'],
  ['price', 'figure'],
  ['promise', 'told'],
  ['rate', 'figure'],
  ['report', 'told'],
  ['sell', 'figure'],
  ['sentence', 'court'],
  ['speak', 'told'],
  ['support', 'told'],
  ['trade', 'figure'],
  ['try', 'court'],
  ['vote', 'figure'],
])

/** «Kapal itu mengangkut 53 orang»: a manifest is of no day. Sorted. */
const holding = new Set(['berisi', 'dihuni', 'diikuti', 'ditumpangi', 'membawa', 'memuat', 'menampung', 'mengangkut'])

/** How a sentence stands to its story: its opening, a length or a vague time in it. */
function bearing(grid: Grid, { first, last }: Sentence): Features {
  const turn = turns.get(norm(grid, first))
  const cues = turn ? [seen`turn=${turn}`] : []
  for (let token = first; token < last; token += 1) {
    const time = timeAt(grid, token)
    if (time && !dateOf(time)) return [...cues, time.timex.type === 'DURATION' ? seen`lasts` : seen`vague`]
  }
  return cues
}

/** Words of aspect before the trigger, what it points back to, and what its clause counts. */
function cuesOf(grid: Grid, { clause, first, last }: Candidate): Features {
  const cues: Feature[] = []
  for (let token = Math.max(clause.first, first - 4); token < first; token += 1) {
    const aspect = aspects.get(norm(grid, token))
    if (aspect) cues.push(seen`aspect=${aspect}`)
  }
  if (demonstratives.has(norm(grid, last))) cues.push(seen`points-back`)
  const word = grid.reading.tokens[first]?.word
  if (word && (statives.has(word.stem) || statives.has(norm(grid, first)))) cues.push(seen`stative`)
  if (holding.has(norm(grid, first))) cues.push(seen`holds`)
  for (let token = clause.first; token < clause.last; token += 1) {
    if ((grid.quantityOf[token] ?? -1) >= 0) return [...cues, seen`counts`]
  }
  return cues
}

/** «menuduh Pemda terlambat mengirim bantuan»: how what is said of the claim is said, by the last verb before it. */
function saidAs(grid: Grid, { first }: Candidate): Features {
  const sentence = sentenceAt(grid, first)
  for (let token = first - 1; token >= sentence.first; token -= 1) {
    const stance = speechVerbs.get(norm(grid, token))
    if (stance) return [seen`said=${stance}`]
  }
  return []
}

/** What the claim and its sentence are like, for every time that comes from elsewhere; `times`: of the sentence. */
export function stateOf(grid: Grid, candidate: Candidate, times: number, ownClause: boolean): Features {
  const sentence = sentenceAt(grid, candidate.first)
  return [
    seen`block=${blockKind(grid, sentence)}`,
    seen`own-times=${Math.min(times, 2)}`,
    ...(grid.quoted[candidate.first] === 1 ? [seen`quoted`] : []),
    ...(candidate.known ? [] : [seen`affix`]),
    seen`clause=${clauseAt(grid, candidate.first).kind}`,
    ...(ownClause ? [seen`own-clause`] : []),
    ...cuesOf(grid, candidate),
    ...bearing(grid, sentence),
    ...(ownClause ? [] : saidAs(grid, candidate)),
    seen`type=${kinds.get(candidate.type) ?? 'deed'}`,
    seen`voice=${candidate.voice}`,
  ]
}
