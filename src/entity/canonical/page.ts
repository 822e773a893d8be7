import { kinWords } from '../../lexicon/kin-words.ts'
import { ofTowns } from '../../lexicon/organisations.ts'
import { roots } from '../../lexicon/roots.ts'
import { titleInners, titleWords } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, normAt, wordsOf } from '../desk.ts'
import { keyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import { bodyOf } from './bodies.ts'
import { nicknames } from './nicknames.ts'
import { type FullNames, fullNames, halvesOf, isPair, overlong, soundOf, spelled, spellings } from './people.ts'
import { headedPlaces, toldWithin } from './places.ts'

/** All the names of an article, each under what else the article may call it. Keys as `keyOf` makes them. */
export interface Page {
  readonly desk: Desk
  readonly findings: readonly Finding[]
  /** Its people, under each part of their names. */
  readonly people: FullNames
  /** Its bodies and craft, likewise. */
  readonly bodies: FullNames
  readonly vessels: ReadonlyMap<string, Entity>
  readonly companies: ReadonlyMap<string, Entity>
  readonly nicknamed: ReadonlyMap<string, Entity>
  readonly headed: ReadonlyMap<string, string>
  readonly within: ReadonlyMap<string, readonly string[]>
  /** Whom a name means by its own words. */
  readonly personOf: (finding: Finding) => Entity
}

/** Looks through all that was found in an article. */
export function pageOf(desk: Desk, findings: readonly Finding[]): Page {
  const start = (at: number): number => desk.tokens[at]?.start ?? 0
  const vessels = vesselNames(desk, findings)
  const { told, personOf } = namedInFull(desk, findings, vessels)
  const halves = findings
    .filter(({ kind, known }) => kind === 'person' && !known)
    .flatMap(({ first, last }) =>
      halvesOf(wordsOf(desk, first, last), isToldPair(desk, first, last)).map((half) => [half, start(first)] as const),
    )
  const people = fullNames([
    ...told.map(
      ([finding, person]) =>
        [person, start(finding.first), isKin(desk, finding), wordsOf(desk, finding.first, finding.last)] as const,
    ),
    ...halves,
  ])
  const bodies = fullNames(
    findings
      .filter((finding) => isBody(desk, finding))
      .map((finding) => [finding.known ?? bodyOf(desk, finding), start(finding.first)] as const),
  )
  return {
    ...{ desk, findings, people, bodies, vessels, personOf },
    companies: companyNames(desk, findings),
    nicknamed: nicknames(desk, findings, told, people),
    headed: headedPlaces(desk, findings),
    within: toldWithin(desk, findings),
  }
}

/** Who is named in full, in one spelling each. */
function namedInFull(desk: Desk, findings: readonly Finding[], vessels: ReadonlyMap<string, Entity>) {
  const isFull = ({ kind, known, first, last, rule }: Finding): boolean =>
    kind === 'person' &&
    !(vessels.size > 0 && vessels.has(keyOf(wordsOf(desk, first, last)))) &&
    (known !== null ||
      rule === 'pair' ||
      (last > first + 1 && !isToldPair(desk, first, last) && !isPair(wordsOf(desk, first, last))))
  const figures = new Map(
    findings.flatMap(({ known, kind }) => (known && kind === 'person' ? [[keyOf(known.name), known] as const] : [])),
  )
  const asWritten = ({ known, first, last }: Finding): Entity => {
    if (known) return known
    const name = spelled(wordsOf(desk, first, last))
    return figureOf(figures, name) ?? { name, kind: 'person', within: [] }
  }
  const written = findings.filter(isFull).map((finding) => [finding, asWritten(finding)] as const)
  const variants = spellings(written.map(([, person]) => person))
  const tooLong = overlong(written.map(([finding, person]) => [person, isGlued(desk, finding)] as const))
  const told = written.map(([finding, own]) => {
    const person = (variants.size > 0 ? variants.get(soundOf(own.name)) : undefined) ?? own
    return [finding, tooLong.get(person.name) ?? person] as const
  })
  const named = new Map(told)
  const personOf = (finding: Finding): Entity => {
    const person = named.get(finding)
    if (person) return person
    const own = asWritten(finding)
    return tooLong.get(own.name) ?? own
  }
  return { told, personOf }
}

/** «Sagara Karya», «KRI Nusantara-401»: whose parts may mean it later on; no town's own body. */
const isBody = (desk: Desk, { kind, first, last }: Finding): boolean =>
  (kind === 'group' || (kind === 'organisation' && !ofTowns.has(normAt(desk, first)))) &&
  (last > first + 1 || /-\d/u.test(normAt(desk, first)))

/** «ayahnya, Rudi Hartawan», «mendiang kakeknya Rudi Hartawan», «bersama Ibu Ratna Hartawan» */
function isKin(desk: Desk, { first, title }: Finding): boolean {
  const before = normAt(desk, first - 1) === ',' ? first - 2 : first - 1
  return kinWords.has(normAt(desk, before)) || /^(?:ibu|nyonya|ny\.?)$/u.test(normAt(desk, title?.[0] ?? first - 1))
}

/** Somebody whom the tables know and the article names, written with a middle name or the last name first. */
function figureOf(figures: ReadonlyMap<string, Entity>, name: string): Entity | undefined {
  if (figures.size === 0) return undefined
  const words = keyOf(name).split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length > 2) return figures.get(`${first} ${last}`)
  return words.length === 2 ? figures.get(`${last} ${first}`) : undefined
}

/** «Pelawak Tari Topeng Rudi Hartawan»: a plain word with a capital stands right before the name. */
function isGlued(desk: Desk, { first }: Finding): boolean {
  const [before, token] = [desk.tokens[first - 1], desk.tokens[first]]
  if (!before || !token || before.casing !== 'title' || before.end + 1 !== token.start) return false
  return roots.has(before.norm) && !titleWords.has(before.norm) && !titleInners.has(before.norm)
}

/** «pasangan Ratna Wijaya-Suhendra»: the text says that there are two. */
const isToldPair = (desk: Desk, first: number, last: number): boolean =>
  PAIRS.has(normAt(desk, first - 1)) && /[-–]\s?\p{Lu}/u.test(wordsOf(desk, first, last))

const PAIRS: ReadonlySet<string> = new Set(['duet', 'duo', 'ganda', 'pasangan', 'paslon'])

/** What the article may call its ships: `Sinar Laut Abadi` and `Laut Abadi` of `KM Sinar Laut Abadi`. */
function vesselNames(desk: Desk, findings: readonly Finding[]): ReadonlyMap<string, Entity> {
  const names = new Map<string, Entity>()
  for (const finding of findings) {
    if (finding.rule !== 'vessel') continue
    const vessel = finding.known ?? bodyOf(desk, finding)
    const words = keyOf(vessel.name).split(' ').slice(1)
    for (let from = 0; from < Math.max(1, words.length - 1); from += 1) names.set(words.slice(from).join(' '), vessel)
  }
  return names
}

/** The companies that the article names with their form, under the names without it: `semen sagara` of `PT Semen Sagara`. */
function companyNames(desk: Desk, findings: readonly Finding[]): ReadonlyMap<string, Entity> {
  const names = new Map<string, Entity>()
  for (const finding of findings) {
    if (finding.kind !== 'organisation' || finding.known || !/^(?:cv|pt)$/u.test(normAt(desk, finding.first))) continue
    const company = bodyOf(desk, finding)
    const bare = /^(?:CV|PT) (?<bare>.+ .+)$/u.exec(company.name)?.groups?.['bare']
    if (bare !== undefined) names.set(keyOf(bare), company)
  }
  return names
}
