import { countries } from '../../../../src/lexicon/countries.ts'
import { organisations } from '../../../../src/lexicon/organisations.ts'
import { people } from '../../../../src/lexicon/people.ts'
import { knownPlaces, regionSpellings } from '../../../../src/lexicon/places.ts'
import { type Random, shuffled } from '../../../support/random.ts'
import type { Changer } from '../change.ts'
import { memberOf, type Site } from '../group.ts'

/** All spellings of one name, for each of them. */
function spellings(rows: Iterable<readonly string[]>): ReadonlyMap<string, readonly string[]> {
  return new Map([...rows].flatMap((names) => names.map((name) => [name, names] as const)))
}

/** «Negeri Kanguru» and «Paman Sam» are wordplay, which a rewriter does not reach for. */
const plain = (name: string): boolean =>
  !/^(?:Negeri|Paman|Kerajaan|Tanah|Zionis|Garuda|Skuad|Timnas|Tim) /u.test(name) && !/^[A-Z]\./u.test(name)

const ofPeople = spellings(people.map(({ name, aliases }) => [name, ...aliases]))
const ofStates = spellings([
  ...countries.map(({ name, aliases }) => [name, ...aliases].filter(plain)),
  ...organisations.map(({ name, aliases }) => [name, ...aliases]),
])
const ofPlaces = spellings([
  ...knownPlaces.map(({ name, aliases }) => [name, ...aliases]),
  ...[...regionSpellings].map(([spelling, name]) => [name, spelling]),
])

interface Named {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** «(BPS)» explains the name before it, «Ahok-Djarot» is a pair, and nobody writes «Ratu Ratu Beatrix». */
function fits(text: string, start: number, by: string): boolean {
  const before = text.slice(0, start)
  return !/[(-]$/u.test(before) && !before.endsWith(`${by.split(' ', 1)[0]} `)
}

/** Each name put in another accepted spelling of it. */
const respelled = (
  { text }: Site,
  names: readonly Named[],
  table: ReadonlyMap<string, readonly string[]>,
  random: Random,
): ReturnType<Changer['change']> =>
  names
    .filter((named) => text.slice(named.start, named.end) === named.text)
    .flatMap(({ start, end, text: old }) =>
      shuffled(table.get(old) ?? [], random)
        .filter((by) => by !== old && fits(text, start, by))
        .slice(0, 1)
        .map((by) => [{ start, end, by }]),
    )

/**
 * «Angela Merkel» where the article calls her «Merkel» elsewhere, and the other way round; «Gus Dur» for «Abdurrahman
 * Wahid».
 */
export const person: Changer = {
  kind: 'person',
  change: (site, random) => {
    const { group, claim, text } = site
    const persons = claim.who.filter(({ kind }) => kind === 'person')
    const told = group.base.claims.filter((other) => memberOf(other) === memberOf(claim)).flatMap(({ who }) => who)
    const short = persons.flatMap(({ name, text: old, start, end }) => {
      const words = new Set(
        told.filter((other) => other.name === name && isPart(other.text, name)).map((other) => other.text),
      )
      return text.slice(start, end) === old && (old === name || words.has(old))
        ? [...words, name].filter((by) => by !== old && fits(text, start, by)).map((by) => [{ start, end, by }])
        : []
    })
    return [...shuffled(short, random), ...respelled(site, persons, ofPeople, random)]
  },
}

/** Whether a short name is made of words of the full one, and not a pronoun or an office. */
const isPart = (short: string, full: string): boolean =>
  short !== full && short.split(' ').every((word) => full.split(' ').includes(word))

/** «Korea Selatan» and «Korsel», «Badan Pusat Statistik» and «BPS». */
export const body: Changer = {
  kind: 'state or body',
  change: (site, random) =>
    respelled(
      site,
      site.claim.who.filter(({ kind }) => kind === 'country' || kind === 'organisation'),
      ofStates,
      random,
    ),
}

/** «Jawa Timur» and «Jatim», «Taman Mini Indonesia Indah» and «TMII». */
export const where: Changer = {
  kind: 'place name',
  change: (site, random) => respelled(site, site.claim.where, ofPlaces, random),
}
