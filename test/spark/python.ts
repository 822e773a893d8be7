import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/rkn.ts'

const requirements = join(import.meta.dirname, 'requirements.txt')

/** Where the virtual environment lies unless told: made once, and anew where the requirements have changed. */
const environment = process.env['RKN_SPARK_VENV'] ?? join(root, '.spark')

/** A program of the virtual environment. */
export const tool = (name: string): string => join(environment, 'bin', name)

/** Where Spark lies in the virtual environment, which is made where there is none; Java and Python must be there. */
export function sparkHome(): string {
  need('java', ['-version'], /version "(?:1[7-9]|[2-9]\d)/, 'Java 17 or newer, which Apache Spark runs on')
  need('python3', ['--version'], /^Python 3\.(?:9|[1-9]\d)/m, 'Python 3.9 or newer, which the job is written in')
  const mark = join(environment, 'requirements.txt')
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== readFileSync(requirements, 'utf8')) {
    console.error(`installing ${readFileSync(requirements, 'utf8').trim().split('\n').join(', ')} in ${environment}`)
    rmSync(environment, { recursive: true, force: true })
    run('python3', ['-m', 'venv', environment])
    run(tool('pip'), ['install', '--quiet', '--disable-pip-version-check', '--requirement', requirements])
    copyFileSync(requirements, mark)
  }
  return run(tool('python'), ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))']).trim()
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Unexpected end of ${program} ${args.join(' ')}: ${stderr}`)
  return stdout
}

function need(program: string, args: readonly string[], version: RegExp, expected: string): void {
  const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  const found = error ? 'no' : (stdout + stderr).split('\n')[0]
  if (error || !version.test(stdout + stderr)) throw new Error(`Found ${found} \`${program}\`, expected ${expected}`)
}
