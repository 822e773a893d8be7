import { gapBetween, type Refine } from './refine.ts'

const comma = /^\s*,\s*(?:yakni\s+|yaitu\s+|tepatnya\s+)?(?:pada\s+|tanggal\s+)?$/i

/** `dua pekan sebelumnya, 14 Oktober, …`: the date says which day the step leads to. */
export const joinAppositions: Refine = (found, text) =>
  found.map((one, index) => {
    const next = found[index + 1]
    const steps = one.said.kind === 'date' && one.said.shift?.base === 'story' && one.said.month === undefined
    const dates = next?.said.kind === 'date' && next.said.day !== undefined && next.said.month !== undefined
    if (!steps || !dates || next.sentence !== one.sentence || !comma.test(gapBetween(one, next, text))) return one
    return { ...one, said: next.said, between: next.between }
  })
