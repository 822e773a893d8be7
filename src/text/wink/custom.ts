import { partsOfSpeech } from './core.ts'
import { machine } from './machine.ts'
import { lexemeAt, type RawDocument, TOKEN_SIZE } from './raw-document.ts'
import { spanKinds } from './spans.ts'

/** Names that stand for a class of tokens in custom patterns; `^DATE` is the word itself. */
const names: readonly string[] = [...partsOfSpeech.filter((name) => name !== 'UNK'), ...spanKinds]

/** Reads the patterns given to `learnCustomEntities`: which of their words are names of classes, which are escaped. */
export const customMachine: string = machine(
  [
    ...names.map((name) => ({ name, events: [name], property: { preserve: false } })),
    ...[...names, '^'].map((name) => ({
      name: name === '^' ? name : `${name}&`,
      events: ['^', name],
      property: { preserve: true },
    })),
    { name: '', events: ['^'], property: { preserve: false } },
  ],
  ' otherwise',
)

/** What wink-nlp keeps of a `learnCustomEntities` call and of the document at hand. */
interface Settings {
  readonly rdd: RawDocument
  readonly preserve: Readonly<Record<string, string>>
  readonly matchValue: boolean
  readonly usePOS: boolean
}

/** The event a token is to the custom patterns: a span's name, a literal of theirs, its part of speech, or its norm. */
export function customEvent(event: string | number, _: unknown, settings: Settings, token: number): string | number {
  if (typeof event === 'string') return event
  const { rdd, preserve, matchValue, usePOS } = settings
  const value = lexemeAt(rdd, token)
  if (preserve[value] !== undefined) return preserve[value]
  const norm = rdd.cache.value(event)
  if (!matchValue && preserve[norm] !== undefined) return preserve[norm]
  if (usePOS) return partsOfSpeech[(rdd.tokens[token * TOKEN_SIZE + 2] ?? 0) >>> 20] ?? 'UNK'
  return matchValue ? value : norm
}
