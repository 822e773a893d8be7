import { civil, type Day } from '../model/calendar.ts'
import type { Found } from './said.ts'

/**
 * Leaves only the editions (`forms/edition.ts`) of years that are over and of which the page tells no day: «Pilpres 2014» on a page
 * of 2019. Of the page's own edition the year is coarser than the story's day.
 */
export function leavePastEditions(found: readonly Found[], published: Day | null): readonly Found[] {
  if (!found.some(({ rule }) => rule === 'edition')) return found
  const told = new Set(
    found.flatMap(({ said, rule }) =>
      rule !== 'edition' && said.kind === 'date' && said.year !== undefined && said.month !== undefined
        ? [said.year]
        : [],
    ),
  )
  const now = published === null ? Math.max(...told) : civil(published).year
  return found.filter(
    ({ said, rule }) =>
      rule !== 'edition' ||
      (said.kind === 'date' && said.year !== undefined && said.year < now && !told.has(said.year)),
  )
}
