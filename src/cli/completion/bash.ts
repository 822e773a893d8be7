import type { Completed } from './tree.ts'

/** Where nothing fits, bash goes on to complete files (`-o default`). */
export function bash(name: string, commands: readonly Completed[]): string {
  const values = commands.flatMap(({ name: command, flags }) =>
    flags.flatMap(({ short, long, values: words }) =>
      words && words.length > 0
        ? [
            `    ${[short, long].flatMap((flag) => (flag ? `'${command} ${flag}'` : [])).join(' | ')}) words='${words.join(' ')}' ;;`,
          ]
        : [],
    ),
  )
  const flagWords = commands.map(
    ({ name: command, flags }) =>
      `    ${command}) words='${flags.flatMap(({ short, long }) => [long, ...(short ? [short] : [])]).join(' ')}' ;;`,
  )
  const argumentWords = commands
    .filter(({ words }) => words.length > 0)
    .map(({ name: command, words }) => `    ${command}) words='${words.join(' ')}' ;;`)
  return `# bash completion for ${name}: eval "$(${name} completion bash)" in ~/.bashrc
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  # --format=json comes in three words
  if [[ $current == = ]]; then current=''; elif [[ $before == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=( $(compgen -W '${commands.map(({ name: command }) => command).join(' ')}' -- "$current") )
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${values.join('\n')}
  esac
  if [[ -z $words && $current == -* ]]; then case "\${COMP_WORDS[1]}" in
${flagWords.join('\n')}
  esac; fi
  if [[ -z $words ]]; then case "\${COMP_WORDS[1]}" in
${argumentWords.join('\n')}
  esac; fi
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
}
complete -o default -F _${name} ${name}
`
}
