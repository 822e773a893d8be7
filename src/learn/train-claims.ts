import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read as understandText } from '../check.ts'
import { type Candidate, findCandidates } from '../claim/candidates.ts'
import { companies } from '../claim/claimhood/company.ts'
import { claimhoodFeatures } from '../claim/claimhood.ts'
import { happeningVerbOf } from '../claim/doubles.ts'
import { gridOf } from '../claim/grid.ts'
import { type Features, nameOf } from '../claim/scorer.ts'
import { type Carried, nextCarried } from '../claim/slots/carried.ts'
import { castOptions } from '../claim/slots/casting.ts'
import { backFromAside, noStory, storyAfter, withHeading } from '../claim/timing/story.ts'
import { claimTime, timeOptions } from '../claim/timing/times-of.ts'
import { countries } from '../lexicon/countries.ts'
import { organisations } from '../lexicon/organisations.ts'
import { interval } from '../model/time.ts'
import { readArticles } from '../read/read-articles.ts'
import { type GoldClaim, type GoldTopic, readTopics } from './gold.ts'
import { type Choice, fitModel, yesNo } from './softmax.ts'
import { tilted } from './tilts.ts'
import { writeWeights } from './weights-file.ts'

/** The decisions of the claims room that are learned, with what the gold says of each. */
interface Lessons {
  readonly claimhood: readonly Choice[]
  readonly timing: readonly Choice[]
  readonly who: readonly Choice[]
  readonly where: readonly Choice[]
  /** Gold claims whose trigger no candidate meets. */
  readonly unseen: readonly GoldClaim[]
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Short forms of organisations and countries → their full name. */
const fullNames = new Map(
  [...organisations, ...countries].flatMap(({ name, aliases }) => aliases.map((alias) => [plain(alias), plain(name)])),
)

/** A name in one spelling, whichever the gold or the program uses. */
function fold(name: string): string {
  const spelt = plain(name)
  return fullNames.get(spelt) ?? spelt
}

function sameTime(a: string, b: string): boolean {
  const [x, y] = [interval(a), interval(b)]
  return x !== null && y !== null && x.first === y.first && x.last === y.last
}

/** For each gold claim the candidate that meets its trigger best. */
function match(
  candidates: readonly Candidate[],
  claims: readonly GoldClaim[],
  spansOf: (candidate: Candidate) => readonly (readonly [number, number])[],
): ReadonlyMap<Candidate, GoldClaim> {
  const matched = new Map<Candidate, GoldClaim>()
  for (const claim of claims) {
    let best: Candidate | null = null
    let most = 0
    for (const candidate of candidates) {
      if (matched.has(candidate)) continue
      const shared = Math.max(
        ...spansOf(candidate).map(([start, end]) => Math.min(end, claim.end) - Math.max(start, claim.start)),
      )
      const worth = shared + (candidate.type === claim.type ? 100 : 0)
      if (shared > 0 && worth > most) {
        most = worth
        best = candidate
      }
    }
    if (best) matched.set(best, claim)
  }
  return matched
}

const namesOf = (features: Features): readonly string[] => features.map(nameOf)

function lessonsOf(topic: GoldTopic): Lessons {
  const claimhood: Choice[] = []
  const timing: Choice[] = []
  const who: Choice[] = []
  const where: Choice[] = []
  const unseen: GoldClaim[] = []
  for (const read of readArticles([join(topic.folder, 'articles')], {})) {
    if (read.kind !== 'article') continue
    const { article } = read
    const claims = topic.claims.filter(({ doc }) => article.path.endsWith(doc))
    const { reading } = understandText(article)
    const grid = gridOf(reading)
    const candidates = findCandidates(grid)
    const span = (first: number, last: number): readonly [number, number] => [
      reading.tokens[first]?.start ?? 0,
      reading.tokens[last - 1]?.end ?? 0,
    ]
    const matched = match(candidates, claims, (candidate) => {
      const verb = happeningVerbOf(grid, candidate)
      return [span(candidate.first, candidate.last), ...(verb < 0 ? [] : [span(verb, verb + 1)])]
    })
    const met = new Set([...matched.values()])
    unseen.push(...claims.filter((claim) => !met.has(claim)))
    const company = companies(grid, candidates)
    let times = noStory
    let carried: readonly Carried[] = []
    for (const [index, candidate] of candidates.entries()) {
      const here = grid.sentenceOf[candidate.first] ?? -1
      const claim = matched.get(candidate)
      const beside = company[index]
      if (beside) claimhood.push(yesNo(namesOf(claimhoodFeatures(grid, candidate, beside)), claim !== undefined))
      if (!claim) continue
      times = backFromAside(grid, withHeading(grid, times, candidate), candidate)
      const options = timeOptions(grid, candidate, times)
      const right = options.flatMap((option, index) => {
        const value = claimTime(grid, candidate, option)?.value
        return (claim.time === null ? value === undefined : value !== undefined && sameTime(value, claim.time))
          ? [index]
          : []
      })
      timing.push({ options: options.map(({ features }) => namesOf(features)), right })
      times = storyAfter(grid, times, candidate, options[right[0] ?? -1])
      const [people, places] = [new Set(claim.who.map(fold)), new Set(claim.where.map(fold))]
      const cast = castOptions(grid, candidate, carried)
      for (const option of cast) {
        const features = namesOf(option.features)
        who.push(yesNo(features, people.has(fold(option.entity.name))))
        where.push(yesNo(features, places.has(fold(option.entity.name))))
      }
      carried = nextCarried(
        carried,
        {
          who: cast.filter(({ entity }) => people.has(fold(entity.name))),
          where: cast.filter(({ entity }) => places.has(fold(entity.name))),
        },
        here,
      )
    }
  }
  return { claimhood, timing, who, where, unseen }
}

/** What a claim is differs most from topic to topic: its weights are held back harder than the others. */
const usual = { epochs: 12, rate: 0.3, l2: 0.01 }
const schedules = {
  claimhood: { epochs: 12, rate: 0.1, l2: 0.07, seen: 10 },
  timing: usual,
  who: { epochs: 12, rate: 0.1, l2: 0.02 },
  where: usual,
}
const parts = ['claimhood', 'timing', 'who', 'where'] as const
type Part = (typeof parts)[number]

const odds = (weights: ReadonlyMap<string, number>, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

/** How a model does on choices it has not seen: for yes-or-no choices F1 of yes, else the share of right choices. */
function assess(
  part: Part,
  weights: ReadonlyMap<string, number>,
  choices: readonly Choice[],
): readonly [number, number, number] {
  if (part === 'timing') {
    const right = choices.filter(({ options, right: wanted }) => {
      const values = options.map((features) => odds(weights, features))
      return wanted.includes(values.indexOf(Math.max(...values)))
    })
    return [right.length, choices.length, choices.length]
  }
  let [hits, said, gold] = [0, 0, 0]
  for (const { options, right } of choices) {
    const yes = odds(weights, options[0] ?? []) > 0
    if (yes) said += 1
    if (right[0] === 0) gold += 1
    if (yes && right[0] === 0) hits += 1
  }
  return [hits, said, gold]
}

/** `tsx src/learn/train-claims.ts TOPICS... [--dense TOPICS] [--aside NAME,NAME] [--only PART] [--unseen]` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    aside: { type: 'string' },
    dense: { type: 'string' },
    only: { type: 'string' },
    unseen: { type: 'boolean' },
  },
})
const plainTopics = positionals.flatMap(readTopics)
const topics = [...plainTopics, ...(values.dense === undefined ? [] : readTopics(values.dense))]
const lessons = topics.map(lessonsOf)
// `--aside a,b` leaves topics out of the written weights too, to score the whole program on them.
const aside = new Set(values.aside?.split(','))

/** Dense topics hold more dates and places a page than pages at large: of which date is whose they teach the wrong odds. */
const teaches = (part: Part, index: number): boolean => index < plainTopics.length || part === 'claimhood'

/** A choice of each topic in turn: what is learned last shall not be one topic's. */
function interleave(lists: readonly (readonly Choice[])[]): readonly Choice[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat()
}

const gather = (part: Part, keep: (index: number) => boolean): readonly Choice[] =>
  interleave(lessons.flatMap((lesson, index) => (keep(index) && teaches(part, index) ? [lesson[part]] : [])))

// Each fold keeps two topics aside: what a topic nobody has seen can expect.
const folds = Math.ceil(topics.length / 2)
for (const part of parts) {
  const sums = [0, 0, 0]
  for (let turn = 0; turn < folds; turn += 1) {
    const held = (index: number): boolean => index % folds === turn
    const weights = fitModel(
      gather(part, (index) => !held(index)),
      schedules[part],
    )
    assess(part, weights, gather(part, held)).forEach((value, index) => {
      sums[index] = (sums[index] ?? 0) + value
    })
  }
  const [hits = 0, said = 0, gold = 0] = sums
  const [p, r] = [hits / said, hits / gold]
  console.log(
    `${part.padEnd(10)} kept aside: precision ${p.toFixed(3)} recall ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${gold})`,
  )
}
const unseen = lessons.flatMap((lesson) => lesson.unseen)
console.log(`${unseen.length} gold triggers meet no candidate`)
if (values.unseen) for (const claim of unseen) console.log(`  ${claim.type}: [${claim.trigger}] ${claim.quote}`)

const docs = {
  claimhood: 'What makes a candidate a claim.',
  timing: 'Which time is the claim’s.',
  who: 'Who takes part in a claim.',
  where: 'Where a claim happens.',
}
// `--only claimhood` leaves the other models as they are.
for (const part of parts.filter((part) => values.only === undefined || values.only === part)) {
  const fitted = fitModel(
    gather(part, (index) => !aside.has(topics[index]?.name ?? '')),
    schedules[part],
  )
  const file = new URL(`../claim/weights/${part}.ts`, import.meta.url).pathname
  writeWeights(file, `${part}Weights`, docs[part], part === 'claimhood' ? tilted(fitted) : fitted)
}
