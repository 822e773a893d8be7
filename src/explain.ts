import { eventRules } from './claim/events/index.ts'
import { nameRules } from './entity/kinds/index.ts'
import { quantityRules } from './entity/quantities/index.ts'
import { eventMeaningsId } from './lexicon/event-meanings.ts'
import { eventWords } from './lexicon/event-words.ts'
import type { Example } from './model/example.ts'
import { meanings } from './model/meanings.ts'
import { noticeMeanings } from './model/notice-meanings.ts'
import { lineRules } from './read/furniture/index.ts'
import { forms } from './time/forms/index.ts'

/** Something a report speaks of, or a rule that made it. */
export interface Topic {
  readonly group: string
  readonly name: string
  /** What they are called in Indonesian: `jenis peristiwa`, `kecelakaan`; the name is null where only a report names it. */
  readonly groupId: string
  readonly nameId: string | null
  /** A sentence or two; null for a rule whose examples say it all. */
  readonly means: string | null
  /** In Indonesian; null where only the English says it. */
  readonly meansId: string | null
  readonly examples: readonly Example[]
}

interface Rule {
  readonly id: string
  readonly examples: readonly Example[]
}

type Bare = Omit<Topic, 'groupId' | 'nameId'>

const ofRules = (group: string, rules: readonly Rule[]): readonly Bare[] =>
  rules.map(({ id, examples }) => ({ group, name: id, means: null, meansId: null, examples }))

const groupsId: ReadonlyMap<string, string> = new Map([
  ['conflict', 'pertentangan'],
  ['event type', 'jenis peristiwa'],
  ['hedge of a number', 'ketepatan angka'],
  ['line that is not the article', 'baris yang bukan artikel'],
  ['notice', 'catatan'],
  ['origin of a time', 'asal waktu'],
  ['verdict', 'hasil'],
  ['way to find a name', 'cara menemukan nama'],
  ['way to find an amount', 'cara menemukan jumlah'],
  ['way to write a time', 'cara menulis waktu'],
  ['word of the report', 'kata laporan'],
])

const wordsOfReport = { claim: 'klaim', event: 'peristiwa', source: 'sumber', copy: 'salinan', update: 'pembaruan' }
const namesId: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['event type', new Map(Object.entries(eventWords).map(([type, [, word]]) => [type, word]))],
  ['word of the report', new Map(Object.entries(wordsOfReport))],
])

const inIndonesian = (topic: Bare): Topic => ({
  ...topic,
  groupId: groupsId.get(topic.group) ?? topic.group,
  nameId: namesId.get(topic.group)?.get(topic.name) ?? null,
})

/** All that `rkn explain` knows, group by group; examples are those that the tests run. */
export const topics: readonly Topic[] = [
  ...meanings,
  ...noticeMeanings,
  ...eventRules.map(({ type, means, examples }) => ({
    group: 'event type',
    name: type,
    means,
    meansId: eventMeaningsId[type],
    examples,
  })),
  ...ofRules('way to write a time', forms),
  ...ofRules('way to find a name', nameRules),
  ...ofRules('way to find an amount', quantityRules),
  ...ofRules('line that is not the article', lineRules),
].map(inIndonesian)
