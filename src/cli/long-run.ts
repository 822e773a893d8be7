import { setFlagsFromString } from 'node:v8'

/** The command starts with the code left as it is, which a short run is done with sooner; a long one has it optimized. */
export const optimizeSooner = (): void => setFlagsFromString('--interrupt-budget=300000')

/** The command starts without marking beside the work; what a long run has done with would pile up. */
export const markBesideWork = (): void => setFlagsFromString('--incremental-marking')

/**
 * Threads have no core to spare for helpers: each tidies its own young generation, and each compiles all code for itself, so
 * that less of it is put into one another.
 */
export function shareCores(): void {
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--no-turbo-loop-peeling')
}
