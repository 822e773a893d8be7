import {
  handingVerbs,
  headlineVerbs,
  notSpeakers,
  ownRecords,
  quoteVerbs,
  recordVerbs,
  reportNouns,
  saidBy,
  sourceWords,
  summingNouns,
  vowVerbs,
} from '../lexicon/quotatives.ts'
import { type Stance, speechVerbs } from '../lexicon/speech-verbs.ts'
import type { Clause, Sentence, Token } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { blockKind, type Grid, norm, type Run } from './grid.ts'
import { adverbs, type Voice, voiceFrom } from './speaker-phrase.ts'

/** Somebody to whom the article gives a stretch of text: tokens `first` up to, not including, `last`. */
export interface Attribution {
  readonly name: string
  readonly span: Span
  readonly stance: Stance
  /** The token of the speech verb; what it announces is the speaker's, the announcing itself the article's. */
  readonly verb: number
  readonly first: number
  readonly last: number
  readonly kind: Voice['kind']
  /** `tail`: «…, kata Budi»; `lead`: «Budi mengatakan …»; `source`: «menurut Budi», «dilansir Reuters»; `quotation`: marks. */
  readonly frame: 'tail' | 'lead' | 'source' | 'quotation'
}

/** What the sentences before have left: who spoke last, for «katanya» and «kata dia». */
type Earlier = readonly (readonly Attribution[])[]

/** How many sentences back «katanya» may find its speaker. */
const BACK = 4

const isMark = (word: string): boolean => /^["“”'’‘«»]+$/.test(word)

const wordAt = (grid: Grid, token: number): Token | undefined => grid.reading.tokens[token]

/** The verb of a tail without its clitic: `kata` of «katanya». */
function tailVerb({ norm: word, word: build }: Token): string {
  return build?.clitic === 'nya' ? build.stem : word
}

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

const isVerb = (grid: Grid, token: number): boolean => {
  const here = wordAt(grid, token)
  if (!here?.word || (grid.nameOf[token] ?? -1) >= 0) return false
  const { voice, prefix, root, stem } = here.word
  return voice !== 'none' || ((prefix === 'ber' || prefix === 'ter') && root !== stem)
}

const holdsVerb = (grid: Grid, first: number, last: number): boolean => {
  for (let token = first; token < last; token += 1) if (isVerb(grid, token)) return true
  return false
}

/** Where the statement of a tail ends: with the verb, or with the sentence when the tail stands inside it. */
function tailStretch(grid: Grid, sentence: Sentence, verb: number, end: number): Run {
  const { first, last } = sentence
  let next = end
  while (next < last && (grid.timeOf[next] ?? -1) >= 0) next += 1
  const follows = norm(grid, next) === ',' ? norm(grid, next + 1) : ''
  const onward = follows !== '' && next + 1 < last && (grid.timeOf[next + 1] ?? -1) < 0 && !asides.has(follows)
  const fronted = !holdsVerb(grid, first, verb)
  if (onward && (goesOn.has(follows) || fronted) && holdsVerb(grid, next + 1, last)) return { first, last }
  return { first, last: verb }
}

/** Who spoke last before a sentence: its own earlier tail, the sentences before it, or whom they were about. */
function lastVoice(grid: Grid, earlier: Earlier, own: readonly Attribution[], sentence: number): Voice | null {
  for (let index = sentence; index >= Math.max(0, sentence - BACK); index -= 1) {
    const told = (index === sentence ? own : (earlier[index] ?? [])).findLast(({ kind }) => kind !== 'body')
    if (told) return { ...told, end: told.verb + 1 }
    const { first = 0, last = 0 } = grid.reading.sentences[index] ?? {}
    const subject = index === sentence || grid.quoted[first] === 1 ? null : voiceFrom(grid, first, last)
    if (subject?.kind === 'person') return subject
  }
  return null
}

/** The clause of a token, and what of it stands before its verb. */
function subjectStart(grid: Grid, from: number, verb: number): number {
  let token = from
  while (token < verb) {
    const word = norm(grid, token)
    const here = wordAt(grid, token)
    const time = grid.timeOf[token] ?? -1
    if (time >= 0) token = grid.timeRuns[time]?.last ?? token + 1
    else if (here?.kind !== 'word' || openers.has(word)) token += 1
    else if (fronters.has(word)) {
      let comma = token
      while (comma < verb && norm(grid, comma) !== ',') comma += 1
      if (comma === verb) {
        // «Di Jakarta Menteri Budi mengatakan»: the place ends with its name.
        const name = grid.nameOf[token + 1] ?? -1
        const when = grid.timeOf[token + 1] ?? -1
        const run = when >= 0 ? grid.timeRuns[when] : name >= 0 ? grid.nameRuns[name] : undefined
        if (!run || run.last >= verb) return token
        token = run.last
      } else token = comma + 1
    } else return token
  }
  return token
}

/** Words that open a sentence or clause before its subject. Sorted. */
const openers = new Set([
  'adapun',
  'akan',
  'bahkan',
  'bahwa',
  'dan',
  'karena',
  'kemudian',
  'lalu',
  'lantas',
  'meski',
  'namun',
  'sebab',
  'sebelumnya',
  'sedangkan',
  'selain',
  'sementara',
  'serta',
  'tapi',
  'tetapi',
])

/** Prepositions and conjunctions that front a clause with where, when and how. Sorted. */
const fronters = new Set([
  'atas',
  'dalam',
  'dari',
  'dengan',
  'di',
  'hingga',
  'ketika',
  'lewat',
  'melalui',
  'pada',
  'per',
  'saat',
  'sebelum',
  'sejak',
  'selama',
  'setelah',
  'seusai',
  'terkait',
  'untuk',
  'usai',
])

const clauseOf = (grid: Grid, token: number): Clause | undefined => grid.reading.clauses[grid.clauseOf[token] ?? -1]

/** The last person between two tokens whom no preposition governs: «Kepala BNPB dalam jumpa pers di Kupang mengatakan». */
function personBefore(grid: Grid, from: number, verb: number): Voice | null {
  for (let token = verb - 1; token >= Math.max(from, verb - 24); token -= 1) {
    const index = grid.nameOf[token] ?? -1
    const mention = grid.reading.names[index]
    const person = mention?.entities.find(({ kind }) => kind === 'person')
    const first = grid.nameRuns[index]?.first ?? token
    if (!mention || !person || first !== token) continue
    const ahead = norm(grid, first - 1 - (mention.title?.split(/\s+/).length ?? 0))
    if (!towards.has(ahead)) return { name: person.name, span: mention, kind: 'person', end: verb }
  }
  return null
}

/** Words before somebody who is spoken to or of, or who is but one of several. Sorted. */
const towards = new Set([
  'bersama',
  'dan',
  'dari',
  'dengan',
  'kepada',
  'ke',
  'oleh',
  'serta',
  'soal',
  'tentang',
  'terhadap',
  'untuk',
])

/** The person whose name stands right before the verb, but for «juga», «pun» and a date. */
function nameBefore(grid: Grid, from: number, verb: number): Voice | null {
  let token = verb - 1
  while (
    token > from &&
    (adverbs.has(norm(grid, token)) || (grid.timeOf[token] ?? -1) >= 0 || norm(grid, token) === ',')
  )
    token -= 1
  return (grid.nameOf[token] ?? -1) >= 0
    ? personBefore(grid, grid.nameRuns[grid.nameOf[token] ?? -1]?.first ?? token, verb)
    : null
}

/** Who is the subject of a speech verb; in «… dan mengatakan» the subject of the clause before. */
function subjectOf(grid: Grid, sentence: Sentence, verb: number): Voice | null {
  const clause = clauseOf(grid, verb)
  const from = Math.max(sentence.first, clause?.first ?? sentence.first)
  const start = subjectStart(grid, dateline(grid, from, verb), verb)
  let empty = true
  for (let token = start; token < verb; token += 1) if (!adverbs.has(norm(grid, token))) empty = false
  const adjacent = empty ? null : nameBefore(grid, start, verb)
  if (adjacent) return adjacent
  if (!empty && clause?.kind !== 'relative') {
    const voice = voiceFrom(grid, start, verb)
    return voice?.kind === 'person' ? voice : (personBefore(grid, start, verb) ?? voice)
  }
  if (clause?.kind === 'relative') {
    // «…, kata Budi, yang menyebut …»: the name right before «yang».
    const before = norm(grid, from - 1) === ',' ? from - 2 : from - 1
    const mention = grid.reading.names[grid.nameOf[before] ?? -1]
    const entity = mention?.entities[0]
    if (!mention || !entity || entity.kind === 'place') return null
    return { name: entity.name, span: mention, kind: entity.kind === 'person' ? 'person' : 'body', end: verb }
  }
  const own = grid.clauseOf[verb] ?? 0
  for (let index = own - 1; index >= 0; index -= 1) {
    const before = grid.reading.clauses[index]
    if (!before || before.sentence !== clause?.sentence) return null
    if (before.kind === 'relative' || before.kind === 'subordinate') continue
    const opening = dateline(grid, before.first, before.last)
    const voice = voiceFrom(grid, subjectStart(grid, opening, before.last), before.last)
    if (voice) return voice
  }
  return null
}

/** «KUPANG – Kapolda …», «JAKARTA (Antara) - …»: a sentence begins behind its dateline. */
function dateline(grid: Grid, from: number, end: number): number {
  for (let token = from; token < Math.min(end, from + 10); token += 1)
    if (/^[-–—:]$/.test(norm(grid, token))) return token + 1
  return from
}

/** How a verb that takes a statement stands to it; null for other verbs. */
function leadStance(grid: Grid, token: number, heading: boolean): Stance | null {
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
  if (fronters.has(next) || next === 'kepada' || (grid.timeOf[first] ?? -1) >= 0) {
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
function lead(grid: Grid, sentence: Sentence, verb: number, heading: boolean): Attribution | null {
  const stance = leadStance(grid, verb, heading)
  if (!stance || stance === 'denies') return null
  // «sejak Presiden mengumumkan kenaikan harga»: by then a fact.
  if (clauseOf(grid, verb)?.kind === 'subordinate' && norm(grid, verb) === 'mengumumkan') return null
  const voice = heading
    ? voiceFrom(grid, behindComma(grid, sentence.first, verb), verb)
    : subjectOf(grid, sentence, verb)
  if (!voice) return null
  const said = { name: voice.name, span: voice.span, kind: voice.kind, stance, verb }
  const mark = norm(grid, verb + 1)
  // «…,” Budi menegaskan.», «…, demikian Kyodo melaporkan pada Jumat.»
  if (mark === '.' || verb + 1 >= sentence.last || thus(grid, voice, verb)) {
    return { ...said, frame: 'tail', first: sentence.first, last: verb }
  }
  return { ...said, frame: 'lead', ...statement(grid, sentence, verb) }
}

/** «…, kata Budi», «…,” ujarnya», «demikian disampaikan Budi». */
function tail(grid: Grid, sentence: Sentence, verb: number, before: (at: number) => Voice | null): Attribution | null {
  const here = wordAt(grid, verb)
  if (!here?.word) return null
  const word = tailVerb(here)
  const previous = norm(grid, verb - 1)
  const opens = verb === sentence.first
  const quoteBefore = isMark(previous) || (opens && grid.quoted[verb - 1] === 1)
  const edge = opens || quoteBefore || previous === ','
  const passive = saidBy.has(here.norm)
  const care = passive ? 'careful' : quoteVerbs.get(word)
  if (!care) return null
  const own = here.word.clitic === 'nya' && here.norm !== word
  const manner = /^(?:seperti|sebagaimana|demikian|begitu|itu|tersebut|ini)$/.test(previous)
  if (passive ? !manner && !edge : !edge && previous !== 'demikian' && previous !== 'begitu') return null
  if (own && care === 'careful' && !quoteBefore) return null
  if (norm(grid, verb + 1) === 'saja') return null
  const voice = own ? before(verb) : tailVoice(grid, sentence, verb, care, quoteBefore, before)
  if (!voice) return null
  const end = own ? verb + 1 : voice.end
  const said = {
    name: voice.name,
    span: voice.span,
    kind: voice.kind,
    stance: passive ? 'says' : (speechVerbs.get(word) ?? 'says'),
    verb,
    frame: 'tail',
  } as const
  // «Dikatakan Budi, korban …», «Kata Budi, korban …»: what opens the sentence announces.
  if (opens && !quoteBefore) return { ...said, first: end, last: sentence.last }
  return { ...said, ...tailStretch(grid, sentence, verb, end) }
}

function tailVoice(
  grid: Grid,
  sentence: Sentence,
  verb: number,
  care: 'plain' | 'careful',
  quoteBefore: boolean,
  before: (at: number) => Voice | null,
): Voice | null {
  const from = norm(grid, verb + 1) === 'oleh' ? verb + 2 : verb + 1
  // «kata dia»: whoever spoke last, before the last person named.
  if (/^(?:dia|ia|beliau)$/.test(norm(grid, from))) {
    const voice = before(verb)
    if (voice) return { ...voice, end: from + 1 }
  }
  const voice = voiceFrom(grid, from, sentence.last)
  return voice && (care === 'plain' || quoteBefore || voice.kind !== 'nameless') ? voice : null
}

/** «menurut data BPBD Cilacap», «dilansir Reuters», «menurutnya». */
function source(
  grid: Grid,
  sentence: Sentence,
  verb: number,
  before: (at: number) => Voice | null,
): Attribution | null {
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
  const voice = (pronoun ? before(verb) : null) ?? (own ? null : voiceFrom(grid, papers, sentence.last))
  if (!voice) return null
  const end = own ? verb + 1 : pronoun ? papers + 1 : voice.end
  const said = {
    name: voice.name,
    span: voice.span,
    kind: voice.kind,
    stance: 'says',
    verb,
    frame: 'source',
  } as const
  // «Menurut Budi, …» announces what follows; «…, menurut Budi» closes what came before.
  if (!holdsVerb(grid, sentence.first, verb)) return { ...said, first: sentence.first, last: sentence.last }
  return { ...said, ...tailStretch(grid, sentence, verb, end) }
}

/** «Tinjau Lokasi Banjir, Gubernur Sebut …»: the speaker of a headline stands behind its last comma. */
function behindComma(grid: Grid, first: number, verb: number): number {
  let from = first
  for (let token = first; token < verb; token += 1) if (norm(grid, token) === ',') from = token + 1
  return from
}

/** «KPK: Tiga Pejabat Ditangkap», «Tabrakan Kereta, KAI: Empat Petugas Tewas»: in headlines a colon is a verb. */
function colon(grid: Grid, sentence: Sentence, at: number): Attribution | null {
  if (norm(grid, at) !== ':') return null
  const voice = voiceFrom(grid, behindComma(grid, sentence.first, at), at)
  const entity = grid.reading.names[grid.nameOf[at - 1] ?? -1]?.entities[0]
  if (!voice || voice.end !== at || entity?.kind === 'country' || entity?.kind === 'place') return null
  const { name, span, kind } = voice
  return { name, span, kind, stance: 'says', verb: at, frame: 'lead', first: at + 1, last: sentence.last }
}

/** A later speaker of his own ends what an earlier one announces: «Polisi menuding A, tetapi serikat membantahnya». */
function cut(grid: Grid, { last }: Sentence, found: readonly Attribution[]): readonly Attribution[] {
  const verbs: number[] = []
  for (let token = found[0]?.verb ?? last; token < last; token += 1) {
    const clause = clauseOf(grid, token)
    const stem = wordAt(grid, token)?.word?.stem ?? ''
    const own = clause?.kind === 'coordinate' && token > clause.first + (clause.marker === null ? 0 : 1)
    if (own && grid.quoted[token] !== 1 && (leadStance(grid, token, false) || speechVerbs.get(stem) === 'denies'))
      verbs.push(clause.first)
  }
  return found.map((attribution) => {
    const rival = attribution.frame === 'lead' ? verbs.find((first) => first > attribution.verb) : undefined
    return rival === undefined ? attribution : { ...attribution, last: Math.min(rival, attribution.last) }
  })
}

function sentenceAttributions(grid: Grid, index: number, earlier: Earlier): readonly Attribution[] {
  const sentence = grid.reading.sentences[index]
  if (!sentence) return []
  const kind = blockKind(grid, sentence)
  const heading = kind === 'title' || kind === 'heading'
  const found: Attribution[] = []
  const before = (): Voice | null => lastVoice(grid, earlier, found, index)
  for (let token = sentence.first; token < sentence.last; token += 1) {
    if (grid.quoted[token] === 1) continue
    const said =
      tail(grid, sentence, token, before) ??
      source(grid, sentence, token, before) ??
      lead(grid, sentence, token, heading) ??
      (heading || kind === 'caption' ? colon(grid, sentence, token) : null)
    if (said) found.push(said)
  }
  return cut(grid, sentence, found)
}

/** «Jalan itu ditutup. Hal itu disampaikan Bupati Budi»: the sentence before is his, when it has no other speaker. */
function handBack(grid: Grid, found: Attribution[][], index: number): void {
  const [before, here] = [grid.reading.sentences[index - 1], grid.reading.sentences[index]]
  const told = found[index]?.find(({ frame, verb }) => frame === 'tail' && saidBy.has(norm(grid, verb)))
  if (!before || !here || !told || found[index - 1]?.length !== 0 || here.block - before.block > 1) return
  if (told.verb - here.first > 3 || blockKind(grid, before) === 'title') return
  found[index - 1]?.push({ ...told, first: before.first, last: before.last })
}

/** The sentences' own attributions; then each quotation is given to whoever its tail, its lead or the story names. */
function everyAttribution(grid: Grid): readonly (readonly Attribution[])[] {
  const { sentences, quotations, tokens } = grid.reading
  const found: Attribution[][] = []
  sentences.forEach((_, index) => {
    found.push([...sentenceAttributions(grid, index, found)])
    handBack(grid, found, index)
  })
  let token = 0
  let last: { readonly block: number; readonly said: Attribution } | null = null
  for (const { start, end, speech } of quotations) {
    if (!speech) continue
    while (token < tokens.length && (tokens[token]?.start ?? 0) < start) token += 1
    const first = token
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= end) token += 1
    const [opening, closing] = [grid.sentenceOf[first] ?? -1, grid.sentenceOf[token - 1] ?? -1]
    const block = sentences[opening]?.block ?? -1
    const said = speakerOf(grid, found, { first, last: token }, opening, closing, last)
    if (!said) continue
    last = { block, said }
    for (let index = opening; index <= closing; index += 1)
      found[index]?.push({ ...said, frame: 'quotation', first, last: token })
  }
  return found
}

function speakerOf(
  grid: Grid,
  found: readonly (readonly Attribution[])[],
  { first, last }: Run,
  opening: number,
  closing: number,
  story: { readonly block: number; readonly said: Attribution } | null,
): Attribution | null {
  const { sentences } = grid.reading
  const own = (index: number): readonly Attribution[] =>
    (found[index] ?? []).filter(({ frame }) => frame !== 'quotation' && frame !== 'source')
  const announced = own(opening).findLast(({ frame, verb }) => frame === 'lead' && verb < first)
  if (announced && first - announced.verb <= 3) return announced
  const closes = own(closing).find(({ verb }) => verb >= last)
  if (closes && closes.verb - last <= 4) return closes
  // «…” kata Budi»: some sentences end with their mark.
  const next = own(closing + 1).find(({ verb }) => verb === last || verb === last + 1)
  if (next) return next
  if (announced) return announced
  const block = sentences[opening]?.block ?? -1
  // «"…," kata Budi. "…"», «Budi angkat bicara. "…"»
  const previous = sentences[opening - 1]
  if (previous?.block === block && first <= (sentences[opening]?.first ?? 0) + 1) {
    const before = own(opening - 1).at(-1)
    if (before && before.kind !== 'body') return before
    if (story && story.block === block) return story.said
    const subject = grid.quoted[previous.first] === 1 ? null : voiceFrom(grid, previous.first, previous.last)
    if (subject?.kind === 'person') return { ...subject, stance: 'says', verb: first, frame: 'lead', first, last }
  }
  // A paragraph of speech alone goes on with the speaker of the one before.
  const alone = first <= (sentences[opening]?.first ?? 0) + 1 && last >= (sentences[closing]?.last ?? 0) - 1
  if (!alone) return null
  const before = own(opening - 1).at(-1)
  if (before && before.kind !== 'body') return before
  return story && block - story.block <= 1 ? story.said : null
}

const known = new WeakMap<Grid, readonly (readonly Attribution[])[]>()

/** Every attribution that reaches into a sentence, in text order. */
export function attributions(grid: Grid, sentenceIndex: number): readonly Attribution[] {
  const all = known.get(grid) ?? everyAttribution(grid)
  known.set(grid, all)
  return all[sentenceIndex] ?? []
}

/** Who says what stands at a token: the marks around it tell first, then the nearest verb; a source comes last. */
export function speakerAt(list: readonly Attribution[], token: number): Attribution | null {
  let best: Attribution | null = null
  // «Dikutip dari Antara, Budi mengatakan …»: that he said it is the article's own.
  const announcing = list.some(({ verb, frame }) => verb === token && frame === 'lead')
  let least = Number.POSITIVE_INFINITY
  for (const attribution of list) {
    if (token < attribution.first || token >= attribution.last || token === attribution.verb) continue
    if (announcing && attribution.frame === 'source') continue
    const away = Math.abs(token - attribution.verb)
    const cost = attribution.frame === 'quotation' ? -1 : attribution.frame === 'source' ? away + 40 : away
    if (cost < least) {
      best = attribution
      least = cost
    }
  }
  return best
}
