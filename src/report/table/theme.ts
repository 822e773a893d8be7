import { Chalk } from 'chalk'
import type { Verdict } from '../../model/event.ts'

type Paint = (text: string) => string

/** What the reader sees apart from the words: a sign a verdict, so that nothing is told by colour alone. */
export interface Theme {
  readonly heading: Paint
  readonly strong: Paint
  readonly quiet: Paint
  readonly place: Paint
  /** The decisive words of a quote; null when there are no colours to tell them by. */
  readonly mark: Paint | null
  /** The underline of the words in question in a draft. */
  readonly caret: Paint
  readonly verdict: Readonly<Record<Verdict, Paint>>
}

/** The 16 colours that every terminal theme sets for itself, dark or light. */
export function theme(color: boolean): Theme {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    place: (text) => chalk.cyan(text),
    mark: color ? (text) => chalk.bold.underline(text) : null,
    caret: (text) => chalk.red(text),
    verdict: {
      agree: (text) => chalk.green(text),
      conflict: (text) => chalk.bold.red(text),
      single: (text) => chalk.dim(text),
    },
  }
}
