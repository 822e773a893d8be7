import type { BlockKind, Segment } from '../../../model/article.ts'
import { isJunk } from './junk.ts'
import { attribute, type Element, isElement, isText, type Node, walk } from './tree.ts'
import { makeWriter } from './writer.ts'

/** What the tags say of a line. */
export interface TagLine {
  /** Offset in the text. */
  readonly start: number
  readonly kind: BlockKind | null
  /** The element that holds it: the nearest that makes a block. */
  readonly holder: Element | null
  /** The element right around its first words; of the two, a clean-up may leave only one. */
  readonly parent: Element | null
}

export interface PageText {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly lines: readonly TagLine[]
}

const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const skipped = new Set(
  'aside audio button canvas dialog embed footer form head iframe input map menu nav noscript object script select style svg template textarea video'.split(
    ' ',
  ),
)
const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['figcaption', 'caption'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
])

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '')

const isShown = (node: Node): boolean =>
  !isElement(node) || !(skipped.has(node.tagName) || isHidden(node) || isJunk(node))

/** The visible text of a page, a line for each block and each `<br>`. */
export function pageText(root: Node, html: string): PageText {
  const writer = makeWriter()
  const lines: TagLine[] = []
  const holders: Element[] = []
  let written = -1
  for (const { node, leaving } of walk(root, isShown)) {
    if (isElement(node)) {
      if (node.tagName === 'br') writer.breakLine(false)
      if (!blocks.has(node.tagName) && !isCaption(node)) continue
      writer.breakLine(node.tagName !== 'li' && node.tagName !== 'tr')
      if (leaving) holders.pop()
      else holders.push(node)
    } else if (!leaving && isText(node) && /\S/u.test(node.value)) {
      const at = node.sourceCodeLocation
      if (!at) continue
      const start = writer.lineStart()
      if (start !== written) {
        const parent = node.parentNode && 'tagName' in node.parentNode ? node.parentNode : null
        lines.push({ start, kind: kindOf(holders), holder: holders.at(-1) ?? null, parent })
      }
      writer.write(node.value, html.slice(at.startOffset, at.endOffset), at.startOffset)
      written = start
    } else if (!leaving && isText(node) && node.sourceCodeLocation) {
      const { startOffset, endOffset } = node.sourceCodeLocation
      writer.write(node.value, html.slice(startOffset, endOffset), startOffset)
    }
  }
  return { ...writer.finish(), lines }
}

const CAPTION = /(?:^|[\s_-])(?:caption|photo-?desc|keterangan-?foto)(?:$|[\s_-])/iu
const isCaption = (element: Element): boolean => CAPTION.test(attribute(element, 'class') ?? '')

/** The kind by the nearest element that names one. */
function kindOf(holders: readonly Element[]): BlockKind | null {
  for (const element of holders.slice(-3).reverse()) {
    const kind = kinds.get(element.tagName)
    if (kind) return kind
    if (isCaption(element)) return 'caption'
  }
  return null
}
