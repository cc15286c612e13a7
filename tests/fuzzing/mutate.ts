/** Numbers from 0 (with) to 1 (without), the same for the same seed. */
export type Chance = () => number

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const below = (chance: Chance, n: number): number => Math.floor(chance() * n)
const oneOf = <T>(chance: Chance, all: readonly T[]): T => all[below(chance, all.length)]!

const CHARACTERS = [...'()[]{}<>"\'`\\:;,.=+-*/%&|^!?@#$~_ \t\n0123456789abcxyzABCé\u0000\u{1f600}\ufeff']
const TOKENS = [
  '0', '1', '-1', '2', '1e309', '99999999999999999999', '0x7fffffffffffffff', '1000000', '""', "'", '"""', '()', '[]', '{}', '[0]', '(1)', 'None', 'nil', 'null', 'true', 'True', 'x', 'self', 'this', 'main', 'print',
  '+', '-', '*', '**', '/', '%', '<<', '>>', '>>>', '&', '|', '^', '~', '!', '==', '=', ':=', '+=', '<-', '->', '=>', '...', '.', ',', ':', ';', '::', '@', '//', '/*', '*/', '#', '\\',
  'if', 'else', 'while', 'for', 'while True:', 'for {', 'break', 'continue', 'return', 'yield', 'await', 'async', 'lambda', 'def', 'class', 'func', 'go', 'defer', 'select', 'switch', 'case', 'default', 'try', 'except', 'catch', 'finally',
  'raise', 'throw', 'with', 'import', 'from', 'package', 'global', 'nonlocal', 'del', 'static', 'final', 'volatile', 'synchronized', 'new', 'var', 'int', 'chan', 'range', 'in', 'is', 'not', 'record', 'interface', 'goto', 'recover()', 'panic(1)',
]
const TOKEN = /[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|\s+|[^\s\w]/gu

type Mutation = (text: string, chance: Chance, other: string) => string

/** A place in a text to cut at. */
const place = (text: string, chance: Chance): number => below(chance, text.length + 1)

function onTokens(change: (tokens: string[], at: number, chance: Chance, other: string) => void): Mutation {
  return (text, chance, other) => {
    const tokens = text.match(TOKEN) ?? []
    if (tokens.length > 0) change(tokens, below(chance, tokens.length), chance, other)
    return tokens.join('')
  }
}

function onLines(change: (lines: string[], at: number, chance: Chance, other: string) => void): Mutation {
  return (text, chance, other) => {
    const lines = text.split('\n')
    change(lines, below(chance, lines.length), chance, other)
    return lines.join('\n')
  }
}

/** Ways to spoil a program: by characters, by tokens, by lines, and with a piece of another program. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'drop a character': (text, chance) => {
    const at = place(text, chance)
    return text.slice(0, at) + text.slice(at + 1)
  },
  'put in a character': (text, chance) => {
    const at = place(text, chance)
    return text.slice(0, at) + oneOf(chance, CHARACTERS) + text.slice(at)
  },
  'change a character': (text, chance) => {
    const at = place(text, chance)
    return text.slice(0, at) + oneOf(chance, CHARACTERS) + text.slice(at + 1)
  },
  'cut off the end': (text, chance) => text.slice(0, place(text, chance)),
  'drop a token': onTokens((tokens, at) => tokens.splice(at, 1)),
  'repeat a token': onTokens((tokens, at) => tokens.splice(at, 0, tokens[at]!)),
  'change a token': onTokens((tokens, at, chance) => (tokens[at] = oneOf(chance, TOKENS))),
  'put in a token': onTokens((tokens, at, chance) => tokens.splice(at, 0, ` ${oneOf(chance, TOKENS)} `)),
  'swap two tokens': onTokens((tokens, at, chance) => {
    const to = below(chance, tokens.length)
    ;[tokens[at], tokens[to]] = [tokens[to]!, tokens[at]!]
  }),
  'one token for another': onTokens((tokens, at, chance) => (tokens[at] = oneOf(chance, tokens))),
  'drop a line': onLines((lines, at) => lines.splice(at, 1)),
  'repeat a line': onLines((lines, at) => lines.splice(at, 0, lines[at]!)),
  'swap two lines': onLines((lines, at, chance) => {
    const to = below(chance, lines.length)
    ;[lines[at], lines[to]] = [lines[to]!, lines[at]!]
  }),
  'indent a line': onLines((lines, at, chance) => (lines[at] = ' '.repeat(1 + below(chance, 5)) + lines[at]!)),
  'outdent a line': onLines((lines, at) => (lines[at] = lines[at]!.replace(/^(\t| {1,4})/, ''))),
  'put in lines of another program': onLines((lines, at, chance, other) => {
    const from = other.split('\n')
    const first = below(chance, from.length)
    lines.splice(at, 0, ...from.slice(first, first + 1 + below(chance, 6)))
  }),
  'put in a piece of another program': (text, chance, other) => {
    const at = place(text, chance)
    const from = place(other, chance)
    return text.slice(0, at) + other.slice(from, from + below(chance, 80)) + text.slice(at)
  },
}

const KINDS = Object.values(MUTATIONS)

/** Spoils a program in one way, or in up to four. */
export function mutate(text: string, chance: Chance, other: string): string {
  let out = text
  for (let times = chance() < 0.6 ? 1 : 2 + below(chance, 3); times > 0; times--) out = oneOf(chance, KINDS)(out, chance, other)
  return out
}
