import { inflect } from './inflect.ts'

/** Verbs that only carry the noun behind them: «menggelar pertemuan» tells a meeting. */
const builds = [
  'ikut',
  'kena',
  'meN-ada-kan',
  'meN-akibat-kan',
  'meN-alam-i',
  'meN-beri',
  'meN-beri-kan',
  'meN-capai',
  'meN-dapat',
  'meN-dapat-kan',
  'meN-derita',
  'meN-gelar',
  'meN-hadir-i',
  'meN-ikut-i',
  'meN-jalan-i',
  'meN-jatuh-kan',
  'meN-laku-kan',
  'meN-laksana-kan',
  'meN-lancar-kan',
  'meN-langsung-kan',
  'meN-peroleh',
  'meN-picu',
  'meN-saksi-kan',
  'meN-sebab-kan',
  'meN-selenggara-kan',
  'meN-timbul-kan',
  'ter-dapat',
  'ter-jadi',
  'ter-kena',
  'ter-libat',
] as const

export const lightVerbs: ReadonlySet<string> = new Set(
  builds.flatMap((build) => inflect(build).map((form) => form.text)),
)

const happening = [
  'ber-jalan',
  'ber-langsung',
  'meN-ada-kan',
  'meN-agenda-kan',
  'meN-gelar',
  'meN-helat',
  'meN-jadwal-kan',
  'meN-laksana-kan',
  'meN-laku-kan',
  'meN-selenggara-kan',
  'meN-mulai',
  'meN-rencana-kan',
  'ter-jadi',
  'ter-laksana',
] as const

/** Verbs that only say that the noun before them takes place: «Pertemuan itu berlangsung di Krui». */
export const happeningVerbs: ReadonlySet<string> = new Set(
  happening.flatMap((build) =>
    inflect(build)
      .filter(({ voice }) => voice === 'passive' || voice === 'plain')
      .map((form) => form.text),
  ),
)
