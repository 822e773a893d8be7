import { Argument, Command } from 'commander'
import { schemas } from '../report/schema/index.ts'
import type { MakeCommand } from './main.ts'
import { oneOf } from './options.ts'
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
    .description('print the JSON Schema of a shape')
    .addArgument(
      new Argument('[shape]', `one of ${names.join(', ')}`)
        .choices([...names])
        .default('report')
        .argParser(oneOf('shape', names)),
    )
    .option('-o, --output <file>', 'write to a file')
    .action(async (name: Name, { output: file }: { readonly output?: string }) => {
      const output = openOutput(terminal, file)
      await output.write(`${JSON.stringify(schemas[name], null, 2)}\n`)
      output.finish()
    })
