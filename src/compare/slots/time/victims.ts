import { peopleUnits } from '../../../lexicon/counted-words.ts'
import { orderWords } from '../../../lexicon/ordinals.ts'
import type { Fact } from '../../facts/facts.ts'
import { accidents } from '../../facts/families.ts'
import { meet } from '../../facts/names.ts'

/** «tiga buruh meninggal Senin», «seorang buruh meninggal Rabu»: the hurt of an accident die one by one, days after it. */
export function areLaterDeaths(a: Fact, b: Fact, facts: readonly Fact[]): boolean {
  if (a.claim.type !== 'die' || b.claim.type !== 'die' || !a.time || !b.time || meet(a.who, b.who)) return false
  const first = Math.min(a.time.first, b.time.first)
  return facts.some(({ claim, time }) => accidents.has(claim.type) && time !== null && time.last < first)
}

/** «empat nelayan pertama», «empat nelayan terakhir»: who comes when. */
const TURN = /^(?: [A-Za-z-]+)? (?<turn>pertama|kedua|ketiga|keempat|berikutnya|terakhir)\b/u
/** «Jenazah kelima ditemukan»: one of those who are found one by one. */
const ONE = new RegExp(
  `\\b(?:jasad|jenazah|korban|mayat) (?<turn>${[...orderWords.keys()].join('|')}|ke-\\d+)\\b`,
  'iu',
)

function turnOf({ claim: { numbers, quote, span } }: Fact): string | null {
  const [people] = numbers.filter(({ unit }) => peopleUnits.has(unit))
  const told = (people && TURN.exec(quote.slice(people.end - span.start))) ?? ONE.exec(quote)
  return told?.groups?.['turn']?.toLowerCase() ?? null
}

const BODIES = /\b(?:jasad|jenazah|mayat|meninggal|tewas)\b/iu

/** «Nelayan ditemukan pukul 04.40», «jenazah ditemukan pukul 07.10»: the living, and the dead, unless both name one. */
export const areLivingAndDead = (a: Fact, b: Fact): boolean =>
  a.claim.type === 'found' &&
  b.claim.type === 'found' &&
  BODIES.test(a.claim.quote) !== BODIES.test(b.claim.quote) &&
  !meet(a.who, b.who)

/** Whether one tells of those of another turn: «empat nelayan diselamatkan Rabu», «empat nelayan terakhir diselamatkan Jumat». */
export const areOfTwoTurns = (a: Fact, b: Fact): boolean => turnOf(a) !== turnOf(b)
