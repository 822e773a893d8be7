import { speakingCapitals } from '../../lexicon/countries.ts'
import { kinWords } from '../../lexicon/kin-words.ts'
import { ofTowns } from '../../lexicon/organisations.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import { titleInners, titleWords } from '../../lexicon/titles.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import { type Desk, normAt, wordsOf } from '../desk.ts'
import { gazetteer, keyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import { bodyOf } from './bodies.ts'
import { speaks } from './metonym.ts'
import { nicknames } from './nicknames.ts'
import {
  type FullNames,
  fullNames,
  halvesOf,
  isPair,
  overlong,
  pairOf,
  partsOf,
  soundOf,
  spelled,
  spellings,
  whoIs,
} from './people.ts'
import { apposed, elsewhere, headedPlaces, placeEntity, toldWithin } from './places.ts'

/** Gives every found name its one canonical entity: the full name, the state, the body that all its spellings mean. */
export function canonical(desk: Desk, findings: readonly Finding[]): readonly EntityMention[] {
  const start = (at: number): number => desk.tokens[at]?.start ?? 0
  const vessels = vesselNames(desk, findings)
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
  const whole = findings.filter(isFull).map((finding) => [finding, asWritten(finding)] as const)
  const variants = spellings(whole.map(([, written]) => written))
  const tooLong = overlong(whole.map(([finding, written]) => [written, isGlued(desk, finding)] as const))
  const told = whole.map(([finding, written]) => {
    const person = (variants.size > 0 ? variants.get(soundOf(written.name)) : undefined) ?? written
    return [finding, tooLong.get(person.name) ?? person] as const
  })
  const people = new Map(told)
  const personOf = (finding: Finding): Entity => {
    const person = people.get(finding)
    if (person) return person
    const written = asWritten(finding)
    return tooLong.get(written.name) ?? written
  }
  const full: FullNames = fullNames([
    ...told.map(([finding, person]) => [person, start(finding.first), isKin(desk, finding)] as const),
    ...findings
      .filter(({ kind, known }) => kind === 'person' && !known)
      .flatMap(({ first, last }) =>
        halvesOf(wordsOf(desk, first, last), isToldPair(desk, first, last)).map(
          (half) => [half, start(first)] as const,
        ),
      ),
  ])
  const craft: FullNames = fullNames(
    findings
      .filter(
        ({ kind, first, last }) =>
          (kind === 'group' || (kind === 'organisation' && !ofTowns.has(normAt(desk, first)))) &&
          (last > first + 1 || /-\d/u.test(normAt(desk, first))),
      )
      .map((finding) => [finding.known ?? bodyOf(desk, finding), start(finding.first)] as const),
  )
  const companies = companyNames(desk, findings)
  const nicknamed = nicknames(desk, findings, told, full)
  const headed = headedPlaces(desk, findings)
  const within = toldWithin(desk, findings)
  const mentions = findings.map((finding, index) => {
    const { first, last, kind, known, rule, title } = finding
    const written = wordsOf(desk, first, last)
    const span = { start: start(first), end: desk.tokens[last - 1]?.end ?? 0 }
    const titleText = title ? wordsOf(desk, title[0], title[1]) : null
    const mention = (entity: Entity, via = finding.via): EntityMention => ({
      start: span.start,
      end: span.end,
      rule,
      entities: [entity],
      via,
      title: titleText,
    })
    // «Sinar Laut Abadi» of an earlier «KM Sinar Laut Abadi» is no man.
    const ship = vessels.size === 0 || known || kind === 'place' ? undefined : vessels.get(keyOf(written))
    if (ship) return mention(ship)
    // «abu Slamet» of an earlier «Gunung Slamet», unless somebody is called Slamet.
    if (
      headed.size > 0 &&
      !known &&
      kind !== 'place' &&
      headed.has(keyOf(written)) &&
      !whoIs(written, span.start, full)
    )
      return mention(placeEntity(desk, findings, index, headed, within))
    const company = companies.size > 0 && !known ? companies.get(keyOf(written)) : undefined
    if (company) return mention(company)
    // «Nusantara» of an earlier «KRI Nusantara-401», though some district has that name; not «di Nusantara».
    const asPlace = kind === 'place' && (rule !== 'capitals' || placePrepositions.has(normAt(desk, first - 1)))
    const short = last === first + 1 || kind === 'group'
    const vessel = !known && short && !asPlace ? whoIs(written, span.start, craft) : null
    if (vessel && !whoIs(written, span.start, full) && !isBranch(vessel.name, written)) return mention(vessel)
    const pair = kind === 'person' && !known ? pairOf(written, span.start, full) : null
    if (pair) return { ...mention(pair[0], 'name'), entities: pair }
    if (kind === 'person' || (kind !== 'place' && !known && whoIs(written, span.start, full))) {
      // Somebody of that name in the article comes before the one the tables know: «Prabowo» may be a police general.
      const name = spelled(written)
      const person =
        known && (known.name === name || isNickname(known, name))
          ? known
          : (whoIs(name, span.start, full) ?? nicknamed.get(keyOf(name)) ?? personOf(finding))
      // «Wira, sapaan akrab Diran»: Diran is Diran Putra.
      const whole = known && known === person ? whoIs(known.name, span.start, full) : null
      return mention(whole ?? person, 'name')
    }
    if (known?.kind === 'place' && speakingCapitals.has(known.name) && speaks(desk, finding)) {
      const [state = known.name] = known.within.slice(-1)
      return mention({ name: state, kind: 'country', within: [] }, 'metonym')
    }
    if (kind === 'place')
      return mention(
        known ? elsewhere(known, apposed(desk, findings, index)) : placeEntity(desk, findings, index, headed, within),
      )
    return mention(known ?? bodyOf(desk, finding))
  })
  return joinBrackets(desk, findings, mentions)
}

/** `Gus Dur` of Abdurrahman Wahid, which no word of his name is: «Ibu Negara Sri Gus Dur» takes it from nobody. */
function isNickname({ name }: Entity, written: string): boolean {
  const parts = partsOf(name)
  return !partsOf(written).some((part) => parts.includes(part))
}

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

/** `PT Kirana Bekasi`, `Kirana Group` beside `Kirana`: the works in a town, or all that belong together. */
function isBranch(full: string, short: string): boolean {
  const brand = full.replace(/^(?:CV|PT) /u, '')
  if (!brand.startsWith(`${short} `)) return false
  const rest = brand.slice(short.length + 1)
  // «Persada Bekasi» is what «Persada» is, a club; of a company it is the works.
  return (
    /^(?:Group|Grup|Indonesia)$/u.test(rest) ||
    (brand !== full && gazetteer().names.get(keyOf(rest))?.entity.kind === 'place')
  )
}

/** `Komisi Yudisial (KY)`: a body and its short name in the bracket after it are one mention. */
function joinBrackets(
  desk: Desk,
  findings: readonly Finding[],
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const joined: EntityMention[] = []
  mentions.forEach((mention, index) => {
    const before = joined.at(-1)
    const open = desk.tokens[(findings[index]?.first ?? 0) - 1]
    const close = desk.tokens[findings[index]?.last ?? 0]
    const [entity] = mention.entities
    const glued = open?.norm === '(' && close?.norm === ')' && open.end === mention.start && close.start === mention.end
    if (
      before &&
      glued &&
      close &&
      entity?.kind !== 'person' &&
      before.entities[0]?.name === entity?.name &&
      findings[index - 1]?.last === (findings[index]?.first ?? 0) - 1
    )
      joined[joined.length - 1] = { ...before, end: close.end }
    else joined.push(mention)
  })
  return joined
}
