import { bodyAbbreviations, craftNouns } from '../../lexicon/organisations.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, normAt, wordsOf } from '../desk.ts'
import { gazetteer, keyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import { tidy } from './people.ts'

/** A company without what the law adds behind its name: `PT Kirana Megah Tbk.` → `PT Kirana Megah`. */
export const companyName = (written: string): string =>
  tidy(written.replace(/ (?:Tbk|\(Persero\)|\(Perseroan\))\.?(?= |$)/giu, ''))

/** The bank that the tables know, by its company's name: `PT Bank Sagara`. */
export function listedBank(company: string): Entity | null {
  const bank = /^PT (?<bank>Bank .+)$/u.exec(company)?.groups?.['bank']
  const known = bank === undefined ? undefined : gazetteer().names.get(keyOf(bank))?.entity
  return known?.kind === 'organisation' ? known : null
}

/** `Satreskrim Polres Jember`, `Ditreskrimum Polda Jatim`: the force whose unit it is; `Polda Jatim` in full. */
function forceOf(written: string): string | null {
  const { force, region } = FORCE.exec(written)?.groups ?? {}
  return force === undefined || region === undefined ? null : `${force} ${placeInFull(region)}`
}

const FORCE =
  /^(?:(?:Dit(?:krim|lantas|polair|res)|Sat(?:lantas|narkoba|polair|res))\p{Ll}* |(?:Subdit|Unit) .*?)?(?<force>Pol(?:da|res|resta|restabes|sek)) (?<region>\p{Lu}.*)$/u

/** A body or craft that no table knows: `Satelit Nusa-1` is `Nusa-1`, `PT Kirana Megah Tbk` is `PT Kirana Megah`. */
export function bodyOf(desk: Desk, { first, last, kind }: Finding): Entity {
  // «Pengadilan Negeri (PN) Sukamaju»
  const written = tidy(wordsOf(desk, first, last)).replace(/ \(\p{Lu}+\)(?= \p{Lu})/gu, '')
  if (kind === 'organisation') {
    const force = forceOf(written)
    if (force !== null) return { name: force, kind, within: [] }
    // «Mahkamah Agung Republik Indonesia»
    const known = gazetteer().names.get(keyOf(written.replace(/ (?:Republik Indonesia|RI)$/u, '')))?.entity
    if (known?.kind === 'organisation') return known
    const company = companyName(written)
    const listed = company === written ? undefined : gazetteer().names.get(keyOf(company))?.entity
    if (listed?.kind === 'organisation') return listed
    const bank = listedBank(company)
    if (bank) return bank
    // «PT DKI Jakarta» is no company but a high court.
    const court = /^PT (?<region>.+)$/u.exec(written)?.groups?.['region']
    if (court !== undefined && gazetteer().names.get(keyOf(court))?.entity.kind === 'place')
      return { name: `Pengadilan Tinggi ${court}`, kind, within: [] }
    return { name: spelledOut(company), kind, within: [] }
  }
  const plain = last > first + 1 && craftNouns.has(normAt(desk, first)) ? tidy(wordsOf(desk, first + 1, last)) : written
  return { name: plain, kind, within: [] }
}

/** `Jaksel` → `Jakarta Selatan`; what the tables know as no place's short name stays. */
const placeInFull = (words: string): string => {
  const known = gazetteer().names.get(keyOf(words))
  return known?.alias === true && known.entity.kind === 'place' && !words.includes(' ') ? known.entity.name : words
}

/** `Dishub Jember` → `Dinas Perhubungan Jember`, `PN Jaksel` → `Pengadilan Negeri Jakarta Selatan`. */
function spelledOut(written: string): string {
  const line = tidy(written)
  const [head = '', ...rest] = line.split(' ')
  const full = rest.length > 0 ? bodyAbbreviations.get(head.toLowerCase()) : undefined
  return full === undefined ? line : `${full} ${placeInFull(rest.join(' '))}`
}
