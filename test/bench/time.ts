import { join } from 'node:path'
import { id as indonesian } from 'chrono-node'
import { isoDate } from '../../src/model/calendar.ts'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { ours, scoreTagger, type Tagged, type Tagger, timexDocuments } from '../score/timex.ts'
import { articleOf } from '../support/article.ts'
import { type Row, table } from './table.ts'

type Parts = ReturnType<typeof indonesian.casual.parse>[number]['start']

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** As much of the date as chrono is certain of, in TIMEX3; all it has where that is a weekday or a word for a day. */
function timexOf(parts: Parts): Pick<Tagged, 'type' | 'value'> {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 1, parts.get('day') ?? 1]
  if (parts.isCertain('hour')) {
    const clock = `${two(parts.get('hour'))}:${two(parts.get('minute'))}`
    return { type: 'TIME', value: `${isoDate(year, month, day)}T${clock}` }
  }
  const only =
    parts.isCertain('weekday') || parts.isCertain('day') ? 'day' : parts.isCertain('month') ? 'month' : 'year'
  if (only === 'year' && parts.isCertain('year')) return { type: 'DATE', value: isoDate(year) }
  return { type: 'DATE', value: only === 'month' ? isoDate(year, month) : isoDate(year, month, day) }
}

const chrono: Tagger = ({ dct, text }) =>
  indonesian.casual.parse(text, new Date(`${dct}T12:00:00`)).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    text: words,
    ...timexOf(start),
  }))

interface Contender {
  readonly name: string
  readonly tagger: Tagger
  readonly work: () => void
  best: number
}

/** Both taggers on the same articles in one run: how many a second of processor time, and how right they are. */
export function benchTime(evalFolder: string, rounds: number): string {
  const folder = join(evalFolder, 'timex')
  const documents = timexDocuments(folder)
  const all = (tagger: Tagger) => (): void => {
    for (const document of documents) tagger(document)
  }
  const read = documents.map(({ text, dct }) => {
    const article = articleOf(text, { published: dct })
    return { article, layer: readText(article) }
  })
  const times = (): void => {
    for (const { article, layer } of read) findTimes(article, layer)
  }
  const contenders: readonly Contender[] = [
    { name: 'rkn, sentences and all', tagger: ours, work: all(ours), best: 0 },
    { name: 'rkn, times alone', tagger: ours, work: times, best: 0 },
    { name: 'chrono-node id.casual', tagger: chrono, work: all(chrono), best: 0 },
  ]
  // They take turns, so that a busy moment of the machine falls on all.
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      contender.best = Math.max(contender.best, documents.length / seconds(contender.work))
    }
  }
  const heads: Row = [`${documents.length} articles`, 'articles/s', 'strict F1', 'relaxed F1', 'value F1']
  return table([heads, ...contenders.map((contender) => rowOf(contender, folder))])
}

function seconds(work: () => void): number {
  const begin = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1_000_000
}

function rowOf({ name, tagger, best }: Contender, folder: string): Row {
  const figures = scoreTagger(folder, tagger, [])
  const f1 = (kind: string): string => new RegExp(`^${kind}\\s.*?F1 ([\\d.]+)`, 'm').exec(figures)?.[1] ?? '–'
  return [name, best.toFixed(0), f1('strict'), f1('relaxed'), f1('value')]
}
