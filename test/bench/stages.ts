import winkNLP from 'wink-nlp'
import { check, extract } from '../../src/check.ts'
import { extractClaims } from '../../src/claim/extract-claims.ts'
import { compare } from '../../src/compare/compare.ts'
import { regroup } from '../../src/lines.ts'
import type { Article } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readArticles } from '../../src/read/read-articles.ts'
import { json } from '../../src/report/json.ts'
import { settle } from '../../src/settle.ts'
import { readText } from '../../src/text/read-text.ts'
import { indonesian } from '../../src/text/wink/model.ts'
import { findTimes } from '../../src/time/find-times.ts'
import type { Figure } from './figure.ts'
import { englishModel } from './language.ts'
import { nameInGroups, WARM } from './names.ts'

const PIPE = ['sbd', 'ner', 'cer']
/** Words and signs, as any program would first try. */
const BARE = /[\p{L}\p{N}]+(?:[-.,:/'][\p{L}\p{N}]+)*|\S/gu

/** Milliseconds of processor time that each piece of work takes, best of the rounds: the least disturbed one. */
function stopwatch(): { readonly timed: <T>(work: string, run: () => T) => T; readonly best: Map<string, number> } {
  const best = new Map<string, number>()
  return {
    best,
    timed: (work, run) => {
      const begin = process.cpuUsage()
      const done = run()
      const { user, system } = process.cpuUsage(begin)
      best.set(work, Math.min(best.get(work) ?? Number.POSITIVE_INFINITY, (user + system) / 1000))
      return done
    },
  }
}

type Timed = ReturnType<typeof stopwatch>['timed']

function stages(file: string, timed: Timed): readonly Article[] {
  const reads = timed('read', () => [...readArticles([file])])
  const articles = reads.flatMap((read) => (read.kind === 'article' ? [read.article] : []))
  const layers = timed('text', () => articles.map((article) => ({ article, layer: readText(article) })))
  const times = timed('time', () => layers.map(({ article, layer }) => findTimes(article, layer).times))
  const entities = timed('entity', () => nameInGroups(layers).map(({ named }) => named))
  const readings: readonly Reading[] = layers.map(({ article, layer }, at) => {
    const { names, quantities } = entities[at] ?? { names: [], quantities: [] }
    return { article, ...layer, ...settle({ times: times[at] ?? [], names, quantities }) }
  })
  timed('claim', () => readings.map((reading, at) => extractClaims(reading, `a${at + 1}`)))
  const lines = timed('understanding', () => [...extract(reads)])
  const { understandings } = regroup(lines)
  timed('compare', () => compare(understandings))
  const report = timed('whole', () => check(readArticles([file])))
  timed('report', () => json(report))
  return articles
}

/** The stages' shares of a check of the articles in a file, and the whole beside our wink pipeline and a bare `match`. */
export function stageFigures(file: string, rounds: number): readonly Figure[] {
  const { timed, best } = stopwatch()
  const [nlp, english] = [winkNLP(indonesian(), PIPE), winkNLP(englishModel(), PIPE)]
  let articles: readonly Article[] = []
  // Theirs is short code that is soon compiled for speed: the first rounds are not to be the only ones.
  for (let round = 0; round < rounds + WARM / articles.length; round += 1) {
    articles = stages(file, timed)
    timed('wink', () => {
      for (const { text } of articles) nlp.readDoc(text)
    })
    timed('English wink', () => {
      for (const { text } of articles) english.readDoc(text)
    })
    timed('bare', () => {
      for (const { text } of articles) text.match(BARE)
    })
  }
  const took = (work: string): number => best.get(work) ?? 0
  const each = (work: string): string => `${(took(work) / articles.length).toFixed(2)} ms CPU an article`
  const parts = ['read', 'text', 'time', 'entity', 'claim', 'compare', 'report']
  const all = parts.reduce((sum, part) => sum + took(part), 0)
  const beside = (name: string, work: string, other: string, wanted: string | null = null): Figure => ({
    name,
    ratio: took(work) / took(other),
    wanted,
    measured: `${each(work)}; ${each(other)}`,
  })
  return [
    ...parts.map((part) => ({ name: `share of ${part}`, ratio: took(part) / all, wanted: null, measured: each(part) })),
    beside(`understanding, of our wink [${PIPE}]`, 'understanding', 'wink', '≤ 3'),
    beside(`understanding, of English wink [${PIPE}]`, 'understanding', 'English wink'),
    beside(`whole check, of our wink [${PIPE}]`, 'whole', 'wink'),
    beside('whole check, of a bare match', 'whole', 'bare'),
  ]
}
