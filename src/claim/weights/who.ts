import type { Weights } from '../scorer.ts'

export const whoWeights: Weights = new Map<string, number>([])
