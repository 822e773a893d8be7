import type { Entity } from '../../model/entity.ts'
import { type Desk, isCapital } from '../desk.ts'
import { gazetteer } from '../gazetteer/known.ts'
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

/** The longest name that the article teaches or the tables know, from the token `at` on. */
export function lookUp(desk: Lookable, at: number, last: number): Looked | null {
  const { taught } = desk
  const token = desk.tokens[at]
  if (!token || token.kind === 'punctuation') return null
  const { names, longest } = gazetteer()
  const most = Math.max(longest.get(token.norm) ?? 0, taught.size > 0 ? 1 : 0)
  if (most === 0) return null
  const shouting = desk.shouting[desk.sentenceOf[at] ?? -1] === true
  let key = ''
  let found: Looked | null = null
  for (let end = at; end < Math.min(last, at + Math.max(most, 1)); end += 1) {
    const next = desk.tokens[end]
    if (!next) break
    key = end === at ? next.norm : `${key}${next.norm === ',' ? '' : ' '}${next.norm}`
    const lesson = taught.get(key)
    if (lesson && next.casing !== 'lower') {
      found = { entity: lesson, alias: true, last: end + 1 }
      continue
    }
    const known = names.get(key)
    if (!known || !isCapital(next)) continue
    const spelled = known.spelled
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
