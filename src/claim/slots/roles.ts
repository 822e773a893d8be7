import type { Location, Participant, Role } from '../../model/claim.ts'
import { place } from '../../model/place.ts'
import { quote } from '../../model/span.ts'
import type { Candidate } from '../candidates.ts'
import type { Grid } from '../grid.ts'
import { type Model, score } from '../scorer.ts'
import { isMutual } from './mention-features.ts'
import type { Cast, CastOption } from './option.ts'

/** Log-odds above which somebody takes part: an absent party costs more than one too many. */
export const WHO = -0.8
export const WHERE = 0

/** The options whose log-odds are high enough, the best mention of each name. */
function pick(
  options: readonly CastOption[],
  model: Model,
  least: number,
  sure: (option: CastOption) => boolean,
): readonly CastOption[] {
  const best = new Map<string, { readonly option: CastOption; readonly odds: number }>()
  for (const option of options) {
    const weighed = score(model, option.features)
    const odds = sure(option) ? Math.max(least + 1, weighed) : weighed
    if (odds > (best.get(option.entity.name)?.odds ?? least)) best.set(option.entity.name, { option, odds })
  }
  return [...best.values()].map(({ option }) => option)
}

/** With one of a list come all of it: «dihadiri Ratna Wijaya, Surya Hadi, dan Tamara», «di Maros, Barru, dan Bone». */
function withList(
  picked: readonly CastOption[],
  options: readonly CastOption[],
  listOf: (option: CastOption) => number,
): readonly CastOption[] {
  const lists = new Set(picked.map(listOf).filter((list) => list >= 0))
  const names = new Set(picked.map(({ entity }) => entity.name))
  return [...picked, ...options.filter((option) => lists.has(listOf(option)) && !names.has(option.entity.name))]
}

const inOrder = (options: readonly CastOption[]): readonly CastOption[] =>
  [...options].sort((a, b) => a.run.first - b.run.first)

/** Only the most specific places stay: «di Stadion Nasional, Phnom Penh, Kamboja» is the stadium. */
function mostSpecific(places: readonly CastOption[]): readonly CastOption[] {
  const same = (bare: string, full: string): boolean => full === `Kabupaten ${bare}` || full === `Kota ${bare}`
  return places.filter(
    ({ entity: { name }, addressEnd, placeList, run }) =>
      !places.some(
        (other) =>
          // Gorontalo lies in Gorontalo.
          (other.entity.name !== name && other.entity.within.includes(name)) ||
          same(name, other.entity.name) ||
          (addressEnd && placeList < 0 && other.run.last + 1 === run.first),
      ),
  )
}

export function cast(options: readonly CastOption[]): Cast {
  const places = options.filter(({ nowhere, side }) => !nowhere && !side)
  const found = pick(places, 'where', WHERE, ({ site }) => site)
  const where = inOrder(mostSpecific(withList(found, places, ({ placeList }) => placeList)))
  const people = options.filter(({ outside, side, entity }) => !outside && (side || entity.kind !== 'place'))
  const who = inOrder(
    withList(
      pick(people, 'who', WHO, ({ side, subject }) => side || subject),
      people,
      ({ list }) => list,
    ),
  )
  return { who, where }
}

/** «Surya Hadi ditahan»: it is done to him, though a row has the word as it is. */
const voiceOf = (grid: Grid, { first, type, voice }: Candidate): Candidate['voice'] =>
  type === 'arrest' && voice === 'plain' && grid.reading.tokens[first]?.word?.voice === 'passive' ? 'passive' : voice

function roleOf(grid: Grid, candidate: Candidate, { after: behind, carried, subject }: CastOption): Role {
  // «Setelah mengalahkan Persada, Bahari pulang»
  const after = behind && !subject
  if (isMutual(candidate.type)) return 'participant'
  switch (voiceOf(grid, candidate)) {
    case 'passive':
      return after ? 'agent' : 'patient'
    case 'active':
    case 'bare':
      return after && !carried ? 'patient' : 'agent'
    case 'plain':
      return after && !carried ? 'other' : 'agent'
    case 'elided':
      return after ? 'other' : 'agent'
    case 'noun':
      return 'other'
  }
}

export function asParticipant(grid: Grid, candidate: Candidate, option: CastOption): Participant {
  const { article } = grid.reading
  const { start, end } = place(article, option.mention)
  const { name, kind } = option.entity
  return {
    name,
    kind,
    role: roleOf(grid, candidate, option),
    text: quote(article.text, option.mention),
    start,
    end,
  }
}

export function asLocation(grid: Grid, { entity, mention }: CastOption): Location {
  const { article } = grid.reading
  const { start, end } = place(article, mention)
  return {
    name: entity.name,
    within: entity.within,
    text: quote(article.text, mention),
    start,
    end,
  }
}
