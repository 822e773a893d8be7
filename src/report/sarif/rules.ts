import type { ReportingDescriptor } from 'sarif'
import { type Slot, slots } from '../../model/event.ts'
import { meanings } from '../../model/meanings.ts'
import type { Notice } from '../../model/notice.ts'
import { noticeMeanings } from '../../model/notice-meanings.ts'
import type { Lang } from '../../model/readable.ts'
import type { Shown } from '../shown.ts'

export const ruleOf = (on: Slot): string => `conflict/${on}`

/** A rule a kind of conflict, with what `rkn explain` says of it. */
export const conflictRules = ({ view, words }: Shown): readonly ReportingDescriptor[] =>
  slots.map((slot) => {
    const meaning = meanings.find(({ group, name }) => group === 'conflict' && name === slot)
    const means = (view.lang === 'id' ? meaning?.meansId : meaning?.means) ?? slot
    const more = words.explain(slot)
    return {
      id: ruleOf(slot),
      name: `${slot.charAt(0).toUpperCase()}${slot.slice(1)}Conflict`,
      shortDescription: { text: words.conflictOn[slot] },
      fullDescription: { text: means },
      help: { text: `${means}\n\n${more}`, markdown: `${means}\n\n${more}` },
      defaultConfiguration: { level: 'error' },
    }
  })

/** The rules of the notices there are, `weekday-mismatch`, sorted, with what `rkn explain` says of them. */
export const noticeRules = (notices: readonly Notice[], lang: Lang): readonly ReportingDescriptor[] =>
  [...new Set(notices.map(({ rule }) => rule))].sort().map((id) => {
    const meaning = noticeMeanings.find(({ name }) => name === id)
    const means = (lang === 'id' ? meaning?.meansId : meaning?.means) ?? id.replaceAll('-', ' ')
    return {
      id,
      shortDescription: { text: means.split(/(?<=[.:])\s/, 1)[0] ?? means },
      fullDescription: { text: means },
      defaultConfiguration: { level: 'warning' },
    }
  })
