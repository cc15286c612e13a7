import { describe, expect, test } from 'vitest'
import { SourceText } from '../../../source/index.ts'
import { librarySources } from '../library/index.ts'
import { parse } from '../syntax/parse.ts'
import { checkProgram } from './program.ts'

/** Faults as `line:column: sentence`. */
function faults(text: string): string[] {
  const source = new SourceText('prog.go', text)
  const { tree, diagnostics } = parse(text)
  const all = tree ? checkProgram(tree).diagnostics : diagnostics
  return all.map(({ span, message }) => {
    const { line, column } = source.position(span.start)
    return `${line}:${column}: ${message}`
  })
}

const inMain = (body: string, imports = ''): string => `package main\n${imports}\nfunc main() {\n${body}\n}\n`

describe('the library', () => {
  test.each(Object.keys(librarySources))('%s checks, bodies included', (path) => {
    const { tree } = parse(`package main\nimport _ "${path}"\nfunc main() {}\n`)
    const program = checkProgram(tree!)
    for (const run of program.info.pendingBodies.values()) run()
    expect(program.diagnostics).toEqual([])
  })
})

describe('faults, in the words of the compiler', () => {
  test.each([
    ['unused variable', inMain('\tx := 1'), ['4:2: declared and not used: x']],
    ['unused import', inMain('', 'import "os"'), ['2:8: "os" imported and not used']],
    ['missing return', 'package main\nfunc f() int {\n}\nfunc main() { f() }\n', ['3:1: missing return']],
    ['undefined', inMain('\t_ = y'), ['4:6: undefined: y']],
    ['assignment', inMain('\tx := 1\n\tvar s string = x\n\t_ = s'), ['5:17: cannot use x (variable of type int) as string value in variable declaration']],
    ['mismatch', inMain('\tx, s := 1, "a"\n\t_ = x + s'), ['5:6: invalid operation: x + s (mismatched types int and string)']],
    ['constant overflow', inMain('\tvar b int8 = 300\n\t_ = b'), ['4:15: cannot use 300 (untyped int constant) as int8 value in variable declaration (overflows)']],
    ['truncated', inMain('\tvar i int = 1.5\n\t_ = i'), ['4:14: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)']],
    ['too few arguments', 'package main\nfunc f(a, b int) {}\nfunc main() { f(1) }\n', ['3:18: not enough arguments in call to f\n\thave (number)\n\twant (int, int)']],
    ['count', 'package main\nfunc f() int { return 1 }\nfunc main() {\n\ta, b := f()\n\t_, _ = a, b\n}\n', ['4:10: assignment mismatch: 2 variables but f returns 1 value']],
    ['no interface', 'package main\ntype T struct{}\nfunc (t *T) Error() string { return "" }\nfunc main() { var e error = T{}; _ = e }\n',
      ['4:29: cannot use T{} (value of type T) as error value in variable declaration: T does not implement error (method Error has pointer receiver)']],
    ['send on receive-only', 'package main\nfunc f(c <-chan int) { c <- 1 }\nfunc main() { f(nil) }\n', ['2:24: invalid operation: cannot send to receive-only channel c (variable of type <-chan int)']],
    ['duplicate case', inMain('\tswitch 1 {\n\tcase 1:\n\tcase 1:\n\t}'), ['6:7: duplicate case 1 in expression switch']],
    ['label', inMain('L:\n\tfor {\n\t}'), ['4:1: label L defined and not used']],
    ['goto', inMain('\tgoto L\n\tx := 1\n\t_ = x\nL:'), ['4:7: goto L jumps over variable declaration']],
    ['initialisation cycle', 'package main\nvar a = b\nvar b = f()\nfunc f() int { return a }\nfunc main() {}\n', ['2:5: initialization cycle for a\n\ta refers to b\n\tb refers to f\n\tf refers to a']],
    ['constraint', 'package main\ntype N interface{ ~int | ~float64 }\nfunc f[T N](x T) T { return x }\nfunc main() { _ = f("a") }\n', ['4:19: string does not satisfy N (string missing in ~int | ~float64)']],
    ['newline in call', 'package main\nfunc main() {\n\tprintln(1,\n\t\t2\n\t)\n}\n', ['4:4: syntax error: unexpected newline in argument list; possibly missing comma or )']],
    ['division', inMain('\tx := 1\n\t_ = x / 0'), ['5:10: invalid operation: division by zero']],
    ['not used', inMain('\tx := 1\n\tx + 1'), ['5:2: x + 1 (value of type int) is not used']],
  ])('%s', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected)
  })
})

describe('what the library lacks here comes with what is near it', () => {
  const fixes = (imported: string, body: string): (string | undefined)[] =>
    checkProgram(parse(inMain(body, `import "${imported}"`)).tree!).diagnostics.map(({ fix }) => fix)

  test.each([
    ['net/http', '', 'There is no network: channels carry messages, and time.Sleep stands for waiting for an answer.'],
    ['maths', '', 'Near it: math, maps.'],
    ['example.org/tasks', '', expect.stringMatching(/^Modelled: bufio, bytes, .* unicode\/utf8\.$/)],
    ['fmt', '\tfmt.println()', 'The modelled part of package fmt does not have it. Near it: Println, Fprintln, Sprintln, Print, Printf.'],
    ['sync', '\tvar m sync.Mutex\n\tm.TryRLock()', 'The modelled part of sync.Mutex does not have it. Near it: TryLock, Lock.'],
    ['sync', '\tm := &sync.Mutex{}\n\tm.Abandon()', 'The modelled part of *sync.Mutex does not have it. Modelled: Lock, TryLock, Unlock.'],
    ['sync', '\tvar l sync.Locker\n\tl.Unlok()', 'The modelled part of sync.Locker does not have it. Near it: Unlock.'],
    ['sync', '\t_ = sync.Pool{Newer: nil}', 'The modelled part of sync.Pool does not have it. Near it: New.'],
    ['sync', '\t(*sync.Once).Doo(nil, nil)', 'The modelled part of *sync.Once does not have it. Near it: Do.'],
  ])('%s %s', (imported, body, fix) => {
    expect(fixes(imported, body)).toEqual([fix])
  })

  test("and gc's words stand alone about the program's own types", () => {
    const { tree } = parse('package main\nimport "sync"\ntype T struct{ sync.Mutex }\nfunc main() { T{}.Foo() }\n')
    expect(checkProgram(tree!).diagnostics).toEqual([expect.not.objectContaining({ fix: expect.anything() })])
  })
})
