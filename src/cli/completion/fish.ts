import type { Completed, Flag } from './tree.ts'

export function fish(name: string, commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name: command, description, flags, words }) => {
    const within = `complete -c ${name} -n '__fish_seen_subcommand_from ${command}'`
    return [
      `complete -c ${name} -n __fish_use_subcommand -f -a ${command} -d '${description}'`,
      ...flags.map((flag) => `${within} ${spec(flag)}`),
      ...(words.length > 0 ? [`${within} -f -a '${words.join(' ')}'`] : []),
    ]
  })
  return [`# fish completion for ${name}: ${name} completion fish | source`, ...lines, ''].join('\n')
}

function spec({ short, long, description, values }: Flag): string {
  const value = values === null ? '' : values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r -F'
  return `${short ? `-s ${short.slice(1)} ` : ''}-l ${long.slice(2)}${value} -d '${description}'`
}
