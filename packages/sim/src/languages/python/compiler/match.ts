import type { Label } from '../../../bytecode/assembler.ts'
import { operatorOf } from '../../../bytecode/instructions.ts'
import type { Match, MatchClass, MatchMapping, MatchOr, MatchSequence, Pattern } from '../ast.ts'
import { compileExpr, compileExprs, jumpIf, namesConstant } from './expressions.ts'
import { storeName } from './names.ts'
import { compileStatements } from './statements.ts'
import type { Located, Unit } from './unit.ts'

/** One attempt of a pattern: where to go when it fails, and the names to bind, by register, when all of it holds. */
interface Attempt {
  readonly failed: Label
  readonly captures: Map<string, number>
}

/** Subject and parts live in hidden registers, so that a pattern can give up anywhere with nothing on the stack. */
export function compileMatch(unit: Unit, node: Match): void {
  const end = unit.label()
  const subject = unit.hidden('match')
  compileExpr(unit, node.subject)
  unit.emit(node.subject, 'STORE_LOCAL', subject)
  for (const { pattern, guard, body } of node.cases) {
    const attempt: Attempt = { failed: unit.label(), captures: new Map() }
    compilePattern(unit, pattern, subject, attempt)
    for (const [name, register] of attempt.captures) {
      unit.emit(pattern, 'LOAD_LOCAL', register)
      storeName(unit, name, pattern)
    }
    if (guard) jumpIf(unit, guard, attempt.failed, false)
    compileStatements(unit, body)
    unit.emit(pattern, 'JUMP', end)
    unit.place(attempt.failed)
  }
  unit.place(end)
}

function compilePattern(unit: Unit, pattern: Pattern, subject: number, attempt: Attempt): void {
  switch (pattern.type) {
    case 'MatchValue':
      unit.emit(pattern, 'LOAD_LOCAL', subject)
      compileExpr(unit, pattern.value)
      unit.emit(pattern, 'COMPARE', operatorOf('=='))
      return unit.emit(pattern, 'JUMP_IF_FALSE', attempt.failed)
    case 'MatchSingleton':
      unit.emit(pattern, 'LOAD_LOCAL', subject)
      unit.emitConstant(pattern, pattern.value)
      unit.emit(pattern, 'IS', 0)
      return unit.emit(pattern, 'JUMP_IF_FALSE', attempt.failed)
    case 'MatchAs':
      if (pattern.pattern) compilePattern(unit, pattern.pattern, subject, attempt)
      if (pattern.name !== null) attempt.captures.set(pattern.name, subject)
      return
    case 'MatchStar':
      if (pattern.name !== null) attempt.captures.set(pattern.name, subject)
      return
    case 'MatchSequence':
      return compileSequence(unit, pattern, subject, attempt)
    case 'MatchMapping':
      return compileMapping(unit, pattern, subject, attempt)
    case 'MatchClass':
      return compileClassPattern(unit, pattern, subject, attempt)
    case 'MatchOr':
      return compileAlternatives(unit, pattern, subject, attempt)
  }
}

/** Compiles a test that fails with `leftover` values on the stack, which it drops before it gives up. */
function guarded(unit: Unit, where: Located, leftover: number, { failed }: Attempt, compile: (failed: Label) => void): void {
  const dropping = unit.label()
  const passed = unit.label()
  compile(dropping)
  unit.emit(where, 'JUMP', passed)
  unit.place(dropping)
  for (let i = 0; i < leftover; i++) unit.emit(where, 'POP')
  unit.emit(where, 'JUMP', failed)
  unit.place(passed)
}

function compileSequence(unit: Unit, pattern: MatchSequence, subject: number, attempt: Attempt): void {
  const { patterns } = pattern
  const star = patterns.findIndex((part) => part.type === 'MatchStar')
  const wanted = star < 0 ? patterns.length : patterns.length - 1
  unit.emit(pattern, 'LOAD_LOCAL', subject)
  guarded(unit, pattern, 1, attempt, (failed) => {
    unit.emit(pattern, 'MATCH_SEQUENCE')
    unit.emit(pattern, 'JUMP_IF_FALSE', failed)
    requireLength(unit, pattern, star < 0 ? '==' : '>=', wanted, failed)
  })
  if (star < 0) unit.emit(pattern, 'UNPACK', wanted)
  else unit.emit(pattern, 'UNPACK_EX', star | ((wanted - star) << 8))
  compileParts(unit, patterns, attempt)
}

function requireLength(unit: Unit, where: Located, operator: '==' | '>=', length: number, failed: Label): void {
  if (operator === '>=' && length === 0) return
  unit.emit(where, 'GET_LEN')
  unit.emitConstant(where, length)
  unit.emit(where, 'COMPARE', operatorOf(operator))
  unit.emit(where, 'JUMP_IF_FALSE', failed)
}

/** Pops the unpacked parts, first on top, into registers, then matches each. */
function compileParts(unit: Unit, patterns: readonly Pattern[], attempt: Attempt): void {
  const registers = patterns.map((part) => {
    const register = unit.hidden('part')
    unit.emit(part, 'STORE_LOCAL', register)
    return register
  })
  for (const [index, part] of patterns.entries()) compilePattern(unit, part, registers[index]!, attempt)
}

function compileMapping(unit: Unit, pattern: MatchMapping, subject: number, attempt: Attempt): void {
  const { keys, patterns, rest } = pattern
  unit.emit(pattern, 'LOAD_LOCAL', subject)
  guarded(unit, pattern, 1, attempt, (failed) => {
    unit.emit(pattern, 'MATCH_MAPPING')
    unit.emit(pattern, 'JUMP_IF_FALSE', failed)
    requireLength(unit, pattern, '>=', keys.length, failed)
  })
  compileExprs(unit, keys)
  unit.emit(pattern, 'BUILD_TUPLE', keys.length)
  const keyTuple = unit.hidden('keys')
  unit.emit(pattern, 'DUP')
  unit.emit(pattern, 'STORE_LOCAL', keyTuple)
  guarded(unit, pattern, 3, attempt, (failed) => {
    unit.emit(pattern, 'MATCH_KEYS')
    jumpIfNone(unit, pattern, failed)
  })
  unit.emit(pattern, 'SWAP', 3)
  unit.emit(pattern, 'POP')
  unit.emit(pattern, 'POP')
  unit.emit(pattern, 'UNPACK', keys.length)
  compileParts(unit, patterns, attempt)
  if (rest !== null) attempt.captures.set(rest, compileRest(unit, pattern, subject, keyTuple))
}

function jumpIfNone(unit: Unit, where: Located, target: Label): void {
  unit.emit(where, 'DUP')
  unit.emitConstant(where, null)
  unit.emit(where, 'IS', 0)
  unit.emit(where, 'JUMP_IF_TRUE', target)
}

/** `**rest`: a copy of the mapping without the keys that were asked for. */
function compileRest(unit: Unit, pattern: MatchMapping, subject: number, keyTuple: number): number {
  const register = unit.hidden('rest')
  unit.emit(pattern, 'BUILD_MAP', 0)
  unit.emit(pattern, 'LOAD_LOCAL', subject)
  unit.emit(pattern, 'DICT_UPDATE', 1)
  unit.emit(pattern, 'STORE_LOCAL', register)
  for (const index of pattern.keys.keys()) {
    unit.emit(pattern, 'LOAD_LOCAL', register)
    unit.emit(pattern, 'LOAD_LOCAL', keyTuple)
    unit.emitConstant(pattern, index)
    unit.emit(pattern, 'SUBSCR')
    unit.emit(pattern, 'DELETE_SUBSCR')
  }
  return register
}

function compileClassPattern(unit: Unit, pattern: MatchClass, subject: number, attempt: Attempt): void {
  unit.emit(pattern, 'LOAD_LOCAL', subject)
  compileExpr(unit, pattern.cls)
  unit.emitConstant(pattern, namesConstant(pattern.kwd_attrs))
  guarded(unit, pattern, 1, attempt, (failed) => {
    unit.emit(pattern, 'MATCH_CLASS', pattern.patterns.length)
    jumpIfNone(unit, pattern, failed)
  })
  const patterns = [...pattern.patterns, ...pattern.kwd_patterns]
  unit.emit(pattern, 'UNPACK', patterns.length)
  compileParts(unit, patterns, attempt)
}

/** Every alternative binds the same names; whichever holds puts them into the same registers. */
function compileAlternatives(unit: Unit, pattern: MatchOr, subject: number, attempt: Attempt): void {
  const matched = unit.label()
  const shared = new Map<string, number>()
  for (const alternative of pattern.patterns) {
    const own: Attempt = { failed: unit.label(), captures: new Map() }
    compilePattern(unit, alternative, subject, own)
    for (const [name, register] of own.captures) {
      if (!shared.has(name)) shared.set(name, unit.hidden('or'))
      unit.emit(alternative, 'LOAD_LOCAL', register)
      unit.emit(alternative, 'STORE_LOCAL', shared.get(name)!)
    }
    unit.emit(alternative, 'JUMP', matched)
    unit.place(own.failed)
  }
  unit.emit(pattern, 'JUMP', attempt.failed)
  unit.place(matched)
  for (const [name, register] of shared) attempt.captures.set(name, register)
}
