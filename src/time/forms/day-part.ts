import { prayers } from '../../lexicon/day-words.ts'
import { type Form, oneOf, pattern } from './form.ts'
import { date, partOf } from './parts.ts'

/** What the night names: «makan malam itu», «pasar malam itu». Sorted. */
const ofNight = /(?:bunga|hiburan|jaga|kelab|klub|makan|pasar|penjaga|salat|sekolah|shift|sif) $/

/** `pagi ini`, `tadi malam`, `dini hari tadi`, `nanti sore`, `malam itu`, `pagi hari`, `tengah malam`, `semalam`. */
export const dayPart: Form = {
  id: 'day-part',
  starts: ['dini', 'fajar', 'malam', 'nanti', 'pagi', 'petang', 'semalam', 'siang', 'sore', 'subuh', 'tadi', 'tengah'],
  pattern: pattern(
    '(?:(?<lead>tadi|nanti) (?<led>dini hari|subuh|(?:pagi|siang|sore|malam)(?: hari)?|petang)|(?<last>semalam)|(?<noon>tengah (?:hari|malam))|(?<part>dini hari|subuh|(?:pagi|siang|sore|malam)(?: hari)?|petang)(?: (?<tail>hari ini|ini(?: nanti| tadi)?|tadi|itu juga|itu|nanti|kemarin))?)',
  ),
  read(groups, { before, after, raw, rawAfter }) {
    if (/-$/.test(before) || /^-/.test(after) || (groups['part'] === 'malam' && ofNight.test(before))) return null
    // «Kisah Tengah Malam di Kelok Sembilan»: a title's word for a kind of hour, of no day.
    if (/^\p{Lu}\S* \p{Lu}/u.test(raw) && groups['noon'] !== undefined) return null
    const part = partOf(groups['led'] ?? groups['part'] ?? groups['noon'] ?? 'malam')
    const published = (by: number) => date({ shift: { base: 'published', by, unit: 'day' }, part })
    if (groups['last'] !== undefined) return /(?:dalam|selama|waktu) $/.test(before) ? null : published(-1)
    const word = groups['lead'] ?? groups['tail']
    // «tadi malam» is the night before.
    if (word?.endsWith('tadi')) return published(part === 'TNI' ? -1 : 0)
    if (word === 'kemarin') return published(-1)
    if (word?.startsWith('itu')) return date({ shift: { base: 'story', by: 0, unit: 'day' }, part })
    if (word !== undefined) return published(0)
    // Bare ones count where nothing else can be meant: «pada pagi hari», «hingga tengah malam», «Sore: …».
    const sure = groups['noon'] !== undefined || / hari$/.test(groups['part'] ?? '')
    const heads = /^\p{Lu}/u.test(raw) && /^\s*[:|–—]/.test(rawAfter)
    const opened = /(?:^|[^a-z])(?:sejak|semenjak) $/.test(before) && !/^\s+(?:hari\s+)?[a-z]+nya\b/.test(after)
    if (!sure && !heads && !opened && !/^\s+(?:waktu [a-z]|wi(?:b|ta|t)\b)/.test(after)) return null
    return /(?:setiap|tiap|makan) $/.test(before) ? null : date({ part })
  },
  examples: [
    { text: 'Rupiah menguat pagi ini.', finds: '2023-06-14TMO' },
    { text: 'Dini hari tadi gempa terasa, dan nanti malam warga berjaga.', finds: '2023-06-14TMO,2023-06-14TNI' },
    { text: 'Tadi malam listrik padam.', finds: '2023-06-13TNI' },
    { text: 'Rapat itu digelar siang ini nanti; warga antre sejak pagi.', finds: '2023-06-14TAF,2023-06-14TMO' },
    { text: 'Pada 4 Mei 2022 ia tiba. Malam itu juga ia dilantik.', finds: '2022-05-04,2022-05-04TNI' },
    { text: 'Kisah Tengah Malam di Kelok Sembilan', finds: null },
    { text: 'Mereka makan malam sambil menonton hiburan malam di pasar malam itu.', finds: null },
  ],
}

/** `ba'da Magrib`, `selepas isya`, `waktu subuh`. */
export const prayerTime: Form = {
  id: 'prayer-time',
  starts: ["ba'da", 'bada', 'bakda', 'selepas', 'waktu'],
  pattern: pattern(`(?:ba['’]?da|bakda|selepas|waktu) (?:salat |shalat )?(?<prayer>${oneOf(prayers.keys())})`),
  read: (groups) => date({ part: prayers.get(groups['prayer'] ?? '') }),
  examples: [
    { text: "Pada 3 Mei 2022 ba'da Magrib pengajian digelar.", finds: '2022-05-03,2022-05-03TEV' },
    { text: 'Salat Magrib itu khusyuk.', finds: null },
  ],
}
