import { type AbbreviationKind, abbreviations } from '../../lexicon/abbreviations.ts'
import { months, shortMonths } from '../../lexicon/months.ts'

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')

const abbreviationsOf = (kind: AbbreviationKind): string =>
  anyOf([...abbreviations].filter(([, of]) => of === kind).map(([word]) => word.replaceAll('.', '\\.')))

// A letter, its combining marks, the soft hyphen and the joiners that stand inside words.
const LETTER = '\\p{L}\\p{M}\\u00AD\\u200C\\u200D'
const WORD = `[${LETTER}\\p{N}]`
const APOSTROPHES = "'’ʼ‘`"
const HYPHENS = '\\-\\u2010\\u2011'

/** Spaces as wink-nlp counts them: they become the preceding spaces of a token. */
const SPACES = '[ \\u00A0\\u2002-\\u2005\\u2009\\u200A\\u202F\\u205F]'

/** White space and invisible marks that wink-nlp does not count as spaces: a run of them is a token. */
const BLANKS =
  '[\\t\\v\\f\\u0085\\u1680\\u180E\\u2000\\u2001\\u2006-\\u2008\\u2028\\u2029\\u3000\\uFEFF\\u200B\\u200E\\u200F\\u2060\\u202A-\\u202E\\u2066-\\u2069]'

/** The ends of domain names that news writes. */
export const TLD =
  'CO|COM|ID|NET|com|co|id|net|org|info|go|ac|or|sch|tv|news|me|io|gov|edu|int|mil|eu|uk|us|au|sg|my|jp|cn|kr|ru'
const LABEL = `[${LETTER}\\d_-]{1,63}`
const END = `(?!${WORD})`

const MONTH = anyOf(
  [...months.keys(), ...shortMonths.keys()].flatMap((month) => [month, capitalised(month), month.toUpperCase()]),
)
const UNIT = 'km|kg|cm|mm|ml|kWh|kW|MW|GW|GB|MB|TB|ha|ton|m|jt|rb|M|T|WIB|WITA|WIT|persen'

/** After a hyphen: true where it stands between two names, or from one to the other. */
const BETWEEN_NAMES = [
  // «Januari-Maret», «Juli-12 Agustus»
  `(?<=(?:${anyOf([...months.keys()].map(capitalised))}).)[\\p{Lu}\\d]`,
  // «AS-Tiongkok», but «PDI-P»
  `(?<=\\p{Lu}{2}.)\\p{Lu}[${LETTER}]`,
  // «Bapepam-LK», but «Anti-ISIS»
  '(?<=\\p{Lu}\\p{Ll}{2,}.)(?<!(?:Anti|Eks|Non|Pasca|Pra|Pro|Antar).)\\p{Lu}{2}',
  // «Rusia-Ukraina», but «Jong-Un», and «Negara-Negara», one word said twice: told by its first letter
  `(?<=\\p{Lu}\\p{Ll}{3,}.)(?=\\p{Lu}\\p{Ll}{3})(?!${Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}(?<=${letter}\\p{Ll}+..)`).join('|')})`,
].join('|')

/** The alternatives of the tokenizer, tried in this order at each place; whatever none of them takes is one character. */
const forms: readonly string[] = [
  // By far the most frequent first: a plain word after which nothing of interest to the other forms comes.
  `[A-Za-z]+(?![${LETTER}\\p{N}${APOSTROPHES}${HYPHENS}.@/$_]|:\\/)`,
  ' (?! )',
  '[,;()"“”]',
  `\\d{1,15}(?![${LETTER}\\p{N}${HYPHENS}.,:/])`,
  // The last word of a sentence; no abbreviation in lower case is that long.
  `[a-z]{5,}(?![${LETTER}\\p{N}${APOSTROPHES}${HYPHENS}@/$_]|:\\/|\\.[\\p{L}\\d.])`,
  `${SPACES}+`,
  '\\r\\n|[\\n\\r]',
  `${BLANKS}+`,
  // Addresses. Bounded, so that a long run of anything is not searched from each of its characters.
  '(?:https?|ftp):\\/\\/[^\\s"<>“”]{0,2000}[^\\s"<>“”.,;:!?\'’)\\]}]',
  `[\\w.+-]{1,64}@${LABEL}(?:\\.${LABEL}){1,4}`,
  `(?:${LABEL}\\.){1,4}(?:${TLD})${END}(?:\\/[\\w\\-./?=&#%~+]{0,500}[\\w/])?(?!\\.${WORD})`,
  '[@#][\\p{L}\\d_]{2,60}',
  // Abbreviations and initials: «Dr. Ani», «No. 7», «dll.», «M.Si.», «s.d.», «Joko P. di»
  `(?:${abbreviationsOf('name')})\\.(?=\\s?[\\p{Lu}\\d])`,
  `(?:${abbreviationsOf('number')})\\.(?=\\s?\\d)`,
  `(?:${abbreviationsOf('any')})\\.`,
  `\\p{Lu}\\p{Ll}?(?:\\.\\p{Lu}\\p{Ll}{0,3}){1,5}${END}\\.?`,
  `\\p{Ll}(?:\\.\\p{Ll}){1,3}${END}\\.?`,
  `\\p{Lu}\\.(?=[,-]?\\s?[\\p{L}\\d(])`,
  // Money: the sign, then the number. «Rp1,2 triliun», «US$11 miliar»
  '(?:Rp|RP|IDR|USD|EUR|SGD|RM)(?=\\d)',
  '(?:US|A|S|C|HK|NZ|NT)\\$',
  // Dates: «2/11/2022», «2022-11-02», «21-Nov-22», «(2/11)»
  `(?:\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|\\d{4}\\/\\d{1,2}\\/\\d{1,2})(?![\\d/])`,
  '(?:\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})(?![\\d-])',
  `\\d{1,2}-(?:${MONTH})(?:-\\d{2,4})?${END}`,
  // Decades: «1990-an»
  `\\d+[${HYPHENS}]?an${END}`,
  // Laws and rulings: «34/PMK.011/2007», «11/PUU-XX/2022»; quarters: «II/2007»
  '\\d{1,4}\\/\\p{Lu}[\\p{Lu}\\d.-]*(?:\\/[\\p{Lu}\\d][\\p{Lu}\\d.-]*)*\\/\\d{1,4}',
  `[IVX]{1,5}\\/\\d{4}${END}`,
  // Numbers and clocks: «1.250,5», «07.55», «16:31»; a unit may be glued to them: «5km»
  `\\d+(?:[.,:]\\d+)*(?:(?=(?:${UNIT})${END})|${END})`,
  // Any other word: «rudal-rudal», «Jong-un», «ke-75», «Covid-19», «Jum'at», «QZ8501», «C/O»
  `\\p{L}\\/\\p{L}${END}`,
  `${WORD}+(?:(?:[${HYPHENS}](?!${BETWEEN_NAMES})|[${APOSTROPHES}](?=\\p{L}))${WORD}+)*`,
  // Emoji and flags with all that belongs to them
  '\\p{RI}\\p{RI}|\\p{Extended_Pictographic}(?:[\\uFE0F\\u20E3]|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*',
  "\\.{2,}|-{2,}|``|''",
  '[^]',
]

/** One capturing pattern that takes the text apart; nothing is lost between its matches. */
export const splitter = `(${forms.join('|')})`
