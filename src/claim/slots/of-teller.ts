import { aspects } from '../../lexicon/aspect.ts'
import { officeBodies } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/entity.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import { type Attribution, attributions, speakerAt } from '../speaker/speaker.ts'

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
