import { speakingCapitals } from '../../lexicon/countries.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import type { Entity, EntityMention, Via } from '../../model/entity.ts'
import { type Desk, normAt, wordsOf } from '../desk.ts'
import { gazetteer, keyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import { bodyOf } from './bodies.ts'
import { speaks } from './metonym.ts'
import { type Page, pageOf } from './page.ts'
import { pairOf, partsOf, spelled, whoIs } from './people.ts'
import { apposed, elsewhere, placeEntity } from './places.ts'

/** Gives every found name its one canonical entity: the full name, the state, the body that all its spellings mean. */
export function canonical(desk: Desk, findings: readonly Finding[]): readonly EntityMention[] {
  const page = pageOf(desk, findings)
  const mentions = findings.map((finding, index) => mentionOf(page, finding, index))
  return joinBrackets(desk, findings, mentions)
}

function mentionOf(page: Page, finding: Finding, index: number): EntityMention {
  const { desk } = page
  const { first, last, rule, title } = finding
  const start = desk.tokens[first]?.start ?? 0
  const { entities, via } = meaningOf({ ...page, finding, index, start, written: wordsOf(desk, first, last) })
  return {
    start,
    end: desk.tokens[last - 1]?.end ?? 0,
    rule,
    entities,
    via,
    title: title ? wordsOf(desk, title[0], title[1]) : null,
  }
}

/** A name on its page, as it is written there. */
interface Name extends Page {
  readonly finding: Finding
  readonly index: number
  readonly start: number
  readonly written: string
}

type Meaning = Pick<EntityMention, 'entities' | 'via'>

function meaningOf(name: Name): Meaning {
  const { desk, finding } = name
  const { kind, known } = finding
  const one = (entity: Entity, via: Via = finding.via): Meaning => ({ entities: [entity], via })
  const earlier = earlierOf(name)
  if (earlier) return one(earlier)
  const { written, start, people } = name
  const pair = kind === 'person' && !known ? pairOf(written, start, people) : null
  if (pair) return { entities: pair, via: 'name' }
  if (kind === 'person' || (kind !== 'place' && !known && whoIs(written, start, people)))
    return one(personNamed(name), 'name')
  if (known?.kind === 'place' && speakingCapitals.has(known.name) && speaks(desk, finding)) {
    const [state = known.name] = known.within.slice(-1)
    return one({ name: state, kind: 'country', within: [] }, 'metonym')
  }
  if (kind !== 'place') return one(known ?? bodyOf(desk, finding))
  return one(known ? elsewhere(known, apposed(desk, name.findings, name.index)) : placeNamed(name))
}

const placeNamed = ({ desk, findings, index, headed, within }: Name): Entity =>
  placeEntity(desk, findings, index, headed, within)

/** The craft, place or body that the article has named in full, and that this name is a part of. */
function earlierOf(name: Name): Entity | null {
  const { desk, finding, written, start, people, bodies, vessels, headed, companies } = name
  const { kind, known, first, last, rule } = finding
  // «Sinar Laut Abadi» of an earlier «KM Sinar Laut Abadi» is no man.
  const ship = vessels.size === 0 || known || kind === 'place' ? undefined : vessels.get(keyOf(written))
  if (ship) return ship
  // «abu Slamet» of an earlier «Gunung Slamet», unless somebody is called Slamet.
  const isHeaded = headed.size > 0 && !known && kind !== 'place' && headed.has(keyOf(written))
  if (isHeaded && !whoIs(written, start, people)) return placeNamed(name)
  const company = companies.size > 0 && !known ? companies.get(keyOf(written)) : undefined
  if (company) return company
  // «Nusantara» of an earlier «KRI Nusantara-401», though some district has that name; not «di Nusantara».
  const asPlace = kind === 'place' && (rule !== 'capitals' || placePrepositions.has(normAt(desk, first - 1)))
  const isShort = last === first + 1 || kind === 'group'
  const body = !known && isShort && !asPlace ? whoIs(written, start, bodies) : null
  return body && !whoIs(written, start, people) && !isBranch(body.name, written) ? body : null
}

function personNamed({ finding, written, start, people, nicknamed, personOf }: Name): Entity {
  const { known } = finding
  // Somebody of that name in the article comes before the one the tables know: «Prabowo» may be a police general.
  const name = spelled(written)
  const person =
    known && (known.name === name || isNickname(known, name))
      ? known
      : (whoIs(name, start, people) ?? nicknamed.get(keyOf(name)) ?? personOf(finding))
  // «Wira, sapaan akrab Diran»: Diran is Diran Putra.
  return (known && known === person ? whoIs(known.name, start, people) : null) ?? person
}

/** `Gus Dur` of Abdurrahman Wahid, which no word of his name is: «Ibu Negara Sri Gus Dur» takes it from nobody. */
function isNickname({ name }: Entity, written: string): boolean {
  const parts = partsOf(name)
  return !partsOf(written).some((part) => parts.includes(part))
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
