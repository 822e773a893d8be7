import type { Change } from './change.ts'
import type { Alarm } from './conflicts.ts'
import { edited, moved } from './edit.ts'
import { memberOf } from './group.ts'

/** The line of the text in which an offset lies. */
function lineAt(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const to = text.indexOf('\n', at)
  return text.slice(from, to < 0 ? undefined : to)
}

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ')

/** The article, the trigger, and the sentence before and after. */
export function shownChange({ group, claim, edits }: Change): readonly string[] {
  const { text = '', path = '' } = group.members[memberOf(claim)]?.article ?? {}
  const at = edits[0]?.start ?? 0
  return [
    `${group.name}/${path}, trigger «${claim.trigger.text}» (${claim.type})`,
    `  - ${lineAt(text, at)}`,
    `  + ${lineAt(edited(text, edits), moved(edits, at))}`,
  ]
}

/** What the other articles say of the event, before the change. */
export const shownOthers = ({ group, claim }: Change): readonly string[] =>
  group.base.claims
    .filter((other) => other.event === claim.event && other.article !== claim.article)
    .map(({ article, time, quote }) => `    ${article} ${time?.value ?? '–'} «${oneLine(quote)}»`)

/** A conflict, its values and the quotes of each side. */
export const shownAlarm = ({ conflict, sides }: Alarm): readonly string[] => [
  `  ${conflict.on}: ${conflict.sides.map(({ value }) => value).join(' | ')}`,
  ...sides.map((side) => `    ${side.map(({ article, quote }) => `${article} «${oneLine(quote)}»`).join('; ')}`),
]
