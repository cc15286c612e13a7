import type { Checker } from './checker.ts'
import type { Members, PackageVars } from './members.ts'
import { Var, type Func } from './objects.ts'

/**
 * The order in which package variables get their values: source order, but a variable waits for those that its
 * value needs, directly or through functions. A need that leads back to itself is reported.
 */
export function initOrder(c: Checker, members: Members): readonly PackageVars[] {
  const byVar = new Map<Var, PackageVars>()
  for (const line of members.vars) for (const variable of line.variables) byVar.set(variable, line)
  const needs = new Map<PackageVars, Set<PackageVars>>()
  for (const line of members.vars) needs.set(line, neededLines(line, members, byVar))
  const cyclic = members.vars.find((line) => needs.get(line)!.has(line))
  if (cyclic) {
    reportCycle(c, cyclic, members, byVar)
    return members.vars
  }
  const order: PackageVars[] = []
  const left = [...members.vars]
  while (left.length > 0) {
    const at = left.findIndex((line) => [...needs.get(line)!].every((need) => order.includes(need)))
    order.push(...left.splice(Math.max(at, 0), 1))
  }
  return order
}

function neededLines(line: PackageVars, members: Members, byVar: ReadonlyMap<Var, PackageVars>): Set<PackageVars> {
  const found = new Set<PackageVars>()
  const seen = new Set<Var | Func>()
  const visit = (uses: ReadonlySet<Var | Func>): void => {
    for (const use of uses) {
      if (seen.has(use)) continue
      seen.add(use)
      if (use instanceof Var) {
        const other = byVar.get(use)
        if (!other) continue
        found.add(other)
        visit(other.uses)
      } else visit(members.functions.get(use) ?? new Set())
    }
  }
  visit(line.uses)
  return found
}

function reportCycle(c: Checker, line: PackageVars, members: Members, byVar: ReadonlyMap<Var, PackageVars>): void {
  const path = cyclePath(line, members, byVar)
  const names = [line.variables[0]!.name, ...path]
  const ident = line.declaration.names[0]!
  if (c.diagnostics.some((known) => known.span.start === ident.start)) return
  if (names.length === 2 && names[0] === names[1]) {
    c.error('cycle', ident, `initialization cycle: ${names[0]} refers to itself`)
    return
  }
  const steps = names.slice(0, -1).map((name, at) => `\t${name} refers to ${names[at + 1]}`)
  c.error('cycle', ident, `initialization cycle for ${names[0]}\n${steps.join('\n')}`)
}

/** Names from the variable back to itself, by the shortest way. */
function cyclePath(line: PackageVars, members: Members, byVar: ReadonlyMap<Var, PackageVars>): string[] {
  const seen = new Set<Var | Func>()
  let frontier: { uses: ReadonlySet<Var | Func>; path: string[] }[] = [{ uses: line.uses, path: [] }]
  while (frontier.length > 0) {
    const next: typeof frontier = []
    for (const { uses, path } of frontier) {
      for (const use of uses) {
        if (use instanceof Var && byVar.get(use) === line) return [...path, use.name]
        if (seen.has(use)) continue
        seen.add(use)
        const inner = use instanceof Var ? byVar.get(use)?.uses : members.functions.get(use)
        if (inner) next.push({ uses: inner, path: [...path, use.name] })
      }
    }
    frontier = next
  }
  return [line.variables[0]!.name]
}
