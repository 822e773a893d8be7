import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/rkn.ts'
import { executorsOf, executorThatRuns } from './processes.ts'
import { sparkHome, tool } from './python.ts'

/** A standalone master and two workers of one core each, all on loopback. */
export interface Cluster {
  /** Runs the job with these arguments. */
  readonly submit: (args: readonly string[], options?: SubmitOptions) => Promise<Submitted>
  /** Ends an executor, as a lost machine would, while such a process of its works. */
  readonly killExecutor: (words: RegExp) => Promise<void>
  readonly stop: () => void
}

interface SubmitOptions {
  readonly cwd?: string
  /** How the executors start rkn: the built program unless told. */
  readonly rkn?: string
  readonly settings?: readonly string[]
}

export interface Submitted {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
const HOST = '127.0.0.1'
const JOB = join(root, 'src/cluster/rkn_spark.py')
const BUILT = `${process.execPath} ${join(root, 'bin/rkn.js')}`

/** Small virtual machines that start fast: what the job does itself is little beside its piped processes. */
const JAVA = '-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
const SETTINGS = [
  `spark.driver.extraJavaOptions=${JAVA}`,
  `spark.executor.extraJavaOptions=${JAVA}`,
  'spark.ui.enabled=false',
  `spark.driver.host=${HOST}`,
  `spark.driver.bindAddress=${HOST}`,
  'spark.driver.memory=768m',
  'spark.executor.memory=768m',
  'spark.executor.cores=1',
  'spark.sql.shuffle.partitions=4',
]

export async function startCluster(): Promise<Cluster> {
  const folder = sparkHome()
  const home = mkdtempSync(join(tmpdir(), 'rkn-spark-'))
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LC_ALL: 'C.UTF-8',
    SPARK_HOME: folder,
    SPARK_LOCAL_DIRS: home,
    SPARK_DAEMON_MEMORY: '256m',
    SPARK_DAEMON_JAVA_OPTS: JAVA,
    PYSPARK_PYTHON: tool('python'),
  }
  const daemons: ChildProcess[] = []
  const pids = (): readonly number[] => daemons.flatMap(({ pid }) => pid ?? [])
  const daemon = (name: string, args: readonly string[], ready: RegExp): Promise<string> => {
    const command = [`org.apache.spark.deploy.${name}`, '--host', HOST, '--port', '0', '--webui-port', '0', ...args]
    const child = spawn(join(folder, 'bin/spark-class'), command, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    daemons.push(child)
    return said(child, ready)
  }
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupted)
    for (const pid of [...executorsOf(pids()), ...pids()]) kill(pid)
    rmSync(home, { recursive: true, force: true, maxRetries: 9, retryDelay: 300 })
  }
  const interrupted = (): void => {
    stop()
    process.exit(1)
  }
  for (const signal of SIGNALS) process.on(signal, interrupted)
  try {
    const master = await daemon('master.Master', [], /spark:\/\/[\d.]+:\d+/)
    for (const name of ['one', 'two']) {
      const place = ['--cores', '1', '--memory', '1g', '--work-dir', join(home, name)]
      await daemon('worker.Worker', [...place, master], /Successfully registered/)
    }
    return {
      submit: (args, { cwd = root, rkn = BUILT, settings = [] } = {}) => {
        const confs = [...SETTINGS, ...settings].flatMap((setting) => ['--conf', setting])
        return finished(join(folder, 'bin/spark-submit'), ['--master', master, ...confs, JOB, ...args, '--rkn', rkn], {
          cwd,
          env,
        })
      },
      killExecutor: async (words) => kill(await executorThatRuns(pids(), words)),
      stop,
    }
  } catch (error) {
    stop()
    throw error
  }
}

/** Waits until a process has said something on stderr. */
const said = ({ stderr, pid }: ChildProcess, wanted: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    stderr?.on('data', (chunk: Buffer) => {
      text += chunk
      const [found] = wanted.exec(text) ?? []
      if (found !== undefined) resolve(found)
    })
    stderr?.on('close', () => reject(new Error(`Unexpected end of process ${pid}, expected ${wanted}: ${text}`)))
  })

const finished = (
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string> },
): Promise<Submitted> =>
  new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (exitCode) => {
      const seconds = (performance.now() - begin) / 1000
      const [out, error] = [Buffer.concat(stdout).toString(), Buffer.concat(stderr).toString()]
      resolve({ exitCode, stdout: out, stderr: error, seconds })
    })
  })

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
