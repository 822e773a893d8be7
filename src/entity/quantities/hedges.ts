import type { Mod } from '../../model/quantity.ts'
import type { Token } from '../../model/reading.ts'

/** Words before a number that say how exact it is, nearest word last. */
const BEFORE: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['di atas', 'atleast'],
  ['di bawah', 'atmost'],
  ['diperkirakan', 'about'],
  ['hampir', 'about'],
  ['kira-kira', 'about'],
  ['kisaran', 'about'],
  ['kurang dari', 'atmost'],
  ['kurang lebih', 'about'],
  ['lebih dari', 'atleast'],
  ['maksimal', 'atmost'],
  ['maksimum', 'atmost'],
  ['melampaui', 'atleast'],
  ['melebihi', 'atleast'],
  ['mendekati', 'about'],
  ['menembus', 'atleast'],
  ['minimal', 'atleast'],
  ['minimum', 'atleast'],
  ['nyaris', 'about'],
  ['paling banyak', 'atmost'],
  ['paling lama', 'atmost'],
  ['paling sedikit', 'atleast'],
  ['sedikitnya', 'atleast'],
  ['sekitar', 'about'],
  ['sekira', 'about'],
  ['sekurang-kurangnya', 'atleast'],
  ['setidak-tidaknya', 'atleast'],
  ['setidaknya', 'atleast'],
  ['tak kurang', 'atleast'],
  ['tak kurang dari', 'atleast'],
  ['tidak kurang dari', 'atleast'],
  ['±', 'about'],
])

/** `lebih` after the number or its unit: `lima jam lebih`. */
const AFTER: ReadonlySet<string> = new Set(['lebih', 'lebihan'])

/** How exact the words before `at` make the number there, and the token at which the hedge begins. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  first: number,
): { readonly mod: Mod; readonly first: number } {
  // «Sedikitnya, 23 rumah rusak»
  const end = tokens[at - 1]?.norm === ',' ? at - 1 : at
  for (let words = 3; words > 0; words -= 1) {
    const start = end - words
    if (start < first) continue
    let phrase = ''
    for (let word = start; word < end; word += 1)
      phrase += word === start ? (tokens[word]?.norm ?? '') : ` ${tokens[word]?.norm ?? ''}`
    const mod = BEFORE.get(phrase)
    if (mod) return { mod, first: start }
  }
  return { mod: 'exact', first: at }
}

/** Whether `lebih` right after says that it was more: `1.000 lebih`, but not «dua kali lebih besar». */
export const isMore = (tokens: readonly Token[], at: number, last: number): boolean =>
  AFTER.has(tokens[at]?.norm ?? '') &&
  (at + 1 >= last ||
    tokens[at + 1]?.kind !== 'word' ||
    /^(?:di|dari|untuk|pada|dengan|orang|warga|dan|itu|yang)$/u.test(tokens[at + 1]?.norm ?? ''))
