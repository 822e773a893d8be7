import type { Groups, Said } from '../said.ts'
import { type Form, oneOf, pattern } from './form.ts'
import { anyPart, anyZone, clockOf, dash, date, partOf } from './parts.ts'

const hour = '(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2})(?:[.:]\\d{2})?)?'

const afterClock =
  /(?:pukul|pkl\.?|jam)\s+\d{1,2}[.:]\d{2}(?:\s*wi(?:b|ta|t))?\s*(?:-|–|—|hingga|sampai|s\.?\/?d\.?|dan)\s*(?:pukul\s+)?$/

/**
 * Where the clock hangs: `waktu setempat`, `waktu Singapura`, `waktu setempat (WIT)`. Outside the mention, for it is no part of
 * the clock.
 */
const zonePlace = /^,?\s*\(?(?:waktu|jam)\s+(?:setempat\s*\((?<zone>wita?|wib)\)|(?<place>[a-z]+(?:\s+[a-z]+)?))/

const words = [
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
  'dua belas',
]

/** `dua belas` and `12` as 12. */
const hourOf = (groups: Groups): string =>
  groups['hour'] ?? String(words.indexOf((groups['spelt'] ?? '').replace(/\s+/, ' ')) + 1)

/** The half of the day that the same hour in figures tells: `jam satu (13.00 WIB)`. */
const inFigures = /^\s*\(\s*(?:pukul\s+)?(\d{1,2})[.:]\d{2}/

/** `pukul 07.55 WITA`, `jam 8 malam`, `pukul delapan pagi`, `pkl 09:00`, `pukul 03.10 dini hari tadi`. */
export const clock: Form = {
  id: 'clock',
  starts: ['jam', 'pkl', 'pukul'],
  pattern: pattern(
    `(?:pukul|pkl\\.?|(?<jam>jam)) (?:${hour}|(?<spelt>${oneOf(words)}))(?: (?<part>${anyPart}))?(?:\\s*(?<zone>${anyZone}))?(?: (?<late>${anyPart}))?(?: (?<day>tadi|nanti|kemarin)(?= |$|[.,;)"”]))?`,
  ),
  read(groups, { after, before }): Said | null {
    if (groups['jam'] !== undefined && /(?:\d|satu|dua|tiga|empat|lima|beberapa|per|setiap) $/.test(before)) return null
    // «jam dua arah», «tiap jam satu bus»: a word for the hour needs what makes it one.
    if (groups['jam'] !== undefined && groups['spelt'] !== undefined && /^\s+[a-z]/.test(after) && !partIn(groups))
      return null
    const part = partIn(groups)
    const printed = Number(inFigures.exec(after)?.[1])
    const hour = printed % 12 === Number(hourOf(groups)) % 12 ? String(printed) : hourOf(groups)
    const { zone, place } = zonePlace.exec(after)?.groups ?? {}
    const read = clockOf({ ...groups, hour, zone: groups['zone'] ?? zone, place }, part)
    if (groups['day'] === undefined) return read && date({ clock: read })
    const by = groups['day'] === 'kemarin' ? -1 : 0
    return read && date({ clock: read, shift: { base: 'published', by, unit: 'day' } })
  },
  examples: [
    { text: 'Pada Senin (5/6) kapal berangkat pukul 07.55 WITA.', finds: '2023-06-05,2023-06-05T07:55' },
    {
      text: 'Pada 3 Mei 2022 rapat mundur ke jam satu (13.00 WIB), usai pukul delapan malam.',
      finds: '2022-05-03,2022-05-03T13:00,2022-05-03T13:00,2022-05-03T20:00',
    },
    { text: 'Toko tutup jam 8 malam pada 3 Mei 2022.', finds: '2022-05-03T20:00,2022-05-03' },
    { text: 'Pada 3 Mei 2022 toko tutup jam 12 malam.', finds: '2022-05-03,2022-05-03T00:00' },
    {
      text: 'Gempa terasa pukul 03.10 dini hari tadi dan pukul 20.00 WIB malam kemarin.',
      finds: '2023-06-14T03:10,2023-06-13T20:00',
    },
    { text: 'Ia memukul 12 kali selama 5 jam 30 menit.', finds: 'PT5H30M' },
    { text: 'Ia memukul 12 kali.', finds: null },
  ],
}

const partIn = (groups: Groups): string | undefined => partOf(groups['part'] ?? groups['late'])

/** `07.55 WIB`, `08.00-15.00 WIB`: the zone makes it a clock. */
export const zonedClock: Form = {
  id: 'zoned-clock',
  starts: ['#'],
  figure: { digits: 2, next: '.:' },
  pattern: pattern(
    `(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:[.:]\\d{2})?(?:\\s*(?<zone>${anyZone})|(?=(?:${dash})\\d{1,2}[.:]\\d{2}\\s*(?<later>${anyZone})))`,
  ),
  read(groups) {
    const read = clockOf({ ...groups, zone: groups['zone'] ?? groups['later'] })
    return read && date({ clock: read })
  },
  examples: [
    { text: 'Pada 3 Mei 2022, loket buka 08.00-15.00 WIB.', finds: '2022-05-03,2022-05-03T08:00,2022-05-03T15:00' },
    { text: 'Pada 3 Mei 2022, 21.40 WITA, air naik.', finds: '2022-05-03,2022-05-03T21:40' },
    { text: 'Lebarnya 21.40 meter.', finds: null },
  ],
}

/** A block of a running account that opens with its hour: `15.43 | Balapan selesai`, `10:05 – Gerbang dibuka`. */
export const headClock: Form = {
  id: 'head-clock',
  starts: ['#'],
  figure: { digits: 2, next: '.:' },
  pattern: /(?<hour>[0-2]?\d)[.:](?<minute>[0-5]\d)(?=\s*(?:[|-]|:\s)|\s+[a-z])/y,
  read(groups, { before, opensLine, rawAfter }) {
    if (!opensLine || before.trim() !== '' || !/^\s*(?:[|–—]|[:-]\s)|^\s+\p{Lu}/u.test(rawAfter)) return null
    const read = clockOf(groups)
    return read && date({ clock: read })
  },
  examples: [
    { text: 'Rabu, 3 Mei 2023\n\n15.43 | Lomba selesai.', finds: '2023-05-03,2023-05-03T15:43' },
    { text: 'Skor 15.43 | 20.10.', finds: null },
  ],
}

/** `pukul 13.30-[15.00]`: what follows a clock and a dash is a clock. */
export const clockRange: Form = {
  id: 'clock-range',
  starts: ['#'],
  figure: { digits: 2, next: '.:' },
  pattern: pattern(`(?<=(?:-|hingga|sampai|d\\.?|dan|pukul)\\s*)${hour}(?:\\s*(?<zone>${anyZone}))?`),
  read(groups, { before }) {
    if (groups['minute'] === undefined || !afterClock.test(before)) return null
    const read = clockOf(groups)
    return read && date({ clock: read })
  },
  examples: [
    { text: 'Pada 3 Mei 2022 loket buka pukul 08.00-15.00.', finds: '2022-05-03,2022-05-03T08:00,2022-05-03T15:00' },
    { text: 'Nilainya 08.00-15.00.', finds: null },
  ],
}

/** `pukul setengah delapan malam`, `setengah delapan pagi`, `pukul setengah 9`. */
export const halfPast: Form = {
  id: 'half-past',
  starts: ['jam', 'pukul', 'setengah'],
  pattern: pattern(
    `(?<word>(?:pukul|jam) )?setengah (?:(?<spelt>${oneOf(words)})|(?<hour>\\d{1,2}))(?: (?<part>${anyPart}))?(?:\\s*(?<zone>${anyZone}))?`,
  ),
  read(groups) {
    if (groups['word'] === undefined && groups['part'] === undefined) return null
    const next = Number(hourOf(groups))
    if (next < 1 || next > 12) return null
    const hour = String(next === 1 ? 12 : next - 1)
    const read = clockOf({ ...groups, hour, minute: '30' }, partOf(groups['part']))
    return read && date({ clock: read })
  },
  examples: [
    { text: 'Pada 3 Mei 2022 ia tiba pukul setengah delapan malam.', finds: '2022-05-03,2022-05-03T19:30' },
    { text: 'Pada 3 Mei 2022 ia tiba sekitar pukul setengah 9 malam.', finds: '2022-05-03,2022-05-03T20:30' },
    { text: 'Setengah tiga bangunan itu rusak.', finds: null },
  ],
}
