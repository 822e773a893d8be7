import type { Article } from '../model/article.ts'
import type { Sentence, TextLayer } from '../model/reading.ts'
import type { Form } from './forms/form.ts'
import { forms } from './forms/index.ts'
import { plain } from './plain.ts'
import type { Found } from './said.ts'

/** Forms by the word that may begin them, in the order of the list; `#` stands for a digit. */
const byStart: ReadonlyMap<string, readonly Form[]> = (() => {
  const map = new Map<string, Form[]>()
  for (const form of forms) {
    for (const word of new Set(form.starts)) {
      const list = map.get(word)
      if (list) list.push(form)
      else map.set(word, [form])
    }
  }
  return map
})()

const numeral: readonly Form[] = byStart.get('#') ?? []
const none: readonly Form[] = []

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const beginning = (norm: string): readonly Form[] =>
  isDigit(norm.charCodeAt(0)) ? numeral : (byStart.get(norm) ?? none)

/** «dibulan Maret»: a preposition that has run into its word. */
const glued = new Set(['diakhir', 'diawal', 'dibulan', 'dihari', 'dipertengahan', 'ditahun', 'ditanggal'])
const joint = /[-–—/]/
const cuts = /[-–—/.]/
const wholly = /^\d+$|^(?!di)[a-z]+$/

/** The first three letters of a word as one number below 2 ** 15. */
const opening = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31)

/** Which openings a token that holds a time may have: most words are told to hold none at a glance. */
const mayOpen: Uint8Array = (() => {
  const may = new Uint8Array(2 ** 15)
  for (const word of [...byStart.keys(), ...glued]) {
    may[opening(word)] = 1
    // «H-7», «Q1/2023»
    if (word.length > 2) continue
    for (const sign of '-–—/.') {
      const at = opening(word + sign)
      may.fill(1, at, word.length === 1 ? at + 32 : at + 1)
    }
  }
  return may
})()

interface Start {
  readonly at: number
  readonly word: string
}

/** Where words begin inside a token: `Juni-Juli` holds two. Only behind a part that may itself be a time. */
function startsIn(norm: string): readonly Start[] {
  const starts: Start[] = [{ at: 0, word: norm }]
  if (wholly.test(norm)) return starts
  if (glued.has(norm)) starts.push({ at: 2, word: norm.slice(2) })
  let from = 0
  for (let cut = norm.search(cuts); cut > 0; ) {
    const head = norm.slice(from, cut)
    if (beginning(head) === none) break
    if (from === 0) starts.push({ at: 0, word: head })
    from = cut + 1
    const rest = norm.slice(from).search(cuts)
    starts.push({ at: from, word: rest < 0 ? norm.slice(from) : norm.slice(from, from + rest) })
    cut = rest < 0 ? -1 : from + rest
  }
  return starts
}

/** Every stretch of the article that a form reads, in text order, without overlaps. */
export function scan(article: Article, layer: TextLayer): readonly Found[] {
  const found: Found[] = []
  layer.sentences.forEach((sentence, index) => {
    scanSentence(article, layer, sentence, index, found)
  })
  return found
}

function scanSentence(article: Article, layer: TextLayer, sentence: Sentence, index: number, found: Found[]): void {
  const { tokens } = layer
  let text: Text | null = null
  let past = 0
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const one = tokens[token]
    if (!one || (mayOpen[opening(one.norm)] === 0 && !isDigit(one.norm.charCodeAt(0)))) continue
    if (beginning(one.norm) === none && !joint.test(one.norm) && !glued.has(one.norm)) continue
    for (const { at, word } of startsIn(one.norm)) {
      const from = one.start + at - sentence.start
      const begun = from < past ? none : beginning(word)
      if (begun === none) continue
      text ??= textOf(article, sentence)
      const match = tryForms(begun === numeral ? formsOfFigure(text.lower, from) : begun, text, from)
      if (!match) continue
      past = from + match.length
      found.push({
        start: sentence.start + from,
        end: sentence.start + past,
        rule: match.form.id,
        said: match.said,
        mod: null,
        side: null,
        sentence: index,
        between: null,
      })
    }
  }
}

/** Forms that begin with a figure, by what the figure is like; made when first met. */
const byFigure = new Map<number, readonly Form[]>()

/** Forms that may read the figure at an offset, by its digits and the sign behind them. */
function formsOfFigure(lower: string, from: number): readonly Form[] {
  let at = from
  while (isDigit(lower.charCodeAt(at))) at += 1
  const digits = Math.min(at - from, 5)
  while (lower.charCodeAt(at) === 32) at += 1
  const code = at < lower.length ? lower.charCodeAt(at) : 0
  const known = byFigure.get(code * 8 + digits)
  if (known) return known
  const sign = String.fromCharCode(code)
  const kept = numeral.filter(
    ({ figure }) =>
      (figure?.digits === undefined || (figure.digits === 4 ? digits === 4 : digits <= 2)) &&
      (figure?.next === undefined || figure.next.includes(sign)),
  )
  byFigure.set(code * 8 + digits, kept)
  return kept
}

/** A sentence as written, and as patterns read it: unit for unit. */
interface Text {
  readonly raw: string
  readonly lower: string
  readonly opensLine: boolean
}

function textOf({ text, blocks }: Article, { start, end, block }: Sentence): Text {
  const raw = text.slice(start, end)
  return { raw, lower: plain(raw), opensLine: blocks[block]?.start === start || text[start - 1] === '\n' }
}

/** How far forms look around: enough for any of them, and the same however long the sentence is. */
const window = 80

function tryForms(candidates: readonly Form[], { raw, lower, opensLine }: Text, from: number) {
  for (const form of candidates) {
    form.pattern.lastIndex = from
    const match = form.pattern.exec(lower)
    if (!match) continue
    const end = from + match[0].length
    const said = form.read(match.groups ?? {}, {
      before: lower.slice(Math.max(0, from - window), from),
      after: lower.slice(end, end + window),
      raw: raw.slice(from, end),
      rawBefore: raw.slice(Math.max(0, from - window), from),
      rawAfter: raw.slice(end, end + window),
      opensLine,
    })
    if (said) return { form, said, length: match[0].length }
  }
  return null
}
