import { join } from 'node:path'
import { nameAll } from '../../src/entity/find-entities.ts'
import { readArticles } from '../../src/read/read-articles.ts'
import { readText } from '../../src/text/read-text.ts'
import type { Figure } from './figure.ts'

/** So many articles are understood together, as `check` does. */
const TOGETHER = 64

/** Names, references and quantities of articles whose text is read, in groups as the program forms them. */
export function nameInGroups<T extends Parameters<typeof nameAll>[0][number]>(
  pages: readonly T[],
): ReturnType<typeof nameAll<T>> {
  const groups = Array.from({ length: Math.ceil(pages.length / TOGETHER) }, (_, at) =>
    nameAll(pages.slice(at * TOGETHER, (at + 1) * TOGETHER)),
  )
  return groups.flat()
}

/** Processor time of a piece of work, in milliseconds. */
function spent(run: () => void): number {
  const begin = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

/** So many articles go by until all of the code is compiled for speed: ours is long, and much of it is seldom run. */
export const WARM = 3000

/** What an article costs: the least of the rounds, in turns, when the code is warm. */
function nameFigure(name: string, paths: readonly string[], rounds: number): Figure {
  const articles = [...readArticles(paths)].flatMap((read) => (read.kind === 'article' ? [read.article] : []))
  const pages = articles.map((article) => ({ article, layer: readText(article) }))
  const tokens = pages.reduce((sum, { layer }) => sum + layer.tokens.length, 0)
  // A small folder is read several times a round: the clock counts in milliseconds.
  const times = Math.ceil(200 / articles.length)
  let text = Number.POSITIVE_INFINITY
  let names = Number.POSITIVE_INFINITY
  for (let round = -Math.ceil(WARM / times / articles.length); round < rounds; round += 1) {
    const cost = [
      spent(() => {
        for (let time = 0; time < times; time += 1) for (const article of articles) readText(article)
      }),
      spent(() => {
        for (let time = 0; time < times; time += 1) nameInGroups(pages)
      }),
    ] as const
    if (round < 0) continue
    text = Math.min(text, cost[0])
    names = Math.min(names, cost[1])
  }
  const each = (cost: number): string => (cost / times / articles.length).toFixed(2)
  return {
    name: `names, of the text room: ${name}`,
    ratio: names / text,
    wanted: '≤ 1',
    measured: `${each(names)} ms CPU an article; ${each(text)} ms (${articles.length} articles, ${tokens} tokens)`,
  }
}

/**
 * What names cost beside the text that they are found in: in our pictures' articles, in the golden ones, in a generated
 * archive.
 */
export function nameFigures(root: string, generated: string, rounds: number): readonly Figure[] {
  const gold = join(root, 'fixtures/gold')
  return [
    nameFigure('corpus', [join(root, 'corpus')], rounds),
    nameFigure('golden articles', [join(gold, 'pages'), join(gold, 'dense')], rounds),
    nameFigure('generated articles', [generated], rounds),
  ]
}
