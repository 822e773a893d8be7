import { broadPlaces, regionWords } from '../../../lexicon/place-words.ts'
import { titleWords } from '../../../lexicon/titles.ts'
import type { Fact } from '../../facts/facts.ts'
import { fold } from '../../facts/names.ts'

/** Words of who counts the votes, and of where much else is. Sorted. */
const everywhere: ReadonlySet<string> = new Set([
  'barat',
  'komisi',
  'pemilihan',
  'selatan',
  'tengah',
  'tenggara',
  'timur',
  'umum',
  'utara',
])

const tellsNothing: readonly ReadonlySet<string>[] = [broadPlaces, everywhere, regionWords, titleWords]

const words = (name: string): readonly string[] => name.split(' ')

const peopleOf = ({ claim }: Fact): readonly string[] => [
  ...claim.who.filter(({ kind }) => kind === 'person').map(({ name }) => name),
  ...(claim.saidBy ? [claim.saidBy.name] : []),
]

/** Words of names of places and bodies that are said around both claims: «KPU Wela», «Jembatan Sagara II». */
export function sharedSetting(a: Fact, b: Fact): readonly string[] {
  const people = new Set([a, b].flatMap(peopleOf).flatMap((name) => fold(name).split(' ')))
  const isOfPlace = (word: string): boolean =>
    word.length > 3 && !people.has(word) && !tellsNothing.some((known) => known.has(word))
  const said = ({ context, where }: Fact): readonly string[] => [
    ...new Set([...context.flatMap(words), ...where.flatMap(({ name }) => words(name))].filter(isOfPlace)),
  ]
  const other = said(b)
  return said(a).filter((word) => other.includes(word))
}
