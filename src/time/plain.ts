/** Typographic marks as the typewriter has them; every other letter or sign beyond Latin-1 is read as none. Sorted. */
const marks: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
])

const none = '¤'.charCodeAt(0)
const space = ' '.charCodeAt(0)
const newline = '\n'.charCodeAt(0)

/** More white space than this in a row parts words, however it is made. */
const longestGap = 4

/**
 * A text in lower case and in Latin-1, unit for unit: patterns are then made ready once, not once more for wide
 * strings, and need no more for white space than ` +`, for a gap is never longer than four spaces.
 */
export function plain(text: string): string {
  let made = ''
  let gap = 0
  for (let from = 0; from < text.length; from += 1024) {
    const codes = new Array<number>(Math.min(1024, text.length - from))
    for (let at = 0; at < codes.length; at += 1) {
      const code = plainCode(text, from + at)
      gap = code === space ? gap + 1 : 0
      codes[at] = gap > longestGap ? newline : code
    }
    made += String.fromCharCode(...codes)
  }
  return made
}

/** Every code of Latin-1 as patterns read it. */
const latin: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code >= 65 && code <= 90) || (code >= 192 && code <= 222 && code !== 215)) return code + 32
  return code < 33 || code === 160 ? space : code
})

function plainCode(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 256) return latin[code] ?? none
  const sign = text.charAt(at)
  return marks.get(sign)?.charCodeAt(0) ?? (/\s/.test(sign) ? space : none)
}
