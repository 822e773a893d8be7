import { bareVerbs } from '../../lexicon/bare-verbs.ts'
import { countedWord } from '../../lexicon/counted-words.ts'
import { measuredEnds, measureLinks } from '../../lexicon/quantity-words.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { Desk } from '../desk.ts'

/** What a measuring word measures: `setinggi 30 sentimeter` is the height. */
const MEASURING: ReadonlyMap<string, string> = new Map([
  ['berbobot', 'berat'],
  ['berdurasi', 'lama'],
  ['berkekuatan', 'kekuatan'],
  ['berkedalaman', 'kedalaman'],
  ['berketinggian', 'ketinggian'],
  ['bermagnitudo', 'magnitudo'],
  ['bernilai', 'nilai'],
  ['berjarak', 'jarak'],
  ['seberat', 'berat'],
  ['sebesar', ''],
  ['sedalam', 'kedalaman'],
  ['seharga', 'harga'],
  ['sejauh', 'jarak'],
  ['selama', 'lama'],
  ['selebar', 'lebar'],
  ['seluas', 'luas'],
  ['senilai', 'nilai'],
  ['sepanjang', 'panjang'],
  ['setebal', 'tebal'],
  ['setinggi', 'tinggi'],
])

const isPlainWord = (desk: Desk, at: number): boolean => desk.tokens[at]?.kind === 'word'

/** The noun phrase that begins at `at`: at most `most` words, up to a small word or a mark. */
export function phraseAfter(
  desk: Desk,
  at: number,
  last: number,
  most = 4,
): { readonly text: string; readonly next: number } {
  let end = at
  while (end < last && end < at + most && isPlainWord(desk, end) && !measuredEnds.has(desk.tokens[end]?.norm ?? ''))
    end += 1
  return { text: wordsBetween(desk, at, end), next: end }
}

const wordsBetween = (desk: Desk, first: number, last: number): string => {
  const words: string[] = []
  for (let at = first; at < last; at += 1)
    words.push(desk.text.slice(desk.tokens[at]?.start ?? 0, desk.tokens[at]?.end ?? 0))
  return words.join(' ')
}

/** Words that hang something on a noun, so that what stands behind them is not what is measured. */
const HANGING: ReadonlySet<string> = new Set(['akibat', 'dalam', 'dari', 'di', 'karena', 'oleh', 'pada', 'yang'])

/** «di Bima, Nusa Tenggara Barat mencapai 50 orang»: the wider place behind a comma. */
const isWider = ({ tokens }: Desk, at: number): boolean =>
  tokens[at - 1]?.norm === ',' && tokens[at - 2]?.casing === 'title' && tokens[at]?.casing === 'title'

/** A verb that ends what stands before it: not one behind `yang`, which only describes. */
const endsPhrase = ({ tokens }: Desk, at: number): boolean => {
  const { word, kind, norm } = tokens[at] ?? {}
  const voiced = word?.voice === 'active' || word?.voice === 'passive'
  return kind === 'number' || norm === 'bahwa' || (voiced && tokens[at - 1]?.norm !== 'yang')
}

/**
 * The noun on which the words from `at` on only hang: «Korban tewas akibat gempa di Peru | mencapai 90 orang»; empty where
 * they are what is measured.
 */
function headOf(desk: Desk, at: number, first: number): string {
  // «gempa yang mengguncang Peru»
  const hangs = HANGING.has(desk.tokens[at - 1]?.norm ?? '') || desk.tokens[at - 2]?.norm === 'yang'
  if (!hangs && !isWider(desk, at)) return ''
  let open = at
  while (open > first && !endsPhrase(desk, open - 1) && (desk.tokens[open - 1]?.kind === 'word' || isWider(desk, open)))
    open -= 1
  const { text, next } = phraseAfter(desk, open, at)
  return next > open && next < at && HANGING.has(desk.tokens[next]?.norm ?? '') ? text : ''
}

/** What the words before a measure measure: «genangan setinggi 30 sentimeter» is `tinggi genangan`. */
export function phraseBefore(desk: Desk, at: number, first: number): string {
  let end = at
  let measured = ''
  while (end > first) {
    const norm = desk.tokens[end - 1]?.norm ?? ''
    const measure = MEASURING.get(norm)
    if (measure !== undefined) measured = measured === '' ? measure : measured
    // «membawa kabur 4 kilogram emas», «harga anjlok 5 persen»
    else if (!measureLinks.has(norm) && (!bareVerbs.has(norm) || countedWord.has(norm))) break
    end -= 1
  }
  let start = end
  while (
    start > first &&
    start > end - 3 &&
    isPlainWord(desk, start - 1) &&
    !measuredEnds.has(desk.tokens[start - 1]?.norm ?? '')
  ) {
    const token = desk.tokens[start - 1]
    // A verb ends the phrase: «menaikkan suku bunga»; not what became of those counted: «korban terluka».
    if (countedWord.has(token?.norm ?? '')) {
      start -= 1
      continue
    }
    if (token?.word?.voice === 'active' || token?.word?.voice === 'passive') break
    start -= 1
  }
  // «di lereng gunung berketinggian 1.700 meter»: what stands right before it has the height.
  const link = desk.tokens[end]?.norm ?? ''
  const isApart = end < at && !HANGING.has(link) && !(link.startsWith('ber') && MEASURING.has(link))
  const head = isApart ? headOf(desk, start, first) : ''
  if (head !== '') return [measured, head].filter((part) => part !== '').join(' ')
  while (start < end && stopWords.has(desk.tokens[start]?.norm ?? '')) start += 1
  return [measured, wordsBetween(desk, start, end)].filter((part) => part !== '').join(' ')
}
