import { auxiliaries, bareVerbs, countingVerbs, objectVerbs } from '../lexicon/bare-verbs.ts'
import {
  adverbLinkers,
  coordinators,
  looseLinkers,
  pointers,
  subordinators,
  tightSubordinators,
  timeNouns,
  timeSubordinators,
} from '../lexicon/conjunctions.ts'
import { describingVerbs } from '../lexicon/describing-verbs.ts'
import { months } from '../lexicon/months.ts'
import { negators, notOnly } from '../lexicon/negators.ts'
import { numberWords } from '../lexicon/numbers.ts'
import { regionWords } from '../lexicon/place-words.ts'
import { doers } from '../lexicon/pronouns.ts'
import { quoteVerbs } from '../lexicon/quotatives.ts'
import { speechVerbs } from '../lexicon/speech-verbs.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Token } from '../model/reading.ts'

/** What a word can be to the clauses around it; a word may have several roles, as bits of one number. */
export const role = {
  yang: 1,
  bahwa: 2,
  subordinator: 4,
  tightSubordinator: 8,
  timeSubordinator: 16,
  linker: 32,
  looseLinker: 64,
  adverbLinker: 128,
  pointer: 256,
  time: 512,
  speechVerb: 1024,
  quoteVerb: 2048,
  bareVerb: 4096,
  describingVerb: 8192,
  countingVerb: 16_384,
  auxiliary: 32_768,
  negator: 65_536,
  notOnly: 131_072,
  doer: 262_144,
  objectVerb: 524_288,
  region: 1_048_576,
} as const

const words: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [role.yang, ['yang']],
  [role.bahwa, ['bahwa']],
  [role.subordinator, subordinators],
  [role.tightSubordinator, tightSubordinators],
  [role.timeSubordinator, timeSubordinators],
  [role.linker, coordinators],
  [role.looseLinker, looseLinkers],
  [role.adverbLinker, adverbLinkers],
  [role.pointer, pointers],
  [role.time, timeNouns],
  [role.time, months.keys()],
  [role.time, weekdays.keys()],
  [role.time, numberWords.keys()],
  [role.speechVerb, speechVerbs.keys()],
  [role.quoteVerb, quoteVerbs.keys()],
  [role.bareVerb, bareVerbs],
  [role.describingVerb, describingVerbs],
  [role.countingVerb, countingVerbs],
  [role.auxiliary, auxiliaries],
  [role.negator, negators],
  [role.notOnly, notOnly],
  [role.doer, doers],
  [role.objectVerb, objectVerbs],
  [role.region, regionWords],
]

const roles = new Map<string, number>()
for (const [bit, row] of words) for (const word of row) roles.set(word, (roles.get(word) ?? 0) | bit)

/** The roles of a word: one look-up for all the lists it may stand in. */
export const rolesOf = (norm: string): number => roles.get(norm) ?? 0

/** The roles of a token: a mark or a number has none. */
export const rolesAt = ({ kind, norm }: Token): number => (kind === 'word' ? rolesOf(norm) : 0)
