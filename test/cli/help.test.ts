import { describe, expect, test } from 'vitest'
import { commandWords } from '../../src/cli/words/commands.ts'
import { exampleLines } from '../../src/cli/words/examples.ts'
import { optionWords } from '../../src/cli/words/options.ts'
import { type Run, rkn } from '../support/rkn.ts'

const commands = ['check', 'extract', 'compare', 'annotate', 'explain', 'schema', 'completion']

/** The lines of a help that begin with `rkn`, or pipe into it. */
const typed = ({ stdout }: Run): readonly string[] =>
  stdout.split('\n').flatMap((line) => /(?:^ {2}|\| |\$\()(rkn [^|)>]+)/.exec(line)?.[1] ?? [])

describe('help', () => {
  for (const command of commands) {
    test(`of ${command} has examples, which the command line understands`, async () => {
      const help = await rkn([command, '--help'])
      expect([help.exitCode, help.stderr]).toEqual([0, ''])
      const lines = typed(help)
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) {
        const [, ...words] = line.trim().split(/\s+/)
        const flags = words.filter((word) => /^--?[a-z]/.test(word))
        for (const flag of flags)
          expect(help.stdout, line).toMatch(new RegExp(`^ {2}(?:-\\w, )?${flag}|^ {2}${flag}`, 'm'))
        expect(words[0]).toBe(command)
      }
    })
  }

  test('of the program tells commands, exit codes, files and environment', async () => {
    const { stdout } = await rkn(['--help'])
    for (const word of [...commands, 'Exit codes:', '.rknignore', 'NO_COLOR', 'Examples:'])
      expect(stdout).toContain(word)
  })

  test('is what no arguments give, with exit code 2', async () => {
    const { exitCode, stdout, stderr } = await rkn([])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: rkn')
  })

  test('in both languages has a word for every command, option and argument, and no word too many', async () => {
    const used = new Set<string>()
    for (const command of ['', ...commands]) {
      const words = command === '' ? [] : [command]
      const [en, id] = [await rkn([...words, '--help']), await rkn([...words, '--help', '--lang', 'id'])]
      const flags = (text: string): readonly string[] =>
        [...text.matchAll(/^ {2}(?:-\w, )?(?<flag>--[a-z-]+)(?: \S+)?(?<said>.*)/gm)].map(({ groups }) => {
          expect(groups?.['said'], `${command} ${groups?.['flag']}`).toMatch(/\s{2}\S/)
          return groups?.['flag'] ?? ''
        })
      expect(flags(id.stdout)).toEqual(flags(en.stdout))
      for (const flag of flags(en.stdout)) used.add(flag)
      expect(id.stdout).not.toMatch(/\b(?:the|with|default|choices|Usage|Examples)\b/)
      for (const line of [...en.stdout.split('\n'), ...id.stdout.split('\n')])
        if (!/^ {2}(?:#|rkn|cat|pandoc)/.test(line)) expect(line.length, line).toBeLessThanOrEqual(82)
    }
    expect([...used].sort()).toEqual(Object.keys(optionWords).sort())
    expect(Object.keys(commandWords).sort()).toEqual(['', 'help', ...commands].sort())
    expect(Object.keys(exampleLines).sort()).toEqual(['', ...commands].sort())
  })
})
