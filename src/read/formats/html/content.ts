import { linkedom, readability } from './load.ts'
import { type Element, elementsOf, type Node, walk } from './tree.ts'

const MARK = 'data-rkn-'
const MOST_ELEMENTS = 30_000
const DEEPEST = 400

/**
 * The elements in which Mozilla's Readability finds the article; null when it finds none. Each start tag is given an
 * attribute of its own, so that what is left at the end can be found again in our tree.
 */
export function articleElements(root: Node, html: string): ReadonlySet<Element> | null {
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
  return kept.size === 0 ? null : kept
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
