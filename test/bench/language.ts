import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import winkNLP, { type Model } from 'wink-nlp'
import { readText } from '../../src/text/read-text.ts'
import { indonesian } from '../../src/text/wink/model.ts'
import { articleOf } from '../support/article.ts'
import { readGold } from '../text/gold.ts'

const PIPE = ['sbd', 'ner', 'cer']
const ROUNDS = 15

/** The same kind of custom entities for both models. */
const customs = [{ name: 'meeting', patterns: ['[bertemu|menemui|mengunjungi] [presiden|menteri]'] }]

/** Our own gold, over and over, in texts of an article's length. */
function textsOf(): readonly string[] {
  const { text } = readGold()
  const texts = Array.from({ length: 20 }, (_, at) => text.slice(at * 300, at * 300 + 3000))
  return texts.filter((part) => part.length > 1000)
}

/** The English model, when it is installed: a development dependency that only this bench has. */
function englishModel(): Model | null {
  try {
    const model: Model = createRequire(import.meta.url)('wink-eng-lite-web-model')
    return model
  } catch {
    return null
  }
}

interface Contender {
  readonly name: string
  readonly run: (text: string) => void
  best: number
}

function pipeline(model: Model): (text: string) => void {
  const nlp = winkNLP(model, PIPE)
  nlp.learnCustomEntities(customs)
  return (text) => {
    nlp.readDoc(text)
  }
}

/** Wall time of a process, best of ten, in milliseconds. */
function wall(script: string): number {
  const runs = Array.from({ length: 10 }, () => {
    const begin = performance.now()
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
    return performance.now() - begin
  })
  return Math.min(...runs)
}

/** Tokens a second of our pipeline beside the English model and a bare `match`, all in one process; and the start-up. */
export function benchLanguage(): string {
  const texts = textsOf()
  const tokens = texts.reduce((sum, text) => sum + readText(articleOf(text)).tokens.length, 0)
  const english = englishModel()
  const contenders: Contender[] = [
    { name: `Indonesian model [${PIPE}]`, run: pipeline(indonesian()), best: 0 },
    ...(english ? [{ name: `English model [${PIPE}]`, run: pipeline(english), best: 0 }] : []),
    { name: 'readText', run: (text) => void readText(articleOf(text)), best: 0 },
    { name: 'match(/g)', run: (text) => void text.match(/[\p{L}\p{N}]+(?:[-.,:/'][\p{L}\p{N}]+)*|\S/gu), best: 0 },
  ]
  // The contenders take turns, so that a busy moment of the machine falls on all.
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of contenders) {
      const begin = performance.now()
      for (let time = 0; time < 5; time++) for (const text of texts) contender.run(text)
      contender.best = Math.max(contender.best, (5 * tokens) / (performance.now() - begin) / 1000)
    }
  }
  const rows = contenders.map(({ name, best }) => `${name.padEnd(34)} ${best.toFixed(2).padStart(6)} million tokens/s`)
  const built = join(import.meta.dirname, '../../dist/text/read-text.js')
  const start = existsSync(built)
    ? `start-up of readText: ${(wall(`const { readText } = await import(${JSON.stringify(built)}); readText({ text: 'Ia tiba.', blocks: [{ kind: 'paragraph', start: 0, end: 8 }] })`) - wall('0')).toFixed(0)} ms over plain node`
    : 'npm run build first, to time the start-up'
  const missing = english ? [] : ['the English model is not installed']
  return [`${texts.length} texts, ${tokens} tokens, best of ${ROUNDS} rounds`, ...rows, ...missing, start, ''].join(
    '\n',
  )
}
