import type { Article } from '../model/article.ts'
import type { TimeMention } from '../model/time.ts'

/** What stands in a time's attributes besides TIMEX3's type, value and mod. */
type Timex = Pick<TimeMention, 'start' | 'end' | 'timex' | 'value'>

/**
 * An article as TimeML writes it (TimeML 1.2.1, with the DCT element of TempEval-3): the text whole and unchanged, each
 * time in a TIMEX3 element, the publication date as `t0`. Characters that XML 1.0 cannot hold become U+FFFD.
 */
export function timeml({ path, text, title, published }: Article, times: readonly Timex[]): string {
  const lines = [
    `<DOCID>${escaped(path)}</DOCID>`,
    ...(published === null ? [] : [`<DCT>${creation(published.value)}</DCT>`]),
    ...(title === null ? [] : [`<TITLE>${escaped(title)}</TITLE>`]),
    `<TEXT>${marked(text, times)}</TEXT>`,
  ]
  return `<TimeML>\n${lines.join('\n')}\n</TimeML>\n`
}

/** One file of what `timeml` gives. Several articles stand in an element of ours: TimeML itself has none for them. */
export function* timemlFile(articles: Iterable<string>): Generator<string> {
  let first: string | null = null
  let count = 0
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  for (const article of articles) {
    count += 1
    if (count === 2) yield `<TimeMLCorpus>\n${first ?? ''}`
    if (count === 1) first = article
    else yield article
  }
  yield count > 1 ? '</TimeMLCorpus>\n' : (first ?? '')
}

const creation = (value: string): string => {
  const timex = `tid="t0" type="DATE" value="${escaped(value.slice(0, 10))}"`
  return `<TIMEX3 ${timex} temporalFunction="false" functionInDocument="CREATION_TIME">${escaped(value)}</TIMEX3>`
}

function marked(text: string, times: readonly Timex[]): string {
  let made = ''
  let past = 0
  times.forEach((time, index) => {
    made += escaped(text.slice(past, time.start))
    made += `<TIMEX3 ${attributes(time, `t${index + 1}`)}>${escaped(text.slice(time.start, time.end))}</TIMEX3>`
    past = time.end
  })
  return made + escaped(text.slice(past))
}

function attributes({ timex, value }: Timex, tid: string): string {
  const hangs = value !== null && value.from !== 'explicit'
  const pairs = [
    ['tid', tid],
    ['type', timex.type],
    ['value', timex.value],
    ...(timex.mod === null ? [] : [['mod', timex.mod]]),
    ['temporalFunction', String(hangs)],
    ...(value?.from === 'relative' ? [['anchorTimeID', 't0']] : []),
  ]
  return pairs.map(([name = '', words = '']) => `${name}="${escaped(words)}"`).join(' ')
}

/** Markup, and what acts on a terminal, on the direction of text, or in a CI log. */
const acting = /[&<>"\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\r]|(?<=:):|(?<=##)\[/g

/** Not in XML 1.0: controls but tab and line ends, halves of a surrogate pair, U+FFFE and U+FFFF. */
const alien = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** XML whose reading gives back the text, letter for letter. */
const escaped = (text: string): string =>
  text.replace(alien, '\ufffd').replace(acting, (character) => `&#${character.charCodeAt(0)};`)
