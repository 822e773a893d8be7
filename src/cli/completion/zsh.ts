import type { Completed, Flag } from './tree.ts'

/** For `_arguments`, which completes files where nothing else is said. */
export function zsh(name: string, commands: readonly Completed[]): string {
  const described = commands.map(({ name: command, description }) => `    '${command}:${description}'`)
  const cases = commands.map(({ name: command, flags, words }) => {
    const rest = words.length > 0 ? `'*:word:(${words.join(' ')})'` : "'*:file:_files'"
    return [
      `    ${command})`,
      `      _arguments \\`,
      ...flags.map((flag) => `        ${spec(flag)} \\`),
      `        ${rest} ;;`,
    ].join('\n')
  })
  return `#compdef ${name}
# zsh completion for ${name}: ${name} completion zsh > a folder of $fpath, as _${name}
_${name}() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
compdef _${name} ${name}
`
}

function spec({ short, long, description, values }: Flag): string {
  const value = values === null ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files'
  const names = short ? `'(${short} ${long})'{${short},${long}}` : long
  return `${names}'[${description}]${value}'`
}
