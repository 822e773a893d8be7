import { describe, expect, test } from 'vitest'
import { firstHand, secondHand } from '../../src/compare/align/evidence.ts'
import { confirmed } from '../../src/compare/align/support.ts'
import type { Fact } from '../../src/compare/facts/facts.ts'
import { profilesOf } from '../../src/compare/facts/profiles.ts'
import { raritiesOf } from '../../src/compare/facts/rarity.ts'
import { factsFrom, type Told } from './claims.ts'

const met: Told = { quote: 'Danu menemui Rani di Suva', trigger: 'menemui', type: 'meet', root: 'temu' }
const visit = { ...met, who: ['Danu', 'Rani'], where: [['Suva', 'Fiji']] } as const
const promoted: Told = { quote: 'beliau mendapat tawaran baru', trigger: 'mendapat', type: 'other', root: 'dapat' }
const praised: Told = { quote: 'kinerjanya dipandang baik', trigger: 'dipandang', type: 'other', root: 'pandang' }

function partsOf(facts: readonly Fact[]): readonly (readonly number[])[] {
  const profiles = profilesOf(facts, raritiesOf(facts))
  const ties = secondHand(facts, firstHand(facts, profiles))
  return confirmed(facts, profiles, ties).map((part) => part.map(({ index }) => index))
}

const rows: readonly { readonly why: string; readonly told: readonly Told[]; readonly parts: number }[] = [
  { why: 'one deed, its persons and its place', told: [visit, visit], parts: 1 },
  {
    why: 'one deed of one day, whoever is named',
    told: [
      { ...met, time: '2031-05-02' },
      { ...met, quote: 'Menteri menemui Danu di istana', time: '2031-05-02' },
    ],
    parts: 1,
  },
  {
    why: 'one deed, persons and place, of two days: what sources dispute',
    told: [
      { ...visit, time: '2031-05-02' },
      { ...visit, time: '2031-05-09' },
    ],
    parts: 1,
  },
  {
    why: 'other verbs with no name, figure or word in common',
    told: [promoted, praised],
    parts: 2,
  },
  {
    why: 'other verbs of three sources, each told alone',
    told: [promoted, praised, { ...praised, quote: 'ia disambut hangat', trigger: 'disambut', root: 'sambut' }],
    parts: 3,
  },
]

describe('a stranger among sources that confirm each other', () => {
  const day = { time: '2031-05-02' } as const
  const rest: Told = {
    quote: 'Nelayan beristirahat',
    trigger: 'beristirahat',
    type: 'other',
    root: 'istirahat',
    ...day,
  }
  test('stands alone', () => {
    expect(partsOf(factsFrom({ ...visit, ...day }, { ...visit, ...day }, { ...visit, ...day }, rest))).toEqual([
      [0, 1, 2],
      [3],
    ])
  })
  test('who shares two things with one of them does not', () => {
    const told: Told = { ...rest, quote: 'Nelayan di Suva beristirahat', where: [['Suva', 'Fiji']] }
    expect(partsOf(factsFrom({ ...visit, ...day }, { ...visit, ...day }, { ...visit, ...day }, told))).toHaveLength(1)
  })
})

describe('claims of other sources confirm an event only by what they share', () => {
  for (const { why, told, parts } of rows) test(why, () => expect(partsOf(factsFrom(...told))).toHaveLength(parts))
})

test('claims of one source stay together', () => {
  const [fact, ...others] = factsFrom(promoted, praised)
  const facts = fact ? [fact, ...others.map((other) => ({ ...other, source: fact.source }))] : []
  expect(partsOf(facts)).toEqual([[0, 1]])
})
