import { aircraftKinds, aircraftNouns, airlineEnds, registrationPrefixes } from '../../lexicon/aircraft.ts'
import { roots } from '../../lexicon/roots.ts'
import { titleWords } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, isCapital, mayOpen, normAt, noToken, wordsOf } from '../desk.ts'
import { gazetteer, keyOf } from '../gazetteer/known.ts'
import { opens } from '../openings.ts'
import type { Found, NameRule } from './finding.ts'

/** The end of a registration, `PK-ABC`; else `at`. */
function registrationEnd(desk: Desk, at: number): number {
  const [head, dash, tail] = [desk.tokens[at], desk.tokens[at + 1], desk.tokens[at + 2]]
  if (!head || !registrationPrefixes.has(head.norm) || head.casing === 'lower' || head.casing === 'title') return at
  const glued = dash?.norm === '-' && dash.start === head.end && tail?.start === dash.end
  return glued && tail.casing === 'upper' && /^[a-z]{3,4}$/u.test(tail.norm) ? at + 3 : at
}

/** The end of a flight's number, `KS 182`, `KS182`, `7C2216`, `2216`; else `at`. */
function flightEnd(desk: Desk, at: number): number {
  const [code, next, last] = [desk.tokens[at], desk.tokens[at + 1], desk.tokens[at + 2]]
  if (!code || code.start > (desk.tokens[at - 1]?.end ?? 0) + 1) return at
  const letters = desk.text.slice(code.start, code.end)
  if (/^(?:[A-Z\d]{2}-?)?\d{2,4}$/u.test(letters)) return at + 1
  if (!/^[A-Z\d]{2}$/u.test(letters)) return at
  const number = next?.norm === '-' ? last : next
  return number?.kind === 'number' && /^\d{2,4}$/u.test(number.norm) ? (next === number ? at + 2 : at + 3) : at
}

/** The end of the name of an airline, `Kasuari Air`; else `at`. */
function airlineEnd(desk: Desk, at: number): number {
  for (let end = at + 1; end <= at + 2; end += 1) {
    const token = desk.tokens[end - 1]
    // «Pilot Kasuari Air»
    const plain = token && (titleWords.has(token.norm) || (desk.initial[end - 1] === 1 && roots.has(token.norm)))
    if (!token || !isCapital(token) || aircraftNouns.has(token.norm) || plain) return at
    if (airlineEnds.has(desk.tokens[end]?.norm ?? '') && isCapital(desk.tokens[end] ?? noToken)) return end + 1
  }
  return at
}

function airline(desk: Desk, first: number, last: number): Entity {
  const name = wordsOf(desk, first, last)
  return gazetteer().names.get(keyOf(name))?.entity ?? { name, kind: 'organisation', within: [] }
}

/** The end of a make and its model, `Boeing 737-500`, `Tecno P2006T`; else `at`. */
function modelEnd(desk: Desk, at: number): number {
  const [make, model] = [desk.tokens[at], desk.tokens[at + 1]]
  if (!make || !model || !isCapital(make) || model.start > make.end + 1) return at
  if (!/\d/u.test(model.norm) || /^(?:19|20)\d\d$/u.test(model.norm)) return at
  // «737-500»
  const dash = desk.tokens[at + 2]
  return dash?.norm === '-' && dash.start === model.end && desk.tokens[at + 3]?.kind === 'number' ? at + 4 : at + 2
}

/** The one aircraft of an article: the airline whose flight it tells of, else the registration; null with none or several. */
export function onlyAircraft(desk: Desk): Entity | null {
  const airlines = new Map<string, Entity>()
  const registrations = new Set<string>()
  for (let at = 0; at < desk.tokens.length; at += 1) {
    if (mayOpen(desk, at, opens.airline) && desk.capital[at] === 1) {
      for (const start of [at - 2, at - 1]) {
        if (start < 0 || airlineEnd(desk, start) !== at + 1) continue
        const flies = flightEnd(desk, at + 1) > at + 1 || aircraftNouns.has(normAt(desk, start - 1))
        const entity = airline(desk, start, at + 1)
        if (flies) airlines.set(entity.name, entity)
        break
      }
    }
    if (mayOpen(desk, at, opens.registration) && registrationEnd(desk, at) === at + 3)
      registrations.add(wordsOf(desk, at, at + 3))
  }
  if (airlines.size > 0) return airlines.size === 1 ? ([...airlines.values()][0] ?? null) : null
  const [name] = registrations
  return registrations.size === 1 && name !== undefined ? { name, kind: 'group', within: [] } : null
}

/** So far behind a make its registration may stand: «Tecno P2006T dengan nomor registrasi PK-ABC». */
const NEAR = 8

/** What a make is registered as in the same sentence; else the make itself. */
function registeredAs(desk: Desk, first: number, last: number, end: number): string {
  for (let at = last; at < Math.min(end, last + NEAR); at += 1) {
    const registered = registrationEnd(desk, at)
    if (registered > at) return wordsOf(desk, at, registered)
  }
  return wordsOf(desk, first, last)
}

const found = (first: number, last: number, known: Entity, next = last): Found => ({
  findings: [{ first, last, kind: known.kind, known, via: 'name', rule: 'aircraft', title: null }],
  next,
})

/** Whether `pesawat`, `pesawat latih jenis` stands before a token. */
function behindNoun(desk: Desk, at: number): boolean {
  let noun = at - 1
  while (noun > at - 4 && aircraftKinds.has(normAt(desk, noun))) noun -= 1
  return aircraftNouns.has(normAt(desk, noun))
}

/** An aircraft by its registration, its airline and flight, or its make: `PK-ABC`, `Kasuari Air KS 182`, `Cessna 172`. */
export const aircraft: NameRule = {
  id: 'aircraft',
  opener: 0,
  read(scene, at, last) {
    const token = scene.tokens[at]
    if (!token || token.casing === 'lower') return null
    // Most capitals are far from any aircraft.
    const near =
      mayOpen(scene, at, opens.registration) ||
      mayOpen(scene, at + 1, opens.airline) ||
      mayOpen(scene, at + 2, opens.airline) ||
      mayOpen(scene, at - 1, opens.aircraft)
    if (!near) return null
    const { aircraft } = scene.taught
    const registered = registrationEnd(scene, at)
    if (registered > at)
      return found(at, registered, aircraft ?? { name: wordsOf(scene, at, registered), kind: 'group', within: [] })
    const flies = airlineEnd(scene, at)
    const flight = flies > at ? flightEnd(scene, flies) : flies
    if (flight > flies) return found(at, flies, airline(scene, at, flies), Math.min(flight, last))
    const made = behindNoun(scene, at) ? modelEnd(scene, at) : at
    if (made === at || flies > at) return null
    return found(at, made, aircraft ?? { name: registeredAs(scene, at, made, last), kind: 'group', within: [] })
  },
  examples: [
    { text: 'Pesawat PK-RAT sempat oleng.', finds: 'PK-RAT:group' },
    { text: 'Pesawat latih Tecno P2006T bernomor PK-RAT jatuh.', finds: 'PK-RAT:group, PK-RAT:group' },
    { text: 'Pesawat Kasuari Air KS 182 jatuh.', finds: 'Kasuari Air:organisation' },
    { text: 'Sebuah pesawat Cessna 172 tergelincir.', finds: 'Cessna 172:group' },
    { text: 'Pesawat itu buatan 2009 dan terawat.', finds: null },
  ],
}
