import type { Verdict } from '../model/event.ts'

/** A sign a verdict, so that nothing is told by colour alone. */
export const signs: Readonly<Record<Verdict, string>> = { agree: '✓', conflict: '✗', single: '·' }
