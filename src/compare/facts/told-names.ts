import type { Participant } from '../../model/claim.ts'
import { fullNames } from './full-names.ts'
import { fold, remembered, sound } from './names.ts'
import { shownBy } from './shown-names.ts'
import { type Kind, type Names, type Telling, tellings, withoutForm } from './tellings.ts'
import { withoutTown, withTown } from './towns-of-bodies.ts'

const isSomebody = (kind: Kind): boolean => kind !== 'country' && kind !== 'place'

/** What most sources say that a name stands for; nothing where they stand one to one. */
function agreed(meanings: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const [first, second] = [...meanings].toSorted(([, a], [, b]) => b.size - a.size)
  return first && first[1].size > (second?.[1].size ?? 0) ? first[0] : null
}

/** The key that each other name stands for in all articles: «PT Kirana Megah (Kimesa)» of one page holds for the next. */
function aliasesOf(
  articles: readonly Telling[],
  keyOf: (name: string, kind: Kind) => string,
): ReadonlyMap<string, string> {
  const meant = new Map<string, Map<string, Set<string>>>()
  for (const { source, aliases } of articles) {
    for (const { short, name, kind } of aliases) {
      const [from, to] = [withoutForm(fold(short)), keyOf(name, kind)]
      const meanings = meant.get(from) ?? new Map<string, Set<string>>()
      meanings.set(to, (meanings.get(to) ?? new Set()).add(source))
      meant.set(from, meanings)
    }
  }
  return new Map(
    [...meant].flatMap(([from, meanings]) => {
      const to = agreed(meanings)
      return to === null ? [] : [[from, to] as const]
    }),
  )
}

/**
 * People are one when their names sound alike or one is the other's short form, companies whatever their form; and
 * whoever an article calls by another name is the same on all pages.
 */
export function namesOf(articles: readonly Telling[]): Names {
  const [soundOf, foldOf] = [remembered(sound), remembered(fold)]
  const plainKey = (name: string, kind: Kind): string => (kind === 'person' ? soundOf(name) : withoutForm(foldOf(name)))
  const aliases = aliasesOf(articles, plainKey)
  const people = tellings(articles, (kind) => kind === 'person', plainKey)
  const bodies = tellings(articles, (kind) => kind !== 'person', plainKey)
  const towns = new Set(
    articles.flatMap(({ claims }) =>
      claims.flatMap(({ where }) => where.flatMap(({ name, within }) => [name, ...within].map(foldOf))),
    ),
  )
  const full = fullNames(people)
  const whole = new Map([...withTown(bodies, towns), ...withoutTown(bodies, towns)])
  const keyOf = ({ name, kind }: Participant): string => {
    const alias = isSomebody(kind) ? aliases.get(withoutForm(foldOf(name))) : undefined
    const key = alias ?? plainKey(name, kind)
    return (kind === 'person' || alias !== undefined ? full.get(key) : undefined) ?? whole.get(key) ?? key
  }
  return { keyOf, shownBy: shownBy(articles, keyOf, plainKey) }
}
