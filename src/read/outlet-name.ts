const DOMAIN_END = /\.(?:co\.id|or\.id|go\.id|ac\.id|web\.id|my\.id|com|co|id|net|org|news|tv|info|live|asia|press)$/u
const KIND =
  /^(?:harian umum|surat kabar harian|skh|harian|kantor berita|koran|majalah|tabloid|portal|situs|media online|redaksi|tim redaksi|pt)\s+/u

/** A name as letters only, without domain and kind: `HARIAN TANJUNG PUTIH`, `tanjungputih.co.id` → `tanjungputih`. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .trim()
    .replace(/^www\./u, '')
    .replace(DOMAIN_END, '')
    .replace(KIND, '')
    .replace(/[^\p{L}\d]+/gu, '')

/** `WK` for `Warta Kita`. */
const initials = (name: string): string =>
  name
    .split(/[\s-]+|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])/u)
    .map((word) => word.charAt(0).toLowerCase())
    .join('')

/** `WARTA` of `Warta Kita`: what an outlet's own datelines may shorten it to. */
const beginsWith = (long: string, short: string): boolean =>
  short.length >= 5 && !short.includes('.') && long.toLowerCase().startsWith(`${short.toLowerCase()} `)

/** Whether two spellings name one outlet: `WARTA KITA`, `WartaKita.id`, `Harian Warta Kita`, `WK`. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [nameKey(a), nameKey(b)]
  if (one === '' || other === '') return false
  if (one === other || beginsWith(a, b) || beginsWith(b, a)) return true
  return (
    (one.length > 1 && one.length <= 4 && one === initials(b)) ||
    (other.length > 1 && other.length <= 4 && other === initials(a))
  )
}

const isCapitals = (name: string): boolean => {
  const plain = name.replace(/\.[A-Za-zÀ-ɏ.]{2,6}$/u, '')
  return plain === plain.toUpperCase()
}

/** The best spelling of several: one in mixed case, without a domain where there is the choice. */
export function bestSpelling(spellings: readonly string[]): string {
  const longest = Math.max(...spellings.map((name) => nameKey(name).length))
  const full = spellings.filter((name) => nameKey(name).length === longest)
  const ranked = full
    .map((name, index) => ({
      name,
      index,
      rank: (isCapitals(name) ? 2 : 0) + (DOMAIN_END.test(name.toLowerCase()) ? 1 : 0),
    }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
  const best = (ranked[0]?.name ?? '').replace(/^www\./iu, '')
  return isCapitals(best) ? lowered(best) : best
}

/** `WARTA KITA NTB` → `Warta Kita NTB`: short words and words without a vowel stay. */
const lowered = (name: string): string =>
  name
    .split(' ')
    .map((word, _, words) =>
      (words.length === 1 && word.length <= 5) || word.length <= 2 || !/[AEIOU]/u.test(word)
        ? word
        : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join(' ')
