import type { Argument, Command, Help, Option } from 'commander'
import type { Lang } from '../model/readable.ts'
import { commandWords } from './words/commands.ts'
import { exampleLines } from './words/examples.ts'
import { headings, optionWords } from './words/options.ts'

/**
 * Gives a program and its commands their words, which nobody else needs: descriptions, headings, examples. The commands
 * themselves only say what can be typed.
 */
export function describe(program: Command, lang: Lang): void {
  program.helpCommand('help [command]', commandWords['help']?.does[lang])
  for (const command of [program, ...program.commands])
    describeOne(command, command === program ? '' : command.name(), lang)
}

function describeOne(command: Command, name: string, lang: Lang): void {
  const words = commandWords[name]
  if (command.options.some(({ helpGroupHeading }) => helpGroupHeading !== undefined)) command.optionsGroup('options')
  command.description(words?.does[lang] ?? '').helpOption('-h, --help', optionWords['--help']?.[lang])
  for (const argument of command.registeredArguments)
    argument.description = words?.arguments?.[argument.name()]?.[lang] ?? ''
  for (const option of command.options) option.description = optionWords[option.long ?? '']?.[lang] ?? ''
  command.configureHelp(helpIn(lang)).addHelpText('after', () => {
    const shown = (exampleLines[name] ?? []).flatMap(({ line, does }) => [`  # ${does[lang]}`, `  ${line}`])
    const examples = shown.length > 0 ? `\n${titled('examples', lang)}\n${shown.join('\n')}\n` : ''
    return `${words?.more ? `\n${words.more[lang]}\n` : ''}${examples}`
  })
}

const titled = (name: string, lang: Lang): string => headings[name]?.[lang] ?? name

/** Commander's own words in the language. */
const helpIn = (lang: Lang): Partial<Help> => ({
  styleTitle: (title) => titled(title.replace(/:$/, '').toLowerCase(), lang),
  styleUsage: (usage) =>
    usage.replace('[options]', titled('usageOptions', lang)).replace('[command]', titled('usageCommand', lang)),
  styleSubcommandTerm: (term) => term.replace('[options]', titled('usageOptions', lang)),
  optionDescription: (option) => withExtra(option, option.required || option.optional, lang),
  argumentDescription: (argument) => withExtra(argument, true, lang),
})

/** `form of the answer (choices: table, json, default: table)` */
function withExtra(
  { description, argChoices, defaultValue }: Option | Argument,
  takesValue: boolean,
  lang: Lang,
): string {
  const extra = [
    ...(argChoices ? [`${titled('choices', lang)}: ${argChoices.join(', ')}`] : []),
    ...(takesValue && defaultValue !== undefined ? [`${titled('default', lang)}: ${String(defaultValue)}`] : []),
  ]
  return extra.length > 0 ? `${description} (${extra.join('; ')})` : description
}
