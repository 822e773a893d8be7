import type { EntityMention } from '../../model/entity.ts'
import type { Clause } from '../../model/reading.ts'
import { clauseAt, dateOf, type Grid, nameAt, type Run } from '../grid.ts'
import type { Need } from './event-rule.ts'
import { type Phrases, phrasesOf, type Trigger } from './triggers.ts'

const within = (clause: Clause, owner: Int32Array, test: (index: number) => boolean): boolean => {
  for (let token = clause.first; token < clause.last; token += 1) {
    const index = owner[token] ?? -1
    if (index >= 0 && test(index)) return true
  }
  return false
}

function hasNeed(grid: Grid, clause: Clause, need: Need): boolean {
  const { names, quantities, times } = grid.reading
  const quantity = (test: (unit: string, about: string) => boolean): boolean =>
    within(clause, grid.quantityOf, (index) => {
      const found = quantities[index]
      return found !== undefined && test(found.unit, found.about)
    })
  switch (need) {
    case 'score':
      return within(clause, grid.quantityOf, (index) => {
        const found = quantities[index]
        return found?.unit === 'gol'
      })
    case 'money':
      return quantity((unit) => unit === 'rupiah' || /^(?:dolar|euro|yen|yuan|ringgit|riyal|poundsterling)/.test(unit))
    case 'percent':
      return quantity((unit) => unit === 'persen' || unit === 'basis poin')
    case 'number':
      return quantity(() => true)
    case 'date':
      return within(clause, grid.timeOf, (index) => dateOf(times[index]) !== null)
    case 'name':
      return within(clause, grid.nameOf, () => true)
    default:
      return within(clause, grid.nameOf, (index) =>
        (names[index]?.entities ?? []).some((entity) => entity.kind === need),
      )
  }
}

/** How far beyond its clause a trigger's companion may stand: «fitur belanja yang ditutup», «menetapkan A dan B …». */
const AROUND = 6

function around(grid: Grid, clause: Clause): Run {
  const sentence = grid.reading.sentences[clause.sentence]
  return {
    first: Math.max(sentence?.first ?? 0, clause.first - AROUND),
    last: Math.min(sentence?.last ?? clause.last, clause.last + AROUND),
  }
}

/** So many words of a sentence may be what it is about: «Jumlah korban tewas akibat …». */
const OPENING = 4

/** «di Bima, Nusa Tenggara Barat | bertambah»: the wider place behind a comma is not who does it. */
const isWider = (grid: Grid, first: number, last: number): boolean =>
  isPlace(nameAt(grid, first - 2)) && isPlace(nameAt(grid, first)) && grid.nameOf[first] === grid.nameOf[last - 1]

const isPlace = (name: EntityMention | undefined): boolean =>
  name?.entities.some(({ kind }) => kind === 'place') ?? false

/**
 * The opening of a sentence whose verb, behind names between commas, opens a clause of its own: «Korban tewas akibat banjir
 * di Bima, Nusa Tenggara Barat, bertambah menjadi 24 orang»; null where another verb has it.
 */
function openingOf(grid: Grid, clause: Clause, token: number): Run | null {
  const { sentences, tokens } = grid.reading
  const first = sentences[clause.sentence]?.first ?? token
  if (tokens[clause.first - 1]?.norm !== ',' || (clause.first !== token && !isWider(grid, clause.first, token)))
    return null
  for (let at = first; at < token; at += 1) {
    const { word, norm } = tokens[at] ?? {}
    const voiced = word?.voice === 'active' || word?.voice === 'passive'
    // «Korban tewas dimakamkan, bertambah menjadi …», but «akibat banjir yang melanda Bima, Nusa Tenggara Barat, …»
    if (norm === ';' || (voiced && tokens[at - 1]?.norm !== 'yang')) return null
  }
  return { first, last: Math.min(first + OPENING, token) }
}

/** Whether the words that a row asks for stand around its verb, or open its sentence. */
function hasCompany(grid: Grid, clause: Clause, token: number, phrases: Phrases): boolean {
  if (holdsPhrase(grid, around(grid, clause), phrases)) return true
  const opening = openingOf(grid, clause, token)
  return opening !== null && holdsPhrase(grid, opening, phrases)
}

/** Whether the words of one of the phrases follow, behind its first. */
const goesOn = ({ reading: { tokens } }: Grid, token: number, phrases: ReturnType<Phrases['get']>): boolean =>
  phrases?.some((phrase) => phrase.every((next, index) => index === 0 || tokens[token + index]?.norm === next)) ?? false

/** Whether one of the words stands in the clause, as it is or under affixes: `sanksi` in «sanksinya». */
function holdsPhrase(grid: Grid, { first, last }: Run, phrases: Phrases): boolean {
  for (let token = first; token < last; token += 1) {
    const here = grid.reading.tokens[token]
    if (!here?.word) continue
    const { norm, word } = here
    // Nearly every word is its own stem.
    const opens = goesOn(grid, token, phrases.get(norm))
    if (!opens && (word.stem === norm || !goesOn(grid, token, phrases.get(word.stem)))) continue
    // «Garuda Air menghantam tembok»: no water.
    const name = nameAt(grid, token)
    if (!name || name.start >= here.start || here.casing !== 'title') return true
  }
  return false
}

/** The words of each article, made where a row first asks for them. */
const told = new WeakMap<Grid, ReadonlySet<string>>()

/** Whether one of the words stands somewhere in the article. */
function tellsOf(grid: Grid, words: readonly string[]): boolean {
  const page = told.get(grid) ?? new Set(grid.reading.tokens.map(({ norm }) => norm))
  told.set(grid, page)
  return words.some((word) => page.has(word))
}

/** Whether the rest of a trigger's words, and what its row asks for, stand around its first. */
export function fits(grid: Grid, token: number, trigger: Trigger): boolean {
  const { rest, row } = trigger
  for (let index = 0; index < rest.length; index += 1) {
    const next = grid.reading.tokens[token + 1 + index]
    if (!next || (next.norm !== rest[index] && next.word?.stem !== rest[index])) return false
  }
  if (row.page && !tellsOf(grid, row.page)) return false
  if (!row.with && !row.unless && !row.needs) return true
  const clause = clauseAt(grid, token)
  // «permohonan kasasi | yang diajukan», «unjuk rasa | untuk menolak»: such a clause tells of what stands before it.
  const reach = clause.kind === 'relative' || clause.marker === 'untuk' ? around(grid, clause) : clause
  return (
    (!row.with || hasCompany(grid, clause, token, phrasesOf(row.with))) &&
    (!row.unless || !holdsPhrase(grid, reach, phrasesOf(row.unless))) &&
    (!row.needs || hasNeed(grid, clause, row.needs))
  )
}
