/** What is left as it is: most names. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/

/** An apostrophe within a word, in whatever shape: «Ma'ruf», «Ma’ruf». */
const APOSTROPHE = /(?<=\p{L})['’‘`ʼ](?=\p{L})/gu

/** `Korea  Selatan`, `korea-selatan`: one name; `Nurul Qur'an`, `Nurul Quran` another. */
export function fold(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .replace(APOSTROPHE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * `St. Gallen`, `Sankt Gallen`: `saint gallen`; `Kilometer 97`, `KM 97`: `km 97`; `Kantor Perdana Menteri`: `kantor pm`;
 * `Lembaga Pemasyarakatan Kelas II A Wela`, `Lapas Wela`: `lapas wela`, with how it is graded or without.
 */
export const foldPlace = (name: string): string =>
  fold(name)
    .replace(/^(?:sankt|st) /u, 'saint ')
    .replace(/\bkilometer\b/u, 'km')
    .replace(/\bperdana menteri\b/u, 'pm')
    .replace(/^lembaga pemasyarakatan\b/u, 'lapas')
    .replace(/ kelas (?:\d|i{1,3})(?: ?[ab])?(?= \p{L})/u, '')

/** Spellings of one sound: old (`oe`, `dj`, `tj`, `j`) and new, and those of Arabic names. In this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/oe/gu, 'u'],
  [/tj/gu, 'c'],
  [/dj/gu, 'j'],
  [/sj|sh/gu, 's'],
  [/th/gu, 't'],
  [/ch|kh/gu, 'k'],
  [/j/gu, 'y'],
  [/q/gu, 'k'],
  [/e/gu, 'i'],
  [/o/gu, 'u'],
  [/(.)\1/gu, '$1'],
  [/^muhamid$/u, 'muhamad'],
]
/** Words of a name that are left out as often as not. */
const particles: ReadonlySet<string> = new Set(['al', 'bin', 'binti', 'el', 'h', 'haji', 'hj'])

/** How a person's name sounds: `Mohammad Jusuf` and `Muhammad Yusuf`, `Khaled Al Mutairi` and `Khalid Al-Mutairi` are one. */
export function sound(name: string): string {
  const words = fold(name).split(' ')
  const told = words.filter((word) => !particles.has(word))
  return (told.length > 0 ? told : words)
    .map((word) => spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word))
    .join(' ')
}

/** Whether every word of one name is in the other, or begins one: «Dewan Kota» and «Dewan Kota Ambon», «M. Yusuf». */
export function isShortened(short: string, long: string): boolean {
  if (short.length > long.length) return false
  const space = short.indexOf(' ')
  if (space !== 1 && short.length > 1 && !long.includes(space < 0 ? short : short.slice(0, space))) return false
  // Each is one word: none is left out.
  if (space < 0 && short.length > 1 && !long.includes(' ')) return short === long
  const words = long.split(' ')
  return short
    .split(' ')
    .every((word) => words.some((other) => other === word || (word.length === 1 && other.startsWith(word))))
}

export const isOneName = (a: string, b: string): boolean => a === b || isShortened(a, b) || isShortened(b, a)

/** The same function, with what it once gave remembered: a name is told again and again. */
export function remembered(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name) ?? read(name)
    known.set(name, found)
    return found
  }
}

/** Whether two lists of names or words have one in common. */
export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word))
