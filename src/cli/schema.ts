import { Argument, Command } from 'commander'
import { schemas } from '../report/schema/index.ts'
import type { MakeCommand } from './main.ts'
import { language, oneOf } from './options.ts'
import { openOutput } from './output.ts'

type Name = keyof typeof schemas

const names = [
  'report',
  'claim',
  'article',
  'annotation',
  'config',
  'waivers',
  'baseline',
] as const satisfies readonly Name[]

export const schemaCommand: MakeCommand = (terminal) =>
  new Command('schema')
    .addArgument(
      new Argument('[shape]')
        .choices([...names])
        .default('report')
        .argParser(oneOf('shape', names, null)),
    )
    .option('-o, --output <file>')
    .addOption(language())
    .action(async (name: Name, { output: file }: { readonly output?: string }) => {
      const output = openOutput(terminal, file)
      await output.write(`${JSON.stringify(schemas[name], null, 2)}\n`)
      output.finish()
    })
