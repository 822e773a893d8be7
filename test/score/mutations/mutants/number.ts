import { peopleUnits } from '../../../../src/lexicon/counted-words.ts'
import type { ReportClaim } from '../../../../src/model/report.ts'
import { shuffled } from '../../../support/random.ts'
import type { Changer } from '../change.ts'
import { cased, type Edit } from '../edit.ts'
import { bearsWitness } from '../group.ts'
import { DIGITS, dotted, readDigits, smallWords } from '../numbers.ts'

type Figure = ReportClaim['numbers'][number]

/** Any nearer to the true figure and it may be a rounding of it. */
const LEAST = 0.05

/** A wrong key, two keys in the wrong order, a key not pressed. */
function mistyped(digits: string, random: () => number): readonly string[] {
  const [whole = '', decimals] = digits.split(',')
  const bare = `${whole.replaceAll('.', '')}${decimals ?? ''}`
  const variants = [...bare].flatMap((digit, at) => {
    const wrong = [...'123456789'].filter((other) => other !== digit).map((other) => splice(bare, at, 1, other))
    const next = bare[at + 1]
    const swapped = next !== undefined && next !== digit ? [splice(bare, at, 2, next + digit)] : []
    // Of «2,5» or a single digit none can be missed without the eye noticing.
    const dropped = decimals === undefined && bare.length > 1 ? [splice(bare, at, 1, '')] : []
    const one = (list: readonly string[]): readonly string[] => shuffled(list, random).slice(0, 1)
    return [...one(wrong), ...swapped, ...dropped]
  })
  const cut = (raw: string): string =>
    decimals === undefined
      ? whole.includes('.')
        ? dotted(raw)
        : raw
      : `${dotted(raw.slice(0, -decimals.length))},${raw.slice(-decimals.length)}`
  return shuffled(
    [...new Set(variants)].filter((raw) => !raw.startsWith('0')),
    random,
  ).map(cut)
}

const splice = (text: string, at: number, count: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + count)

/** Other words for the figure, and how many times the old value they are. */
function miswritten(
  figure: Figure,
  random: () => number,
): readonly { readonly at: number; readonly old: string; readonly by: string; readonly times: number }[] {
  const digits = DIGITS.exec(figure.text)
  if (digits)
    return mistyped(digits[0], random).map((by) => ({
      at: digits.index,
      old: digits[0],
      by,
      times: readDigits(by) / readDigits(digits[0]),
    }))
  const word = /^\p{L}+/u.exec(figure.text)?.[0] ?? ''
  const value = smallWords.get(word.toLowerCase())
  if (value === undefined || figure.value !== value) return []
  return shuffled([...smallWords], random)
    .filter(([, other]) => other !== value)
    .map(([by, other]) => ({ at: 0, old: word, by: cased(by, word), times: other / value }))
}

const counted = new Set(['arrest', 'die', 'evacuate', 'found', 'injure', 'rescue'])
const COUNTING = /\b(?:hingga|sementara|bertambah|terbaru|data|tercatat|rusak|kerusakan|taksir|menaksir|kerugian)\b/iu

/** Tolls grow with the hour of the report: which way a wrong one is no growth, 1 up or -1 down; null when both may be. */
function wrongWay(claim: ReportClaim, figure: Figure, own: string | null, other: string | null): number | null {
  const grows = (counted.has(claim.type) && peopleUnits.has(figure.unit)) || COUNTING.test(claim.quote)
  if (!grows) return 0
  if (own === null || other === null || own === other) return null
  return own > other ? -1 : 1
}

/** Another figure in the place of an exact one that another source gives too. */
export const number: Changer = {
  kind: 'number',
  change: ({ group, claim, others, text, published }, random) => {
    if (claim.status !== 'happened') return []
    const known = [claim, ...others].flatMap(({ numbers }) => numbers)
    return claim.numbers.flatMap((figure): readonly (readonly Edit[])[] => {
      if (figure.mod !== 'exact' || text.slice(figure.start, figure.end) !== figure.text) return []
      const witnesses = others.filter(
        (other) =>
          bearsWitness(group, 'number', claim, other, ({ numbers }) =>
            numbers.some(({ value }) => value === figure.value),
          ) &&
          other.numbers.some(
            ({ value, unit, mod }) => value === figure.value && unit === figure.unit && mod === 'exact',
          ),
      )
      const ways = witnesses.map((other) => {
        const date = group.base.articles.find(({ id }) => id === other.article)?.published?.value.slice(0, 10) ?? null
        return wrongWay(claim, figure, published, date)
      })
      const fits = (times: number): boolean =>
        Math.abs(times - 1) >= LEAST &&
        ways.some((way) => way === 0 || (way !== null && Math.sign(times - 1) === way)) &&
        !known.some(
          ({ value, unit }) => unit === figure.unit && Math.abs(value - figure.value * times) < 1e-6 * figure.value,
        )
      return miswritten(figure, random)
        .filter(({ times }) => fits(times))
        .slice(0, 3)
        .map(({ at, old, by }) => [{ start: figure.start + at, end: figure.start + at + old.length, by }])
    })
  },
}
