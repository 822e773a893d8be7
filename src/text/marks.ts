import type { Token } from '../model/reading.ts'
import { role, rolesOf } from './roles.ts'

const closing: ReadonlySet<string> = new Set(['"', '”', '“', "''", "'", '’', '»'])

/** The roles of a word that stands as a quotative does: in lower case, without a prefix. «kata», «ujarnya», «tutupnya» */
const bareRoles = ({ word, casing, norm }: Token): number =>
  word?.prefix === '' && casing === 'lower' ? rolesOf(norm) | (word.clitic === 'nya' ? rolesOf(word.stem) : 0) : 0

/** Whether a word right behind a quotation hands it to a speaker. */
export const handsOver = (token: Token | undefined): boolean =>
  token !== undefined && (bareRoles(token) & (role.speechVerb | role.quoteVerb)) !== 0

/** Whether a word behind a bare comma does: «…, kata dia»; «pesan» and its kin only before a name, «…, pesan Ani». */
export function handsOverBare(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false
  const roles = bareRoles(token)
  if (roles & role.speechVerb) return true
  return (roles & role.quoteVerb) !== 0 && next !== undefined && next.kind === 'word' && next.casing !== 'lower'
}

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start

/**
 * Whether a closing quotation mark stands at `at`: close to what is before it and not to what is after. Where a
 * quotative follows, sloppy spaces do not matter: «…," kata», «…,"paparnya», «…, "kata».
 */
export function closesQuotation(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!mark || !before || !closing.has(mark.norm)) return false
  if (handsOver(after) && (touches(before, mark) || /^[,.?!…]/u.test(before.norm))) return true
  return touches(before, mark) && after !== undefined && (!touches(mark, after) || closing.has(after.norm))
}
