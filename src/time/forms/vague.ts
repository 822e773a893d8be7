import { seasons, vagueTimes } from '../../lexicon/day-words.ts'
import { eras, namedEras } from '../../lexicon/eras.ts'
import { vagueCounts } from '../../lexicon/numbers.ts'
import type { Said } from '../said.ts'
import { type Form, firstWords, oneOf, pattern } from './form.ts'
import { anyUnit, anyYear, date, frameOf, yearFrame, yearOf } from './parts.ts'

/** `saat ini`, `baru-baru ini`, `masa lalu`, `nanti`, `belum lama ini`. */
export const vague: Form = {
  id: 'vague',
  starts: [...firstWords(vagueTimes.keys()), ...[...vagueTimes.keys()].map((name) => name.split(/[ -]/)[0] ?? name)],
  pattern: pattern(`(?<name>${oneOf(vagueTimes.keys())})`),
  read(groups, { before, after, rawAfter }): Said | null {
    const name = (groups['name'] ?? '').replaceAll(/\s+/g, ' ')
    const value = vagueTimes.get(name)
    // «nanti malam» is another form's; «sampai nanti» a greeting; «baru saja» and «kini» stand by a verb.
    if (value === undefined || /-$/.test(before) || rawAfter.startsWith('-')) return null
    if (name === 'nanti' && /^ (?:pagi|siang|sore|malam|dulu)/.test(after)) return null
    return { kind: 'vague', value }
  },
  examples: [
    { text: 'Saat ini jalan itu ditutup.', finds: 'PRESENT_REF' },
    { text: 'Belum lama ini, dan di masa lalu, ia berutang.', finds: 'PAST_REF,PAST_REF' },
    { text: 'Nanti ia akan menyusul.', finds: 'FUTURE_REF' },
    { text: 'Sementara itu, selama ini, ia diam.', finds: null },
  ],
}

/** `beberapa hari lalu`, `puluhan tahun silam`, `beberapa hari lagi`: no count, only the way it lies. */
export const vagueAgo: Form = {
  id: 'vague-ago',
  starts: ['beberapa', ...vagueCounts.keys()],
  pattern: pattern(`${oneOf(['beberapa', ...vagueCounts.keys()])} ${anyUnit} (?:(?<ago>yang lalu|lalu|silam)|lagi)`),
  read: (groups): Said => ({ kind: 'vague', value: groups['ago'] === undefined ? 'FUTURE_REF' : 'PAST_REF' }),
  examples: [
    { text: 'Beberapa hari lalu ia kalah; beberapa pekan lagi ia bertanding.', finds: 'PAST_REF,FUTURE_REF' },
    { text: 'Beberapa hari terakhir ia sakit.', finds: 'PXD' },
    { text: 'Beberapa orang lagi datang.', finds: null },
  ],
}

/** `tahun-tahun mendatang`, `hari-hari terakhir`, `bulan-bulan sebelumnya`. */
export const vagueMany: Form = {
  id: 'vague-many',
  starts: ['hari', 'pekan', 'minggu', 'bulan', 'tahun'].flatMap((unit) => [unit, `${unit}-${unit}`]),
  pattern: pattern(
    '(?:hari-hari|pekan-pekan|minggu-minggu|bulan-bulan|tahun-tahun) (?:(?<ahead>mendatang|ke depan)|(?<now>ini)|sebelumnya|terakhir|belakangan(?: ini)?|lalu|silam|itu)',
  ),
  read(groups): Said {
    if (groups['now'] !== undefined) return { kind: 'vague', value: 'PRESENT_REF' }
    return { kind: 'vague', value: groups['ahead'] === undefined ? 'PAST_REF' : 'FUTURE_REF' }
  },
  examples: [
    { text: 'Permintaan akan naik pada tahun-tahun mendatang.', finds: 'FUTURE_REF' },
    { text: 'Hari-hari terakhir ini sepi, seperti bulan-bulan sebelumnya.', finds: 'PAST_REF,PAST_REF' },
    { text: 'Hari-hari besar keagamaan dirayakan.', finds: null },
  ],
}

/** `saat itu`, `kala itu`: when the story has come to. */
export const thatTime: Form = {
  id: 'that-time',
  starts: ['kala', 'ketika', 'masa', 'saat', 'waktu'],
  pattern: pattern('(?:saat|ketika|kala|waktu|masa) (?:itu|tersebut)(?: juga)?'),
  read: (): Said => ({ kind: 'vague', value: 'PAST_REF' }),
  examples: [
    { text: 'Saat itu ia masih menjabat.', finds: 'PAST_REF' },
    { text: 'Pada saat yang sama ia pergi.', finds: null },
  ],
}

/** `era Reformasi`, `Orde Baru`, `Perang Dunia II`, `zaman Jepang`. */
export const era: Form = {
  id: 'era',
  starts: ['era', 'masa', 'zaman', ...firstWords(eras.keys())],
  pattern: pattern(
    `(?:(?:era|zaman|masa) (?<word>${oneOf([...namedEras.keys(), ...eras.keys()])})|(?<name>${oneOf(eras.keys())}))`,
  ),
  read(groups): Said | null {
    const name = (groups['word'] ?? groups['name'] ?? '').replaceAll(/\s+/g, ' ')
    const found = eras.get(name) ?? namedEras.get(name)
    return found ? { kind: 'era', from: found.from, to: found.to } : null
  },
  examples: [
    { text: 'Pada era Reformasi pers bebas.', finds: '1998/..' },
    { text: 'Gedung itu dibangun pada zaman Jepang, sebelum Orde Baru.', finds: '1942/1945,1966/1998' },
    { text: 'Jepang menuntut reformasi.', finds: null },
  ],
}

/** `musim dingin`, `musim panas 2018`, `musim semi tahun depan`. */
export const season: Form = {
  id: 'season',
  starts: ['musim'],
  pattern: pattern(`(?<name>${oneOf(seasons.keys())})(?: (?<year>${anyYear})|(?<frame>${yearFrame}))?`),
  read: (groups, { before }) =>
    /olimpiade $/.test(before)
      ? null
      : date({
          season: seasons.get((groups['name'] ?? '').replaceAll(/\s+/g, ' ')),
          year: yearOf(groups['year']),
          shift: frameOf(groups['frame']),
        }),
  examples: [
    { text: 'Pada musim dingin kota itu gelap.', finds: '2023-WI' },
    { text: 'Ia pindah klub pada musim panas 2018.', finds: '2018-SU' },
    { text: 'Musim hujan tiba.', finds: null },
    { text: 'Ia turun di Olimpiade Musim Panas.', finds: null },
  ],
}
