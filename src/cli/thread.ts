import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Beside the command itself: it loads the built program as that does. */
const script = fileURLToPath(new URL('../../bin/worker.js', import.meta.url))

/** Another thread, that does what it is asked one after another. */
export interface Thread<In, Out> {
  /** The answer is null where somebody else had begun: whoever begins sets the mark. */
  readonly ask: (input: In, begun: Int32Array) => Promise<Out | null>
  /** How many answers are to come. */
  readonly asked: () => number
  /** No longer listens to it, whatever it has still to say. */
  readonly leave: () => void
}

/** What a thread says to the order of that number. */
interface Told<Out> {
  readonly nth: number
  readonly answer: Out | null
}

interface Waiting<Out> {
  readonly resolve: (answer: Out | null) => void
  readonly reject: (error: Error) => void
}

const workers: Worker[] = []
let orders = 0

/** So many threads, for a task that `bin/worker.js` calls by this name. They keep for the next task what they have loaded. */
export function threadsFor<In, Out>(task: string, count: number): readonly Thread<In, Out>[] {
  // None keeps the program from ending while it is asked nothing.
  while (workers.length < count) {
    const worker = new Worker(script)
    worker.unref()
    workers.push(worker)
  }
  return workers.slice(0, count).map((worker) => threadIn(worker, task))
}

/** Ends them, whatever they are at. */
export async function endThreads(): Promise<void> {
  await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
}

function threadIn<In, Out>(worker: Worker, task: string): Thread<In, Out> {
  const waiting = new Map<number, Waiting<Out>>()
  const hear = ({ nth, answer }: Told<Out>): void => {
    waiting.get(nth)?.resolve(answer)
    waiting.delete(nth)
    if (waiting.size === 0) worker.unref()
  }
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', hear).on('error', fail)
  return {
    ask: (input, begun) => {
      const nth = ++orders
      worker.ref()
      worker.postMessage({ nth, task, input, begun })
      return new Promise((resolve, reject) => waiting.set(nth, { resolve, reject }))
    },
    asked: () => waiting.size,
    leave: () => {
      worker.off('message', hear).off('error', fail)
      worker.unref()
    },
  }
}
