import { parseArgs } from 'node:util'
import { benchCheck } from './check.ts'
import { benchLanguage } from './language.ts'
import { benchNames } from './names.ts'
import { benchTime } from './time.ts'

const help = `npm run bench [-- language | names | time | paths…] [--rounds N] [--eval DIR]
the stages of a check of the paths (of corpus/ when none is named), or the language model or the finder of
times beside others, or names beside the language pipeline`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '20' }, eval: { type: 'string', default: '../shared/eval' } },
})

const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`bench: Unexpected --rounds \`${values.rounds}\`, expected a whole number from 1\n${help}`)
  process.exit(2)
}
if (positionals[0] === 'language') console.log(benchLanguage(rounds))
else if (positionals[0] === 'names') console.log(benchNames(rounds))
else if (positionals[0] === 'time') console.log(benchTime(values.eval, rounds))
else benchCheck(positionals, rounds)
