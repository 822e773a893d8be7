import { functionWords, indonesianOnly, malayOnly } from '../lexicon/function-words.ts'
import type { Oddity } from '../model/notice.ts'
import { quote, type Span } from '../model/span.ts'
import { unexpected } from './message.ts'

const PROBE = 20_000
const FEWEST_WORDS = 30
const FEWEST_AROUND = 12
const ENOUGH_AROUND = new RegExp(`^\\S*(?:\\s+\\S+){${FEWEST_AROUND - 1}}\\s`, 'u')

/** The language of a text by its function words, when it is surely not Indonesian: `en`, `ms`, `jv`. */
export function otherLanguage(text: string, fewest = FEWEST_WORDS): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewest) return null
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of functionWords.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const own = counts.get('id') ?? 0
  const [best = 'id', most = 0] = [...counts].reduce((top, next) => (next[1] > top[1] ? next : top), ['id', own])
  if (best !== 'id' && most > own * 1.5) return best
  const malay = words.filter((word) => malayOnly.has(word)).length
  if (malay >= 4 && malay > 2 * words.filter((word) => indonesianOnly.has(word)).length) return 'ms'
  return own * 25 < words.length ? 'und' : null
}

/** Says so when the article is not in Indonesian. */
export function languageOddity(text: string, blocks: readonly Span[]): Oddity | null {
  let probe = ''
  for (const block of blocks) if (probe.length < PROBE) probe += `${quote(text, block).slice(0, PROBE)}\n`
  // «"We are ready," kata dia»: whom an article quotes may speak any language; what stands around it tells.
  const around = probe.replace(/["“][^"“”]{0,1000}["”]/gu, ' ')
  if (ENOUGH_AROUND.test(around) && otherLanguage(around, FEWEST_AROUND) === null) return null
  const language = otherLanguage(probe)
  if (language === null) return null
  const [name, nama] = names.get(language) ?? ['another language', 'bahasa lain']
  return {
    rule: 'other-language',
    span: null,
    ...unexpected(name, 'Indonesian', nama.charAt(0).toUpperCase() + nama.slice(1), 'bahasa Indonesia'),
  }
}

const names: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['ban', ['Balinese', 'bahasa Bali']],
  ['de', ['German', 'bahasa Jerman']],
  ['en', ['English', 'bahasa Inggris']],
  ['es', ['Spanish', 'bahasa Spanyol']],
  ['fr', ['French', 'bahasa Prancis']],
  ['jv', ['Javanese', 'bahasa Jawa']],
  ['min', ['Minangkabau', 'bahasa Minangkabau']],
  ['ms', ['Malay', 'bahasa Melayu']],
  ['nl', ['Dutch', 'bahasa Belanda']],
  ['su', ['Sundanese', 'bahasa Sunda']],
])
