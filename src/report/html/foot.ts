import { meanings } from '../../model/meanings.ts'
import { copyFamilies } from '../copies.ts'
import { outletOf, type Shown } from '../shown.ts'
import { signs } from '../signs.ts'
import { type Markup, markup } from './markup.ts'

/** What is about the articles rather than the events, and what the words mean. */
export const footer = (shown: Shown): Markup => markup`<footer>
${copies(shown)}${notices(shown)}${glossary(shown)}<p class="made">${shown.words.page.made(shown.report.generator)}</p>
</footer>
`

function copies(shown: Shown): Markup | null {
  const { words } = shown
  const families = copyFamilies(shown)
  if (families.length === 0) return null
  return markup`<section><h2>${words.copies}</h2>
<p>${words.copiesNote}</p>
<ul>${families.map(
    ({ articles, wire }) =>
      markup`<li>${articles.map(
        (article, index) => markup`${index > 0 ? ', ' : ''}${outletOf(article)} <code>${article.path}</code>`,
      )}${wire === null ? null : ` · ${wire}`}</li>\n`,
  )}</ul></section>
`
}

function notices({ report, view, words }: Shown): Markup | null {
  if (report.notices.length === 0) return null
  return markup`<section><h2>${words.notices}</h2>
<ul>${report.notices.map(
    ({ path, line, column, message, messageId }) =>
      markup`<li>${view.lang === 'id' ? messageId : message} <code>${[path, line, column].filter((part) => part !== null).join(':')}</code></li>\n`,
  )}</ul></section>
`
}

/** What the verdicts and the kinds of conflict mean, as `rkn explain` tells it. */
function glossary({ view, words }: Shown): Markup {
  const rows = meanings.flatMap((meaning) => {
    const means = view.lang === 'id' ? meaning.meansId : meaning.means
    if (meaning.group === 'verdict')
      return markup`<dt><i aria-hidden="true">${signs[meaning.name]}</i> ${words.verdicts[meaning.name]}</dt><dd>${means}</dd>\n`
    if (meaning.group === 'conflict') return markup`<dt>${words.slots[meaning.name]}</dt><dd>${means}</dd>\n`
    return []
  })
  return markup`<details class="glossary"><summary>${words.page.glossary}</summary>
<dl>
${rows}</dl></details>
`
}
