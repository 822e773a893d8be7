import { describe, expect, test } from 'vitest'
import { withReplies } from '../../src/compare/align/replies.ts'
import { factsFrom, type Told } from './claims.ts'

const charge: Told = {
  quote: 'Wali Kota Sari menuduh PT Randu membuang limbah',
  trigger: 'menuduh',
  type: 'accuse',
}
const denial: Told = { quote: 'PT Randu menepis tuduhan itu', trigger: 'menepis', type: 'deny', status: 'denied' }
const other: Told = { quote: 'Pabrik itu dibuka', trigger: 'dibuka', type: 'open' }

/** The triggers of the groups, where the claims stand in one article in the order of the rows. */
const groupsOf = (told: readonly Told[], groups: readonly (readonly number[])[]): readonly (readonly string[])[] => {
  const facts = factsFrom(...told).map((fact, at) => {
    const trigger = { ...fact.claim.trigger, start: 100 * at }
    return { ...fact, article: 0, claim: { ...fact.claim, trigger } }
  })
  return withReplies(groups.map((group) => group.flatMap((at) => facts[at] ?? []))).map((group) =>
    group.map(({ claim }) => claim.trigger.text),
  )
}

describe('a denial and what it denies', () => {
  test('a denial that points back goes to the charge before it', () => {
    expect(groupsOf([charge, denial, other], [[0], [1, 2]])).toEqual([['menuduh', 'menepis'], ['dibuka']])
  })
  test('an event of nothing but the denial is gone', () => {
    expect(groupsOf([charge, denial], [[0], [1]])).toEqual([['menuduh', 'menepis']])
  })
  test('a denial of something else stays where it is', () => {
    const another = { ...denial, quote: 'Bupati Tono menampik kabar perceraian', trigger: 'menampik' }
    expect(groupsOf([charge, another, other], [[0], [1, 2]])).toEqual([['menuduh'], ['menampik', 'dibuka']])
  })
  test('what is told before the charge is no answer to it', () => {
    expect(groupsOf([denial, charge], [[0], [1]])).toEqual([['menepis'], ['menuduh']])
  })
})
