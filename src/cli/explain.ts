import { Command } from 'commander'
import type { Topic } from '../explain.ts'
import { nearest } from '../model/nearest.ts'
import type { Lang } from '../model/readable.ts'
import type { Messages } from '../report/messages/messages.ts'
import type { MakeCommand } from './main.ts'
import { language } from './options.ts'
import { openOutput } from './output.ts'
import { Refusal } from './refusal.ts'
import { columnsOf } from './terminal.ts'
import { refusals } from './words/refusals.ts'

export const explainCommand: MakeCommand = (terminal) =>
  new Command('explain')
    .argument('[what...]')
    .addOption(language())
    .action(async (what: readonly string[], { lang }: { readonly lang: Lang }) => {
      const { topics: all } = await import('../explain.ts')
      const { messages } = await import('../report/messages/index.ts')
      const called = namesIn(messages.id)
      const topics = all.map((topic) => ({
        ...topic,
        nameId: topic.nameId ?? called.get(topic.group)?.get(topic.name) ?? null,
        means: lang === 'id' ? (topic.meansId ?? topic.means) : topic.means,
      }))
      const { wrapped } = await import('../report/wrap.ts')
      const wrap: Wrap = (text, by) => wrapped(text, columnsOf(terminal) - by).map((line) => `${' '.repeat(by)}${line}`)
      const output = openOutput(terminal, undefined)
      await output.write(
        what.length === 0 ? overview(topics, wrap, lang) : explained(topics, what.join(' '), wrap, lang),
      )
    })

/** What a report calls the names of a group. */
const namesIn = ({ verdicts, slots, values }: Messages): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map([
    ['conflict', new Map(Object.entries(slots))],
    ['status', new Map(Object.entries(values))],
    ['verdict', new Map(Object.entries(verdicts))],
  ])

/** Breaks text into lines, indented by so many cells. */
type Wrap = (text: string, by: number) => readonly string[]

/** All names, under what they are names of. */
function overview(topics: readonly Topic[], wrap: Wrap, lang: Lang): string {
  const groups = new Map<string, string[]>()
  for (const { group, groupId, name } of topics) {
    const heading = lang === 'id' ? groupId : group
    groups.set(heading, [...(groups.get(heading) ?? []), name])
  }
  const blocks = [...groups].map(([group, names]) => [group, ...wrap(names.join(' '), 2), ''].join('\n'))
  return `${blocks.join('\n')}\n${headings[lang].more}\n`
}

function explained(topics: readonly Topic[], what: string, wrap: Wrap, lang: Lang): string {
  const asked = what.toLowerCase()
  const meant = topics.filter(
    ({ group, groupId, name, nameId }) =>
      [name, nameId, `${group} ${name}`].includes(asked) || (nameId !== null && `${groupId} ${nameId}` === asked),
  )
  const group = topics.filter((topic) => [topic.group, topic.groupId].includes(asked))
  const short = group.every(({ means }) => means !== null)
  const pages = [...meant, ...(short ? [] : group)].map((topic) => page(topic, wrap, lang))
  if (meant.length + group.length > 0)
    return [...pages, ...(short && group.length > 0 ? [listed(group, wrap, lang)] : [])].join('\n')
  const names = [
    ...new Set(topics.flatMap(({ name, nameId, group: of, groupId }) => [name, nameId ?? name, of, groupId])),
  ]
  throw new Refusal(refusals.unknownName(what, nearest(what, names)))
}

/** The names of a group, each with what it means. */
const listed = (topics: readonly Topic[], wrap: Wrap, lang: Lang): string =>
  topics
    .map(({ name, nameId, means }) => [(lang === 'id' ? nameId : null) ?? name, ...wrap(means ?? '', 2), ''].join('\n'))
    .join('\n')

const headings: Readonly<Record<Lang, { readonly found: string; readonly traps: string; readonly more: string }>> = {
  en: {
    found: 'For example:',
    traps: 'But not:',
    more: 'rkn explain NAME tells what one means, rkn explain GROUP what each of a group means.',
  },
  id: {
    found: 'Contohnya:',
    traps: 'Tetapi bukan:',
    more: 'rkn explain NAMA menerangkan arti satu nama, rkn explain KELOMPOK arti tiap nama dalam kelompok.',
  },
}

/** `conflict (verdict)`; in Indonesian with the name that formats for programs use, `bertentangan, conflict (hasil)`. */
const titleOf = ({ group, groupId, name, nameId }: Topic, lang: Lang): string =>
  lang === 'en'
    ? `${name} (${group})`
    : `${nameId === null || nameId === name ? name : `${nameId}, ${name}`} (${groupId})`

function page(topic: Topic, wrap: Wrap, lang: Lang): string {
  const { means, examples } = topic
  const found = examples.flatMap(({ text, finds }) => (finds === null ? [] : [...shown(text, wrap), `    → ${finds}`]))
  const traps = examples.flatMap(({ text, finds }) => (finds === null ? shown(text, wrap) : []))
  return [
    titleOf(topic, lang),
    ...(means === null ? [] : wrap(means, 0)),
    ...(found.length > 0 ? ['', headings[lang].found, ...found] : []),
    ...(traps.length > 0 ? ['', headings[lang].traps, ...traps] : []),
    '',
  ].join('\n')
}

/** An example; of two articles each has lines of its own. A text that is laid out stays so. */
const shown = (text: string, wrap: Wrap): readonly string[] =>
  text.includes('\n')
    ? text.split('\n').map((line) => `  ${line}`)
    : text.split(/(?<= ↔) /).flatMap((article) => wrap(article, 2))
