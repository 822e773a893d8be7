import type { Candidate } from '../candidates.ts'
import { type Grid, held, norm, sentenceAt } from '../grid.ts'
import { isAddressEnd } from './address.ts'
import { type Carried, carriedOptions } from './carried.ts'
import { cliticName } from './clitic.ts'
import { listsOf, placeListsOf } from './lists.ts'
import { mentionFeatures } from './mention-features.ts'
import { isNowhere } from './nowhere.ts'
import { ownBody, selfTeller, speaksOfHimself } from './of-teller.ts'
import type { CastOption } from './option.ts'
import { isOutside } from './outside.ts'
import { isSide } from './sides.ts'
import { isSite } from './site.ts'
import { type Standing, standingOf } from './standing.ts'
import { isNextToVerb, isUnsaidSubject } from './subject.ts'

function option(
  grid: Grid,
  candidate: Candidate,
  here: Standing,
  others: readonly Standing[],
  list = -1,
  placeList = -1,
): CastOption {
  const { entity, mention, run, after } = here
  return {
    entity,
    mention,
    run,
    after,
    carried: false,
    side: isSide(grid, candidate, here),
    outside: isOutside(grid, candidate, here, others),
    nowhere: isNowhere(grid, candidate, here),
    subject:
      isUnsaidSubject(grid, candidate, here) ||
      isNextToVerb(grid, candidate, here) ||
      speaksOfHimself(grid, candidate, entity.name),
    site: isSite(grid, candidate, here),
    list,
    placeList,
    addressEnd: isAddressEnd(grid, here),
    features: mentionFeatures(grid, candidate, here),
  }
}

/** How each name of the sentence stands to a claim, each once. */
function standingsOf(grid: Grid, candidate: Candidate): readonly Standing[] {
  const sentence = sentenceAt(grid, candidate.first)
  const standings: Standing[] = []
  const seen = new Set<number>()
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const index = grid.nameOf[token] ?? -1
    if (index < 0 || seen.has(index)) continue
    seen.add(index)
    for (const entity of grid.reading.names[index]?.entities ?? []) {
      const made = standingOf(grid, candidate, index, entity)
      if (made) standings.push(made)
    }
  }
  return standings
}

/** The entities of the sentence, each once, and those that the story carries on. */
export function castOptions(grid: Grid, candidate: Candidate, story: readonly Carried[]): readonly CastOption[] {
  const standings = standingsOf(grid, candidate)
  // «juara: Budi (1988), Tono (1990, 1992)»: whose year it is.
  const owner = candidate.voice === 'elided' ? standings.findLast(({ run }) => run.last <= candidate.first) : undefined
  if (owner && norm(grid, owner.run.last) === '(') return [doer(grid, candidate, owner)]
  const lists = listsOf(grid, standings)
  const placeLists = placeListsOf(grid, standings)
  const named = standings.map((each, index) =>
    option(grid, candidate, each, standings, lists[index], placeLists[index]),
  )
  const options = [...asTheFirst(named), ...carriedOptions(grid, candidate, story, named)]
  for (const teller of [
    tellerElsewhere(grid, candidate),
    bodyElsewhere(grid, candidate),
    options.some(({ carried, subject }) => carried && subject) ? null : cliticElsewhere(grid, candidate),
  ])
    if (teller && !options.some(({ entity, subject }) => subject && entity.name === teller.entity.name))
      options.push(teller)
  return options
}

/** «datang dari Bogor dan Kupang»: what the first of a list of places is not, the others are not either. */
function asTheFirst(options: readonly CastOption[]): readonly CastOption[] {
  const away = new Set<number>()
  let list = -1
  for (const { placeList, nowhere } of options) {
    if (placeList >= 0 && placeList !== list && nowhere) away.add(placeList)
    if (placeList >= 0) list = placeList
  }
  return away.size === 0 ? options : options.map((one) => (away.has(one.placeList) ? { ...one, nowhere: true } : one))
}

/** Whoever does it, though he stands elsewhere. */
const doer = (grid: Grid, candidate: Candidate, made: Standing): CastOption => ({
  ...option(grid, candidate, made, [made]),
  outside: false,
  subject: true,
  nowhere: true,
})

/** «"Saya pergi. Lalu saya lihat api," kata Rahma»: who tells of himself, where his name stands in another sentence. */
function tellerElsewhere(grid: Grid, candidate: Candidate): CastOption | null {
  const teller = selfTeller(grid, candidate)
  if (!teller) return null
  const index = grid.reading.names.findIndex(({ start }) => start === teller.span.start)
  const entity = grid.reading.names[index]?.entities.find(({ name }) => name === teller.name)
  const made = entity ? standingOf(grid, candidate, index, entity) : null
  return made && doer(grid, candidate, made)
}

/** «"Kami membuka posko," kata Kapolres Sukamaju Rahma»: the body for which she speaks. */
function bodyElsewhere(grid: Grid, candidate: Candidate): CastOption | null {
  const body = ownBody(grid, candidate)
  const made = body && standingOf(grid, candidate, body.index, body.entity)
  return made && doer(grid, candidate, made)
}

/** «Ia tiba. Gubernur menyambutnya»: whom `-nya` stands for, where no earlier claim has told of him. */
function cliticElsewhere(grid: Grid, candidate: Candidate): CastOption | null {
  const index = cliticName(grid, candidate)
  const entity = held(grid.reading.names, index)?.entities[0]
  const made = entity ? standingOf(grid, candidate, index, entity) : null
  return made && doer(grid, candidate, made)
}
