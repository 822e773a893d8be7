import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse5 } from './load.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode

/** A page as a tree whose nodes know where they stand in the source. */
export const parseTree = (html: string): DefaultTreeAdapterTypes.Document =>
  parse5().parse(html, { sourceCodeLocationInfo: true })

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is TextNode => node.nodeName === '#text' && 'value' in node
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null

/** A step of a walk: a node met, or an element left behind. */
export interface Step {
  readonly node: Node
  readonly leaving: boolean
}

/** Walks a tree in source order without recursion, so that depth costs nothing; `enter` says whether to go inside. */
export function* walk(root: Node, enter: (node: Node) => boolean): Generator<Step> {
  const open: Step[] = [{ node: root, leaving: false }]
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (!step.leaving && !enter(step.node)) continue
    yield step
    if (step.leaving) continue
    open.push({ node: step.node, leaving: true })
    const children = childrenOf(step.node)
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index]
      if (node) open.push({ node, leaving: false })
    }
  }
}

/** All elements of the tree, in source order. */
export function* elementsOf(root: Node): Generator<Element> {
  for (const { node, leaving } of walk(root, () => true)) if (!leaving && isElement(node)) yield node
}

/** The words inside an element, up to a length. */
export function textIn(root: Node, most = 5000): string {
  let text = ''
  for (const { node, leaving } of walk(root, () => text.length < most)) {
    if (!leaving && isText(node)) text += node.value
  }
  return text.replaceAll(/\s+/gu, ' ').trim()
}
