import type { ImportFrom, Module, Stmt } from './ast.ts'
import { Refusal } from './grammar/refusal.ts'

const FEATURES = new Set(
  ('nested_scopes generators division absolute_import with_statement print_function unicode_literals ' +
    'barry_as_FLUFL generator_stop annotations').split(' '),
)

/** The features a module asks for with `from __future__ import …` at its head. */
export function futureFeatures(module: Module): Set<string> {
  return new Set(head(module).flatMap((statement) => statement.names.map((alias) => alias.name)))
}

function head(module: Module): ImportFrom[] {
  const found: ImportFrom[] = []
  for (const [index, statement] of module.body.entries()) {
    if (isFuture(statement)) found.push(statement)
    else if (index > 0 || !isDocstring(statement)) break
  }
  return found
}

function isFuture(statement: Stmt): statement is ImportFrom {
  return statement.type === 'ImportFrom' && statement.module === '__future__' && statement.level === 0
}

function isDocstring(statement: Stmt): boolean {
  return statement.type === 'Expr' && statement.value.type === 'Constant' && typeof statement.value.value === 'string'
}

/** A future import that stands too late or names no feature. */
export function futureRefusal(module: Module, statement: ImportFrom): Refusal | undefined {
  if (!isFuture(statement)) return undefined
  if (!head(module).includes(statement)) {
    return new Refusal('SyntaxError', 'from __future__ imports must occur at the beginning of the file', statement.span)
  }
  const unknown = statement.names.find(({ name }) => !FEATURES.has(name))
  if (unknown === undefined) return undefined
  const message = unknown.name === 'braces' ? 'not a chance' : `future feature ${unknown.name} is not defined`
  return new Refusal('SyntaxError', message, statement.span)
}
