import { type Row, table } from './table.ts'

/** One line of the table: a ratio, what it should be, and what was measured for it. */
export interface Figure {
  readonly name: string
  readonly ratio: number | null
  readonly wanted: string | null
  readonly measured: string
}

export const shown = (figures: readonly Figure[]): string =>
  table([
    ['', 'ratio', 'wanted', 'measured'],
    ...figures.map(({ name, ratio, wanted, measured }): Row => [name, ratio?.toFixed(2) ?? '', wanted ?? '', measured]),
  ])
