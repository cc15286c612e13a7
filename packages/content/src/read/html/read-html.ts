import type { ReadDiagnostic } from '../diagnostic.ts'
import type { DefinitionEntry, ListItem, Place } from '../document.ts'
import { finishListings } from '../listing.ts'
import type { RawListing } from '../listing.ts'
import type { Part, Parts } from '../part.ts'
import { SourceLines } from '../source-lines.ts'
import { flowText, isSilent } from './element-text.ts'
import { contentOf, isChrome } from './html-chrome.ts'
import { htmlListing, listingFromCells } from './html-listing.ts'
import { htmlTable, isLayout, listingInTable } from './html-table.ts'
import type { Element, Node, Parent } from './tree.ts'
import { attribute, childrenOf, elementsIn, isElement, outermost, parsePage, parsePart } from './tree.ts'

/** A page: its main content only, the rest of it as chrome. */
export function readHtml(text: string): Parts {
  const page = parsePage(text)
  const content = contentOf(page)
  const reader = new HtmlReader(new SourceLines(text), { line: 1, offset: 0 })
  for (const element of page === content ? [] : besides(page, content)) reader.leaveOut(element)
  reader.readInside(content)
  const title = outermost(page, ({ tagName }) => tagName === 'title')[0]
  return { title: title ? titleText(title) : null, parts: inSourceOrder(finishListings(reader.parts)), diagnostics: [] }
}

/** A piece of HTML inside another text, which begins at a line and an offset there. */
export function readHtmlPart(text: string, start: { line: number; offset: number }): { parts: readonly (Part | RawListing)[]; diagnostics: readonly ReadDiagnostic[] } {
  const reader = new HtmlReader(new SourceLines(text), start)
  reader.readInside(parsePart(text))
  return { parts: reader.parts, diagnostics: [] }
}

const blockTags = new Set(['address', 'article', 'blockquote', 'body', 'center', 'details', 'div', 'fieldset', 'figure', 'figcaption', 'footer', 'header', 'hgroup', 'hr', 'html', 'main', 'p', 'section', 'summary', 'td', 'tbody', 'tr'])

class HtmlReader {
  readonly parts: (Part | RawListing)[] = []
  private readonly source: SourceLines
  private readonly start: { line: number; offset: number }
  private flow: Node[] = []

  constructor(source: SourceLines, start: { line: number; offset: number }) {
    this.source = source
    this.start = start
  }

  readInside(parent: Parent): void {
    for (const node of childrenOf(parent)) this.read(node)
    this.endParagraph()
  }

  leaveOut(element: Element): void {
    const text = flowText(element)
    if (text !== '') this.parts.push({ kind: 'chrome', text, ...this.placeOf(element) })
  }

  private read(node: Node): void {
    if (!isElement(node)) return void this.flow.push(node)
    if (isSilent(node)) return
    if (isChrome(node)) return this.between(() => this.leaveOut(node))
    const readers: Record<string, (element: Element) => void> = { pre: this.readListing, table: this.readTable, ul: this.readList, ol: this.readList, dl: this.readDefinitions }
    const reader = readers[node.tagName] ?? (/^h[1-6]$/.test(node.tagName) ? this.readHeading : undefined)
    if (reader) this.between(() => reader.call(this, node))
    else if (blockTags.has(node.tagName) || holdsBlock(node)) this.between(() => this.readInside(node))
    else this.flow.push(node)
  }

  /** What flows before a block ends with it. */
  private between(read: () => void): void {
    this.endParagraph()
    read()
  }

  private endParagraph(): void {
    const text = flowText(...this.flow)
    const places = this.flow.filter((node) => flowText(node) !== '').map((node) => this.placeOf(node))
    this.flow = []
    if (text === '' || places.length === 0) return
    const [first, last] = [places[0]!, places.at(-1)!]
    this.parts.push({ kind: 'paragraph', text, lines: [first.lines[0], last.lines[1]], offsets: [first.offsets[0], last.offsets[1]] })
  }

  private readHeading(element: Element): void {
    const text = flowText(element)
    if (text !== '') this.parts.push({ kind: 'heading', level: Number(element.tagName[1]), text, ...this.placeOf(element) })
  }

  private readListing(element: Element): void {
    const listing = htmlListing(element, this.placeOf(element))
    if (listing.text !== '') this.parts.push(listing)
  }

  private readTable(element: Element): void {
    const code = listingInTable(element)
    if (code) return void this.parts.push(listingFromCells(code, element, this.placeOf(element)))
    if (isLayout(element)) return this.readInside(element)
    const table = htmlTable(element, this.placeOf(element), (row) => this.placeOf(row))
    if (table.rows.length > 0) this.parts.push(table)
  }

  private readList(element: Element): void {
    const items = this.itemsOf(element)
    if (items.length > 0) this.parts.push({ kind: 'list', ordered: element.tagName === 'ol', items, ...this.placeOf(element) })
    for (const block of outermost(element, ({ tagName }) => tagName === 'pre' || tagName === 'table')) this.read(block)
  }

  private itemsOf(list: Element): ListItem[] {
    return elementsIn(list).filter(({ tagName }) => tagName === 'li').map((item) => {
      const lists = outermost(item, ({ tagName }) => tagName === 'ul' || tagName === 'ol')
      const box = outermost(item, (element) => element.tagName === 'input' && attribute(element, 'type') === 'checkbox')[0]
      const words = flowText(without(item, ['ul', 'ol', 'pre', 'table']))
      return { text: words, checked: box ? attribute(box, 'checked') !== null : null, lines: this.placeOf(item).lines, items: lists.flatMap((inner) => this.itemsOf(inner)) }
    })
  }

  private readDefinitions(element: Element): void {
    const entries: DefinitionEntry[] = []
    let terms: Element[] = []
    for (const child of outermost(element, ({ tagName }) => tagName === 'dt' || tagName === 'dd')) {
      const previous = entries.at(-1)
      if (child.tagName === 'dt') terms.push(child)
      else if (terms.length > 0) entries.push({ term: terms.map((term) => flowText(term)).join(', '), definition: flowText(child), lines: [this.placeOf(terms[0]!).lines[0], this.placeOf(child).lines[1]] })
      else if (previous) entries[entries.length - 1] = { ...previous, definition: `${previous.definition} ${flowText(child)}`, lines: [previous.lines[0], this.placeOf(child).lines[1]] }
      if (child.tagName === 'dd') terms = []
    }
    if (entries.length > 0) this.parts.push({ kind: 'definition-list', entries, ...this.placeOf(element) })
  }

  /** Elements that the parser made up stand where their parent stands. */
  private placeOf(node: Node): Place {
    const location = node.sourceCodeLocation
    if (!location) return node.parentNode && 'tagName' in node.parentNode ? this.placeOf(node.parentNode) : this.shifted(this.source.placeOf([0, this.source.text.length]))
    return this.shifted(this.source.placeOf([location.startOffset, location.endOffset]))
  }

  private shifted({ lines, offsets }: Place): Place {
    const { line, offset } = this.start
    return { lines: [lines[0] + line - 1, lines[1] + line - 1], offsets: [offsets[0] + offset, offsets[1] + offset] }
  }
}

const holdsBlock = (element: Element): boolean => outermost(element, ({ tagName }) => blockTags.has(tagName) || /^(pre|table|ul|ol|dl|h[1-6])$/.test(tagName)).length > 0

const without = (element: Element, tags: readonly string[]): Element => ({
  ...element,
  childNodes: element.childNodes.filter((node) => !(isElement(node) && tags.includes(node.tagName))).map((node) => (isElement(node) ? without(node, tags) : node)),
})

const titleText = (element: Element): string | null => childrenOf(element).map((node) => ('value' in node ? node.value : '')).join('').replace(/\s+/g, ' ').trim() || null

/** The outermost elements of the page that are not on the way to its content. */
function besides(page: Parent, content: Parent): Element[] {
  const onTheWay = new Set<Parent>()
  for (let at: Parent | null = content; at; at = 'parentNode' in at ? at.parentNode : null) onTheWay.add(at)
  const collect = (parent: Parent): Element[] => elementsIn(parent).flatMap((element) => (element === content || isSilent(element) ? [] : onTheWay.has(element) ? collect(element) : [element]))
  return collect(page)
}

const inSourceOrder = (parts: readonly Part[]): Part[] => parts.toSorted((left, right) => left.offsets[0] - right.offsets[0])
