const { parentPort } = require('node:worker_threads')
const { tasks } = require('./load.js')

/** Does what it is asked one after another, but what another thread has begun with. */
parentPort.on('message', async ({ nth, task, input, begun }) => {
  const known = await tasks()
  parentPort.postMessage({ nth, answer: Atomics.exchange(begun, 0, 1) === 0 ? await known[task](input) : null })
})
