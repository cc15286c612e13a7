import { createInterface } from 'node:readline/promises'
import type { LoadedProgram, Semantics } from '../src/index.ts'

/** Drives a program by hand: a number steps that thread, `b` goes back, `q` ends. Reads commands from standard input. */
export async function step(program: LoadedProgram, semantics: Semantics): Promise<number> {
  const m = program.machine({ semantics, granularity: 'operation' })
  const input = createInterface({ input: process.stdin })
  const say = (text: string) => process.stdout.write(`${text}\n`)
  const show = () => {
    const runnable = m.runnable()
    if (runnable.length === 0) say(`ended: ${m.outcome()?.ending ?? 'unknown'}  (b goes back, q ends)`)
    for (const thread of runnable) {
      const { text, line, choices } = m.pending(thread)
      say(`  ${m.rank(thread)}  line ${line}  ${text}${choices > 1 ? `  (${choices} ways: ${m.rank(thread)} 0 … ${m.rank(thread)} ${choices - 1})` : ''}`)
    }
  }
  show()
  for await (const line of input) {
    const command = line.trim()
    if (command === 'q') break
    if (command === 'b') {
      if (m.depth > 0) m.undo()
      else say('this is the beginning')
    } else {
      const [rank, choice = '0'] = command.split(/\s+/)
      const thread = m.runnable().find((t) => String(m.rank(t)) === rank)
      if (thread === undefined || Number(choice) >= m.pending(thread).choices) {
        say(`'${command}' is none of: a thread's number (and a way), b, q`)
        continue
      }
      const event = m.step(thread, Number(choice))
      if (event.output !== '') say(`prints ${JSON.stringify(event.output)}`)
    }
    show()
  }
  input.close()
  return 0
}
