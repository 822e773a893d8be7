import type { TextLayer } from '../../src/model/reading.ts'
import { readText } from '../../src/text/read-text.ts'
import { articleOf } from '../support/article.ts'

/** The text layer of a text whose lines are paragraphs. */
export const layerOf = (text: string): TextLayer => readText(articleOf(text))
