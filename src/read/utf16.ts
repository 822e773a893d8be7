/** What UTF-16 is called, by which end of a letter comes first. */
export type Utf16 = 'utf-16le' | 'utf-16be'

const PROBE = 2048

/**
 * Whether bytes are UTF-16: by their mark, else because nearly all letters of our script have a zero at the same end,
 * which nothing but text has.
 */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, PROBE)
  let [first, second] = [0, 0]
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) first += 1
    else second += 1
  }
  const pairs = Math.floor(length / 2)
  if (pairs < 2 || Math.max(first, second) < 0.8 * pairs || Math.min(first, second) > 0.01 * pairs) return null
  return second > first ? 'utf-16le' : 'utf-16be'
}
