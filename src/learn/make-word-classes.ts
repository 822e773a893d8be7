/**
 * Makes `src/entity/tagger/weights/word-classes.ts`: words that the lower-case news of NERP (Apache License 2.0) tags as
 * names of people, places and brands. Use: `tsx src/learn/make-word-classes.ts NERP-TRAIN.jsonl`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readTagged } from './tagged.ts'

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('Unexpected nothing, expected the path of the NERP training file')

const counts = new Map<string, Map<string, number>>()
for (const { tokens, tags } of readTagged(readFileSync(source, 'utf8'))) {
  tokens.forEach((token, at) => {
    if (!/^\p{Ll}[\p{Ll}'-]+$/u.test(token)) return
    const type = (tags[at] ?? 'O').replace(/^[BI]-/u, '')
    const word = counts.get(token) ?? counts.set(token, new Map()).get(token)
    word?.set(type, (word.get(type) ?? 0) + 1)
  })
}

/** Words that are of the type in more than half of their places. */
const wordsOf = (type: string): readonly string[] =>
  [...counts]
    .filter(([, types]) => (types.get(type) ?? 0) * 2 > [...types.values()].reduce((sum, count) => sum + count, 0))
    .map(([word]) => word)
    .sort()

const wrapped = (words: readonly string[]): string => words.join(' ').replace(/(.{1,110})(?: |$)/gu, '$1\n')

const table = (name: string, doc: string, words: readonly string[]): string =>
  `/** ${doc} */\nexport const ${name}: ReadonlySet<string> = new Set(\n  \`${wrapped(words).trim()}\`.split(/\\s+/u),\n)\n`

writeFileSync(
  new URL('../entity/tagger/weights/word-classes.ts', import.meta.url),
  [
    '// Made by `src/learn/make-word-classes.ts` from NERP, as split in IndoNLU (Apache License 2.0).\n',
    table('personWords', 'Words of people’s names.', wordsOf('PER')),
    table('placeWords', 'Words of places’ names.', wordsOf('LOC')),
    table('brandWords', 'Words of the names of companies, media and brands.', wordsOf('IND')),
  ].join('\n'),
)
