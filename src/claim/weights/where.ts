import type { Weights } from '../scorer.ts'

export const whereWeights: Weights = new Map<string, number>([])
