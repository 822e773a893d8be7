import { type AbbreviationKind, abbreviations } from '../../lexicon/abbreviations.ts'
import { months, shortMonths } from '../../lexicon/months.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { stopWords } from '../../lexicon/stop-words.ts'

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')

const abbreviationsOf = (kind: AbbreviationKind): string =>
  anyOf([...abbreviations].filter(([, of]) => of === kind).map(([word]) => word.replaceAll('.', '\\.')))

// What a word is made of: letters and numbers of any script, combining marks, the soft hyphen and the joiners. The
// pattern says so once; elsewhere ranges that are cheaper to compile do for it.
const WORD = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]'
const UPPER = 'A-ZÀ-ÖØ-Þ'
const LOWER = 'a-zß-öø-ÿ'
const APOSTROPHES = "'’ʼ‘`"
const HYPHENS = '\\-\\u2010\\u2011'
/** Anything above ASCII that is no common punctuation: a word may go on there. */
const BEYOND = '\\u00A1-\\u1FFF\\u200C\\u200D\\u2C00-\\u2DFF\\u3040-\\uFEFE\\u{10000}-\\u{10FFFF}'
const END = '(?![A-Za-z\\dÀ-\\u1FFF])'

/** Spaces as wink-nlp counts them: they become the preceding spaces of a token. */
const SPACES = '[ \\u00A0\\u2002-\\u2005\\u2009\\u200A\\u202F\\u205F]'

/** White space and invisible marks that wink-nlp does not count as spaces: a run of them is a token. */
const BLANKS =
  '[\\t\\v\\f\\u0085\\u1680\\u180E\\u2000\\u2001\\u2006-\\u2008\\u2028\\u2029\\u3000\\uFEFF\\u200B\\u200E\\u200F\\u2060\\u202A-\\u202E\\u2066-\\u2069]'

/** The ends of domain names that news writes. */
export const TLD =
  'CO|COM|ID|NET|com|co|id|net|org|info|go|ac|or|sch|tv|news|me|io|gov|edu|int|mil|eu|uk|us|au|sg|my|jp|cn|kr|ru'
const LABEL = '[A-Za-z\\dÀ-ɏ_-]{1,63}'

/** The first three letters of a month's name tell it: «21-Nov-22», «3-Agustus». */
const MONTH = `(?:${anyOf(new Set([...months.keys(), ...shortMonths.keys()].map((month) => capitalised(month.slice(0, 3)))))})[a-z]{0,6}`
const UNIT = '(?:km|kg|cm|mm|ml|kWh|kW|MW|GW|GB|MB|TB|ha|ton|m|jt|rb|M|T|WIB|WITA|WIT|persen)'

/** «Grup A. Tiga hari kemudian …», «Kelas I. Ia …»: before these words a capital and its stop are no initial. */
const OPENER = ` (?:${anyOf([...stopWords, ...numberWords.keys()].map(capitalised))}) `

/** After a hyphen: true where it stands between two names, or from one to the other. */
const BETWEEN_NAMES = [
  // «Januari-Maret», «Juli-12 Agustus»
  `(?<=(?:${anyOf([...months.keys()].map(capitalised))}).)[${UPPER}\\d]`,
  // «AS-Tiongkok», but «PDI-P»
  `(?<=[${UPPER}]{2}.)[${UPPER}][${UPPER}${LOWER}]`,
  // «Bapepam-LK», but «Anti-ISIS»
  `(?<=[${UPPER}][${LOWER}]{2,}.)(?<!(?:Anti|Eks|Non|Pasca|Pra|Pro|Antar).)[${UPPER}]{2}`,
  // «Rusia-Ukraina», but «Jong-Un», and «Negara-Negara», one word said twice: told by its first letter
  `(?<=[${UPPER}][${LOWER}]{3,}.)(?=[${UPPER}][${LOWER}]{3})(?!${Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}(?<=${letter}[${LOWER}]+..)`).join('|')})`,
].join('|')

const PICTURE =
  '[\\u203C\\u2049\\u2122\\u2190-\\u21FF\\u2300-\\u23FF\\u2600-\\u27BF\\u2B00-\\u2BFF\\u{1F000}-\\u{1FAFF}]'

/** The alternatives of the tokenizer, tried in this order at each place; whatever none of them takes is one character. */
const forms: readonly string[] = [
  // By far the most frequent first: a plain word after which nothing of interest to the other forms comes.
  `[A-Za-z]+(?![\\w${BEYOND}${APOSTROPHES}${HYPHENS}.@/$]|:\\/)`,
  ' (?! )',
  '[,;()"“”]',
  `\\d{1,15}(?![\\w${BEYOND}${HYPHENS}.,:/])`,
  // The last word of a sentence; no abbreviation in lower case is that long.
  `[a-z]{5,}(?![\\w${BEYOND}${APOSTROPHES}${HYPHENS}@/$]|:\\/|\\.[\\w${BEYOND}.])`,
  `${SPACES}+`,
  '\\r\\n|[\\n\\r]',
  `${BLANKS}+`,
  // Addresses. Bounded, so that a long run of anything is not searched from each of its characters.
  '(?:https?|ftp):\\/\\/[^\\s"<>“”]{0,2000}[^\\s"<>“”.,;:!?\'’)\\]}]',
  `[\\w.+-]{1,64}@${LABEL}(?:\\.${LABEL}){1,4}`,
  `(?:${LABEL}\\.){1,4}(?:${TLD})${END}(?:\\/[\\w\\-./?=&#%~+]{0,500}[\\w/])?(?!\\.[A-Za-z\\d])`,
  '@\\w{2,60}',
  // Abbreviations and initials: «Dr. Ani», «No. 7», «dll.», «M.Si.», «s.d.», «Joko P. di»
  `(?:${abbreviationsOf('name')})\\.(?=\\s?[${UPPER}\\d])`,
  `(?:${abbreviationsOf('number')})\\.(?=\\s?\\d)`,
  `(?:${abbreviationsOf('any')})\\.`,
  `[${UPPER}][${LOWER}]?(?:\\.[${UPPER}][${LOWER}]{0,3}){1,5}${END}\\.?`,
  `[a-z](?:\\.[a-z]){1,3}${END}\\.?`,
  `[${UPPER}]\\.(?=[,-]?\\s?[\\w${BEYOND}(])(?!${OPENER})`,
  // Money: the sign, then the number. «Rp1,2 triliun», «US$11 miliar»
  '(?:Rp|RP|IDR|USD|EUR|SGD|RM)(?=\\d)',
  '(?:US|A|S|C|HK|NZ|NT)\\$',
  // Dates: «2/11/2022», «2022-11-02», «21-Nov-22», «(2/11)»
  `(?:\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?|\\d{4}\\/\\d{1,2}\\/\\d{1,2})(?![\\d/])`,
  '(?:\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})(?![\\d-])',
  `\\d{1,2}-${MONTH}(?:-\\d{2,4})?${END}`,
  // Decades: «1990-an»
  `\\d+[${HYPHENS}]?an${END}`,
  // Laws and rulings: «34/PMK.011/2007», «11/PUU-XX/2022»; quarters: «II/2007»
  '\\d{1,4}\\/[A-Z][A-Z\\d.-]{0,20}(?:\\/[A-Z\\d][A-Z\\d.-]{0,20}){0,4}\\/\\d{1,4}',
  `[IVX]{1,5}\\/\\d{4}${END}`,
  // Numbers and clocks: «1.250,5», «07.55», «16:31»; a unit may be glued to them: «5km»
  `\\d+(?:[.,:]\\d+)*(?:(?=${UNIT}${END})|${END})`,
  // Any other word: «rudal-rudal», «Jong-un», «ke-75», «Covid-19», «Jum'at», «QZ8501», «C/O»
  `[A-Za-z]\\/[A-Za-z]${END}`,
  `${WORD}(?:${WORD}|[${HYPHENS}](?!${BETWEEN_NAMES})(?=[A-Za-z\\d${BEYOND}])|[${APOSTROPHES}](?=[A-Za-z${BEYOND}]))*`,
  // Emoji and flags with all that belongs to them
  `[\\u{1F1E6}-\\u{1F1FF}]{2}|${PICTURE}(?:[\\uFE0F\\u20E3\\u{1F3FB}-\\u{1F3FF}]|\\u200D${PICTURE})*`,
  "\\.{3}(?!\\.)|-{2,}|``|''",
  '[^]',
]

/** One capturing pattern that takes the text apart; nothing is lost between its matches. */
export const splitter = `(${forms.join('|')})`
