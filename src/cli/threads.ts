import { setImmediate as turn } from 'node:timers/promises'
import { optimizeSooner, shareCores } from './long-run.ts'
import { endThreads, threadsFor } from './thread.ts'

/** A run from the sources has no threads of its own. */
export const hasThreads = (): boolean => import.meta.url.endsWith('.cjs')

interface Task<In, Out> {
  /** What `bin/worker.js` calls it. */
  readonly name: string
  /** The same, done by this thread. */
  readonly here: (input: In) => Promise<Out>
  readonly jobs: number
}

/** An input, the mark that whoever begins with it sets, and the answer to come. */
interface Order<In, Out> {
  readonly input: In
  readonly begun: Int32Array
  answer: Promise<Out | null>
  isThere: boolean
}

/** So many orders are with each other thread, one of them under way: none waits while this one works itself. */
const AHEAD = 3

/**
 * Does a task with each input, in this thread and in others, and gives the answers in the order of the inputs. This one
 * takes what the others have no hand free for, and at the end what none has begun. Few inputs and answers are held.
 */
export async function* inThreads<In, Out>(
  { name, here, jobs }: Task<In, Out>,
  inputs: Iterable<In>,
): AsyncGenerator<Out> {
  const threads = threadsFor<In, Out>(name, jobs - 1)
  const orders: Order<In, Out>[] = []
  let isWarm = false
  const given = (input: In): Order<In, Out> | null => {
    const [thread] = threads.toSorted((a, b) => a.asked() - b.asked())
    if (!thread || thread.asked() === AHEAD) return null
    const begun = new Int32Array(new SharedArrayBuffer(4))
    const order = { input, begun, answer: thread.ask(input, begun), isThere: false }
    const there = (): void => {
      order.isThere = true
      if (isWarm) return
      isWarm = true
      // By now the threads have loaded the program: its code cache is only taken with the flags it was made with.
      optimizeSooner()
      shareCores()
    }
    order.answer.then(there, there)
    return order
  }
  const done = async (input: In): Promise<Order<In, Out>> => {
    const answer = Promise.resolve(await here(input))
    return { input, begun: Int32Array.of(1), answer, isThere: true }
  }
  try {
    for (const input of inputs) {
      orders.push(given(input) ?? (await done(input)))
      await turn()
      while (orders[0]?.isThere || orders.length >= 2 * AHEAD * jobs) yield* answerTo(orders.shift())
    }
    while (orders.length > 0) {
      const left = orders[0]?.isThere ? undefined : orders.find(({ begun }) => Atomics.exchange(begun, 0, 1) === 0)
      if (left) {
        Object.assign(left, await done(left.input))
        await turn()
      } else yield* answerTo(orders.shift())
    }
  } finally {
    for (const { leave } of threads) leave()
    // The reader has left: nobody waits for what is still under way.
    if (orders.length > 0) await endThreads()
  }
}

async function* answerTo<In, Out>(order: Order<In, Out> | undefined): AsyncGenerator<Out> {
  const answer = await order?.answer
  if (answer !== undefined && answer !== null) yield answer
}
