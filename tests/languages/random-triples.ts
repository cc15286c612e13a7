import { chanceOf } from '../fuzzing/mutate.ts'

/** One small random program of threads in each language: the same statements, so the same outcomes. */
export interface Triple {
  readonly python: string
  readonly go: string
  readonly java: string
}

type Name = 'x' | 'y'

/** What all three languages can say, and mean alike. */
type Statement =
  | { readonly kind: 'add'; readonly to: Name; readonly by: number }
  | { readonly kind: 'next'; readonly to: Name; readonly from: Name }
  | { readonly kind: 'print'; readonly what: Name }
  | { readonly kind: 'store' | 'load'; readonly name: Name }
  | { readonly kind: 'append' | 'put' | 'take'; readonly name: Name }
  | { readonly kind: 'open' | 'pass' }
  | { readonly kind: 'if'; readonly name: Name; readonly above: number; readonly body: readonly Statement[] }
  | { readonly kind: 'lock'; readonly name: 'l' | 'k'; readonly body: readonly Statement[] }
  | { readonly kind: 'twice'; readonly body: readonly Statement[] }

interface Drawn {
  /** What each thread does. */
  readonly threads: readonly (readonly Statement[])[]
  /** What the first thread does while the others work. */
  readonly main: readonly Statement[]
}

export function randomTriple(seed: number): Triple {
  const drawn = draw(seed)
  return { python: inPython(drawn), go: inGo(drawn), java: inJava(drawn) }
}

function draw(seed: number): Drawn {
  const chance = chanceOf(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)]!
  const count = chance() < 0.85 ? 2 : 3
  const budget = { left: 0 }
  const name = (): Name => pick(['x', 'y'])
  const leaf = (): Statement => {
    const roll = chance()
    if (roll < 0.3) return { kind: 'add', to: name(), by: 1 + Math.floor(chance() * 2) }
    if (roll < 0.45) return { kind: 'next', to: name(), from: name() }
    if (roll < 0.6) return { kind: 'print', what: name() }
    if (roll < 0.72) return { kind: pick(['store', 'load']), name: name() }
    if (roll < 0.8) return { kind: 'append', name: name() }
    if (roll < 0.92) return { kind: pick(['put', 'take']), name: name() }
    return { kind: pick(['open', 'pass']) }
  }
  const statement = (depth: number, held: readonly string[], loops: boolean): Statement => {
    budget.left--
    const roll = chance()
    if (depth < 2 && roll < 0.15) return { kind: 'if', name: name(), above: Math.floor(chance() * 2), body: [statement(depth + 1, held, loops)] }
    const free = (['l', 'k'] as const).filter((one) => !held.includes(one))
    if (depth < 2 && roll < 0.35 && free.length > 0) {
      const lock = pick(free)
      const body = [statement(depth + 1, [...held, lock], loops), ...(budget.left > 0 && chance() < 0.4 ? [statement(depth + 1, [...held, lock], loops)] : [])]
      return { kind: 'lock', name: lock, body }
    }
    return !loops && depth < 2 && roll < 0.42 ? { kind: 'twice', body: [statement(depth + 1, held, true)] } : leaf()
  }
  const body = (most: number): Statement[] => {
    budget.left = most
    const out = [statement(0, [], false)]
    while (budget.left > 0 && chance() < 0.7) out.push(statement(0, [], false))
    return out
  }
  const threads = Array.from({ length: count }, () => body(count === 2 ? 3 : 2))
  return { threads: chance() < 0.25 ? threads.map(() => threads[0]!) : threads, main: chance() < 0.3 ? [leaf()] : [] }
}

const indented = (lines: readonly string[], by: string): string[] => lines.map((line) => by + line)
const each = (statements: readonly Statement[], write: (one: Statement) => string[]): string[] => statements.flatMap(write)

function inPython({ threads, main }: Drawn): string {
  const write = (one: Statement): string[] => {
    switch (one.kind) {
      case 'add': return [`${one.to} += ${one.by}`]
      case 'next': return [`${one.to} = ${one.from} + 1`]
      case 'print': return [`print(${one.what})`]
      case 'store': return [`cell.value = ${one.name}`]
      case 'load': return [`${one.name} = cell.value`]
      case 'append': return ['with b:', `    box.append(${one.name})`]
      case 'put': return [`q.put(${one.name})`]
      case 'take': return [`${one.name} = q.get()`]
      case 'open': return ['e.set()']
      case 'pass': return ['e.wait()']
      case 'if': return [`if ${one.name} > ${one.above}:`, ...indented(each(one.body, write), '    ')]
      case 'lock': return [`with ${one.name}:`, ...indented(each(one.body, write), '    ')]
      default: return ['for _ in range(2):', ...indented(each(one.body, write), '    ')]
    }
  }
  const functions = threads.flatMap((body, at) => [`def f${at}():`, '    global x, y', ...indented(each(body, write), '    ')])
  return `${[
    'import queue, threading', 'x = 0', 'y = 1', 'l = threading.Lock()', 'k = threading.Lock()', 'b = threading.Lock()', 'e = threading.Event()', 'q = queue.Queue(1)', 'box = []',
    'class Cell:', '    value = 0', 'cell = Cell()', 'cell.value = 0', ...functions, `ts = [threading.Thread(target=f) for f in (${threads.map((_, at) => `f${at}`).join(', ')},)]`,
    'for t in ts:', '    t.start()', ...each(main, write), 'for t in ts:', '    t.join()', 'for v in box:', '    print(v)', 'print(x, y, cell.value)',
  ].join('\n')}\n`
}

function inGo({ threads, main }: Drawn): string {
  const write = (one: Statement): string[] => {
    switch (one.kind) {
      case 'add': return [`${one.to} += ${one.by}`]
      case 'next': return [`${one.to} = ${one.from} + 1`]
      case 'print': return [`fmt.Println(${one.what})`]
      case 'store': return [`cell.value = ${one.name}`]
      case 'load': return [`${one.name} = cell.value`]
      case 'append': return ['b.Lock()', `box = append(box, ${one.name})`, 'b.Unlock()']
      case 'put': return [`q <- ${one.name}`]
      case 'take': return [`${one.name} = <-q`]
      case 'open': return ['once.Do(func() { close(e) })']
      case 'pass': return ['<-e']
      case 'if': return [`if ${one.name} > ${one.above} {`, ...each(one.body, write), '}']
      case 'lock': return [`${one.name}.Lock()`, ...each(one.body, write), `${one.name}.Unlock()`]
      default: return ['for i := 0; i < 2; i++ {', ...each(one.body, write), '}']
    }
  }
  const functions = threads.flatMap((body, at) => [`func f${at}() {`, 'defer wg.Done()', ...each(body, write), '}'])
  return `${[
    'package main', 'import (', '"fmt"', '"sync"', ')', 'type Cell struct{ value int }', 'var x, y = 0, 1', 'var l, k, b sync.Mutex', 'var once sync.Once', 'var wg sync.WaitGroup',
    'var e = make(chan bool)', 'var q = make(chan int, 1)', 'var box []int', 'var cell = &Cell{}', ...functions, 'func main() {', `wg.Add(${threads.length})`,
    ...threads.map((_, at) => `go f${at}()`), ...each(main, write), 'wg.Wait()', 'for _, v := range box {', 'fmt.Println(v)', '}', 'fmt.Println(x, y, cell.value)', '}',
  ].join('\n')}\n`
}

function inJava({ threads, main }: Drawn): string {
  const write = (one: Statement): string[] => {
    switch (one.kind) {
      case 'add': return [`${one.to} += ${one.by};`]
      case 'next': return [`${one.to} = ${one.from} + 1;`]
      case 'print': return [`System.out.println(${one.what});`]
      case 'store': return [`cell.value = ${one.name};`]
      case 'load': return [`${one.name} = cell.value;`]
      case 'append': return [`synchronized (b) { box.add(${one.name}); }`]
      case 'put': return [`q.put(${one.name});`]
      case 'take': return [`${one.name} = q.take();`]
      case 'open': return ['e.countDown();']
      case 'pass': return ['e.await();']
      case 'if': return [`if (${one.name} > ${one.above}) {`, ...each(one.body, write), '}']
      case 'lock': return [`synchronized (${one.name}) {`, ...each(one.body, write), '}']
      default: return ['for (int i = 0; i < 2; i++) {', ...each(one.body, write), '}']
    }
  }
  const functions = threads.flatMap((body, at) => [`static Void f${at}() throws Exception {`, ...each(body, write), 'return null;', '}'])
  const started = threads.map((_, at) => `Thread t${at} = new Thread(() -> { try { f${at}(); } catch (Exception problem) { throw new Error(problem); } });`)
  return `${[
    'import java.util.*;', 'import java.util.concurrent.*;', 'public class Main {', 'static class Cell { int value; }', 'static int x = 0, y = 1;',
    'static final Object l = new Object(), k = new Object(), b = new Object();', 'static final CountDownLatch e = new CountDownLatch(1);', 'static final BlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);',
    'static final List<Integer> box = new ArrayList<>();', 'static final Cell cell = new Cell();', ...functions, 'public static void main(String[] args) throws Exception {', ...started,
    ...threads.map((_, at) => `t${at}.start();`), ...each(main, write), ...threads.map((_, at) => `t${at}.join();`), 'for (int v : box) System.out.println(v);',
    'System.out.println(x + " " + y + " " + cell.value);', '}', '}',
  ].join('\n')}\n`
}
