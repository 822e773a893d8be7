import { core, featureFn } from './core.ts'
import { emptyMachine } from './machine.ts'
import type { Found, RawDocument } from './raw-document.ts'
import { sentenceMachine, setSentences } from './sentences.ts'

const nothing = { machines: [emptyMachine], transformers: [null], setter: (): void => {} }

/**
 * The Indonesian model in wink-nlp's format, with tokens, sentences and typed spans. wink-nlp calls each part once an
 * instance; `publish` is handed the data of every document whose sentences are set.
 */
export const indonesian = (publish: (document: RawDocument) => void) => ({
  core,
  featureFn,
  sbd: () => ({
    machines: [sentenceMachine],
    transformers: [null],
    setter: (proposed: readonly Found[], document: RawDocument): void => {
      setSentences(proposed, document)
      publish(document)
    },
  }),
  ner: () => nothing,
  pos: () => ({ machines: [], transformers: [], setter: (): void => {}, updater: (): void => {} }),
  negation: () => nothing,
  sa: () => nothing,
  metaCER: () => ({ machines: emptyMachine, transformers: [null] }),
  addons: {},
})
