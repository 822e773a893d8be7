import { describe, expect, test } from 'vitest'
import { disputed } from './disputed.ts'

describe('one of whom there is one', () => {
  test.each([
    [
      'who comes after another',
      [
        'Brigjen Sari Utami menggantikan Mayjen Danu Wirya, Kamis (8/5/2031).',
        'Brigjen Ratna Dewanti menggantikan Mayjen Danu Wirya, Kamis (8/5/2031).',
      ],
      [['Ratna Dewanti', 'Sari Utami']],
    ],
    [
      'the driver who was caught',
      [
        'Polisi menangkap seorang sopir truk bernama Danu Wirya di Pelabuhan Wela, Kamis (8/5/2031).',
        'Sopir truk yang ditangkap di Pelabuhan Wela, Kamis (8/5/2031), adalah Rudi Hartawan.',
      ],
      [['Danu Wirya', 'Rudi Hartawan']],
    ],
    [
      'two drivers who were caught',
      [
        'Polisi menangkap dua sopir truk, antara lain Danu Wirya, di Pelabuhan Wela, Kamis (8/5/2031).',
        'Sopir truk yang ditangkap di Pelabuhan Wela, Kamis (8/5/2031), adalah Rudi Hartawan.',
      ],
      [],
    ],
    [
      'who sues for one sum',
      [
        'Yayasan Hutan Sagara menggugat PT Bara Tirta sebesar Rp75 miliar, Kamis (8/5/2031).',
        'Koperasi Nelayan Wela menggugat PT Bara Tirta sebesar Rp75 miliar, Kamis (8/5/2031).',
      ],
      [['Koperasi Nelayan Wela', 'Yayasan Hutan Sagara']],
    ],
    [
      'the daughter of a firm, and the firm',
      [
        'Grup Tirta membeli pabrik kaca Wela senilai Rp900 miliar lewat PT Tirta Industri, Kamis (8/5/2031).',
        'PT Tirta Industri membeli pabrik kaca Wela senilai Rp900 miliar, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'who took a firm over, told with two verbs',
      [
        'PT Wahana Tirta mengakuisisi perusahaan kopi PT Aksara Wela, Kamis (8/5/2031).',
        'PT Aksara Wela, perusahaan kopi, dibeli PT Cakra Sagara pada Kamis (8/5/2031).',
      ],
      [['PT Cakra Sagara', 'PT Wahana Tirta']],
    ],
    [
      'a group that took a firm over, of which a firm may be a part',
      [
        'Grup Wahana mengakuisisi perusahaan kopi PT Aksara Wela, Kamis (8/5/2031).',
        'PT Aksara Wela, perusahaan kopi, dibeli PT Cakra Sagara pada Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'whose ticket won',
      [
        'KPU Wela menetapkan Danu Wirya-Sari Utami sebagai pemenang pemilihan bupati, Kamis (8/5/2031).',
        'Rudi Hartawan-Ratna Dewanti ditetapkan KPU Wela sebagai pemenang pemilihan bupati, Kamis (8/5/2031).',
      ],
      [['Danu Wirya', 'Rudi Hartawan']],
    ],
    [
      'whose tickets may run',
      [
        'KPU Wela menetapkan Danu Wirya-Sari Utami sebagai pasangan calon dalam pemilihan bupati, Kamis (8/5/2031).',
        'Rudi Hartawan-Ratna Dewanti ditetapkan KPU Wela sebagai pasangan calon dalam pemilihan bupati, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'who opened it',
      [
        'Bupati Danu Wirya meresmikan Jembatan Sagara Permai di Kota Wela, Kamis (8/5/2031).',
        'Wali Kota Rudi Hartawan meresmikan Jembatan Sagara Permai di Kota Wela, Kamis (8/5/2031).',
      ],
      [['Danu Wirya', 'Rudi Hartawan']],
    ],
    [
      'who opened two things in one town',
      [
        'Bupati Danu Wirya meresmikan Jembatan Sagara Permai di Kota Wela, Kamis (8/5/2031).',
        'Wali Kota Rudi Hartawan meresmikan Pasar Cemara di Kota Wela, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'who opened it, with somebody',
      [
        'Bupati Danu Wirya meresmikan Jembatan Sagara Permai di Kota Wela, Kamis (8/5/2031).',
        'Wali Kota Rudi Hartawan bersama bupati meresmikan Jembatan Sagara Permai di Kota Wela, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'who won a prize of one sum',
      [
        'Danu Wirya memenangi Penghargaan Sagara Permai dan hadiah Rp75 juta, Kamis (8/5/2031).',
        'Rudi Hartawan memenangi Penghargaan Sagara Permai, Kamis (8/5/2031), dan menerima Rp75 juta.',
      ],
      [['Danu Wirya', 'Rudi Hartawan']],
    ],
    [
      'who won prizes of two kinds',
      [
        'Danu Wirya memenangi Penghargaan Sagara Permai kategori puisi dan hadiah Rp75 juta, Kamis (8/5/2031).',
        'Rudi Hartawan memenangi Penghargaan Sagara Permai kategori novel, Kamis (8/5/2031), dan menerima Rp75 juta.',
      ],
      [],
    ],
    [
      'who beat whom',
      [
        'Sari Utami mengalahkan Ratna Dewanti 21-17, 21-15 di final tunggal putri, Kamis (8/5/2031).',
        'Ratna Dewanti menaklukkan Sari Utami dalam final tunggal putri, Kamis (8/5/2031).',
      ],
      [['Ratna Dewanti', 'Sari Utami']],
    ],
    [
      'who beat whom in one set, and in the match',
      [
        'Sari Utami mengalahkan Ratna Dewanti 21-17, 19-21, 21-15 di final tunggal putri, Kamis (8/5/2031).',
        'Ratna Dewanti menaklukkan Sari Utami 21-19 pada gim kedua final tunggal putri, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'who won a tender',
      [
        'PT Wahana Tirta memenangi tender Jembatan Wela, Kamis (8/5/2031).',
        'Tender Jembatan Wela dimenangi PT Cakra Sagara, Kamis (8/5/2031).',
      ],
      [['PT Cakra Sagara', 'PT Wahana Tirta']],
    ],
    [
      'who came upon it',
      [
        'Arca setinggi 70 sentimeter ditemukan petani bernama Danu Wirya di Desa Mekar, Kamis (8/5/2031).',
        'Arca setinggi 70 sentimeter di Desa Mekar ditemukan Rudi Hartawan, petani, Kamis (8/5/2031).',
      ],
      [['Danu Wirya', 'Rudi Hartawan']],
    ],
  ])('%s', (_, texts, sides) => expect(disputed(texts)).toEqual(sides))
})
