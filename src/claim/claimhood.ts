import { aspects } from '../lexicon/aspect.ts'
import { peopleUnits } from '../lexicon/counted-words.ts'
import { deeds } from '../lexicon/deeds.ts'
import { orderWords } from '../lexicon/ordinals.ts'
import { speechVerbs } from '../lexicon/speech-verbs.ts'
import type { Clause } from '../model/reading.ts'
import type { Candidate } from './candidates.ts'
import { happeningVerbOf } from './doubles.ts'
import { blockKind, dateOf, type Grid, norm, sentenceAt } from './grid.ts'
import { type Features, seen } from './scorer.ts'
import { evidentialVerbs } from './triggers/light-verbs.ts'
import { statives } from './triggers/statives.ts'
import { isVerb } from './triggers/verbs.ts'

/** Function words before a trigger that tell a happening from a purpose, a wish or a state. */
const cues = new Set([
  'adalah',
  'agar',
  'akibat',
  'atas',
  'atau',
  'bagi',
  'bahwa',
  'bisa',
  'belum',
  'dalam',
  'dan',
  'dapat',
  'dari',
  'demi',
  'dengan',
  'di',
  'hasil',
  'harus',
  'hingga',
  'ingin',
  'jika',
  'kalau',
  'karena',
  'ke',
  'ketika',
  'lalu',
  'mampu',
  'mau',
  'mulai',
  'oleh',
  'para',
  'pasca',
  'perlu',
  'proses',
  'pun',
  'rencana',
  'saat',
  'sambil',
  'sampai',
  'sebelum',
  'secara',
  'sejak',
  'selama',
  'seperti',
  'serta',
  'sesudah',
  'setelah',
  'soal',
  'sudah',
  'supaya',
  'tanpa',
  'tentang',
  'terhadap',
  'tidak',
  'untuk',
  'upaya',
  'usai',
  'usulan',
  'wajib',
  'yang',
])

const deictics = new Set(['ini', 'itu', 'tersebut', 'begitu', 'semacam'])

export type TimeBond = 'clause' | 'sentence' | 'heading' | 'block' | 'none'

function touches(clause: Clause, owner: Int32Array, from = clause.first, to = clause.last): boolean {
  for (let token = from; token < to; token += 1) if ((owner[token] ?? -1) >= 0) return true
  return false
}

/** How near a dated time stands to the trigger: in its clause, its sentence, a heading over it, earlier in its block. */
function timeBond(grid: Grid, { clause, first: trigger }: Candidate, headed: boolean): TimeBond {
  const { times, sentences } = grid.reading
  const dated = (first: number, last: number): boolean => {
    for (let token = first; token < last; token += 1) {
      const index = grid.timeOf[token] ?? -1
      if (index >= 0 && dateOf(times[index])) return true
    }
    return false
  }
  if (dated(clause.first, clause.last)) return 'clause'
  const index = clause.sentence
  const sentence = sentences[index]
  if (!sentence) return 'none'
  if (dated(sentence.first, sentence.last)) return 'sentence'
  if (headed) return 'heading'
  let opener = index
  while (sentences[opener - 1]?.block === sentence.block) opener -= 1
  return dated(sentences[opener]?.first ?? trigger, trigger) ? 'block' : 'none'
}

/** Words of aspect that stand before the trigger in its clause. */
function before(grid: Grid, { clause, first }: Candidate, add: (feature: string) => void): void {
  for (let token = Math.max(clause.first, first - 5); token < first; token += 1) {
    const aspect = aspects.get(norm(grid, token))
    if (aspect) add(seen`aspect=${aspect}`)
  }
}

/** What the other candidates of the sentence tell of one: what the last before it is, how many there are. */
export interface Company {
  readonly previous: Candidate | null
  /** Whether a row knows another candidate of the same clause. */
  readonly rowBeside: boolean
  /** Whether a row knows a candidate behind it in its sentence: what a speech verb announces. */
  readonly followed: boolean
  /** Under a dated heading. */
  readonly headed: boolean
  /** How many candidates the sentence holds, itself among them. */
  readonly size: number
}

/** The company of each candidate, in their order. */
export function companies(grid: Grid, candidates: readonly Candidate[]): readonly Company[] {
  const rows = new Map<number, number>()
  const sizes = new Map<number, number>()
  const lastRow = new Map<number, number>()
  for (const { known, first } of candidates) {
    const sentence = grid.sentenceOf[first] ?? -1
    sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1)
    if (known) lastRow.set(sentence, first)
    const clause = grid.clauseOf[first] ?? -1
    if (known) rows.set(clause, (rows.get(clause) ?? 0) + 1)
  }
  const heading = grid.reading.times.find((time) => time.heading && dateOf(time))?.start ?? Number.POSITIVE_INFINITY
  return candidates.map((candidate, index) => {
    const before = candidates[index - 1]
    const beside = before && grid.sentenceOf[before.first] === grid.sentenceOf[candidate.first]
    const inClause = rows.get(grid.clauseOf[candidate.first] ?? -1) ?? 0
    return {
      previous: beside ? before : null,
      rowBeside: inClause > (candidate.known ? 1 : 0),
      followed: (lastRow.get(grid.sentenceOf[candidate.first] ?? -1) ?? -1) > candidate.first,
      headed: (grid.reading.tokens[candidate.first]?.start ?? 0) > heading,
      size: sizes.get(grid.sentenceOf[candidate.first] ?? -1) ?? 1,
    }
  })
}

/** Types whose clause may hold another: what is announced, charged, denied, promised. */
const holders: ReadonlySet<string> = new Set([
  'accuse',
  'agree',
  'ban',
  'charge',
  'condemn',
  'deny',
  'permit',
  'promise',
  'report',
  'sentence',
  'speak',
  'vote',
])

/** Types of what is said and of what is counted are told in standing prose more often than the others. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    telling: ['accuse', 'agree', 'call', 'condemn', 'deny', 'promise', 'recognise', 'speak', 'support'],
    figures: ['buy', 'price', 'rate', 'report', 'sell', 'supply', 'trade'],
    rest: ['other'],
  }).flatMap(([name, types]) => types.map((type) => [type, name] as const)),
)

const classOf = (type: string): string => classes.get(type) ?? 'deed'

/** Words between a noun and the count that it is told with. Sorted. */
const measuring = new Set([
  'adalah',
  'berjumlah',
  'diperkirakan',
  'mencapai',
  'sebanyak',
  'sekitar',
  'sementara',
  'yakni',
])

/**
 * «Korban tewas 12 orang», «jumlahnya diperkirakan 120 orang», «mundurnya Menteri Sari», «gempa dengan magnitudo 4,8»: nouns
 * that tell as a verb does.
 */
function predicates(grid: Grid, { last, rule }: Candidate): boolean {
  if (rule.endsWith('nya')) return true
  for (let token = last; token < last + 4; token += 1)
    if (grid.reading.quantities[grid.quantityOf[token] ?? -1]?.unit === 'magnitudo') return true
  // «Jumlah penumpang kapal itu 150 orang»
  const far = /:(?:jumlah|total)/.test(rule)
  for (let token = last; token < last + (far ? 6 : 3); token += 1) {
    const count = grid.reading.quantities[grid.quantityOf[token] ?? -1]
    if (count) return peopleUnits.has(count.unit)
    if (!measuring.has(norm(grid, token)) && (!far || isVerb(grid, token))) return false
  }
  return false
}

/** Sorted. */
const buildings = new Set(['bangunan', 'hektare', 'kios', 'rumah', 'sekolah', 'unit'])
const existing = new Set(['ada', 'terdapat', 'tercatat', 'tinggal'])
/** Words between a count and what became of those counted: «16 pekerja kebun yang masih tertimbun». */
const FATE = 6

/**
 * How many it befell, told right before: «26 orang masih tertimbun»; `there` where the sentence says that there are so many:
 * «terdapat 17 orang yang tertimbun»; null without a count.
 */
function countBefore(grid: Grid, { first, clause }: Candidate): 'plain' | 'there' | null {
  const start = sentenceAt(grid, first).first
  let counted = -1
  for (let token = first - 1; token >= Math.max(start, first - FATE) && counted < 0; token -= 1) {
    const count = grid.reading.quantities[grid.quantityOf[token] ?? -1]
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

/** What is seen around a candidate that tells a claim from a mere word. */
export function claimhoodFeatures(
  grid: Grid,
  candidate: Candidate,
  { previous: held, rowBeside, followed, headed, size }: Company,
): Features {
  const { first, last, clause, known, type } = candidate
  const voice = candidate.voice === 'noun' && predicates(grid, candidate) ? 'plain' : candidate.voice
  const { tokens } = grid.reading
  const sentence = sentenceAt(grid, first)
  const block = blockKind(grid, sentence)
  const build = known ? voice : seen`affix-${voice}`
  const bond = timeBond(grid, candidate, headed)
  const features = [
    'bias',
    seen`build=${build}`,
    seen`block=${block}`,
    seen`block=${block}&build=${known ? 'row' : 'affix'}`,
  ]
  const add = (feature: string): void => void features.push(feature)
  if (known) add(seen`class=${classOf(type)}`)
  else add(seen`prefix=${candidate.rule}`)
  const counted = candidate.voice === 'noun' ? null : countBefore(grid, candidate)
  const plainly = counted === 'there'
  if (counted) add(seen`counted&${known ? 'row' : 'affix'}`)
  add(seen`clause=${plainly ? 'main' : clause.kind}`)
  if (clause.marker && !plainly) add(seen`marker=${clause.marker}`)
  const part = voice === 'noun' ? 'noun' : 'verb'
  if (part === 'verb') add(seen`type=${type}`)
  add(seen`time=${bond}&${part}`)
  if (held?.known && holders.has(held.type)) add(seen`after=${held.type}`)
  else if (held) add(seen`after=${held.known ? 'row' : 'affix'}`)
  // «tewas tertimbun», «gagal melaju»: of two verbs in a row one tells it.
  if (held && held.last === first)
    add(
      seen`serial=${held.known ? 'row' : 'affix'}-${held.voice === 'noun' ? 'noun' : 'verb'}&${known ? 'row' : 'affix'}-${part}`,
    )
  if (rowBeside) add(seen`row-beside&${known ? 'row' : 'affix'}`)
  const next = norm(grid, last)
  if (cues.has(next)) add(seen`next=${next}&${part}`)
  if ((grid.timeOf[last] ?? -1) >= 0 || (grid.timeOf[last + 1] ?? -1) >= 0) add('time-next')
  // «untuk menghadiri pertemuan»: what stands before the carrier stands before the noun.
  const opening = candidate.carrier >= 0 ? candidate.carrier : first
  const previous = norm(grid, opening - 1)
  if (opening > clause.first && cues.has(previous) && !(plainly && previous === 'yang')) add(seen`previous=${previous}`)
  // «pria yang mengenakan topi»: which one, sooner than what he did.
  if (!known && previous === 'yang' && !plainly) add('yang&affix')
  if (opening > clause.first + 1 && cues.has(norm(grid, opening - 2))) add(seen`previous2=${norm(grid, opening - 2)}`)
  // «bertolak ke Oslo untuk menghadiri pertemuan»: the purpose of a trip that was made.
  if (clause.marker === 'untuk' && held?.type === 'visit') add('trip-purpose')
  if (deictics.has(norm(grid, last))) add(seen`deictic&${part}`)
  add(seen`company=${Math.min(size, 5)}`)
  const word = tokens[first]?.word
  // «menjadi», «mengatakan» are few claims whatever stands around them; «tewas» is most often one.
  if (word) add(`root=${word.root}`)
  if (word) add(seen`affixes=${word.prefix}-${word.suffix}&${known ? 'row' : 'affix'}`)
  // «dalam kunjungan pertamanya»: which turn it was is told of what has happened.
  const turn = tokens[last]
  if (voice === 'noun' && orderWords.has(turn?.word?.stem ?? turn?.norm ?? '')) add('turn')
  if (word?.clitic) add(seen`clitic&${part}`)
  if (word && !known && (statives.has(word.stem) || statives.has(tokens[first]?.norm ?? ''))) add('stative')
  if (word && !known && deeds.has(word.root)) add('deed')
  const stance = speechVerbs.get(tokens[first]?.norm ?? '')
  // «Budi mengatakan jalan itu ditutup»: what is said is the claim; «Budi menyampaikan duka»: the saying.
  if (stance) {
    add(seen`stance=${stance}`)
    add(seen`stance=${stance}&${followed ? 'followed' : 'alone'}&time=${bond}`)
  }
  // «tidak menimbulkan tsunami»: carried by nothing.
  if (candidate.carrier >= 0 && grid.negated[candidate.carrier] !== 1) add('carried')
  // «Pembangunannya dimulai pada Juni»: the verb only says that it takes place.
  if (happeningVerbOf(grid, candidate) >= 0) add('happens')
  if (voice === 'noun' && candidate.carrier < 0 && !held) add('noun-first')
  before(grid, candidate, add)
  if (grid.negated[first] === 1) add('negated')
  if (grid.quoted[first] === 1) add('quoted')
  if (norm(grid, sentence.last - 1) === '?') add('question')
  const subject = touches(clause, grid.nameOf, clause.first, first)
  const object = touches(clause, grid.nameOf, last, clause.last)
  add(seen`names=${subject ? 's' : ''}${object ? 'o' : ''}`)
  if (touches(clause, grid.quantityOf)) add(seen`number&${known ? 'row' : 'affix'}`)
  return features
}
