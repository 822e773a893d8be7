import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import winkNLP, { type Model } from 'wink-nlp'
import { readText } from '../../src/text/read-text.ts'
import { indonesian } from '../../src/text/wink/model.ts'
import { articleOf } from '../support/article.ts'
import { readGold } from '../text/gold.ts'
import { bundled } from './bundled.ts'
import { type Row, table } from './table.ts'

const root = join(import.meta.dirname, '../..')
const PIPE = ['sbd', 'ner', 'cer']
const ENGLISH = 'wink-eng-lite-web-model'

/** The same kind of custom entities for both models. */
const customs = [{ name: 'meeting', patterns: ['[bertemu|menemui|mengunjungi] [presiden|menteri]'] }]

/** Our own gold, over and over, in texts of an article's length. */
function textsOf(): readonly string[] {
  const { text } = readGold()
  const texts = Array.from({ length: 20 }, (_, at) => text.slice(at * 300, at * 300 + 3000))
  return texts.filter((part) => part.length > 1000)
}

/** The English model: a development dependency that only the benches have. */
export function englishModel(): Model {
  const model: Model = createRequire(import.meta.url)(ENGLISH)
  return model
}

function pipeline(model: Model): (text: string) => void {
  const nlp = winkNLP(model, PIPE)
  nlp.learnCustomEntities(customs)
  return (text) => {
    nlp.readDoc(text)
  }
}

/** Tokens a second, all in one process and on the same texts. */
function speeds(rounds: number): readonly Row[] {
  const texts = textsOf()
  const tokens = texts.reduce((sum, text) => sum + readText(articleOf(text)).tokens.length, 0)
  const contenders = [
    { name: `Indonesian model [${PIPE}]`, run: pipeline(indonesian()), best: 0 },
    { name: `English model [${PIPE}]`, run: pipeline(englishModel()), best: 0 },
    { name: 'readText: tokens to clauses', run: (text: string) => void readText(articleOf(text)), best: 0 },
    {
      name: 'bare match(/g)',
      run: (text: string) => void text.match(/[\p{L}\p{N}]+(?:[-.,:/'][\p{L}\p{N}]+)*|\S/gu),
      best: 0,
    },
  ]
  // The contenders take turns, so that a busy moment of the machine falls on all.
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      const begin = performance.now()
      for (let time = 0; time < 5; time++) for (const text of texts) contender.run(text)
      contender.best = Math.max(contender.best, (5 * tokens) / (performance.now() - begin) / 1000)
    }
  }
  const [, english, , bare] = contenders.map(({ best }) => best)
  return [
    [`${texts.length} texts, ${tokens} tokens`, 'of English', 'of match', 'million tokens/s'],
    ...contenders.map(
      ({ name, best }): Row => [
        name,
        `${(best / (english ?? 1)).toFixed(2)} x`,
        `1/${((bare ?? 1) / best).toFixed(1)}`,
        best.toFixed(2),
      ],
    ),
  ]
}

interface Start {
  readonly wall: number
  readonly cpu: number
}

/** What a process takes from its start to its end, in milliseconds. */
function start(script: string): Start {
  const begin = performance.now()
  const tail = ';const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)'
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script + tail], {
    encoding: 'utf8',
    cwd: root,
  })
  if (status !== 0) throw new Error(stderr)
  return { wall: performance.now() - begin, cpu: Number(stdout) }
}

/** The first sentence read, over a process that does nothing: least of the rounds, in turns. */
function starts(rounds: number): readonly Row[] {
  const folder = mkdtempSync(join(root, '.bench-'))
  try {
    const require = `const { createRequire } = await import('node:module'); const require = createRequire(${JSON.stringify(join(root, 'x.js'))});`
    const scripts: readonly (readonly [name: string, script: string])[] = [
      ['plain node', '0'],
      [
        'Indonesian: readText',
        `const { readText } = await import(${JSON.stringify(bundled('src/text/read-text.ts', folder))}); readText({ text: 'Ia tiba.', blocks: [{ kind: 'paragraph', start: 0, end: 8 }] })`,
      ],
      [
        `English model [${PIPE}]`,
        `${require} require('wink-nlp')(require('${ENGLISH}'), ${JSON.stringify(PIPE)}).readDoc('Ia tiba.')`,
      ],
    ]
    const runs = Array.from({ length: rounds }, () => scripts.map(([, script]) => start(script)))
    const least = (column: number, of: keyof Start): number =>
      Math.min(...runs.map((run) => run[column]?.[of] ?? Number.POSITIVE_INFINITY))
    const over = (column: number, of: keyof Start): string => `+${(least(column, of) - least(0, of)).toFixed(0)} ms`
    return [
      ['start-up, first sentence read', 'over plain node', 'CPU over it', 'wall'],
      ...scripts.map(
        ([name], column): Row => [
          name,
          column === 0 ? '' : over(column, 'wall'),
          column === 0 ? '' : over(column, 'cpu'),
          `${least(column, 'wall').toFixed(0)} ms`,
        ],
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Our pipeline beside wink-nlp's English model and a bare `match`: tokens a second, then the start-up. */
export const benchLanguage = (rounds: number): string =>
  `best of ${rounds} rounds\n\n${table(speeds(rounds))}\n\n${table(starts(rounds))}\n`
