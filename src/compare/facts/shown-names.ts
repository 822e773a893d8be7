import type { Participant } from '../../model/claim.ts'
import { RULER } from './full-names.ts'
import { fold } from './names.ts'
import { type Kind, type Names, type Telling, withoutForm } from './tellings.ts'

/** One spelling of a name, and who writes it. */
interface Spelling {
  readonly name: string
  readonly sources: Set<string>
  count: number
  /** Whether it says all that the key says: «Jojo» stands for nobody's full name, nor does a shorter one. */
  readonly isWhole: boolean
}

const wordsIn = (name: string): number => fold(name).split(' ').length

/** Whether a name shares no word with the key it stands under. */
const isAlias = (name: string, key: string): boolean => {
  const words = key.split(' ')
  return !name.split(' ').some((word) => words.some((other) => other.charAt(0) === word.charAt(0)))
}

/** By its key, how each name is spelt. */
function spellingsOf(
  articles: readonly Telling[],
  keyOf: (participant: Participant) => string,
  plainKey: (name: string, kind: Kind) => string,
): ReadonlyMap<string, readonly Spelling[]> {
  const isWhole = (name: string, kind: Kind, key: string): boolean => {
    const plain = plainKey(name, kind)
    if (kind !== 'person') return plain === key
    return wordsIn(name) === wordsIn(key) && !isAlias(plain, key) && RULER.test(plain) === RULER.test(key)
  }
  const spelt = new Map<string, Map<string, Spelling>>()
  for (const { source, claims } of articles) {
    for (const { who, headline } of claims) {
      for (const participant of who) {
        const { name, kind } = participant
        const key = keyOf(participant)
        const spellings = spelt.get(key) ?? new Map<string, Spelling>()
        spelt.set(key, spellings)
        const spelling = spellings.get(name) ?? {
          name,
          sources: new Set(),
          count: 0,
          isWhole: isWhole(name, kind, key),
        }
        if (!headline) spelling.sources.add(source)
        spelling.count += 1
        spellings.set(name, spelling)
      }
    }
  }
  return new Map([...spelt].map(([key, spellings]) => [key, [...spellings.values()]]))
}

const FORM = /^(?:CV|PT) /u

const hasForm = ({ name }: Spelling): number => Number(FORM.test(name))

/** «Johnny G. Surya» */
const initials = ({ name }: Spelling): number =>
  fold(name)
    .split(' ')
    .filter((word) => word.length === 1).length

const bestFirst = (a: Spelling, b: Spelling): number =>
  Number(b.isWhole) - Number(a.isWhole) ||
  hasForm(b) - hasForm(a) ||
  initials(a) - initials(b) ||
  b.sources.size - a.sources.size ||
  b.count - a.count

/** The companies that the articles mostly write without their form: «PT Kirana Megah Tbk», and then «Kirana Megah». */
function mostlyBare(articles: readonly Telling[], keyOf: (participant: Participant) => string): ReadonlySet<string> {
  const written = new Map<string, number>()
  for (const { claims } of articles)
    for (const { who } of claims)
      for (const participant of who) {
        if (participant.kind !== 'organisation') continue
        const key = keyOf(participant)
        const isBare = fold(participant.text) === withoutForm(fold(participant.name))
        written.set(key, (written.get(key) ?? 0) + (isBare ? 1 : -1))
      }
  return new Set([...written].flatMap(([key, count]) => (count > 0 ? [key] : [])))
}

/** The spelling of a name that most sources have, and of those the one told most often: of a company the one with its form. */
export function shownBy(
  articles: readonly Telling[],
  keyOf: (participant: Participant) => string,
  plainKey: (name: string, kind: Kind) => string,
): Names['shownBy'] {
  const shown = new Map(
    [...spellingsOf(articles, keyOf, plainKey)].map(([key, spellings]) => [
      key,
      spellings.toSorted(bestFirst)[0]?.name,
    ]),
  )
  const bare = mostlyBare(articles, keyOf)
  return (participant) => {
    const key = keyOf(participant)
    const name = shown.get(key) ?? participant.name
    return bare.has(key) ? name.replace(FORM, '') : name
  }
}
