import { relations } from '../../lexicon/kin-words.ts'
import { citizens } from '../../lexicon/owner-words.ts'
import { demonstratives } from '../../lexicon/pronouns.ts'
import { titleWords } from '../../lexicon/titles.ts'
import { type Grid, nameAt, norm } from '../grid.ts'
import { isVerb } from '../triggers/verbs.ts'
import type { Standing } from './standing.ts'

/** «petenis Jepang itu», «klub Semarang tersebut»: whence he comes whom the noun before points at. */
function isInDescription(grid: Grid, { run }: Standing): boolean {
  if (!demonstratives.has(norm(grid, run.last))) return false
  let token = run.first - 1
  while (token > run.first - APART && nameAt(grid, token) === undefined && !isVerb(grid, token)) token -= 1
  return nameAt(grid, token)?.via === 'description'
}

/** How many words may stand between two of whom the one only tells who the other is. */
const APART = 6

/** «Ayah Rahma, Surya Hadi, pulang»: whose he is; but a lawyer acts for his client. */
function isKinOfNext(grid: Grid, { run, opens, mention }: Standing, others: readonly Standing[]): boolean {
  if (norm(grid, run.last) !== ',') return false
  const relation = norm(grid, opens - 1)
  if (!relations.has(relation) || /^(?:kubu|pengacara)$/u.test(relation)) return false
  return others.some(
    (other) => other.opens === run.last + 1 && other.entity.kind === 'person' && other.mention !== mention,
  )
}

/** «Rahma, siswa SD Sukamaju, menemukan», «Surya, putra Presiden Rahma, tiba»: named between commas to tell who somebody is. */
function isInApposition(grid: Grid, { run, opens }: Standing, others: readonly Standing[]): boolean {
  if (norm(grid, run.last) !== ',') return false
  let comma = opens - 1
  while (comma > opens - APART && norm(grid, comma) !== ',') {
    const { kind, casing, word } = grid.reading.tokens[comma] ?? {}
    const acts = word != null && word.voice !== 'none'
    if (acts || kind !== 'word' || casing === 'upper' || JOINING.has(norm(grid, comma))) return false
    comma -= 1
  }
  if (norm(grid, comma) !== ',' || comma === opens - 1) return false
  const own = norm(grid, comma - 1) === ')' ? comma - 4 : comma - 1
  return others.some(
    (other) => other.entity.kind === 'person' && other.run.last - 1 <= comma - 1 && other.run.last - 1 >= own,
  )
}

/** Words behind a comma that bring in one more. Sorted. */
const JOINING: ReadonlySet<string> = new Set(['bersama', 'dan', 'dengan', 'di', 'ke', 'oleh', 'pada', 'serta', 'yang'])

/** «pemain Jepang Rian Surya», «warga negara Jepang», «tunggal putra Jepang»: of which state somebody is. */
function isNationality(grid: Grid, { entity, run }: Standing): boolean {
  if (entity.kind !== 'country') return false
  const before = norm(grid, run.first - 1)
  // «tim voli putri Jepang»
  for (let token = run.first - 2; token >= run.first - APART; token -= 1) if (TEAMS.has(norm(grid, token))) return false
  // «Reza Surya dari Iran»
  const native = nameAt(grid, run.first - 2)
  if (before === 'dari' && native?.entities[0]?.kind === 'person') return true
  // «perusahaan minyak Rusia, Sagara Oil», «pekerja migran Jepang»
  const kind = norm(grid, run.first - 2)
  if (grid.reading.tokens[run.first - 1]?.casing === 'lower' && !isVerb(grid, run.first - 1) && MAKERS.has(kind))
    return true
  if (
    MAKERS.has(before) ||
    citizens.has(before) ||
    (/^(?:asing|asli|negara)$/u.test(before) && norm(grid, run.first - 2) === 'warga')
  )
    return true
  return titleWords.has(before) && !HEADS.has(before)
}

const TEAMS: ReadonlySet<string> = new Set(['regu', 'skuad', 'tim', 'timnas'])

/** Nouns before a state, or before one word more, for companies and people of it. Sorted. */
const MAKERS: ReadonlySet<string> = new Set([
  'atlet',
  'awak',
  'klub',
  'maskapai',
  'orang',
  'pekerja',
  'penumpang',
  'perusahaan',
  'produsen',
  'raksasa',
  'wna',
])

/** Offices that stand for their state: «pemerintah Jepang», «presiden Rusia menandatangani» is told of Russia too. */
const HEADS: ReadonlySet<string> = new Set(['pemimpin', 'menteri'])

/** Whether a name only tells who somebody else is: his state, whose kin he is, what stands between commas behind his name. */
export const onlyDescribes = (grid: Grid, standing: Standing, others: readonly Standing[]): boolean =>
  isNationality(grid, standing) ||
  isInDescription(grid, standing) ||
  isKinOfNext(grid, standing, others) ||
  isInApposition(grid, standing, others)
