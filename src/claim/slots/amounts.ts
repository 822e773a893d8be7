import { countedWord, fateWords, measureUnits } from '../../lexicon/counted-words.ts'
import { classifiers, units } from '../../lexicon/units.ts'
import type { ClaimNumber, EventType } from '../../model/claim.ts'
import type { QuantityMention } from '../../model/quantity.ts'
import { quote } from '../../model/span.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, type Run } from '../grid.ts'
import { lengthOf } from './lengths.ts'

const measures: ReadonlySet<string> = new Set([
  ...units.values(),
  ...classifiers,
  ...measureUnits,
  'gol',
  'magnitudo',
  'persen',
])

/** Costs above this leave a number without a claim. */
const MOST = 16

/** Types whose trigger tells what became of the people that a number counts. */
const fateOf: ReadonlyMap<EventType, string> = new Map<EventType, string>([
  ['arrest', 'tahan'],
  ['die', 'meninggal'],
  ['evacuate', 'mengungsi'],
  ['injure', 'luka'],
])

/** Types that only hand on what is said. */
const telling: ReadonlySet<EventType> = new Set<EventType>(['accuse', 'deny', 'report', 'speak'])

/** Types of what strikes people, which are not themselves counted in people. */
const forces: ReadonlySet<EventType> = new Set<EventType>(['erupt', 'fire', 'flood', 'quake'])

/** Types that single people: one who dies, is hurt, freed or caught is counted. */
const personal: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'die', 'found', 'free', 'injure', 'rescue'])

/** Verbs that only bring in a number. */
const amounting = new Set(['berjumlah', 'mencapai', 'menjadi'])

const isVerb = (grid: Grid, token: number): boolean => {
  const build = grid.reading.tokens[token]?.word
  if (!build || (grid.nameOf[token] ?? -1) >= 0 || (grid.quantityOf[token] ?? -1) >= 0) return false
  if (amounting.has(norm(grid, token))) return false
  const { voice, prefix, root, stem } = build
  return voice !== 'none' || (prefix === 'ter' && root !== stem)
}

const marks = new Set([...',;:()'])

/** What the words of a number say became of those counted: `luka` of «31 orang terluka»; empty for none. */
function fate(grid: Grid, { unit, about }: QuantityMention, last: number): string {
  for (const word of [...about.toLowerCase().split(' '), unit, norm(grid, last)]) {
    const row = countedWord.get(word)
    if (row !== undefined && fateWords.has(row)) return row
  }
  return ''
}

/** How ill a number fits a claim of its sentence: words, verbs and marks between them, another clause, another fate than those `counted`. */
function cost(grid: Grid, claim: Candidate, run: Run, { unit }: QuantityMention, counted: string): number {
  const after = run.first >= claim.last
  const inside = run.last > claim.first && run.first < claim.last
  if (inside) return 0
  const [from, to] = after ? [claim.last, run.first] : [run.last, claim.first]
  let sum = 0
  for (let token = from; token < to; token += 1) {
    // «44 orang menjadi korban, dengan sembilan orang tewas»: what all of them went through.
    if (norm(grid, token) === 'korban' && /^(?:men)?jadi$/.test(norm(grid, token - 1))) return MOST
    // «Tujuh tersangka ditangkap, sementara 15 lainnya masih dicari»
    if (/^(?:sedangkan|sementara)$/.test(norm(grid, token)) && marks.has(norm(grid, token - 1))) sum += 12
    if (marks.has(norm(grid, token))) sum += 0.5
    sum += isVerb(grid, token) && token !== claim.carrier ? 3 : 0.25
  }
  const own = fateOf.get(claim.type)
  if (own !== undefined && counted !== '') sum += own === counted ? -4 : 6
  // «mengatakan 200 personel dikerahkan»: what is announced has the number.
  if (after && telling.has(claim.type)) sum += 3
  // «30 orang meninggal akibat longsor, 11 di antaranya di Garut»: landslides are not counted in people.
  if (unit === 'orang' && forces.has(claim.type)) sum += 4
  // «Serangan itu menewaskan 12 orang»: the verb has it, not its subject.
  if (after && claim.voice === 'noun' && claim.carrier < 0 && sum >= 3) sum += 3
  const here = grid.clauseOf[run.first] ?? -1
  const there = grid.clauseOf[claim.first] ?? -1
  if (here === there) return sum
  if (resumes(grid, here)) {
    // «Sebanyak 18 penumpang yang sempat hilang ditemukan selamat»: the subject of what comes behind its relative clause.
    if (there === here + 2) return Math.min(sum, 2)
    if (there === here + 1) return MOST - 1
  }
  const clause = grid.reading.clauses[here]
  const apart = Math.abs(here - there) > 1
  // «Misa yang dihadiri 70.000 orang»: a clause of the claim's own noun; one before the claim tells something else.
  if (clause?.kind === 'relative') return sum + (after && !apart ? 3 : tells(grid, clause) ? MOST : 9)
  // «Pertalite naik menjadi Rp10.000, solar dari Rp5.150 menjadi Rp6.800»: the verb is understood.
  if (clause && clause.kind !== 'subordinate' && after && !tells(grid, clause)) return sum + 3
  return sum + (clause?.kind === 'subordinate' ? 12 : 7)
}

/** Whether a clause has no verb of its own before a relative clause, behind which the sentence goes on. */
function resumes(grid: Grid, clause: number): boolean {
  const [own, inner, rest] = [0, 1, 2].map((step) => grid.reading.clauses[clause + step])
  if (!own || inner?.kind !== 'relative' || rest?.kind !== 'main' || rest.sentence !== own.sentence) return false
  return !tells(grid, own)
}

/** Whether a clause tells a deed: «yang mengangkut 42 penumpang», not «yang berjumlah 42 orang». */
function tells(grid: Grid, { first, last }: Run): boolean {
  for (let token = first; token < last; token += 1) {
    const voice = grid.reading.tokens[token]?.word?.voice
    if (voice !== undefined && voice !== 'none' && !/^(?:ber|mencapai|menjadi)/.test(norm(grid, token))) return true
  }
  return false
}

/** «SJ 182 ditemukan», «Boeing 737-500 rute Medan», «satu dari lima kapal»: numbers that name or pick out a thing. */
function isName(grid: Grid, { first, last }: Run, { unit, value }: QuantityMention): boolean {
  const [before, here, noun] = [first - 1, first, last - 1].map((token) => grid.reading.tokens[token])
  if (norm(grid, last) === 'dari' || norm(grid, last - 1) === 'dari') return value === 1
  if (/^(?:satu|salah) dari$/.test(`${norm(grid, first - 2)} ${norm(grid, first - 1)}`)) return true
  if (!before || !here || here.kind !== 'number' || unit === 'orang' || measures.has(unit)) return false
  const joined = before.end === here.start && /^[-–]$/.test(before.norm)
  const named =
    before.kind === 'word' && before.casing !== 'lower' && grid.sentenceOf[first - 2] === grid.sentenceOf[first]
  return (joined || named) && noun?.kind === 'word' && noun.word !== null
}

/** «Sebuah bus», «seorang warga» as the mere opening of a phrase. */
const isArticle = (text: string, { value, to }: QuantityMention): boolean =>
  value === 1 && to === null && /^(?:se(?:buah|orang|ekor|suatu|batang)|suatu|salah satu)\b/iu.test(text)

/** Every number that a claim may take, with its tokens. */
function* numbersOf(grid: Grid): Generator<readonly [QuantityMention, Run]> {
  const { quantities, times } = grid.reading
  for (const [index, mention] of quantities.entries()) {
    const run = grid.quantityRuns[index]
    // «Kabupaten Kepulauan Seribu»
    if (!run || (grid.timeOf[run.first] ?? -1) >= 0 || (grid.nameOf[run.first] ?? -1) >= 0) continue
    if (!isName(grid, run, mention)) yield [mention, run]
  }
  for (const [index, time] of times.entries()) {
    const run = grid.timeRuns[index]
    const mention = run && lengthOf(grid, time, run)
    if (run && mention) yield [mention, run]
  }
}

/** What a prosecutor demands: «menuntut Budi dipenjara 12 tahun dan membayar denda Rp1 miliar» is one demand. Sorted. */
const demanded = new Set(['dibayar', 'dihukum', 'dijatuhi', 'dipenjara', 'membayar', 'mengganti'])

/** The demand that a punishment only spells out; else the claim itself. */
function demandOf(grid: Grid, claim: Candidate, others: readonly Candidate[]): Candidate {
  if (!demanded.has(norm(grid, claim.first))) return claim
  const root = (other: Candidate): string => grid.reading.tokens[other.first]?.word?.root ?? ''
  return others.findLast((other) => other.first < claim.first && root(other) === 'tuntut') ?? claim
}

/** Whether nothing but a joint stands between two numbers: «65 penumpang dan 22 kendaraan». */
function isListed(grid: Grid, before: Run, run: Run): boolean {
  if (run.first - before.last > 4 || run.first <= before.last) return false
  const joint = norm(grid, run.first - 1)
  if (!/^(?:dan|plus|serta|subsider|,)$/.test(joint)) return false
  for (let token = before.last; token < run.first - 1; token += 1) {
    const { kind, word } = grid.reading.tokens[token] ?? {}
    if (kind !== 'word' || isVerb(grid, token) || word?.root === undefined) return false
  }
  return true
}

/** Gives each number of a sentence to the claim that it fits best, or to none. */
export function amountsOf(grid: Grid, claims: readonly Candidate[]): ReadonlyMap<Candidate, readonly ClaimNumber[]> {
  const given = new Map<Candidate, ClaimNumber[]>()
  const bySentence = new Map<number, Candidate[]>()
  for (const claim of claims) {
    const sentence = grid.sentenceOf[claim.first] ?? -1
    const others = bySentence.get(sentence)
    if (others) others.push(claim)
    else bySentence.set(sentence, [claim])
  }
  const wholes = new Map<number, Candidate>()
  let listed: { readonly run: Run; readonly claim: Candidate } | null = null
  for (const [mention, run] of numbersOf(grid)) {
    const sentence = grid.sentenceOf[run.first] ?? -2
    const text = quote(grid.reading.article.text, mention)
    const article = isArticle(text, mention)
    const counted = fate(grid, mention, run.last)
    let best: Candidate | null = null
    let least = MOST
    for (const claim of bySentence.get(sentence) ?? []) {
      if (article && (mention.unit !== 'orang' || !personal.has(claim.type))) continue
      // «pesawat berumur 26 tahun»: only the dead are told with their age.
      if (mention.about === 'usia' && claim.type !== 'die') continue
      const ill = cost(grid, claim, run, mention, counted)
      if (ill < least) {
        best = claim
        least = ill
      }
    }
    // «30 orang meninggal akibat banjir dan longsor, 11 di antaranya anak-anak»: a part goes where its whole went.
    if (norm(grid, run.last) === 'di' && norm(grid, run.last + 1) === 'antaranya') best = wholes.get(sentence) ?? best
    const others = bySentence.get(sentence) ?? []
    if (best) best = demandOf(grid, best, others)
    // «mengangkut 65 penumpang dan 22 kendaraan»: the second goes with the first, unless a claim stands between them.
    const from = listed?.run.first ?? 0
    if (listed && isListed(grid, listed.run, run) && !others.some(({ first }) => first >= from && first < run.last))
      best = listed.claim
    if (!best) continue
    listed = { run, claim: best }
    if (mention.unit === 'orang') wholes.set(sentence, best)
    const { start, end, value, to, unit, about, mod } = mention
    given.set(best, [...(given.get(best) ?? []), { value, to, unit, about, mod, text, start, end }])
  }
  for (const numbers of given.values()) numbers.sort((a, b) => a.start - b.start)
  return given
}
