import { aspects } from '../../lexicon/aspect.ts'
import { officeBodies } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/entity.ts'
import type { Clause } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, norm, sentenceAt } from '../grid.ts'
import { type Attribution, attributions, speakerAt } from '../speaker/speaker.ts'
import { contests } from './sides.ts'
import { beforeVerb, isApposedTo, LIGHT, prepositions, type Standing, undone } from './standing.ts'

const I = /^(?:aku|saya)$/u

/** Whether «saya» stands before a verb in its clause, with no other name or verb between: «saya secara resmi menyerahkan». */
function followsI(grid: Grid, verb: number, from: number): boolean {
  for (let token = verb - 1; token >= from; token -= 1) {
    const { norm = '', word } = grid.reading.tokens[token] ?? {}
    if (I.test(norm)) return true
    if ((grid.nameOf[token] ?? -1) >= 0 || /^(?:dan|yang)$/u.test(norm)) return false
    if (word != null && word.voice !== 'none' && !aspects.has(norm)) return false
  }
  return false
}

/** «saya nyatakan rapat ini ditutup»: he does it by saying it. */
function isDeclared(grid: Grid, { first }: Candidate): boolean {
  const { first: start } = sentenceAt(grid, first)
  for (let token = first - 1; token > start; token -= 1)
    if (norm(grid, token) === 'nyatakan' && I.test(norm(grid, token - 1))) return true
  return false
}

/** «"Saya menerima putusan itu," kata Rahma»: what the speaker tells of himself. */
function isOfSpeaker(grid: Grid, candidate: Candidate): boolean {
  const { first, clause, voice } = candidate
  if (voice === 'noun' || grid.quoted[first] !== 1) return false
  return followsI(grid, first, clause.first) || (voice === 'passive' && isDeclared(grid, candidate))
}

/** Who speaks, where he tells of himself; null elsewhere. */
export function selfTeller(grid: Grid, candidate: Candidate): Attribution | null {
  if (!isOfSpeaker(grid, candidate)) return null
  return speakerAt(attributions(grid, grid.sentenceOf[candidate.first] ?? 0), candidate.first)
}

/** How a clause calls the body of whoever tells it: «mengatakan lembaganya akan …», «"Kami akan …," kata Kapolres». */
const OWN_BODY = /^(?:instansinya|kami|lembaganya|partainya|perusahaannya|pihaknya|timnya)$/u

/** The word before the verb of the claim for the body of its teller; -1 without one. */
export function ownBodyWord(grid: Grid, { first, clause }: Candidate): number {
  for (let token = clause.first; token < first; token += 1) if (OWN_BODY.test(norm(grid, token))) return token
  return -1
}

/** How many sentences back whoever says «pihaknya» may have been named. */
const BACK = 2

/** Who tells what stands at a token, here or, outside quotation marks, in the last sentences. */
function tellerOf(grid: Grid, token: number): Attribution | null {
  const sentence = grid.sentenceOf[token] ?? 0
  const here = speakerAt(attributions(grid, sentence), token)
  if (here || grid.quoted[token] === 1) return here
  for (let back = sentence - 1; back >= Math.max(0, sentence - BACK); back -= 1) {
    const told = attributions(grid, back).at(-1)
    if (told) return told
  }
  return null
}

/** A body, and the mention that tells of it. */
export interface Body {
  readonly index: number
  readonly entity: Entity
}

/** «Kapolres Sukamaju»: the body that has its name from the office and the place in its title. */
function bodyOfOffice(grid: Grid, title: string, index: number): Body | null {
  const body = officeBodies.get(title.split(/\s+/u)[0]?.toLowerCase() ?? '')
  const { rule, entities } = grid.reading.names[index] ?? {}
  const run = grid.nameRuns[index]
  const [seat] = entities ?? []
  if (body === undefined || rule !== 'in-title' || seat?.kind !== 'place' || !run) return null
  const town = norm(grid, run.last) === 'kota' ? ' Kota' : ''
  const name = `${body} ${seat.name.replace(/^(?:Kabupaten|Kota) /u, '')}${town}`
  return { index, entity: { name, kind: 'organisation', within: [] } }
}

/** The body for which the teller of a claim speaks: «pihaknya telah mengerahkan personel». */
export function ownBody(grid: Grid, candidate: Candidate): Body | null {
  const word = candidate.voice === 'noun' ? -1 : ownBodyWord(grid, candidate)
  if (word < 0 || (norm(grid, word) === 'kami' && grid.quoted[word] !== 1)) return null
  const teller = tellerOf(grid, candidate.first)
  const { names } = grid.reading
  if (!teller) return null
  for (const [index, { entities, rule, title }] of names.entries()) {
    const [entity] = entities
    if (entity?.name !== teller.name || rule === 'in-title') continue
    if (entity.kind === 'organisation') return { index, entity }
    if (title === null) continue
    for (const near of [index - 1, index - 2]) {
      const { rule: inside, entities: [body] = [] } = names[near] ?? {}
      if (inside !== 'in-title') break
      if (body?.kind === 'organisation') return { index: near, entity: body }
    }
    const seated = bodyOfOffice(grid, title, index - 1)
    if (seated) return seated
  }
  return null
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
  const { entity, mention, run, after } = standing
  if (voice === 'noun' || voice === 'elided' || !hasNoSubject(grid, candidate)) return false
  if (entity.kind === 'place') return false
  if (entity.kind === 'country') return clause.kind === 'coordinate' && !after && isShared(grid, candidate, standing)
  if (after) return isFronted(grid, candidate, standing)
  // «perusahaan yang berdiri pada 1990 itu», but «gedung PT Sagara yang roboh»
  const told = entity.kind === 'person' || entity.kind === 'group' || mention.via === 'description'
  if (clause.kind === 'relative' && told) {
    // «dari ayahnya, Surya Hadi, yang wafat»: he who stands right before it.
    const apart = clause.first - run.last <= 1 && /^(?:,|yang)$/u.test(norm(grid, run.last))
    return apart || isApposedTo(grid, run, clause)
  }
  if (clause.kind === 'coordinate') return isShared(grid, candidate, standing)
  // «Sagarindo lolos setelah menang 2-1»
  const played = voice === 'plain' && contests.has(candidate.type)
  if (clause.kind !== 'subordinate' || voice === 'bare' || (voice === 'plain' && !played)) return false
  if (entity.kind === 'organisation' && voice !== 'active' && !played) return false
  const main = clauseOf(grid, run.first)
  return main !== undefined && main.last === clause.first && opensClause(grid, main, standing)
}

/** Verbs of those who tell how somebody is, before the word for it. Sorted. */
const FOUND: ReadonlySet<string> = new Set([
  'dikabarkan',
  'dilaporkan',
  'dinyatakan',
  'dipastikan',
  'ditemukan',
  'diumumkan',
])

/** «Nakhoda, Surya Hadi, ditemukan tewas»: who opens the clause, right before its verb. */
export function isNextToVerb(grid: Grid, { clause, first, voice }: Candidate, standing: Standing): boolean {
  const { after, entity, run } = standing
  if (after || voice === 'noun' || voice === 'elided' || clause.kind === 'relative') return false
  if (entity.kind === 'place' || entity.kind === 'country') return false
  const joint = norm(grid, run.last) === ',' ? run.last : run.last - 1
  if (grid.clauseOf[run.first] !== grid.clauseOf[first] || !opensClause(grid, clause, standing)) return false
  const before = beforeVerb(grid, first, run.first)
  return (FOUND.has(norm(grid, before)) ? beforeVerb(grid, before, run.first) : before) === joint
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

/** «Rahma menanam», «Petani Maros, Rahma, menanam»: the clause begins with somebody, or with what he is called. */
function opensClause(grid: Grid, main: Clause, { opens, run }: Standing): boolean {
  if (opens - main.first <= 1) return true
  if (norm(grid, opens - 1) !== ',' || norm(grid, run.last) !== ',') return false
  for (let token = main.first; token < opens - 1; token += 1) {
    const { kind, word } = grid.reading.tokens[token] ?? {}
    if (kind === 'punctuation' || word?.voice === 'active' || word?.voice === 'passive') return false
  }
  return !prepositions.has(norm(grid, main.first))
}

/** Whether a clause begins with its verb, behind its marker: «dan menolong warga». */
function beginsWithVerb(grid: Grid, { first, last, marker }: Clause): boolean {
  let token = first + (marker === null ? 0 : 1)
  while (token < last && (aspects.has(norm(grid, token)) || LIGHT.has(norm(grid, token)))) token += 1
  const { word } = grid.reading.tokens[token] ?? {}
  return word != null && word.voice !== 'none'
}

/** «BPBD mencari, lalu menolong warga»: whom the clause before is about, whose verb is of the same voice. */
function isShared(grid: Grid, { clause, first, type, voice }: Candidate, standing: Standing): boolean {
  const { run } = standing
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
  if (!main || main.kind === 'relative' || main.sentence !== clause.sentence) return false
  if (!opensClause(grid, main, standing)) return false
  const verb = tokens.slice(run.last, main.last).find(({ word }) => word !== null && word.voice !== 'none')
  // «Rahma terjatuh dan dibawa ke rumah sakit»
  return verb === undefined || verb.word?.voice === tokens[first]?.word?.voice
}
