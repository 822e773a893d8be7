import { labelOf, type Shown, sideValue, titleOf } from '../shown.ts'
import { signs } from '../signs.ts'
import { byTime } from '../when.ts'
import { type Markup, markup } from './markup.ts'

/** What was found, in a headline and a sentence. */
export function masthead({ report, words }: Shown): Markup {
  const found = report.events.flatMap(({ conflicts }) => conflicts).length
  return markup`<header>
<p class="kicker">${words.page.kicker}</p>
<h1>${words.conflictsFound(found)}</h1>
<p class="lead">${words.page.lead(report.summary)}</p>
</header>
`
}

/** The conflicts by name, with what their sides say; each leads to its event. */
export function conflictIndex(shown: Shown): Markup | null {
  const { report, words } = shown
  const rows = byTime(report.events).flatMap((event) =>
    event.conflicts.map(({ on, sides }) => {
      const name = on === 'time' ? labelOf(shown, event) : titleOf(shown, event)
      const values = sides.map(({ value }) => markup`<b>${sideValue(shown, value, on)}</b>`)
      return markup`<li><a href="#${event.id}"><span class="name">${name}</span> <span class="slot">${words.slots[on]}</span> <span class="values">${values}</span></a></li>\n`
    }),
  )
  if (rows.length === 0) return null
  return markup`<nav class="conflicts" aria-labelledby="conflicts">
<h2 id="conflicts"><i aria-hidden="true">${signs.conflict}</i> ${words.conflicts}</h2>
<ol>
${rows}</ol>
</nav>
`
}
