import { months, shortMonths } from '../../lexicon/months.ts'
import { scaleWords } from '../../lexicon/numbers.ts'
import { weekdays } from '../../lexicon/weekdays.ts'
import { machine, type Pattern } from './machine.ts'
import type { Lexemes } from './raw-document.ts'

/** Words that stand for a class of tokens in the patterns below. */
const wordSymbols: ReadonlyMap<string, string> = new Map([
  ...[...months.keys(), ...shortMonths.keys()].map((month) => [month, 'MONTH'] as const),
  ...[...weekdays.keys()].map((weekday) => [weekday, 'WEEKDAY'] as const),
  ...['wib', 'wita', 'wit', 'gmt', 'utc'].map((zone) => [zone, 'ZONE'] as const),
  ...['pukul', 'jam'].map((word) => [word, 'pukul'] as const),
  ...[...scaleWords.keys()].map((scale) => [scale, 'SCALE'] as const),
  ...['rupiah', 'dolar', 'euro', 'yen', 'yuan', 'ringgit', 'won', 'rubel'].map((coin) => [coin, 'COIN'] as const),
  ...['detik', 'menit', 'hari', 'minggu', 'pekan', 'bulan', 'dekade', 'abad'].map((unit) => [unit, 'UNIT'] as const),
  ...['kemarin', 'besok', 'lusa'].map((day) => [day, 'DAYWORD'] as const),
  ...['tahun', 'tanggal', '%', 'persen', '(', ')', 'as'].map((word) => [word, word] as const),
])

/** The symbol of a lexeme; its own number where no pattern knows it. */
function symbolOf(lexemes: Lexemes, number: number): string | number {
  const lexeme = lexemes.value(number)
  const word = wordSymbols.get(lexeme)
  if (word !== undefined) return word
  switch (lexemes.property(number, 'tokenType')) {
    case 'number':
      if (/^\d{1,2}$/.test(lexeme) && Number(lexeme) <= 31) return 'DAY'
      if (/^[12]\d{3}$/.test(lexeme)) return 'YEAR'
      return /\d[/-]\p{L}*[\d/-]/u.test(lexeme) ? 'DATE' : 'NUMBER'
    case 'time':
      return 'CLOCK'
    case 'decade':
      return 'DECADE'
    case 'ordinal':
      return 'ORDINAL'
    case 'currency':
      return 'CURRENCY'
    case 'url':
      return 'URL'
    case 'email':
      return 'EMAIL'
    case 'mention':
      return 'MENTION'
    case 'emoji':
      return 'EMOJI'
    default:
      return number
  }
}

const numbers = ['DAY', 'YEAR', 'NUMBER', 'CLOCK']

/** A row of words a pattern; `N` stands for any number. */
const rows: readonly (readonly [name: string, ...patterns: string[]])[] = [
  [
    'DATE',
    'DAY MONTH YEAR',
    'DAY MONTH',
    'MONTH YEAR',
    'DATE',
    'tahun YEAR',
    'DAYWORD',
    'WEEKDAY',
    'tahun DECADE',
    'DECADE',
  ],
  [
    'DATE',
    'WEEKDAY ( DATE )',
    'WEEKDAY DATE',
    'WEEKDAY DAY MONTH YEAR',
    'WEEKDAY DAY MONTH',
    'tanggal DAY MONTH YEAR',
    'tanggal DAY',
  ],
  ['TIME', 'pukul CLOCK', 'pukul CLOCK ZONE', 'CLOCK ZONE', 'pukul DAY', 'pukul DAY ZONE'],
  ['MONEY', 'CURRENCY N', 'CURRENCY N SCALE', 'N COIN', 'N SCALE COIN', 'N COIN as', 'N SCALE COIN as'],
  ['PERCENT', 'N %', 'N persen'],
  ['DURATION', 'N UNIT', 'N tahun', 'N pukul'],
  ['CARDINAL', 'N', 'N SCALE'],
  ['ORDINAL', 'ORDINAL'],
  ['URL', 'URL'],
  ['EMAIL', 'EMAIL'],
  ['MENTION', 'MENTION'],
  ['EMOJI', 'EMOJI'],
]

const patterns: readonly Pattern[] = rows.flatMap(([name, ...texts]) =>
  texts.flatMap((text) =>
    (text.includes('N ') || text.endsWith('N') ? numbers : ['']).map((number) => ({
      name,
      events: text.split(' ').map((symbol) => (symbol === 'N' ? number : symbol)),
    })),
  ),
)

/** The kinds of spans that the machine names. */
export const spanKinds: readonly string[] = [...new Set(rows.map(([name]) => name))]

/** Finds dates, clocks, amounts, addresses: what wink-nlp calls named entities. */
export const spanMachine: string = machine(patterns)

/** Puts a symbol in a lexeme's place; each lexeme is looked at once an instance. */
export function symbols(): (number: number, lexemes: Lexemes) => string | number {
  const known: (string | number | undefined)[] = []
  return (number, lexemes) => {
    known[number] ??= symbolOf(lexemes, number)
    return known[number]
  }
}
