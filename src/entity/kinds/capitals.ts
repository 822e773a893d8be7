import { breaksName, foundBy, isAddressed, isHead, isNameWord, type NameRule, runEnd } from './finding.ts'
import { lookUp } from './lookup.ts'
import { kindOfRun } from './runs.ts'
import { doesAsSomebody, isAged } from './somebody.ts'

/** Capitalised words that no other rule reads: what stands before and in them tells whether they name anybody. */
export const capitals: NameRule = {
  id: 'capitals',
  opener: 0,
  read(scene, at, last) {
    const aged = scene.tokens[at]?.casing === 'title' && isAged(scene, at + 1)
    if (!(aged || isNameWord(scene, at) || doesAsSomebody(scene, at)) || breaksName(scene, at) || isHead(scene, at))
      return null
    const runs = runEnd(scene, at, last)
    let end = at + 1
    while (
      end < runs &&
      !breaksName(scene, end) &&
      !isAddressed(scene, end) &&
      !isHead(scene, end) &&
      !scene.tagged.has(end) &&
      lookUp(scene, end)?.entity.kind !== 'country'
    )
      end += 1
    const kind = kindOfRun(scene, at, end)
    if (kind === null) return { findings: [], next: scene.initial[at] === 1 ? at + 1 : end }
    return foundBy('capitals')(at, end, kind)
  },
  examples: [
    { text: 'Warga berkumpul di Sukorame sejak pagi.', finds: 'Sukorame:place' },
    { text: 'Sagarno dibebaskan kemarin.', finds: 'Sagarno:person' },
    { text: '"Kami siap," kata Rahmawati.', finds: 'Rahmawati:person' },
    { text: 'Rahmanto (62 tahun) dirawat.', finds: 'Rahmanto:person' },
    {
      text: 'Korban Rahmanto, 62 tahun, dirawat bersama Sagarno (41) warga kota.',
      finds: 'Rahmanto:person, Sagarno:person',
    },
    { text: 'Rapat berakhir Jumat sore menjelang Ramadan.', finds: null },
  ],
}
