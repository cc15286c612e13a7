import { mulberry32 } from '../scheduler/random.ts'

/**
 * Small random Python programs of threads, globals, locks, branches, loops and prints, from a seed: food for oracles. Kept so small that all
 * runs can be listed.
 */
export function randomProgram(seed: number): string {
  const next = mulberry32(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const threads = next() < 0.85 ? 2 : 3
  const budget = { left: threads === 2 ? 4 : 3 }
  const statement = (indent: string, depth: number): string[] => {
    budget.left--
    const a = pick(VARIABLES)
    const b = pick(VARIABLES)
    const roll = next()
    if (roll < 0.25) return [`${indent}${a} += ${1 + Math.floor(next() * 2)}`]
    if (roll < 0.4) return [`${indent}${a} = ${b} + 1`]
    if (roll < 0.5) return [`${indent}print(${a})`]
    if (roll < 0.6 && depth < 2) return [`${indent}if ${a} > ${Math.floor(next() * 2)}:`, ...statement(`${indent}    `, depth + 1)]
    if (roll < 0.75 && depth < 2) return [`${indent}with ${pick(LOCKS)}:`, ...statement(`${indent}    `, depth + 1)]
    if (roll < 0.82 && depth < 1) return [`${indent}for _ in range(2):`, ...statement(`${indent}    `, depth + 1)]
    if (roll < 0.9) return [`${indent}box.append(${a})`]
    if (roll < 0.95) return [`${indent}cell.value = ${a} + 1`]
    return [`${indent}${a} = cell.value`]
  }
  const lines = ['import threading', 'x = 0', 'y = 1', 'l = threading.Lock()', 'k = threading.Lock()', 'box = []', 'class Cell:', '    pass', 'cell = Cell()', 'cell.value = 0']
  const same = next() < 0.3
  const bodies = same ? 1 : threads
  for (let i = 0; i < bodies; i++) {
    lines.push(`def f${i}():`, '    global x, y')
    const length = 1 + Math.floor(next() * 2)
    budget.left = Math.max(budget.left, 1)
    for (let s = 0; s < length && (s === 0 || budget.left > 0); s++) lines.push(...statement('    ', 0))
  }
  const targets = Array.from({ length: threads }, (_, i) => `f${same ? 0 : i}`)
  lines.push(`ts = [threading.Thread(target=f) for f in (${targets.join(', ')})]`, 'for t in ts:', '    t.start()')
  if (next() < 0.3) lines.push('x += 10')
  lines.push('for t in ts:', '    t.join()', 'print(x, y, box, cell.value)')
  return `${lines.join('\n')}\n`
}

/** Three to five equal threads that contend for two globals without a lock, from a seed. */
export function randomCrowd(seed: number): string {
  const next = mulberry32(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const budget = { left: 1 + Math.floor(next() * 3) }
  const statement = (indent: string, depth: number): string[] => {
    budget.left--
    const a = pick(VARIABLES)
    const b = pick([...VARIABLES, 'own'])
    const roll = next()
    if (roll < 0.3) return [`${indent}${a} += ${pick(['1', '2', 'own'])}`]
    if (roll < 0.5) return [`${indent}${a} = ${b} + 1`]
    if (roll < 0.65) return [`${indent}own = ${pick(VARIABLES)}`]
    if (roll < 0.9 && depth < 2) return [`${indent}if ${b} ${pick(['>', '==', '<'])} ${Math.floor(next() * 3)}:`, ...statement(`${indent}    `, depth + 1)]
    if (roll < 0.95 && depth < 1) return [`${indent}for _ in range(2):`, ...statement(`${indent}    `, depth + 1)]
    if (roll < 0.97) return [`${indent}y = 1 // x`]
    return [`${indent}assert ${a} < 3`]
  }
  const body = ['    global x, y', '    own = 1']
  while (budget.left > 0) body.push(...statement('    ', 0))
  const before = next() < 0.2 ? ['x = 2'] : []
  return `${[
    'import threading', 'x = 0', 'y = 1', ...before, 'def f():', ...body, `ts = [threading.Thread(target=f) for _ in range(${3 + Math.floor(next() * 2)})]`,
    'for t in ts:', '    t.start()', 'for t in ts:', '    t.join()', 'print(x, y)',
  ].join('\n')}\n`
}

const VARIABLES = ['x', 'y'] as const
const LOCKS = ['l', 'k'] as const

/** Two or three threads that meet at queues, events, semaphores, conditions and barriers and share containers, from a seed. They may stand still, raise, or be daemons. */
export function randomMeeting(seed: number): string {
  const next = mulberry32(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const threads = next() < 0.85 ? 2 : 3
  const budget = { left: threads === 2 ? 3 : 2 }
  const statement = (indent: string, depth: number): string[] => {
    budget.left--
    const inner = (): string[] => statement(`${indent}    `, depth + 1)
    const roll = next()
    if (depth < 2) {
      if (roll < 0.08) return [`${indent}with ${pick(['l', 'r', 'c', 's'])}:`, ...inner()]
      if (roll < 0.14) return [`${indent}if ${pick(CONDITIONS)}:`, ...inner()]
      if (roll < 0.18) return [`${indent}try:`, ...inner(), `${indent}except (IndexError, KeyError, ValueError, RuntimeError):`, `${indent}    x += 5`]
      if (roll < 0.21) return [`${indent}try:`, ...inner(), `${indent}finally:`, `${indent}    y += 1`]
    }
    if (roll < 0.27) return [`${indent}with c:`, `${indent}    ${pick(['c.notify()', 'c.notify_all()', 'c.wait()', 'c.wait(1)', 'c.wait_for(lambda: x > 0)'])}`]
    return [indent + pick(STATEMENTS)]
  }
  const lines = [...SHARED]
  for (let i = 0; i < threads; i++) {
    lines.push(`def f${i}():`, '    global x, y')
    const length = 1 + Math.floor(next() * 3)
    budget.left = Math.max(budget.left, 1)
    for (let s = 0; s < length && (s === 0 || budget.left > 0); s++) lines.push(...statement('    ', 0))
  }
  const daemon = next() < 0.15 ? ', daemon=True' : ''
  lines.push(`ts = [${Array.from({ length: threads }, (_, i) => `threading.Thread(target=f${i}${i === 0 ? daemon : ''})`).join(', ')}]`, 'for t in ts:', '    t.start()')
  if (next() < 0.4) lines.push(pick(STATEMENTS))
  if (daemon === '') lines.push('for t in ts:', `    t.join(${next() < 0.1 ? '1' : ''})`)
  lines.push('print(x, y, box, d, q.qsize())')
  return `${lines.join('\n')}\n`
}

const SHARED = [
  'import queue, threading', 'x = 0', 'y = 1', 'l = threading.Lock()', 'r = threading.RLock()', 'c = threading.Condition()', 's = threading.Semaphore(1)',
  'e = threading.Event()', 'b = threading.Barrier(2)', 'q = queue.Queue(1)', 'box = []', 'd = {}', 'class Cell:', '    n = 0', 'cell = Cell()',
]
const CONDITIONS = ['x', 'box', 'd', 'y > 1', 'e.is_set()', 'l.acquire(False)', 'len(box) > 1', '0 in d', 'cell.n', 'q.empty()', 'l.locked()', 's.acquire(timeout=1)']
const STATEMENTS = [
  'x += 1', 'y = x + 1', 'print(x)', 'print(box)', 'print(d)', 'box.append(x)', 'box.append(1)', 'box.pop()', 'box[0] = 7', 'x = len(box)', 'y = sum(box)',
  'd[0] = x', 'd[1] = 1', 'x = d[0]', 'y = d.get(1, 9)', 'd.pop(0, None)', 'cell.n += 1', 'x = cell.n', 'for v in box: x += 1', 'for v in d: y += 1',
  's.acquire()', 's.release()', 'e.set()', 'e.wait()', 'e.clear()', 'q.put(x)', 'x = q.get()', 'q.put(2)', 'q.put_nowait(1)', 'b.wait()', 'l.acquire()', 'l.release()',
  'raise ValueError(x)', 'x, y = y, x', 'box.extend(d)', 'd.update({2: x})', 'x = q.qsize()', 'assert x == 0', 'x = min(box, default=3)',
]

/** Two or three threads that write globals and a list nobody prints; joined, or cut off by the end of the program. */
export function randomWriter(seed: number): string {
  const next = mulberry32(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const statement = (): string => pick([`x = ${pick([1, 2, 3])}`, `y = ${pick([1, 2, 3])}`, 'x = y', 'y = x + 1', `box.append(${pick([1, 2])})`, 'box[0] = x', 'box = [x]', 'with l: y = 5'])
  const bodies = Array.from({ length: pick([2, 2, 3]) }, () => Array.from({ length: pick([1, 1, 2]) }, statement))
  const functions = bodies.flatMap((body, i) => [`def f${i}():`, '    global x, y, box', ...body.map((line) => `    ${line}`)])
  const daemon = next() < 0.5
  const threads = bodies.map((_, i) => `t${i} = threading.Thread(target=f${i}, daemon=${daemon ? 'True' : 'False'})`)
  const joined = bodies.flatMap((_, i) => (next() < (daemon ? 0.3 : 0.6) ? [`t${i}.join()`] : []))
  return ['import threading', 'x = 0', 'y = 0', 'box = [0]', 'l = threading.Lock()', ...functions, ...threads, ...bodies.map((_, i) => `t${i}.start()`), ...joined, ...(next() < 0.5 ? [statement()] : []), ''].join('\n')
}
