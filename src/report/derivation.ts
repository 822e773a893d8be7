import type { Derivation, Evidence, NameChoice, TimeChoice } from '../model/derivation.ts'
import { plain } from './safe.ts'
import { wrapped } from './wrap.ts'

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`

/** How far what is told stands behind its label. */
const INDENT = 10

function row(label: string, text: string, columns: number): string {
  const lines = wrapped(plain(text), columns - INDENT - 2)
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(INDENT)}${line}\n`).join('')
}

const seen = (evidence: readonly Evidence[]): string =>
  evidence.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(', ')

const reaches = {
  sentence: 'in its sentence',
  heading: 'from the heading over it',
  story: 'from the story before it',
  none: 'none',
} as const

const timeText = ({ text, value, reach, odds, taken }: TimeChoice): string =>
  `${taken ? '→ ' : ''}${text === null ? 'no time' : `${value} «${text}» ${reaches[reach]}`} (${signed(odds)})`

const nameText = ({ name, text, from, odds, taken }: NameChoice): string => {
  const as = text === name ? '' : ` «${text}»`
  return `${taken ? '→ ' : ''}${name}${as} ${from === 'story' ? 'from the story' : `in its ${from}`} (${signed(odds)})`
}

const verdictOf = ({ rejected, odds, least }: Derivation): string => {
  const weighed = `log-odds ${signed(odds)}, needed more than ${signed(least)}`
  if (rejected === 'unlikely') return `no claim: too little speaks for a happening (${weighed})`
  if (rejected === 'weak') return `no claim: too little speaks for it to be dated (${weighed})`
  return `claim (${weighed})`
}

/** One trigger: what it is, what spoke for and against it, and where its time and names come from. */
function entry(derivation: Derivation, columns: number): string {
  const { line, column, trigger, clause, type, rule, evidence, times, who, where, claim } = derivation
  const rest = claim && [
    claim.status,
    ...(claim.order ? [claim.order] : []),
    ...(claim.saidBy ? [`said by ${claim.saidBy.name}`] : []),
    ...claim.numbers.map(({ value, unit }) => `${value} ${unit}`.trim()),
  ]
  return [
    `${line}:${column} [${plain(trigger)}] ${type}, ${claim ? `claim ${claim.id}` : 'no claim'}\n`,
    row('clause', clause, columns),
    row('rule', rule, columns),
    row('decision', verdictOf(derivation), columns),
    ...(evidence.length > 0 ? [row('because', seen(evidence), columns)] : []),
    ...(times.length > 0 ? [row('time', times.map(timeText).join('; '), columns)] : []),
    ...(who.length > 0 ? [row('who', who.map(nameText).join('; '), columns)] : []),
    ...(where.length > 0 ? [row('where', where.map(nameText).join('; '), columns)] : []),
    ...(rest ? [row('slots', rest.join(', '), columns)] : []),
  ].join('')
}

/** The derivations of one article as text for a terminal of so many columns; → marks what was taken. */
export function derivationText(derivations: readonly Derivation[], columns: number): string {
  const [first] = derivations
  if (!first) return ''
  const claims = derivations.filter(({ claim }) => claim !== null).length
  const head = `${plain(first.path)}: ${claims} claims of ${derivations.length} triggers\n`
  return `${[head, ...derivations.map((derivation) => entry(derivation, columns))].join('\n')}\n`
}
