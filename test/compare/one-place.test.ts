import { describe, expect, test } from 'vitest'
import { disputed } from './disputed.ts'

describe('places', () => {
  test.each([
    [
      'two hospitals of the same hurt',
      [
        'Sebanyak 14 siswa SD Negeri Mekar di Sagara yang keracunan dibawa ke RSUD Tirta, Kamis (8/5/2031).',
        'Sebanyak 14 siswa SD Negeri Mekar di Sagara yang keracunan dilarikan ke RS Kasih Bunda, Kamis (8/5/2031).',
      ],
      [['RS Kasih Bunda', 'RSUD Tirta']],
    ],
    [
      'two hospitals of some of the hurt',
      [
        'Sebanyak 14 siswa SD Negeri Mekar di Sagara yang keracunan dibawa ke RSUD Tirta, Kamis (8/5/2031).',
        'Sebanyak 14 siswa SD Negeri Mekar di Sagara keracunan, sebagian dilarikan ke RS Kasih Bunda, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'two villages of one landslide',
      [
        'Tebing longsor dan menimbun tiga rumah di Desa Mekar, Kecamatan Sagara, Kamis (8/5/2031).',
        'Tebing di belakang rumah warga di Desa Sengon, Kecamatan Sagara, ambrol dan menimbun tiga rumah, Kamis (8/5/2031).',
      ],
      [['Desa Mekar', 'Desa Sengon']],
    ],
    [
      'one prison, graded and not',
      [
        'Dua puluh tahanan lari dari Lapas Kelas II B Sagara, Kamis (8/5/2031).',
        'Dua puluh tahanan lari dari Lembaga Pemasyarakatan Kelas IIB Sagara, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'two headquarters',
      [
        'Buron Danu Wirya menyerahkan diri ke Polda Banten, Kamis (8/5/2031).',
        'Buron Danu Wirya menyerahkan diri ke Polda Lampung, Kamis (8/5/2031).',
      ],
      [['Polda Banten', 'Polda Lampung']],
    ],
  ])('%s', (_, texts, sides) => expect(disputed(texts)).toEqual(sides))
})
