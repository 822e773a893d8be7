import type { Weights } from '../scorer.ts'

export const claimhoodWeights: Weights = new Map<string, number>([])
