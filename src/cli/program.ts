/** The program as one script: what the command line runs, and what its threads do. */
export { main } from './main.ts'

/** Loaded by a thread, or by a run that needs none, and by nobody else. */
export const tasks = (): Promise<typeof import('./worker.ts')> => import('./worker.ts')
