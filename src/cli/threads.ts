import { fileURLToPath } from 'node:url'
import { tidyAlone } from './long-run.ts'

/** Beside the command itself: it loads the built program as that does. */
const worker = fileURLToPath(new URL('../../bin/worker.js', import.meta.url))

/** A run from the sources has no threads of its own. */
export const hasThreads = (): boolean => import.meta.url.endsWith('.cjs')

/**
 * Does the task that `worker.ts` has by this name with each input, in threads, and gives the answers in the order of the
 * inputs. Of each thread so many inputs are taken ahead: it never waits, and no more than these are held.
 */
export async function* inThreads<In, Out>(
  { name, jobs, ahead }: { readonly name: string; readonly jobs: number; readonly ahead: number },
  inputs: Iterable<In>,
): AsyncGenerator<Out> {
  const { Piscina } = await import('piscina')
  tidyAlone()
  const pool = new Piscina<In, Out>({ filename: worker, minThreads: jobs, maxThreads: jobs })
  const underWay: Promise<Out>[] = []
  try {
    for (const input of inputs) {
      underWay.push(pool.run(input, { name }))
      const [first] = underWay
      if (first === undefined || underWay.length < ahead * jobs) continue
      underWay.shift()
      yield await first
    }
    for (let first = underWay.shift(); first !== undefined; first = underWay.shift()) yield await first
  } finally {
    // The reader may have left: nobody waits for what is still under way.
    const left = Promise.allSettled(underWay)
    await pool.destroy()
    await left
  }
}
