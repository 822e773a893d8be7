import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import { nameOf, seen } from '../scorer.ts'
import { isOfClitic } from './clitic.ts'
import { goesOnThere } from './goes-on.ts'
import { salienceOf } from './mention-features.ts'
import { speaksOfHimself } from './of-teller.ts'
import type { Cast, CastOption } from './option.ts'

/** Who and where an earlier claim of the story had, with how far back it stands. */
export interface Carried {
  readonly option: CastOption
  readonly sentence: number
}

/** How many sentences a claim's people and places are carried on. */
const CARRY = 3

/** What later claims may take over: the parts of this claim before those of earlier ones, three sentences at most. */
export function nextCarried(story: readonly Carried[], parts: Cast, sentence: number): readonly Carried[] {
  const fresh = [...parts.who, ...parts.where].map((option) => ({ option, sentence }))
  const names = new Set(fresh.map(({ option }) => option.entity.name))
  const kept = story.filter((carried) => sentence - carried.sentence < CARRY && !names.has(carried.option.entity.name))
  return [...fresh, ...kept]
}

/** The place of the sentence before, where a claim without one goes on there; null elsewhere. */
function sceneOf(
  grid: Grid,
  candidate: Candidate,
  story: readonly Carried[],
  options: readonly CastOption[],
): string | null {
  if (options.some(({ entity, nowhere }) => entity.kind === 'place' && !nowhere)) return null
  if (!goesOnThere(grid, candidate)) return null
  const here = grid.sentenceOf[candidate.first] ?? 0
  const last = story.find(({ option, sentence }) => option.entity.kind === 'place' && here - sentence <= 1)
  // «Ia bertolak dari Bogor. Ia disambut …»: where he is then.
  return last && norm(grid, last.option.run.first - 1) !== 'dari' ? last.option.entity.name : null
}

/** Those whom the story carries on and whom the sentence of a claim, with its own `options`, does not name. */
export function carriedOptions(
  grid: Grid,
  candidate: Candidate,
  story: readonly Carried[],
  options: readonly CastOption[],
): readonly CastOption[] {
  const { block } = sentenceAt(grid, candidate.first)
  const here = grid.sentenceOf[candidate.first] ?? 0
  const named = new Set(options.map(({ entity }) => entity.name))
  const subject = options.some(
    ({ after, run }) => !after && grid.clauseOf[run.first] === grid.clauseOf[candidate.first],
  )
  // «Mahkamah menolak kasasinya»: the last person whom a claim has told of.
  const told = isOfClitic(grid, candidate, options) ? story.find(({ option }) => option.entity.kind === 'person') : null
  const owner = told && here - told.sentence <= 1 ? told.option.entity.name : null
  const scene = sceneOf(grid, candidate, story, options)
  const voice = seen`carried&${candidate.voice}`
  const type = seen`carried&type=${candidate.known ? candidate.type : 'affix'}`
  const ownNames = seen`carried&own-names=${Math.min(options.length, 2)}`
  const clause = seen`carried&clause=${candidate.clause.kind}`
  const carried: CastOption[] = []
  for (const { option, sentence } of story) {
    const { entity, mention, run, after, addressEnd } = option
    if (named.has(entity.name)) continue
    named.add(entity.name)
    const bond = seen`carried&${grid.reading.sentences[sentence]?.block === block ? 'same' : 'other'}-block`
    carried.push({
      entity,
      mention,
      run,
      after,
      carried: true,
      side: false,
      outside: false,
      nowhere: false,
      subject: entity.name === owner || speaksOfHimself(grid, candidate, entity.name),
      site: entity.name === scene,
      list: -1,
      placeList: -1,
      addressEnd,
      features: [
        seen`carried`,
        bond,
        seen`${nameOf(bond)}&${subject ? 'subject' : 'no-subject'}`,
        seen`carried&distance=${Math.min(here - sentence, 3)}`,
        seen`carried&kind=${entity.kind}`,
        voice,
        type,
        seen`carried&salience=${Math.min(salienceOf(grid).get(entity.name) ?? 1, 4)}`,
        ownNames,
        clause,
      ],
    })
  }
  return carried
}
