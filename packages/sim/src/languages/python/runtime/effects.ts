import { INSTRUCTIONS, type InstructionRow, opcodeOf, OPERATORS } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import { isCode } from '../../../bytecode/verifier.ts'
import type { Effects } from '../../../machine/future.ts'
import { PyFloat } from '../objects/values.ts'
import { ANY_ATTRIBUTE, ANY_GLOBAL, ITEMS } from './items.ts'
import type { QuietAccount } from './quiet-account.ts'
import { scalarGlobals, updatedBy } from './scalars.ts'
import { globalNames } from './state.ts'

/** Names whose use may put text on standard output. */
const WRITERS = new Set(['print', 'write', 'writelines', 'stdout', 'info', 'debug', 'warning', 'error', 'critical', 'exception', 'log', 'pprint'])
/** Methods that change a builtin container. */
const CHANGERS = new Set([
  'append', 'extend', 'insert', 'remove', 'pop', 'clear', 'sort', 'reverse', 'add', 'discard', 'update', 'setdefault', 'popitem', 'popleft',
  'appendleft', 'extendleft', 'rotate', 'move_to_end', 'subtract', 'next', 'heappush', 'heappop', 'heapify', 'shuffle', 'insort',
  'difference_update', 'intersection_update', 'symmetric_difference_update', 'fromkeys', 'put', 'get', 'setattr', 'delattr', '__setattr__', '__delattr__',
])
export const STDOUT = 'stdout'
/** Reads of the list of living threads, or of whether one lives. */
const CENSUS = new Set(['is_alive', 'active_count', 'activeCount', 'enumerate', 'exitcode', 'active_children', 'done', 'running'])
export const THREADS = 'threads'
/** Written by whoever returns from a function: a thread may end with it. Who counts threads reads it. */
export const THREAD_ENDS = 'ends of threads'
const CLOCK_READERS = new Set(['time', 'time_ns', 'perf_counter', 'monotonic', 'perf_counter_ns', 'monotonic_ns', 'process_time', 'now', 'default_timer'])
export const CLOCK = 'clock'

/** Functions through which any other may be reached by a text. */
const REACHES_ANY = new Set(['getattr', 'methodcaller', 'attrgetter', 'vars', 'globals', '__dict__', '__getattribute__'])

/** Methods of threads that change what the thread tells under these names. */
const THREAD_CHANGERS: Readonly<Record<string, readonly string[]>> = { setName: ['attribute name'], setDaemon: ['attribute daemon'], start: ['attribute ident'] }

/** What a function of the library called so may touch besides its own name. */
function nativeEffects(name: string): { readonly reads: readonly string[]; readonly writes: readonly string[]; readonly isNative: boolean } {
  if (REACHES_ANY.has(name)) return { reads: [THREADS, CLOCK], writes: [STDOUT, ITEMS, CLOCK], isNative: true }
  const reads = [...(CENSUS.has(name) ? [THREADS] : []), ...(CLOCK_READERS.has(name) ? [CLOCK] : [])]
  const writes = [...(THREAD_CHANGERS[name] ?? []), ...(WRITERS.has(name) ? [STDOUT] : []), ...(CHANGERS.has(name) ? [ITEMS] : []), ...(name === 'sleep' ? [CLOCK] : [])]
  return { reads, writes, isNative: reads.length + writes.length > 0 }
}

const PLAIN = new Set([
  'NOP', 'LOAD_CONST', 'LOAD_LOCAL', 'STORE_LOCAL', 'DELETE_LOCAL', 'MAKE_CELL', 'LOAD_CLOSURE', 'POP', 'DUP', 'COPY', 'SWAP', 'JUMP', 'JUMP_BACK',
  'JUMP_IF_TRUE', 'JUMP_IF_FALSE', 'JUMP_IF_TRUE_OR_POP', 'JUMP_IF_FALSE_OR_POP', 'RETURN', 'PUSH_NULL', 'BUILD_TUPLE', 'BUILD_LIST', 'BUILD_STRING',
  'BUILD_SLICE', 'LIST_TO_TUPLE', 'PUSH_EXC', 'POP_EXC', 'MATCH_EXC', 'RERAISE', 'RAISE', 'IS', 'MAKE_FUNCTION', 'ASSERTION_ERROR', 'LIST_APPEND', 'UNARY',
])

/** Builtins that hand out the globals as a dict: from then on whatever looks into a container may look at any global. */
const SCOPES = ['globals', 'locals', 'vars', 'dir']

const RETURN = opcodeOf('RETURN')
const NONE: ReadonlySet<string> = new Set()

/** Ways to any attribute of an object without naming it: whoever goes them and looks into something may read every attribute. */
const DEEP = ['asdict', 'astuple', 'attrgetter', 'copy', 'dataclass', 'dir', 'deepcopy', 'dumps', 'fields', 'getattr', 'hasattr', 'methodcaller', 'replace', 'vars', '__dict__', '__getattribute__']
const DEEP_CHANGES = ['cached_property', 'delattr', 'setattr', '__setattr__', '__dict__', 'vars']
/** Ways into a closure from outside. */
const CLOSURES = ['__closure__', 'cell_contents']
/** Streams in memory: what is written to one is kept. */
const BUFFERS = ['StringIO', 'BytesIO', 'redirect_stdout', 'redirect_stderr']

/**
 * The effects of a program's instructions: as `effects`, with what atexit calls at the end of the module, with all globals wherever the program
 * may hold them as a dict, and with all attributes wherever it may come to them without naming them.
 */
export function effectsIn(entry: Code, account?: QuietAccount): (code: Code, pc: number) => Effects {
  const names = globalNames(entry)
  const uses = (some: readonly string[]) => some.some((name) => names.includes(name))
  const [holdsScopes, changesDeep, holdsBuffers, atExit] = [uses(SCOPES), uses(DEEP_CHANGES), uses(BUFFERS), uses(['atexit'])]
  const looksDeep = changesDeep || uses(DEEP)
  const scalars = holdsScopes ? NONE : scalarGlobals(entry)
  // Thread-local data is made by the first instruction of a thread that comes to it.
  const makesLocals = uses(['local'])
  const named = (code: Code, pc: number): Effects => {
    if (scalars.has(updatedBy(code, pc) ?? '')) return {}
    const own = effects(code, pc)
    return makesLocals && own.mentions !== undefined ? { ...own, mentions: [...own.mentions, '__init__'] } : own
  }
  const makesLazily = uses(['cached_property'])
  const plain = account === undefined || (account.byName.size === 0 && account.unnamed.length === 0) ? named : (code: Code, pc: number) => withLibrary(named(code, pc), account, makesLazily)
  const cells = uses(CLOSURES) ? cellNames(entry) : []
  const counts = uses([...CENSUS])
  if (!holdsScopes && !looksDeep && !holdsBuffers && !atExit && !counts && cells.length === 0) return plain
  const texts = [...names, ...identifiersIn(entry)]
  const globals = holdsScopes ? [...texts.map((name) => `global ${name}`), ANY_GLOBAL] : []
  const attributes = [...texts.map((name) => `attribute ${name}`), ANY_ATTRIBUTE]
  const looked = [...globals, ...cells, ...(looksDeep ? attributes : [])]
  const changed = [...globals, ...(changesDeep ? attributes : [])]
  return (code, pc) => {
    const returns = code.ops[pc] === RETURN
    const own: Effects = atExit && code === entry && returns ? { reads: [ITEMS], calls: true } : counts && returns ? { writes: [THREAD_ENDS] } : plain(code, pc)
    const reads = own.reads?.includes(ITEMS) === true ? [...own.reads, ...looked, ...(holdsScopes ? code.localNames.map((name) => `cell ${name}`) : [])] : own.reads
    const written = holdsBuffers && own.writes?.includes(STDOUT) === true ? [...own.writes, ITEMS] : own.writes
    const writes = written?.includes(ITEMS) === true ? [...written, ...changed] : written
    return { ...own, ...(reads ? { reads } : {}), ...(writes ? { writes } : {}) }
  }
}

/** Constant texts that may be used as names. */
function identifiersIn(code: Code): string[] {
  return code.constants.flatMap((constant) => (isCode(constant) ? identifiersIn(constant) : typeof constant === 'string' && /^[^\W\d]\w*$/u.test(constant) ? [constant] : []))
}

/** The places of all variables that functions inside others use. */
function cellNames(code: Code): string[] {
  return [...code.freeNames.map((name) => `cell ${name}`), ...code.constants.flatMap((constant) => (isCode(constant) ? cellNames(constant) : []))]
}

/** With what functions of the library, written in Python, write when the instruction calls them. */
function withLibrary(own: Effects, { byName, unnamed }: QuietAccount, makesLazily: boolean): Effects {
  const written = [...(own.calls === true ? unnamed : makesLazily ? [ITEMS] : []), ...(own.mentions ?? []).flatMap((name) => byName.get(name) ?? [])]
  return written.length === 0 ? own : { ...own, writes: [...(own.writes ?? []), ...written] }
}

/** What one instruction may touch, by name. See FutureAccess. */
export function effects(code: Code, pc: number): Effects {
  const row: InstructionRow = INSTRUCTIONS[code.ops[pc]!]!
  if (PLAIN.has(row.mnemonic)) return {}
  const operand = code.operands[pc]!
  switch (row.mnemonic) {
    case 'LOAD_GLOBAL':
    case 'LOAD_NAME': {
      const name = code.names[operand]!
      const { reads, writes, isNative } = nativeEffects(name)
      const isCalled = INSTRUCTIONS[code.ops[pc + 1]!]!.mnemonic === 'PUSH_NULL'
      return { reads: [`global ${name}`, ITEMS, ...reads], mentions: [name], writes, isValue: isNative && (!isCalled || REACHES_ANY.has(name)) }
    }
    case 'STORE_GLOBAL':
    case 'DELETE_GLOBAL':
      return { writes: [`global ${code.names[operand]}`] }
    case 'LOAD_ATTR':
    case 'LOAD_METHOD': {
      const name = code.names[operand]!
      const { reads, writes, isNative } = nativeEffects(name)
      return { reads: [`attribute ${name}`, ITEMS, ...reads], mentions: [name], writes, isValue: isNative && (row.mnemonic === 'LOAD_ATTR' || REACHES_ANY.has(name)) }
    }
    case 'IMPORT_FROM': {
      // The name it gets here may be another.
      const { reads, writes, isNative } = nativeEffects(code.names[operand]!)
      return { mentions: [code.names[operand]!], reads, writes, isValue: isNative }
    }
    case 'STORE_ATTR':
    case 'DELETE_ATTR':
      return { writes: [`attribute ${code.names[operand]}`], mentions: [code.names[operand]!] }
    case 'LOAD_CELL':
    case 'LOAD_CLASS_CELL':
      return { reads: [`cell ${code.localNames[operand]}`] }
    case 'STORE_CELL':
    case 'DELETE_CELL':
      return { writes: [`cell ${code.localNames[operand]}`] }
    case 'INPLACE':
      return changesInPlace(code, pc) ? { reads: [ITEMS], writes: [ITEMS] } : {}
    case 'STORE_SUBSCR':
    case 'DELETE_SUBSCR':
      return { reads: [ITEMS], writes: [ITEMS] }
    case 'CALL':
    case 'CALL_KW':
    case 'CALL_EX':
    case 'FOR_ITER':
    case 'YIELD_FROM':
    case 'WITH_EXIT':
    case 'BEFORE_WITH':
    case 'BEFORE_ASYNC_WITH':
    case 'GET_AWAITABLE':
    case 'GET_AITER':
    case 'GET_ANEXT':
    case 'GET_YIELD_FROM_ITER':
    case 'MATCH_CLASS':
      return { reads: [ITEMS], calls: true }
    default:
      return { reads: [ITEMS] }
  }
}

/**
 * Whether `a op= b` may change a container instead of making a new value: `+=` and `*=` a list, the others a set or dict. Not with a
 * number on the right of `+=`, and `-=`, `/=` … only where sets are about, which the linter of types would know and we only guess: yes.
 */
function changesInPlace(code: Code, pc: number): boolean {
  const operator = OPERATORS[code.operands[pc]!]!
  if (!['+', '*', '|', '&', '-', '^'].includes(operator)) return false
  const before = INSTRUCTIONS[code.ops[pc - 1]!]!.mnemonic
  const right = before === 'LOAD_CONST' ? code.constants[code.operands[pc - 1]!] : undefined
  const isNumber = typeof right === 'number' || right instanceof PyFloat
  return operator === '*' || !isNumber
}

/** Methods that run without being named. */
export function isImplicit(code: Code): boolean {
  return code.name.startsWith('__') && code.name.endsWith('__') && code.name !== '__init__' && code.kind !== 'class'
}
