import { SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { MAPS } from './access.ts'
import { keyPrint } from './equality.ts'
import { may } from './library-reach.ts'
import { FatalError, plainPanic } from './panics.ts'
import { goState } from './state.ts'
import type { MapRef } from './types.ts'
import { GoMap, GoMapRange, GoTuple } from './values.ts'
import { zeroOf } from './zero.ts'

/**
 * Leave for a map as a whole: the runtime of Go does not promise more. Where another goroutine stands before a write to the same map, the two
 * may overlap, and then the later one finds the mark that the writer left in the map and ends the program.
 * `ways`: in how many ways it can go besides that.
 */
export function mayUseMap(m: Interpreter, map: Value, writes: boolean, what: 'read' | 'writes' | 'iteration', ways: () => number = () => 1): boolean {
  if (!(map instanceof GoMap)) return true
  const self = m.current
  const ready = (): number => ways() + (isBeingWritten(m, map, self) ? 1 : 0)
  if (!may(m, map, m.access.key(MAPS), WHOLE, writes, ready)) return false
  if (m.wasChosen && m.choice >= ways()) throw new FatalError(OVERLAPS[what])
  return true
}

const OVERLAPS = { read: 'concurrent map read and map write', writes: 'concurrent map writes', iteration: 'concurrent map iteration and map write' } as const

function isBeingWritten(m: Interpreter, map: GoMap, self: Thread): boolean {
  const key = map.birth * 65536 + WHOLE
  return m.living.some((thread) => thread !== self && thread.pending.kind === 'access' && thread.pending.accesses[0] === key && thread.pending.accesses[1] === 1)
}

function refOf(frame: Frame, operand: number): MapRef {
  return frame.code.code.constants[operand >> 8] as MapRef
}

function get(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const { keyType, value: valueType } = refOf(frame, operand)
  const map = frame.top(1) as GoMap | null
  if (!mayUseMap(m, map, false, 'read')) return SUSPEND
  const print = keyPrint(m, keyType, frame.top())
  const entry = map?.entries.get(print)
  const value = entry ? entry.value : zeroOf(m, valueType)
  frame.sp--
  frame.registers[frame.sp - 1] = operand & 1 ? new GoTuple([value, entry !== undefined]) : value
}

/** `m[k] = v`: a key that is there keeps its spelling, as Go does for equal keys. */
export function putEntry(m: Interpreter, map: GoMap, print: Value, key: Value, value: Value): void {
  const before = map.entries.get(print)
  const unique = typeof print === 'symbol' ? `nan${map.entries.size}` : print
  m.journal.setKey(map, map.entries, unique, { key: before ? before.key : key, value })
  if (map.shared) {
    m.share(key)
    m.share(value)
  }
}

function set(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const { keyType } = refOf(frame, operand)
  const map = frame.top(2)
  if (!(map instanceof GoMap)) throw plainPanic(m, 'assignment to entry in nil map')
  if (!mayUseMap(m, map, true, 'writes')) return SUSPEND
  const print = keyPrint(m, keyType, frame.top(1))
  putEntry(m, map, print, frame.top(1), frame.top())
  frame.sp -= 3
}

function remove(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const { keyType } = refOf(frame, operand)
  const map = frame.top(1)
  if (!mayUseMap(m, map, true, 'writes')) return SUSPEND
  const print = keyPrint(m, keyType, frame.top())
  if (map instanceof GoMap) m.journal.deleteKey(map, map.entries, print)
  frame.sp -= 2
}

function clearMap(m: Interpreter, map: GoMap): void {
  const prints = Array.from(map.entries.keys())
  for (const print of prints) m.journal.deleteKey(map, map.entries, print)
}

/** The next entry of a range, chosen freely among those not yet visited: Go promises no order. */
function next(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const range = frame.top() as GoMapRange
  const { map } = range
  const isFixed = goState(m).semantics.has('ordered-maps')
  const notVisited = () => (map ? [...map.entries].filter(([print]) => !range.visited.includes(print)) : [])
  const ways = () => (isFixed ? 1 : Math.max(1, notVisited().length))
  if (!mayUseMap(m, map, false, 'iteration', ways)) return SUSPEND
  const left = notVisited()
  if (left.length === 0) {
    frame.sp--
    frame.pc = operand
    return
  }
  if (ways() > 1 && !m.wasChosen && !m.maySync(range, 'range over map', ways, undefined)) return SUSPEND
  const [print, entry] = left[ways() > 1 ? m.choice : 0]!
  m.journal.push(range, range.visited, print)
  frame.push(entry.key)
  frame.push(entry.value)
}

export function makeMapHandlers(): Readonly<Record<string, Handler>> {
  return {
    GO_MAKE_MAP(m, _t, frame) {
      frame.push(m.born(new GoMap()))
    },
    GO_MAP_GET: (m, _t, frame, operand) => get(m, frame, operand),
    GO_MAP_SET: (m, _t, frame, operand) => set(m, frame, operand),
    GO_MAP_DELETE: (m, _t, frame, operand) => remove(m, frame, operand),
    GO_RANGE_MAP(m, _t, frame) {
      frame.registers[frame.sp - 1] = m.born(new GoMapRange(frame.top() as GoMap | null))
    },
    GO_MAP_NEXT: (m, _t, frame, operand) => next(m, frame, operand),
    GO_MAP_CLEAR(m, _t, frame) {
      const map = frame.top()
      if (!mayUseMap(m, map, true, 'writes')) return SUSPEND
      frame.sp--
      if (map instanceof GoMap) clearMap(m, map)
    },
  }
}

