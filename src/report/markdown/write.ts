/**
 * Text as a paragraph of Markdown shows it, letter by letter: no markup, no HTML, and on GitHub nobody is notified by
 * `@name` and nothing linked by `#1` or an address. It must not stand first on its line, where `1.` begins a list.
 */
export const inline = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]~|$^]/g, '\\$&')
    .replace(/[@#](?=[\p{L}\p{N}])|:(?=\/\/)|www(?=\.)|(?<=\p{L})@/giu, '$&\u2060')

export const bold = (text: string): string => `**${inline(text)}**`

export const code = (text: string): string => `<code>${inline(text)}</code>`

/** What a reader opens who wants more. */
export const details = (summary: string, body: readonly string[]): readonly string[] => [
  `<details><summary>${inline(summary)}</summary>`,
  '',
  ...body,
  '',
  '</details>',
  '',
]

/** Rows of written Markdown under titles; the columns named in `right` are set to the right. */
export function table(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = titles.map((_, column) => (right.includes(column) ? '---:' : '---'))
  return [line(titles.map(inline)), line(rule), ...rows.map(line)]
}
