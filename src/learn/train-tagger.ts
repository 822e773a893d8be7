/**
 * Trains the tagger of names on sentences tagged with PER, ORG and LOC, and writes its weights. A linear-chain
 * conditional random field (Lafferty, McCallum and Pereira, 2001), fitted by AdaGrad, the same to the byte in every run.
 * Use: `tsx src/learn/train-tagger.ts NEWS.jsonl REFERENCE.jsonl`, two corpora of different conventions.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Convention } from '../entity/tagger/model.ts'
import { fitChains, type Learned } from './crf.ts'
import { readTagged } from './tagged.ts'
import { chainsOf } from './tagger-chains.ts'

const [newsPath, referencePath] = process.argv.slice(2)
if (newsPath === undefined || referencePath === undefined)
  throw new Error('Unexpected arguments, expected the paths of two tagged corpora: news, then reference')

const chainsIn = (path: string, convention: Convention) =>
  readTagged(readFileSync(path, 'utf8')).flatMap((sentence) => chainsOf(sentence, convention))

function write(convention: Convention, { rows, steps }: Learned): void {
  writeFileSync(
    fileURLToPath(new URL(`../entity/tagger/weights/${convention}.ts`, import.meta.url)),
    `/**
 * What the tagger of names has learned for the convention \`${convention}\`, made by \`src/learn/train-tagger.ts\`. Trained on
 * IDNER-news-2k (MIT) and NERGrit (Apache License 2.0).
 */
export const ${convention} = {
  steps: [
${Array.from({ length: 7 }, (_, row) => `    ${steps.slice(row * 7, row * 7 + 7).join(', ')},`).join('\n')}
  ],
  rows: '${Buffer.from(rows.buffer).toString('base64')}',
}
`,
  )
}

const { news, reference } = fitChains([...chainsIn(newsPath, 'news'), ...chainsIn(referencePath, 'reference')])
write('news', news)
write('reference', reference)
