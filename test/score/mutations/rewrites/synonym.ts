import type { Changer } from '../change.ts'
import { cased } from '../edit.ts'
import { synonyms } from './synonyms.ts'

const byWord: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const [one, other] of synonyms) {
    found.set(one, [...(found.get(one) ?? []), other])
  }
  return found
})()

/** «bertemu» becomes «berjumpa»: another word of the same meaning sets the claim off. */
export const synonym: Changer = {
  kind: 'synonym',
  change: ({ claim: { trigger }, text }) => {
    const word = text.slice(trigger.start, trigger.end)
    return (byWord.get(word.toLowerCase()) ?? []).map((by) => [
      { start: trigger.start, end: trigger.end, by: cased(by, word) },
    ])
  },
}

/** «bertemu Bupati Kudus» and «bertemu dengan Bupati Kudus». */
export const preposition: Changer = {
  kind: 'preposition',
  change: ({ claim: { trigger, who }, text }) => {
    if (!/^ber(?:temu|jumpa|unding|tanding)$/u.test(text.slice(trigger.start, trigger.end).toLowerCase())) return []
    const rest = text.slice(trigger.end, trigger.end + 9)
    if (rest.startsWith(' dengan ')) return [[{ start: trigger.end, end: trigger.end + 7, by: '' }]]
    return who.some(({ start }) => start === trigger.end + 1)
      ? [[{ start: trigger.end, end: trigger.end, by: ' dengan' }]]
      : []
  },
}
