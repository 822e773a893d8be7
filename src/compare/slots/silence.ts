/** A reason why what a claim says stands against no other claim, though the two differ. */
export interface Silence<Told> {
  readonly why: string
  readonly holds: (told: Told) => boolean
  /** An article of 10 May 2031, its title first where it has two lines; this reason alone silences a claim of it. */
  readonly example: string
}

/** Whether any reason holds; their order means nothing. */
export const isSilenced = <Told>(told: Told, reasons: readonly Silence<Told>[]): boolean =>
  reasons.some(({ holds }) => holds(told))
