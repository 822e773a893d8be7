import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticles } from '../../src/read/read-articles.ts'

/** What a reader sees in a saved page; `body` is its captions and paragraphs, in any order. */
export interface ExpectedPage {
  readonly title: string
  readonly outlet: string
  readonly published: string
  readonly body: readonly string[]
}

export interface PageScore {
  readonly name: string
  /** F1 of the body's words, counted as a bag. */
  readonly f1: number
  readonly title: boolean
  readonly outlet: boolean
  readonly published: boolean
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of `of` that `inside` has not, each as often as it lacks. */
function lacking(of: readonly string[], inside: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of inside) left.set(word, (left.get(word) ?? 0) + 1)
  return of.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** The saved pages of `fixtures/pages` and what is expected of each. */
export function expectedPages(projectFolder: string): ReadonlyMap<string, ExpectedPage> {
  const expected: Readonly<Record<string, ExpectedPage>> = JSON.parse(
    readFileSync(join(projectFolder, 'fixtures/pages/expected.json'), 'utf8'),
  )
  return new Map(Object.entries(expected))
}

/** Reads one saved page and holds it against what is expected. */
export function scorePage(projectFolder: string, name: string, wanted: ExpectedPage): PageScore {
  const [read] = readArticles([join(projectFolder, 'fixtures/pages', name)])
  if (read?.kind !== 'article') {
    return { name, f1: 0, title: false, outlet: false, published: false, missing: [...wanted.body], extra: [] }
  }
  const { article } = read
  const body = article.blocks
    .filter(({ kind }) => kind !== 'title')
    .map(({ start, end }) => article.text.slice(start, end))
  const [found, gold] = [body.flatMap(wordsOf), wanted.body.flatMap(wordsOf)]
  const [missing, extra] = [lacking(gold, found), lacking(found, gold)]
  return {
    name,
    f1: (2 * (gold.length - missing.length)) / (gold.length + found.length),
    title: article.title === wanted.title,
    outlet: article.outlet === wanted.outlet,
    published: article.published?.value === wanted.published,
    missing,
    extra,
  }
}

/** How well the saved pages are read: the body's words, and title, outlet and day of publication. */
export function scoreReading(projectFolder: string, options: { readonly errors: number }): string {
  const scores = [...expectedPages(projectFolder)].map(([name, wanted]) => scorePage(projectFolder, name, wanted))
  const share = (right: (score: PageScore) => boolean): string => `${scores.filter(right).length}/${scores.length}`
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
  const worst = [...scores].sort((a, b) => a.f1 - b.f1)
  const wrong = worst.filter(({ f1, title, outlet, published }) => f1 < 1 || !title || !outlet || !published)
  const lines = [
    `reading: ${scores.length} saved pages`,
    `  body words F1  mean ${mean.toFixed(4)}  least ${(worst[0]?.f1 ?? 0).toFixed(4)}`,
    `  title ${share(({ title }) => title)}  outlet ${share(({ outlet }) => outlet)}  published ${share(({ published }) => published)}`,
    ...wrong.slice(0, options.errors).map(({ name, f1, title, outlet, published, missing, extra }) => {
      const fields = Object.entries({ title, outlet, published }).filter(([, right]) => !right)
      const cut = (words: readonly string[]): string => words.slice(0, 12).join(' ')
      return `  ${name} F1 ${f1.toFixed(3)} wrong: ${fields.map(([field]) => field).join(' ')} missing: ${cut(missing)} extra: ${cut(extra)}`
    }),
  ]
  return `${lines.join('\n')}\n`
}
