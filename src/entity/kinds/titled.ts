import { givenNames } from '../../lexicon/given-names.ts'
import { courtesies, titleInners, titleWords } from '../../lexicon/titles.ts'
import { type Desk, isCapital, normAt } from '../desk.ts'
import { breaksName, type Finding, isHead, isNameWord, type NameRule, runEnd, type Taught } from './finding.ts'
import { headed } from './headed.ts'
import { lookUp } from './lookup.ts'

/** Offices whose next word is the place they are of, though no table knows it: `Camat Sukaresmi Dedi Suryadi`. */
const OF_A_PLACE: ReadonlySet<string> = new Set([
  'bupati',
  'camat',
  'danramil',
  'kapolsek',
  'kades',
  'lurah',
  'walikota',
  'kapolres',
  'kapolresta',
  'kapolda',
  'dandim',
])

interface Title {
  readonly end: number
  /** Names of states, bodies and places inside the title. */
  readonly inside: readonly Finding[]
}

/** Reads on from a title word to where the person's name should begin. */
function readTitle(desk: Desk, at: number, last: number, taught: Taught): Title {
  let end = at + 1
  const inside: Finding[] = []
  const office = normAt(desk, at)
  while (end < last) {
    const token = desk.tokens[end]
    if (!token) break
    const { norm } = token
    const looked = lookUp(desk, end, last, taught)
    if (looked && looked.entity.kind !== 'person') {
      inside.push({
        first: end,
        last: looked.last,
        kind: looked.entity.kind,
        known: looked.entity,
        via: looked.alias ? 'abbreviation' : 'name',
        rule: 'in-title',
        title: null,
      })
      end = looked.last
      continue
    }
    if (looked || (givenNames.has(norm) && isCapital(token) && !titleWords.has(norm))) break
    if (isHead(norm) && isCapital(token) && !titleInners.has(norm)) {
      const body = headed.read(desk, end, last, taught)
      if (body) {
        inside.push(...body.findings.map((finding) => ({ ...finding, rule: 'in-title' })))
        end = body.next
        continue
      }
    }
    if (titleWords.has(norm) || titleInners.has(norm) || (courtesies.has(norm.replace(/\.$/u, '')) && isCapital(token)))
      end += 1
    else if (norm === '.' && desk.tokens[end - 1]?.end === token.start) end += 1
    else if (norm === '(' && desk.tokens[end + 2]?.norm === ')') end += 3
    else if (
      token.casing === 'upper' &&
      token.norm.length <= 6 &&
      token.kind === 'word' &&
      !token.norm.endsWith('.') &&
      isCapital(desk.tokens[end + 1] ?? token) &&
      desk.tokens[end + 1]?.casing !== 'upper'
    )
      end += 1
    else if (/^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|[0-9]+)$/u.test(norm) && norm !== '' && end > at) end += 1
    else if (end === at + 1 && OF_A_PLACE.has(office) && isNameWord(desk, end) && isNameWord(desk, end + 1)) {
      inside.push({ first: end, last: end + 1, kind: 'place', known: null, via: 'name', rule: 'in-title', title: null })
      end += 1
    } else break
  }
  // «Menteri dan Andi»: a conjunction at the end belongs to the sentence.
  while (end > at + 1 && /^(?:dan|untuk)$/u.test(normAt(desk, end - 1))) end -= 1
  return { end, inside }
}

/** A person's name after a title: `Presiden Prancis Emmanuel Macron`, `juru bicara KPK Ani Lestari`, `Pak Budi`. */
export const titled: NameRule = {
  id: 'titled',
  read(desk, at, last, taught) {
    const token = desk.tokens[at]
    if (token?.kind !== 'word') return null
    const bare = token.norm.replace(/\.$/u, '')
    const isTitle = titleWords.has(token.norm) || titleWords.has(bare)
    const isCourtesy = courtesies.has(bare) && isCapital(token)
    if (!isTitle && !isCourtesy) return null
    if (lookUp(desk, at, last, taught)) return null
    const { end, inside } = readTitle(desk, at, last, taught)
    const comma =
      normAt(desk, end) === ',' &&
      inside.length > 0 &&
      isNameWord(desk, end + 1) &&
      givenNames.has(normAt(desk, end + 1))
    const start = comma ? end + 1 : end
    const person = start < last ? readPerson(desk, start, last, taught) : null
    if (!person)
      return inside.length > 0
        ? { findings: inside.map((finding) => ({ ...finding, rule: finding.known ? 'known' : 'headed' })), next: end }
        : null
    return { findings: [...inside, { ...person, rule: 'titled', title: [at, end] }], next: person.last }
  },
  examples: [
    { text: 'Menteri Keuangan Prancis Bruno Lestrade tiba pagi ini.', finds: 'Prancis:country, Bruno Lestrade:person' },
    {
      text: 'Itu disampaikan juru bicara KPK Ani Lestari.',
      finds: 'Komisi Pemberantasan Korupsi:organisation, Ani Lestari:person',
    },
    { text: 'Presiden menolak tawaran itu.', finds: null },
  ],
}

/** The person's name that begins at `at`, with the tables' help where they know it. */
export function readPerson(desk: Desk, at: number, last: number, taught: Taught): Finding | null {
  const looked = lookUp(desk, at, last, taught)
  const ended = runEnd(desk, at, last)
  let end = at
  while (end < ended) {
    if (end > at && (breaksName(desk, end) || (isHead(normAt(desk, end)) && !givenNames.has(normAt(desk, end))))) break
    const inner = end > at ? lookUp(desk, end, last, taught) : null
    if (inner && inner.entity.kind === 'country') break
    end += 1
  }
  if (looked?.entity.kind === 'person' && looked.last >= end) {
    return {
      first: at,
      last: looked.last,
      kind: 'person',
      known: looked.entity,
      via: 'name',
      rule: 'known',
      title: null,
    }
  }
  if (end === at || (looked && looked.entity.kind !== 'person' && looked.last >= end)) return null
  if (breaksName(desk, at) || isHead(normAt(desk, at))) return null
  return { first: at, last: end, kind: 'person', known: null, via: 'name', rule: 'person', title: null }
}
