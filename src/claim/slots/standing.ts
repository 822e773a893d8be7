import { aspects } from '../../lexicon/aspect.ts'
import { caseWords, namedAfter, ownerWords, sourceWords } from '../../lexicon/owner-words.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { titleWords } from '../../lexicon/titles.ts'
import { wireAgencies } from '../../lexicon/wire-agencies.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Clause } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, type Run, sentenceAt } from '../grid.ts'
import { attributions, speakerAt } from '../speaker/speaker.ts'

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

const clauseOf = (grid: Grid, token: number): Clause | undefined => grid.reading.clauses[grid.clauseOf[token] ?? -1]

/** Words that may stand between who acts and his verb, though nobody else does. */
const LIGHT: ReadonlySet<string> = new Set(['juga', 'kembali', 'langsung', 'resmi', 'siap', 'tidak', 'tak', 'lalu'])
const OPENING: ReadonlySet<string> = new Set([
  'agar',
  'dengan',
  'ketika',
  'saat',
  'sebelum',
  'setelah',
  'untuk',
  'usai',
])

/** Types of what nobody does. */
const undone: ReadonlySet<string> = new Set(['collapse', 'crash', 'die', 'erupt', 'fire', 'flood', 'injure', 'quake'])

/** «Bupati mengatakan akan menutup jalan» is the mayor's; «Bupati mengatakan tiga orang tewas» is not. */
function actsHimself(grid: Grid, verb: number, trigger: number): boolean {
  if (verb > trigger) return false
  let token = trigger - 1
  // «BPBD mencari dan menolong warga»
  if (token - 1 === verb && /^(?:dan|serta)$/u.test(norm(grid, token))) return true
  while (token > verb && (aspects.has(norm(grid, token)) || LIGHT.has(norm(grid, token)))) token -= 1
  return token === verb || OPENING.has(norm(grid, token))
}

/** Whoever only tells of it: the speaker of the clause, and he who is named as its source. */
function isTeller(grid: Grid, candidate: Candidate, { entity, mention, run, ahead, opens }: Standing): boolean {
  const { first, last, type } = candidate
  if (sourceWords.has(ahead) || (ahead === 'kepada' && wireAgencies.has(entity.name.toLowerCase()))) return true
  // «dikutip dari Bloomberg», «berdasarkan laporan dari BPBD»
  if ((ahead === 'dari' || ahead === 'oleh') && sourceWords.has(norm(grid, opens - 2))) return true
  if (mention.via === 'pronoun' || grid.quoted[run.first] === 1) return false
  const said = speakerAt(attributions(grid, grid.sentenceOf[first] ?? 0), first)
  if (!said || said.name !== entity.name || (said.verb >= first && said.verb < last)) return false
  // «BMKG melaporkan telah terjadi gempa»
  return undone.has(type) || !actsHimself(grid, said.verb, first)
}

/** «divonis 12 tahun dalam kasus proyek menara PT Sagara»: named in the telling of the case. */
function isOfCase(grid: Grid, { last }: Candidate, { run, after, ahead }: Standing): boolean {
  if (!after || ahead === 'oleh' || ahead === 'terhadap') return false
  for (let token = last; token < run.first; token += 1) if (caseWords.has(norm(grid, token))) return true
  return false
}

/** Markers behind which somebody else acts. */
const TURNS: ReadonlySet<string> = new Set(['dan', 'namun', 'sedangkan', 'sementara', 'setelah', 'tetapi', 'usai'])

/** Who stands in another clause, where the claim's own clause has its own people. */
function isElsewhere(grid: Grid, candidate: Candidate, { run, after }: Standing, others: readonly Standing[]): boolean {
  const own = grid.clauseOf[candidate.first]
  if (grid.clauseOf[run.first] === own) return false
  // «…, sementara istrinya, Rahma, dipenjara»
  if (after) return TURNS.has(clauseOf(grid, run.first)?.marker ?? '')
  const { clause } = candidate
  if (clause.kind === 'relative') {
    // «Mahkamah menolak banding yang diajukan Rahma»: only whoever stands right before `yang`.
    let token = run.last
    while (/^[,()]$/u.test(norm(grid, token))) token += 1
    return token < clause.first && candidate.voice === 'passive'
  }
  return others.some(
    (other) =>
      !other.after &&
      grid.clauseOf[other.run.first] === own &&
      other.mention.rule !== 'in-title' &&
      (other.entity.kind === 'person' || other.entity.kind === 'organisation' || other.entity.kind === 'group'),
  )
}

/** «Ketua KPU Rahma menyerahkan …» is she alone; «Ketua KPU Rahma mengatakan lembaganya akan …» is the body, which she only tells of. */
function isTitleOfDoer(
  grid: Grid,
  candidate: Candidate,
  { mention, run, entity }: Standing,
  others: readonly Standing[],
): boolean {
  // «pemimpin Korut itu pulang»: he, not his state.
  if (grid.reading.names[grid.nameOf[run.first - 1] ?? -1]?.rule === 'leader') return true
  if (mention.rule !== 'in-title') return false
  const holder = others.find((other) => other.run.first >= run.last && other.mention.title !== null)
  return !(holder && entity.kind === 'organisation' && isTeller(grid, candidate, holder))
}

/** «Bandara Sukamaju, Jepang», «Rian Surya (Jepang)», «di Kabupaten Sukamaju, Jepang»: the state of what stands before it. */
function isAddress(grid: Grid, { entity, run, ahead }: Standing): boolean {
  if (entity.kind !== 'country') return false
  const mark = norm(grid, run.first - 1)
  const before = grid.reading.names[grid.nameOf[run.first - 2] ?? -1]?.entities[0]
  if (mark === '(') return before !== undefined && norm(grid, run.last) === ')'
  if (mark === ',') return before?.kind === 'place'
  // «ditangkap di Jepang»: a state acts nowhere.
  return ahead === 'di'
}

/** «pemain Jepang Rian Surya», «pebulu tangkis Jepang»: of which state somebody is. */
const isNationality = (grid: Grid, { entity, run }: Standing): boolean =>
  entity.kind === 'country' && titleWords.has(norm(grid, run.first - 1)) && !HEADS.has(norm(grid, run.first - 1))

/** Offices that stand for their state: «pemerintah Jepang», «presiden Rusia menandatangani» is told of Russia too. */
const HEADS: ReadonlySet<string> = new Set(['pemimpin', 'presiden', 'menteri'])

/** Whether somebody named in the sentence has no part in the claim, whatever else speaks for him. */
export const isOutside = (grid: Grid, candidate: Candidate, standing: Standing, others: readonly Standing[]): boolean =>
  ownerWords.has(standing.ahead) ||
  isTitleOfDoer(grid, candidate, standing, others) ||
  isTeller(grid, candidate, standing) ||
  isAddress(grid, standing) ||
  isNationality(grid, standing) ||
  isOfCase(grid, candidate, standing) ||
  isElsewhere(grid, candidate, standing, others)

/** «Perdana Menteri tewas lantaran ditembak», «Rahma pulang setelah diperiksa»: whom the clause before is about. */
export function isUnsaidSubject(grid: Grid, { first, clause, voice }: Candidate, standing: Standing): boolean {
  const { entity, run, after, opens } = standing
  if (after || clause.kind !== 'subordinate' || (voice !== 'passive' && voice !== 'active')) return false
  if (entity.kind !== 'person' && entity.kind !== 'group') return false
  const main = clauseOf(grid, run.first)
  if (!main || main.last !== clause.first || opens - main.first > 1) return false
  let token = first - 1
  while (token > clause.first && (aspects.has(norm(grid, token)) || LIGHT.has(norm(grid, token)))) token -= 1
  return token <= clause.first && norm(grid, token) === clause.marker
}

/** Types that befall a place which their clause is about: «Depo Sukamaju terbakar», «Gunung Agung mengalami erupsi». */
const befalling: ReadonlySet<string> = new Set(['close', 'collapse', 'erupt', 'fire', 'flood', 'quake'])

const isSubject = (grid: Grid, { after, ahead, opens, run, entity }: Standing): boolean => {
  if (after || entity.kind !== 'place') return false
  const sentence = sentenceAt(grid, run.first)
  return opens === sentence.first || opens === clauseOf(grid, run.first)?.first || ahead === 'kebakaran'
}

/** Whether the claim must be at a place: the volcano or the building of which it is told. */
export function isSite(grid: Grid, { type }: Candidate, standing: Standing): boolean {
  if (!isSubject(grid, standing)) return false
  const { rule } = standing.mention
  const mountain = /^Gunung /u.test(standing.entity.name)
  return mountain ? befalling.has(type) || type === 'other' : rule === 'headed' && befalling.has(type)
}

/** «kereta cepat Jakarta-Bandung», «rute Jakarta-Medan»: the two ends of a line; «di ruas Jakarta-Bandung» is on it. */
function isLine(grid: Grid, { entity, run, ahead }: Standing): boolean {
  const { names } = grid.reading
  if (entity.kind !== 'place' || placePrepositions.has(ahead)) return false
  const dash = (at: number): boolean => /^[-–—]$/u.test(norm(grid, at))
  const other = dash(run.last) ? run.last + 1 : dash(run.first - 1) ? run.first - 2 : -1
  return names[grid.nameOf[other] ?? -1]?.entities[0]?.kind === 'place'
}

/** Whether a place is none of the claim: the dateline's city, a town that a contest or a body has its name from. */
export function isNowhere(grid: Grid, standing: Standing): boolean {
  const { run, ahead, mention } = standing
  if (namedAfter.has(ahead) || isLine(grid, standing)) return true
  const { article, tokens, names } = grid.reading
  // «KPU DKI Jakarta»
  const before = names[grid.nameOf[run.first - 1] ?? -1]
  if (before?.entities[0]?.kind === 'organisation' && before.end + 1 === mention.start) return true
  const sentence = sentenceAt(grid, run.first)
  if (article.dateline === null || run.first !== sentence.first) return false
  const start = tokens[run.first]?.start ?? 0
  return article.text.slice(start, start + article.dateline.length).toLowerCase() === article.dateline.toLowerCase()
}

/** The number of the list in which each place stands: «Maros, Barru, dan Bone»; -1 for others, and for «Lembang, Bandung». */
export function placeListsOf(grid: Grid, standings: readonly Standing[]): readonly number[] {
  const lists = standings.map(() => -1)
  let start = 0
  for (const [at, here] of standings.entries()) {
    const next = standings[at + 1]
    const between = next ? joinBetween(grid, here, next) : null
    const opening = standings[start]
    // «Moskow dan Seoul menolak»: only places where something is.
    if (between === 'and' && opening && (LISTING.has(opening.ahead) || opening.mention.rule === 'headed'))
      lists.fill(start, start, at + 2)
    if (between !== 'comma') start = at + 1
  }
  return lists
}

/** Words before a list of places. */
const LISTING: ReadonlySet<string> = new Set([
  ...placePrepositions,
  'antaranya',
  'daerah',
  'lain',
  'meliputi',
  'seperti',
  'wilayah',
  'yakni',
  'yaitu',
])

/** What joins two places into a list: nothing does where the one lies in the other. */
function joinBetween(grid: Grid, here: Standing, next: Standing): 'comma' | 'and' | null {
  if (here.entity.kind !== 'place' || next.entity.kind !== 'place' || here.mention === next.mention) return null
  if (here.entity.within.includes(next.entity.name) || next.opens <= here.run.last) return null
  let joint: 'comma' | 'and' | null = null
  for (let token = here.run.last; token < next.opens; token += 1) {
    const word = norm(grid, token)
    if (/^(?:dan|hingga|serta)$/u.test(word)) joint = 'and'
    else if (word === ',') joint ??= 'comma'
    else return null
  }
  return joint
}

/** The number of the list in which each person or body stands: «Ratna Wijaya, Menteri Surya Hadi, dan Tamara»; -1 for others. */
export function listsOf(grid: Grid, standings: readonly Standing[]): readonly number[] {
  let list = 0
  let before: Standing | null = null
  return standings.map((here) => {
    if (here.mention.rule === 'in-title') return -1
    let joined = before !== null && before.mention !== here.mention
    for (let token = before?.run.last ?? 0; joined && token < here.opens; token += 1)
      joined = /^(?:,|dan|hingga|serta)$/u.test(norm(grid, token))
    if (!joined && before?.mention !== here.mention) list += 1
    const { kind } = here.entity
    if (before && before.entity.kind !== kind && before.mention !== here.mention) list += 1
    before = kind === 'person' || kind === 'organisation' ? here : null
    return before ? list : -1
  })
}
