import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from 'parse5'
import { defaultTreeAdapter, html, parse, parseFragment } from 'parse5'
import { bounds } from '../bounds.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode

/** Elements stand deeper inside one another than the bound. */
export class NestingTooDeep extends Error {
  override name = 'NestingTooDeep'
}

export const parsePage = (text: string): Parent => parse<DefaultTreeAdapterMap>(text, options())

export const parsePart = (text: string): Parent => parseFragment<DefaultTreeAdapterMap>(text, options())

/** Counts open elements: the parser's own searches through them are linear, and so is every walk over the tree. */
function options(): { sourceCodeLocationInfo: true; treeAdapter: typeof defaultTreeAdapter } {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1
      if (depth > bounds.nesting) throw new NestingTooDeep()
    },
    onItemPop() {
      depth -= 1
    },
  }
  return { sourceCodeLocationInfo: true, treeAdapter }
}

export const isElement = (node: Node): node is Element => 'tagName' in node

export const childrenOf = (node: Node | Parent): Node[] => ('childNodes' in node ? node.childNodes : [])

export const elementsIn = (node: Node | Parent): Element[] => childrenOf(node).filter(isElement)

export const attribute = (element: Element, name: string): string | null => element.attrs.find((each) => each.name === name)?.value ?? null

export const classesOf = (element: Element): string[] => (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '')

/** Every element below a node that passes, outermost first, not looking inside those that pass. */
export function outermost(node: Node | Parent, passes: (element: Element) => boolean): Element[] {
  return elementsIn(node).flatMap((element) => (passes(element) ? [element] : outermost(element, passes)))
}

export const isHtml = (element: Element): boolean => element.namespaceURI === html.NS.HTML
