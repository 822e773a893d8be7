import { aspects } from '../lexicon/aspect.ts'
import { quoteVerbs } from '../lexicon/quotatives.ts'
import type { ClaimTime, EventType } from '../model/claim.ts'
import { place } from '../model/place.ts'
import type { Sentence } from '../model/reading.ts'
import { quote } from '../model/span.ts'
import { interval, type TimeMention, type TimeValue } from '../model/time.ts'
import type { Candidate } from './candidates.ts'
import { blockKind, dateOf, type Grid, norm, sentenceAt } from './grid.ts'
import { type Features, score } from './scorer.ts'
import { timingWeights } from './weights/timing.ts'

/** A time that a claim might have: a mention, and how it reaches the claim. `null` is: the article gives none. */
export interface TimeOption {
  readonly mention: TimeMention | null
  readonly reach: 'sentence' | 'heading' | 'story' | 'none'
  readonly features: Features
}

/** The time of a claim, where it stands, and whether only a relative clause told it. */
interface Told {
  readonly mention: TimeMention
  readonly sentence: number
  readonly type: EventType
  readonly aside: boolean
}

/** The dated mentions of the story so far that later claims may inherit. */
export interface StoryTimes {
  /** Index of the last dated heading; -1 without one. */
  readonly heading: number
  /** The time of the last claim made, and the sentence it stands in. */
  readonly last: Told | null
  /** The first day that the article told of. */
  readonly lead: TimeMention | null
  /** The days told of so far, each once. */
  readonly days: readonly string[]
}

export const noStory: StoryTimes = { heading: -1, last: null, lead: null, days: [] }

/** Words that open a sentence which goes on with its story, or leaves it for what was before. Sorted. */
const turns: ReadonlyMap<string, string> = new Map([
  ['akibat', 'on'],
  ['akibatnya', 'on'],
  ['awalnya', 'back'],
  ['dalam', 'in'],
  ['hal', 'on'],
  ['kemudian', 'on'],
  ['ketika', 'on'],
  ['lalu', 'on'],
  ['saat', 'on'],
  ['sebelum', 'back'],
  ['sebelumnya', 'back'],
  ['sejumlah', 'in'],
  ['selain', 'on'],
  ['selama', 'back'],
  ['selanjutnya', 'on'],
  ['sementara', 'on'],
  ['semula', 'back'],
  ['seusai', 'on'],
  ['setelah', 'on'],
  ['turut', 'on'],
  ['usai', 'on'],
])

/** How a sentence stands to its story: its opening, a length or a vague time in it, a word for what is usual. */
function bearing(grid: Grid, { first, last }: Sentence): readonly string[] {
  const turn = turns.get(norm(grid, first))
  const cues = turn ? [`turn=${turn}`] : []
  for (let token = first; token < last; token += 1) {
    const time = grid.reading.times[grid.timeOf[token] ?? -1]
    if (time && !dateOf(time)) return [...cues, time.timex.type === 'DURATION' ? 'lasts' : 'vague']
  }
  return cues
}

/** What is said and what is counted keep the story's day less often than what is done. */
const kinds: ReadonlyMap<EventType, string> = new Map<EventType, string>([
  ['accuse', 'told'],
  ['agree', 'told'],
  ['buy', 'figure'],
  ['charge', 'court'],
  ['condemn', 'told'],
  ['deny', 'told'],
  ['die', 'toll'],
  ['evacuate', 'toll'],
  ['injure', 'toll'],
  ['price', 'figure'],
  ['promise', 'told'],
  ['rate', 'figure'],
  ['report', 'told'],
  ['sell', 'figure'],
  ['sentence', 'court'],
  ['speak', 'told'],
  ['support', 'told'],
  ['trade', 'figure'],
  ['try', 'court'],
])

/** How long before the article's own day a time lies. */
function ageOf(grid: Grid, { value }: TimeMention): string {
  const { published } = grid.reading.article
  const [now, then] = [published && interval(published.value), value && interval(value.edtf)]
  if (!now || !then || !Number.isFinite(then.last)) return 'unknown'
  const days = now.first - then.last
  return days < 0 ? 'ahead' : days <= 1 ? 'fresh' : days <= 14 ? 'recent' : 'old'
}

/** Whether two sentences name somebody or something in common. */
function sharesName(grid: Grid, here: Sentence, there: Sentence | undefined): boolean {
  if (!there) return false
  const names = new Set<string>()
  for (let token = there.first; token < there.last; token += 1)
    for (const { name } of grid.reading.names[grid.nameOf[token] ?? -1]?.entities ?? []) names.add(name)
  for (let token = here.first; token < here.last; token += 1)
    for (const { name } of grid.reading.names[grid.nameOf[token] ?? -1]?.entities ?? [])
      if (names.has(name)) return true
  return false
}

const grainOf = ({ value }: TimeMention): string => ((value?.edtf ?? '').length >= 10 ? 'day' : 'coarse')

function withDay(days: readonly string[], { value }: TimeMention): readonly string[] {
  const day = value?.edtf.slice(0, 10) ?? ''
  return days.includes(day) ? days : [...days, day]
}

/** How many days the story has told of: one day's news seldom leaves its day. */
const spread = (days: number): string => (days <= 1 ? 'one' : days <= 3 ? 'few' : 'many')

const span = (tokens: number): string =>
  tokens <= 2 ? 'touching' : tokens <= 6 ? 'near' : tokens <= 14 ? 'mid' : 'far'

/** A coarser date that only repeats a finer one beside it: «Rabu (19/6/2024) sekitar pukul 03.00» is one time. */
function isCoarser(value: TimeValue, others: readonly TimeValue[]): boolean {
  if (isClocked(value)) return false
  const own = interval(value.edtf)
  return others.filter(isClocked).some((other) => {
    const finer = interval(other.edtf)
    return own !== null && finer !== null && own.first === finer.first && own.last === finer.last
  })
}

const isClocked = ({ edtf }: TimeValue): boolean => edtf.includes('T') && !edtf.includes('/')

function sentenceOption(grid: Grid, candidate: Candidate, index: number, story: StoryTimes): TimeOption | null {
  const mention = grid.reading.times[index]
  const run = grid.timeRuns[index]
  const value = dateOf(mention)
  if (!mention || !value || !run) return null
  const sentence = sentenceAt(grid, candidate.first)
  const sameClause = (grid.clauseOf[run.first] ?? -1) === (grid.clauseOf[candidate.first] ?? -2)
  const after = run.first >= candidate.last
  const gap = after ? run.first - candidate.last : candidate.first - run.last
  const side = after ? 'after' : 'before'
  const clause = grid.reading.clauses[grid.clauseOf[run.first] ?? -1]
  const features = [
    'in-sentence',
    `${side}&${span(gap)}`,
    `${sameClause ? 'same' : 'other'}-clause&${side}`,
    `from=${value.from}`,
  ]
  if (!sameClause) features.push(`other-clause=${clause?.kind ?? 'none'}`, `own-clause=${candidate.clause.kind}`)
  if (!sameClause && candidate.clause.kind === 'relative' && after) features.push('relative-before-time')
  if (story.last?.mention === mention) features.push(`just-used&${side}`)
  if (run.first <= sentence.first + 1) features.push('fronted')
  if (grid.quoted[run.first] !== grid.quoted[candidate.first]) features.push('across-quote')
  const ahead = norm(grid, run.first - 1)
  if (['sejak', 'hingga', 'sampai', 'sebelum', 'setelah', 'pada', 'per', 'dari'].includes(ahead))
    features.push(`ahead=${ahead}`)
  const between = after ? ([candidate.last, run.first] as const) : ([run.last, candidate.first] as const)
  let verbs = 0
  let times = 0
  let said = false
  for (let token = between[0]; token < between[1]; token += 1) {
    const word = grid.reading.tokens[token]?.word
    if (word && word.voice !== 'none') verbs += 1
    if ((grid.timeOf[token] ?? -1) >= 0) times += 1
    if (quoteVerbs.has(norm(grid, token)) || quoteVerbs.has(word?.stem ?? '')) said = true
  }
  // «Korban 19 orang, kata Kapolda, Selasa»: the day of the saying.
  if (said) features.push(`said-between&${side}`)
  features.push(`verbs-between=${Math.min(verbs, 2)}`)
  if (times > 0) features.push('times-between')
  return { mention, reach: 'sentence', features }
}

/** Words of aspect before the trigger, what it points back to, and what its clause counts. */
function cuesOf(grid: Grid, { clause, first, last }: Candidate): readonly string[] {
  const cues: string[] = []
  for (let token = Math.max(clause.first, first - 4); token < first; token += 1) {
    const aspect = aspects.get(norm(grid, token))
    if (aspect) cues.push(`aspect=${aspect}`)
  }
  if (['itu', 'tersebut', 'ini'].includes(norm(grid, last))) cues.push('points-back')
  for (let token = clause.first; token < clause.last; token += 1) {
    if ((grid.quantityOf[token] ?? -1) >= 0) return [...cues, 'counts']
  }
  return cues
}

const RANKED =
  /^(?:pertama|perdana|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)|ter(?:besar|buruk|parah|tinggi|rendah))/
/** Words between a rank and what it counts from: «kunjungan kedua Perdana Menteri ke Nepal setelah Juli 2000». */
const RANK_REACH = 10

/** «pertemuan pertama sejak 2019» was not in 2019, nor «kunjungan kedua setelah Juli 2000» in July 2000. */
function isCountedFrom(grid: Grid, index: number): boolean {
  const first = grid.timeRuns[index]?.first ?? 0
  if (!['sejak', 'sesudah', 'setelah'].includes(norm(grid, first - 1))) return false
  const from = grid.reading.clauses[grid.clauseOf[first] ?? -1]?.first ?? 0
  for (let token = Math.max(from, first - RANK_REACH); token < first - 1; token += 1)
    if (RANKED.test(norm(grid, token))) return true
  return false
}

/** Every time the claim might have, the option of none included. */
export function timeOptions(grid: Grid, candidate: Candidate, story: StoryTimes): readonly TimeOption[] {
  const sentence = sentenceAt(grid, candidate.first)
  const here = grid.clauseOf[candidate.first] ?? -1
  const sentenceIndex = grid.sentenceOf[candidate.first] ?? 0
  const seen = new Set<number>()
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const index = grid.timeOf[token] ?? -1
    if (index >= 0) seen.add(index)
  }
  const values = [...seen].flatMap((index) => dateOf(grid.reading.times[index]) ?? [])
  const options: TimeOption[] = []
  for (const index of seen) {
    const option = sentenceOption(grid, candidate, index, story)
    const value = dateOf(option?.mention)
    if (isCountedFrom(grid, index)) continue
    if (option && value && !isCoarser(value, values)) options.push(option)
  }
  const ownClause = options.some(({ features }) => features.some((feature) => feature.startsWith('same-clause')))
  const block = blockKind(grid, sentence)
  const state = [
    `block=${block}`,
    `own-times=${Math.min(options.length, 2)}`,
    ...(grid.quoted[candidate.first] === 1 ? ['quoted'] : []),
    ...(candidate.voice === 'noun' ? ['noun'] : []),
    ...(candidate.known ? [] : ['affix']),
    `clause=${grid.reading.clauses[here]?.kind ?? 'main'}`,
    ...(ownClause ? ['own-clause'] : []),
    ...cuesOf(grid, candidate),
    ...bearing(grid, sentence),
    `type=${kinds.get(candidate.type) ?? 'deed'}`,
  ]
  const heading = grid.reading.times[story.heading]
  if (heading && dateOf(heading) && !seen.has(story.heading)) {
    options.push({
      mention: heading,
      reach: 'heading',
      features: ['heading', ...state.map((word) => `heading&${word}`)],
    })
  }
  const own = new Set([...seen].map((index) => grid.reading.times[index]))
  // «Sepekan sebelumnya mereka menang» moves on from the story's time.
  const moved = ownClause && values.some(({ from }) => from === 'inherited')
  const told = (mention: TimeMention): boolean => !moved && mention !== heading && !own.has(mention)
  const { last, lead } = story
  if (last && told(last.mention)) {
    const distance = sentenceIndex - last.sentence
    const sameBlock = grid.reading.sentences[last.sentence]?.block === sentence.block
    options.push({
      mention: last.mention,
      reach: 'story',
      features: [
        'story',
        `story&distance=${Math.min(distance, 4)}`,
        `story&${sameBlock ? 'same' : 'other'}-block`,
        `story&${last.sentence <= 2 ? 'lead' : 'later'}&distance=${Math.min(distance, 4)}`,
        `story&${last.type === candidate.type ? 'same' : 'other'}-type`,
        `story&from=${last.mention.value?.from ?? 'none'}`,
        `story&days=${spread(story.days.length)}`,
        `story&age=${ageOf(grid, last.mention)}`,
        `story&${sharesName(grid, sentence, grid.reading.sentences[last.sentence]) ? 'same' : 'other'}-name`,
        `story&grain=${grainOf(last.mention)}&distance=${Math.min(distance, 4)}`,
        ...(last.aside ? ['story&aside'] : []),
        ...state.map((word) => `story&${word}`),
      ],
    })
  }
  // «…, menyamai rekor pada 1985. Laga itu …»: after an aside the story goes on where it began.
  if (lead && last && told(lead) && lead.value?.edtf !== last.mention.value?.edtf) {
    options.push({
      mention: lead,
      reach: 'story',
      features: [
        'lead',
        `lead&age=${ageOf(grid, lead)}`,
        `lead&last=${ageOf(grid, last.mention)}`,
        `lead&grain=${grainOf(lead)}&last=${grainOf(last.mention)}`,
        `lead&days=${spread(story.days.length)}`,
        ...(last.aside ? ['lead&aside'] : []),
        ...state.map((word) => `lead&${word}`),
      ],
    })
  }
  const headed = dateOf(heading) ? ['none&headed'] : []
  options.push({
    mention: null,
    reach: 'none',
    features: ['none', ...headed, ...state.map((word) => `none&${word}`)],
  })
  return options
}

/** Takes in the date headings up to the candidate. */
export function withHeading(grid: Grid, story: StoryTimes, candidate: Candidate): StoryTimes {
  const { times, tokens } = grid.reading
  const here = tokens[candidate.first]?.start ?? 0
  let { heading } = story
  for (let index = heading + 1; index < times.length && (times[index]?.start ?? 0) < here; index += 1) {
    if (times[index]?.heading) heading = index
  }
  return heading === story.heading ? story : { ...story, heading, last: null }
}

/** The best of the options. */
export function bestOption(options: readonly TimeOption[]): TimeOption | undefined {
  let best: TimeOption | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const option of options) {
    const value = score(timingWeights, option.features)
    if (value > most) {
      most = value
      best = option
    }
  }
  return best
}

/** The story after a claim whose time was taken from `option`. */
export const storyAfter = (
  grid: Grid,
  story: StoryTimes,
  candidate: Candidate,
  option: TimeOption | undefined,
): StoryTimes =>
  option?.mention
    ? {
        ...story,
        days: withDay(story.days, option.mention),
        lead: story.lead ?? (grainOf(option.mention) === 'day' ? option.mention : null),
        last: {
          mention: option.mention,
          sentence: grid.sentenceOf[candidate.first] ?? 0,
          type: candidate.type,
          aside: candidate.clause.kind === 'relative' || candidate.clause.kind === 'subordinate',
        },
      }
    : story

/** «Kebakaran terjadi pukul 20.11 WIB. Warga mengungsi.»: what follows is of that day, not of that minute. */
const dayOnly = (edtf: string): string => edtf.replace(/T\d{2}:\d{2}[^/]*/g, '')

/** The time slot of a claim; a time that stands in another sentence is inherited, whatever it was there. */
export function claimTime(grid: Grid, option: TimeOption | undefined): ClaimTime | null {
  const value = option?.mention?.value
  if (!option?.mention || !value) return null
  const at = place(grid.reading.article, option.mention)
  return {
    value: option.reach === 'story' ? dayOnly(value.edtf) : value.edtf,
    from: option.reach === 'sentence' ? value.from : 'inherited',
    text: quote(grid.reading.article.text, option.mention),
    start: at.start,
    end: at.end,
    assumed: value.assumed,
  }
}
