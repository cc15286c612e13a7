import { expect, test } from 'vitest'
import { definitionListsOf, listingsOf, listsOf, paragraphsOf, tablesOf } from '../document.ts'
import { readDocument } from '../read.ts'

const read = (html: string) => readDocument(html, { format: 'html' }).document
const textsIn = (html: string) => tablesOf(read(html)).map(({ block }) => [block.header.map(({ text }) => text), ...block.rows.map(({ cells }) => cells.map(({ text }) => text))])

test('spans are laid out and two header rows become one', () => {
  expect(textsIn('<table><tr><th rowspan=2>Lock</th><th colspan=2>Cost</th></tr><tr><th>free</th><th>taken</th></tr><tr><td>spin</td><td colspan=2>low</td></tr></table>')).toEqual([
    [['Lock', 'Cost / free', 'Cost / taken'], ['spin', 'low', 'low']],
  ])
})

test('a table without thead: header cells, bold cells, or none', () => {
  expect(textsIn('<table><tr><td><b>a</b></td><td><strong>b</strong></td></tr><tr><td>1</td><td>2</td></tr></table>')).toEqual([[['a', 'b'], ['1', '2']]])
  expect(textsIn('<table><tr><td>1</td><td>2</td></tr></table>')).toEqual([[[], ['1', '2']]])
})

test('caption, a list in a cell, header cells down the side', () => {
  const [table] = tablesOf(read('<table><caption>Kinds</caption><thead><tr><th>Kind<th>Uses</thead><tr><th>pipe<td><ul><li>shell<li>logs</ul></table>'))
  expect(table!.block).toMatchObject({ caption: 'Kinds', headerColumn: 0, rows: [{ cells: [{ text: 'pipe' }, { text: 'shell; logs' }] }] })
})

test('a gutter table is a listing, its numbers are not part of it', () => {
  const document = read('<div class="language-java highlighter-rouge"><table class="rouge-table"><tr><td class="rouge-gutter"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre>int a;\nint b;\n</pre></td></tr></table></div>')
  expect(tablesOf(document)).toEqual([])
  expect(listingsOf(document).map(({ block }) => [block.language, block.text])).toEqual([['java', 'int a;\nint b;']])
})

test('a table with one line of code in each row is a listing too', () => {
  const document = read('<table><tr><td class="blob-num" data-line-number=1></td><td class="blob-code">x := 1</td></tr><tr><td class="blob-num"></td><td class="blob-code">y := x</td></tr></table>')
  expect(listingsOf(document).map(({ block }) => block.text)).toEqual(['x := 1\ny := x'])
})

test.each([
  ['<pre><code class="language-go">go f()</code></pre>', 'go', 'go f()'],
  ['<div class="highlight highlight-source-python"><pre>x = 1<br>&nbsp;&nbsp;y = 2</pre></div>', 'python', 'x = 1\n  y = 2'],
  ['<pre class="brush: java">int a;</pre>', 'java', 'int a;'],
  ['<div class="sourceCode"><pre class="sourceCode sh"><code>ls</code></pre></div>', 'shell', 'ls'],
  ['<pre><code class="hljs go">go f()</code></pre>', 'go', 'go f()'],
  ['<pre class="prism-code language-go"><code><span class="token-line">go f()<br></span><span class="token-line">g()<br></span></code></pre>', 'go', 'go f()\ng()'],
  ['<div class="highlight-python3 notranslate"><div class="highlight"><pre><span></span>x = 1\n</pre></div></div>', 'python', 'x = 1'],
  ['<pre>import threading\nlock = threading.Lock()</pre>', 'python', 'import threading\nlock = threading.Lock()'],
])('the language and text of %s', (html, language, text) => {
  expect(listingsOf(read(html)).map(({ block }) => [block.language, block.text])).toEqual([[language, text]])
})

test('what stands right below a listing and calls itself output is its output', () => {
  const [listing] = listingsOf(read('<pre><code class="language-python">print(1)</code></pre><div class="cell-output"><pre>1</pre></div>'))
  expect(listing!.block).toMatchObject({ language: 'python', expectedOutput: '1', inferred: false })
})

test('definition lists pair each term with its meaning', () => {
  const [list] = definitionListsOf(read('<dl><div><dt>a</dt><dt>b</dt><dd>one</dd></div><dt>c</dt><dd>two</dd><dd>three</dd></dl>'))
  expect(list!.block.entries.map(({ term, definition }) => [term, definition])).toEqual([['a, b', 'one'], ['c', 'two three']])
})

test('navigation, forms and comments are chrome; the article is the document', () => {
  const document = read('<title>Site</title><header><nav>Home</nav></header><article><h1>Pipes <a class=anchor>#</a></h1><p>One <b>way</b>, always.</p><form>Subscribe</form><ul><li>a<li>b</ul></article><div id=comments>Sign in</div><footer>Us</footer>')
  expect(document.title).toBe('Pipes')
  expect(paragraphsOf(document).map(({ block }) => block.text)).toEqual(['One way, always.'])
  expect(listsOf(document).map(({ block }) => block.items.map(({ text }) => text))).toEqual([['a', 'b']])
  expect(document.chrome.map(({ text }) => text)).toEqual(['Home', 'Subscribe', 'Sign in', 'Us'])
})

test('lines are those of the source', () => {
  const document = read('<h2>A</h2>\n<p>x\ny</p>\n\n<ul>\n<li>z</li>\n</ul>')
  expect(document.sections[0]!.blocks.map(({ lines }) => lines)).toEqual([[2, 3], [5, 7]])
})

test('elements nested beyond the bound are refused, and at once', () => {
  const { diagnostics } = readDocument('<div>'.repeat(150_000), { format: 'html' })
  expect(diagnostics.map(({ code }) => code)).toEqual(['read/nesting'])
})
