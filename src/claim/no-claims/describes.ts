import { verblikeAdjectives } from '../../lexicon/adjectives.ts'
import { sizeWords } from '../../lexicon/claimless-words.ts'
import { orderWords } from '../../lexicon/ordinals.ts'
import { type Grid, norm, sentenceAt, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** «Karyo tercatat sebagai anggota koperasi»: what somebody is; «tercatat sebagai kota keempat yang melarangnya» is news. */
const isOnRecord = (grid: Grid, at: number): boolean =>
  norm(grid, at) === 'tercatat' && norm(grid, at + 1) === 'sebagai' && !orderWords.has(norm(grid, at + 3))

/** «yang mudah terbakar», «rawan longsor»: how a thing is, whether it happens or not. Sorted. */
const apt = new Set(['gampang', 'mudah', 'rawan', 'rentan'])

/** Not «dengan mudah mengalahkan», «mudah menekuk»: how something was done. */
const isApt = (grid: Grid, at: number): boolean =>
  apt.has(norm(grid, at - 1)) && norm(grid, at - 2) !== 'dengan' && grid.reading.tokens[at]?.word?.voice !== 'active'

/** «jumlah terbesar», «secara mendadak», «sidang terbuka», «duka mendalam»; «Ilustrasi kapal tenggelam»: any ship. */
export const describes: NoClaim = {
  id: 'describes',
  holds: (grid, { at, clause, trigger }) =>
    (trigger === undefined && verblikeAdjectives.has(norm(grid, at))) ||
    (norm(grid, at) === 'mencapai' && wordBefore(grid, at, clause.first, sizeWords) >= 0) ||
    isOnRecord(grid, at) ||
    isApt(grid, at) ||
    norm(grid, sentenceAt(grid, at).first) === 'ilustrasi',
  examples: [
    { text: 'Itu kerugian terbesar perusahaan pada 2019.', trigger: 'terbesar', claim: false },
    { text: 'Tragedi mendalam di Tirta menewaskan dua orang.', trigger: 'mendalam', claim: false },
    { text: 'Ilustrasi kapal tenggelam.', trigger: 'tenggelam', claim: false },
    { text: 'Luas pasar itu mencapai dua hektare.', trigger: 'mencapai', claim: false },
    { text: 'Bahan yang mudah terbakar disimpan di sana.', trigger: 'terbakar', claim: false },
    { text: 'Wela dengan mudah menaklukkan Tual.', trigger: 'menaklukkan', claim: true },
    { text: 'Tual dengan mudah ditaklukkan Wela.', trigger: 'ditaklukkan', claim: true },
    { text: 'Karyo tercatat sebagai anggota koperasi itu.', trigger: 'tercatat', claim: false },
    { text: 'Sari tercatat sebagai wasit keempat dari Wela.', trigger: 'tercatat', claim: true },
    { text: 'Pabrik itu terbakar pada 2019.', trigger: 'terbakar', claim: true },
  ],
}
