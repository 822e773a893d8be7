import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { archiveScore } from './archive.ts'
import { cases } from './cases.ts'
import { crosscheck } from './crosscheck.ts'
import { scoreLanguage } from './language.ts'
import { mutations } from './mutations.ts'
import { scoreNames } from './names.ts'
import type { ScoreOptions, ScorePart } from './part.ts'
import { scoreReading } from './reading.ts'
import { scoreTimex } from './timex.ts'

const root = join(import.meta.dirname, '../..')

/** A part that gives its figures as text. */
const printed =
  (title: string, figures: (options: ScoreOptions) => string): ScorePart =>
  (options) =>
    console.log(`\n${title}\n${figures(options)}`)

/** The benchmarks, in the order they are run when none is named. */
const parts: Readonly<Record<string, ScorePart>> = {
  cases,
  crosscheck,
  mutations,
  archive: archiveScore,
  timex: printed('times, dev', ({ folder, errors }) => scoreTimex(join(folder, 'timex'), { errors })),
  names: printed('names, dev', ({ folder, errors }) => scoreNames(join(folder, 'ner'), { errors })),
  language: printed('tokens, sentences, roots', ({ folder, errors }) => scoreLanguage(join(folder, 'ud'), { errors })),
  reading: printed('saved pages', ({ errors }) => scoreReading(root, { errors })),
}

/** What a part is also asked for by. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['claims', 'crosscheck'],
  ['time', 'timex'],
])

const help = `npm run score -- [part…] [--on train|dev] [--errors N] [--topics] [--eval DIR]
parts: ${Object.keys(parts).join(', ')}; all of them when none is named`

function refuse(why: string): never {
  console.error(`score: ${why}\n${help}`)
  process.exit(2)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string', default: 'dev' },
    errors: { type: 'string', default: '0' },
    topics: { type: 'boolean', default: false },
    eval: { type: 'string', default: '../shared/eval' },
  },
})

const folder = values.eval
const on = values.on === 'train' || values.on === 'dev' ? values.on : refuse(`Unexpected --on \`${values.on}\``)
const errors = /^\d+$/.test(values.errors) ? Number(values.errors) : refuse(`Unexpected --errors \`${values.errors}\``)
if (!existsSync(folder)) refuse(`No benchmarks in \`${folder}\`; --eval DIR says where they are`)

for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const part = parts[otherNames.get(name) ?? name] ?? refuse(`Unexpected part \`${name}\``)
  part({ folder, on, errors, topics: values.topics })
}
