import { citingVerbs, sourceWords } from '../../lexicon/citing.ts'
import { clauseFronters } from '../../lexicon/phrase-edges.ts'
import {
  handingVerbs,
  headlineVerbs,
  notSpeakers,
  ownRecords,
  quoteVerbs,
  recordVerbs,
  reportNouns,
  saidBy,
  summingNouns,
  vowVerbs,
} from '../../lexicon/quotatives.ts'
import { type Stance, speechVerbs } from '../../lexicon/speech-verbs.ts'
import { wireAgencies } from '../../lexicon/wire-agencies.ts'
import type { Sentence, Token } from '../../model/reading.ts'
import { clauseOf, type Grid, nameAt, norm, type Run } from '../grid.ts'
import { holdsVerb, isVerb } from '../triggers/verbs.ts'
import { type Attribution, attributed, type Before } from './attribution.ts'
import { type Voice, voiceFrom } from './speaker-phrase.ts'
import { subjectOf } from './speech-subject.ts'

const isMark = (word: string): boolean => /^["“”'’‘«»]+$/.test(word)

const wordAt = (grid: Grid, token: number): Token | undefined => grid.reading.tokens[token]

/** The verb of a tail without its clitic: `kata` of «katanya». */
function tailVerb({ norm: word, word: build }: Token): string {
  return build?.clitic === 'nya' ? build.stem : word
}

/** All words by which one of the frames below knows who says something; no other needs a look. */
const sayings: ReadonlySet<string> = new Set([
  ...[...quoteVerbs.keys(), ...saidBy],
  ...['demikian', ...sourceWords],
  ...[...speechVerbs.keys(), ...recordVerbs, ...vowVerbs, ...headlineVerbs],
  ':',
])

/** Whether a token may tell who says something. */
export const maySay = (token: Token | undefined): boolean =>
  token !== undefined && (sayings.has(token.norm) || (token.word?.clitic === 'nya' && sayings.has(token.word.stem)))

/** Words after which a clause of its own does not go on: «kata Budi saat ditemui». Sorted. */
const asides = new Set([
  'dalam',
  'di',
  'dikutip',
  'dilansir',
  'kepada',
  'ketika',
  'lewat',
  'melalui',
  'mengutip',
  'pada',
  'saat',
  'sambil',
  'seperti',
  'seraya',
  'seusai',
  'usai',
  'yang',
])

/** Linkers that carry a statement on behind its tail: «…, kata Budi, tetapi tidak ada korban». Sorted. */
const goesOn = new Set(['dan', 'karena', 'namun', 'sebab', 'sedangkan', 'sehingga', 'sementara', 'tapi', 'tetapi'])

/** Where the statement of a tail ends: with the verb, or with the sentence when the tail stands inside it. */
function tailStretch(grid: Grid, sentence: Sentence, verb: number, end: number): Run {
  const { first, last } = sentence
  let next = end
  while (next < last && (grid.timeOf[next] ?? -1) >= 0) next += 1
  const follows = norm(grid, next) === ',' ? norm(grid, next + 1) : ''
  const onward = follows !== '' && next + 1 < last && (grid.timeOf[next + 1] ?? -1) < 0 && !asides.has(follows)
  const fronted = !holdsVerb(grid, { first, last: verb })
  if (onward && (goesOn.has(follows) || fronted) && holdsVerb(grid, { first: next + 1, last })) return { first, last }
  return { first, last: verb }
}

/** How a verb that takes a statement stands to it; null for other verbs. */
export function leadStance(grid: Grid, token: number, heading: boolean): Stance | null {
  const here = wordAt(grid, token)
  if (!here?.word || (grid.nameOf[token] ?? -1) >= 0) return null
  const { norm: word } = here
  if (recordVerbs.has(word)) {
    if (!heading && here.word.voice !== 'active') return null
    return ownRecords.has(norm(grid, token + 1)) ? null : 'says'
  }
  // «berjanji merelokasi warga» is his own deed, «berjanji jalan itu rampung» a forecast.
  if (vowVerbs.has(word)) return isVerb(grid, token + 1) ? null : 'says'
  if (handingVerbs.has(word) && !/^(?:bahwa|[,:"“'‘])$/.test(norm(grid, token + 1))) return null
  const stance = speechVerbs.get(word)
  if (heading && here.word.prefix === '' && headlineVerbs.has(word)) return stance ?? 'says'
  const { prefix, voice } = here.word
  return stance && voice === 'active' && (prefix === 'meN' || prefix === 'ber') && !sourceWords.has(word)
    ? stance
    : null
}

/** What a speech verb announces: the words behind it, from the comma or «bahwa» on when where and when come first. */
function statement(grid: Grid, sentence: Sentence, verb: number): Run {
  let first = verb + 1
  const next = norm(grid, first)
  if (clauseFronters.has(next) || next === 'kepada' || (grid.timeOf[first] ?? -1) >= 0) {
    let token = first
    while (token < sentence.last && norm(grid, token) !== ',' && norm(grid, token) !== 'bahwa') token += 1
    if (token + 1 < sentence.last) first = token + 1
  }
  let last = first
  while (
    last < sentence.last &&
    !(norm(grid, last) === ',' && summingNouns.has(norm(grid, last + 1)) && norm(grid, last + 2) === 'yang')
  )
    last += 1
  return { first, last }
}

/** Whether «demikian» stands right before the speaker. */
function thus(grid: Grid, { span }: Voice, verb: number): boolean {
  for (let token = verb - 1; token >= Math.max(0, verb - 8); token -= 1)
    if ((wordAt(grid, token)?.start ?? 0) < span.start && norm(grid, token) === 'demikian') return true
  return false
}

/** «Budi mengatakan …», «BNPB mencatat …», «KAI Pastikan …»; at the end of a sentence it closes what came before. */
export function lead(grid: Grid, sentence: Sentence, verb: number, heading: boolean): Attribution | null {
  const stance = leadStance(grid, verb, heading)
  if (!stance || stance === 'denies') return null
  // «sejak Presiden mengumumkan kenaikan harga»: by then a fact.
  if (clauseOf(grid, verb)?.kind === 'subordinate' && norm(grid, verb) === 'mengumumkan') return null
  const voice = heading
    ? voiceFrom(grid, behindComma(grid, sentence.first, verb), verb)
    : subjectOf(grid, sentence, verb)
  if (!voice) return null
  const mark = norm(grid, verb + 1)
  // «…,” Budi menegaskan.», «…, demikian Kyodo melaporkan pada Jumat.»
  if (mark === '.' || verb + 1 >= sentence.last || thus(grid, voice, verb))
    return attributed(voice, { stance, verb, frame: 'tail' }, { first: sentence.first, last: verb })
  return attributed(voice, { stance, verb, frame: 'lead' }, statement(grid, sentence, verb))
}

/** «…, kata Budi», «…,” ujarnya», «demikian disampaikan Budi». */
export function tail(grid: Grid, sentence: Sentence, verb: number, before: Before): Attribution | null {
  const here = wordAt(grid, verb)
  if (!here?.word) return null
  const word = tailVerb(here)
  const passive = saidBy.has(here.norm)
  const care = passive ? 'careful' : quoteVerbs.get(word)
  if (!care) return null
  const previous = norm(grid, verb - 1)
  const opens = verb === sentence.first
  const quoteBefore = isMark(previous) || (opens && grid.quoted[verb - 1] === 1)
  const edge = opens || quoteBefore || previous === ','
  const own = here.word.clitic === 'nya' && here.norm !== word
  const manner = /^(?:seperti|sebagaimana|demikian|begitu|itu|tersebut|ini)$/.test(previous)
  if (passive ? !manner && !edge : !edge && previous !== 'demikian' && previous !== 'begitu') return null
  if (own && care === 'careful' && !quoteBefore) return null
  if (norm(grid, verb + 1) === 'saja') return null
  const voice = own ? before() : tailVoice(grid, sentence, verb, care, quoteBefore, before)
  if (!voice) return null
  const end = own ? verb + 1 : voice.end
  const stance = passive ? 'says' : (speechVerbs.get(word) ?? 'says')
  // «Dikatakan Budi, korban …», «Kata Budi, korban …»: what opens the sentence announces.
  const announces = opens && !quoteBefore
  const run = announces ? { first: end, last: sentence.last } : tailStretch(grid, sentence, verb, end)
  return attributed(voice, { stance, verb, frame: 'tail' }, run)
}

function tailVoice(
  grid: Grid,
  sentence: Sentence,
  verb: number,
  care: 'plain' | 'careful',
  quoteBefore: boolean,
  before: Before,
): Voice | null {
  const from = norm(grid, verb + 1) === 'oleh' ? verb + 2 : verb + 1
  // «kata dia»: whoever spoke last, before the last person named.
  if (/^(?:dia|ia|beliau)$/.test(norm(grid, from))) {
    const voice = before()
    if (voice) return { ...voice, end: from + 1 }
  }
  // «Nilai ekspor Indonesia turun»: no verb before a noun.
  const opens = verb === sentence.first && !quoteBefore && care === 'careful' && !saidBy.has(norm(grid, verb))
  if (opens && wordAt(grid, from)?.casing === 'lower') return null
  const voice = voiceFrom(grid, from, sentence.last)
  return voice && (care === 'plain' || quoteBefore || voice.kind !== 'nameless') ? voice : null
}

const outlet = /^(?:harian|koran|laman|majalah|media|portal|situs)\b/i

/** «dilansir Antara», «dikutip dari media Belanda»: who prints the news has not said it. */
const isOutlet = (verb: string, name: string): boolean =>
  wireAgencies.has(name.toLowerCase()) || (citingVerbs.has(verb) && outlet.test(name))

/** «menurut data BPBD Cilacap», «dilansir Reuters», «menurutnya». */
export function source(grid: Grid, sentence: Sentence, verb: number, before: Before): Attribution | null {
  const here = wordAt(grid, verb)
  // «…, demikian keterangan resmi maskapai itu»
  const summed = here?.norm === 'demikian' && reportNouns.has(norm(grid, verb + 1))
  if (!here?.word || !(summed || sourceWords.has(tailVerb(here)))) return null
  const own = here.word.clitic === 'nya'
  let from = verb + 1
  while (/^(?:dari|oleh|ke|pada|kepada)$/.test(norm(grid, from))) from += 1
  let papers = from
  while (papers < sentence.last && (grid.nameOf[papers] ?? -1) < 0 && reportNouns.has(norm(grid, papers))) papers += 1
  if (/^(?:dari|oleh|milik|yang)$/.test(norm(grid, papers))) papers += 1
  if (!own && notSpeakers.has(norm(grid, papers))) return null
  const pronoun = own || /^(?:dia|ia|beliau)$/.test(norm(grid, papers))
  const voice = (pronoun ? before() : null) ?? (own ? null : voiceFrom(grid, papers, sentence.last))
  if (!voice || isOutlet(norm(grid, verb), voice.name)) return null
  const end = own ? verb + 1 : pronoun ? papers + 1 : voice.end
  // «Menurut Budi, …» announces what follows; «…, menurut Budi» closes what came before.
  const run = holdsVerb(grid, { first: sentence.first, last: verb })
    ? tailStretch(grid, sentence, verb, end)
    : { first: sentence.first, last: sentence.last }
  return attributed(voice, { stance: 'says', verb, frame: 'source' }, run)
}

/** «Tinjau Lokasi Banjir, Gubernur Sebut …»: the speaker of a headline stands behind its last comma. */
function behindComma(grid: Grid, first: number, verb: number): number {
  let from = first
  for (let token = first; token < verb; token += 1) if (norm(grid, token) === ',') from = token + 1
  return from
}

/** «KPK: Tiga Pejabat Ditangkap», «Tabrakan Kereta, KAI: Empat Petugas Tewas»: in headlines a colon is a verb. */
export function colon(grid: Grid, sentence: Sentence, at: number): Attribution | null {
  if (norm(grid, at) !== ':') return null
  const voice = voiceFrom(grid, behindComma(grid, sentence.first, at), at)
  const entity = nameAt(grid, at - 1)?.entities[0]
  if (!voice || voice.end !== at || entity?.kind === 'country' || entity?.kind === 'place') return null
  return attributed(voice, { stance: 'says', verb: at, frame: 'lead' }, { first: at + 1, last: sentence.last })
}
