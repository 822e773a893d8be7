import { contests } from '../facts/families.ts'
import type { Figure } from './sides.ts'

/** «21-19, 18-21, 21-13»: sets of a match, not its score. */
const isOfSets = ({ fact }: Figure): boolean => fact.claim.numbers.filter(({ unit }) => unit === 'gol').length > 2

/** Roots of what happens while a match goes on: «unggul», «tertinggal», «menyamakan». */
const midMatch: ReadonlySet<string> = new Set([
  'balik',
  'buka',
  'cetak',
  'kejar',
  'pimpin',
  'sama',
  'tambah',
  'tinggal',
  'unggul',
])
const HALF =
  /\b(?:(?:babak|waktu) normal|babak pertama|interval|jeda|paruh (?:pertama|waktu)|sementara|turun minum)\b/iu
const FULL =
  /\b(?:akhir (?:laga|pertandingan)|(?:hasil|skor) akhir|peluit (?:akhir|panjang)|(?:laga|pertandingan) (?:berakhir|bubar|usai)|menutup (?:laga|pertandingan))\b/iu

/** «unggul 2-0 di babak pertama», «menit ke-40 menambah gol»: the score of a moment, not of the match. */
const isOfMoment = ({ fact: { claim } }: Figure): boolean =>
  !FULL.test(claim.quote) && (!contests.has(claim.type) || midMatch.has(claim.root) || HALF.test(claim.quote))

/** A score that is not the outcome of the match: of one set of it, or of a moment. */
export const isPassing = (figure: Figure): boolean =>
  figure.value.unit === 'gol' && (isOfSets(figure) || isOfMoment(figure))
