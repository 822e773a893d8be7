import type { Weights } from '../scorer.ts'

export const timingWeights: Weights = new Map<string, number>([])
