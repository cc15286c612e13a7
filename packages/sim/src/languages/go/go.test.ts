import { describe, expect, test } from 'vitest'
import { explore, load, parseSemantics, run, runToBlock } from '../../index.ts'
import { NATIVES } from './natives/index.ts'
import { librarySources } from './library/index.ts'
import { parse } from './syntax/parse.ts'

const clock = (): number => performance.now()

async function loaded(text: string) {
  const result = await load({ language: 'go', text, file: 'prog.go' })
  if (!result.loaded) throw new Error(result.diagnostics.map((diagnostic) => diagnostic.message).join('\n'))
  return result.loaded
}

async function output(text: string): Promise<string> {
  const program = await loaded(text)
  const machine = program.machine({ semantics: parseSemantics('', 'go'), granularity: 'future' })
  const { outcome } = run(machine, runToBlock(), 100_000)
  return outcome!.stdout
}

const printing = (body: string, declarations = '', imports = '"fmt"'): string => `package main\nimport (\n${imports}\n)\n${declarations}\nfunc main() {\n${body}\n}\n`

describe('natives', () => {
  test('every library function without a body has a native', () => {
    const missing = Object.entries(librarySources).flatMap(([path, text]) =>
      parse(text).tree!.declarations.flatMap((declaration) => {
        if (declaration.kind !== 'func' || declaration.body) return []
        const receiver = declaration.receiver?.type
        const name = receiver?.kind === 'star' && receiver.x.kind === 'ident' ? `${path}.(*${receiver.x.name}).${declaration.name.name}` : `${path}.${declaration.name.name}`
        return NATIVES.has(name) ? [] : [name]
      }))
    expect(missing).toEqual([])
  })
})

describe('one run', () => {
  test.each([
    ['structs are values', 'p := P{1, 2}\nq := p\nq.X = 9\nr := &p\nr.Y = 7\nfmt.Println(p, q, *r)', 'type P struct{ X, Y int }', '{1 7} {9 2} {1 7}\n'],
    ['slices share', 's := []int{1, 2, 3, 4}\nt := s[1:3]\nt[0] = 9\nt = append(t, 8)\nfmt.Println(s, t, len(t), cap(t))', '', '[1 9 3 8] [9 3 8] 3 3\n'],
    ['integers wrap', 'var a int8 = 127\na++\nvar b uint8 = 0\nb--\nvar c int64 = 1<<63 - 1\nc++\nfmt.Println(a, b, c)', '', '-128 255 -9223372036854775808\n'],
    ['deferred calls run last first', 'for i := 0; i < 3; i++ {\ndefer fmt.Print(i)\n}', '', '210'],
    ['recover', 'fmt.Println(f())', 'func f() (s string) {\ndefer func() { s = fmt.Sprint("got ", recover()) }()\npanic("x")\n}', 'got x\n'],
    ['methods through embedding and interfaces', 'var a Animal = Dog{Base{"rex"}}\nfmt.Println(a.Name(), a)', 'type Animal interface{ Name() string }\ntype Base struct{ name string }\nfunc (b Base) Name() string { return b.name }\ntype Dog struct{ Base }', 'rex {{rex}}\n'],
    ['generics', 'fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i * 2) }), Sum(1.5, 2))', 'func Map[T, U any](s []T, f func(T) U) []U {\nvar out []U\nfor _, v := range s {\nout = append(out, f(v))\n}\nreturn out\n}\nfunc Sum[N ~int | ~float64](a, b N) N { return a + b }', '[2 4] 3.5\n'],
    ['loop variables of their own', 'var fs []func()\nfor i := 0; i < 3; i++ {\nfs = append(fs, func() { fmt.Print(i) })\n}\nfor _, f := range fs {\nf()\n}', '', '012'],
    ['stringers and errors', 'fmt.Println(T(3), E{}, []T{1})', 'type T int\nfunc (t T) String() string { return fmt.Sprintf("T%d", int(t)) }\ntype E struct{}\nfunc (E) Error() string { return "bad" }', 'T3 bad [T1]\n'],
    ['text by runes', 'for i, r := range "aé" {\nfmt.Print(i, string(r), " ")\n}\nfmt.Println(len("é"), []byte("é"))', '', '0a 1é 2 [195 169]\n'],
    ['switches', 'switch x := 5; {\ncase x > 3:\nfmt.Print("a")\nfallthrough\ncase x > 10:\nfmt.Print("b")\ndefault:\nfmt.Print("c")\n}', '', 'ab'],
  ])('%s', async (_name, body, declarations, expected) => {
    expect(await output(printing(body, declarations))).toBe(expected)
  })
})

describe('ends that cost the real runtime a gigabyte', () => {
  test('a stack overflow cannot be recovered', async () => {
    const program = await loaded(printing('defer func() { recover() }()\nfmt.Println(down(0))', 'func down(n int) int { return down(n+1) + 1 }'))
    const { outcome } = run(program.machine({ semantics: parseSemantics('', 'go'), granularity: 'future' }), runToBlock(), 100_000)
    expect(outcome).toMatchObject({ stdout: '', stderr: 'fatal error: stack overflow\n', exitCode: 2 })
  })
})

describe('all runs', () => {
  test('ten goroutines print in any order', async () => {
    const text = printing('var wg sync.WaitGroup\nfor i := 1; i <= 6; i++ {\nwg.Add(1)\ngo func() {\ndefer wg.Done()\nfmt.Println(i)\n}()\n}\nwg.Wait()', '', '"fmt"\n"sync"')
    const result = explore(await loaded(text), { semantics: parseSemantics('', 'go'), clock })
    expect([result.complete, result.outcomes.count]).toEqual([true, 720n])
  })

  test('an unbuffered channel keeps order', async () => {
    const text = printing('ch := make(chan int)\ngo func() {\nfor i := range 5 {\nch <- i\n}\nclose(ch)\n}()\nfor v := range ch {\nfmt.Print(v)\n}')
    const result = explore(await loaded(text), { semantics: parseSemantics('', 'go'), clock })
    expect(result.outcomes.sample(5).map((outcome) => outcome.stdout)).toEqual(['01234'])
  })

  test('two locks in opposite order can deadlock', async () => {
    const text = printing('var a, b sync.Mutex\ndone := make(chan bool)\ngo func() {\na.Lock()\nb.Lock()\nb.Unlock()\na.Unlock()\ndone <- true\n}()\nb.Lock()\na.Lock()\na.Unlock()\nb.Unlock()\n<-done\nfmt.Print("fine")', '', '"fmt"\n"sync"')
    const result = explore(await loaded(text), { semantics: parseSemantics('', 'go'), clock })
    expect(result.outcomes.sample(5).map((outcome) => outcome.ending)).toEqual(['deadlocked', 'exited'])
  })

  test('an unprotected counter loses updates, and the race is named', async () => {
    const text = printing('var wg sync.WaitGroup\nwg.Add(2)\nfor range 2 {\ngo func() {\nn++\nwg.Done()\n}()\n}\nwg.Wait()\nfmt.Print(n)', 'var n int', '"fmt"\n"sync"')
    const result = explore(await loaded(text), { semantics: parseSemantics('', 'go'), clock })
    expect(result.outcomes.sample(5).map((outcome) => outcome.stdout)).toEqual(['1', '2'])
    expect(result.races.map((race) => race.variable)).toEqual(['main.n'])
  })

  test('a sender nobody waits for leaks', async () => {
    const text = printing('ch := make(chan int)\ngo func() { ch <- 1 }()\nselect {\ncase <-ch:\ndefault:\n}\nfmt.Print("end")')
    const result = explore(await loaded(text), { semantics: parseSemantics('', 'go'), clock })
    const leak = result.outcomes.sample(9).find((outcome) => outcome.ending === 'blocked')
    expect(leak?.blocked).toMatchObject([{ thread: 'main.main.func1', reason: 'chan send' }])
  })
})
