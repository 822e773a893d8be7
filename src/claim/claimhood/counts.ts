import { aspects } from '../../lexicon/aspect.ts'
import { peopleUnits } from '../../lexicon/counted-words.ts'
import { evidentialVerbs } from '../../lexicon/speech-verbs.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, quantityAt, sentenceAt } from '../grid.ts'
import { isVerb } from '../triggers/verbs.ts'

/** Words and marks between a noun and the count that it is told with: «Korban tewas: 12 orang». Sorted. */
const measuring = new Set([
  ':',
  'adalah',
  'berjumlah',
  'diperkirakan',
  'mencapai',
  'pada',
  'sebanyak',
  'sekitar',
  'sementara',
  'yakni',
])

/** Units of money. */
const moneyUnits = /^(?:rupiah|dolar|euro|yen|yuan|ringgit|riyal|poundsterling)/

/** Sorted. */
const buildings = new Set(['bangunan', 'hektare', 'kios', 'rumah', 'sekolah', 'unit'])

/** Words that say of the subject that it is what follows. Sorted. */
const copulas = new Set(['adalah', 'menjadi', 'merupakan'])

/**
 * «Korban tewas 12 orang», «jumlahnya diperkirakan 120 orang», «mundurnya Menteri Sari», «gempa dengan magnitudo 4,8»,
 * «Ini menjadi gelar kedua klub itu», «kerusakan pada 120 rumah»: nouns that tell as a verb does.
 */
export function predicates(grid: Grid, { first, last, rule }: Candidate): boolean {
  if (rule.endsWith('nya')) return true
  if (rule.startsWith('win:') && last > first + 1 && copulas.has(norm(grid, first - 1))) return true
  for (let token = last; token < last + 4; token += 1) if (quantityAt(grid, token)?.unit === 'magnitudo') return true
  // «Jumlah penumpang kapal itu 150 orang», «Total utang perusahaan itu Rp4 triliun»
  const far = /:(?:jumlah|total)/.test(rule)
  for (let token = last; token < last + (far ? 6 : 3); token += 1) {
    const count = quantityAt(grid, token)
    if (count)
      return (
        peopleUnits.has(count.unit) ||
        (far && moneyUnits.test(count.unit)) ||
        (rule === 'other:kerusakan' && buildings.has(count.unit))
      )
    if (!measuring.has(norm(grid, token)) && (!far || isVerb(grid, token))) return false
  }
  return false
}

/** Sorted. */
const existing = new Set(['ada', 'tercatat', 'terdapat', 'tinggal'])
/** Words between a count and what became of those counted: «16 pekerja kebun yang masih tertimbun». */
const FATE = 6

/**
 * How many it befell, told right before: «26 orang masih tertimbun»; `there` where the sentence says that there are so many:
 * «terdapat 17 orang yang tertimbun»; null without a count.
 */
export type Counted = 'plain' | 'there' | null

export function countBefore(grid: Grid, { first, clause }: Candidate): Counted {
  const start = sentenceAt(grid, first).first
  let counted = -1
  for (let token = first - 1; token >= Math.max(start, first - FATE) && counted < 0; token -= 1) {
    const count = quantityAt(grid, token)
    if (count && (peopleUnits.has(count.unit) || buildings.has(count.unit))) counted = token
    else if (/^[,.;:()]$/.test(norm(grid, token))) return null
    else if (isVerb(grid, token) && !aspects.has(norm(grid, token)) && !evidentialVerbs.has(norm(grid, token)))
      return null
  }
  if (counted < 0) return null
  if (norm(grid, clause.first) !== 'yang' && clause.marker !== 'yang') return 'plain'
  for (let token = counted; token >= Math.max(start, counted - FATE); token -= 1)
    if (existing.has(norm(grid, token))) return 'there'
  return null
}
