import { Command } from 'commander'
import type { Topic } from '../explain.ts'
import type { Lang } from '../model/readable.ts'
import { nearest } from '../read/input-error.ts'
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
      const topics = all.map((topic) => (lang === 'id' ? { ...topic, means: topic.meansId ?? topic.means } : topic))
      const { wrapped } = await import('../report/wrap.ts')
      const wrap: Wrap = (text, by) => wrapped(text, columnsOf(terminal) - by).map((line) => `${' '.repeat(by)}${line}`)
      const output = openOutput(terminal, undefined)
      await output.write(
        what.length === 0 ? overview(topics, wrap, lang) : explained(topics, what.join(' '), wrap, lang),
      )
    })

/** Breaks text into lines, indented by so many cells. */
type Wrap = (text: string, by: number) => readonly string[]

/** All names, under what they are names of. */
function overview(topics: readonly Topic[], wrap: Wrap, lang: Lang): string {
  const groups = new Map<string, string[]>()
  for (const { group, name } of topics) groups.set(group, [...(groups.get(group) ?? []), name])
  const blocks = [...groups].map(([group, names]) => [group, ...wrap(names.join(' '), 2), ''].join('\n'))
  return `${blocks.join('\n')}\n${headings[lang].more}\n`
}

function explained(topics: readonly Topic[], what: string, wrap: Wrap, lang: Lang): string {
  const asked = what.toLowerCase()
  const meant = topics.filter(({ group, name }) => name === asked || `${group} ${name}` === asked)
  const group = topics.filter((topic) => topic.group === asked)
  const short = group.every(({ means }) => means !== null)
  const pages = [...meant, ...(short ? [] : group)].map((topic) => page(topic, wrap, lang))
  if (meant.length + group.length > 0)
    return [...pages, ...(short && group.length > 0 ? [listed(group, wrap)] : [])].join('\n')
  const names = [...new Set(topics.flatMap(({ name, group: of }) => [name, of]))]
  throw new Refusal(refusals.unknownName(what, nearest(what, names)))
}

/** The names of a group, each with what it means. */
const listed = (topics: readonly Topic[], wrap: Wrap): string =>
  topics.map(({ name, means }) => [name, ...wrap(means ?? '', 2), ''].join('\n')).join('\n')

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

function page({ group, name, means, examples }: Topic, wrap: Wrap, lang: Lang): string {
  const found = examples.flatMap(({ text, finds }) => (finds === null ? [] : [...shown(text, wrap), `    → ${finds}`]))
  const traps = examples.flatMap(({ text, finds }) => (finds === null ? shown(text, wrap) : []))
  return [
    `${name} (${group})`,
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
