import { wireAgencies } from '../../lexicon/wire-agencies.ts'
import type { LineRule } from './rule.ts'

const OPENING = /^(?:sumber|dilansir(?: dari)?|disadur dari)\s+/u

/** Who had it first, without a colon: `Sumber Reuters`. */
export const sourceLine: LineRule = {
  id: 'source-line',
  find: ({ norm, words }) => {
    if (words > 6 || !OPENING.test(norm)) return null
    const names = norm.replace(OPENING, '').split(/\s*[,/&]\s*|\s+dan\s+/u)
    return names.every((name) => wireAgencies.has(name)) ? 'source' : null
  },
  examples: [
    { text: 'Sumber Reuters', finds: 'source' },
    { text: 'Sumber AFP, BBC', finds: 'source' },
    { text: 'Sumber Air Desa Mengering', finds: null },
  ],
}
