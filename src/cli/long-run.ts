import { setFlagsFromString } from 'node:v8'

/** The command starts with the code left as it is, which a short run is done with sooner; a long one has it optimized. */
export const optimizeSooner = (): void => setFlagsFromString('--interrupt-budget=300000')

/** The command starts without marking beside the work; what a long run has done with would pile up. */
export const markBesideWork = (): void => setFlagsFromString('--incremental-marking')

/** Each thread tidies its own young generation: helpers of each would only take the cores from the others. */
export const tidyAlone = (): void => setFlagsFromString('--no-parallel-scavenge')
