/**
 * Characters that act on a terminal or on the direction of text: C0 and C1 controls, DEL, the bidi controls of
 * Unicode Annex 9, the line and paragraph separators.
 */
const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Makes article text harmless on a terminal and in a CI log; the text keeps its length, so that spans still fit. */
export function plain(text: string): string {
  return (
    text
      .replace(ACTING, visible)
      // GitHub reads a line that begins with `::error::`, and `##[error]` anywhere, as a command.
      .replaceAll('::', ':\ua789')
      .replaceAll('##[', '#\u266f[')
  )
}

/** Whether `plain` may change some string of a JSON text; escapes (`\\n`, `\\u001b`) are controls there. */
export const mayAct = (json: string): boolean =>
  /\\[bfnrtu]|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|::|##\[/.test(json)

/** White space stays white space; other controls become their pictures (U+2400 …), or U+FFFD. */
function visible(character: string): string {
  if (/\s/.test(character)) return ' '
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

/** JSON that any terminal can show and any page can hold: the same values, with the acting characters escaped. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)
    .replaceAll('</', '<\\/')
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
