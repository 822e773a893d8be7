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

const none: readonly Form[] = []

const startsDigit = (norm: string): boolean => {
  const first = norm.charCodeAt(0)
  return first >= 48 && first <= 57
}

function beginning(norm: string): readonly Form[] {
  return byStart.get(startsDigit(norm) ? '#' : norm) ?? none
}

const joint = /[-–—/]/
const glued = /^di(?:akhir|awal|bulan|hari|pertengahan|tahun|tanggal)$/

/** Where words begin inside a token: `Juni-Juli` holds two. Only behind a part that may itself be a time. */
function* places(norm: string): Generator<{ at: number; word: string }> {
  yield { at: 0, word: norm }
  // «dibulan Maret»: a preposition that has run into its word.
  if (glued.test(norm)) yield { at: 2, word: norm.slice(2) }
  let from = 0
  for (let cut = norm.search(/[-–—/.]/); cut > 0; ) {
    const head = norm.slice(from, cut)
    if (beginning(head) === none) return
    if (from === 0) yield { at: 0, word: head }
    from = cut + 1
    const rest = norm.slice(from).search(/[-–—/.]/)
    yield { at: from, word: rest < 0 ? norm.slice(from) : norm.slice(from, from + rest) }
    cut = rest < 0 ? -1 : from + rest
  }
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
  let text: Text | null = null
  let past = 0
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const { norm, start } = layer.tokens[token] ?? { norm: '', start: 0 }
    if (beginning(norm) === none && !joint.test(norm) && !glued.test(norm)) continue
    for (const { at, word } of places(norm)) {
      const from = start + at - sentence.start
      const candidates = beginning(word)
      if (from < past || candidates === none) continue
      text ??= textOf(article, sentence)
      const match = tryForms(candidates, text, from)
      if (!match) continue
      past = from + match.length
      const span = { start: sentence.start + from, end: sentence.start + past }
      const bare = { mod: null, side: null, sentence: index, between: null }
      found.push({ ...span, rule: match.form.id, said: match.said, ...bare })
    }
  }
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
