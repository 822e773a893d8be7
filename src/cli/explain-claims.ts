import { troubleOf } from '../check.ts'
import { derive } from '../derive.ts'
import type { Derivation } from '../model/derivation.ts'
import { derivationText } from '../report/derivation.ts'
import { answerLines, type LineOptions } from './lines.ts'
import { writeNotices } from './notices.ts'
import type { ReadOptions } from './options.ts'
import { openOutput } from './output.ts'
import { Refusal } from './refusal.ts'
import { sourcesOf } from './sources.ts'
import { columnsOf, type Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

interface Options extends LineOptions, ReadOptions {}

/** `extract --explain`: the derivation of every claim, and of what became none; text unless a format was asked for. */
export async function explainClaims(
  terminal: Terminal,
  paths: readonly string[],
  options: Options,
  asText: boolean,
): Promise<void> {
  if (!asText) {
    await answerLines(terminal, options, async () => flat(await derivations(terminal, paths, options)))
    return
  }
  const output = openOutput(terminal, options.output)
  try {
    for (const found of await derivations(terminal, paths, options))
      await output.write(derivationText(found, columnsOf(terminal), options.lang))
    output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}

function* flat(lists: Iterable<readonly Derivation[]>): Generator<Derivation> {
  for (const list of lists) yield* list
}

/** The derivations article by article; what cannot be read is a notice on stderr. */
async function derivations(
  terminal: Terminal,
  paths: readonly string[],
  options: Options,
): Promise<Iterable<readonly Derivation[]>> {
  const { articles } = await sourcesOf(terminal, options)
  return (function* () {
    let count = 0
    for (const read of articles(paths)) {
      if (read.kind === 'article') yield derive(read.article, `a${++count}`)
      else if (!options.quiet) writeNotices(terminal, [troubleOf(read)], options.lang)
    }
    if (count === 0) throw new Refusal(refusals.noArticle)
  })()
}
