import type { Claim, Participant } from '../../model/claim.ts'
import type { Alias } from '../../model/entity.ts'
import { fullNames, RULER } from './full-names.ts'
import { fold, remembered, sound } from './names.ts'

/** An article's claims, the source it is, and what it says that somebody is called besides. */
export interface Telling {
  readonly source: string
  readonly claims: readonly Claim[]
  readonly aliases: readonly Alias[]
}

/** Who tells a name. */
export interface Told {
  /** Sources that tell it in running text: a headline does not show where a name ends. */
  readonly sources: ReadonlySet<string>
  /** As it is written, folded. */
  readonly spelt: string
}

/** How the participants of all claims are told apart, and the one name each is shown by. */
export interface Names {
  readonly keyOf: (participant: Participant) => string
  readonly shownBy: (participant: Participant) => string
}

type Kind = Participant['kind']

/** `PT Kirana Megah`, `Kirana Megah`: one company; `KMP Sinar Bahari`, `KM Sinar Bahari`: one ship. */
const withoutForm = (name: string): string => name.replace(/^(?:cv|kmp?|pt) /u, '')

const isSomebody = (kind: Kind): boolean => kind !== 'country' && kind !== 'place'

/** Adds up the tellings of each name of some kind under its key. */
function tellings(
  articles: readonly Telling[],
  isMeant: (kind: Kind) => boolean,
  keyOf: (name: string, kind: Kind) => string,
): ReadonlyMap<string, Told> {
  const told = new Map<string, { readonly sources: Set<string>; readonly spelt: string }>()
  for (const { source, claims } of articles) {
    for (const { who, headline } of claims) {
      for (const { name, kind } of who) {
        if (!isMeant(kind)) continue
        const key = keyOf(name, kind)
        const each = told.get(key) ?? { sources: new Set<string>(), spelt: fold(name) }
        if (!headline) each.sources.add(source)
        told.set(key, each)
      }
    }
  }
  return told
}

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

const wordsIn = (name: string): number => fold(name).split(' ').length

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

/** `Elang` → `Elang Bogor`, where it is the only body of that name, with its town behind it. */
function withTown(bodies: ReadonlyMap<string, Told>, towns: ReadonlySet<string>): ReadonlyMap<string, string> {
  const longer = new Map<string, string[]>()
  for (const name of bodies.keys()) {
    const [short = '', ...rest] = name.split(' ')
    if (rest.length > 0 && bodies.has(short)) longer.set(short, [...(longer.get(short) ?? []), name])
  }
  return new Map(
    [...longer].flatMap(([short, [only = '', ...others]]) =>
      others.length === 0 && towns.has(only.slice(short.length + 1)) ? [[short, only] as const] : [],
    ),
  )
}

/**
 * `SMK Harapan Bangsa Bogor` → `SMK Harapan Bangsa`, where some article leaves the town out: a name of three words with one
 * more behind it, and no second name that goes on otherwise («Pengadilan Negeri Jakarta Pusat», «… Jakarta Selatan»).
 */
function withoutTown(bodies: ReadonlyMap<string, Told>, towns: ReadonlySet<string>): ReadonlyMap<string, string> {
  const longer = new Map<string, string[]>()
  for (const name of bodies.keys()) {
    const words = name.split(' ')
    for (let from = words.length - 1; from > 2; from -= 1) {
      const short = words.slice(0, from).join(' ')
      if (bodies.has(short)) longer.set(short, [...(longer.get(short) ?? []), name])
    }
  }
  const whole = new Map<string, string>()
  for (const [short, [only, ...others]] of longer) {
    const rest = only?.slice(short.length + 1) ?? ''
    if (only !== undefined && others.length === 0 && (towns.has(rest) || !rest.includes(' '))) whole.set(only, short)
  }
  return whole
}

/** One spelling of a name, and who writes it. */
interface Spelling {
  readonly name: string
  readonly sources: Set<string>
  count: number
  /** Whether it says all that the key says: «Jojo» stands for nobody's full name, nor does a shorter one. */
  readonly isWhole: boolean
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

/** The spelling of a name that most sources have, and of those the one told most often: of a company the one with its form. */
function shownBy(
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

const FORM = /^(?:CV|PT) /u

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

/** Whether a name shares no word with the key it stands under. */
const isAlias = (name: string, key: string): boolean => {
  const words = key.split(' ')
  return !name.split(' ').some((word) => words.some((other) => other.charAt(0) === word.charAt(0)))
}
