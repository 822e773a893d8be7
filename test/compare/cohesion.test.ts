import { describe, expect, test } from 'vitest'
import { cohesive } from '../../src/compare/align/cohesion.ts'
import { tiesOf } from '../../src/compare/align/ties.ts'
import { profilesOf } from '../../src/compare/facts/profiles.ts'
import { raritiesOf } from '../../src/compare/facts/rarity.ts'
import { factsFrom, type Told } from './claims.ts'

const urged: Told = {
  quote: 'Lurah mengimbau warga menutup sumur',
  trigger: 'mengimbau',
  type: 'speak',
  root: 'mengimbau',
}
const warned: Told = { quote: 'Camat mengimbau nelayan pulang', trigger: 'mengimbau', type: 'speak', root: 'mengimbau' }
const asked: Told = {
  quote: 'Danu mengajak nelayan menanam bakau',
  trigger: 'mengajak',
  type: 'speak',
  root: 'ajak',
  who: ['Danu'],
}
const took: Told = { quote: 'panitia menerima kritik', trigger: 'menerima', type: 'other', root: 'terima' }
const played: Told = { quote: 'Cendana menang atas Gaharu', trigger: 'menang', type: 'win', root: 'menang' }
const rained: Told = { quote: 'hujan mengguyur lereng', trigger: 'mengguyur', type: 'other', root: 'guyur' }
const closed: Told = { quote: 'jalan ditutup', trigger: 'ditutup', type: 'close', root: 'tutup' }
const agreed: Told = { quote: 'Laos menyetujui resolusi', trigger: 'menyetujui', type: 'agree', root: 'tuju' }
const settled: Told = { quote: 'jadwal disepakati', trigger: 'disepakati', type: 'agree', root: 'sepakat' }
const day = { time: '2031-05-02' }
const borrowed = { ...day, from: 'inherited' } as const

/** The parts of a group of which the first claim has so much evidence for the others. */
function partsOf(evidence: number, ...told: readonly Told[]): number {
  const facts = factsFrom(...told)
  const others = facts.slice(1).map(({ index }) => index)
  const ties = tiesOf(
    facts.length,
    others.map(() => 0),
    others,
    others.map(() => evidence),
  )
  return cohesive(facts, profilesOf(facts, raritiesOf(facts)), ties).length
}

describe('claims hang together by what they are about', () => {
  test.each<readonly [why: string, evidence: number, one: Told, other: Told, parts: number]>([
    ['one verb, and nothing else', 0.5, urged, warned, 2],
    ['two agreements on nothing in common', 0.5, agreed, settled, 2],
    ['two agreements of strong evidence', 3, agreed, settled, 1],
    ['one verb of a day that is only taken over', -1.5, { ...urged, ...borrowed }, { ...warned, ...borrowed }, 2],
    ['one verb of a day that both tell', -1.5, { ...urged, ...day }, { ...warned, ...day }, 1],
    ['one verb and one figure', 0, { ...took, numbers: [{ value: 3 }] }, { ...took, numbers: [{ value: 3 }] }, 1],
    [
      'one verb and a day that one of them mistook',
      0,
      { ...urged, ...day },
      { ...urged, quote: 'Camat mengimbau nelayan', time: '2031-05-03' },
      1,
    ],
    [
      'what one man says of two things',
      3,
      asked,
      { ...asked, quote: 'Danu memuji guru', trigger: 'memuji', root: 'puji' },
      2,
    ],
    [
      'what one man says of one thing',
      3,
      asked,
      { ...asked, quote: 'Danu mendesak nelayan pulang', trigger: 'mendesak', root: 'desak' },
      1,
    ],
    [
      'what one man says on one day',
      3,
      { ...asked, ...day },
      { ...asked, ...day, quote: 'Danu memuji guru', trigger: 'memuji', root: 'puji' },
      1,
    ],
    ['two kinds of doing on one day', -1.5, { ...rained, ...day }, { ...closed, ...day }, 2],
    ['two matches, of which nothing is the same', 0, played, { ...played, quote: 'Meranti menang telak' }, 2],
    ['a kind that a day sees once', -2, { ...closed, type: 'arrest' }, { ...rained, type: 'arrest' }, 1],
    ['a charge and its denial', -2, { ...rained, status: 'alleged' }, { ...closed, status: 'denied' }, 1],
  ])('%s', (_, evidence, one, other, parts) => expect(partsOf(evidence, one, other)).toBe(parts))
})

test('a third claim holds two together', () => {
  expect(partsOf(3, urged, { ...urged, ...day }, { ...warned, ...day })).toBe(1)
})
