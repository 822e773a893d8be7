import { TLD } from './splitter.ts'

/** The token categories whose names wink-nlp's runtime fixes; their places in the list are their codes. */
export const categories = [
  'unk',
  'word',
  'number',
  'url',
  'email',
  'mention',
  'hashtag',
  'emoji',
  'emoticon',
  'time',
  'ordinal',
  'currency',
  'punctuation',
  'symbol',
  'tabCRLF',
  'wordRP',
  'alpha',
  'apos',
  'decade',
  'shortForm',
] as const

export type Category = (typeof categories)[number]

/** What tells the category of a whole token, tried in this order; the last takes anything. */
export const categoryForms: readonly (readonly [pattern: string, category: Category])[] = [
  ['^(?:Rp\\.?|RP|IDR|USD|EUR|SGD|[A-Z]{0,2}\\$|[€£¥₩₹₽])$', 'currency'],
  ["^\\p{L}[\\p{L}\\p{M}'’ʼ‘`\\-]*$", 'word'],
  ['^[^\\S ]', 'tabCRLF'],
  ['^[\\u0085\\u180E\\u200B\\u200E\\u200F\\u2060\\u202A-\\u202E\\u2066-\\u2069]', 'tabCRLF'],
  ['^\\d{1,2}[.:]\\d{2}$', 'time'],
  ['^\\d+[-\\u2010\\u2011]?an$', 'decade'],
  ['^\\d[\\d.,:/-]*$|^\\d{1,2}-\\p{L}+(?:-\\d+)?$', 'number'],
  ['^ke-?\\d+$', 'ordinal'],
  ['^(?:https?|ftp):', 'url'],
  ['^[^@\\s]+@[^@\\s]+$', 'email'],
  [`\\.(?:${TLD})(?:/|$)`, 'url'],
  ['^@.', 'mention'],
  ['^\\p{L}.*\\.$', 'shortForm'],
  ['^[\\p{L}\\p{N}\\p{M}]', 'word'],
  ['^\\p{RI}|^\\p{Extended_Pictographic}', 'emoji'],
  ['^[\\p{P}`]', 'punctuation'],
  ['[^]', 'symbol'],
]

const codes: ReadonlyMap<string, number> = new Map(categories.map((category, code) => [category, code]))

/** The number wink-nlp knows a category by. */
export const codeOf = (category: Category): number => codes.get(category) ?? 0
