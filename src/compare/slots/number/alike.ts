import { fateWords, measureUnits, partWords, peopleUnits } from '../../../lexicon/counted-words.ts'
import type { ClaimNumber } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'
import { tolls } from '../../facts/families.ts'
import { fold } from '../../facts/names.ts'
import { isFar } from '../../judge/amounts.ts'
import { type Counting, countSame, thingOf, unitOf } from '../../judge/counting.ts'
import { isMeasure, isSole } from '../../judge/figure-words.ts'
import { isOneDoing } from '../../judge/figures.ts'
import { DAMAGE } from '../../judge/rising-counts.ts'
import type { Figure } from '../../judge/sides.ts'

/** The words of who and what takes part in a claim, and of its verb: «parkir», «saham GOTO», not what is counted. */
function castOf({ claim }: Fact): ReadonlySet<string> {
  const names = [...claim.who, ...claim.where].flatMap(({ name, text }) => [name, text])
  return new Set(fold([claim.trigger.text, claim.root, ...names].join(' ')).split(' '))
}

/** «40 keris diterima Museum Wela»: the verb and what follows it say nothing of what is counted. */
function beforeVerb(value: ClaimNumber, { trigger }: Fact['claim']): ClaimNumber {
  const at = value.about.indexOf(trigger.text)
  return at > 0 ? { ...value, about: value.about.slice(0, at) } : value
}

/** What a claim's number counts, in words that tell it from other things of its unit. */
function tellingOf({ fact, value }: Figure): ReadonlySet<string> {
  const cast = castOf(fact)
  return new Set(
    [...thingOf(beforeVerb(value, fact.claim), fact.claim)].filter(
      (word) => !cast.has(word) && !measureUnits.has(word),
    ),
  )
}

/** Whether a number counts whom something befell: «12 warga tewas». */
export const isTolling = ({ fact, value }: Figure): boolean =>
  tolls.has(fact.claim.type)
    ? peopleUnits.has(value.unit)
    : [...thingOf(value, fact.claim)].some((word) => fateWords.has(word))

/** Whether a number stands in a claim of damage: «38 rumah rusak». */
export const isOfDamage = ({ fact }: Figure): boolean => DAMAGE.test(fact.claim.quote)

const DOERS = /\bpelaku\b[^,.;:]*$/iu

/** «Pelaku bom itu diduga dua orang»: those who did it, not those whom it befell. */
const isOfDoers = ({ fact: { claim }, value }: Figure): boolean =>
  DOERS.test(claim.quote.slice(0, Math.max(0, value.start - claim.span.start)))

/**
 * How sure it is that two numbers count one thing when their claims are known: the words of the doing and of those who
 * take part say nothing of it, and where no word is left in common the doing decides, if each tells one such number.
 */
export function countAlike(a: Figure, b: Figure): Counting {
  if (isOfDoers(a) !== isOfDoers(b)) return 'no'
  const counting = countSame(a.value, a.fact.claim, b.value, b.fact.claim)
  const [one, other] = [tellingOf(a), tellingOf(b)]
  const shares = [...one].some((word) => other.has(word))
  if (counting === 'sure') return shares || a.value.unit === 'magnitudo' || a.value.unit === 'gol' ? 'sure' : 'maybe'
  if (unitOf(a.value) !== unitOf(b.value)) return counting
  // «57 orang telah diidentifikasi», «85 orang tewas»: two doings count two groups of people.
  if (counting === 'maybe') return peopleUnits.has(a.value.unit) && !isOneDoing(a.fact, b.fact) ? 'no' : 'maybe'
  const fated = [...one, ...other].some((word) => fateWords.has(word) || partWords.has(word))
  if (fated || !isOneDoing(a.fact, b.fact)) return 'no'
  // «tiga pelaut muda dipulangkan», «tiga pelaut dilepas»: all that one of the two says of them, the other says.
  if (shares) return isWithin(one, other) || isWithin(other, one) ? 'maybe' : 'no'
  // «206 orang» and «49 orang» of which both say other words are of two things.
  const isOther = isFar(a.value, b.value) && !isMeasure(a.value)
  return isSole(a) && isSole(b) && !isOther ? 'maybe' : 'no'
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  some.size > 0 && [...some].every((word) => all.has(word))
