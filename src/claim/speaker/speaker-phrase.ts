import { kinNouns, relations } from '../../lexicon/kin-words.ts'
import { orderWords } from '../../lexicon/ordinals.ts'
import { bodyNouns } from '../../lexicon/organisations.ts'
import { phraseEnds, verbAdverbs } from '../../lexicon/phrase-edges.ts'
import { hearsay, mediaNouns, reportNouns, someWords, speakerNouns, standsFor } from '../../lexicon/quotatives.ts'
import { titleInners, titleWords } from '../../lexicon/titles.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import { quote, type Span } from '../../model/span.ts'
import { type Grid, nameAt, norm } from '../grid.ts'

/** Somebody who may speak, as the words name him. A `source` is a body that a nameless noun only belongs to. */
export interface Voice {
  readonly name: string
  readonly span: Span
  readonly kind: 'person' | 'body' | 'nameless'
  /** The token behind the phrase. */
  readonly end: number
}

/** A phrase of more tokens names nobody. */
const REACH = 20

const isCapital = (grid: Grid, token: number): boolean => {
  const here = grid.reading.tokens[token]
  return here?.kind === 'word' && here.casing !== 'lower'
}

const afterName = (grid: Grid, token: number): number => grid.nameRuns[grid.nameOf[token] ?? -1]?.last ?? token + 1

/** The person whose name begins at a token, or after a title there; not a state or body inside the title. */
function personFrom(grid: Grid, from: number, end: number): Voice | null {
  for (let token = from; token < Math.min(end, from + 10); ) {
    const mention = nameAt(grid, token)
    const person = mention?.entities.find(({ kind }) => kind === 'person')
    if (mention && person) return { name: person.name, span: mention, kind: 'person', end: afterName(grid, token) }
    if (mention) token = afterName(grid, token)
    else if (titleWords.has(norm(grid, token)) || titleInners.has(norm(grid, token))) token += 1
    else return null
  }
  return null
}

/** Who holds an office from a place in the text on. */
interface Holder {
  readonly name: string
  readonly start: number
}

const offices = new WeakMap<Grid, ReadonlyMap<string, readonly Holder[]>>()

/** The people of an article by the first words of their titles: `panglima`, `panglima tni`; each change of holder once. */
function officesOf(grid: Grid): ReadonlyMap<string, readonly Holder[]> {
  const known = offices.get(grid)
  if (known) return known
  const holders = new Map<string, Holder[]>()
  for (const { title, entities, start } of grid.reading.names) {
    const person = title === null ? undefined : entities.find(({ kind }) => kind === 'person')
    if (title === null || !person) continue
    let office = ''
    for (const word of title.toLowerCase().split(/\s+/).slice(0, 8)) {
      office = office === '' ? word : `${office} ${word}`
      const list = holders.get(office)
      if (!list) holders.set(office, [{ name: person.name, start }])
      else if (list.at(-1)?.name !== person.name) list.push({ name: person.name, start })
    }
  }
  offices.set(grid, holders)
  return holders
}

/** Whoever the article names with this office: `Panglima TNI` of «Panglima TNI Laksamana Yudo Margono». */
function holderOf(grid: Grid, office: string, at: number): string | null {
  const list = officesOf(grid).get(office.toLowerCase()) ?? []
  // An office in one word is held by many: «Ketua», «Direktur».
  if (!office.includes(' ')) return list.length === 1 ? (list[0]?.name ?? null) : null
  const later = list.findIndex(({ start }) => start > at)
  return (later > 0 ? list[later - 1] : later === 0 ? list[0] : list.at(-1))?.name ?? null
}

/** Words of the text that stand for somebody. */
type Words = Pick<Voice, 'name' | 'span'>

const nameless = ({ name, span }: Words, end: number): Voice => ({ name, span, kind: 'nameless', end })

/** The words of tokens `first` to `last`, as they stand; a capital that only opens the sentence is dropped. */
function wordsOf(grid: Grid, first: number, last: number): Words | null {
  const [open, close] = [grid.reading.tokens[first], grid.reading.tokens[last - 1]]
  if (!open || !close) return null
  const span = { start: open.start, end: close.end }
  const words = quote(grid.reading.article.text, span)
  // «Pos Pengamatan Gunung Agung» is a name, «Polisi» only opens its sentence.
  const plain = open.casing === 'title' && nameAt(grid, first) === undefined && !isCapital(grid, first + 1)
  return { name: plain ? words.charAt(0).toLowerCase() + words.slice(1) : words, span }
}

/** «seorang pejabat senior», «sejumlah warga»: where the noun itself begins. */
function skipSome(grid: Grid, from: number, end: number): number {
  let token = from
  while (token < end && nameAt(grid, token) === undefined && someWords.has(norm(grid, token))) token += 1
  if (token > from && norm(grid, token) === 'orang') token += 1
  return token
}

interface Scan {
  readonly first: number
  readonly last: number
  /** The first body, state or place named in the phrase, by its token; -1 without one. */
  readonly body: number
  readonly person: Voice | null
}

/** Whether a name that stands apart ends there: «…, Letjen Suharyanto, …», «…, AKBP Roni kepada wartawan». */
const closes = (grid: Grid, token: number): boolean =>
  grid.reading.tokens[token]?.kind !== 'word' || phraseEnds.has(norm(grid, token)) || (grid.timeOf[token] ?? -1) >= 0

/** «anak Surya, Rahma Hadi, mengatakan», «putra kedua Surya, Rudi»: whether the phrase tells whose kin speaks, and so who stands behind. */
function kinOf(grid: Grid, first: number, name: number): boolean {
  const noun = orderWords.has(norm(grid, name - 1)) ? name - 2 : name - 1
  return noun >= first && (relations.has(norm(grid, noun)) || kinNouns.has(norm(grid, noun)))
}

/** Walks over a noun phrase up to what ends it, or to the person it names. */
function scan(grid: Grid, from: number, end: number): Scan {
  const { tokens } = grid.reading
  const first = skipSome(grid, from, end)
  let body = -1
  let token = first
  while (token < end) {
    const mention = nameAt(grid, token)
    if (mention) {
      const person = mention.entities.find(({ kind }) => kind === 'person')
      const after = afterName(grid, token)
      if (person) {
        const own = { name: person.name, span: mention, kind: 'person', end: after } as const
        const kin = kinOf(grid, first, token) && norm(grid, after) === ',' ? personFrom(grid, after + 1, end) : null
        const voice = kin && closes(grid, kin.end) ? kin : own
        return { first, last: voice.end, body, person: voice }
      }
      if (body < 0) body = token
      token = after
      continue
    }
    const word = norm(grid, token)
    const here = tokens[token]
    if (word === '(') {
      while (token < end && norm(grid, token) !== ')') token += 1
      token += 1
      continue
    }
    // «Kepala BNPB, Letjen Suharyanto, …»: the name stands behind a comma.
    if (word === ',' && token > first) {
      const person = personFrom(grid, token + 1, end)
      if (person && closes(grid, person.end) && isOffice(grid, first, token))
        return { first, last: person.end, body, person }
      break
    }
    if (here?.kind !== 'word' && here?.kind !== 'number') break
    if ((grid.timeOf[token] ?? -1) >= 0) break
    if (phraseEnds.has(word)) {
      // «Juru Bicara Gedung Putih di Washington John Kirby», «Utusan Khusus PBB untuk Yaman Hans Grundberg».
      const person = isOffice(grid, first, token) ? personFrom(grid, token + 1, end) : null
      if (person) return { first, last: person.end, body, person }
      break
    }
    // «pesan berantai», «pejabat berwenang»: a verb in ber- may only describe.
    if (here.casing === 'lower' && token > first && (here.word?.prefix === 'meN' || here.word?.prefix === 'di')) break
    token += 1
  }
  return { first, last: token, body, person: null }
}

/** Whether the phrase begins with what somebody is: «Kepala Dinas», «Juru Bicara». */
const isOffice = (grid: Grid, first: number, last: number): boolean =>
  first < last && nameAt(grid, first) === undefined && titleWords.has(norm(grid, first))

/** Drops «juga», «sempat», «pun» and the like from the end of a phrase. */
function trim(grid: Grid, first: number, last: number): number {
  let end = last
  while (end > first && verbAdverbs.has(norm(grid, end - 1))) end -= 1
  return end
}

/** The capitals at the end of a phrase that no name was found in: «Wali Kota Semarang Hevearita». */
function unknownName(grid: Grid, first: number, last: number): Voice | null {
  let from = last
  while (from > first && nameAt(grid, from - 1) === undefined && isCapital(grid, from - 1)) {
    const word = norm(grid, from - 1)
    if (titleWords.has(word) || titleInners.has(word) || speakerNouns.has(word)) break
    from -= 1
  }
  const words = from < last ? wordsOf(grid, from, last) : null
  if (!words) return null
  return { name: quote(grid.reading.article.text, words.span), span: words.span, kind: 'person', end: last }
}

/**
 * Who the words from a token on name as the speaker: `Abdul Muhari` in «Kepala Pusat Data BNPB Abdul Muhari, Kamis»,
 * `saksi mata` in «sejumlah saksi mata di lokasi»; null where nobody can speak: «hal itu», «rencana».
 */
export function voiceFrom(grid: Grid, from: number, end: number): Voice | null {
  const limit = Math.min(end, from + REACH)
  const { first, last: open, body, person } = scan(grid, from, limit)
  if (person) return person
  const last = trim(grid, first, open)
  if (last <= first) return null
  const head = norm(grid, first)
  const named = body >= 0 && body < last ? nameAt(grid, body) : undefined
  // «Kantor Perdana Menteri», «Pos Pengamatan Gunung Agung»: places with people in them.
  const staffed = speakerNouns.has(norm(grid, body))
  const entity = named?.entities.find(({ kind }) => kind !== 'place' || staffed)
  const asBody: Voice | null = named && entity ? { name: entity.name, span: named, kind: 'body', end: last } : null
  if (body === first) return asBody
  if (isOffice(grid, first, last)) {
    const words = wordsOf(grid, first, last)
    const holder = words && holderOf(grid, quote(grid.reading.article.text, words.span), words.span.start)
    if (words && holder) return { name: holder, span: words.span, kind: 'person', end: last }
    return unknownName(grid, first, last) ?? (words && nameless(words, last))
  }
  // «media Afrika» are many, «media Tempo» is one.
  const proper = entity?.kind === 'organisation' || standsFor.has(head)
  if (asBody && proper && (standsFor.has(head) || reportNouns.has(head) || mediaNouns.has(head) || bodyNouns.has(head)))
    return asBody
  if (!speakerNouns.has(head) && !peopleNouns.has(head)) {
    return isCapital(grid, first) && grid.sentenceOf[first - 1] === grid.sentenceOf[first]
      ? unknownName(grid, first, last)
      : asBody
  }
  const words = last - first <= 6 ? wordsOf(grid, first, last) : null
  return words && nameless(words, last)
}

/** Whether the voice is one whose word alone makes nothing a fact: «kabar berantai», «akun media sosial». */
export const isHearsay = ({ name, kind }: Pick<Voice, 'name' | 'kind'>): boolean =>
  kind === 'nameless' && hearsay.has(name.toLowerCase().split(' ')[0] ?? '')
