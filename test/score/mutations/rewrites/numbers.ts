import type { Changer } from '../change.ts'
import { cased, type Edit } from '../edit.ts'
import type { Site } from '../group.ts'
import { DIGITS, dotted, readDigits, smallWords } from '../numbers.ts'

interface Written {
  /** Where the number itself begins, `Rp` included. */
  readonly start: number
  readonly end: number
  readonly words: string
  readonly value: number
  readonly unit: string
  /** What stands before and after it. */
  readonly before: string
  readonly after: string
}

/** Before these a number is a name, a part or an end: «Pasal 12», «nomor 3», «dari 20 menjadi 30». */
const NOT_FREE =
  /(?:\b(?:nomor|no\.?|pasal|ayat|ke|dari|menjadi|hingga|sampai|antara|dan|usia|sekitar|lebih|kurang|hampir|skor|sebanyak|sejumlah|total|km|pukul|tahun|tanggal|edisi|seri|magnitudo|grup|m)\s*|[\d($.,:/–-]\s?)$/iu

/** The exact figures of a claim, in digits, that stand free in the text. */
function figures({ claim, text }: Site): readonly Written[] {
  return claim.numbers.flatMap((figure): readonly Written[] => {
    const { start, text: old, mod, unit, value } = figure
    if (mod !== 'exact' || unit === 'gol' || text.slice(start, figure.end) !== old) return []
    const found = DIGITS.exec(old)
    if (!found) return []
    const sign = /Rp\s?$/u.exec(old.slice(0, found.index))?.[0] ?? ''
    const from = start + found.index - sign.length
    const scale = /^ (?:ribu|juta|miliar|triliun)\b/u.exec(old.slice(found.index + found[0].length))?.[0] ?? ''
    const end = start + found.index + found[0].length + scale.length
    const before = text.slice(Math.max(0, from - 20), from)
    if (NOT_FREE.test(before) || !/(?:^|[\s"“])$/u.test(before)) return []
    const words = text.slice(from, end)
    return [{ start: from, end, words, value, unit, before, after: text.slice(end, end + 20) }]
  })
}

const put = ({ start, end }: Written, by: string): readonly Edit[] => [{ start, end, by }]

/** «2.718 kursi» becomes «sekitar 2.718 kursi». */
export const hedge: Changer = {
  kind: 'hedge',
  change: (site) => figures(site).map((figure) => put(figure, `sekitar ${figure.words}`)),
}

/** «4.988» becomes «sekitar 5.000», «lebih dari 4.900» or «4,99 ribu». */
export const rounding: Changer = {
  kind: 'rounding',
  change: (site) =>
    figures(site).flatMap((figure) => {
      const { value, words } = figure
      if (value < 1000 || !/^\d[\d.]*$/u.test(words) || value % 100 === 0) return []
      const step = 10 ** (String(value).length - 2)
      const ways = [
        `sekitar ${dotted(Math.round(value / step) * step)}`,
        `lebih dari ${dotted(Math.floor(value / step) * step)}`,
      ]
      const thousands = value < 1e6 ? [`${String(Math.round(value / 10) / 100).replace('.', ',')} ribu`] : []
      return [...ways, ...thousands].map((by) => put(figure, by))
    }),
}

/** «5 orang» and «lima orang», «3.000» and «3 ribu», «Rp1,2 miliar» and «Rp1.200.000.000». */
export const spelling: Changer = {
  kind: 'number spelling',
  change: (site) => [
    ...figures(site).flatMap((figure) => {
      const { value, words, unit } = figure
      const small = [...smallWords].find(([, own]) => own === value)?.[0]
      if (/^\d$/u.test(words) && small !== undefined && /^ \p{Ll}/u.test(figure.after) && unit !== 'persen')
        return [put(figure, small)]
      const thousands = value / 1000
      if (/^\d[\d.]*$/u.test(words) && Number.isInteger(thousands) && thousands > 0 && thousands < 1000)
        return [put(figure, thousands === 1 ? 'seribu' : `${thousands} ribu`)]
      const money = /^Rp ?(\d+(?:,\d{1,2})?) (juta|miliar)$/u.exec(words)
      const scale = money?.[2] === 'juta' ? 1e6 : 1e9
      if (money) return [put(figure, `Rp${dotted(Math.round(readDigits(money[1] ?? '') * scale))}`)]
      return []
    }),
    ...site.claim.numbers.flatMap(({ text: old, start, value }): readonly (readonly Edit[])[] => {
      const word = /^\p{L}+/u.exec(old)?.[0] ?? ''
      if (site.text.slice(start, start + word.length) !== word || smallWords.get(word.toLowerCase()) !== value)
        return []
      return [[{ start, end: start + word.length, by: cased(String(value), word) }]]
    }),
  ],
}
