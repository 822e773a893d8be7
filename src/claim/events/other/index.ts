import type { EventWords } from '../../triggers/event-rule.ts'
import { ceremonies } from './ceremonies.ts'
import { courses } from './courses.ts'
import { crimes } from './crimes.ts'
import { damage } from './damage.ts'
import { gatherings } from './gatherings.ts'
import { handling } from './handling.ts'
import { health } from './health.ts'
import { inquiries } from './inquiries.ts'
import { journeys } from './journeys.ts'
import { matches } from './matches.ts'
import { nature } from './nature.ts'
import { offices } from './offices.ts'

/** The words of `other`, by what they tell of: whichever field fits, the type is the same, so their order decides nothing. */
export const otherFields: readonly EventWords[] = [
  ceremonies,
  courses,
  crimes,
  damage,
  gatherings,
  handling,
  health,
  inquiries,
  journeys,
  matches,
  nature,
  offices,
]
