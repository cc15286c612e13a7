import type { Place } from '../document.ts'
import type { RawListing } from '../listing.ts'
import { preformattedText } from './element-text.ts'
import type { Element, Parent } from './tree.ts'
import { attribute, classesOf, outermost } from './tree.ts'

/** The listing in a preformatted element, its language from the classes on it, inside it or around it. */
export const htmlListing = (element: Element, place: Place): RawListing => ({
  kind: 'raw-listing',
  name: languageOn(element),
  text: preformattedText(element),
  ...place,
})

/** Several cells of code, one line each, or one cell with all of them. */
export const listingFromCells = (cells: readonly Element[], table: Element, place: Place): RawListing => ({
  kind: 'raw-listing',
  name: languageOn(table) ?? cells.map(languageInside).find((name) => name !== null) ?? null,
  text: cells.map(preformattedText).join('\n').replace(/\s+$/, ''),
  ...place,
})

function languageOn(element: Element): string | null {
  return languageInside(element) ?? languageAround(element)
}

function languageInside(element: Element): string | null {
  const inside = outermost(element, ({ tagName }) => tagName === 'code' || tagName === 'pre')
  return [element, ...inside].map(languageSaid).find((name) => name !== null) ?? null
}

/** Highlighters wrap a listing up to four elements deep and name the language on any of them. */
function languageAround(element: Element): string | null {
  let around: Parent | null = element.parentNode
  for (let step = 0; step < 4 && around && 'tagName' in around; step += 1, around = around.parentNode) {
    const said = /^(div|figure|pre|section|span|td|table)$/.test(around.tagName) ? languageSaid(around) : null
    if (said !== null) return said
  }
  return null
}

function languageSaid(element: Element): string | null {
  const classes = classesOf(element)
  for (const name of classes) {
    const match = /^(?:language|lang|highlight-source|highlight-text|highlight|sourceCode|brush:)-?([\w+#-]+)$/.exec(name)
    if (match && !/^(wrapper|block|code|default|none|table)$/.test(match[1]!)) return match[1]!
  }
  if (classes.some((name) => /^(.+-)?(output|stdout)$/i.test(name))) return 'output'
  if (classes.includes('hljs')) return classes.find((name) => name !== 'hljs' && !name.startsWith('hljs-')) ?? null
  const after = classes.findIndex((name) => name === 'sourceCode' || name === 'brush:')
  return (after === -1 ? null : classes[after + 1]) ?? attribute(element, 'data-lang') ?? attribute(element, 'data-language') ?? (element.tagName === 'samp' ? 'output' : null)
}
