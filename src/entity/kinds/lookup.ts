import type { Entity } from '../../model/entity.ts'
import { type Desk, isCapital, mayOpen } from '../desk.ts'
import { gazetteer } from '../gazetteer/known.ts'
import { opens } from '../openings.ts'
import type { Taught } from './finding.ts'

/** The desk, with what the article teaches. */
export interface Lookable extends Desk {
  readonly taught: Taught
}

export interface Looked {
  readonly entity: Entity
  readonly alias: boolean
  readonly last: number
}

/** How many words a nickname may have. */
const NICKNAME = 5

/** The longest name that the article teaches or the tables know, from the token `at` on, within its sentence. */
export function lookUp(desk: Lookable, at: number): Looked | null {
  const looked = lookUpInTables(desk, at)
  const { names } = desk.taught
  if (names.size === 0 || (looked && looked.last > at + 1)) return looked
  const token = desk.tokens[at]
  if (!token || token.casing === 'lower' || !desk.taught.opening.has(token.norm)) return looked
  let key = token.norm
  let taught: Looked | null = null
  for (let end = at + 1; end <= at + NICKNAME; end += 1) {
    const entity = names.get(key)
    if (entity) taught = { entity, alias: true, last: end }
    key = `${key} ${desk.tokens[end]?.norm ?? ''}`
  }
  return taught ?? looked
}

/** The longest name that the tables know; each token is looked up once. */
export function lookUpInTables(desk: Desk, at: number): Looked | null {
  if (!mayOpen(desk, at, opens.table)) return null
  const before = desk.lookups[at]
  if (before !== undefined) return before
  const looked = search(desk, at)
  desk.lookups[at] = looked
  return looked
}

function search(desk: Desk, at: number): Looked | null {
  const token = desk.tokens[at]
  if (!token || token.kind === 'punctuation') return null
  const { names, longest } = gazetteer()
  const most = longest.get(token.norm)
  if (most === undefined) return null
  const sentence = desk.sentenceOf[at] ?? -1
  const last = Math.min(desk.layer.sentences[sentence]?.last ?? 0, at + most)
  const shouting = desk.shouting[sentence] === true
  let key = ''
  let found: Looked | null = null
  for (let end = at; end < last; end += 1) {
    const next = desk.tokens[end]
    if (!next) break
    key = end === at ? next.norm : `${key}${next.norm === ',' ? '' : ' '}${next.norm}`
    // «Densus 88»
    if (!isCapital(next) && next.kind !== 'number') continue
    const known = names.get(key)
    if (!known) continue
    const { spelled } = known
    // «AS», never «as»; in a headline all in capitals a short word tells nothing.
    if (
      spelled !== null &&
      (desk.text.slice(token.start, next.end) !== spelled ||
        (shouting && token.casing === 'upper' && spelled.length < 4 && !desk.upper.has(token.norm)))
    )
      continue
    if (token.casing === 'lower' && !known.entity.name.startsWith(token.norm)) continue
    found = { entity: known.entity, alias: known.alias, last: end + 1 }
  }
  return found
}
