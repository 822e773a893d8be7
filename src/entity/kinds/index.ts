import { aircraft } from './aircraft.ts'
import { apposed } from './apposed.ts'
import { called } from './called.ts'
import { capitals } from './capitals.ts'
import { club } from './club.ts'
import type { NameRule } from './finding.ts'
import { headed } from './headed.ts'
import { known } from './known.ts'
import { lettered } from './lettered.ts'
import { side } from './side.ts'
import { tagged } from './tagged.ts'
import { thing } from './thing.ts'
import { titled } from './titled.ts'
import { vessel } from './vessel.ts'

/** Tried in this order at every token; the first that reads a name keeps its tokens. */
export const nameRules: readonly NameRule[] = [
  thing, // before all others: the names in a thing's name are nobody's
  vessel, // before the people: in «KM Pratama Budi» nobody is called Budi
  aircraft, // before the tables: «Kupang Air 2216» is no flight over Kupang
  called,
  lettered, // before the tagger, which takes letters for a body
  titled, // before the tables: «Presiden Prancis Emmanuel Macron» holds a state
  headed, // before the tables: «Universitas Indonesia» opens with no name but holds one
  side, // before the tables, which know the town in a club's name
  known,
  club, // before the tagger, which takes the town for a place of its own
  apposed, // before the tagger, which takes a name between commas for a town
  tagged, // after the tables, which know the full names
  capitals,
]
