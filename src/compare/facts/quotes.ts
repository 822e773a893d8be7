import type { ClaimNumber, EventType } from '../../model/claim.ts'
import { timesClash } from '../../model/time.ts'
import type { Fact } from './facts.ts'
import { meet } from './names.ts'

const types: ReadonlySet<EventType> = new Set<EventType>(['collapse', 'other', 'price', 'rate', 'trade'])

/** What is quoted anew each day and hour. */
const MARKET =
  /\b(?:dolar as|dollar as|dow jones|emas|euro|hang seng|ihsg|indeks|kospi|kurs|mata uang|minyak mentah|nasdaq|nikkei|rupiah|saham|straits times|yen|yuan)\b/iu

const moments: readonly (readonly [moment: string, said: RegExp])[] = [
  ['open', /\b(?:awal perdagangan|dibuka|pembukaan)\b/iu],
  ['close', /\b(?:akhir perdagangan|berakhir|ditutup|parkir|penutupan)\b/iu],
  ['mean', /\brata-rata\b/iu],
  ['mark', /\b(?:dekati|mendekati|menembus|menyentuh|sempat|sentuh|tembus|terendah|tertinggi)\b/iu],
]

/** The hour of the market's day that a quotation is of, where it says so. */
const momentOf = ({ claim }: Fact): string | null => moments.find(([, said]) => said.test(claim.quote))?.[0] ?? null

/** «ke level 7.210», «anjlok 4,31 persen», where a price is told. */
const moves: ReadonlySet<EventType> = new Set<EventType>(['collapse', 'price'])

const pricesOf = ({ claim }: Fact): readonly ClaimNumber[] =>
  claim.numbers.filter(
    ({ unit }) => /^(?:dolar|poin|rupiah)/u.test(unit) || (moves.has(claim.type) && /^(?:persen)?$/u.test(unit)),
  )

/** «melemah 35 poin ke level 7.210»: points are of an index, whether it is named or not. */
const isInPoints = ({ claim: { type, numbers } }: Fact): boolean =>
  moves.has(type) && numbers.some(({ unit }) => unit === 'poin')

/** «Rupiah ditutup di Rp14.210 per dolar AS»: what a thing is worth at one time. */
export const isQuote = (fact: Fact): boolean =>
  types.has(fact.claim.type) && pricesOf(fact).length > 0 && (MARKET.test(fact.claim.quote) || isInPoints(fact))

/** «saham PT Bahtera Tirta Tbk. (BHTR)» */
const TICKER = /\b(?!IHSG\b)[A-Z]{4}\b/u
const INDEX = /\b(?:ihsg|indeks)\b/iu
/** What a quotation is of, where it is an index or a share of a known name. */
const quotedOf = ({ claim: { quote } }: Fact): string | null =>
  INDEX.test(quote) ? 'indeks' : /\bsaham\b/iu.test(quote) ? (TICKER.exec(quote)?.[0] ?? null) : null

const namesIn = ({ who, mentions }: Fact): readonly string[] => [...who, ...mentions]

/** «IHSG anjlok 4,31 persen», «saham Bahtera (BHTR) merosot 16 persen», «Nikkei turun 1,1 persen». */
function areOfTwoThings(a: Fact, b: Fact): boolean {
  if (!isQuote(a) || !isQuote(b)) return false
  const [one, other] = [quotedOf(a), quotedOf(b)]
  if (one !== null && other !== null) return one !== other
  const [names, others] = [namesIn(a), namesIn(b)]
  return names.length > 0 && others.length > 0 && !meet(names, others)
}

/** «ditutup di Rp14.210», «penutupan di Rp14.375»: what both say of one hour; all that are no quotations. */
export const mayBeOneQuote = (a: Fact, b: Fact): boolean =>
  !isQuote(a) || !isQuote(b) || (momentOf(a) !== null && momentOf(a) === momentOf(b) && !areTwoQuotes(a, b))

/** «sempat tembus Rp17.000», «menyentuh level Rp17.400»: a mark that a price passed on its way. */
export const isMark = (fact: Fact): boolean => isQuote(fact) && momentOf(fact) === 'mark'

/** «dibuka di Rp14.210», «ditutup di Rp14.375»; «Rp14.210, Kamis», «Rp14.300, Jumat»: another price, of another hour or day or thing. */
export function areTwoQuotes(a: Fact, b: Fact): boolean {
  if (!isQuote(a) || !isQuote(b)) return false
  if (areOfTwoThings(a, b)) return true
  if (pricesOf(a).some(({ value }) => pricesOf(b).some((other) => other.value === value))) return false
  const [one, other] = [momentOf(a), momentOf(b)]
  return (
    (one !== null && other !== null && one !== other) ||
    (a.time !== null && b.time !== null && timesClash(a.time, b.time))
  )
}
