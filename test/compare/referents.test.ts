import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import { type Told, understandingOf } from './claims.ts'

const crash: Told = { quote: 'Truk semen terguling di Jember', trigger: 'terguling', type: 'crash', root: 'guling' }

const harm: Told = { quote: 'Delapan murid tertimpa genteng', trigger: 'tertimpa', type: 'injure', root: 'timpa' }
const blast: Told = { quote: 'Gudang petasan meledak', trigger: 'meledak', type: 'other', root: 'ledak' }

/** Type and root of what is told after other claims of its article. */
function read(quote: string, trigger: string, before: readonly Told[]): string {
  const claims: Told[] = [...before, { quote, trigger, type: 'other', root: 'jadi' }]
  const { type, root } = factsOf([understandingOf({ path: 'a', claims })], new Map()).at(-1)?.claim ?? {}
  return `${type} ${root}`
}

describe('a happening that is only pointed at', () => {
  const rows: readonly (readonly [quote: string, trigger: string, before: readonly Told[], read: string])[] = [
    ['Peristiwa itu terjadi pukul 06.15', 'terjadi', [crash], 'crash guling'],
    ['Insiden nahas tersebut melibatkan dua truk', 'melibatkan', [crash], 'crash guling'],
    ['Kejadian pada Rabu (3/5) tersebut terjadi di Jember', 'terjadi', [crash], 'crash guling'],
    ['Kecelakaan berlangsung dini hari', 'berlangsung', [crash], 'crash guling'],
    ['Kejadian itu bermula pukul 06.15', 'bermula', [crash], 'crash guling'],
    ['Musibah terjadi pukul 06.15', 'terjadi', [harm], 'injure timpa'],
    ['Musibah terjadi pukul 06.15', 'terjadi', [crash, harm], 'crash guling'],
    ['Peristiwa itu terjadi pukul 06.15', 'terjadi', [blast], 'other ledak'],
    ['Peristiwa itu terjadi pukul 06.15', 'terjadi', [], 'other jadi'],
    ['Perubahan itu terjadi perlahan', 'terjadi', [crash], 'other jadi'],
    ['Sopir saat musibah itu terjadi ialah Anton', 'terjadi', [crash], 'other jadi'],
  ]
  test.each(rows)('%s', (quote, trigger, before, expected) => {
    expect(read(quote, trigger, before)).toBe(expected)
  })
})
