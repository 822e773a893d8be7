import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { rkn } from '../support/rkn.ts'

const script = (shell: string): Promise<string> => rkn(['completion', shell]).then(({ stdout }) => stdout)
const bash = await script('bash')

/** What bash offers after these words; the last one is being typed. */
function offered(...words: readonly string[]): readonly string[] {
  const call = `${bash}\nCOMP_WORDS=("$@")\nCOMP_CWORD=$(( $# - 1 ))\n_rkn\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-u', '-c', call, 'bash', 'rkn', ...words], {
    encoding: 'utf8',
  })
  expect([stderr, status]).toEqual(['', 0])
  return stdout.split('\n').filter((word) => word !== '')
}

describe('bash completes', () => {
  const rows: readonly [string, readonly string[], readonly string[]][] = [
    ['commands', ['c'], ['check', 'compare', 'completion']],
    ['options', ['check', '--max'], ['--max-bytes']],
    ['options of this command', ['schema', '--'], ['--output', '--lang', '--help']],
    ['what an option may be', ['check', '--format', 'c'], ['csv']],
    ['and after its short name', ['extract', '-f', 'j'], ['json']],
    ['and after an equals sign', ['check', '--lang', '=', 'i'], ['id']],
    ['nothing typed yet after one', ['check', '--lang', '='], ['en', 'id']],
    ['verdicts', ['compare', '--only', 'con'], ['conflict']],
    ['names to explain', ['explain', 'weekday-m'], ['weekday-mismatch']],
    ['shapes', ['schema', 'wai'], ['waivers']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['commands to help with', ['help', 'ann'], ['annotate']],
    ['files: it offers nothing itself', ['check', 'corp'], []],
    ['files of an option too', ['check', '--output', 'lap'], []],
  ]
  for (const [name, words, expected] of rows) {
    test(name, () => {
      expect(offered(...words)).toEqual(expected)
    })
  }

  test('files, by its own means', () => {
    const { stdout } = spawnSync('bash', ['--norc', '-c', `${bash}\ncomplete -p rkn`], { encoding: 'utf8' })
    expect(stdout).toBe('complete -o default -F _rkn rkn\n')
  })
})

describe('zsh and fish', () => {
  test('know every command and its options', async () => {
    const { stdout: help } = await rkn(['check', '--help'])
    const flags = [...new Set(help.match(/--[a-z][a-z-]+(?=[ ,<])/g))].filter((flag) => help.includes(`  ${flag}`))
    expect(flags.length).toBeGreaterThan(8)
    const [zsh, fish] = [await script('zsh'), await script('fish')]
    for (const command of ['check', 'extract', 'compare', 'annotate', 'explain', 'schema', 'completion']) {
      expect(zsh).toContain(`    '${command}:`)
      expect(fish).toContain(`-a ${command} -d '`)
    }
    for (const flag of flags) {
      expect(zsh).toContain(flag)
      expect(fish).toContain(`-l ${flag.slice(2)} `)
    }
  })

  test('quotes are closed on every line', async () => {
    for (const line of `${await script('zsh')}${await script('fish')}`.split('\n')) {
      expect(line.split("'").length % 2, line).toBe(1)
    }
  })
})

test('another shell is refused', async () => {
  expect(await rkn(['completion', 'fihs'])).toMatchObject({
    exitCode: 2,
    stderr: 'rkn: Unexpected shell `fihs`, expected one of bash, zsh, fish; did you mean fish?\n',
  })
})
