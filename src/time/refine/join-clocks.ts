import { citingVerbs } from '../../lexicon/citing.ts'
import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { DateSaid, Found } from '../said.ts'
import { gapBetween, type Refine } from './refine.ts'

const beside = /^(?:\s+wi(?:b|ta|t))?\s+(?:tepat\s+|persis\s+|sekira\s+|mulai\s+)?$/i
const ahead =
  /^(?:\s+(?:waktu|pada|hari)(?:\s+[a-z]+)?)?(?:\s+di(?:\s+[A-Z][a-z]+){1,3})?\s*,?\s*(?:pada\s+)?(?:hari\s+)?\(?$/

const or = /^\s+(?:atau|alias)\s+$/

const isDay = (said: DateSaid): boolean =>
  said.clock === undefined && (said.weekday !== undefined || said.day !== undefined || said.shift?.unit === 'day')

/** `pukul 03.10 dini hari tadi` is no more than a clock beside a day. */
const isBareClock = (said: DateSaid, rule: string): boolean =>
  said.clock !== undefined &&
  (said.shift === undefined || rule === 'clock') &&
  said.day === undefined &&
  said.weekday === undefined

/**
 * `Rabu (31/12/2014) sekitar pukul 09.00 WIB` is one time. In `pukul 7.55 WIB, Jumat (5/12/2014)` the comma keeps
 * two, but the clock is that Friday's.
 */
export const joinClocks: Refine = (found, text) => {
  const joined: Found[] = []
  found.forEach((one, index) => {
    const last = joined.at(-1)
    const day = dayAhead(found, index, text)
    if (one.said.kind !== 'date' || !isBareClock(one.said, one.rule)) joined.push(one)
    else if (
      last?.said.kind === 'date' &&
      last.sentence === one.sentence &&
      isDay(last.said) &&
      beside.test(gapBetween(last, one, text))
    ) {
      joined[joined.length - 1] = {
        ...last,
        end: one.end,
        mod: one.mod ?? last.mod,
        said: withClock(last.said, one.said),
      }
    } else joined.push(day ? { ...one, said: withClock(day, one.said) } : one)
  })
  return joined
}

/** The day behind a clock, be it over another clock: `pukul 19.30 WIB atau 20.30 WITA pada Senin (5/6)`. */
function dayAhead(found: readonly Found[], index: number, text: string): DateSaid | null {
  const [one, next] = [found[index], found[index + 1]]
  if (!one || next?.said.kind !== 'date' || next.sentence !== one.sentence) return null
  const gap = gapBetween(one, next, text)
  if (isBareClock(next.said, next.rule)) return or.test(gap) ? dayAhead(found, index + 1, text) : null
  if (!isDay(next.said)) return null
  return ahead.test(gap) || (found[index - 1]?.sentence !== one.sentence && closes(one, next, text)) ? next.said : null
}

/** «Pada pukul 08.00 WIB longsor melanda Desa Sumber, Rabu (26/3).»: not «…, kata Lurah, Rabu (26/3).» */
function closes(one: Found, next: Found, text: string): boolean {
  const gap = text.slice(one.end, next.start)
  return /^[^"“”;:]*,\s*$/.test(gap) && /^\s*\.(?:\s|$)/.test(text.slice(next.end)) && !gap.split(/\s+/).some(tells)
}

const tells = (word: string): boolean => {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  return speechVerbs.has(plain) || quoteVerbs.has(plain) || citingVerbs.has(plain)
}

/** The day of one and the clock of the other; `malam … pukul 8` is 20.00. */
function withClock(day: DateSaid, { clock }: DateSaid): DateSaid {
  if (!clock) return day
  const evening = (day.part === 'TNI' || day.part === 'TEV') && clock.hour >= 4 && clock.hour < 12
  const { part: _, ...rest } = day
  return { ...rest, clock: evening ? { ...clock, hour: clock.hour + 12 } : clock }
}
