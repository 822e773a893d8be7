import { aircraftKinds, aircraftNouns, airlineEnds, registrationPrefixes } from '../lexicon/aircraft.ts'
import { currencySigns } from '../lexicon/currencies.ts'
import { kinOther } from '../lexicon/kin-words.ts'
import { chairWords, paperHeads } from '../lexicon/meeting-words.ts'
import { nicknaming, workNouns } from '../lexicon/naming-words.ts'
import { numberWords, vagueCounts } from '../lexicon/numbers.ts'
import { bodyNouns, craftNouns, organisationHeads, vesselHeads } from '../lexicon/organisations.ts'
import { directions, longPlaceHeads, placeHeads } from '../lexicon/places.ts'
import { coupleNouns, epithets, officeHeads, personPronouns, pointers, soleOffices } from '../lexicon/pronouns.ts'
import { contestHeads, makers } from '../lexicon/thing-words.ts'
import { courtesies, titleWords } from '../lexicon/titles.ts'
import { gazetteer } from './gazetteer/known.ts'

/** What a word may begin or be a part of, a bit each: most words are nothing of all that, and are passed over at a glance. */
export const opens = {
  /** A name, though the word is written in lower case. */
  name: 1,
  quantity: 2,
  reference: 4,
  thing: 8,
  vessel: 16,
  called: 32,
  titled: 64,
  headed: 128,
  /** A name of the tables. */
  table: 256,
  /** What the article explains itself. */
  lesson: 512,
  /** Ends an airline's name. */
  airline: 1024,
  registration: 2048,
  /** The noun for an aircraft, or a word of its kind. */
  aircraft: 4096,
  /** In lower case, before a capital: `desa Sukamaju`. */
  lead: 8192,
  /** Between two capitals: `Rahma binti Surya`. */
  joint: 16_384,
  direction: 32_768,
} as const

const firstOf = (words: string): string => words.split(' ', 1)[0] ?? ''

/** The first words of pointing nouns and offices: `bank` of `bank sentral`. */
const pointing: ReadonlySet<string> = new Set(
  [
    'feri',
    'kedua',
    'keduanya',
    'keempatnya',
    'keenamnya',
    'kelimanya',
    'ketiganya',
    'mereka',
    'pemimpinnya',
    'presidennya',
    'parlemen',
    'pemerintah',
    'pemkab',
    'pemkot',
    'pemprov',
    'serikat',
    ...personPronouns,
    ...pointers.keys(),
    ...soleOffices.keys(),
    'almarhum',
    'almarhumah',
    'emir',
    'korban',
    'jasad',
    'jasadnya',
    'jenazah',
    'jenazahnya',
    'mayat',
    'mayatnya',
    'pelaku',
    'terdakwa',
    'terpidana',
    'tersangka',
    ...coupleNouns,
    ...epithets,
    ...officeHeads,
    'helikopter',
    'pesawat',
    'sang',
    ...[...kinOther.keys()].map((kin) => `${kin}nya`),
  ].map(firstOf),
)

/** The first words of places' names whose head has two: `toko` of `toko emas`. */
const longHeads: ReadonlySet<string> = new Set([...longPlaceHeads].map(firstOf))

/** Words of amounts that are no numbers: what is counted, or one or a part of it. Sorted. */
const COUNTING: ReadonlySet<string> = new Set([
  'as',
  'bermagnitudo',
  'detik',
  'lap',
  'm',
  'mag',
  'magnitude',
  'magnitudo',
  'menit',
  'putaran',
  'ronde',
  'sebuah',
  'seekor',
  'seorang',
  'separo',
  'separuh',
  'seperlima',
  'sepertiga',
  'us',
])

/** Words in lower case that may join two capitalised words of one name. */
const JOINERS: ReadonlySet<string> = new Set([
  'al',
  'am',
  'and',
  'bin',
  'binti',
  'br',
  'da',
  'dan',
  'de',
  'del',
  'der',
  'di',
  'du',
  'el',
  'for',
  'in',
  'ji',
  'la',
  'ni',
  'of',
  'on',
  'the',
  'und',
  'van',
  'von',
  'zu',
])

const MARKS: ReadonlySet<string> = new Set(['&', "'", '-', '.', '/', '?'])

/** Words in lower case that may open a name, before a capital: `desa Sukamaju`, `pemerintah Jepang`. */
const OPENING: ReadonlySet<string> = new Set([
  'kediaman',
  'klub',
  'koalisi',
  'lokasi',
  'pemerintahan',
  'pendapa',
  'pesantren',
  'restoran',
  'sanggar',
  'situs',
  'villa',
  'goa',
  'prefektur',
  'harian',
])

/** The words that open each thing, in lower case. */
const rows: readonly (readonly [bit: number, words: { readonly has: (word: string) => boolean }])[] = [
  [opens.name | opens.titled, titleWords],
  [opens.name | opens.headed | opens.lead, placeHeads],
  [opens.name | opens.headed | opens.lead, organisationHeads],
  [opens.name | opens.headed, longHeads],
  [opens.name | opens.called, craftNouns],
  [opens.name | opens.called, bodyNouns],
  [opens.headed, new Set(['commuter', 'rumah'])],
  [opens.name | opens.headed, new Set(['kilometer', 'km'])],
  [opens.called, new Set(['tim'])],
  [opens.called | opens.aircraft, aircraftNouns],
  [opens.aircraft, aircraftKinds],
  [opens.airline, airlineEnds],
  [opens.registration, registrationPrefixes],
  [opens.vessel, vesselHeads],
  [opens.thing, contestHeads],
  [opens.thing, chairWords],
  [opens.thing, paperHeads],
  [opens.thing, makers],
  [opens.thing, new Set(['majelis'])],
  [opens.lesson, workNouns],
  [opens.lesson, nicknaming],
  [opens.lesson, new Set(['(', 'atau', 'berinisial', 'inisial'])],
  [opens.quantity, currencySigns],
  [opens.quantity, numberWords],
  [opens.quantity, vagueCounts],
  [opens.quantity, COUNTING],
  [opens.reference, pointing],
  [opens.lead, OPENING],
  [opens.joint, JOINERS],
  [opens.joint, MARKS],
  [opens.direction, directions],
]

/** What may begin with a word, as `opens` bits. */
export function opensOf(norm: string): number {
  let bits = 0
  for (const [bit, words] of rows) if (words.has(norm)) bits |= bit
  // «Dr.», «Prof.»
  const bare = norm.endsWith('.') ? norm.slice(0, -1) : norm
  if (titleWords.has(bare) || courtesies.has(bare)) bits |= opens.name | opens.titled
  if (gazetteer().longest.has(norm)) bits |= opens.name | opens.table
  if (/^\d|^m\d/u.test(norm)) bits |= opens.quantity
  return bits
}
