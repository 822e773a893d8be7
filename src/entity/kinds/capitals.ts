import { eastAsianSurnames, givenNames } from '../../lexicon/given-names.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import type { EntityKind } from '../../model/entity.ts'
import { type Desk, normAt } from '../desk.ts'
import { breaksName, isHead, isNameWord, type NameRule, runEnd } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Verbs of saying before their speaker: `kata Rahma`. */
const SAYING: ReadonlySet<string> = new Set([
  'kata',
  'katanya',
  'ujar',
  'tutur',
  'ucap',
  'imbuh',
  'tambah',
  'jelas',
  'papar',
  'terang',
  'tegas',
  'ungkap',
  'sebut',
  'cetus',
  'pungkas',
  'sambung',
  'menurut',
  'bernama',
  'oleh',
])

/** Words that end the names of companies and clubs. */
const COMPANY: ReadonlySet<string> = new Set([
  'tbk',
  'inc',
  'ltd',
  'corp',
  'group',
  'fc',
  'united',
  'city',
  'airlines',
  'air',
  'bank',
  'university',
  'institute',
  'foundation',
  'council',
  'times',
  'post',
  'news',
  'shop',
  'technology',
  'technologies',
  'energy',
  'capital',
  'holdings',
  'association',
  'watch',
  'international',
  'club',
])

/** Things with a capital that are neither people nor places nor bodies: laws, prizes, faiths, peoples. */
const THINGS: ReadonlySet<string> = new Set([
  'alkitab',
  'alquran',
  'asian',
  'bahasa',
  'covid-19',
  'cup',
  'games',
  'gerhana',
  'grup',
  'hari',
  'idul',
  'idulfitri',
  'imlek',
  'islam',
  'kristen',
  'katolik',
  'hindu',
  'buddha',
  'natal',
  'nyepi',
  'nobel',
  'olimpiade',
  'pancasila',
  'pasal',
  'pemilu',
  'pilpres',
  'pilkada',
  'perpres',
  'perppu',
  'permen',
  'peraturan',
  'perang',
  'piala',
  'ramadan',
  'ramadhan',
  'resolusi',
  'ruu',
  'rancangan',
  'undang-undang',
  'uu',
  'uud',
  'wib',
  'wita',
  'wit',
  'ktt',
  'konferensi',
  'program',
  'kongres',
  'kompas.com',
  'operasi',
  'tahun',
  'tahap',
  'sabtu',
  'foto',
  'sumber',
  'editor',
  'reporter',
  'penulis',
  'twitter',
  'instagram',
  'whatsapp',
  'telegram',
  'youtube',
])

function kindOf(desk: Desk, at: number, end: number): EntityKind | null {
  const before = normAt(desk, at - 1)
  const first = normAt(desk, at)
  const final = normAt(desk, end - 1)
  const words = end - at
  if (THINGS.has(first) || THINGS.has(final)) return null
  if (COMPANY.has(final) && words > 1) return 'organisation'
  if (SAYING.has(before) && words > 0 && desk.tokens[at]?.casing !== 'upper') return 'person'
  if (givenNames.has(first) || (eastAsianSurnames.has(first) && words > 1)) return 'person'
  if (
    before === 'di' ||
    before === 'ke' ||
    (placePrepositions.has(before) && before !== 'asal' && before !== 'dari' && words <= 2)
  )
    return 'place'
  if (desk.tokens[at]?.casing === 'upper' && words === 1)
    return first.length >= 2 && first.length <= 8 && !/\d/u.test(first) ? 'organisation' : null
  if (/-\d|\d$/u.test(final) && words <= 2) return 'group'
  if (words >= 2 && words <= 4) return 'person'
  return null
}

/** Capitalised words that no other rule reads: what stands before and in them tells whether they name anybody. */
export const capitals: NameRule = {
  id: 'capitals',
  read(desk, at, last, taught) {
    if (!isNameWord(desk, at) || breaksName(desk, at) || isHead(normAt(desk, at))) return null
    const runs = runEnd(desk, at, last)
    let end = at + 1
    while (
      end < runs &&
      !breaksName(desk, end) &&
      !isHead(normAt(desk, end)) &&
      lookUp(desk, end, last, taught)?.entity.kind !== 'country'
    )
      end += 1
    const kind = kindOf(desk, at, end)
    if (kind === null) return { findings: [], next: end }
    return {
      findings: [{ first: at, last: end, kind, known: null, via: 'name', rule: 'capitals', title: null }],
      next: end,
    }
  },
  examples: [
    { text: 'Warga berkumpul di Sukorame sejak pagi.', finds: 'Sukorame:place' },
    { text: '"Kami siap," kata Rahmawati.', finds: 'Rahmawati:person' },
    { text: 'Rapat berakhir Jumat sore menjelang Ramadan.', finds: null },
  ],
}
