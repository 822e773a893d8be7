import type { Ordinal } from '../../src/model/claim.ts'
import type { Verdict } from '../../src/model/event.ts'
import type { Report, ReportClaim } from '../../src/model/report.ts'

/**
 * What a case's README says that the report must show, as `shows.json` beside it. A claim is written `01 menang|unggul`:
 * one of the article that begins with 01 whose trigger holds one of the words.
 */
export interface Shows {
  /** Claims of one event, and what the report says of it. */
  readonly together: readonly Together[]
  /** Claims of two events. */
  readonly apart?: readonly (readonly [string, string])[]
  /** All conflicts of the report, as `time: 2023-08-05 | 2023-08-06`; a side's value holds the words. */
  readonly conflicts: readonly string[]
  /** Claims that nobody makes. */
  readonly absent?: readonly string[]
  /** `02 01`: article 02 is a copy of 01. */
  readonly copies?: readonly string[]
  /** `02 weekday-mismatch`. */
  readonly notices?: readonly string[]
}

interface Together {
  readonly claims: readonly string[]
  readonly verdict?: Verdict
  readonly sources?: number
  /** How the event's time begins. */
  readonly time?: string
  readonly who?: readonly string[]
  /** How many persons are in `who`. */
  readonly people?: number
  readonly order?: Ordinal | null
  readonly updates?: true
  /** Claims whose time comes from other sources. */
  readonly inferred?: readonly string[]
}

/** What of it the report does not show, in words; empty when it shows all. */
export function unmet(report: Report, shows: Shows): readonly string[] {
  const { together, apart = [], conflicts, absent = [], copies = [], notices = [] } = shows
  const numberOf = (article: string | null): string =>
    report.articles.find(({ id }) => id === article)?.path.replace(/^.*\/(\d+)[^/]*$/, '$1') ?? '?'
  const matching = (words: string): readonly ReportClaim[] => {
    const [article = '', triggers = ''] = [words.slice(0, 2), words.slice(3)]
    return report.claims.filter(
      (claim) =>
        numberOf(claim.article) === article &&
        triggers.split('|').some((trigger) => claim.trigger.text.toLowerCase().includes(trigger)),
    )
  }
  const eventsOf = (words: string): ReadonlySet<string> => new Set(matching(words).map(({ event }) => event))
  const found = report.events.flatMap((event) =>
    event.conflicts.map(({ on, sides }) => ({ on, values: sides.map(({ value }) => value) })),
  )
  const shown = (conflict: string): boolean => {
    const [on, sides = ''] = conflict.split(': ')
    return found.some(
      ({ on: slot, values }) =>
        slot === on && sides.split(' | ').every((words) => values.some((value) => hasWord(value, words))),
    )
  }
  return [
    ...together.flatMap((wanted) => unmetTogether(report, wanted, matching)),
    ...apart.flatMap(([a, b]) => {
      const [ofA, ofB] = [eventsOf(a), eventsOf(b)]
      if (ofA.size === 0 || ofB.size === 0) return [`no claim \`${ofA.size === 0 ? a : b}\``]
      return [...ofA].every((event) => ofB.has(event)) ? [`\`${a}\` and \`${b}\` are one event`] : []
    }),
    ...conflicts.filter((conflict) => !shown(conflict)).map((conflict) => `no conflict on ${conflict}`),
    ...(found.length > conflicts.length
      ? [`${found.length} conflicts: ${found.map(({ on, values }) => `${on}: ${values.join(' | ')}`).join('; ')}`]
      : []),
    ...absent.filter((words) => matching(words).length > 0).map((words) => `a claim \`${words}\``),
    ...copies
      .filter((pair) => !report.articles.some(({ id, copyOf }) => `${numberOf(id)} ${numberOf(copyOf)}` === pair))
      .map((pair) => `no copy ${pair}`),
    ...notices
      .filter((wanted) => !report.notices.some(({ article, rule }) => `${numberOf(article)} ${rule}` === wanted))
      .map((wanted) => `no notice ${wanted}`),
  ]
}

/** Whether the words stand in the value whole: `200 meter` holds 200, `2000 meter` does not. */
function hasWord(value: string, words: string): boolean {
  const at = value.indexOf(words)
  return at >= 0 && !(/\d$/.test(words) && /^\d/.test(value.slice(at + words.length)))
}

function unmetTogether(
  { events }: Report,
  { claims, verdict, sources, time, who = [], people, order, updates, inferred = [] }: Together,
  matching: (words: string) => readonly ReportClaim[],
): readonly string[] {
  const absent = claims.filter((words) => matching(words).length === 0)
  if (absent.length > 0) return absent.map((words) => `no claim \`${words}\``)
  const event = events.find(({ id }) => claims.every((words) => matching(words).some((claim) => claim.event === id)))
  const named = claims.map((words) => `\`${words}\``).join(', ')
  if (!event) return [`${named} are not one event`]
  const told = claims.flatMap(matching).filter((claim) => claim.event === event.id)
  const persons = new Set(
    told.flatMap((claim) => claim.who.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
  )
  return [
    ...(verdict !== undefined && event.verdict !== verdict ? [`${named}: ${event.verdict}, not ${verdict}`] : []),
    ...(sources !== undefined && event.sources !== sources
      ? [`${named}: ${event.sources} sources, not ${sources}`]
      : []),
    ...(time !== undefined && !event.time?.startsWith(time) ? [`${named}: time ${event.time}, not ${time}`] : []),
    ...who.filter((name) => !event.who.includes(name)).map((name) => `${named}: no ${name} in who`),
    ...(people !== undefined && persons.size !== people ? [`${named}: ${[...persons].join(', ')}`] : []),
    ...(order !== undefined ? told.filter((claim) => claim.order !== order) : []).map(
      (claim) => `${named}: ${claim.order}`,
    ),
    ...(updates && event.updates.length === 0 ? [`${named}: no update`] : []),
    ...inferred
      .filter((words) => !matching(words).some((claim) => claim.event === event.id && claim.time?.from === 'inferred'))
      .map((words) => `\`${words}\` is not inferred`),
  ]
}
