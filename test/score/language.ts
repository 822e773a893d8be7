import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TextLayer, Token } from '../../src/model/reading.ts'
import { readText } from '../../src/text/read-text.ts'
import { articleOf } from '../support/article.ts'
import { f1, readGold, spanKey } from '../text/gold.ts'

interface UdToken {
  readonly start: number
  readonly end: number
  readonly lemma: string | null
  readonly mwt?: readonly [number, number]
}

interface UdText {
  readonly id: string
  readonly text: string
  readonly tokens: readonly UdToken[]
}

interface Figures {
  readonly sentences: { readonly f1: number }
  readonly tokens: { readonly f1: number }
  readonly lemmaIgnoringCase: { readonly f1: number }
}

const read = (text: string): TextLayer =>
  readText({ ...articleOf(text), blocks: [{ kind: 'paragraph', start: 0, end: text.length }] })

/** A token as the treebanks have it: its clitic or particle is a word of its own. */
function udTokens({ start, end, norm, word }: Token): readonly UdToken[] {
  const clitic = word ? norm.length - word.stem.length : 0
  if (!word || clitic <= 0 || !norm.startsWith(word.stem)) return [{ start, end, lemma: word?.root ?? norm }]
  const cut = end - clitic
  const mwt = [start, end] as const
  return [
    { start, end: cut, lemma: word.root, mwt },
    { start: cut, end, lemma: norm.slice(-clitic), mwt },
  ]
}

const percent = (value: number): string => (100 * value).toFixed(2).padStart(6)

/** The figures of one treebank, by the folder's own scorer: its sentences joined to one raw text. */
function scoreTreebank(folder: string, name: string): string {
  const gold = join(folder, `${name}.doc.jsonl`)
  const { id, text }: UdText = JSON.parse(readFileSync(gold, 'utf8'))
  const { tokens, sentences } = read(text)
  const answer = {
    id,
    text,
    sentences: sentences.map(({ start, end }) => [start, end]),
    tokens: tokens.flatMap(udTokens),
  }
  const scratch = mkdtempSync(join(tmpdir(), 'rkn-language-'))
  try {
    const system = join(scratch, 'system.jsonl')
    writeFileSync(system, `${JSON.stringify(answer)}\n`)
    const scorer = join(folder, 'score.mjs')
    const found = execFileSync(process.execPath, [scorer, gold, system, '--json'], { encoding: 'utf8' })
    const figures: Figures = JSON.parse(found)
    const row = [figures.tokens.f1, figures.sentences.f1, figures.lemmaIgnoringCase.f1]
    return `${name.padEnd(12)} ${row.map((value) => percent(value)).join('     ')}`
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** Tokens that the treebank has and we have not, in their sentence's words: what to look at next. */
function listErrors(folder: string, name: string, most: number): readonly string[] {
  const { text, tokens }: UdText = JSON.parse(readFileSync(join(folder, `${name}.doc.jsonl`), 'utf8'))
  const found = new Set(read(text).tokens.map(spanKey))
  return tokens
    .map(({ start, end, mwt }) => (mwt ? { start: mwt[0], end: mwt[1] } : { start, end }))
    .filter((span) => !found.has(spanKey(span)))
    .slice(0, most)
    .map(({ start, end }) => `  ${name}: …${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]`)
}

/** Token, sentence and lemma F1 on the treebanks of `eval/ud`, boundary F1 on our own gold; `errors` lists as many. */
export function scoreLanguage(evalFolder: string, options: { readonly errors: number }): string {
  const folder = existsSync(join(evalFolder, 'ud')) ? join(evalFolder, 'ud') : evalFolder
  const gold = readGold()
  const layer = readText({ ...articleOf(gold.text), blocks: gold.blocks })
  const own = (['tokens', 'sentences', 'clauses'] as const).map((list) =>
    f1(gold[list].map(spanKey), layer[list].map(spanKey)),
  )
  const names = ['csui-train', 'gsd-dev']
  return [
    'F1 on raw text   tokens  sentences  lemmas (any case)',
    ...names.map((name) => scoreTreebank(folder, name)),
    'gsd-dev leaves some 43 true sentence ends unsplit: its sentence figure is no gate',
    '',
    `own gold: tokens ${percent(own[0] ?? 0)}, sentences ${percent(own[1] ?? 0)}, clauses ${percent(own[2] ?? 0)} (boundaries; ${gold.sentences.length} sentences, also used for development)`,
    ...names.flatMap((name) => listErrors(folder, name, options.errors)),
    '',
  ].join('\n')
}
