import type { Event } from '../../model/event.ts'
import type { Shown } from '../shown.ts'
import { signs } from '../signs.ts'
import { typeName } from './event.ts'
import { type Markup, markup } from './markup.ts'

/** The form that the page's script shows and obeys; without a script there is none. */
export function filters({ report, view, words }: Shown, outlets: readonly string[]): Markup {
  const { events } = report
  const verdicts = (['conflict', 'agree', 'single'] as const).filter((verdict) =>
    events.some((event) => event.verdict === verdict),
  )
  const counted = (of: string): number => events.filter(({ verdict }) => verdict === of).length
  return markup`<form class="filters" role="search" hidden data-showing="${words.page.showing('#', events.length)}">
<input type="search" name="text" placeholder="${words.page.search}" aria-label="${words.page.searchLong}" autocomplete="off" spellcheck="false">
<fieldset><legend class="unseen">${words.columns.verdict}</legend>
<label><input type="radio" name="verdict" value="" checked><span>${words.page.all}</span></label>
${verdicts.map(
  (verdict) =>
    markup`<label class="${verdict}"><input type="radio" name="verdict" value="${verdict}"><span><i aria-hidden="true">${signs[verdict]}</i> ${words.verdicts[verdict]} <small>${counted(verdict)}</small></span></label>\n`,
)}</fieldset>
<select name="outlet" aria-label="${words.columns.outlets}"><option value="">${words.page.allSources}</option>
${outlets.map((outlet, index) => markup`<option value="${index}">${outlet}</option>\n`)}</select>
<select name="type" aria-label="${words.columns.type}"><option value="">${words.page.allTypes}</option>
${typesOf(events, view.lang).map(([type, name]) => markup`<option value="${type}">${name}</option>\n`)}</select>
<output aria-live="polite"></output>
<button type="button" name="unfold" data-close="${words.page.closeAll}">${words.page.openAll}</button>
</form>
`
}

/** The types there are, by their names. */
function typesOf(events: readonly Event[], lang: Shown['view']['lang']): readonly (readonly [string, string])[] {
  const names = new Map(events.map((event) => [event.type, typeName(event, lang)]))
  return [...names].toSorted(([, a], [, b]) => (a < b ? -1 : 1))
}
