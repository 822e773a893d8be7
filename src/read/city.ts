import { countries } from '../lexicon/countries.ts'
import { datelineCities } from '../lexicon/dateline-cities.ts'
import { citiesOf, directions } from '../lexicon/places.ts'

const abroad: ReadonlySet<string> = new Set(
  [
    ...countries.flatMap(({ name, capital, aliases }) => [name, capital, ...aliases]),
    ...[...citiesOf.values()].flat(),
  ].map((name) => name.toLowerCase()),
)

/** Whether a name before the dash is a place's and not an outlet's: `LOMBOK TENGAH`, `Kabupaten Bandung`, `WASHINGTON DC`. */
export function isCity(name: string): boolean {
  const bare = name.toLowerCase().replace(/^(?:kota|kabupaten|kab\.?|pulau|provinsi) |,? d\.?c\.?$/gu, '')
  if (datelineCities.has(bare) || abroad.has(bare)) return true
  const words = bare.split(' ')
  return words.length > 1 && directions.has(words.at(-1) ?? '') && datelineCities.has(words.slice(0, -1).join(' '))
}
