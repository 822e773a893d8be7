import { Argument, Command } from 'commander'
import type { Lang } from '../model/readable.ts'
import type { MakeCommand } from './main.ts'
import { language, oneOf } from './options.ts'
import { openOutput } from './output.ts'

/**
 * A script a shell, from the commands as they are. Own, and short: the libraries that fit commander start the program at
 * every Tab, evaluate what was typed so far, or know no files.
 */
const shells = {
  bash: async () => (await import('./completion/bash.ts')).bash,
  zsh: async () => (await import('./completion/zsh.ts')).zsh,
  fish: async () => (await import('./completion/fish.ts')).fish,
} as const

const names = ['bash', 'zsh', 'fish'] as const satisfies readonly (keyof typeof shells)[]

export const completionCommand: MakeCommand = (terminal) => {
  const command = new Command('completion')
  return command
    .addArgument(new Argument('<shell>').choices([...names]).argParser(oneOf('shell', names, null)))
    .addOption(language())
    .action(async (shell: (typeof names)[number], { lang }: { readonly lang: Lang }) => {
      const program = command.parent ?? command
      const { describe } = await import('./help.ts')
      describe(program, lang)
      const { treeOf } = await import('./completion/tree.ts')
      const { topics } = await import('../explain.ts')
      const words = [...new Set(topics.map(({ name }) => name))].filter((name) => !name.includes(' '))
      const script = await shells[shell]()
      const output = openOutput(terminal, undefined)
      await output.write(script(program.name(), treeOf(program, { explain: words })))
      output.finish()
    })
}
