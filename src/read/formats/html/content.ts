import { linkedom, readability } from './load.ts'
import { type Element, elementsOf, type Node, walk } from './tree.ts'

const MARK = 'data-rkn-'
const MOST_ELEMENTS = 30_000
const DEEPEST = 400

/** Where the article stands: the elements that are kept, and the letters of paragraphs made anew of an element's text. */
export interface Content {
  readonly elements: ReadonlySet<Element>
  readonly paragraphs: ReadonlySet<string>
}

/** A text without spaces and marks, to know it again after a clean-up. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

// Readability puts the bare text of a `<div>` into a `<p>` of its own.
const PARAGRAPH = /<p>(?<inner>[\s\S]*?)<\/p>/giu

/**
 * What Mozilla's Readability takes for the article; null when it finds none. Each start tag is given an attribute of
 * its own, so that what is left at the end can be found again in our tree.
 */
export function articleContent(root: Node, html: string): Content | null {
  const elements = [...elementsOf(root)].filter(({ sourceCodeLocation }) => sourceCodeLocation?.startTag)
  if (elements.length > MOST_ELEMENTS || depthOf(root) > DEEPEST) return null
  const { document } = linkedom().parseHTML(whole(withMarks(elements, html)))
  if (!document.documentElement) return null
  const { Readability } = readability()
  const found = new Readability(document, { charThreshold: 250, keepClasses: true, disableJSONLD: true }).parse()
  const kept = new Set<Element>()
  for (const match of (found?.content ?? '').matchAll(/data-rkn-(?<index>\d+)/gu)) {
    const element = elements[Number(match.groups?.['index'])]
    if (element) kept.add(element)
  }
  const paragraphs = [...(found?.content ?? '').matchAll(PARAGRAPH)].map(({ groups }) =>
    lettersOf((groups?.['inner'] ?? '').replace(/<[^<>]*>|&[a-z\d#]+;/giu, ' ')),
  )
  return kept.size === 0 ? null : { elements: kept, paragraphs: new Set(paragraphs.filter((text) => text !== '')) }
}

/** A piece of a page, made a page. */
const whole = (html: string): string =>
  /<body[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`

/** How deep elements lie in each other; pages of newsrooms reach 40. */
function depthOf(root: Node): number {
  let depth = 0
  let deepest = 0
  for (const { leaving } of walk(root, () => true)) {
    depth += leaving ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The source with a mark in every start tag. */
function withMarks(elements: readonly Element[], html: string): string {
  const parts: string[] = []
  let at = 0
  const places = elements
    .map((element, index) => ({
      index,
      end: (element.sourceCodeLocation?.startTag?.startOffset ?? 0) + 1 + element.tagName.length,
    }))
    .sort((a, b) => a.end - b.end)
  for (const { index, end } of places) {
    parts.push(html.slice(at, end), ` ${MARK}${index}=""`)
    at = end
  }
  return parts.join('') + html.slice(at)
}
