import { describe, expect, test } from 'vitest'
import { SourceText } from '../../source/index.ts'
import { parse } from './parse.ts'

function trouble(text: string): string {
  const source = new SourceText('A.java', text)
  const [first] = parse(source).diagnostics
  if (!first) return 'fine'
  const { line, column } = source.position(first.span.start)
  return `${line}:${column} ${first.message}`
}

const inMain = (statements: string): string => `class A { void m() { ${statements} } }`

describe('what Java 21 says', () => {
  const cases = [
    'int a = (int) 3.5, b = (a) + 1, c = -(a), d = (Integer) a;',
    'Runnable r = (Runnable & java.io.Serializable) () -> {};',
    'Supplier<List<String>> s = ArrayList<String>::new; Function<Integer, int[]> f = int[]::new;',
    'Class<?> k = int[].class, l = String.class, m = java.lang.String[].class;',
    'outer: for (int i = 0, j = 10; i < j; i++, j--) { if (i == 3) continue outer; else break outer; }',
    'String q = switch (o) { case null -> "n"; case Integer i when i > 5 && i < 10 -> "i"; case Pair(var x, Circle(double r)) -> "p"; case null, default -> "d"; };',
    'if (!(o instanceof Pair<?, ?>(Integer x, var y))) return;',
    'String t = """\n  Hello\n    "World" \\\n  joined\n  """;',
    'long l = 0xFFFF_FFFFL >>> 3 >> 2 << 1; a >>>= 2; boolean b = a >= 3 == true;',
    'Map<String, List<Map<Integer, String>>> m = null; boolean b = a < x && c > d; foo(a < b, c > (d));',
    'try (var in = open(); in2) { } catch (A | B e) { } finally { }',
    'record Point(int x, int y) { Point { assert x > 0 : "no"; } } sealed interface S permits T {}',
    'int yield1 = switch (a) { case 1, 2: yield 5; default: throw new E(); };',
    'Outer.Inner in = outer.new Inner(3); int[] z[] = new int[3][]; x = y -> z -> w;',
  ]
  test.each(cases)('%s', (statements) => expect(trouble(inMain(statements))).toBe('fine'))
})

describe('shapes of a text', () => {
  const shape = (text: string): string | undefined => parse(new SourceText('A.java', text)).unit?.shape
  test('a file has types only', () => expect(shape('import java.util.*; class A {} enum B { C }')).toBe('file'))
  test('methods without a class are a compact source', () => expect(shape('int n = 1; void main() { IO.println(n); }')).toBe('compact'))
  test('statements are a fragment', () => expect(shape('Thread t = new Thread(() -> {}); t.start(); t.join();')).toBe('fragment'))
})

describe('what is wrong, in javac\'s words', () => {
  const cases: [string, string][] = [
    ['class A {\n  int x = 5\n}', "2:12 ';' expected"],
    ['class A { void m() { int x = ; } }', '1:30 illegal start of expression'],
    ['class A { void m() { 5; } }', '1:22 not a statement'],
    ['class A { void m() { foo(1; } }', "1:27 ')' or ',' expected"],
    ['class A { void m() {', '1:20 reached end of file while parsing'],
    ['class A { String s = "abc; }', '1:22 unclosed string literal'],
    ['class A { m() { } }', '1:11 invalid method declaration; return type required'],
    ['class A { void m() { try { } } }', "1:22 'try' without 'catch', 'finally' or resource declarations"],
    ['class A { char c = \'\'; }', '1:20 empty character literal'],
    ['class A { String s = "\\q"; }', '1:23 illegal escape character'],
    ['class A { } }', '1:13 class, interface, enum, or record expected'],
    ['class A { # }', "1:11 illegal character: '#'"],
  ]
  test.each(cases)('%s', (text, expected) => expect(trouble(text)).toBe(expected))
})

test('never throws, whatever the text', () => {
  const words = ['class', 'A', '{', '}', '(', ')', '<', '>', '->', 'switch', 'case', 'int', '=', ';', '"', "'", '.', '@', 'new', '[', ']', '::', '?', ':', '1']
  let seed = 1
  const next = (): number => (seed = (seed * 48271) % 2147483647)
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: next() % 30 }, () => words[next() % words.length]).join(' ')
    expect(() => parse(new SourceText('A.java', text))).not.toThrow()
  }
})
