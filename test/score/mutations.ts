import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readTopics } from '../../src/learn/gold.ts'
import { type Random, randomFrom } from '../support/random.ts'
import { type Change, type Changer, changesOf, reportOf, spread } from './mutations/change.ts'
import { isFound, newAlarms } from './mutations/conflicts.ts'
import { groupOf, type Site, sitesOf } from './mutations/group.ts'
import { mutants } from './mutations/mutants/index.ts'
import { rewrites } from './mutations/rewrites/index.ts'
import { shownAlarm, shownChange, shownOthers } from './mutations/show.ts'
import { shares, type Trial } from './mutations/tally.ts'
import { isToldAgain } from './mutations/told-again.ts'
import { whyMissed } from './mutations/why-missed.ts'
import type { ScorePart } from './part.ts'

const root = join(import.meta.dirname, '../..')
const SEED = 31_415_927
/** So many wrong values, and so many harmless rewrites. */
const COUNT = 300

/** Claims that another source agrees with, by topic: each training topic, our own corpus, and our own cases. */
function topicsOf(evalFolder: string): ReadonlyMap<string, readonly Site[]> {
  const sitesIn = (name: string, folder: string): readonly Site[] => sitesOf(groupOf(name, folder, null))
  const train = readTopics(join(evalFolder, 'crosscheck/train'))
  const cases = join(root, 'fixtures/cases')
  return new Map([
    ...train.map((gold) => [gold.name, sitesOf(groupOf(gold.name, join(gold.folder, 'articles'), gold))] as const),
    ['corpus', sitesIn('corpus', join(root, 'corpus'))],
    [
      'cases',
      readdirSync(cases)
        .sort()
        .flatMap((name) => sitesIn(`cases/${name}`, join(cases, name, 'articles'))),
    ],
  ])
}

function chosen(changers: readonly Changer[], topics: ReadonlyMap<string, readonly Site[]>): readonly Change[] {
  // A stream for each kind and topic: a claim more in one topic leaves the choice in the others as it was.
  const streamOf = (kind: number, topic: number): Random => randomFrom(SEED + 100 * kind + topic)
  return spread(
    changers.map((changer, kind) =>
      [...topics.values()].map((sites, topic) => changesOf(changer, sites, streamOf(kind, topic))),
    ),
    COUNT,
  )
}

/** Wrong values that must show as conflicts, and rewrites that must not. */
export const mutations: ScorePart = ({ folder, errors, topics: byTopic }) => {
  const topics = topicsOf(folder)
  const found: Trial[] = []
  const causes = new Map<string, number>()
  const missed: string[] = []
  for (const change of chosen(mutants, topics)) {
    const after = reportOf(change)
    const isHit = isFound(change, after)
    const [topic = ''] = change.group.name.split('/')
    const again = isToldAgain(change) ? 'true value told again' : 'told once'
    found.push({ names: [change.kind, 'all', again, topic], holds: isHit })
    if (isHit) continue
    const cause = `${change.kind}: ${whyMissed(change, after)}`
    causes.set(cause, (causes.get(cause) ?? 0) + 1)
    missed.push(
      [cause, ...shownChange(change), ...shownOthers(change), ...newAlarms(change, after).flatMap(shownAlarm)].join(
        '\n',
      ),
    )
  }
  const rang: Trial[] = []
  const alarms: string[] = []
  for (const change of chosen(rewrites, topics)) {
    const raised = newAlarms(change, reportOf(change))
    rang.push({ names: [change.kind, 'all'], holds: raised.length > 0 })
    if (raised.length > 0)
      alarms.push([`${change.kind}: new alarm`, ...shownChange(change), ...raised.flatMap(shownAlarm)].join('\n'))
  }
  const lines = [
    '',
    'wrong values                  n  found   share',
    ...shares(found, [...mutants.map(({ kind }) => kind), 'all', 'told once', 'true value told again']),
    ...(byTopic ? shares(found, [...topics.keys()]) : []),
    ...[...causes].toSorted(([, a], [, b]) => b - a).map(([cause, count]) => `  missed ${count}: ${cause}`),
    '',
    'harmless rewrites             n alarms   share',
    ...shares(rang, [...rewrites.map(({ kind }) => kind), 'all']),
    ...[...missed.slice(0, errors), ...alarms.slice(0, errors)].map((text) => `\n${text}`),
  ]
  console.log(lines.join('\n'))
}
