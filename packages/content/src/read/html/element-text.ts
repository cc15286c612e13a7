import type { Element, Node } from './tree.ts'
import { attribute, childrenOf, classesOf, isElement } from './tree.ts'
import { foldSpaces } from '../table.ts'

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'button', 'input', 'select', 'textarea', 'iframe', 'object', 'head'])
const standsAlone = new Set(['li', 'p', 'div', 'dt', 'dd', 'tr', 'blockquote', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** True for what a reader never sees as text, or that only serves the page: scripts, buttons, permalinks. */
export const isSilent = (element: Element): boolean => silent.has(element.tagName) || attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true' || isPermalink(element)

const isPermalink = (element: Element): boolean => element.tagName === 'a' && classesOf(element).some((name) => /^(anchor|headerlink|header-anchor|permalink|hash-link)$/.test(name))

/** Stands between blocks inside flowing text until they are joined; a private-use character. */
const seam = '\ue000'

/** Flowing text of neighbouring nodes, spaces folded; list items and paragraphs inside it are parted by `; `. */
export const flowText = (...nodes: readonly Node[]): string => {
  const pieces = nodes.map(rawText).join('').split(seam).map(foldSpaces)
  return pieces.filter((piece) => piece !== '').reduce((text, piece) => (text === '' ? piece : `${text}${/[.;:,!?]$/.test(text) ? '' : ';'} ${piece}`), '')
}

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as { value: string }).value.replaceAll(seam, ' ')
  if (!isElement(node) || isSilent(node)) return ''
  if (node.tagName === 'br') return ' '
  if (node.tagName === 'img') return attribute(node, 'alt') ?? ''
  const inside = childrenOf(node).map(rawText).join('')
  return standsAlone.has(node.tagName) ? seam + inside + seam : inside
}

const lineNumber = /^(lineno|linenos|line-?numbers?(-rows)?|ln|gutter|rouge-gutter|hljs-ln-numbers|blob-num|copy|copy-button|toolbar)$/

/** Text of a preformatted element: line breaks kept, no-break spaces as spaces, line numbers and buttons dropped. */
export function preformattedText(element: Element): string {
  return rawLines(element).replace(/\u00a0/g, ' ').replace(/\r\n?/g, '\n').replace(/^\n/, '').replace(/\s+$/, '')
}

function rawLines(node: Node): string {
  if (node.nodeName === '#text') return (node as { value: string }).value
  if (!isElement(node) || silent.has(node.tagName) || classesOf(node).some((name) => lineNumber.test(name))) return ''
  if (node.tagName === 'br') return '\n'
  const inside = childrenOf(node).map(rawLines).join('')
  const isLine = ['div', 'p', 'li', 'tr'].includes(node.tagName) || attribute(node, 'data-line') !== null && node.tagName !== 'span'
  return isLine && !inside.endsWith('\n') ? `${inside}\n` : inside
}
