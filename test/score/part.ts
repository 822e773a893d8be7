/** What `npm run score` was asked. */
export interface ScoreOptions {
  /** The folder of the benchmarks. */
  readonly folder: string
  readonly on: 'train' | 'dev'
  /** How many errors to list. */
  readonly errors: number
  /** Figures of each topic, too. */
  readonly topics: boolean
}

/** One benchmark: prints its figures. */
export type ScorePart = (options: ScoreOptions) => void
