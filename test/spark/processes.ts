import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** What runs on this machine, as Linux tells it. */
function processes(): ReadonlyMap<number, Process> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(pids.flatMap((pid) => look(Number(pid))).map((process) => [process.pid, process]))
}

function look(pid: number): readonly Process[] {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return [{ pid, parent: Number(parent), command }]
  } catch {
    // It has ended since.
    return []
  }
}

/** Milliseconds in which a step of the job begins. */
const PATIENCE = 600_000
const EXECUTOR = 'CoarseGrainedExecutorBackend'

/** The executors that these workers have started. */
export const executorsOf = (workers: readonly number[]): readonly number[] =>
  [...processes().values()]
    .filter(({ parent, command }) => workers.includes(parent) && command.includes(EXECUTOR))
    .map(({ pid }) => pid)

/** Waits for a process with such a command line under one of the executors, and gives that executor. */
export async function executorThatRuns(workers: readonly number[], words: RegExp): Promise<number> {
  const most = Date.now() + PATIENCE
  while (Date.now() < most) {
    const running = processes()
    const known = new Set(executorsOf(workers))
    for (const { command, pid } of running.values()) {
      if (!words.test(command)) continue
      for (let above = running.get(pid); above; above = running.get(above.parent)) {
        if (known.has(above.pid)) return above.pid
      }
    }
    await sleep(50)
  }
  throw new Error(`No process ${words} under an executor in ${PATIENCE / 1000} s`)
}
