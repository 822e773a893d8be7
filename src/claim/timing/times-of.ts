import type { ClaimTime, EventType } from '../../model/claim.ts'
import { place } from '../../model/place.ts'
import { quote } from '../../model/span.ts'
import { interval, type TimeMention } from '../../model/time.ts'
import type { Candidate } from '../candidates.ts'
import { dateOf, type Grid, held, sentenceAt } from '../grid.ts'
import { nameOf, score, seen, seenOf } from '../scorer.ts'
import { stateOf } from './bearing.ts'
import { storyOptions } from './handed-down.ts'
import { sentenceOption } from './in-sentence.ts'
import type { TimeOption } from './option.ts'
import { growing, type StoryTimes } from './story.ts'
import { timeTraps } from './traps/index.ts'

/** Indices of the mentions of the candidate's sentence. */
function timesBeside(grid: Grid, candidate: Candidate): ReadonlySet<number> {
  const { first, last } = sentenceAt(grid, candidate.first)
  const seen = new Set<number>()
  for (let token = first; token < last; token += 1) {
    const index = grid.timeOf[token] ?? -1
    if (index >= 0) seen.add(index)
  }
  return seen
}

/** Every time the claim might have, the option of none included. */
export function timeOptions(grid: Grid, candidate: Candidate, story: StoryTimes): readonly TimeOption[] {
  const { times } = grid.reading
  const beside = timesBeside(grid, candidate)
  const options: TimeOption[] = []
  for (const index of beside) {
    const option = sentenceOption(grid, candidate, index, story)
    if (option && candidate.voice === 'elided' && grid.timeRuns[index]?.first === candidate.first) return [option]
    if (option && !timeTraps.some((trap) => trap.holds(grid, candidate, index))) options.push(option)
  }
  const ownClause = options.some(({ features }) =>
    features.some((feature) => nameOf(feature).startsWith('same-clause')),
  )
  const state = stateOf(grid, candidate, options.length, ownClause)
  const heading = held(times, story.heading)
  if (heading && dateOf(heading) && !beside.has(story.heading)) {
    options.push({ mention: heading, reach: 'heading', features: [seen`heading`, ...seenOf('heading', state)] })
  }
  const own = new Set([...beside].map((index) => times[index]))
  // «Sepekan sebelumnya mereka menang» moves on from the story's time.
  const moved = ownClause && [...own].some((mention) => dateOf(mention)?.from === 'inherited')
  const may = (mention: TimeMention): boolean => !moved && mention !== heading && !own.has(mention)
  options.push(...storyOptions(grid, candidate, story, state, may))
  const headed = dateOf(heading) ? [seen`none&headed`] : []
  options.push({ mention: null, reach: 'none', features: [seen`none`, ...headed, ...seenOf('none', state)] })
  return options
}

/** So much likelier than none must a time be: a wrong date costs more than a missing one. */
const EDGE = 0.15

/** Days of a month and of longer stretches. */
const MONTH = 28
/** So likely must a day be that stands beside the stretch it lies in. */
const LIKELY = 1

/** «Kasus pertama tahun ini ditemukan di Wela, Senin (9/9)»: of a year and a day of it, both told of the claim, the day. */
function finer(best: TimeOption | undefined, options: readonly TimeOption[]): TimeOption | undefined {
  const { value } = best?.mention ?? {}
  const rough = value?.from === 'relative' && best?.reach === 'sentence' ? interval(value.edtf) : null
  if (rough === null || rough.last - rough.first < MONTH - 1) return best
  return (
    options.find(({ reach, mention, features }) => {
      const day = reach === 'sentence' && mention?.value ? interval(mention.value.edtf) : null
      if (day === null || day.first !== day.last || score('timing', features) < LIKELY) return false
      return rough.first <= day.first && day.last <= rough.last
    }) ?? best
  )
}

/** The best of the options. */
export function bestOption(options: readonly TimeOption[]): TimeOption | undefined {
  let best: TimeOption | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const option of options) {
    const value = score('timing', option.features) + (option.mention ? 0 : EDGE)
    if (value > most) {
      most = value
      best = option
    }
  }
  return finer(best, options)
}

/**
 * «Kebakaran terjadi pukul 20.11 WIB. Warga mengungsi.»: what follows is of that day, not of that minute; nor is it of all
 * days up to it, «Paling lambat pukul 15.00 ia tiba. Ia dibawa ke kota.», unless it is a count that grows.
 */
function dayOnly(edtf: string, type: EventType): string {
  const day = edtf.replace(/T\d{2}:\d{2}[^/]*/g, '')
  return growing.has(type) ? day : day.replace(/^\.\.\//, '')
}

/** The time slot of a claim; a time that stands in another sentence is inherited, whatever it was there. */
export function claimTime(grid: Grid, { type }: Candidate, option: TimeOption | undefined): ClaimTime | null {
  const value = option?.mention?.value
  if (!option?.mention || !value) return null
  const at = place(grid.reading.article, option.mention)
  return {
    value: option.reach === 'story' ? dayOnly(value.edtf, type) : value.edtf,
    from: option.reach === 'sentence' ? value.from : 'inherited',
    text: quote(grid.reading.article.text, option.mention),
    start: at.start,
    end: at.end,
    assumed: value.yearless ? [...value.assumed, 'year'] : value.assumed,
  }
}
