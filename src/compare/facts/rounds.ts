import type { Claim } from '../../model/claim.ts'
import { contests } from './families.ts'

const rounds: readonly (readonly [round: string, said: RegExp])[] = [
  ['third', /\b(?:tempat|peringkat|posisi) (?:ke-?3|ketiga)\b|\bperunggu\b/iu],
  ['quarterfinal', /(?<!\b(?:ke|menuju) (?:babak )?)\b(?:perempat[- ]?final|delapan besar|8 besar)\b/iu],
  ['semifinal', /(?<!\b(?:ke|menuju) (?:babak )?)\b(?:semi[- ]?final|empat besar)\b/iu],
  ['last sixteen', /(?<!\b(?:ke|menuju) (?:babak )?)\b(?:enam belas|16) besar\b/iu],
  ['group', /\b(?:(?:fase|babak|penyisihan) grup|babak penyisihan)\b/iu],
  ['final', /(?<!\b(?:ke|menuju|perempat|semi)[- ](?:babak |partai )?)\b(?:final|partai puncak)\b/iu],
]

/** The round of a contest that a claim tells of: `semifinal` of «menyingkirkan Ternate di semifinal», none of «lolos ke final». */
export function roundOf({ type, quote }: Claim): string | null {
  if (!contests.has(type)) return null
  return rounds.find(([, said]) => said.test(quote))?.[0] ?? null
}
