import { givenNames } from '../lexicon/given-names.ts'
import { paperHeads } from '../lexicon/meeting-words.ts'
import { nicknaming } from '../lexicon/naming-words.ts'
import { bodyWords, organisationHeads, vesselHeads } from '../lexicon/organisations.ts'
import { placeHeads } from '../lexicon/places.ts'
import { roots } from '../lexicon/roots.ts'
import { thingEnds, thingHeads } from '../lexicon/thing-words.ts'
import type { Entity } from '../model/entity.ts'
import { companyName, listedBank } from './canonical/bodies.ts'
import { type Desk, isCapital, mayOpen, normAt, noToken, wordsOf } from './desk.ts'
import { gazetteer, keyOf } from './gazetteer/known.ts'
import {
  initialled,
  initials,
  initialsOf,
  LETTERS,
  lettersBefore,
  lettersBehind,
  runAfter,
  runBefore,
} from './initials.ts'
import { onlyAircraft } from './kinds/aircraft.ts'
import type { Taught } from './kinds/finding.ts'
import { opens } from './openings.ts'
import { workAt } from './works.ts'

const SMALL: ReadonlySet<string> = new Set(['dan', 'untuk', 'of', 'the', 'and', 'for', ',', '&', '-', 'de', 'di'])

/** Where the words begin whose initials are the letters before the bracket at `bracket`; null when they are not. */
function spelledFrom(desk: Desk, letters: string, bracket: number): number | null {
  let left = letters.length
  let start = bracket
  for (let at = bracket - 1; at >= Math.max(0, bracket - letters.length * 2 - 2); at -= 1) {
    const token = desk.tokens[at]
    if (!token) return null
    if (SMALL.has(token.norm)) continue
    if (!isCapital(token)) return null
    const initials = initialsOf(token.norm)
    const wanted = letters.slice(Math.max(0, left - initials.length), left)
    if (wanted === initials) left -= initials.length
    else if (wanted.at(-1) === initials.at(-1) && initials.length === 1) left -= 1
    else return null
    start = at
    if (left <= 0) return start
  }
  return null
}

/** The head that stands right before the spelled words: `PT Kereta Api Indonesia (KAI)`. */
const withHead = (desk: Desk, start: number): number =>
  organisationHeads.has(normAt(desk, start - 1)) && isCapital(desk.tokens[start - 1] ?? noToken) ? start - 1 : start

const keyAt = (desk: Desk, start: number, end: number): string =>
  desk.tokens
    .slice(start, end)
    .map(({ norm }) => norm)
    .join(' ')

/** Whether the words are foreign and none of them is one of a body: «Base Transceiver Station (BTS)» is a thing. */
function isForeignThing(desk: Desk, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const { norm, word } = desk.tokens[at] ?? noToken
    if (bodyWords.has(norm) || roots.has(norm) || (word && roots.has(word.root)) || organisationHeads.has(norm))
      return false
  }
  return true
}

/** Whom the words before a bracket name; `thing` when nobody, null when that is open. */
function entityOf(desk: Desk, start: number, end: number): Entity | 'thing' | null {
  const written = wordsOf(desk, start, end).replace(/\s+/gu, ' ')
  // «Menteri Energi dan Sumber Daya Mineral (ESDM)»: the letters are the ministry's.
  const name = normAt(desk, start - 1) === 'menteri' ? `Kementerian ${written}` : written
  const known = gazetteer().names.get(keyOf(name))
  if (known) return known.entity
  if (name !== written) return { name, kind: 'organisation', within: [] }
  const first = normAt(desk, start)
  // «Kapal Motor (KM) Sinar Laut»: the letters stand before a name.
  if (vesselHeads.has(normAt(desk, end + 1))) return null
  // «Penundaan Kewajiban Pembayaran Utang (PKPU)»: a doing; bodies that are called so have a head of their own.
  const doing = /^pen.*an$|^pem.*an$/u.test(first) && !organisationHeads.has(first)
  // «Kongres Luar Biasa (KLB)», but «Kongres Buruh Sagara (KBS)»
  const gathering = first === 'kongres' && /^(?:luar|nasional)$/u.test(normAt(desk, start + 1))
  if (doing || gathering || thingHeads.has(first) || paperHeads.has(first) || thingEnds.has(normAt(desk, end - 1)))
    return end > start + 1 ? 'thing' : null
  if (organisationHeads.has(first)) return { name: companyName(name), kind: 'organisation', within: [] }
  // «Kepala Keluarga (KK)», «Lintang Selatan (LS)»: two capitals make no body yet.
  if (placeHeads.has(first) || end < start + 3) return null
  if (givenNames.has(first)) return { name, kind: 'person', within: [] }
  return isForeignThing(desk, start, end) ? 'thing' : { name, kind: 'organisation', within: [] }
}

/** Those of them that only people have. */
const CALLING: ReadonlySet<string> = new Set(['alias', 'dipanggil', 'disapa', 'panggilan', 'sapaan'])

/** Words that may stand between a name and the word for its nickname: «yang akrab disapa», «sapaan akrab». */
const LINKS: ReadonlySet<string> = new Set(['akrab', 'biasa', 'dengan', 'juga', 'kerap', 'punya', 'sering', 'yang'])

const isMark = (norm: string): boolean => /^[,–—"'“”‘’(-]$/u.test(norm)

const isLetters = (desk: Desk, [first, last]: readonly [number, number]): boolean =>
  last === first + 1 && /^[A-Z]{1,4}$/u.test(wordsOf(desk, first, last))

/** «Laskar Bahari -julukan Persada FC-», «Persada FC berjuluk Laskar Bahari»: the nickname at `at`'s verb, and whose it is. */
function nickname(desk: Desk, at: number): readonly [nick: string, entity: Entity] | null {
  const norm = normAt(desk, at)
  if (!nicknaming.has(norm)) return null
  let left = at - 1
  while (isMark(normAt(desk, left)) || LINKS.has(normAt(desk, left))) left -= 1
  let right = at + 1
  while (isMark(normAt(desk, right)) || LINKS.has(normAt(desk, right))) right += 1
  const before = [runBefore(desk, left + 1), left + 1] as const
  const after = [right, runAfter(desk, right)] as const
  if (before[0] === before[1] || after[0] === after[1]) return null
  // «Laskar Bahari, julukan Persada FC»: the name stands after; else it stands before.
  const names = /^(?:julukan|panggilan|sapaan)$/u.test(norm) && isMark(normAt(desk, at - 1))
  // «SA alias Abu Melati»: letters are called by the name.
  const letters = isLetters(desk, before)
  const [nick, full] = names || letters ? [before, after] : [after, before]
  const words = wordsOf(desk, full[0], full[1]).replace(/\s+/gu, ' ')
  const entity = gazetteer().names.get(keyOf(words))?.entity
  const body = organisationHeads.has(normAt(desk, full[0]))
  const kind = !body && (CALLING.has(norm) || givenNames.has(normAt(desk, full[0]))) ? 'person' : 'organisation'
  const key = keyAt(desk, nick[0], nick[1])
  return gazetteer().names.has(key) ? null : [key, entity ?? { name: words, kind, within: [] }]
}

/** Letters of a company's form behind its name, and what else stands in brackets there without being a name. */
const FORMS: ReadonlySet<string> = new Set(['persero', 'perseroan', 'tbk', 'perum', 'perumda'])

/** «PT Kirana Megah Sentosa Tbk (Kimesa)»: what the company in full before the bracket at `bracket` is called for short. */
function companyBefore(desk: Desk, bracket: number): Entity | null {
  let start = bracket
  while (start > bracket - 8 && (isCapital(desk.tokens[start - 1] ?? noToken) || normAt(desk, start - 1) === '.')) {
    start -= 1
    if (COMPANY.test(normAt(desk, start))) break
  }
  if (!COMPANY.test(normAt(desk, start)) || start > bracket - 2) return null
  const name = companyName(wordsOf(desk, start, bracket))
  return name.includes(' ') ? (listedBank(name) ?? { name, kind: 'organisation', within: [] }) : null
}

const COMPANY = /^(?:cv|pt)$/u

/** «PT Kirana Megah Sentosa Tbk atau Kimesa», «PT Kirana Megah alias Kimesa»: the short name behind the word at `at`. */
function brandBehind(desk: Desk, at: number): readonly [nick: string, entity: Entity] | null {
  const norm = normAt(desk, at)
  if (norm !== 'atau' && norm !== 'alias') return null
  const short = desk.tokens[at + 1]
  if (!short || !isCapital(short) || isCapital(desk.tokens[at + 2] ?? noToken) || gazetteer().names.has(short.norm))
    return null
  const company = companyBefore(desk, at)
  return company ? [short.norm, company] : null
}

/** What the article explains itself: `Dinas Perhubungan (Dishub)` by its letters, `Laskar Bahari, julukan Persada FC`. */
export function teach(desk: Desk): Taught {
  const names = new Map<string, Entity>()
  const things = new Set<string>()
  desk.tokens.forEach((token, at) => {
    if (!mayOpen(desk, at, opens.lesson)) return
    const work = token.kind === 'word' ? workAt(desk, at) : null
    if (work) names.set(work[0], work[1])
    if (token.casing === 'lower') {
      const letters = lettersBehind(desk, at)
      if (letters && !names.has(letters[0])) names.set(letters[0], letters[1])
      const nick = brandBehind(desk, at) ?? nickname(desk, at) ?? initials(desk, at)
      if (nick) names.set(nick[0], nick[1])
      // «RT alias Abu Melati»: so he may be called as well.
      if (nick && token.norm === 'alias' && nick[1].kind === 'person') {
        const whole = keyOf(nick[1].name)
        if (whole.includes(' ') && !gazetteer().names.has(whole)) names.set(whole, nick[1])
      }
      return
    }
    if (token.norm !== '(') return
    const behind = lettersBefore(desk, at)
    if (behind) {
      names.set(behind[0], behind[1])
      return
    }
    const short = desk.tokens[at + 1]
    if (short?.kind !== 'word' || normAt(desk, at + 2) !== ')') return
    const letters = desk.text.slice(short.start, short.end)
    const brand = isCapital(short) && !FORMS.has(short.norm) && !gazetteer().names.has(short.norm)
    const company = brand ? companyBefore(desk, at) : null
    if (company) {
      names.set(short.norm, company)
      return
    }
    const person = initialled(desk, letters, runBefore(desk, at, LETTERS), at)
    if (person && !gazetteer().names.has(short.norm)) {
      names.set(short.norm, person)
      return
    }
    if (!/^[A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]{1,11}$/u.test(letters) || short.casing === 'title') return
    const start = spelledFrom(desk, short.norm.replace(/-/gu, ''), at)
    if (start === null) return
    const entity = entityOf(desk, withHead(desk, start), at)
    const already = gazetteer().names.get(short.norm)
    if (entity === 'thing') {
      if (!already) for (const key of [short.norm, keyAt(desk, start, at)]) things.add(key)
    } else if (entity && !(already?.spelled === letters && already.entity.name === entity.name))
      names.set(short.norm, entity)
  })
  const opening = new Set([...names.keys(), ...things].map((name) => name.split(' ', 1)[0] ?? ''))
  return { names, things, opening, aircraft: onlyAircraft(desk) }
}
