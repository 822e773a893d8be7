import type { Article } from '../model/article.ts'
import type { Sentence, TextLayer } from '../model/reading.ts'
import type { Form } from './forms/form.ts'
import { forms } from './forms/index.ts'
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

/** Where words begin inside a token: `Juni-Juli` holds two. Only behind a part that may itself be a time. */
function* places(norm: string): Generator<{ at: number; word: string }> {
  yield { at: 0, word: norm }
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
  let text: { raw: string; lower: string } | null = null
  let past = 0
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const { norm, start } = layer.tokens[token] ?? { norm: '', start: 0 }
    if (beginning(norm) === none && !/^[\p{L}\d]+[-–—/.]/u.test(norm)) continue
    for (const { at, word } of places(norm)) {
      const from = start + at - sentence.start
      const candidates = beginning(word)
      if (from < past || candidates === none) continue
      if (text === null) {
        const raw = article.text.slice(sentence.start, sentence.end)
        const lower = raw.toLowerCase()
        // A letter whose small form is longer would move every span behind it.
        text = {
          raw,
          lower: lower.length === raw.length ? lower : raw.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()),
        }
      }
      const match = tryForms(candidates, text, from, opens(article, sentence))
      if (!match) continue
      past = from + match.length
      const span = { start: sentence.start + from, end: sentence.start + past }
      found.push({
        ...span,
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

function tryForms(candidates: readonly Form[], text: { raw: string; lower: string }, from: number, opensLine: boolean) {
  for (const form of candidates) {
    form.pattern.lastIndex = from
    const match = form.pattern.exec(text.lower)
    if (!match) continue
    const end = from + match[0].length
    const said = form.read(match.groups ?? {}, {
      before: text.lower.slice(0, from),
      after: text.lower.slice(end),
      raw: text.raw.slice(from, end),
      rawBefore: text.raw.slice(0, from),
      rawAfter: text.raw.slice(end),
      opensLine,
    })
    if (said) return { form, said, length: match[0].length }
  }
  return null
}

const opens = (article: Article, { start, block }: Sentence): boolean =>
  article.blocks[block]?.start === start || article.text[start - 1] === '\n'
