import type { Derivation, Evidence, NameChoice, TimeChoice } from '../model/derivation.ts'
import type { Lang } from '../model/readable.ts'
import { messages } from './messages/index.ts'
import type { Messages } from './messages/messages.ts'
import { plain } from './safe.ts'
import { wrapped } from './wrap.ts'

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`

type Words = Messages['derivation'] & Pick<Messages, 'values' | 'saidBy'>

/** How far what is told stands behind its label. */
const INDENT = 10

function row(label: string, text: string, columns: number): string {
  const lines = wrapped(plain(text), columns - INDENT - 2)
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(INDENT)}${line}\n`).join('')
}

const seen = (evidence: readonly Evidence[]): string =>
  evidence.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(', ')

const timeText = ({ text, value, reach, odds, taken }: TimeChoice, { reaches, noTime }: Words): string =>
  `${taken ? '→ ' : ''}${text === null ? noTime : `${value} «${text}» ${reaches[reach]}`} (${signed(odds)})`

const nameText = ({ name, text, from, odds, taken }: NameChoice, { froms }: Words): string => {
  const as = text === name ? '' : ` «${text}»`
  return `${taken ? '→ ' : ''}${name}${as} ${froms[from]} (${signed(odds)})`
}

function verdictOf({ rejected, odds, least }: Derivation, words: Words): string {
  const weighed = words.weighed(signed(odds), signed(least))
  return `${rejected === null ? words.isClaim : words.rejected[rejected]} (${weighed})`
}

/** One trigger: what it is, what spoke for and against it, and where its time and names come from. */
function entry(derivation: Derivation, columns: number, words: Words): string {
  const { line, column, trigger, clause, type, rule, evidence, times, who, where, claim } = derivation
  const { rows } = words
  const rest = claim && [
    words.values[claim.status],
    ...(claim.order ? [words.values[claim.order]] : []),
    ...(claim.saidBy ? [words.saidBy(claim.saidBy.name)] : []),
    ...claim.numbers.map(({ value, unit }) => `${value} ${unit}`.trim()),
  ]
  return [
    `${line}:${column} [${plain(trigger)}] ${type}, ${claim ? words.claim(claim.id) : words.noClaim}\n`,
    row(rows.clause, clause, columns),
    row(rows.rule, rule, columns),
    row(rows.decision, verdictOf(derivation, words), columns),
    ...(evidence.length > 0 ? [row(rows.because, seen(evidence), columns)] : []),
    ...(times.length > 0 ? [row(rows.time, times.map((time) => timeText(time, words)).join('; '), columns)] : []),
    ...(who.length > 0 ? [row(rows.who, who.map((name) => nameText(name, words)).join('; '), columns)] : []),
    ...(where.length > 0 ? [row(rows.where, where.map((name) => nameText(name, words)).join('; '), columns)] : []),
    ...(rest ? [row(rows.slots, rest.join(', '), columns)] : []),
  ].join('')
}

/** The derivations of one article as text for a terminal of so many columns; → marks what was taken. */
export function derivationText(derivations: readonly Derivation[], columns: number, lang: Lang): string {
  const [first] = derivations
  if (!first) return ''
  const claims = derivations.filter(({ claim }) => claim !== null).length
  const { values, saidBy, derivation } = messages[lang]
  const words = { ...derivation, values, saidBy }
  const head = `${plain(first.path)}: ${words.counted(claims, derivations.length)}\n`
  return `${[head, ...derivations.map((one) => entry(one, columns, words))].join('\n')}\n`
}
