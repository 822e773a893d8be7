import { verblikeAdjectives } from '../../lexicon/adjectives.ts'
import { sizeWords } from '../../lexicon/claimless-words.ts'
import { norm, sentenceAt, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** «jumlah terbesar», «secara mendadak», «sidang terbuka», «duka mendalam»; «Ilustrasi kapal tenggelam»: any ship. */
export const describes: NoClaim = {
  id: 'describes',
  holds: (grid, { at, clause, trigger }) =>
    (trigger === undefined && verblikeAdjectives.has(norm(grid, at))) ||
    (norm(grid, at) === 'mencapai' && wordBefore(grid, at, clause.first, sizeWords) >= 0) ||
    norm(grid, sentenceAt(grid, at).first) === 'ilustrasi',
  examples: [
    { text: 'Itu kerugian terbesar perusahaan pada 2019.', trigger: 'terbesar', claim: false },
    { text: 'Tragedi mendalam di Tirta menewaskan dua orang.', trigger: 'mendalam', claim: false },
    { text: 'Ilustrasi kapal tenggelam.', trigger: 'tenggelam', claim: false },
    { text: 'Luas pasar itu mencapai dua hektare.', trigger: 'mencapai', claim: false },
    { text: 'Pabrik itu terbakar pada 2019.', trigger: 'terbakar', claim: true },
  ],
}
