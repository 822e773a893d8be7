import { civil } from '../../model/calendar.ts'
import type { Claim, EventType, Role } from '../../model/claim.ts'
import type { Fact } from './facts.ts'
import { contests } from './families.ts'
import { fold, isOneName } from './names.ts'

const rounds: readonly (readonly [round: string, said: RegExp])[] = [
  ['third', /\b(?:tempat|peringkat|posisi) (?:ke-?3|ketiga)\b|\bperunggu\b/iu],
  ['quarterfinal', /(?<!\b(?:ke|menuju) (?:babak )?)\b(?:perempat[- ]?final|delapan besar|8 besar)\b/iu],
  ['semifinal', /(?<!\b(?:ke|menuju) (?:babak )?)\b(?:semi[- ]?final|empat besar)\b/iu],
  ['last sixteen', /(?<!\b(?:ke|menuju) (?:babak )?)\b(?:enam belas|16) besar\b/iu],
  ['group', /\b(?:(?:fase|babak|penyisihan) grup|babak penyisihan)\b/iu],
  ['final', /(?<!\b(?:ke|menuju|perempat|semi)[- ](?:babak |partai )?)\b(?:final|partai puncak)\b/iu],
]

/**
 * The round of a contest that a claim tells of: `semifinal` of «menyingkirkan Ternate di semifinal», none of «lolos ke
 * final».
 */
export function roundOf({ type, quote }: Claim): string | null {
  if (!contests.has(type)) return null
  return rounds.find(([, said]) => said.test(quote))?.[0] ?? null
}

/** «juara SEA Games 1991», «emas pada Olimpiade Paris 2024»: the year in the name of a tournament, behind what was done at it. */
const EDITION =
  /\b(?:Asian Games|Copa|Cup|Euro|Games|Grand Prix|Kejuaraan|Liga|Olimpiade|Piala|PON|Open)\b(?: [A-Z][a-zA-Z-]*| U-?\d\d){0,3} ((?:19|20)\d\d)\b/u

/** The year of the tournament that a claim tells of; null of other claims, and of one that names none behind its verb. */
export function editionOf({ type, quote, span, trigger }: Claim): number | null {
  if (!contests.has(type)) return null
  const [, year] = EDITION.exec(quote.slice(Math.max(0, trigger.start - span.start))) ?? []
  return year === undefined ? null : Number(year)
}

/** Years by which a tournament may be played later than its name says. */
const POSTPONED = 1

/** «juara pada Piala Tirta 1991» beside a match of 2023, or of «Piala Tirta 2023». */
function isOfOlderEdition({ edition: own }: Fact, { edition, time }: Fact): boolean {
  if (own === null) return false
  if (edition !== null) return own < edition
  return time !== null && Number.isFinite(time.first) && civil(time.first).year - own > POSTPONED
}

/** Which of several parts of one happening. */
export interface Stage {
  readonly of: string
  readonly nth: string
}

const STAGE = /\b(leg|babak|putaran|debat|gelombang|sidang|seri) (pertama|kedua|ketiga|keempat|kelima)\b/iu

/** What a match calls its goals by, in their order. */
const goals: readonly (readonly [nth: string, said: RegExp])[] = [
  ['pertama', /\b(?:gol (?:pembuka|pertama)|membuka (?:keunggulan|skor))\b/iu],
  ['kedua', /\b(?:gol kedua|menggandakan (?:keunggulan|skor))\b/iu],
  ['ketiga', /\bgol ketiga\b/iu],
]

/** The goal of a match that a claim tells of; null where it tells of none by its number, or of two. */
function goalOf(quote: string): Stage | null {
  const [told, ...more] = goals.filter(([, said]) => said.test(quote))
  return told === undefined || more.length > 0 ? null : { of: GOAL, nth: told[0] }
}

const GOAL = 'gol'

/** «Leg pertama» of one Saturday, «leg kedua» of the next; «gol pertama», «membuka keunggulan» and «gol kedua». */
export function stageOf({ quote }: Claim): Stage | null {
  const goal = goalOf(quote)
  if (goal !== null) return goal
  const [, of, nth] = STAGE.exec(quote) ?? []
  return of !== undefined && nth !== undefined ? { of, nth } : null
}

const areGoals = ({ stage: a }: Fact, { stage: b }: Fact): boolean => a?.of === GOAL && b?.of === GOAL

/** «gol pertama», «gol kedua»: of one match, and minutes apart. */
export const areTwoGoals = (a: Fact, b: Fact): boolean => areGoals(a, b) && a.stage?.nth !== b.stage?.nth

/** «gol pertama pada menit ke-22», «membuka keunggulan pada menit ke-23»: one goal, unless two teams opened their score. */
export const areOneGoal = (a: Fact, b: Fact): boolean =>
  areGoals(a, b) &&
  a.stage?.nth === b.stage?.nth &&
  (a.who.length === 0 || b.who.length === 0 || a.who.some((name) => b.who.includes(name)))

const has = ({ who }: Claim, role: Role, isPerson: boolean): boolean =>
  who.some((one) => one.role === role && (one.kind === 'person') === isPerson)

/** «Sari mengalahkan Ana». */
const isDuel = ({ claim }: Fact): boolean =>
  contests.has(claim.type) && has(claim, 'agent', true) && has(claim, 'patient', true)

/** «Ambon mengalahkan Ternate». */
const isOfTeams = ({ claim }: Fact): boolean =>
  contests.has(claim.type) &&
  has(claim, 'agent', false) &&
  has(claim, 'patient', false) &&
  !claim.who.some(({ kind }) => kind === 'person')

/** «Sari mengalahkan Ana» and «Budi menaklukkan Adi». */
export const areOtherPlayers = (a: Fact, b: Fact): boolean =>
  isDuel(a) && isDuel(b) && !a.who.some((name) => b.who.some((rival) => isOneName(name, rival)))

/** The two teams of a match; none of a claim that names more or fewer. */
function teamsOf({ claim, names }: Fact): readonly string[] {
  const teams = names.filter((_, at) => claim.who[at]?.kind !== 'person')
  return contests.has(claim.type) && teams.length === 2 ? teams.map(fold) : []
}

/** «Ambon mengalahkan Ternate», «laga Tual melawan Wela»: no team of both. */
export function areOtherTeams(a: Fact, b: Fact): boolean {
  const [one, other] = [teamsOf(a), teamsOf(b)]
  if (one.length === 0 || other.length === 0) return false
  return !one.some((name) => other.some((rival) => isOneName(name, rival)))
}

/** Two rounds, tournaments of two years, matches of other players, or one match of the tie that two teams play. */
export const areTwoContests = (a: Fact, b: Fact): boolean =>
  (a.round !== null && b.round !== null && a.round !== b.round) ||
  (contests.has(a.claim.type) && contests.has(b.claim.type) && (isOfOlderEdition(a, b) || isOfOlderEdition(b, a))) ||
  areOtherPlayers(a, b) ||
  (isDuel(a) && isOfTeams(b)) ||
  (isDuel(b) && isOfTeams(a))

/** Each names somebody whom the other does not: «Menlu menemui Presiden», «Presiden bertemu Raja». */
export function haveOtherPartner({ who: a }: Pick<Fact, 'who'>, { who: b }: Pick<Fact, 'who'>): boolean {
  const knows = (names: readonly string[], one: string): boolean => names.some((other) => isOneName(one, other))
  return a.length > 1 && b.length > 1 && a.some((one) => !knows(b, one)) && b.some((one) => !knows(a, one))
}

const meetings: ReadonlySet<EventType> = new Set<EventType>(['call', 'meet'])

/** «Menlu menemui Presiden» and «Menlu menemui Raja». */
export const areTwoMeetings = (a: Fact, b: Fact): boolean =>
  meetings.has(a.claim.type) && meetings.has(b.claim.type) && haveOtherPartner(a, b)
