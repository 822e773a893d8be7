import type { Verdict } from '../../model/event.ts'
import { readableTime } from '../../model/readable.ts'
import type { Shown } from '../shown.ts'
import { eventEntry } from './event.ts'
import { type Markup, markup } from './markup.ts'
import type { Period } from './periods.ts'

/** From the bottom of a bar to its top. */
const stacked = ['conflict', 'agree', 'single'] as const satisfies readonly Verdict[]

/** Height of the highest bar, in units of its own drawing. */
const HIGH = 56

/** Labels under the bars; more would run into each other on a phone. */
const LABELS = 9

const anchorOf = ({ key }: Period): string => (key === null ? 'undated' : `t${key}`)

const nameOf = ({ view, words }: Shown, { key }: Period): string =>
  key === null ? words.undated : readableTime(key, view.lang)

/** All periods at a glance: a bar each, as high as it has events, which leads to them. */
export function overview(shown: Shown, periods: readonly Period[]): Markup | null {
  const dated = periods.filter(({ key }) => key !== null)
  if (dated.length < 2) return null
  const most = Math.max(...dated.map(({ events }) => events.length))
  const every = Math.ceil(dated.length / LABELS)
  const bars = dated.map((period, index) => {
    const name = nameOf(shown, period)
    const label = index % every === 0 ? shortName(period) : ''
    // On a phone every other label is left out.
    const rank = index % (2 * every) === 0 ? 'tick' : 'tick minor'
    return markup`<li><a href="#${anchorOf(period)}" title="${name}: ${shown.words.events(period.events.length)}"><svg viewBox="0 0 10 ${HIGH}" preserveAspectRatio="none" aria-hidden="true">${bar(period, most)}</svg><span class="${rank}" aria-hidden="true">${label}</span><span class="unseen">${name}, ${shown.words.events(period.events.length)}</span></a></li>`
  })
  return markup`<nav class="overview" aria-label="${shown.words.page.timeline}"><ol>${bars}</ol></nav>
`
}

/** `2019`, `9/2023`, `13/9`. */
function shortName({ key }: Period): string {
  const [year = '', month, day] = (key ?? '').split('-')
  if (month === undefined) return year.replace('X', '0')
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}/${Number(month)}`
}

function bar({ events }: Period, most: number): readonly Markup[] {
  let top = HIGH
  return stacked.flatMap((verdict) => {
    const count = events.filter((event) => event.verdict === verdict).length
    if (count === 0) return []
    const height = Math.round((count / most) * HIGH * 10) / 10
    top -= height
    return [markup`<rect class="${verdict}" x="0" y="${top.toFixed(1)}" width="10" height="${height}"/>`]
  })
}

/** The events under the names of their periods. */
export function timeline(shown: Shown, periods: readonly Period[], outlets: readonly string[]): Markup {
  return markup`<main id="events" aria-label="${shown.words.page.timeline}">
${periods.map(
  (period) => markup`<section class="period" id="${anchorOf(period)}">
<h3>${nameOf(shown, period)}</h3>
${period.events.map((event) => eventEntry(shown, event, period.key, outlets))}</section>
`,
)}<p class="nothing" hidden>${shown.words.none}</p>
</main>
`
}
