/**
 * Trains the tagger of names on sentences tagged with PER, ORG and LOC, and writes its weights. A linear-chain
 * conditional random field (Lafferty, McCallum and Pereira, 2001), fitted by AdaGrad in the given order, without chance.
 * Use: `tsx src/learn/train-tagger.ts TRAIN.jsonl…`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fitChains, quantised } from './crf.ts'
import { readTagged } from './tagged.ts'
import { type Chain, chainsOf } from './tagger-chains.ts'

const chains: readonly Chain[] = process.argv
  .slice(2)
  .flatMap((path) => readTagged(readFileSync(path, 'utf8')).flatMap(chainsOf))
if (chains.length === 0) throw new Error('Unexpected nothing, expected the paths of tagged corpora')

const { weights, steps, scale } = quantised(fitChains(chains))
const text = Buffer.concat([Buffer.from(steps.buffer), Buffer.from(weights.buffer)]).toString('base64')

writeFileSync(
  fileURLToPath(new URL('../entity/tagger/weights/names.ts', import.meta.url)),
  `/**
 * Weights of the tagger of names, made by \`src/learn/train-tagger.ts\`: steps, then features, one signed byte each, in
 * units of 1/${scale.toFixed(4)}. Trained on IDNER-news-2k (MIT) and NERGrit (Apache License 2.0).
 */
export const nameWeights =
  '${text}'
`,
)
