import { tasks } from './load.js'

/** What a thread of the program is asked to do. */
export const { understandShare, compareBatch } = await tasks()
