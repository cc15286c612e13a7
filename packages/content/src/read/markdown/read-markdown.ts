import type { Code, Heading, Html, List as ListNode, ListItem as ItemNode, Nodes, Paragraph as ParagraphNode, RootContent } from 'mdast'
import type { ReadDiagnostic } from '../diagnostic.ts'
import type { List, ListItem, Place } from '../document.ts'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Part, Parts } from '../part.ts'
import type { RawListing } from '../listing.ts'
import { finishListings } from '../listing.ts'
import { readHtmlPart } from '../html/read-html.ts'
import { SourceLines } from '../source-lines.ts'
import { foldSpaces } from '../table.ts'
import { definitionsIn, joinDefinitions } from './definition-list.ts'
import { frontMatterIn } from './front-matter.ts'
import { inlineText } from './inline-text.ts'
import { hideHostile } from './hostile.ts'
import { tableFrom } from './pipe-table.ts'

/** CommonMark with the GitHub extensions, definition lists (`: meaning`) and HTML blocks. */
export function readMarkdown(text: string): Parts {
  const source = new SourceLines(text)
  const frontMatter = frontMatterIn(text)
  const { text: safe, diagnostics } = hideHostile(frontMatter.text, source)
  const tree = fromMarkdown(safe, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] })
  const reader: Reader = { source, diagnostics, raw: [] }
  for (const node of tree.children) readNode(node, reader)
  return { title: frontMatter.title, parts: finishListings(joinDefinitions(reader.raw)), diagnostics }
}

interface Reader {
  readonly source: SourceLines
  readonly diagnostics: ReadDiagnostic[]
  readonly raw: (Part | RawListing)[]
}

function readNode(node: RootContent, reader: Reader): void {
  const place = placeOf(node)
  switch (node.type) {
    case 'heading':
      return void reader.raw.push(headingFrom(node, place))
    case 'paragraph':
      return void reader.raw.push(...paragraphFrom(node, place, reader.source))
    case 'list':
      return readList(node, place, reader)
    case 'table':
      return void reader.raw.push(tableFrom(node, place, reader.source))
    case 'code':
      return void reader.raw.push(listingFrom(node, place))
    case 'html':
      return readHtmlNode(node, reader)
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.forEach((child) => readNode(child, reader))
    default:
  }
}

const headingFrom = (node: Heading, place: Place): Part => ({ kind: 'heading', level: node.depth, text: foldSpaces(inlineText(node)), ...place })

const listingFrom = (node: Code, place: Place): RawListing => ({ kind: 'raw-listing', name: node.lang ?? null, text: node.value, ...place })

function paragraphFrom(node: ParagraphNode, place: Place, source: SourceLines): Part[] {
  const definitions = definitionsIn(node, source)
  if (definitions) return [definitions]
  const text = foldSpaces(inlineText(node))
  return text === '' ? [] : [{ kind: 'paragraph', text, ...place }]
}

/** A list, and after it the tables and listings that stand inside its items. */
function readList(node: ListNode, place: Place, reader: Reader): void {
  const list: List = { kind: 'list', ordered: node.ordered ?? false, items: node.children.map(itemFrom), ...place }
  reader.raw.push(list)
  for (const child of node.children.flatMap(blocksInside)) readNode(child, reader)
}

function itemFrom(node: ItemNode): ListItem {
  const words = node.children.filter(({ type }) => type !== 'list' && type !== 'code' && type !== 'table')
  const lists = node.children.filter((child) => child.type === 'list')
  return {
    text: foldSpaces(words.map(inlineText).join(' ')),
    checked: node.checked ?? null,
    lines: placeOf(node).lines,
    items: lists.flatMap((list) => list.children.map(itemFrom)),
  }
}

function blocksInside(item: ItemNode): RootContent[] {
  return item.children.flatMap((child): RootContent[] => {
    if (child.type === 'list') return child.children.flatMap(blocksInside)
    return child.type === 'code' || child.type === 'table' ? [child] : []
  })
}

function readHtmlNode(node: Html, reader: Reader): void {
  const start = node.position?.start
  const inside = readHtmlPart(node.value, { line: start?.line ?? 1, offset: start?.offset ?? 0 })
  reader.raw.push(...inside.parts)
  reader.diagnostics.push(...inside.diagnostics)
}

export function placeOf(node: Nodes): Place {
  const { start, end } = node.position!
  return { lines: [start.line, end.line], offsets: [start.offset ?? 0, end.offset ?? 0] }
}
