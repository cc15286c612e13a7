import type { Block, Branch, Ident, Stmt } from '../syntax/tree.ts'
import type { Checker } from './checker.ts'

interface LabelUse { readonly ident: Ident; used: boolean; readonly block: BlockScope; readonly index: number }
interface BlockScope { readonly outer: BlockScope | undefined; readonly statements: readonly Stmt[]; readonly indexInOuter: number }

/** Checks a function's labels: declared once, used, and jumped to only where the language lets a jump go. */
export function checkLabels(c: Checker, body: Block): void {
  const labels = new Map<string, LabelUse>()
  const root: BlockScope = { outer: undefined, statements: body.body, indexInOuter: 0 }
  collect(c, root, labels)
  walk(c, root, labels, [])
  for (const label of labels.values()) {
    if (!label.used) c.error('label', label.ident, `label ${label.ident.name} defined and not used`)
  }
}

function collect(c: Checker, block: BlockScope, labels: Map<string, LabelUse>): void {
  for (const [index, statement] of block.statements.entries()) {
    let inner: Stmt = statement
    while (inner.kind === 'labeled') {
      if (inner.label.name !== '_') {
        if (labels.has(inner.label.name)) c.error('label', inner.label, `label ${inner.label.name} already defined`)
        else labels.set(inner.label.name, { ident: inner.label, used: false, block, index })
      }
      inner = inner.body
    }
    for (const list of innerLists(inner)) collect(c, { outer: block, statements: list, indexInOuter: index }, labels)
  }
}

/** The statement lists directly inside a statement; function literals are functions of their own. */
function innerLists(s: Stmt): readonly (readonly Stmt[])[] {
  switch (s.kind) {
    case 'block': return [s.body]
    case 'if': return [s.body.body, ...(s.otherwise ? innerLists(s.otherwise) : [])]
    case 'for': case 'range': return [s.body.body]
    case 'switch': case 'typeSwitch': case 'select': return s.clauses.map((clause) => clause.body)
    default: return []
  }
}

interface Enclosing { readonly label: string | undefined; readonly statement: Stmt }

function walk(c: Checker, block: BlockScope, labels: Map<string, LabelUse>, around: readonly Enclosing[]): void {
  for (const [index, statement] of block.statements.entries()) walkOne(c, block, index, statement, undefined, labels, around)
}

function walkOne(c: Checker, block: BlockScope, index: number, s: Stmt, label: string | undefined, labels: Map<string, LabelUse>, around: readonly Enclosing[]): void {
  if (s.kind === 'labeled') return walkOne(c, block, index, s.body, s.label.name, labels, around)
  if (s.kind === 'branch') return checkBranch(c, s, block, index, labels, around)
  const enclosing = { label, statement: s }
  for (const list of innerLists(s)) walk(c, { outer: block, statements: list, indexInOuter: index }, labels, [...around, enclosing])
}

function checkBranch(c: Checker, s: Branch, block: BlockScope, index: number, labels: Map<string, LabelUse>, around: readonly Enclosing[]): void {
  if (!s.label) return
  const { name } = s.label
  const target = labels.get(name)
  if (!target) {
    c.error('label', s.label, s.word === 'goto' ? `label ${name} not defined` : `${s.word} label not defined: ${name}`)
    return
  }
  target.used = true
  if (s.word === 'goto') return checkGoto(c, s, block, index, target)
  const loop = around.find((enclosing) => enclosing.label === name)?.statement
  const fits = s.word === 'continue' ? ['for', 'range'] : ['for', 'range', 'switch', 'typeSwitch', 'select']
  if (!loop || !fits.includes(loop.kind)) c.error('label', s.label, `invalid ${s.word} label ${name}`)
}

function checkGoto(c: Checker, s: Branch, block: BlockScope, index: number, target: LabelUse): void {
  let from: BlockScope | undefined = block
  let at = index
  while (from && from.statements !== target.block.statements) {
    at = from.indexInOuter
    from = from.outer
  }
  const { name } = s.label!
  if (!from) {
    c.error('label', s.label!, `goto ${name} jumps into block`)
    return
  }
  const jumped = target.index > at ? from.statements.slice(at + 1, target.index).find(declares) : undefined
  if (jumped) c.error('label', s.label!, `goto ${name} jumps over variable declaration`)
}

function declares(s: Stmt): boolean {
  if (s.kind === 'labeled') return declares(s.body)
  return (s.kind === 'assign' && s.op === ':=') || (s.kind === 'decl' && s.declarations.some((declaration) => declaration.kind === 'var'))
}
