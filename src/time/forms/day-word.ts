import { dayWords } from '../../lexicon/day-words.ts'
import { type Form, firstWords, oneOf, pattern } from './form.ts'
import { anyPart, date, partOf } from './parts.ts'

/** `kemarin`, `hari ini`, `besok pagi`, `kemarin sore WIB`, `lusa`. */
export const dayWord: Form = {
  id: 'day-word',
  starts: firstWords(dayWords.keys()),
  pattern: pattern(
    `(?<word>${oneOf(dayWords.keys())})(?: (?<part>${anyPart}))?(?! harinya| paginya| sorenya| malamnya)`,
  ),
  read(groups, { before, rawAfter }) {
    // «kemarin-kemarin», «dari hari ke hari ini»; «pekan kemarin» is another form's.
    if (/(?:-|(?:anak|bulan|tahun|pekan|minggu|zaman)\s+)$/.test(before) || rawAfter.startsWith('-')) return null
    const by = dayWords.get((groups['word'] ?? '').replaceAll(/\s+/g, ' '))
    if (by === undefined) return null
    return date({ shift: { base: 'published', by, unit: 'day' }, part: partOf(groups['part']) })
  },
  examples: [
    { text: 'Kemarin ia datang, hari ini ia pulang.', finds: '2023-06-13,2023-06-14' },
    { text: 'Rombongan berangkat besok pagi dan kembali lusa.', finds: '2023-06-15TMO,2023-06-16' },
    { text: 'Sejak kemarin lusa hujan turun.', finds: '2023-06-12' },
    { text: 'Ia tahu keesokan harinya.', finds: '2023-06-15' },
    { text: 'Janji kemarin-kemarin dilupakan; ia bukan anak kemarin sore.', finds: null },
  ],
}
