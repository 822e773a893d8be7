import type { Stance } from '../../lexicon/speech-verbs.ts'
import type { Span } from '../../model/span.ts'
import type { Run } from '../grid.ts'
import type { Voice } from './speaker-phrase.ts'

/** Somebody to whom the article gives a stretch of text: tokens `first` up to, not including, `last`. */
export interface Attribution {
  readonly name: string
  readonly span: Span
  readonly stance: Stance
  /** The token of the speech verb; what it announces is the speaker's, the announcing itself the article's. */
  readonly verb: number
  readonly first: number
  readonly last: number
  readonly kind: Voice['kind']
  /** `tail`: «…, kata Budi»; `lead`: «Budi mengatakan …»; `source`: «menurut Budi», «dilansir Reuters»; `quotation`: marks. */
  readonly frame: 'tail' | 'lead' | 'source' | 'quotation'
}

/** A stretch that somebody says. Made here alone: of one shape, for many are looked through at each claim. */
export const attributed = (
  { name, span, kind }: Pick<Attribution, 'name' | 'span' | 'kind'>,
  { stance, verb, frame }: Pick<Attribution, 'stance' | 'verb' | 'frame'>,
  { first, last }: Run,
): Attribution => ({ name, span, stance, verb, first, last, kind, frame })

/** Finds whoever spoke last before a token, for «katanya» and «kata dia». */
export type Before = () => Voice | null
