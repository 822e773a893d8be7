import type { Found } from '../said.ts'
import type { Refine } from './refine.ts'

/** `3-5 Mei 2023` is two times, `3` and `5 Mei 2023`, each of which knows both ends. */
export const splitRanges: Refine = (found) =>
  !found.some(({ said }) => said.kind === 'range')
    ? found
    : found.flatMap((one): readonly Found[] => {
        const { said } = one
        if (said.kind !== 'range') return [one]
        const between = said.apart ? null : { from: said.from, to: said.to }
        return [
          { ...one, end: one.start + said.first, said: said.from, between },
          { ...one, start: one.end - said.second, said: said.to, between },
        ]
      })
