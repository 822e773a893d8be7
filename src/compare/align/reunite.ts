import { timesAgree } from '../../model/time.ts'
import { areOneGoal } from '../facts/contests.ts'
import type { Fact } from '../facts/facts.ts'
import { dayAsNamed, isOfMisnamedYear, isOneAct } from '../facts/once.ts'
import { areRelated } from '../facts/stories.ts'
import { unitOf } from '../judge/counting.ts'
import { isOneCount, isOneFigure } from './one-figure.ts'
import { isTelling } from './signals.ts'

type Group = readonly Fact[]

/** Whether an article of one group tells a doing of that type in the other too, below its headlines: to it they are two. */
const areTwoToSome = (a: Group, b: Group): boolean =>
  a.some((one) =>
    b.some(
      (other) =>
        one.article === other.article &&
        one.claim.type === other.claim.type &&
        !one.claim.headline &&
        !other.claim.headline,
    ),
  )

/** What tells that two claims of two sources are of one happening though they differ, and which claims may meet in it. */
interface Sign {
  readonly keysOf: (fact: Fact) => readonly string[]
  readonly isOne: (a: Fact, b: Fact) => boolean
}

/** «gol pertama», «membuka keunggulan»: one goal, where both tell one story and day. */
const isOneGoal = (a: Fact, b: Fact): boolean => areOneGoal(a, b) && areRelated(a, b) && meetInTime(a, b)

const meetInTime = ({ time: a }: Fact, { time: b }: Fact): boolean => a !== null && b !== null && timesAgree(a, b)

const signs: readonly Sign[] = [
  { keysOf: (fact) => (fact.once === null ? [] : [fact.claim.type]), isOne: isOneAct },
  { keysOf: (fact) => [dayAsNamed(fact) ?? []].flat(), isOne: isOfMisnamedYear },
  {
    keysOf: ({ claim }) => claim.numbers.filter(({ value }) => isTelling(value)).map(unitOf),
    isOne: isOneFigure,
  },
  { keysOf: ({ claim }) => claim.numbers.map(unitOf), isOne: isOneCount },
  { keysOf: ({ stage }) => (stage === null ? [] : [stage.nth]), isOne: isOneGoal },
]

function meetingBy({ keysOf }: Sign, facts: Iterable<Fact>): Iterable<readonly Fact[]> {
  const byKey = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const key of new Set(keysOf(fact))) {
      const known = byKey.get(key)
      if (known) known.push(fact)
      else byKey.set(key, [fact])
    }
  }
  return byKey.values()
}

/**
 * Joins groups that tell one happening and differ in what they say of it: «Jembatan Wela dibuka pada Maret 1987»,
 * «Jembatan itu dibuka pada Mei 1988». So long as each source gives one date, it is not two happenings, but one in dispute.
 */
export function reunited(groups: readonly Group[]): readonly Group[] {
  const homes = new Map<Fact, Group>(groups.flatMap((group) => group.map((fact) => [fact, group] as const)))
  for (const sign of signs) {
    for (const facts of meetingBy(sign, homes.keys())) {
      for (const [at, a] of facts.entries()) {
        for (let next = at + 1; next < facts.length; next += 1) {
          const b = facts[next]
          if (!b || a.source === b.source || !sign.isOne(a, b)) continue
          const [one = [], other = []] = [homes.get(a), homes.get(b)]
          if (one === other || areTwoToSome(one, other)) continue
          const joined = [...one, ...other].toSorted((x, y) => x.index - y.index)
          for (const fact of joined) homes.set(fact, joined)
        }
      }
    }
  }
  return [...new Set(homes.values())]
}
