import type { Element, Parent } from './tree.ts'
import { attribute, classesOf, outermost } from './tree.ts'
import { flowText } from './element-text.ts'

const chromeRoles = new Set(['navigation', 'contentinfo', 'banner', 'complementary', 'search', 'dialog'])
const chromeTags = new Set(['nav', 'aside', 'form', 'dialog', 'menu'])
const chromeNames = /^(nav(bar|igation)?|menu|breadcrumbs?|side-?bar|site-?(header|footer)|page-?(header|footer)|toc|table-of-contents|comments?(-section|-area|-list)?|disqus.*|newsletter.*|subscri(be|ption).*|share(-?buttons?|-?links?)?|social(-?links?)?|related(-?posts?)?|cookie.*|consent|post-?(nav|navigation|tags|meta)|tags|advert.*|promo|skip-?link)$/i

/** The element in which a page's own text stands: its only main, or its only or longest article; else the whole. */
export function contentOf(page: Parent): Parent {
  const main = outermost(page, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main')
  const within = main.length === 1 ? main[0]! : page
  const articles = outermost(within, ({ tagName }) => tagName === 'article').map((element) => ({ element, length: flowText(element).length }))
  const whole = within === page ? 0 : flowText(within as Element).length
  const longest = articles.reduce<(typeof articles)[number] | null>((best, each) => (best && best.length >= each.length ? best : each), null)
  return longest && longest.length * 2 > whole ? longest.element : within
}

/** True for what belongs to the site: navigation, forms, comments, page header and footer. */
export function isChrome(element: Element): boolean {
  if (chromeTags.has(element.tagName) || chromeRoles.has(attribute(element, 'role') ?? '')) return true
  if (element.tagName === 'footer') return !isQuoted(element)
  if (element.tagName === 'header') return outermost(element, ({ tagName }) => tagName === 'h1').length === 0 && isTopLevel(element)
  return ['div', 'section', 'ul', 'ol', 'p'].includes(element.tagName) && [...classesOf(element), attribute(element, 'id') ?? ''].some((name) => chromeNames.test(name))
}

const isQuoted = ({ parentNode }: Element): boolean => parentNode !== null && 'tagName' in parentNode && ['blockquote', 'figure'].includes(parentNode.tagName)

const isTopLevel = ({ parentNode }: Element): boolean => parentNode !== null && 'tagName' in parentNode && ['body', 'div', 'article', 'main'].includes(parentNode.tagName)
