import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claim/extract-claims.ts'
import { tell } from './candidate-of.ts'

interface Parts {
  readonly who?: readonly string[]
  readonly where?: readonly string[]
}

/** A text, a trigger of its last sentence, and who or what its claim has from the sentence before. */
const rows: readonly (readonly [text: string, trigger: string, parts: Parts])[] = [
  // Whom only `-nya` names; what is done to a thing names nobody.
  [
    'Surya Hadi mengajukan kasasi pada Senin (3/2/2025). Mahkamah Agung menolak kasasinya pada Jumat (7/2/2025).',
    'menolak',
    { who: ['Surya Hadi', 'Mahkamah Agung'] },
  ],
  [
    'Surya Hadi tiba di Kupang pada Senin (3/2/2025). Polisi menangkapnya pada Jumat (7/2/2025).',
    'menangkapnya',
    { who: ['Surya Hadi'] },
  ],
  [
    'Surya Hadi memenangi pemilihan pada Senin (3/2/2025). Jepang mengakui kemenangannya pada Jumat (7/2/2025).',
    'mengakui',
    { who: ['Surya Hadi', 'Jepang'] },
  ],
  [
    'Surya Hadi bernyanyi. Lagunya merdu. Dewan kota mengundangnya pada Jumat (7/2/2025).',
    'mengundangnya',
    { who: ['Surya Hadi'] },
  ],
  [
    'Surya Hadi tewas ditikam pada Senin (3/2/2025). Keluarga korban membawanya pulang pada Jumat (7/2/2025).',
    'membawanya',
    { who: ['Surya Hadi'] },
  ],
  // A disaster that the sentence calls back is where the sentence before it was; another is not.
  [
    'Pasar Mekar terbakar pada Senin (3/2/2025). Akibat kebakaran itu, tiga kios hangus.',
    'hangus',
    { where: ['Pasar Mekar'] },
  ],
  ['Pasar Mekar terbakar pada Senin (3/2/2025). Akibat kebakaran lain, tiga kios hangus.', 'hangus', { where: [] }],
  // Those who attend are where the sentence before was; what is said later is said anywhere.
  ['Surya Hadi tiba di Kupang pada Senin (3/2/2025). Ia disambut Ratna Wijaya.', 'disambut', { where: ['Kupang'] }],
  [
    'Surya Hadi tiba di Kupang pada Senin (3/2/2025). Ratna Wijaya digugat warga pada Jumat (7/2/2025).',
    'digugat',
    { where: [] },
  ],
]

for (const [text, trigger, { who, where }] of rows) {
  test(`${trigger}: ${text}`, () => {
    const claim = extractClaims(tell(text).grid.reading, 'a1').findLast((one) => one.trigger.text === trigger)
    if (who) expect(claim?.who.map(({ name }) => name)).toEqual(who)
    if (where) expect(claim?.where.map(({ name }) => name)).toEqual(where)
  })
}
