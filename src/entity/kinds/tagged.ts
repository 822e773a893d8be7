import { isDayWord, normAt } from '../desk.ts'
import type { NameRule } from './finding.ts'

/** A name that the trained tagger sees where no table and no other word tells of one. */
export const tagged: NameRule = {
  id: 'tagged',
  read(scene, at) {
    const name = scene.tagged.get(at)
    if (!name || isDayWord(normAt(scene, at))) return null
    return {
      findings: [
        { first: name.first, last: name.last, kind: name.kind, known: null, via: 'name', rule: 'tagged', title: null },
      ],
      next: name.last,
    }
  },
  examples: [
    { text: 'Menurut Herlambang, warga sudah kembali ke rumah.', finds: 'Herlambang:person' },
    { text: 'Menurut rencana, warga kembali ke rumah besok.', finds: null },
  ],
}
