const TOKEN =
  /[\s]*(?:(?<open>[{[])|(?<close>[}\]])|(?<between>[,:])|(?<value>"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null))/uy

/** The line, from 1, on which a broken JSON text stops being JSON: a foreign word, or two values without a comma. */
export function brokenLine(text: string): number {
  TOKEN.lastIndex = 0
  let at = 0
  let afterValue = false
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const { open, close, value } = token.groups ?? {}
    if (afterValue && (open !== undefined || value !== undefined)) break
    afterValue = close !== undefined || value !== undefined
    at = TOKEN.lastIndex
  }
  const rest = text.slice(at)
  let line = 1
  for (let newline = text.indexOf('\n'); newline >= 0 && newline < at; newline = text.indexOf('\n', newline + 1)) line++
  const blank = /^[\s]*/u.exec(rest)?.[0] ?? ''
  return blank.length === rest.length ? line : line + (blank.match(/\n/g)?.length ?? 0)
}
