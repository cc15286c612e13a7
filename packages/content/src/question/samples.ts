import type { Kind, QuestionOf } from './question.ts'
import { question } from './question.ts'
import { versioned } from './version.ts'

const common = (name: string) => ({
  id: `samples/${name}`,
  factId: 'samples/fact',
  topic: 'samples',
  level: 1,
  provenance: { document: 'samples', headings: ['Samples'], lines: [1, 2] },
  explanation: 'Because the sample says so.',
})

const ownStack = { text: 'its own stack', because: 'Each thread calls functions of its own.' }

const bodies = {
  'single-choice': {
    faces: [
      {
        direction: 'row-to-cell',
        prompt: 'What does each thread have for itself?',
        right: ownStack,
        wrong: [
          { text: 'its own heap', because: 'The heap belongs to the process.', misconception: 'threads-copy-memory' },
          { text: 'its own code', because: 'All threads run the same code.' },
          { text: 'its own file descriptors' },
          { text: 'its own globals' },
        ],
      },
      {
        direction: 'cell-to-row',
        prompt: 'Of which part has each thread one of its own?',
        right: { text: 'the stack' },
        wrong: [{ text: 'the heap' }, { text: 'the code' }, { text: 'the globals' }],
      },
    ],
    shown: 4,
  },
  'multiple-choice': {
    prompt: 'What do the threads of a process share?',
    right: [{ text: 'heap' }, { text: 'code' }, { text: 'globals' }],
    wrong: [{ text: 'stack', because: 'Each has its own.' }, { text: 'registers' }, { text: 'program counter' }],
    shown: 5,
  },
  'true-false': {
    claims: [
      { text: 'Threads share the heap.', holds: true, reason: { text: 'The heap belongs to the process.' }, wrongReasons: [{ text: 'Each thread is given a copy.' }, { text: 'The kernel copies it at each switch.' }] },
      { text: 'Threads share the stack.', holds: false, reason: { text: 'Each thread calls functions of its own.' }, wrongReasons: [{ text: 'The stack is part of the heap.', misconception: 'threads-share-stack' }, { text: 'There is one stack for each core.' }] },
    ],
    shown: 3,
  },
  match: {
    prompt: 'Match each state with what it means.',
    leftLabel: 'State',
    rightLabel: 'Meaning',
    pairs: [
      { left: 'ready', right: 'could run, waits for a core' },
      { left: 'running', right: 'is on a core' },
      { left: 'blocked', right: 'waits for an event' },
      { left: 'also blocked', right: 'waits for an event' },
      { left: 'terminated', right: 'has ended' },
    ],
    shown: 4,
  },
  order: {
    prompt: 'Order the life of a process.',
    ends: ['first', 'last'],
    steps: ['created', 'ready', 'running', 'ended', 'waited for'],
    shown: 4,
  },
  classify: {
    prompt: 'Process or thread?',
    categories: ['process', 'thread'],
    members: [
      { text: 'has its own address space', category: 0 },
      { text: 'has a PID of its own', category: 0 },
      { text: 'shares the heap with its siblings', category: 1, misconception: 'threads-copy-memory' },
      { text: 'is cheap to create', category: 1 },
    ],
    shown: 4,
  },
  cloze: {
    text: 'A thread has its own {{1}}; the {{2}} is shared with the whole {{3}}.',
    blanks: [{ accepts: ['stack'] }, { accepts: ['heap'], wrong: ['stack', 'register'] }, { accepts: ['process'] }],
    open: 2,
  },
  'short-answer': {
    faces: [
      { direction: 'as-written', prompt: 'What is a process called that has ended and was not waited for?', accepts: ['zombie', 'zombie process'], rejects: [{ text: 'orphan', because: 'An orphan still runs.', misconception: 'orphan-is-zombie' }] },
    ],
  },
  recall: {
    prompt: 'Explain the difference between a process and a thread.',
    rubric: [
      { text: 'own address space against shared memory', essential: true },
      { text: 'cost of creation', essential: false },
    ],
    modelAnswer: 'A process has its own address space; threads share that of their process.',
  },
  'predict-output': {
    prompt: 'What can this program print?',
    program: { language: 'python', text: 'for i in range({{n}}):\n    print(i)\n', parameters: { n: ['2', '3'] }, semantics: ['portable'] },
  },
}

/** One question of each kind, small and valid: what the tests of every kind start from. */
export const samples = Object.fromEntries(
  Object.entries(bodies).map(([kind, body]) => [kind, question.parse(versioned({ kind, ...common(kind), ...body } as never))]),
) as { readonly [K in Kind]: QuestionOf<K> }
