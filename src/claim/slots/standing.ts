import { aspects } from '../../lexicon/aspect.ts'
import { placeHeads } from '../../lexicon/places.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Clause } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, type Run, sentenceAt } from '../grid.ts'

/** A mention in the sentence of a claim, before it is weighed. */
export interface Standing {
  readonly entity: Entity
  readonly mention: EntityMention
  readonly run: Run
  readonly after: boolean
  /** The word before it, its title left out. */
  readonly ahead: string
  /** Its first token, with its title. */
  readonly opens: number
}

/** Words that may stand between who acts and his verb, though nobody else does. */
export const LIGHT: ReadonlySet<string> = new Set([
  'juga',
  'kembali',
  'langsung',
  'resmi',
  'siap',
  'tidak',
  'tak',
  'lalu',
])

/** The token before a verb, its words of aspect and the like left out; `from` at the least. */
export function beforeVerb(grid: Grid, verb: number, from: number): number {
  let token = verb - 1
  while (token > from && (aspects.has(norm(grid, token)) || LIGHT.has(norm(grid, token)))) token -= 1
  return token
}

/** Types of what nobody does. */
export const undone: ReadonlySet<string> = new Set([
  'collapse',
  'crash',
  'die',
  'erupt',
  'fire',
  'flood',
  'injure',
  'quake',
])

/** Verbs that only tell where something is. Sorted. */
export const lyingVerbs: ReadonlySet<string> = new Set(['berada', 'berlokasi', 'terletak'])

/** «(30)» behind a name: the token behind the bracket, else `at`. */
export const behindAge = (grid: Grid, at: number): number =>
  norm(grid, at) === '(' && norm(grid, at + 2) === ')' ? at + 3 : at

/** «Rahma (30), penjaga toko yang ditahan»: of whom the clause behind `yang` tells, with what he is called in between. */
export function isApposedTo(grid: Grid, { last }: Run, clause: Clause): boolean {
  const comma = behindAge(grid, last)
  if (norm(grid, comma) !== ',' || comma + 1 >= clause.first || norm(grid, clause.first) !== 'yang') return false
  if (grid.reading.tokens[comma + 1]?.casing !== 'lower') return false
  for (let token = comma + 1; token < clause.first; token += 1) {
    const { kind, norm: word = '', word: read } = grid.reading.tokens[token] ?? {}
    if (kind === 'punctuation' || JOINING.has(word) || read?.voice === 'active' || read?.voice === 'passive')
      return false
  }
  return true
}

/** Words behind a comma that bring in one more or go on with the sentence. Sorted. */
const JOINING: ReadonlySet<string> = new Set(['bersama', 'dan', 'dengan', 'karena', 'oleh', 'serta', 'tetapi', 'yang'])

/** Words that tell what a name behind them does in the clause. Sorted. */
export const prepositions: ReadonlySet<string> = new Set([
  'antara',
  'atas',
  'bagi',
  'bersama',
  'dan',
  'dari',
  'dengan',
  'di',
  'ke',
  'kepada',
  'lewat',
  'melawan',
  'menuju',
  'menurut',
  'milik',
  'oleh',
  'pada',
  'tentang',
  'terhadap',
  'untuk',
  'via',
  'yang',
])

/** The first token of a mention, with its title: `Presiden` in «dengan Presiden Rusia Vladimir Putin». */
function opening(grid: Grid, mention: EntityMention, run: Run): number {
  const title = mention.title?.toLowerCase().split(/\s+/) ?? []
  // «Bupati Maros, Surya Hadi, tiba»
  let token = title.length > 0 && norm(grid, run.first - 1) === ',' ? run.first - 2 : run.first - 1
  for (let index = title.length - 1; index >= 0 && norm(grid, token) === title[index]; index -= 1) token -= 1
  return norm(grid, token + 1) === ',' ? token + 2 : token + 1
}

/** The word before a mention, its title left out: `dengan` in «dengan Presiden Rusia Vladimir Putin». */
export function wordAhead(grid: Grid, opens: number): string {
  const token = opens - 1
  const word = norm(grid, token)
  // «di kota Vladivostok», «di Stasiun Khasan»: a kind of place may stand between.
  return prepositions.has(word) || !prepositions.has(norm(grid, token - 1)) ? word : norm(grid, token - 1)
}

/** «di tempat pemakaman umum (TPU) Kebun Melati»: where the words begin that the letters in the bracket stand for. */
function beforeHead(grid: Grid, opens: number): number {
  if (norm(grid, opens - 1) !== ')' || norm(grid, opens - 3) !== '(') return opens
  const letters = norm(grid, opens - 2)
  let token = opens - 4
  while (token > opens - 4 - letters.length && !prepositions.has(norm(grid, token))) token -= 1
  return norm(grid, token + 1).startsWith(letters.charAt(0)) ? token + 1 : opens
}

/** Words for a spot beside or within what a place is named after. Sorted. */
const SPOTS: ReadonlySet<string> = new Set([
  'aliran',
  'atas',
  'bantaran',
  'bawah',
  'belakang',
  'depan',
  'hilir',
  'hulu',
  'kaki',
  'lokasi',
  'perlintasan',
  'permukiman',
  'pinggir',
  'puncak',
  'samping',
  'seberang',
  'sekitar',
  'tepi',
])

/** So many of them may stand before the name: «di tepi kali bawah jembatan Desa Mekar». */
const DEEP = 6

/** Where the words for a spot begin before a place: `bawah` of «di bawah jembatan Desa Mekar»; its own first token without any. */
export function beforeSpot(grid: Grid, opens: number): number {
  let token = opens
  while (token > opens - DEEP && (SPOTS.has(norm(grid, token - 1)) || placeHeads.has(norm(grid, token - 1)))) token -= 1
  return norm(grid, token - 1) === 'di' ? token : opens
}

/** So many plain words may stand between `di` and a house: «di ruang tunggu Bandara Mekar». */
const ROOM = 3

/** The token behind `di` before the words for a room of the house that opens at `opens`; `opens` without any. */
function beforeRoom(grid: Grid, opens: number): number {
  if (!placeHeads.has(norm(grid, opens))) return opens
  for (let token = opens - 1; token >= opens - ROOM - 1; token -= 1) {
    const { kind, casing, word } = grid.reading.tokens[token] ?? {}
    if (norm(grid, token) === 'di') return token + 1
    // «di gedung bekas kantor Mekar»: it is none any more.
    if (kind !== 'word' || casing !== 'lower' || prepositions.has(norm(grid, token))) return opens
    if (norm(grid, token) === 'bekas') return opens
    if (word != null && word.voice !== 'none') return opens
  }
  return opens
}

/** How a mention stands to a claim; null where there is no such mention. */
export function standingOf(grid: Grid, candidate: Candidate, index: number, entity: Entity): Standing | null {
  const mention = grid.reading.names[index]
  const run = grid.nameRuns[index]
  if (!mention || !run) return null
  const opens = opening(grid, mention, run)
  const start = entity.kind === 'place' ? beforeRoom(grid, beforeSpot(grid, beforeHead(grid, opens))) : opens
  const word = start === sentenceAt(grid, run.first).first ? '' : wordAhead(grid, start)
  return { entity, mention, run, after: run.first >= candidate.last, ahead: word, opens }
}
