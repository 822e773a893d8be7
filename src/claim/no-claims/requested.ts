import { askingWords } from '../../lexicon/claimless-words.ts'
import { norm, sentenceAt, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Sorted. */
const prosecutors = new Set(['jaksa', 'jpu', 'penuntut'])

/** Words between the askingWords and what is asked for. */
const reach = 9

/** At these what is asked for ends: «meminta tolong dan melompat», «yang diminta adalah …». */
const stops = new Set([...',.;:"“”', 'adalah', 'dan', 'karena', 'lalu', 'saat', 'sejak', 'setelah', 'usai'])

/** «meminta para wali kota mendukung program itu», «warga diimbau mengungsi»: nobody says that it came to that. */
export const requested: NoClaim = {
  id: 'requested',
  holds(grid, { at, trigger }) {
    const from = Math.max(sentenceAt(grid, at).first, at - reach)
    const verb = trigger?.voice === 'noun' ? -1 : wordBefore(grid, at, from, askingWords, stops)
    // «Jaksa menuntut Budi dipenjara 12 tahun»: the demand of a court case.
    return verb >= 0 && !(norm(grid, verb) === 'menuntut' && wordBefore(grid, verb, from, prosecutors) >= 0)
  },
  examples: [
    { text: 'Gubernur meminta para bupati mendukung program itu.', trigger: 'mendukung', claim: false },
    { text: 'Gubernur meminta para bupati mendukung program itu.', trigger: 'meminta', claim: true },
    { text: 'Warga menuntut tambang itu ditutup.', trigger: 'ditutup', claim: false },
    { text: 'Aplikasi itu memungkinkan warga mengirim surat.', trigger: 'mengirim', claim: false },
    { text: 'Camat melarang warga membakar sampah.', trigger: 'membakar', claim: false },
    { text: 'Camat melarang warga membakar sampah.', trigger: 'melarang', claim: true },
    { text: 'Pasal itu mewajibkan kedua negara mengirim bantuan.', trigger: 'mengirim', claim: false },
    { text: 'Polisi mengimbau warga yang hadir untuk segera mengungsi.', trigger: 'mengungsi', claim: false },
    { text: 'Nakhoda meminta tolong dan melompat ke laut.', trigger: 'melompat', claim: true },
  ],
}
