import { join } from 'node:path'
import { findEntities } from '../../src/entity/find-entities.ts'
import { readArticles } from '../../src/read/read-articles.ts'
import { readText } from '../../src/text/read-text.ts'

const corpus = join(import.meta.dirname, '../../corpus')

/** How long names and quantities take beside the language pipeline that they build on, best of the rounds. */
export function benchNames(rounds: number): string {
  const articles = [...readArticles([corpus])].flatMap((read) => (read.kind === 'article' ? [read.article] : []))
  const layers = articles.map((article) => ({ article, layer: readText(article) }))
  const tokens = layers.reduce((sum, { layer }) => sum + layer.tokens.length, 0)
  const best = { text: Number.POSITIVE_INFINITY, names: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now()
    for (const article of articles) readText(article)
    const between = performance.now()
    for (const { article, layer } of layers) findEntities(article, layer)
    best.text = Math.min(best.text, between - begin)
    best.names = Math.min(best.names, performance.now() - between)
  }
  const row = (name: string, time: number): string =>
    `${name.padEnd(30)} ${time.toFixed(2).padStart(7)} ms  ${(tokens / time / 1000).toFixed(2).padStart(6)} million tokens/s`
  return [
    `${articles.length} articles, ${tokens} tokens, best of ${rounds} rounds`,
    row('language (readText)', best.text),
    row('names (findEntities)', best.names),
    '',
  ].join('\n')
}
