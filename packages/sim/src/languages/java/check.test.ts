import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../source/index.ts'
import { check } from './check.ts'
import { fetchRest } from './library/index.ts'
import { parse } from './parse.ts'

await fetchRest()

function firstTrouble(text: string): string {
  const source = new SourceText('Main.java', text)
  const { unit, diagnostics } = parse(source)
  const [first] = unit ? check(unit).diagnostics : diagnostics
  if (!first) return 'fine'
  const { line, column } = source.position(first.span.start)
  return `${line}:${column} ${first.message}`
}

describe('statements, and what javac says about them', () => {
  const cases = readFileSync(`${import.meta.dirname}/check-cases.txt`, 'utf8').split('\n\n').slice(1).map((one) => one.trim().split('\n==> '))
  test.each(cases)('%s', (statement, expected) => {
    const text = `public class Main {\n  public static void main(String[] args) {\n    ${statement!}\n  }\n}\n`
    expect(firstTrouble(text).replaceAll('\n', '\n    ')).toBe(expected)
  })
})

describe('classes', () => {
  const cases: [string, string][] = [
    ['class A { int f() { } }', '1:21 missing return statement'],
    ['interface I { void m(); } class A implements I { }', '1:33 A is not abstract and does not override abstract method m() in I'],
    ['interface I { void m(); } class A implements I { void m() { } }', '1:55 m() in A cannot implement m() in I\n  attempting to assign weaker access privileges; was public'],
    ['class A { @Override public void m() { } }', '1:11 method does not override or implement a method from a supertype'],
    ['class A extends A { }', '1:7 cyclic inheritance involving A'],
    ['final class A { } class B extends A { }', '1:35 cannot inherit from final A'],
    ['class A { A(int x) { } } class B extends A { }', '1:32 constructor A in class A cannot be applied to given types;\n  required: int\n  found:    no arguments\n  reason: actual and formal argument lists differ in length'],
    ['class A { final int x; }', '1:7 variable x not initialized in the default constructor'],
    ['class A { int x; static int f() { return x; } }', '1:42 non-static variable x cannot be referenced from a static context'],
    ['class A { private int x; } class B { int f(A a) { return a.x; } }', '1:59 x has private access in A'],
    ['class A { void m() { } void m() { } }', '1:29 method m() is already defined in class A'],
    ['sealed interface S permits X, S { } record X() implements S { } class C { int f(S s) { return switch (s) { case X x -> 1; }; } }', '1:31 invalid permits clause (subclass must extend sealed class)'],
    ['sealed interface S permits X { } record X() implements S { } class C { int f(S s) { return switch (s) { case X x -> 1; }; } }', 'fine'],
    ['sealed interface S permits X, Y { } record X() implements S { } record Y() implements S { } class C { int f(S s) { return switch (s) { case X x -> 1; }; } }', '1:123 the switch expression does not cover all possible input values'],
    ['enum E { A, B } class C { int f(E e) { return switch (e) { case A -> 1; case B -> 2; }; } }', 'fine'],
    ['record P(int x, int y) { P { if (x < 0) throw new IllegalArgumentException(); } int sum() { return x + y; } }', 'fine'],
    ['class A<T extends Comparable<T>> { T best(java.util.List<T> l) { T b = null; for (T t : l) if (b == null || t.compareTo(b) > 0) b = t; return b; } }', 'fine'],
  ]
  test.each(cases)('%s', (text, expected) => expect(firstTrouble(text)).toBe(expected))
})

describe('what the library lacks here comes with what is near it', () => {
  const fixes = (text: string): (string | undefined)[] => check(parse(new SourceText('Main.java', text)).unit!).diagnostics.map(({ fix }) => fix)
  const inMain = (statement: string, imports = ''): string => `${imports}\nclass Main { static void main(String[] args) { ${statement} } }\n`
  const network = 'There is no network: a BlockingQueue carries messages between threads, and Thread.sleep stands for waiting for an answer.'

  test.each([
    ['java.util.ArrayList<Integer> a = null; a.removeRange(1, 2);', '', 'Only a part of ArrayList is modelled. Near it: removeAll, removeLast, remove.'],
    ['Runtime.getRuntime().exec("ls");', '', expect.stringMatching(/^Only a part of Runtime is modelled\. Modelled: getRuntime, /)],
    ['int n = Integer.MAXVALUE;', '', 'Only a part of Integer is modelled. Near it: MAX_VALUE, MIN_VALUE.'],
    ['int n = "a".length;', '', 'It is a method: length().'],
    ['java.util.function.Function<String, Integer> f = String::foo;', '', expect.stringMatching(/^Only a part of String is modelled\. Modelled: length, /)],
    ['new Object().wait(1, 2, 3);', '', 'Overloads of wait that are not named here are not modelled.'],
    ['Socket s = null;', 'import java.net.Socket;', network],
    ['Socket s = null;', 'import java.net.*;', network],
    ['java.net.Socket s = null;', '', network],
    ['Files.readString(null);', 'import java.nio.file.Files;', expect.stringMatching(/^There is no disk: /)],
    ['Process p = null;', '', 'There is one process: a Thread stands for another.'],
    ['Lists.of();', 'import com.example.Lists;', 'Of libraries only a part of the JDK is modelled.'],
    ['List<String> l = null;', '', 'Import java.util.List.'],
    ['Map.Entry<String, String> e = null;', '', 'Import java.util.Map.'],
    ['LinkedBlockinQueue q = null;', 'import java.util.concurrent.*;', expect.stringMatching(/Near it: java\.util\.concurrent\.LinkedBlockingQueue, /)],
    ['Foo f = null;', '', 'Neither the program nor the modelled part of the JDK has it.'],
    ['int[] a = {1}; a.push(2);', '', undefined],
    ['foo();', '', undefined],
    ['int n = bar;', '', undefined],
  ])('%s %s', (statement, imports, fix) => expect(fixes(inMain(statement, imports))).toEqual([fix]))

  test('also where a class of the program extends one of the library', () => {
    expect(fixes('class W extends Thread { public void run() { isAliv(); } }')).toEqual(['Only a part of Thread is modelled. Near it: isAlive.'])
    expect(fixes('class A { } class W extends A { void f() { this.foo(); } }')).toEqual([undefined])
  })
})
