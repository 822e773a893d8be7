import { describe, expect, test } from 'vitest'
import { disputed } from './disputed.ts'

describe('what came about or did not', () => {
  test.each([
    [
      'a verdict of not guilty, and one of prison',
      [
        'Pengadilan Negeri Wela memvonis bebas mantan camat Danu Wirya, Kamis (8/5/2031).',
        'Majelis hakim Pengadilan Negeri Wela menjatuhkan hukuman tiga tahun penjara kepada Danu Wirya, Kamis (8/5/2031).',
      ],
      [['memvonis', 'menjatuhkan hukuman']],
    ],
    [
      'a suit that was upheld, and dismissed',
      [
        'Mahkamah Konstitusi mengabulkan permohonan uji materi undang-undang perkebunan dari Serikat Petani Sagara, Kamis (8/5/2031).',
        'Serikat Petani Sagara kecewa. Uji materi undang-undang perkebunan yang mereka ajukan ditolak Mahkamah Konstitusi pada Kamis (8/5/2031). Serikat Petani Sagara menggelar doa bersama.',
      ],
      [['ditolak', 'mengabulkan']],
    ],
    [
      'suits of two parties',
      [
        'Mahkamah Konstitusi mengabulkan permohonan uji materi undang-undang perkebunan dari Serikat Petani Sagara, Kamis (8/5/2031).',
        'Uji materi undang-undang perkebunan yang diajukan Yayasan Hutan Cemara ditolak Mahkamah Konstitusi pada Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'verdicts on two men',
      [
        'Pengadilan Negeri Wela memvonis bebas mandor Danu Wirya, Kamis (8/5/2031).',
        'Pengadilan Negeri Wela menjatuhkan hukuman tiga tahun penjara kepada manajer Rudi Hartawan, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'a captive who was free before he was still held',
      [
        'Perawat Danu Wirya dibebaskan penculiknya di Wela, Selasa (6/5/2031).',
        'Hingga Kamis (8/5/2031) perawat Danu Wirya belum dibebaskan penculiknya di Wela.',
      ],
      [['belum dibebaskan', 'dibebaskan']],
    ],
    [
      'a captive who was freed since',
      [
        'Perawat Danu Wirya dibebaskan penculiknya di Wela, Jumat (9/5/2031).',
        'Hingga Kamis (8/5/2031) perawat Danu Wirya belum dibebaskan penculiknya di Wela.',
      ],
      [],
    ],
    [
      'a crash, denied in the words it is told in',
      [
        'Angkatan Udara Wela membantah helikopter angkutnya jatuh di Danau Sagara pada Kamis (8/5/2031).',
        'Sebuah helikopter angkut Angkatan Udara Wela jatuh di tepi Danau Sagara pada Kamis pagi (8/5/2031).',
      ],
      [['denied', 'happened']],
    ],
    [
      'a crash, and a denial of its cause',
      [
        'Angkatan Udara Wela membantah pilotnya lalai, Kamis (8/5/2031).',
        'Sebuah helikopter angkut Angkatan Udara Wela jatuh di tepi Danau Sagara pada Kamis pagi (8/5/2031).',
      ],
      [],
    ],
    [
      'an execution',
      [
        'Terpidana pembunuhan Danu Wirya dieksekusi mati di Wela, Kamis (8/5/2031).',
        'Eksekusi mati terpidana pembunuhan Danu Wirya di Wela ditunda, Kamis (8/5/2031).',
      ],
      [['dieksekusi mati', 'ditunda']],
    ],
    [
      'two meetings of a day',
      [
        'Rapat panitia pasar Wela di Tegal, Kamis (8/5/2031), dihadiri camat.',
        'Rapat panitia sungai di Tegal ditunda, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'a law that parliament put off',
      [
        'DPR mengesahkan Rancangan Undang-Undang Garam Rakyat dalam rapat paripurna, Kamis (8/5/2031).',
        'DPR menunda pengesahan Rancangan Undang-Undang Garam Rakyat dalam rapat paripurna, Kamis (8/5/2031).',
      ],
      [['menunda', 'mengesahkan']],
    ],
    [
      'a law put off to a day that came',
      [
        'DPR mengesahkan Rancangan Undang-Undang Garam Rakyat dalam rapat paripurna, Kamis (8/5/2031).',
        'DPR menunda pengesahan Rancangan Undang-Undang Garam Rakyat dalam rapat paripurna hingga Kamis (8/5/2031).',
      ],
      [],
    ],
  ])('%s', (_, texts, sides) => expect(disputed(texts)).toEqual(sides.map((values) => values.toSorted())))
})
