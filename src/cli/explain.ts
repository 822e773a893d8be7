import { Command } from 'commander'
import type { Topic } from '../explain.ts'
import type { MakeCommand } from './main.ts'
import { openOutput } from './output.ts'
import { Refusal } from './refusal.ts'
import { didYouMean } from './suggest.ts'

export const explainCommand: MakeCommand = (terminal) =>
  new Command('explain')
    .description('what a verdict, a conflict, an event type or a rule means, with its examples')
    .argument('[what]', 'its name; all names when none is given')
    .action(async (what: string | undefined) => {
      const { topics } = await import('../explain.ts')
      const output = openOutput(terminal, undefined)
      await output.write(what === undefined ? overview(topics) : explained(topics, what))
    })

/** All names, under what they are names of. */
function overview(topics: readonly Topic[]): string {
  const groups = new Map<string, string[]>()
  for (const { group, name } of topics) groups.set(group, [...(groups.get(group) ?? []), name])
  return [...groups].map(([group, names]) => `${group}\n  ${names.join(' ')}\n`).join('\n')
}

function explained(topics: readonly Topic[], what: string): string {
  const meant = topics.filter(({ name }) => name === what)
  if (meant.length > 0) return meant.map(page).join('\n')
  const names = [...new Set(topics.map(({ name }) => name))]
  throw new Refusal(`Unexpected name \`${what}\`, expected one that \`rkn explain\` lists${didYouMean(what, names)}`)
}

function page({ group, name, means, examples }: Topic): string {
  const found = examples.filter(({ finds }) => finds !== null).map(({ text, finds }) => `  ${text}\n    → ${finds}`)
  const traps = examples.filter(({ finds }) => finds === null).map(({ text }) => `  ${text}`)
  return [
    `${name} (${group})`,
    ...(means === null ? [] : [means]),
    ...(found.length > 0 ? ['', 'For example:', ...found] : []),
    ...(traps.length > 0 ? ['', 'But not:', ...traps] : []),
    '',
  ].join('\n')
}
