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
const groupsOf = (
  told: readonly Told[],
  groups: readonly (readonly number[])[],
  articleOf: (at: number) => number = () => 0,
): readonly (readonly string[])[] => {
  const facts = factsFrom(...told).map((fact, at) => {
    const trigger = { ...fact.claim.trigger, start: 100 * at }
    return { ...fact, article: articleOf(at), claim: { ...fact.claim, trigger } }
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
  test('a denial alone goes to what another article alleges in its words', () => {
    const heard: Told = {
      quote: 'Nelayan mengaku mendengar letusan',
      trigger: 'letusan',
      type: 'other',
      status: 'alleged',
    }
    const denies = (quote: string): Told => ({ quote, trigger: 'membantah', type: 'deny', status: 'denied' })
    const apart = (quote: string) => groupsOf([heard, denies(quote)], [[0], [1]], (at) => at)
    expect(apart('Dinas membantah dugaan letusan di laut')).toEqual([['letusan', 'membantah']])
    expect(apart('Dinas membantah kabar perceraian')).toEqual([['letusan'], ['membantah']])
  })
  test('a bare denial goes to what another says of who denies, a lawyer without a word of it to nothing', () => {
    const told: Told = {
      quote: 'Edo Rante menukar barang bukti',
      trigger: 'menukar',
      type: 'other',
      who: ['Edo Rante'],
      saidBy: 'Jaksa Mira',
    }
    const denies = (who: string): Told => ({
      quote: `${who} membantah`,
      trigger: 'membantah',
      type: 'deny',
      status: 'denied',
      who: [who],
    })
    expect(groupsOf([told, denies('Edo Rante')], [[0], [1]])).toEqual([['menukar', 'membantah']])
    expect(groupsOf([told, denies('Lala Sima')], [[0], [1]])).toEqual([['menukar'], ['membantah']])
    expect(groupsOf([{ ...told, saidBy: 'Edo Rante' }, denies('Edo Rante')], [[0], [1]])).toEqual([
      ['menukar'],
      ['membantah'],
    ])
  })
  test('who denies a deed of his goes to it, who denies another stays', () => {
    const slap: Told = { quote: 'Edo Rante menampar wasit', trigger: 'menampar', type: 'attack', who: ['Edo Rante'] }
    const denies = (deed: string): Told => ({
      quote: `Edo Rante membantah ${deed}`,
      trigger: 'membantah',
      type: 'deny',
      status: 'denied',
      who: ['Edo Rante'],
    })
    expect(groupsOf([slap, denies('telah menampar wasit')], [[0], [1]])).toEqual([['menampar', 'membantah']])
    expect(groupsOf([slap, denies('merencanakan itu')], [[0], [1]])).toEqual([['menampar'], ['membantah']])
  })
  test('the locked door that police tell of and a lawyer denies in the same words are one', () => {
    const door: Told = { quote: 'Pintu dapur digembok', trigger: 'digembok', type: 'other', saidBy: 'Ipda Rona' }
    const denies: Told = {
      quote: 'Pengacara menyangkal kliennya menyuruh pintu digembok',
      trigger: 'menyangkal',
      type: 'deny',
      status: 'denied',
    }
    expect(groupsOf([door, denies], [[0], [1]])).toEqual([['digembok', 'menyangkal']])
    expect(groupsOf([{ ...door, quote: 'Jendela digembok' }, denies], [[0], [1]])).toEqual([
      ['digembok'],
      ['menyangkal'],
    ])
  })
  test('a charge against who denies is answered from afar, where the denial speaks of a charge', () => {
    const accused: Told = { ...charge, who: ['Wali Kota Sari', 'PT Randu'], patients: ['PT Randu'] }
    const far: readonly Told[] = [other, other, other, other]
    const denies = (quote: string): Told => ({ ...denial, quote, who: ['PT Randu'] })
    const groups = [[0], [1, 2, 3, 4], [5]]
    expect(groupsOf([accused, ...far, denies('PT Randu menepis tuduhan itu')], groups)[0]).toEqual([
      'menuduh',
      'menepis',
    ])
    expect(groupsOf([accused, ...far, denies('PT Randu menepis kabar merger')], groups)[0]).toEqual(['menuduh'])
  })
  test('what is told before the charge is no answer to it', () => {
    expect(groupsOf([denial, charge], [[0], [1]])).toEqual([['menepis'], ['menuduh']])
  })
})
