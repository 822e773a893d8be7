import { type Form, pattern } from './form.ts'
import { date } from './parts.ts'

/** Contests, elections and gatherings that are held again and again, and told apart by their year. Sorted. */
const held = [
  'all england',
  'championship',
  'championships',
  'copa',
  'cup',
  'euro',
  'festival',
  'games',
  'kejuaraan',
  'kongres',
  'konferensi',
  'ktt',
  'liga',
  'masters',
  'muktamar',
  'munas',
  'olimpiade',
  'open',
  'paralimpiade',
  'pemilu',
  'piala',
  'pilbup',
  'pileg',
  'pilgub',
  'pilkada',
  'pilpres',
  'pilwalkot',
  'pon',
  'terbuka',
]

const ofEdition = new RegExp(
  // «pada Pemilu 2014», «di babak final Piala Dunia 1998», «medali emas SEA Games 1991», «juara Liga 1 2018»
  String.raw`(?:^|[\s("“])(?:di|dalam|emas|gelar|juara|ketika|medali|memenangi|memenangkan|menjuarai|meraih|merebut|pada|perak|perunggu|runner-up|saat|trofi)\s+(?:(?:ajang|babak|edisi|final|gelaran|partai|perhelatan|putaran|semifinal)\s+){0,2}(?:[\p{L}\d-]+\s+){0,2}(?:${held.join('|')})(?:\s+[\p{L}\d]+){0,2}\s+$`,
  'iu',
)
/** «di kualifikasi Piala Dunia 2018»: not in that year. «Olimpiade Tokyo 2020», «Piala Eropa 2020» were held a year late. */
const elsewhere =
  /\b(?:gugatan|jelang|kasus|korupsi|kualifikasi|menuju|persiapan|play-off|sengketa|suap|tiket)\s[^,;.]*$/i
const late = 2020

/**
 * `Pada Pilpres 2014 ia kalah`: the year of the edition that a claim tells of. Those of the page's own year say nothing of the day,
 * and are left out again (`past-editions.ts`).
 */
export const edition: Form = {
  id: 'edition',
  starts: ['#'],
  figure: { digits: 4 },
  pattern: pattern('(?<year>(?:19|20)\\d\\d)'),
  read(groups, { rawBefore, after }) {
    const value = Number(groups['year'])
    if (value === late || /^[-–/.,%]\d|^-an\b/.test(after)) return null
    if (!/\p{Lu}\S*\s+$/u.test(rawBefore) && !/\p{Lu}\S*\s+\d\s+$/u.test(rawBefore)) return null
    return ofEdition.test(rawBefore) && !elsewhere.test(rawBefore) ? date({ year: value }) : null
  },
  examples: [
    { text: 'Pada Pemilu 2014 ia kalah; medali emas SEA Games 1991 diraih di Manila.', finds: '2014,1991' },
    { text: 'Ia menjuarai Swiss Terbuka 1978 dan kalah di final All England 1979.', finds: '1978,1979' },
    { text: 'Timnas gugur di babak kualifikasi Piala Dunia 2018.', finds: null },
    { text: 'Panitia Pemilu 2019 digugat; ia tampil di Olimpiade Tokyo 2020.', finds: null },
  ],
}
