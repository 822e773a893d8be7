import { abbreviations } from '../../lexicon/abbreviations.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import { type Category, categories, categoryForms, codeOf } from './categories.ts'
import { splitter } from './splitter.ts'

/** The parts of speech in wink-nlp's order; 8, NOUN, is what its runtime takes for unknown. */
export const partsOfSpeech =
  'UNK ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SPACE SYM VERB X SCONJ'.split(' ')

/** Line breaks stand together, the last being the normal of all: its automata pass over the lexeme `\n` itself. */
const newlines = ['\r\n', '\r', '\n', '\n\n']

/** What may end a sentence, in lower case. */
export const stops: readonly string[] = [
  ...['.', '?', '!', '…', '...', '。', '？', '！', '؟'],
  ...new Set([...abbreviations].flatMap(([word, kind]) => (kind === 'any' ? [`${word.toLowerCase()}.`] : []))),
]

/** A lexeme after its spellings in capitals, so that its normal is a step or two forward. */
const spellings = (lexeme: string): ReadonlySet<string> =>
  new Set([lexeme.charAt(0).toUpperCase() + lexeme.slice(1), lexeme.toUpperCase(), lexeme])

/** The lexemes that have fixed numbers; the first is what wink-nlp takes for none. */
const lexemes: readonly string[] = ['$%^OOV^%$', ...newlines, ...stops.flatMap((stop) => [...spellings(stop)])]

const numbers: ReadonlyMap<string, number> = new Map(lexemes.map((lexeme, number) => [lexeme, number]))

export const numberOf = (lexeme: string): number => numbers.get(lexeme) ?? 0

/** The number of the lexeme that stands for every line break. */
export const NEWLINE = numberOf('\n\n')

/** Where a feature lies: word, mask, shift, stored as a value, worked out for new lexemes, shown through its list. */
type Place = readonly [word: number, mask: number, shift: number, value: 0 | 1, extractable: 0 | 1, listed: 0 | 1]

const place = (word: number, bits: number, shift: number, extractable: 0 | 1 = 0, listed: 0 | 1 = 0): Place => [
  word,
  (2 ** bits - 1) << shift,
  shift,
  1,
  extractable,
  listed,
]

const layout: Readonly<Record<string, Place>> = {
  lutCase: place(0, 2, 0, 1),
  isAbbrev: place(0, 1, 2, 1),
  isStopWord: place(0, 1, 3, 1),
  tokenType: place(0, 5, 4, 0, 1),
  pos: place(0, 6, 9, 1, 1),
  lexemeCID: place(0, 1, 15),
  lemma: place(1, 20, 0),
  normal: place(1, 2, 20),
  isSLemma: place(1, 1, 22),
  isContraction: place(1, 1, 23),
  isBaseForm: place(1, 1, 24),
  isSpellingMapped: place(1, 1, 25),
}

const put = (feature: string, value: number): number => value << (layout[feature]?.[2] ?? 0)

const lower = /^\p{Ll}[\p{Ll}\p{M}.'’-]*$/u
const upper = /^\p{Lu}[\p{Lu}\p{M}.'’-]*$/u
const title = /^\p{Lu}[\p{Ll}\p{M}.'’-]*$/u

const caseOf = (word: string): number => (lower.test(word) ? 1 : upper.test(word) ? 2 : title.test(word) ? 3 : 0)

const posOf = new Map<Category, number>([
  ['number', partsOfSpeech.indexOf('NUM')],
  ['time', partsOfSpeech.indexOf('NUM')],
  ['decade', partsOfSpeech.indexOf('NUM')],
  ['punctuation', partsOfSpeech.indexOf('PUNCT')],
  ['symbol', partsOfSpeech.indexOf('SYM')],
  ['currency', partsOfSpeech.indexOf('SYM')],
  ['tabCRLF', partsOfSpeech.indexOf('SPACE')],
])

/** The features of a new lexeme, by name; each is worked out once a lexeme. */
export const featureFn = () => ({
  lutCase: (word: string): number => caseOf(word),
  isAbbrev: (word: string): number => (/\p{L}\.$/u.test(word) ? 1 : 0),
  isStopWord: (word: string): number => (stopWords.has(word.toLowerCase()) ? 1 : 0),
  pos: (_word: string, code: number): number => posOf.get(categories[code] ?? 'unk') ?? partsOfSpeech.indexOf('NOUN'),
})

function pack(lexeme: string, number: number): readonly [number, number] {
  const category = number > 0 && number <= NEWLINE ? 'tabCRLF' : /\p{L}\.$/u.test(lexeme) ? 'shortForm' : 'punctuation'
  const normal = number > 0 && number <= NEWLINE ? NEWLINE : numberOf(lexeme.toLowerCase())
  const { lutCase, isAbbrev, pos } = featureFn()
  return [
    put('lutCase', lutCase(lexeme)) |
      put('isAbbrev', isAbbrev(lexeme)) |
      put('tokenType', codeOf(category)) |
      put('pos', pos(lexeme, codeOf(category))),
    put('lemma', normal) | put('normal', normal - number),
  ]
}

const hashOf = (list: readonly string[]): Record<string, number> => {
  const hash: Record<string, number> = Object.create(null)
  list.forEach((name, number) => {
    hash[name] = number
  })
  return hash
}

const NEVER = ['(?!)', ''] as const

/** The core of the model, anew at each call: wink-nlp adds the lexemes it meets to it. */
export function core() {
  return {
    packing: { size: 2, efSize: 1, layout, config: {}, efList: ['lutCase', 'isAbbrev', 'isStopWord', 'pos'] },
    lexicon: Uint32Array.from(lexemes.flatMap(pack)),
    xpansions: new Uint32Array(0),
    features: {
      lexeme: { list: [...lexemes], hash: hashOf(lexemes), intrinsicSize: lexemes.length, index: lexemes.length },
      tokenType: { list: categories },
      pos: { list: partsOfSpeech },
      posClusters: { list: [new Set([partsOfSpeech.indexOf('NOUN')])] },
    },
    tcat: { list: categories, hash: hashOf(categories) },
    pos: { list: partsOfSpeech, hash: hashOf(partsOfSpeech) },
    trex: {
      helpers: { splitter: [splitter, 'u'], anyWithRP: NEVER, anyWithLP: NEVER, LPanyRP: NEVER },
      ltc: categoryForms.map(([pattern, category]) => [pattern, 'u', codeOf(category)]),
      rtc: [],
    },
    preserve: { prefix: {}, suffix: {} },
  }
}
