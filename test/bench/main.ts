import { parseArgs } from 'node:util'
import { benchCheck } from './check.ts'
import { benchLanguage } from './language.ts'

const help = `npm run bench [-- language | paths…] [--rounds N]
the stages of a check of the paths (of corpus/ when none is named), or the language model beside others`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '20' } },
})

const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`bench: Unexpected --rounds \`${values.rounds}\`, expected a whole number from 1\n${help}`)
  process.exit(2)
}
if (positionals[0] === 'language') console.log(benchLanguage(rounds))
else benchCheck(positionals, rounds)
