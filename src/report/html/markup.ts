/** HTML that is written already; everything else is text and becomes harmless on its way into it. */
export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | readonly Part[] | null

/** `` markup`<h1>${title}</h1>` ``: what stands in the page as text is escaped, in elements and in attributes. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce((written, string, index) => written + render(parts[index - 1] ?? null) + string),
})

function render(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(part)
  return 'markup' in part ? part.markup : part.map(render).join('')
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities.get(character) ?? '')
