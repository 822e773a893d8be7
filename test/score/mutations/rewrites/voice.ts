import { eventRules } from '../../../../src/claim/events/index.ts'
import { inflect } from '../../../../src/claim/triggers/inflect.ts'
import type { Changer } from '../change.ts'
import { cased } from '../edit.ts'

/** Active and passive forms of the verbs that the event types list: `meresmikan`, `diresmikan`. */
const pairs: readonly (readonly [active: string, passive: string])[] = eventRules
  .flatMap(({ verbs }) => verbs.map((row) => (typeof row === 'string' ? row : row.words)))
  .filter((build) => /^meN-\S+$/u.test(build))
  .flatMap((build) => {
    const forms = inflect(build)
    const active = forms.find(({ voice }) => voice === 'active')
    const passive = forms.find(({ voice }) => voice === 'passive')
    return active && passive ? [[active.text, passive.text] as const] : []
  })

const passiveOf: ReadonlyMap<string, string> = new Map(pairs)
const activeOf: ReadonlyMap<string, string> = new Map(pairs.map(([active, passive]) => [passive, active]))

/** The words from the sentence's start up to a name or a verb: a short phrase without a comma. */
const OPENING = /(?:^|\n|[.!?] )(?<phrase>[^\s.,:;()"“”–-]+(?: [^\s.,:;()"“”–-]+){0,4}) $/u
/** The words after a verb up to the end of the phrase. */
const OBJECT =
  /^ (?<phrase>[^\s.,:;()"“”–-]+(?: [^\s.,:;()"“”–-]+){0,3}?)(?=[.,\n]| (?:di|pada|dalam|saat|untuk|usai)\b)/u
/** Words that may close the clause after the one who did it. */
const CLOSES = /^(?:[.,\n]| (?:di|pada|dalam|saat|untuk|usai)\b)/u

const lowered = (words: string, isName: boolean): string =>
  isName ? words : words.charAt(0).toLowerCase() + words.slice(1)

/**
 * «Bupati Blora meresmikan dua jembatan pada …» becomes «Dua jembatan diresmikan Bupati Blora pada …» and the other
 * way round; «dipugar Kemendikbud» becomes «dipugar oleh Kemendikbud».
 */
export const voice: Changer = {
  kind: 'voice',
  change: ({ claim, text }) => {
    const { trigger, who } = claim
    const verb = text.slice(trigger.start, trigger.end)
    const opening = OPENING.exec(text.slice(Math.max(0, trigger.start - 90), trigger.start))?.groups?.['phrase']
    const start = trigger.start - 1 - (opening?.length ?? 0)
    const active = activeOf.get(verb)
    if (active !== undefined) {
      const by = text.startsWith(' oleh ', trigger.end) ? 5 : 0
      const agent = who.find((one) => one.start === trigger.end + 1 + by)
      if (!agent) return []
      const oleh = by > 0 ? '' : ' oleh'
      const insert = [{ start: trigger.end, end: trigger.end + by, by: oleh }]
      if (opening === undefined || !CLOSES.test(text.slice(agent.end, agent.end + 8))) return [insert]
      const isName = who.some((one) => one.start === start) || /^\S+ \p{Lu}/u.test(opening)
      const turned = `${text.slice(agent.start, agent.end)} ${active} ${lowered(opening, isName)}`
      return [[{ start, end: agent.end, by: turned }], insert]
    }
    const passive = passiveOf.get(verb)
    const object = OBJECT.exec(text.slice(trigger.end, trigger.end + 80))?.groups?.['phrase']
    const agent = who.find((one) => one.end + 1 === trigger.start && one.start === start)
    if (passive === undefined || object === undefined || !agent) return []
    const end = trigger.end + 1 + object.length
    return [[{ start, end, by: `${cased(object, 'A')} ${passive} ${text.slice(agent.start, agent.end)}` }]]
  },
}
