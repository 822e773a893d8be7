/** One trial: the names under which it counts, and whether it held. */
export interface Trial {
  readonly names: readonly string[]
  readonly holds: boolean
}

/** For each name that has trials: their number, how many held, and the share. */
export const shares = (trials: readonly Trial[], names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const own = trials.filter((trial) => trial.names.includes(name))
    const held = own.filter(({ holds }) => holds).length
    const share = ((100 * held) / own.length).toFixed(1)
    return own.length === 0
      ? []
      : [`  ${name.padEnd(24)}${String(own.length).padStart(5)}${String(held).padStart(7)}${share.padStart(8)} %`]
  })
